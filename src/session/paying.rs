//! The life of one attempt: from the press on Pay to a final result.
//!
//! Rules that hold in every function here: an event with another key than the attempt's changes nothing;
//! the key stays the same until the result is final; while a result is unknown nothing can be paid.

use crate::domain::field::{BuyerField, FieldFault};
use crate::domain::method::{Completion, Method};
use crate::domain::outcome::Outcome;
use crate::session::answer::Answer;
use crate::session::config::{Config, is_web_address};
use crate::session::effect::{Effect, HostEvent, Target};
use crate::session::issue::Issue;
use crate::session::state::{Attempt, CardFault, CardPart, ConfirmOrder, Halt, Notice, Phase, Session};
use crate::session::step::{is_offered, provider_of, refusal};

/// First pause between two status requests, in milliseconds; it doubles up to [`LONGEST_PAUSE_MS`].
const FIRST_PAUSE_MS: u32 = 1_000;
/// Longest pause between two status requests, in milliseconds.
const LONGEST_PAUSE_MS: u32 = 15_000;
/// After so many status requests the buyer is told that it takes longer than usual.
const SLOW_AFTER: u32 = 3;

/// Pay was pressed.
pub(super) fn pressed(config: &Config, session: &mut Session, key: String, effects: &mut Vec<Effect>) {
    let Some(method) = session.chosen.filter(|_| session.can_pay()) else { return };
    let Some(chosen) = config.chosen(session) else { return };
    let fields = match checked_fields(config, session, method) {
        Ok(fields) if !session.uses_card(method) || session.card.complete() => fields,
        _ => return show_faults(session, method, effects),
    };
    session.notice = None;
    session.summary = false;
    session.slow = false;
    let due = config.due(session);
    let amount = due.total;
    let provider = config.providers.get(chosen.provider).map(|provider| provider.id.clone()).unwrap_or_default();
    let attempt = Attempt {
        key: key.clone(),
        session: config.session.clone(),
        method,
        amount,
        order: Some(ConfirmOrder {
            provider,
            token: None,
            fields,
            saved: session.saved.clone(),
            instalments: session.plan.as_ref().map(|plan| plan.count),
            fee: due.fee,
            rounding: due.rounding,
        }),
        asked: 0,
    };
    effects.push(Effect::Emit(HostEvent::Submit { key: key.clone(), session: config.session.clone(), method, amount }));
    effects.push(Effect::KeepAttempt(attempt.clone()));
    if session.uses_card(method) {
        session.phase = Phase::Tokenising;
        effects.push(Effect::Tokenise { key });
    } else {
        session.phase = Phase::Confirming;
        effects.push(Effect::Confirm(attempt.clone()));
    }
    session.attempt = Some(attempt);
    effects.push(Effect::Focus(Target::Status));
}

/// The fields this method asks for, ready to be sent; faults are put beside them.
fn checked_fields(config: &Config, session: &mut Session, method: Method) -> Result<Vec<(BuyerField, String)>, ()> {
    session.faults.clear();
    let mut fields = Vec::new();
    // What was paid with before is known already.
    let asked = if session.saved.is_some() { Vec::new() } else { config.asks(method) };
    for field in asked {
        match config.validate(method, field, session.typed.get(field)) {
            Ok(text) if text.is_empty() => {}
            Ok(text) => fields.push((field, text)),
            Err(fault) => session.faults.push((field, fault)),
        }
    }
    if session.faults.is_empty() { Ok(fields) } else { Err(()) }
}

/// Every fault is shown at once, the first one gets the focus. Nothing was sent.
fn show_faults(session: &mut Session, method: Method, effects: &mut Vec<Effect>) {
    session.notice = None;
    session.summary = true;
    let mut first = None;
    if session.uses_card(method) {
        effects.push(Effect::ValidateCard);
        for part in CardPart::ALL {
            let field = session.card.part_mut(part);
            if !field.complete {
                first = first.or(Some(Target::Card(part)));
                field.fault = field.fault.or(Some(CardFault::Missing));
            }
        }
    }
    let ours = session.faults.first().map(|(field, _): &(BuyerField, FieldFault)| Target::Field(*field));
    if let Some(target) = first.or(ours) {
        effects.push(Effect::Focus(target));
    }
}

/// The card became a token: the shop is asked to charge it.
pub(super) fn tokenised(session: &mut Session, key: &str, token: String, effects: &mut Vec<Effect>) {
    if session.phase != Phase::Tokenising || !is_current(session, key) {
        return;
    }
    session.phase = Phase::Confirming;
    if let Some(attempt) = &mut session.attempt {
        if let Some(order) = &mut attempt.order {
            order.token = Some(token);
        }
        effects.push(Effect::Confirm(attempt.clone()));
    }
}

