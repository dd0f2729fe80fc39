//! What the provider's pages have in common: one plain shell, how a payment stands, and strict policies. Says on every view that no money moves. Decides nothing about payments.

use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

use super::Provider;
use super::payment::{ABANDONED, CANCELLED, EXPIRED, Payment, Status};
use super::progress::Decision;
use crate::methods::Method;
use crate::{MERCHANT, currency};

/// The two buttons of a page where something is paid.
#[derive(Deserialize)]
pub(super) struct Pressed {
    pub(super) decision: Button,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Button {
    Pay,
    Cancel,
}

impl From<Button> for Decision {
    fn from(button: Button) -> Self {
        match button {
            Button::Pay => Self::Pay,
            Button::Cancel => Self::Cancel,
        }
    }
}

/// Whose pages may show a page in a frame.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    /// Nobody's; no script runs on it.
    Never,
    /// The shop's; one script of its own runs on it.
    ByShop,
}

/// /pages/pages.css and /pages/three_ds.js
pub(crate) async fn asset(Path(file): Path<String>) -> Response {
    let (kind, text) = match file.as_str() {
        "pages.css" => ("text/css; charset=utf-8", include_str!("../../assets/pages/pages.css")),
        "three_ds.js" => ("text/javascript; charset=utf-8", include_str!("../../assets/sdk/three_ds.js")),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    let mut response = ([(header::CONTENT_TYPE, kind)], text).into_response();
    settle_headers(&mut response);
    response
}

/// A whole page around a fragment.
pub(super) fn page(provider: &Provider, status: StatusCode, fragment: &str, framing: Framing) -> Response {
    let script = match framing {
        Framing::Never => "",
        Framing::ByShop => "\n<script type=\"module\" src=\"/pages/three_ds.js\"></script>",
    };
    let html = include_str!("../../assets/pages/page.html").replace("{{script}}", script).replace("{{body}}", fragment);
    secured(provider, (status, Html(html)).into_response(), framing)
}

/// 404 in the pages' own dress.
pub(super) fn unknown(provider: &Provider, framing: Framing) -> Response {
    page(provider, StatusCode::NOT_FOUND, include_str!("../../assets/pages/unknown.html"), framing)
}

/// Sends the browser on, after a form.
pub(super) fn go_to(provider: &Provider, url: &str, framing: Framing) -> Response {
    match HeaderValue::from_str(url) {
        Ok(url) => secured(provider, (StatusCode::SEE_OTHER, [(header::LOCATION, url)]).into_response(), framing),
        Err(_) => unknown(provider, framing),
    }
}

/// Two buttons that are sent to `/<folder>/<payment>`, or what has become of the payment.
pub(super) fn standing(payment: &Payment, folder: &str) -> String {
    let fragment = match payment.status {
        Status::RequiresAction(_) => include_str!("../../assets/pages/open.html"),
        Status::Processing => include_str!("../../assets/pages/processing.html"),
        Status::Placed | Status::Succeeded => include_str!("../../assets/pages/paid.html"),
        Status::Failed(CANCELLED | ABANDONED) => include_str!("../../assets/pages/cancelled.html"),
        Status::Failed(EXPIRED) => include_str!("../../assets/pages/expired.html"),
        Status::Failed(_) => include_str!("../../assets/pages/failed.html"),
    };
    let way_back = payment.order.return_url.as_deref().map_or_else(String::new, |url| {
        format!("<p><a class=\"back\" href=\"{}\">Back to the shop</a></p>", escape(url))
    });
    filled(&fragment.replace("{{way_back}}", &way_back), payment).replace("{{folder}}", folder)
}

/// A fragment with what is known of the payment in its slots.
pub(super) fn filled(fragment: &str, payment: &Payment) -> String {
    let order = &payment.order;
    let name = Method::find(&order.method).map_or(order.method.as_str(), |method| method.name);
    let mut html = fragment.to_owned();
    for (slot, value) in [
        ("{{method}}", name),
        ("{{amount}}", &currency::plain(order.amount, &order.currency)),
        ("{{payment}}", &payment.id),
        ("{{payee}}", MERCHANT),
    ] {
        html = html.replace(slot, &escape(value));
    }
    html
}

/// Forms may lead here and, from a page of its own by the redirect that follows, back to the shop.
fn secured(provider: &Provider, mut response: Response, framing: Framing) -> Response {
    let [localhost, loopback] = provider.shared.shop_origins();
    let policy = match framing {
        Framing::Never => {
            format!("form-action 'self' {localhost} {loopback}; frame-ancestors 'none'")
        }
        Framing::ByShop => {
            format!("script-src 'self'; form-action 'self'; frame-ancestors {localhost} {loopback}")
        }
    };
    let policy = format!("default-src 'none'; style-src 'self'; base-uri 'none'; {policy}");
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    settle_headers(&mut response);
    response
}

fn settle_headers(response: &mut Response) {
    let fixed: [(HeaderName, &'static str); 3] = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
}

/// Text for HTML, attributes included. Braces too, so that a value cannot pass for a slot.
pub(super) fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut html, c| {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '{' => html.push_str("&#123;"),
            c => html.push(c),
        }
        html
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stay_text() {
        assert_eq!(escape("<a href=\"'\">&{{back}}"), "&lt;a href=&quot;&#39;&quot;&gt;&amp;&#123;&#123;back}}");
    }
}
