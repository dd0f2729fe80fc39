//! A payment: what was asked for, how it stands, and which status can follow. Changes nothing by itself: `progress.rs` does.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::actions;
use super::course::Course;
use crate::methods::{Completion, Method};
use crate::outcomes::End;

/// The code of a payment that the buyer, or the merchant's server, gave up.
pub(crate) const CANCELLED: &str = "buyer_cancelled";

/// The code of a payment that was given up while the bank was asking.
pub(crate) const ABANDONED: &str = "authentication_abandoned";

/// The code of a payment that the bank could not tie to the buyer.
pub(crate) const UNAUTHENTICATED: &str = "authentication_failed";

/// The code of a payment whose time ran out.
pub(crate) const EXPIRED: &str = "payment_expired";

/// Something the buyer goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The bank page, where the buyer is sent.
    Bank,
    /// The hidden 3-D Secure step, which looks at the device.
    Device,
    /// The visible 3-D Secure step, which the buyer answers.
    Challenge,
    /// A QR code to scan.
    Scan,
    /// A confirmation on the phone.
    Phone,
    /// A slip to pay at a counter.
    Slip,
    /// A transfer to make.
    Transfer,
}

impl Step {
    /// The code of giving up here.
    pub(crate) fn given_up(self) -> &'static str {
        match self {
            Self::Device | Self::Challenge => ABANDONED,
            Self::Bank | Self::Scan | Self::Phone | Self::Slip | Self::Transfer => CANCELLED,
        }
    }

    /// The code of a refusal here.
    pub(crate) fn refused(self) -> &'static str {
        match self {
            Self::Device | Self::Challenge => UNAUTHENTICATED,
            Self::Bank | Self::Scan | Self::Phone | Self::Slip | Self::Transfer => "method_refused",
        }
    }

    /// For how long it can be done, in seconds; `None` for as long as the sandbox runs.
    pub(crate) fn lifetime(self) -> Option<u64> {
        match self {
            Self::Bank => None,
            Self::Device | Self::Challenge => Some(10 * 60),
            Self::Scan => Some(15 * 60),
            Self::Phone => Some(2 * 60),
            Self::Slip | Self::Transfer => Some(3 * 24 * 3600),
        }
    }
}

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// The buyer has to do this.
    RequiresAction(Step),
    /// Nobody knows yet.
    Processing,
    /// The money will be collected; the order stands.
    Placed,
    /// Charged.
    Succeeded,
    /// Not charged, with a code.
    Failed(&'static str),
}

impl Status {
    /// Whether nothing can follow.
    pub(crate) fn is_final(self) -> bool {
        match self {
            Self::Placed | Self::Succeeded | Self::Failed(_) => true,
            Self::RequiresAction(_) | Self::Processing => false,
        }
    }

    /// The word on the wire.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::RequiresAction(_) => "requires_action",
            Self::Processing => "processing",
            Self::Placed => "placed",
            Self::Succeeded => "succeeded",
            Self::Failed(_) => "failed",
        }
    }
}

/// What the shop asks for.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Order {
    /// Minor units.
    pub(crate) amount: u64,
    /// ISO 4217 code.
    pub(crate) currency: String,
    /// A method id.
    pub(crate) method: String,
    /// The merchant's own name for it: the attempt's key.
    pub(crate) reference: String,
    /// Where the provider's pages send the buyer; the merchant vouches for it.
    pub(crate) return_url: Option<String>,
    /// The origin of the page that pays; the only one that a framed page speaks to.
    pub(crate) page_origin: Option<String>,
    /// The price before fee and rounding, which magic amounts go by.
    pub(crate) total: Option<u64>,
    pub(super) token: Option<String>,
    pub(super) saved: Option<String>,
    /// What the buyer typed, by field id.
    #[serde(default)]
    pub(super) fields: BTreeMap<String, String>,
}

/// A payment.
#[derive(Debug, Clone)]
pub(crate) struct Payment {
    /// `pay_…`
    pub(crate) id: String,
    /// What was asked for.
    pub(crate) order: Order,
    /// The first thing the buyer had to do, which says on which page.
    pub(crate) begins: Option<Step>,
    /// What is still ahead.
    pub(super) course: Course,
    /// Where it stands.
    pub(crate) status: Status,
    /// Grows with every change, so that late news can be told from fresh.
    pub(super) revision: u64,
    /// When what the buyer has to do is no longer valid, in milliseconds since 1970.
    pub(super) expires_at: Option<u64>,
}

impl Payment {
    /// One that has not begun.
    pub(super) fn new(id: String, order: Order, course: Course) -> Self {
        let begins = course.steps.first().copied();
        Self { id, order, begins, course, status: Status::Processing, revision: 0, expires_at: None }
    }

    /// What follows once the step at hand is done.
    pub(super) fn next(&self) -> Status {
        self.course.steps.first().map_or_else(|| self.done(), |step| Status::RequiresAction(*step))
    }

    /// What follows once the buyer has done everything.
    pub(super) fn done(&self) -> Status {
        if self.course.pauses { Status::Processing } else { self.end() }
    }

    /// What comes of it. A debit is collected later, so the order stands without the money.
    pub(super) fn end(&self) -> Status {
        match self.course.end {
            End::Refused(code) => Status::Failed(code),
            End::Never => Status::Processing,
            End::Usual if self.completion() == Some(Completion::Mandate) => Status::Placed,
            End::Usual => Status::Succeeded,
        }
    }

    /// The method's way.
    pub(super) fn completion(&self) -> Option<Completion> {
        Method::find(&self.order.method).map(|method| method.completion())
    }

    /// Whether its time ran out.
    pub(super) fn is_overdue(&self, now: u64) -> bool {
        !self.status.is_final() && self.expires_at.is_some_and(|at| at <= now)
    }

    /// As the API and webhooks show it.
    pub(crate) fn as_json(&self, origin: &str) -> Value {
        let mut view = json!({
            "id": self.id,
            "status": self.status.word(),
            "amount": self.order.amount,
            "currency": self.order.currency,
            "method": self.order.method,
            "reference": self.order.reference,
            "revision": self.revision,
        });
        let more = match self.status {
            Status::RequiresAction(step) => Some(("next_action", json!(actions::of(self, step, origin)))),
            Status::Failed(code) => Some(("code", code.into())),
            Status::Processing | Status::Placed | Status::Succeeded => None,
        };
        if let (Some((name, value)), Some(view)) = (more, view.as_object_mut()) {
            view.insert(name.to_owned(), value);
        }
        view
    }
}
