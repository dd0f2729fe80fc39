//! What the buyer has to do in the middle of a payment: begin it, follow it, end it, begin it anew.
//!
//! Nothing the buyer or a framed page says is taken for a result: it only makes the shop be asked.

use crate::domain::outcome::Outcome;
use crate::session::action::{Action, Task};
use crate::session::answering::{fail, is_current, is_due, place};
use crate::session::config::{Account, Config, is_web_address};
use crate::session::effect::{Effect, HostEvent, Pause, Target};
use crate::session::failover;
use crate::session::issue::Issue;
use crate::session::state::{Acted, Phase, Session};
use crate::session::waiting;
use std::rc::Rc;

/// A buyer who came back from another page without a result gives it up after so many questions.
const PATIENCE: u32 = 3;
/// A shop that still wants what the provider's script has done is asked to end it after so many questions: about 45 seconds.
const PATIENCE_ACTED: u32 = 6;
/// How long after its end an action may still be waited for, in milliseconds: the last news may be on its way.
const GRACE_MS: i64 = 5_000;

/// The shop says that the buyer has something to do.
pub(super) fn take(
    config: &Config,
    session: &mut Session,
    action: Action,
    pressed_here: bool,
    effects: &mut Vec<Effect>,
) {
    let Some(attempt) = &session.attempt else { return };
    if attempt.given_up {
        cancel(session, effects);
        return waiting::ask_again(session, 0, effects);
    }
    if is_due(&action) {
        return place(session, action, effects);
    }
    if let Task::Redirect { url } = action.task {
        return if pressed_here { leave(config, session, url, effects) } else { stay(session, effects) };
    }
    if attempt.elsewhere {
        session.phase = Phase::Waiting { known: true };
        return waiting::ask_again(session, 0, effects);
    }
    if attempt.acted.as_ref().is_some_and(|acted| is_of(acted, &action.task)) {
        // Done here already: the shop has not heard yet how it ended, or nothing came of it.
        let patient = attempt.asked < PATIENCE_ACTED;
        session.phase = Phase::Waiting { known: true };
        return if patient { waiting::ask_again(session, 0, effects) } else { left(session, effects) };
    }
    let same = matches!(&session.phase, Phase::Acting(before) if before.task == action.task);
    if !same {
        begin(config, session, action, effects);
    }
    waiting::ask_again(session, 0, effects);
}

fn is_of(acted: &Acted, task: &Task) -> bool {
    matches!(task, Task::Provider { data, .. } if *data == acted.data)
}

fn begin(config: &Config, session: &mut Session, action: Action, effects: &mut Vec<Effect>) {
    let account = account_of(config, session, &action.task);
    let Some(attempt) = &mut session.attempt else { return };
    attempt.asked = 0;
    attempt.acted = None;
    effects.push(Effect::Emit(HostEvent::Action { kind: action.task.word(), method: attempt.method }));
    if let Task::ThreeDs { url, .. } = &action.task {
        effects.push(Effect::ShowPage { key: attempt.key.clone(), url: url.clone() });
    }
    let handed = hand_over(account, attempt.key.clone(), &action.task, effects);
    session.slow = false;
    session.shown = false;
    session.phase = Phase::Acting(Rc::new(action));
    effects.push(Effect::Focus(Target::Status));
    if !handed {
        left(session, effects);
    }
}

/// Whose script is meant: of several accounts with a provider the one that serves the method now.
fn account_of(config: &Config, session: &Session, task: &Task) -> Option<Account> {
    let Task::Provider { provider, .. } = task else { return None };
    let method = session.attempt.as_ref()?.method;
    let serving = failover::serving(config, session, method).filter(|account| account.id == *provider);
    serving.or_else(|| config.providers.iter().find(|account| account.id == *provider)).cloned()
}

/// Gives the provider's script what is its own to do; `false` where the shop does not work with that provider.
fn hand_over(account: Option<Account>, key: String, task: &Task, effects: &mut Vec<Effect>) -> bool {
    let Task::Provider { provider, data } = task else { return true };
    let known = account.is_some();
    effects.push(match account {
        Some(account) => Effect::Act { key, account, data: data.clone() },
        None => Effect::Report(Issue::at("action.provider", provider, "name one of the session's providers")),
    });
    known
}

