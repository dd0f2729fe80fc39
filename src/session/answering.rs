//! What the shop answered, and what it means for the attempt: its end, something to do, or more waiting.
//!
//! An answer about another key, or in a phase that cannot have asked, changes nothing.

use crate::domain::outcome::{MoneyTaken, Outcome};
use crate::session::acting;
use crate::session::action::{Action, Task};
use crate::session::answer::Answer;
use crate::session::config::Config;
use crate::session::effect::{Effect, HostEvent, Target};
use crate::session::guard;
use crate::session::issue::Issue;
use crate::session::paying;
use crate::session::state::{CardFault, Cause, Notice, Phase, Session};
use crate::session::step::refusal;
use crate::session::waiting;
use std::rc::Rc;

/// The shop answered the confirm request.
pub(super) fn answered(config: &Config, session: &mut Session, key: &str, answer: Answer, effects: &mut Vec<Effect>) {
    let expected = matches!(session.phase, Phase::Confirming | Phase::Waiting { .. } | Phase::Acting(_));
    if expected && is_current(session, key) {
        take(config, session, answer, true, effects);
    }
}

/// The request left and no usable answer came. Money may have moved: ask, do not pay again.
pub(super) fn answer_lost(session: &mut Session, key: &str, rest: u32, effects: &mut Vec<Effect>) {
    if !matches!(session.phase, Phase::Confirming | Phase::Waiting { .. }) || !is_current(session, key) {
        return;
    }
    if session.phase == Phase::Confirming {
        session.phase = Phase::Waiting { known: false };
        emit_result(session, "unknown", Some(Outcome::ResultUnknown), "", effects);
    }
    waiting::ask_again(session, rest, effects);
}

/// The shop refused the request before doing anything with it.
pub(super) fn confirm_refused(
    config: &Config,
    session: &mut Session,
    key: &str,
    status: u16,
    effects: &mut Vec<Effect>,
) {
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
        409 => return answer_lost(session, key, 0, effects),
        _ => Outcome::ShopSetup,
    };
    effects.push(Effect::Report(Issue::at(
        "confirm-url",
        &status.to_string(),
        "the shop's server refused the request; see the merchant server contract",
    )));
    fail(config, session, outcome, effects);
}

/// The shop told how the attempt stands.
pub(super) fn status_told(
    config: &Config,
    session: &mut Session,
    key: &str,
    answer: Option<Answer>,
    effects: &mut Vec<Effect>,
) {
    let expected = matches!(session.phase, Phase::Waiting { .. } | Phase::Acting(_) | Phase::Due(_));
    if !expected || !is_current(session, key) {
        return;
    }
    match answer {
        Some(answer) => take(config, session, answer, false, effects),
        None => resend_or_cancel(session, effects),
    }
}

/// The session was paid or ordered before: its result is shown, and nothing can be paid again.
pub(super) fn already_ended(config: &Config, session: &mut Session, answer: &Answer, effects: &mut Vec<Effect>) {
    session.phase = match answer {
        Answer::Succeeded { payment } => Phase::Paid { reference: payment.clone() },
        Answer::Placed { payment } => Phase::Placed { reference: payment.clone() },
        Answer::Action(action) => Phase::Due(Rc::new(action.clone())),
        Answer::Processing | Answer::Failed { .. } => return,
    };
    session.notice = None;
    session.paid = Some(config.paid.unwrap_or(config.order.total));
    session.card = Default::default();
    effects.push(Effect::UnmountFrames);
}

pub(super) fn is_current(session: &Session, key: &str) -> bool {
    session.attempt.as_ref().is_some_and(|attempt| attempt.key == key)
}

/// Takes an answer. `pressed_here`: it is the answer to a press on Pay in this page, which may lead away from it.
fn take(config: &Config, session: &mut Session, answer: Answer, pressed_here: bool, effects: &mut Vec<Effect>) {
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
            if !matches!(session.phase, Phase::Due(_)) {
                session.phase = Phase::Waiting { known: true };
            }
            waiting::ask_again(session, 0, effects);
        }
        Answer::Action(action) => acting::take(config, session, action, pressed_here, effects),
        Answer::Failed { provider, code } => {
            let outcome = refusal(&provider, &code, effects);
            match outcome.money() {
                MoneyTaken::NotCharged => fail(config, session, outcome, effects),
                MoneyTaken::Unknown => stay_unknown(session, outcome, effects),
            }
        }
    }
}

