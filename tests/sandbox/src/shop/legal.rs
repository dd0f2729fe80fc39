//! The pages behind the session's terms, privacy, refund and support links, so that no link of the demo is dead. Plain text about the demo; not legal advice and not the widget's business.

use axum::extract::Path;
use axum::http::StatusCode;

/// 200 with a few sentences as plain text; 404 for other pages.
pub(crate) async fn get(Path(page): Path<String>) -> (StatusCode, &'static str) {
    let text = match page.as_str() {
        "terms" => {
            "Terms\n\nThis shop is a demonstration. It sells nothing, so nothing you order here arrives or is paid."
        }
        "privacy" => {
            "Privacy\n\nThis shop runs on your own machine. What you type is kept in its memory until it stops, and goes nowhere else."
        }
        "refunds" => "Refunds\n\nNo money moves in this shop, so there is nothing to refund.",
        "support" => "Support\n\nNobody is behind the counter. The project's README says where to ask.",
        _ => return (StatusCode::NOT_FOUND, "There is no such page."),
    };
    (StatusCode::OK, text)
}
