//! The one place that decides: `step(config, session, event) -> (session, effects)`.
//!
//! An event that makes no sense in the present phase changes nothing: late, doubled and lost events
//! are normal. What concerns an attempt is in `paying`; this file routes, and handles choosing and typing.

use crate::domain::country::Country;
use crate::domain::decline;
use crate::domain::field::{BuyerField, FieldFault};
use crate::domain::method::Method;
use crate::domain::outcome::{Outcome, Step};
use crate::domain::select::preselect;
use crate::session::config::Config;
use crate::session::effect::{Effect, HostEvent, Target};
use crate::session::event::Event;
use crate::session::issue::Issue;
use crate::session::state::{Card, CardPart, Cause, Frames, Halt, Notice, Phase, Session, Switched};
use crate::session::{acting, answering, failover, paying, waiting};

/// What follows from an event. `config` is `None` while nothing usable is configured.
pub fn step(config: Option<&Config>, mut session: Session, event: Event) -> (Session, Vec<Effect>) {
    let mut effects = Vec::new();
    match (config, event) {
        (_, Event::ConfigRefused) => page_failed(&mut session, Halt::Setup, &mut effects),
        (_, Event::SessionUnreachable) => page_failed(&mut session, Halt::Unreachable, &mut effects),
        (_, Event::HelpAsked) => help_asked(&session, &mut effects),
        (_, Event::StepTaken(step)) => step_taken(config, &mut session, step, &mut effects),
        (None, _) => {}
        (Some(config), Event::ConfigResolved) => config_resolved(config, &mut session, &mut effects),
        (Some(config), Event::MethodChosen(method)) => entry_chosen(config, &mut session, method, None, &mut effects),
        (Some(config), Event::SavedChosen(id)) => saved_chosen(config, &mut session, id, &mut effects),
        (Some(config), event) => decide_late(config, &mut session, event, &mut effects),
    }
    (session, effects)
}

/// What cannot happen before the buyer has chosen. A gate: everything reached only from here is loaded later.
#[inline(never)]
fn decide_late(config: &Config, session: &mut Session, event: Event, effects: &mut Vec<Effect>) {
    let was_busy = session.busy();
    let framed = session.framed().is_some();
    route(config, session, event, effects);
    if framed && session.framed().is_none() {
        effects.push(Effect::HidePage);
    }
    if was_busy && session.is_choosing() {
        // After a reload the attempt was there before its fields; whoever goes on needs them.
        mount_for_choice(config, session, effects);
    }
}

fn route(config: &Config, session: &mut Session, event: Event, effects: &mut Vec<Effect>) {
    match event {
        Event::ConfigRefused
        | Event::SessionUnreachable
        | Event::StepTaken(_)
        | Event::HelpAsked
        | Event::ConfigResolved
        | Event::MethodChosen(_)
        | Event::SavedChosen(_) => {}
        Event::PlanChosen(plan) => plan_chosen(config, session, plan),
        Event::PageRestored => waiting::restored(session, effects),
        Event::PageShown => waiting::ask_now(session, effects),
        Event::WentOffline => waiting::went_offline(session),
        Event::WentOnline => waiting::went_online(session, effects),
        Event::Ticked { now } => acting::ticked(session, now, effects),
        Event::AttemptResumed(attempt) => waiting::resumed(config, session, attempt, effects),
        Event::CountrySearched(text) => country_searched(session, text),
        Event::CountryChosen(country) => country_chosen(config, session, country, effects),
        Event::FieldTyped(field, text) => field_typed(config, session, field, text),
        Event::FieldPressed(field) => effects.push(Effect::Focus(Target::Field(field))),
        Event::FieldLeft(field) => field_left(config, session, field),
        Event::PayPressed { key } => paying::pressed(config, session, key, effects),
        Event::ActionLeft => acting::left(session, effects),
        Event::ActionOver { key, details } => acting::over(session, &key, details, effects),
        Event::ActionShown { key } => acting::shown(session, &key, effects),
        Event::ActionFailed { key, detail } => acting::failed(session, &key, &detail, effects),
        Event::CodeRenewed { key } => acting::renewed(session, key, effects),
        Event::CopyPressed(text) => {
            // Copied once more, it is said once more.
            session.copied = None;
            effects.push(Effect::Copy(text));
        }
        Event::Copied(text) => session.copied = Some(text),
        Event::PrintPressed => effects.push(Effect::Print),
        Event::OrderClaimed { key } => paying::claimed(session, &key, effects),
        Event::OrderTaken { key, by } => paying::taken(config, session, &key, by, effects),
        Event::FramesReady => {
            if session.card.frames == Frames::Loading {
                session.card.frames = Frames::Ready;
            }
        }
        Event::FramesBlocked { detail } => frames_blocked(config, session, detail, effects),
        Event::CardChanged { part, empty, complete, fault, brand } => {
            let field = session.card.part_mut(part);
            field.empty = empty;
            field.complete = complete;
            field.fault = fault;
            if let Some(brand) = brand {
                session.card.brand = brand;
            }
            session.card.refused = None;
            tidy_summary(session);
        }
        Event::CardSubmitted => effects.push(Effect::PressPay),
        Event::CardPressed(part) => effects.push(Effect::Focus(Target::Card(part))),
        Event::CardFocused { part, focused } => {
            session.card.part_mut(part).focused = focused;
            session.picked |= focused;
        }
        Event::Tokenised { key, token, card } => paying::tokenised(session, &key, token, card, effects),
        Event::TokenRefused { key, code, part } => {
            paying::token_refused(config, session, &key, &code, part, effects);
        }
        Event::Answered { key, answer } => answering::answered(config, session, &key, answer, effects),
        Event::AnswerLost { key, rest } => answering::answer_lost(session, &key, rest, effects),
        Event::ConfirmRefused { key, status } => answering::confirm_refused(config, session, &key, status, effects),
        Event::StatusTold { key, answer } => answering::status_told(config, session, &key, answer, effects),
        Event::StatusLost { key, rest } => waiting::status_lost(session, &key, rest, effects),
    }
}

