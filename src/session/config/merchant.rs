//! Who is paid, and which links may be followed. It fetches nothing.

use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// Who is paid, and where the buyer finds their rules.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Merchant {
    /// The shop's name; the page's host if none is given.
    pub name: String,
    /// Terms of sale.
    pub terms_url: Option<String>,
    /// Privacy notice.
    pub privacy_url: Option<String>,
    /// Refund and withdrawal rules.
    pub refund_url: Option<String>,
    /// Where a buyer finds a person.
    pub support_url: Option<String>,
}

pub(super) fn merchant(document: &Json, host: &str, issues: &mut Issues) -> Merchant {
    let merchant = document.get("merchant");
    let mut link = |name: &'static str| {
        let url = merchant.get(name).text()?;
        if is_web_address(url) {
            return Some(url.to_owned());
        }
        issues.push(Issue::at(name, url, "use an https address (or http on localhost while testing)"));
        None
    };
    Merchant {
        terms_url: link("terms_url"),
        privacy_url: link("privacy_url"),
        refund_url: link("refund_url"),
        support_url: link("support_url"),
        name: merchant.get("name").text().filter(|name| !name.is_empty()).unwrap_or(host).to_owned(),
    }
}

/// Whether a link may be shown or followed: `https:`, or `http:` on this very machine.
/// Anything else (`javascript:`, `data:`, plain `http:`) may not.
pub fn is_web_address(url: &str) -> bool {
    if let Some(rest) = url.strip_prefix("https://") {
        return !rest.is_empty() && !rest.starts_with('/');
    }
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // Whatever stands before an @ is a user's name: http://localhost:80@elsewhere is elsewhere.
    ["localhost", "127.0.0.1", "[::1]"].into_iter().any(|name| {
        let Some(rest) = host.strip_prefix(name) else { return false };
        let port = rest.strip_prefix(':');
        rest.is_empty() || port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
    })
}
