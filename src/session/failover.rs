//! Which provider serves the card fields, and how the next one takes over when that one cannot.
//!
//! Only while nothing can have been charged: before Pay, or while the token is made. What was typed outside the card fields
//! stays. It loads nothing.

use crate::domain::method::Method;
use crate::domain::select::{Shown, able};
use crate::session::config::{Account, Config};
use crate::session::effect::{Effect, HostEvent};
use crate::session::issue::Issue;
use crate::session::state::{Card, Frames, Session, Switched};
use crate::session::step::mount_for_choice;

/// The provider that serves a method on this page now; `None` for methods without one.
pub(super) fn serving<'a>(config: &'a Config, session: &Session, method: Method) -> Option<&'a Account> {
    let first = || config.providers.get(config.selection.of(method)?.provider);
    if session.failed.is_empty() || !session.uses_card(method) {
        return first();
    }
    able_still(config, session, method).or_else(first)
}

/// The provider that serves something in the list in place of the one it was selected with, whose fields failed.
#[must_use]
pub fn stand_in<'a>(config: &'a Config, session: &Session, shown: &Shown) -> Option<&'a Account> {
    let first = config.providers.get(shown.provider)?;
    let now = serving(config, session, shown.method).filter(|_| shown.saved.is_none())?;
    (now.name() != first.name()).then_some(now)
}

/// The first provider in the shop's order that takes the method and has not failed on this page.
fn able_still<'a>(config: &'a Config, session: &Session, method: Method) -> Option<&'a Account> {
    let market = config.market();
    let mut able = able(&market, method).filter_map(|at| config.providers.get(at));
    able.find(|provider| !session.failed.contains(&provider.name()))
}

/// The provider of the card fields cannot serve: the next one stands its own. `false` if there is none; then a retry begins
/// with the first again. `why` is for the developer.
pub(super) fn take_over(
    config: &Config,
    session: &mut Session,
    switched: Switched,
    why: &str,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(method) = session.chosen.filter(|method| session.is_choosing() && session.uses_card(*method)) else {
        return false;
    };
    let Some(from) = serving(config, session, method) else { return false };
    session.failed.push(from.name());
    let Some(to) = able_still(config, session, method) else {
        session.failed.clear();
        return false;
    };
    let (from, to) = (from.id.clone(), to.id.clone());
    effects.push(Effect::Report(Issue::at("provider", &from, &[why, "; ", &to, " takes over"].concat())));
    effects.push(Effect::Emit(HostEvent::Provider { from, to, why: switched.word() }));
    session.card = Card { frames: Frames::Blocked, ..Card::default() };
    session.switched = Some(switched);
    session.notice = None;
    mount_for_choice(config, session, effects);
    true
}
