//! The answers the widget can get about an attempt, and how the provider's view of a payment becomes one.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::action::Action;

/// How an attempt stands, as the merchant server contract writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub(crate) enum Answer {
    /// The money is on its way; final.
    Succeeded {
        /// `pay_…`
        payment: String,
    },
    /// Not known yet.
    Processing,
    /// The order stands, the money comes later; final.
    Placed {
        /// `pay_…`
        payment: String,
    },
    /// The buyer has to do something.
    RequiresAction {
        /// `pay_…`
        payment: String,
        /// What.
        action: Action,
    },
    /// Nothing was charged; final.
    Failed {
        /// Whose code it is.
        provider: &'static str,
        /// As the provider wrote it.
        code: String,
    },
}

impl Answer {
    /// A refusal with the sandbox provider's code.
    pub(crate) fn failed(code: impl Into<String>) -> Self {
        Self::Failed { provider: "sandbox", code: code.into() }
    }

    /// Given up before anything was charged, as the provider would say it.
    pub(crate) fn cancelled() -> Self {
        Self::failed("buyer_cancelled")
    }

    /// Whether nothing can follow.
    pub(crate) fn is_final(&self) -> bool {
        match self {
            Self::Succeeded { .. } | Self::Placed { .. } | Self::Failed { .. } => true,
            Self::Processing | Self::RequiresAction { .. } => false,
        }
    }

    /// How the order stands that this makes, and its payment; `None` if it makes none. With a slip in hand the order is placed, and the
    /// answer stays what to do until the money is there.
    pub(crate) fn order(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::Succeeded { payment } => Some(("succeeded", payment)),
            Self::Placed { payment } => Some(("placed", payment)),
            Self::RequiresAction { payment, action } if action.places_order() => Some(("placed", payment)),
            Self::Processing | Self::RequiresAction { .. } | Self::Failed { .. } => None,
        }
    }
}

/// An answer as it is sent: with what it is about, so that nobody takes it for the answer to something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Told {
    #[serde(flatten)]
    pub(crate) answer: Answer,
    /// What was to be paid; nothing is known of a key that was cancelled before any confirm request came.
    #[serde(flatten)]
    pub(crate) about: Option<About>,
    /// By the shop's clock, for a page whose own is wrong.
    pub(crate) now: String,
}

/// What an attempt is to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct About {
    /// `ses_…`
    pub(crate) session: String,
    /// Minor units.
    pub(crate) amount: u64,
    /// ISO 4217 code.
    pub(crate) currency: String,
}

/// A payment as the provider's API and webhooks show it. Fields not named here are ignored.
#[derive(Debug, Deserialize)]
pub(crate) struct ProviderPayment {
    /// `pay_…`
    pub(crate) id: String,
    status: String,
    code: Option<String>,
    next_action: Option<Value>,
    revision: Option<u64>,
}

/// What the provider says, and how fresh it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct News {
    pub(crate) answer: Answer,
    /// The provider's count of changes; older news say nothing.
    pub(crate) revision: Option<u64>,
}

impl From<Answer> for News {
    /// The shop's own word.
    fn from(answer: Answer) -> Self {
        Self { answer, revision: None }
    }
}

impl From<&ProviderPayment> for News {
    /// A status or an action that is not known counts as processing: never as paid, never as not charged.
    fn from(known: &ProviderPayment) -> Self {
        let payment = known.id.clone();
        let action = known.next_action.clone().and_then(|action| serde_json::from_value(action).ok());
        let answer = match (known.status.as_str(), action) {
            ("succeeded", _) => Answer::Succeeded { payment },
            ("placed", _) => Answer::Placed { payment },
            ("failed", _) => Answer::failed(known.code.as_deref().unwrap_or("generic_decline")),
            ("requires_action", Some(action)) => Answer::RequiresAction { payment, action },
            _ => Answer::Processing,
        };
        Self { answer, revision: known.revision }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_provider_says_is_read_on_the_safe_side() {
        for (payment, expected) in [
            (json!({ "id": "pay_1", "status": "succeeded" }), json!({ "status": "succeeded", "payment": "pay_1" })),
            (
                json!({ "id": "pay_1", "status": "failed", "code": "x" }),
                json!({ "status": "failed", "provider": "sandbox", "code": "x" }),
            ),
            (
                json!({ "id": "pay_1", "status": "failed" }),
                json!({ "status": "failed", "provider": "sandbox", "code": "generic_decline" }),
            ),
            (
                json!({ "id": "pay_1", "status": "requires_action", "next_action": { "type": "redirect", "url": "http://bank" } }),
                json!({ "status": "requires_action", "payment": "pay_1", "action": { "type": "redirect", "url": "http://bank" } }),
            ),
            (json!({ "id": "pay_1", "status": "placed" }), json!({ "status": "placed", "payment": "pay_1" })),
            (
                json!({ "id": "pay_1", "status": "requires_action", "next_action": { "type": "teleport" } }),
                json!({ "status": "processing" }),
            ),
            (json!({ "id": "pay_1", "status": "requires_action" }), json!({ "status": "processing" })),
            (json!({ "id": "pay_1", "status": "quantum" }), json!({ "status": "processing" })),
        ] {
            let news = News::from(&serde_json::from_value::<ProviderPayment>(payment.clone()).unwrap());
            assert_eq!(serde_json::to_value(news.answer).unwrap(), expected, "{payment}");
        }
    }
}
