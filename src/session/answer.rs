//! What the shop's server answers to confirm and status, read from JSON.
//!
//! A value this program does not know becomes the safe case: "processing", which waits and charges
//! nothing again. It does not decide what happens next.

use crate::session::json::Json;

/// An answer of the merchant server contract.
#[derive(Clone, PartialEq, Debug)]
pub enum Answer {
    /// The payment is made.
    Succeeded {
        /// Its reference.
        payment: String,
    },
    /// The order is accepted; money comes later.
    Placed {
        /// Its reference.
        payment: String,
    },
    /// No result yet.
    Processing,
    /// The buyer has to go to another page.
    Redirect {
        /// Where to.
        url: String,
    },
    /// The payment was refused.
    Failed {
        /// Whose code it is.
        provider: String,
        /// The provider's code.
        code: String,
    },
}

/// Reads an answer, and says what in it was not understood.
pub fn read(json: &Json) -> (Answer, Option<String>) {
    let payment = || json.get("payment").text().unwrap_or_default().to_owned();
    match json.get("status").text() {
        Some("succeeded") => (Answer::Succeeded { payment: payment() }, None),
        Some("placed") => (Answer::Placed { payment: payment() }, None),
        Some("processing") => (Answer::Processing, None),
        Some("requires_action") => action(json.get("action")),
        Some("failed") => {
            let text = |name| json.get(name).text().unwrap_or_default().to_owned();
            (Answer::Failed { provider: text("provider"), code: text("code") }, None)
        }
        Some(other) => (Answer::Processing, Some(format!("status \"{other}\""))),
        None => (Answer::Processing, Some("no status".to_owned())),
    }
}

fn action(action: &Json) -> (Answer, Option<String>) {
    match (action.get("type").text(), action.get("url").text()) {
        (Some("redirect"), Some(url)) => (Answer::Redirect { url: url.to_owned() }, None),
        (Some("redirect"), None) => (Answer::Processing, Some("a redirect without url".to_owned())),
        (Some("poll"), _) => (Answer::Processing, None),
        (Some(other), _) => (Answer::Processing, Some(format!("action \"{other}\""))),
        (None, _) => (Answer::Processing, Some("an action without type".to_owned())),
    }
}
