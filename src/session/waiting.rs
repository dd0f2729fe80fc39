//! How an answer is waited for: when the shop is asked again, when it has been asked enough, and how a page finds its way
//! back to an attempt.
//!
//! It sets no timers; it says how long to wait, and the driver waits. Pauses grow, and what is asked in vain ends.

use crate::domain::outcome::Outcome;
use crate::session::answering;
use crate::session::config::Config;
use crate::session::effect::{Effect, Pause};
use crate::session::state::{Attempt, Halt, Phase, Session};
use crate::session::step::is_offered;

/// First pause between two questions, in milliseconds; it doubles.
const FIRST_MS: u32 = 1_000;
/// The longest pause while a result is awaited, in milliseconds.
pub(super) const LONGEST_MS: u32 = 15_000;
/// The longest while the buyer is doing something and the page should follow.
const LONGEST_ACTING_MS: u32 = 4_000;
/// The longest while an order waits for its money.
const LONGEST_DUE_MS: u32 = 60_000;
/// After so many questions the buyer is told that it takes longer than usual.
pub(super) const SLOW_AFTER: u32 = 3;
/// After so many in a row the shop is left alone until there is reason to ask: ten minutes at least.
const MOST: u32 = 44;

/// The pause before a repeat: doubled each time, with a quarter of it left to chance.
pub(super) fn pause(repeats: u32, longest: u32) -> Pause {
    let least = FIRST_MS.saturating_mul(1 << repeats.min(8)).min(longest);
    Pause { least, spread: least / 4 }
}

/// Asks the shop again after a pause; not before `rest` milliseconds. Without a connection nothing is asked.
pub(super) fn ask_again(session: &mut Session, rest: u32, effects: &mut Vec<Effect>) {
    let due = matches!(session.phase, Phase::Due(_));
    let longest = match session.action() {
        Some(_) if due => LONGEST_DUE_MS,
        Some(_) => LONGEST_ACTING_MS,
        None => LONGEST_MS,
    };
    let waiting = matches!(session.phase, Phase::Waiting { .. });
    let Some(attempt) = &mut session.attempt else { return };
    let mut pause = pause(attempt.asked, longest);
    pause.least = pause.least.max(rest);
    attempt.asked += 1;
    session.slow = waiting && attempt.asked > SLOW_AFTER;
    session.stalled = attempt.asked > MOST;
    if session.stalled {
        // Whoever cannot cancel goes on: what is to be done is shown again at the next answer.
        attempt.given_up = false;
    } else if !session.offline {
        effects.push(Effect::AskStatus { key: attempt.key.clone(), pause });
    }
}

/// There is reason to ask at once: the buyer looks at the page again, wants to know, the connection is back, or what was to
/// be done has run out. The pauses begin again: a shop may learn of an end a moment after the buyer's clock.
pub(super) fn ask_now(session: &mut Session, effects: &mut Vec<Effect>) {
    let asking = matches!(session.phase, Phase::Waiting { .. } | Phase::Acting(_) | Phase::Due(_));
    let Some(attempt) = session.attempt.as_mut().filter(|_| asking && !session.offline) else { return };
    attempt.asked = attempt.asked.min(SLOW_AFTER);
    session.stalled = false;
    effects.push(Effect::AskStatus { key: attempt.key.clone(), pause: Pause::NONE });
}

/// The status could not be asked for: ask again later.
pub(super) fn status_lost(session: &mut Session, key: &str, rest: u32, effects: &mut Vec<Effect>) {
    let asking = matches!(session.phase, Phase::Waiting { .. } | Phase::Acting(_) | Phase::Due(_));
    if asking && session.attempt.as_ref().is_some_and(|attempt| attempt.key == key) {
        ask_again(session, rest, effects);
    }
}

/// The connection is gone. What is under way waits for it.
pub(super) fn went_offline(session: &mut Session) {
    session.offline = true;
}

/// The connection is back.
pub(super) fn went_online(session: &mut Session, effects: &mut Vec<Effect>) {
    session.offline = false;
    if session.notice.as_ref().is_some_and(|notice| notice.outcome == Outcome::Offline) {
        session.notice = None;
    }
    ask_now(session, effects);
}

/// An attempt from before a reload, from before the buyer was sent to another page, or of another page of this browser.
///
/// A page that the browser kept while the buyer was away still has the attempt itself: it is asked about too.
pub(super) fn resumed(config: &Config, session: &mut Session, attempt: Attempt, effects: &mut Vec<Effect>) {
    let own = session.attempt.as_ref().is_some_and(|own| own.key == attempt.key);
    let returned = session.phase == Phase::Redirecting && own;
    let free = matches!(session.phase, Phase::Choosing | Phase::Due(_) | Phase::Halted(Halt::Expired | Halt::NoMethod));
    if !returned && (session.attempt.is_some() || !free) {
        return;
    }
    if is_offered(config, attempt.method) {
        session.chosen = Some(attempt.method);
        session.saved = None;
        session.picked = true;
    }
    if !matches!(session.phase, Phase::Due(_)) {
        session.phase = Phase::Waiting { known: true };
    }
    session.notice = None;
    effects.push(Effect::AskStatus { key: attempt.key.clone(), pause: Pause::NONE });
    if !returned {
        session.attempt = Some(attempt);
    }
}

/// The page is back without having been loaded anew: a buyer who was sent away has returned.
pub(super) fn restored(session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(key) = session.attempt.as_ref().filter(|_| session.busy()).map(|attempt| attempt.key.clone()) else {
        return;
    };
    if matches!(session.phase, Phase::Claiming | Phase::Tokenising) {
        return; // Nothing has been sent yet, and a question would take the place of what is being waited for.
    }
    if session.phase == Phase::Confirming {
        // The browser ended the page's requests when it put the page away.
        return answering::answer_lost(session, &key, 0, effects);
    }
    if session.phase == Phase::Redirecting {
        session.phase = Phase::Waiting { known: true };
    }
    effects.push(Effect::AskStatus { key, pause: Pause::NONE });
}