/// A payment under way, or made, is never hidden behind a fault of the page.
fn page_failed(session: &mut Session, why: Halt, effects: &mut Vec<Effect>) {
    if !session.busy() && !is_finished(session) {
        halt(session, why, effects);
    }
}

fn is_finished(session: &Session) -> bool {
    matches!(session.phase, Phase::Paid { .. } | Phase::Placed { .. } | Phase::Due(_))
}

fn help_asked(session: &Session, effects: &mut Vec<Effect>) {
    let outcome = session.notice.as_ref().map(|notice| notice.outcome);
    effects.push(Effect::Emit(HostEvent::Help { method: session.chosen, outcome }));
}

fn halt(session: &mut Session, halt: Halt, effects: &mut Vec<Effect>) {
    session.phase = Phase::Halted(halt);
    unmount(session, effects);
    let (code, message) = match halt {
        Halt::Setup => ("shop-setup", "the checkout cannot be shown; the console says what to correct"),
        Halt::Unreachable => ("session-unreachable", "the session could not be fetched"),
        Halt::Expired => ("session-expired", "the session has run out"),
        Halt::NoMethod => ("no-method", "no method fits; explain() tells why for each"),
    };
    effects.push(Effect::Emit(HostEvent::Error { code, message: message.to_owned() }));
}

fn config_resolved(config: &Config, session: &mut Session, effects: &mut Vec<Effect>) {
    let first = matches!(session.phase, Phase::Starting | Phase::Halted(_));
    if session.busy() {
        return; // What is being paid is frozen; the next resolution after it will be taken.
    }
    if is_finished(session) && session.of_session == config.session {
        return;
    }
    session.of_session.clone_from(&config.session);
    if let Some(answer) = &config.result {
        return answering::already_ended(config, session, answer, effects);
    }
    if config.expired {
        return halt(session, Halt::Expired, effects);
    }
    if config.selection.shown.is_empty() {
        return halt(session, Halt::NoMethod, effects);
    }
    session.phase = Phase::Choosing;
    if !session.picked || config.chosen(session).is_none() {
        choose_for_buyer(config, session, first);
    }
    if !session.faults.is_empty() || session.plan.is_some() {
        recheck(config, session);
    }
    mount_for_choice(config, session, effects);
    let methods = config.selection.methods().collect();
    effects.push(Effect::Emit(if first {
        HostEvent::Ready { methods }
    } else {
        HostEvent::Change { what: "session" }
    }));
}

/// Where the law allows it something is chosen already: the first of the list, but nothing saved in the place of another
/// choice that has gone.
fn choose_for_buyer(config: &Config, session: &mut Session, arriving: bool) {
    let mut entries = config.selection.shown.iter().filter(|shown| arriving || shown.saved.is_none());
    let first = entries.next().filter(|_| preselect(config.country));
    let chosen = (first.map(|shown| shown.method), first.and_then(|shown| config.saved_id(shown)).cloned());
    if chosen != (session.chosen, session.saved.clone()) {
        (session.chosen, session.saved) = chosen;
        session.notice = None;
        session.plan = None;
    }
    session.picked = false;
}

