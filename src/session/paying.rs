//! From a press on Pay to the request that pays: checks, the claim on the order, the token, the request.
//!
//! Rules that hold in every function about an attempt: an event with another key than the attempt's changes nothing;
//! the key stays the same until the result is final; while a result is unknown nothing can be paid. What is answered
//! is `answering`'s, how long one waits `waiting`'s, and what the buyer has to do in between `acting`'s.

use crate::domain::field::{BuyerField, FieldFault};
use crate::domain::method::{Completion, Method};
use crate::domain::outcome::Outcome;
use crate::session::answering::{fail, is_current};
use crate::session::config::Config;
use crate::session::effect::{Effect, HostEvent, Pause, Target};
use crate::session::state::{Attempt, CardFault, CardPart, ConfirmOrder, Notice, Phase, Session, Switched, Token};
use crate::session::step::refusal;
use crate::session::waiting;
use crate::session::{failover, guard};

/// How often a token is asked for before the buyer has to press again.
const MOST_TOKENS: u8 = 3;

/// Pay was pressed.
pub(super) fn pressed(config: &Config, session: &mut Session, key: String, effects: &mut Vec<Effect>) {
    let Some(method) = session.chosen.filter(|_| session.can_pay()) else { return };
    let fields = match checked_fields(config, session, method) {
        Ok(fields) if !session.uses_card(method) || session.card.complete() => fields,
        _ => return show_faults(session, method, effects),
    };
    if session.offline {
        session.notice = Some(Notice::of(Outcome::Offline, Some(method)));
        return effects.push(Effect::Focus(Target::Status));
    }
    if guard::holds_back(session, effects) {
        return;
    }
    let Some(attempt) = attempt(config, session, key, method, fields) else { return };
    session.notice = None;
    session.switched = None;
    session.summary = false;
    session.slow = false;
    session.stalled = false;
    session.phase = Phase::Claiming;
    effects.push(Effect::ClaimOrder(attempt.clone()));
    session.attempt = Some(attempt);
    effects.push(Effect::Focus(Target::Status));
}

fn attempt(
    config: &Config,
    session: &Session,
    key: String,
    method: Method,
    fields: Vec<(BuyerField, String)>,
) -> Option<Attempt> {
    let chosen = config.chosen(session)?;
    let due = config.due(session);
    let provider = match failover::serving(config, session, method) {
        Some(serving) if session.uses_card(method) => Some(serving),
        _ => config.providers.get(chosen.provider),
    };
    let provider = provider.map(|provider| provider.id.clone()).unwrap_or_default();
    let order = ConfirmOrder {
        provider,
        token: None,
        fields,
        saved: session.saved.clone(),
        instalments: session.plan.as_ref().map(|plan| plan.count),
        fee: due.fee,
        rounding: due.rounding,
    };
    let card = guard::of_saved(session);
    Some(Attempt { order: Some(order), card, ..Attempt::kept(&key, &config.session, method, due.total) })
}

/// The order is this page's to pay: the attempt begins, and is kept before anything is sent. One that a page left behind is
/// from now on looked after here.
pub(super) fn claimed(session: &mut Session, key: &str, effects: &mut Vec<Effect>) {
    let Some(attempt) = session.attempt.clone().filter(|attempt| attempt.key == key) else { return };
    if session.phase != Phase::Claiming {
        if let Some(left) = session.attempt.as_mut().filter(|left| left.elsewhere) {
            left.elsewhere = false;
            waiting::ask_now(session, effects);
        }
        return;
    }
    let Attempt { session: of, method, amount, .. } = &attempt;
    let (method, amount) = (*method, *amount);
    effects.push(Effect::Emit(HostEvent::Submit { key: key.to_owned(), session: of.clone(), method, amount }));
    effects.push(Effect::KeepAttempt(attempt.clone()));
    if session.uses_card(method) {
        session.phase = Phase::Tokenising;
        effects.push(Effect::Tokenise { key: key.to_owned(), pause: Pause::NONE });
    } else {
        session.phase = Phase::Confirming;
        effects.push(Effect::Confirm(attempt));
    }
}