/// No token could be made: nothing was sent to the shop.
pub(super) fn token_refused(
    config: &Config,
    session: &mut Session,
    key: &str,
    code: &str,
    part: Option<CardPart>,
    effects: &mut Vec<Effect>,
) {
    if session.phase != Phase::Tokenising || !is_current(session, key) {
        return;
    }
    let provider = session.chosen.and_then(|method| provider_of(config, method)).unwrap_or_default();
    let outcome = refusal(&provider, code, effects);
    fail(session, outcome, effects);
    if let Some(part) = part {
        effects.push(Effect::Focus(Target::Card(part)));
    }
}

/// The shop answered the confirm request.
pub(super) fn answered(session: &mut Session, key: &str, answer: Answer, effects: &mut Vec<Effect>) {
    let expected = matches!(session.phase, Phase::Confirming | Phase::Waiting { .. });
    if expected && is_current(session, key) {
        take(session, answer, true, effects);
    }
}

/// The request left and no usable answer came. Money may have moved: ask, do not pay again.
pub(super) fn answer_lost(session: &mut Session, key: &str, effects: &mut Vec<Effect>) {
    if !matches!(session.phase, Phase::Confirming | Phase::Waiting { .. }) || !is_current(session, key) {
        return;
    }
    if session.phase == Phase::Confirming {
        session.phase = Phase::Waiting { known: false };
        emit_result(session, "unknown", Some(Outcome::ResultUnknown), "", effects);
    }
    ask_again(session, effects);
}

/// The shop refused the request before doing anything with it.
pub(super) fn confirm_refused(session: &mut Session, key: &str, status: u16, effects: &mut Vec<Effect>) {
    // Once the shop has said that it has the payment, no refusal can mean that it has not.
    let open = matches!(session.phase, Phase::Confirming | Phase::Waiting { known: false });
    if !open || !is_current(session, key) {
        return;
    }
    // A refusal of a request that was sent again says nothing about the first one.
    if session.phase != Phase::Confirming {
        return effects.push(Effect::CancelAttempt { key: key.to_owned() });
    }
    let outcome = match status {
        410 => Outcome::SessionExpired,
        // The same key with another body: whatever the first one did, its result counts.
        409 => return answer_lost(session, key, effects),
        _ => Outcome::ShopSetup,
    };
    effects.push(Effect::Report(Issue::at(
        "confirm-url",
        &status.to_string(),
        "the shop's server refused the request; see the merchant server contract",
    )));
    fail(session, outcome, effects);
}

/// The shop told how the attempt stands.
pub(super) fn status_told(session: &mut Session, key: &str, answer: Option<Answer>, effects: &mut Vec<Effect>) {
    if !matches!(session.phase, Phase::Waiting { .. }) || !is_current(session, key) {
        return;
    }
    match answer {
        Some(answer) => take(session, answer, false, effects),
        None => resend_or_cancel(session, effects),
    }
}

/// The status could not be asked for: ask again later.
pub(super) fn status_lost(session: &mut Session, key: &str, effects: &mut Vec<Effect>) {
    if matches!(session.phase, Phase::Waiting { .. }) && is_current(session, key) {
        ask_again(session, effects);
    }
}

/// An attempt from before a reload, or from before the buyer was sent to another page.
///
/// A page that the browser kept while the buyer was away still has the attempt itself: it is asked about too.
pub(super) fn resumed(config: &Config, session: &mut Session, attempt: Attempt, effects: &mut Vec<Effect>) {
    let returned = session.phase == Phase::Redirecting && is_current(session, &attempt.key);
    let free = matches!(session.phase, Phase::Choosing | Phase::Halted(Halt::Expired | Halt::NoMethod));
    if !returned && (session.attempt.is_some() || !free) {
        return;
    }
    if is_offered(config, attempt.method) {
        session.chosen = Some(attempt.method);
        session.saved = None;
        session.picked = true;
    }
    session.phase = Phase::Waiting { known: true };
    effects.push(Effect::AskStatus { key: attempt.key.clone(), after_ms: 0 });
    if !returned {
        session.attempt = Some(attempt);
    }
}

/// The session was paid or ordered before: its result is shown, and nothing can be paid again.
pub(super) fn already_ended(config: &Config, session: &mut Session, answer: &Answer, effects: &mut Vec<Effect>) {
    session.phase = match answer {
        Answer::Succeeded { payment } => Phase::Paid { reference: payment.clone() },
        Answer::Placed { payment } => Phase::Placed { reference: payment.clone() },
        Answer::Processing | Answer::Redirect { .. } | Answer::Failed { .. } => return,
    };
    session.notice = None;
    session.paid = Some(config.paid.unwrap_or(config.order.total));
    session.card = Default::default();
    effects.push(Effect::UnmountFrames);
}