/// A refusal that does not say that nothing was charged is no end: the payment it repeats may still come through.
fn stay_unknown(session: &mut Session, outcome: Outcome, effects: &mut Vec<Effect>) {
    let unknown = Phase::Waiting { known: false };
    if session.phase != unknown {
        session.phase = unknown;
        emit_result(session, "unknown", Some(outcome), "", effects);
    }
    waiting::ask_again(session, 0, effects);
}

/// The shop has never received the key. What another page is about to send is waited for, unless that page is gone. With the
/// request still at hand it is sent again under the same key, which cannot charge twice. Without it (after a reload) it may
/// still be on its way, so the key is cancelled.
fn resend_or_cancel(session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(attempt) = session.attempt.clone() else { return };
    if attempt.elsewhere {
        if attempt.asked >= waiting::SLOW_AFTER {
            effects.push(Effect::TakeOver(attempt));
        }
        waiting::ask_again(session, 0, effects);
    } else if attempt.order.is_some() && !attempt.given_up {
        effects.push(Effect::Confirm(attempt));
    } else {
        effects.push(Effect::CancelAttempt { key: attempt.key });
    }
}

/// A refusal is final for its attempt. What was typed stays, and the buyer can go on: with a fresh attempt at once if that
/// is what they cancelled this one for.
pub(super) fn fail(config: &Config, session: &mut Session, outcome: Outcome, effects: &mut Vec<Effect>) {
    let method = session.attempt.as_ref().map(|attempt| attempt.method);
    let cause = cause(&session.phase, outcome);
    guard::remember(session, outcome);
    fail_quietly(session, outcome, effects);
    if let Some(key) = session.renewing.take()
        && session.chosen == method
    {
        return paying::pressed(config, session, key, effects);
    }
    session.notice = Some(Notice { cause, ..Notice::of(outcome, method) });
    let typed = method.is_some_and(|method| session.uses_card(method));
    if let Some(part) = outcome.card_part().filter(|_| typed) {
        let place = session.card.form.place(part);
        session.card.part_mut(place).fault = Some(CardFault::Invalid);
    }
}

/// Once the shop had the payment, what ran out is the payment's own time and not the checkout's.
fn cause(phase: &Phase, outcome: Outcome) -> Cause {
    let had_it = matches!(phase, Phase::Acting(_) | Phase::Due(_) | Phase::Waiting { known: true });
    if outcome != Outcome::SessionExpired || !had_it {
        return Cause::Told;
    }
    let code = matches!(phase, Phase::Acting(action) if matches!(action.task, Task::Qr { .. }));
    if code { Cause::CodeExpired } else { Cause::Late }
}

/// The attempt ends without a charge; the page is told.
pub(super) fn fail_quietly(session: &mut Session, outcome: Outcome, effects: &mut Vec<Effect>) {
    emit_result(session, "failed", Some(outcome), "", effects);
    finish(session, Phase::Choosing, effects);
}

fn finish(session: &mut Session, phase: Phase, effects: &mut Vec<Effect>) {
    let paid = phase != Phase::Choosing;
    session.phase = phase;
    session.slow = false;
    session.stalled = false;
    if let Some(attempt) = session.attempt.take() {
        session.paid = Some(attempt.amount);
        effects.push(Effect::ForgetAttempt { key: attempt.key, paid });
    }
    effects.push(Effect::Focus(Target::Status));
    if paid {
        session.renewing = None;
        session.card = Default::default();
        effects.push(Effect::UnmountFrames);
    }
}

/// The order is placed and to be paid as the instructions say. The attempt is kept: a reload shows them again.
pub(super) fn place(session: &mut Session, action: Action, effects: &mut Vec<Effect>) {
    let new = !matches!(&session.phase, Phase::Due(before) if before.task == action.task);
    if new {
        emit_result(session, "placed", None, &action.reference, effects);
        let kind = action.task.word();
        if let Some(method) = session.attempt.as_ref().map(|attempt| attempt.method) {
            effects.push(Effect::Emit(HostEvent::Action { kind, method }));
        }
        session.paid = session.attempt.as_ref().map(|attempt| attempt.amount);
        session.phase = Phase::Due(Rc::new(action));
        session.slow = false;
        session.card = Default::default();
        effects.push(Effect::UnmountFrames);
        effects.push(Effect::Focus(Target::Status));
    }
    waiting::ask_again(session, 0, effects);
}

pub(super) fn emit_result(
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

/// Whether an action only tells how to pay an order that is placed.
pub(super) fn is_due(action: &Action) -> bool {
    matches!(action.task, Task::Pay(_))
}