fn leave(config: &Config, session: &mut Session, url: String, effects: &mut Vec<Effect>) {
    let Some(method) = session.attempt.as_ref().map(|attempt| attempt.method) else { return };
    if !is_web_address(&url) {
        effects.push(Effect::Report(Issue::at(
            "action.url",
            &url,
            "use an https address (or http on localhost while testing)",
        )));
        return fail(config, session, Outcome::ShopSetup, effects);
    }
    session.phase = Phase::Redirecting;
    effects.push(Effect::Emit(HostEvent::Action { kind: "redirect", method }));
    effects.push(Effect::Navigate { url });
}

/// After a return the buyer is not thrown back to the bank: the shop is asked a few times more, since its news
/// may be late, and then it is asked to cancel. Until it has, nothing else can be paid. What another page pays stays alone.
fn stay(session: &mut Session, effects: &mut Vec<Effect>) {
    session.phase = Phase::Waiting { known: true };
    if session.attempt.as_ref().is_some_and(|attempt| attempt.asked >= PATIENCE && !attempt.elsewhere) {
        cancel(session, effects);
    }
    waiting::ask_again(session, 0, effects);
}

fn cancel(session: &Session, effects: &mut Vec<Effect>) {
    if let Some(attempt) = &session.attempt {
        effects.push(Effect::CancelAttempt { key: attempt.key.clone() });
    }
}

/// The framed page, or what the provider's script did, is over: the shop knows how it ended, or finds out with what it is told.
pub(super) fn over(session: &mut Session, key: &str, details: Option<String>, effects: &mut Vec<Effect>) {
    if session.framed().is_some() && is_current(session, key) {
        let acted = session.action().and_then(|action| match &action.task {
            Task::Provider { data, .. } => Some(Acted { data: data.clone(), details }),
            Task::ThreeDs { .. } | Task::Redirect { .. } | Task::Qr { .. } | Task::Confirm { .. } | Task::Pay(_) => {
                None
            }
        });
        session.phase = Phase::Waiting { known: true };
        if let Some(attempt) = &mut session.attempt {
            attempt.asked = 0;
            attempt.acted = acted;
        }
        effects.push(Effect::AskStatus { key: key.to_owned(), pause: Pause::NONE });
        // The dialog is closed: the focus goes back to what is said.
        effects.push(Effect::Focus(Target::Status));
    }
}

/// The provider's script shows the buyer something.
pub(super) fn shown(session: &mut Session, key: &str, effects: &mut Vec<Effect>) {
    if session.framed() == Some(false) && is_current(session, key) {
        session.shown = true;
        effects.push(Effect::Focus(Target::Status));
    }
}

/// The provider's script could not do its part, so that the payment cannot go on: the shop is asked to end it.
pub(super) fn failed(session: &mut Session, key: &str, detail: &str, effects: &mut Vec<Effect>) {
    if session.framed().is_some() && is_current(session, key) {
        effects.push(Effect::Report(Issue::at("action", detail, "the provider's script could not carry it out")));
        left(session, effects);
    }
}

/// The buyer does not go on with it. It has ended only when the shop says so: until then nothing else can be paid.
pub(super) fn left(session: &mut Session, effects: &mut Vec<Effect>) {
    let open = matches!(session.phase, Phase::Acting(_) | Phase::Due(_) | Phase::Waiting { .. });
    let Some(attempt) = session.attempt.as_mut().filter(|_| open) else { return };
    attempt.given_up = true;
    attempt.elsewhere = false;
    attempt.asked = 0;
    session.stalled = false;
    session.phase = Phase::Waiting { known: true };
    cancel(session, effects);
    effects.push(Effect::Focus(Target::Status));
}

/// A code that ran out is to be replaced: the attempt behind it ends, then a new one begins.
pub(super) fn renewed(session: &mut Session, key: String, effects: &mut Vec<Effect>) {
    if session.expired() && matches!(session.phase, Phase::Acting(_)) {
        session.renewing = Some(key);
        left(session, effects);
    }
}

/// A second has passed. At the end of an action the shop is asked at once; one that goes on without the buyer's seeing what
/// to do is given up soon after.
pub(super) fn ticked(session: &mut Session, now: i64, effects: &mut Vec<Effect>) {
    let before = session.expired();
    session.now = now;
    if !before && session.expired() {
        waiting::ask_now(session, effects);
    }
    let over = session.deadline().is_some_and(|deadline| now >= deadline.saturating_add(GRACE_MS));
    let unseen = session.action().is_some_and(|action| match action.task {
        Task::ThreeDs { .. } | Task::Provider { .. } | Task::Confirm { .. } => true,
        Task::Qr { .. } | Task::Pay(_) | Task::Redirect { .. } => false,
    });
    if over && unseen {
        left(session, effects);
    }
}
