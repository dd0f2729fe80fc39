//! The answers the widget can get about an attempt, and how the provider's view of a payment becomes one.

use serde::{Deserialize, Serialize};

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

/// What the buyer has to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum Action {
    /// Go to this address.
    Redirect {
        /// Absolute.
        url: String,
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

    /// Whether the shop has something to deliver.
    pub(crate) fn is_order(&self) -> bool {
        match self {
            Self::Succeeded { .. } | Self::Placed { .. } => true,
            Self::Processing | Self::RequiresAction { .. } | Self::Failed { .. } => false,
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
    redirect_url: Option<String>,
}

impl From<&ProviderPayment> for Answer {
    /// A status that is not known counts as processing: never as paid, never as not charged.
    fn from(payment: &ProviderPayment) -> Self {
        match (payment.status.as_str(), &payment.redirect_url) {
            ("succeeded", _) => Self::Succeeded { payment: payment.id.clone() },
            ("failed", _) => Self::failed(payment.code.as_deref().unwrap_or("generic_decline")),
            ("requires_action", Some(url)) => Self::RequiresAction { action: Action::Redirect { url: url.clone() } },
            _ => Self::Processing,
        }
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
                json!({ "id": "pay_1", "status": "requires_action", "redirect_url": "http://bank" }),
                json!({ "status": "requires_action", "action": { "type": "redirect", "url": "http://bank" } }),
            ),
            (json!({ "id": "pay_1", "status": "requires_action" }), json!({ "status": "processing" })),
            (json!({ "id": "pay_1", "status": "quantum" }), json!({ "status": "processing" })),
        ] {
            let answer = Answer::from(&serde_json::from_value::<ProviderPayment>(payment.clone()).unwrap());
            assert_eq!(serde_json::to_value(answer).unwrap(), expected, "{payment}");
        }
    }
}