/// Another page is at it, or has been: nothing was sent here. That attempt is looked after instead.
pub(super) fn taken(config: &Config, session: &mut Session, key: &str, by: Option<Attempt>, effects: &mut Vec<Effect>) {
    if !is_current(session, key) {
        return;
    }
    if session.phase != Phase::Claiming {
        // It went on after a reload, and the page it was begun in is still there.
        if let Some(attempt) = session.attempt.as_mut().filter(|own| by.is_some_and(|other| other.key == own.key)) {
            attempt.elsewhere = true;
        }
        return;
    }
    let method = session.attempt.take().map(|attempt| attempt.method);
    session.phase = Phase::Choosing;
    match by {
        Some(attempt) => waiting::resumed(config, session, attempt, effects),
        None => session.notice = Some(Notice::of(Outcome::ProcessingError, method)),
    }
}

/// The fields this method asks for, ready to be sent; faults are put beside them.
fn checked_fields(config: &Config, session: &mut Session, method: Method) -> Result<Vec<(BuyerField, String)>, ()> {
    session.faults.clear();
    let mut fields = Vec::new();
    // What was paid with before is known already.
    let asked = if session.saved.is_some() { Vec::new() } else { session.asks(config, method) };
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
        for part in session.card.form.parts {
            let field = session.card.part_mut(*part);
            if !field.complete {
                first = first.or(Some(Target::Card(*part)));
                field.fault = field.fault.or(Some(CardFault::Missing));
            }
        }
    }
    let ours = session.faults.first().map(|(field, _): &(BuyerField, FieldFault)| Target::Field(*field));
    if let Some(target) = first.or(ours) {
        effects.push(Effect::Focus(target));
    }
}

/// The card became a token: the shop is asked to charge it, unless this very card was refused for good before.
pub(super) fn tokenised(
    session: &mut Session,
    key: &str,
    token: Token,
    card: Option<String>,
    effects: &mut Vec<Effect>,
) {
    if session.phase != Phase::Tokenising || !is_current(session, key) {
        return;
    }
    if let Some(outcome) = guard::known(session, card.as_deref()) {
        return guard::stop(session, outcome, effects);
    }
    session.phase = Phase::Confirming;
    session.slow = false;
    if let Some(attempt) = &mut session.attempt {
        attempt.card = card;
        if let Some(order) = &mut attempt.order {
            order.token = Some(token);
        }
        effects.push(Effect::Confirm(attempt.clone()));
    }
}

/// No token could be made: nothing was sent to the shop. A technical fault is tried again under the same key.
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
    let method = session.chosen;
    let provider = method.and_then(|method| failover::serving(config, session, method)).map(|provider| &provider.id);
    let outcome = refusal(provider.map_or("", String::as_str), code, effects);
    // A token takes no money: to ask for it again is safe whoever was at fault. See `Provider::tokenise`.
    let technical = outcome == Outcome::ProcessingError && part.is_none();
    if let Some(attempt) = session.attempt.as_mut().filter(|_| technical) {
        attempt.tokens += 1;
        if attempt.tokens < MOST_TOKENS {
            session.slow = true;
            let pause = waiting::pause(u32::from(attempt.tokens) - 1, waiting::LONGEST_MS);
            return effects.push(Effect::Tokenise { key: key.to_owned(), pause });
        }
    }
    fail(config, session, outcome, effects);
    if technical && failover::take_over(config, session, Switched::AtToken, code, effects) {
        return;
    }
    if let Some(part) = part {
        effects.push(Effect::Focus(Target::Card(session.card.form.place(part))));
    }
}

/// Whether a method ends with an order instead of a payment.
pub fn ends_as_order(method: Method) -> bool {
    method.completion() == Completion::OnDelivery
}
