//! The same card is not sent again where that is hopeless: networks fine such repeats, and the buyer only waits.
//!
//! It compares what the provider says about a card, in memory, and forgets it with the page. It reads outcomes as they may
//! be shown, so that a hidden cause is guarded exactly like a plain decline.

use crate::domain::outcome::{Outcome, SameCard};
use crate::session::answering::fail_quietly;
use crate::session::effect::{Effect, Target};
use crate::session::state::{CardPart, Cause, Notice, Session};

/// What stands for a saved card or account among refused ones.
pub(super) fn of_saved(session: &Session) -> Option<String> {
    session.saved.as_ref().map(|id| ["saved ", id].concat())
}

/// Before anything is sent: whether what is chosen, or stands untouched in the fields, was refused so that a repeat makes no
/// sense now. The buyer reads why. A typed card is held back once only: not every provider tells of every change in its
/// fields, and one that was refused for good is known again by its token.
pub(super) fn holds_back(session: &mut Session, effects: &mut Vec<Effect>) -> bool {
    let uses_card = session.chosen.is_some_and(|method| session.uses_card(method));
    let outcome = match of_saved(session) {
        Some(saved) => known(session, Some(&saved)),
        None => session.card.refused.filter(|outcome| uses_card && outcome.same_card() != SameCard::Never),
    };
    let Some(outcome) = outcome else { return false };
    let warned =
        session.notice.as_ref().is_some_and(|notice| notice.cause == Cause::Guarded && notice.outcome == outcome);
    if warned && outcome.same_card() != SameCard::Never {
        return false;
    }
    session.notice = Some(Notice { cause: Cause::Guarded, ..Notice::of(outcome, session.chosen) });
    let field = uses_card && outcome.same_card() == SameCard::AfterEdit;
    effects.push(Effect::Focus(if field {
        Target::Card(session.card.form.place(CardPart::Number))
    } else {
        Target::Status
    }));
    true
}

/// How a card was refused before, if that was for good.
pub(super) fn known(session: &Session, card: Option<&str>) -> Option<Outcome> {
    let card = card?;
    session.refused.iter().find(|(known, _)| known == card).map(|(_, outcome)| *outcome)
}

/// The card turned out to be one that was refused for good: the attempt ends before the shop hears of it.
pub(super) fn stop(session: &mut Session, outcome: Outcome, effects: &mut Vec<Effect>) {
    let method = session.attempt.as_ref().map(|attempt| attempt.method);
    fail_quietly(session, outcome, effects);
    session.notice = Some(Notice { cause: Cause::Guarded, ..Notice::of(outcome, method) });
    session.card.refused = Some(outcome);
}

/// Remembers how the attempt's card was refused.
pub(super) fn remember(session: &mut Session, outcome: Outcome) {
    if outcome.same_card() == SameCard::Yes {
        return;
    }
    let attempt = session.attempt.as_ref();
    let typed = attempt.and_then(|attempt| attempt.order.as_ref()).is_some_and(|order| order.token.is_some());
    if typed {
        session.card.refused = Some(outcome);
    }
    let card = attempt.and_then(|attempt| attempt.card.clone()).filter(|_| outcome.same_card() == SameCard::Never);
    if let Some(card) = card
        && known(session, Some(&card)).is_none()
    {
        session.refused.push((card, outcome));
    }
}