/// The page is back without having been loaded anew: a buyer who was sent away has returned.
pub(super) fn restored(session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(attempt) = session.attempt.as_ref().filter(|_| session.busy()) else { return };
    effects.push(Effect::AskStatus { key: attempt.key.clone(), after_ms: 0 });
    if session.phase == Phase::Redirecting {
        session.phase = Phase::Waiting { known: true };
    }
}

fn is_current(session: &Session, key: &str) -> bool {
    session.attempt.as_ref().is_some_and(|attempt| attempt.key == key)
}

/// Takes an answer. `may_leave`: a redirect is followed only as the answer to a press on Pay. After a
/// return the buyer is not thrown back to the bank: the shop is asked a few times more, since its news
/// may be late, and then it is asked to cancel. Until it has, nothing else can be paid.
fn take(session: &mut Session, answer: Answer, may_leave: bool, effects: &mut Vec<Effect>) {
    match answer {
        Answer::Succeeded { payment } => {
            emit_result(session, "succeeded", None, &payment, effects);
            finish(session, Phase::Paid { reference: payment }, effects);
        }
        Answer::Placed { payment } => {
            emit_result(session, "placed", None, &payment, effects);
            finish(session, Phase::Placed { reference: payment }, effects);
        }
        Answer::Processing => {
            session.phase = Phase::Waiting { known: true };
            ask_again(session, effects);
        }
        Answer::Redirect { url } if may_leave => leave(session, url, effects),
        Answer::Redirect { .. } => {
            session.phase = Phase::Waiting { known: true };
            let abandoned = session.attempt.as_ref().filter(|attempt| attempt.asked >= SLOW_AFTER);
            if let Some(attempt) = abandoned {
                effects.push(Effect::CancelAttempt { key: attempt.key.clone() });
            }
            ask_again(session, effects);
        }
        Answer::Failed { provider, code } => {
            let outcome = refusal(&provider, &code, effects);
            fail(session, outcome, effects);
        }
    }
}

fn leave(session: &mut Session, url: String, effects: &mut Vec<Effect>) {
    let Some(method) = session.attempt.as_ref().map(|attempt| attempt.method) else { return };
    if !is_web_address(&url) {
        effects.push(Effect::Report(Issue::at(
            "action.url",
            &url,
            "use an https address (or http on localhost while testing)",
        )));
        return fail(session, Outcome::ShopSetup, effects);
    }
    session.phase = Phase::Redirecting;
    effects.push(Effect::Emit(HostEvent::Action { kind: "redirect", method }));
    effects.push(Effect::Navigate { url });
}

/// The shop has never received the key. With the request still at hand it is sent again under the same key,
/// which cannot charge twice. Without it (after a reload) it may still be on its way, so the key is cancelled.
fn resend_or_cancel(session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(attempt) = session.attempt.clone() else { return };
    if attempt.order.is_some() {
        effects.push(Effect::Confirm(attempt));
    } else {
        effects.push(Effect::CancelAttempt { key: attempt.key });
    }
}

fn ask_again(session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(attempt) = &mut session.attempt else { return };
    let doubled = FIRST_PAUSE_MS.saturating_mul(1 << attempt.asked.min(8));
    attempt.asked += 1;
    session.slow = attempt.asked > SLOW_AFTER;
    effects.push(Effect::AskStatus { key: attempt.key.clone(), after_ms: doubled.min(LONGEST_PAUSE_MS) });
}

/// A refusal is final for its attempt. What was typed stays, and the buyer can go on.
fn fail(session: &mut Session, outcome: Outcome, effects: &mut Vec<Effect>) {
    emit_result(session, "failed", Some(outcome), "", effects);
    let method = session.attempt.as_ref().map(|attempt| attempt.method);
    session.notice = Some(Notice { outcome, method });
    finish(session, Phase::Choosing, effects);
}

fn finish(session: &mut Session, phase: Phase, effects: &mut Vec<Effect>) {
    session.phase = phase;
    session.slow = false;
    if let Some(attempt) = session.attempt.take() {
        session.paid = Some(attempt.amount);
        effects.push(Effect::ForgetAttempt { key: attempt.key });
    }
    effects.push(Effect::Focus(Target::Status));
    if !matches!(session.phase, Phase::Choosing) {
        session.card = Default::default();
        effects.push(Effect::UnmountFrames);
    }
}

fn emit_result(
    session: &Session,
    status: &'static str,
    outcome: Option<Outcome>,
    payment: &str,
    effects: &mut Vec<Effect>,
) {
    let Some(attempt) = &session.attempt else { return };
    effects.push(Effect::Emit(HostEvent::Result {
        status,
        key: attempt.key.clone(),
        session: attempt.session.clone(),
        method: attempt.method,
        amount: attempt.amount,
        outcome,
        payment: payment.to_owned(),
    }));
}

/// Whether a method ends with an order instead of a payment.
pub fn ends_as_order(method: Method) -> bool {
    method.completion() == Completion::OnDelivery
}