/// What was wrong, and which plan was chosen, holds only where it still does. A gate.
#[inline(never)]
fn recheck(config: &Config, session: &mut Session) {
    let asked = session.chosen.map(|method| session.asks(config, method)).unwrap_or_default();
    let faults = std::mem::take(&mut session.faults);
    session.faults = faults
        .into_iter()
        .filter_map(|(field, fault)| {
            let method = session.chosen.filter(|_| asked.contains(&field))?;
            // A card number was taken away: there is nothing to check again.
            match (fault, config.validate(method, field, session.typed.get(field))) {
                (FieldFault::LooksLikeCardNumber, _) => Some((field, fault)),
                (_, Err(fault)) => Some((field, fault)),
                (_, Ok(_)) => None,
            }
        })
        .collect();
    tidy_summary(session);
    session.plan = session.plan.take().filter(|plan| config.plans(session).any(|offered| offered == plan));
}

fn saved_chosen(config: &Config, session: &mut Session, id: String, effects: &mut Vec<Effect>) {
    let of_id = config.saved.iter().find(|saved| saved.id == id);
    if let Some(method) = of_id.map(|saved| saved.method) {
        entry_chosen(config, session, method, Some(id), effects);
    }
}

/// A method was chosen, or, with its id, something saved that is of it.
fn entry_chosen(
    config: &Config,
    session: &mut Session,
    method: Method,
    saved: Option<String>,
    effects: &mut Vec<Effect>,
) {
    if !session.is_choosing() || (session.chosen == Some(method) && session.saved == saved) {
        return;
    }
    let before = (session.chosen.replace(method), std::mem::replace(&mut session.saved, saved));
    if config.chosen(session).is_none() {
        (session.chosen, session.saved) = before;
        return;
    }
    session.picked = true;
    session.plan = None;
    session.faults.clear();
    session.summary = false;
    session.notice = None;
    session.switched = None;
    mount_for_choice(config, session, effects);
    effects.push(Effect::Emit(HostEvent::Method { method }));
}

fn plan_chosen(config: &Config, session: &mut Session, plan: Option<usize>) {
    if session.is_choosing() {
        session.plan = plan.and_then(|place| config.plans(session).nth(place)).cloned();
        session.picked = true;
    }
}

/// Whether the buyer may choose a method.
pub(crate) fn is_offered(config: &Config, method: Method) -> bool {
    config.selection.of(method).is_some()
}

/// Nothing is fetched from a provider before a method that needs it is chosen. Frames of another provider, or of another
/// account, make way: a token of theirs would be worth nothing.
pub(super) fn mount_for_choice(config: &Config, session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(method) = session.chosen.filter(|method| session.uses_card(*method)) else { return };
    let Some(provider) = failover::serving(config, session, method) else { return };
    let whose = provider.name();
    if matches!(session.card.frames, Frames::Absent | Frames::Blocked) || session.card.provider != whose {
        session.card = Card { frames: Frames::Loading, provider: whose, form: provider.form, ..Card::default() };
        effects.push(Effect::MountFrames(provider.clone()));
    }
}

fn unmount(session: &mut Session, effects: &mut Vec<Effect>) {
    if session.card.frames != Frames::Absent {
        session.card = Card::default();
        effects.push(Effect::UnmountFrames);
    }
}

/// No country has digits in its name: what has them may be a card number, and is not kept.
fn country_searched(session: &mut Session, text: String) {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    session.country_search = if digits > 2 { String::new() } else { text };
}

/// What is typed and chosen stays, as far as the other country has it.
fn country_chosen(config: &Config, session: &mut Session, country: Country, effects: &mut Vec<Effect>) {
    if session.busy() || is_finished(session) || !config.country_source.is_open() || country == Country::UNKNOWN {
        return;
    }
    session.country = Some(country);
    session.country_search.clear();
    effects.push(Effect::Emit(HostEvent::Country { country }));
    effects.push(Effect::Reconfigure);
    effects.push(Effect::Focus(Target::Country));
}

