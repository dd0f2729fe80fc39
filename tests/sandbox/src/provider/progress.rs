//! Moves payments forward: by what the buyer does, by what the merchant asks, by time. One lock around each move, so that only one of several can win; the ledger gets its line in the same step. Nothing moves once it is final.

use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;

use super::payment::{EXPIRED, Payment, Status, Step};
use super::{Provider, webhooks};
use crate::clock;
use crate::faults::Fault;

/// How long a payment is in processing, and how long the buyer needs to find the phone.
const PENDING: Duration = Duration::from_secs(2);

/// What the buyer does, on a page or on another device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Decision {
    /// Everything that is asked.
    Pay,
    /// Gives up.
    Cancel,
    /// Is refused by the bank or the app.
    Refuse,
    /// Nothing, until it is too late.
    Expire,
}

/// Begins a new payment.
pub(super) fn begin(provider: &Arc<Provider>, id: &str) -> Option<Payment> {
    advance(provider, id, |payment| Some(payment.next()))
}

/// The payment as it stands now.
pub(super) fn look(provider: &Arc<Provider>, id: &str) -> Option<Payment> {
    advance(provider, id, |_| None)
}

/// Lets the buyer decide, if there is still something to decide.
pub(super) fn decide(provider: &Arc<Provider>, id: &str, decision: Decision) -> Option<Payment> {
    advance(provider, id, |payment| match (payment.status, decision) {
        (Status::RequiresAction(_), Decision::Pay) => Some(payment.done()),
        (Status::RequiresAction(step), Decision::Cancel) => Some(Status::Failed(step.given_up())),
        (Status::RequiresAction(step), Decision::Refuse) => Some(Status::Failed(step.refused())),
        (Status::RequiresAction(_), Decision::Expire) => Some(Status::Failed(EXPIRED)),
        (Status::Processing, Decision::Pay) => Some(payment.end()),
        (Status::Processing, Decision::Refuse) => Some(Status::Failed("generic_decline")),
        (Status::Processing, Decision::Cancel | Decision::Expire) => None,
        (Status::Placed | Status::Succeeded | Status::Failed(_), _) => None,
    })
}

/// Moves a payment to the status that `choose` picks by where it stands, and gives it as it stands then. One whose time has run out fails
/// first, whatever was to be done with it.
pub(super) fn advance(
    provider: &Arc<Provider>,
    id: &str,
    choose: impl FnOnce(&Payment) -> Option<Status>,
) -> Option<Payment> {
    let mut by_id = provider.payments.locked();
    let payment = by_id.get_mut(id)?;
    if payment.is_overdue(clock::now_ms()) {
        enter(provider, payment, Status::Failed(EXPIRED));
    }
    if !payment.status.is_final()
        && let Some(status) = choose(payment)
    {
        let stays = status == payment.status && payment.revision > 0;
        if !stays {
            enter(provider, payment, status);
        }
    }
    Some(payment.clone())
}

fn enter(provider: &Arc<Provider>, payment: &mut Payment, status: Status) {
    let begins = payment.revision == 0;
    payment.status = status;
    // One number for having been in processing, one for this: see webhooks.rs.
    payment.revision += 2;
    payment.expires_at = None;
    match status {
        Status::RequiresAction(step) => {
            payment.course.steps = payment.course.steps.split_first().map_or(&[], |(_, rest)| rest);
            wait_for_buyer(provider, payment, step);
        }
        Status::Processing if payment.course.pauses => later(provider, payment),
        Status::Processing | Status::Failed(_) => {}
        Status::Placed | Status::Succeeded => provider.charge(&payment.order),
    }
    // Whoever asked for the payment has the reply to learn from how it begins.
    if status.is_final() || !begins {
        webhooks::announce(provider, payment);
    }
}

fn wait_for_buyer(provider: &Arc<Provider>, payment: &mut Payment, step: Step) {
    let usual = step.lifetime().map(Duration::from_secs);
    let lifetime = match provider.shared.faults.peek("actions") {
        Some(Fault::Lifetime(time)) => usual.map(|_| time),
        _ => usual,
    };
    if let Some(lifetime) = lifetime {
        let at = clock::now_ms().saturating_add(u64::try_from(lifetime.as_millis()).unwrap_or(u64::MAX));
        payment.expires_at = Some(at);
        tokio::spawn(expire(provider.clone(), payment.id.clone(), at));
    }
    if step == Step::Phone {
        later(provider, payment);
    }
}

fn later(provider: &Arc<Provider>, payment: &Payment) {
    tokio::spawn(settle(provider.clone(), payment.id.clone()));
}

async fn expire(provider: Arc<Provider>, id: String, at: u64) {
    while let Some(left) = at.checked_sub(clock::now_ms()).filter(|left| *left > 0) {
        tokio::time::sleep(Duration::from_millis(left)).await;
    }
    look(&provider, &id);
}

/// Brings what needs nobody any more to its end, after a while and once it is not held.
async fn settle(provider: Arc<Provider>, id: String) {
    let mut released = provider.released.subscribe();
    tokio::time::sleep(PENDING).await;
    while provider.shared.faults.peek("settlement") == Some(Fault::Hold) {
        if released.changed().await.is_err() {
            return;
        }
    }
    advance(&provider, &id, |payment| match payment.status {
        Status::RequiresAction(Step::Phone) => Some(payment.done()),
        Status::Processing => Some(payment.end()),
        Status::RequiresAction(_) | Status::Placed | Status::Succeeded | Status::Failed(_) => None,
    });
}
