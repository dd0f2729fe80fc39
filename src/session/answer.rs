//! What the shop's server answers to confirm and status, read from JSON.
//!
//! A value this program does not know becomes the safe case: "processing", which waits and charges
//! nothing again. It does not decide what happens next.

use crate::session::action::{self, Action};
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
    /// The buyer has to do something.
    Action(Action),
    /// The payment was refused.
    Failed {
        /// Whose code it is.
        provider: String,
        /// The provider's code.
        code: String,
    },
}

/// Reads an answer, and says what in it was not understood. `now`: milliseconds since 1970 by the buyer's clock. Where the
/// answer tells the shop's own time, moments in it are moved by the difference: many devices' clocks are wrong.
pub fn read(json: &Json, now: i64) -> (Answer, Vec<String>) {
    let mut odd = Vec::new();
    let text = |name| json.get(name).text().unwrap_or_default().to_owned();
    let answer = match json.get("status").text() {
        Some("succeeded") => Answer::Succeeded { payment: text("payment") },
        Some("placed") => Answer::Placed { payment: text("payment") },
        Some("processing") => Answer::Processing,
        Some("requires_action") => {
            let ahead = action::moment(json.get("now"), &mut odd).map_or(0, |shop| now.saturating_sub(shop));
            action::read(json, ahead, &mut odd).map_or(Answer::Processing, Answer::Action)
        }
        Some("failed") => Answer::Failed { provider: text("provider"), code: text("code") },
        Some(other) => {
            odd.push(format!("status \"{other}\""));
            Answer::Processing
        }
        None => {
            odd.push("no status".to_owned());
            Answer::Processing
        }
    };
    (answer, odd)
}
