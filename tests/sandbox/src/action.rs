//! What the buyer has to do next, as the wire has it: the provider says it, the shop passes it on. Draws nothing and decides nothing.

use serde::{Deserialize, Serialize};

/// One thing to do. Moments are RFC 3339 in UTC; after them the payment has failed, unless it was paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum Action {
    /// Go to this address.
    Redirect {
        /// Absolute.
        url: String,
    },
    /// Have this page in a frame.
    ThreeDs {
        /// Absolute.
        url: String,
        /// Whether there is something to see and answer.
        visible: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        expires_at: Option<String>,
    },
    /// Scan this.
    Qr {
        /// What the code says.
        payload: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        expires_at: Option<String>,
        /// Opens the app on a phone.
        #[serde(skip_serializing_if = "Option::is_none")]
        app_url: Option<String>,
    },
    /// Confirm elsewhere.
    Poll {
        #[serde(skip_serializing_if = "Option::is_none")]
        expires_at: Option<String>,
        /// Opens the app on a phone.
        #[serde(skip_serializing_if = "Option::is_none")]
        app_url: Option<String>,
    },
    /// Pay this at a counter.
    Voucher(Slip),
    /// Transfer the money there.
    BankTransfer(Slip),
}

impl Action {
    /// Whether the order stands while the buyer has not done it.
    pub(crate) fn places_order(&self) -> bool {
        match self {
            Self::Voucher(_) | Self::BankTransfer(_) => true,
            Self::Redirect { .. } | Self::ThreeDs { .. } | Self::Qr { .. } | Self::Poll { .. } => false,
        }
    }
}

/// What the buyer takes along to pay.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slip {
    /// In the order they are read.
    pub(crate) details: Vec<Detail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) barcode: Option<Barcode>,
    /// The same to print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document_url: Option<String>,
}

/// One line of a slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Detail {
    /// `code`, `reference`, `iban`, …
    pub(crate) kind: String,
    /// Without spaces where it is typed or copied.
    pub(crate) value: String,
    /// For a kind that not everybody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
}

/// What a cashier scans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Barcode {
    /// `code128`, `itf` or `qr`.
    pub(crate) format: String,
    /// What the code says.
    pub(crate) payload: String,
}