fn field_typed(config: &Config, session: &mut Session, field: BuyerField, text: String) {
    if !session.is_choosing() {
        return;
    }
    // The tail of a card number that is still being typed goes the way of its beginning.
    let begun = session.fault(field) == Some(FieldFault::LooksLikeCardNumber);
    let tail = begun && is_tail(&text) && (field.wants_words() || field.validate(&text, config.country).is_err());
    session.picked = true;
    session.faults.retain(|(of, _)| *of != field);
    if tail || field.holds_card_number(&text, config.country) {
        // A card number must never rest in a field of ours, nor in our memory.
        session.typed.set(field, String::new());
        session.faults.push((field, FieldFault::LooksLikeCardNumber));
    } else {
        session.typed.set(field, text);
    }
    tidy_summary(session);
}

/// Whether a text can only be more of a card number, its date or its code: digits and what stands between them.
fn is_tail(text: &str) -> bool {
    text.chars().all(|c| c.is_numeric() || matches!(c, ' ' | '-' | '/' | '.'))
}

fn field_left(config: &Config, session: &mut Session, field: BuyerField) {
    let text = session.typed.get(field);
    if text.trim().is_empty() || session.fault(field).is_some() {
        return; // An empty field is no fault before Pay is pressed.
    }
    let Some(method) = session.chosen else { return };
    if let Err(fault) = config.validate(method, field, text) {
        session.faults.push((field, fault));
    }
}

/// Once everything is corrected the summary goes.
fn tidy_summary(session: &mut Session) {
    let card = session.card.form.parts.iter().any(|part| session.card.part(*part).fault.is_some());
    session.summary = session.summary && (card || !session.faults.is_empty());
}

fn frames_blocked(config: &Config, session: &mut Session, detail: String, effects: &mut Vec<Effect>) {
    if failover::take_over(config, session, Switched::AtLoad, &detail, effects) {
        return;
    }
    session.card =
        Card { frames: Frames::Blocked, provider: std::mem::take(&mut session.card.provider), ..Card::default() };
    if session.is_choosing() {
        session.notice = Some(Notice::of(Outcome::ProviderBlocked, session.chosen));
    }
    effects.push(Effect::Report(Issue::at(
        "provider",
        &detail,
        "allow the provider's host in script-src and frame-src, or check the network",
    )));
    effects.push(Effect::Emit(HostEvent::Error { code: "provider-blocked", message: detail }));
}

/// The buyer pressed the button of a next step: it does what it says. A gate.
#[inline(never)]
fn step_taken(config: Option<&Config>, session: &mut Session, step: Step, effects: &mut Vec<Effect>) {
    effects.push(Effect::Emit(HostEvent::Step { step }));
    match (&session.phase, step) {
        (Phase::Waiting { .. } | Phase::Acting(_) | Phase::Due(_), _) => return waiting::ask_now(session, effects),
        (Phase::Halted(Halt::Unreachable | Halt::Expired), _) | (_, Step::Restart) => {
            effects.push(Effect::ReloadSession);
            return;
        }
        (Phase::Halted(_), _) => {
            effects.push(Effect::ReloadPage);
            return;
        }
        _ if !session.is_choosing() => return,
        _ => {}
    }
    let Some(config) = config else { return };
    match step {
        Step::FixField | Step::OtherCard | Step::Authenticate | Step::RetryNow | Step::RetryLater => {
            let notice = session.notice.take();
            if notice.is_some_and(|notice| notice.cause == Cause::CodeExpired) {
                return effects.push(Effect::PressPay); // The button says that it shows a new code.
            }
            mount_for_choice(config, session, effects);
            effects.push(Effect::Focus(focus_for(session)));
        }
        Step::OtherMethod => effects.push(Effect::Focus(Target::Methods)),
        Step::CallBank | Step::ContactShop | Step::Wait | Step::Restart => {}
    }
}

fn focus_for(session: &Session) -> Target {
    let card = session.chosen.is_some_and(|method| session.uses_card(method));
    let ready = session.card.frames == Frames::Ready;
    if card && ready { Target::Card(session.card.form.place(CardPart::Number)) } else { Target::Methods }
}

/// A refusal as the buyer may read it, and a word to the developer if the code is not known.
pub(crate) fn refusal(provider: &str, code: &str, effects: &mut Vec<Effect>) -> Outcome {
    let reading = decline::read(provider, code);
    if !reading.known {
        let remedy = format!("{provider} gave a code that has no row in the decline table; it is shown as declined");
        effects.push(Effect::Report(Issue::at("code", code, &remedy)));
    }
    reading.outcome.shown(decline::disclosure(provider))
}
