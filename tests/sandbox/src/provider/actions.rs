//! What the buyer is told to do at each step: addresses of the provider's pages, codes, slips, and until when. Knows no shop and no widget.

use super::payment::{Payment, Step};
use super::slips;
use crate::action::{Action, Slip};
use crate::clock;
use crate::methods::Method;

/// The action of a step of a payment.
pub(super) fn of(payment: &Payment, step: Step, origin: &str) -> Action {
    let page = |folder: &str| format!("{origin}/{folder}/{}", payment.id);
    let expires_at = payment.expires_at.map(until);
    let complete = |slip: Slip| Slip {
        document_url: slip.barcode.as_ref().map(|_| page("slip")),
        expires_at: expires_at.clone(),
        ..slip
    };
    match step {
        Step::Bank => Action::Redirect { url: page("bank") },
        Step::Device | Step::Challenge => {
            Action::ThreeDs { url: page("three_ds"), visible: step == Step::Challenge, expires_at }
        }
        Step::Scan => Action::Qr { payload: page("app"), expires_at, app_url: Some(page("app")) },
        Step::Phone => Action::Poll { expires_at, app_url: has_app(payment).then(|| page("app")) },
        Step::Slip => Action::Voucher(complete(slips::voucher(payment))),
        Step::Transfer => Action::BankTransfer(complete(slips::transfer(payment))),
    }
}

/// Whether there is an app that a page on a phone can open: a wallet has one, a bank would have to be known first.
fn has_app(payment: &Payment) -> bool {
    Method::find(&payment.order.method).is_some_and(|method| method.kind == "wallet")
}

/// A moment for the wire, which knows no parts of a second. Up rather than down: nobody is told less time than there is.
fn until(milliseconds: u64) -> String {
    clock::rfc3339(milliseconds.div_ceil(1000))
}
