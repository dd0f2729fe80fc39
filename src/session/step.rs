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
use crate::session::paying;
use crate::session::state::{Card, CardPart, Frames, Halt, Notice, Phase, Session};

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
    route(config, session, event, effects);
    if was_busy && session.phase == Phase::Choosing {
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
        Event::PageRestored => paying::restored(session, effects),
        Event::AttemptResumed(attempt) => paying::resumed(config, session, attempt, effects),
        Event::CountrySearched(text) => session.country_search = text,
        Event::CountryChosen(country) => country_chosen(config, session, country, effects),
        Event::FieldTyped(field, text) => field_typed(config, session, field, text),
        Event::FieldPressed(field) => effects.push(Effect::Focus(Target::Field(field))),
        Event::FieldLeft(field) => field_left(config, session, field),
        Event::PayPressed { key } => paying::pressed(config, session, key, effects),
        Event::FramesReady => {
            if session.card.frames == Frames::Loading {
                session.card.frames = Frames::Ready;
            }
        }
        Event::FramesBlocked { detail } => frames_blocked(session, detail, effects),
        Event::CardChanged { part, empty, complete, fault, brand } => {
            let field = session.card.part_mut(part);
            field.empty = empty;
            field.complete = complete;
            field.fault = fault;
            if let Some(brand) = brand {
                session.card.brand = brand;
            }
            tidy_summary(session);
        }
        Event::CardSubmitted => effects.push(Effect::PressPay),
        Event::CardPressed(part) => effects.push(Effect::Focus(Target::Card(part))),
        Event::CardFocused { part, focused } => session.card.part_mut(part).focused = focused,
        Event::Tokenised { key, token } => paying::tokenised(session, &key, token, effects),
        Event::TokenRefused { key, code, part } => {
            paying::token_refused(config, session, &key, &code, part, effects);
        }
        Event::Answered { key, answer } => paying::answered(session, &key, answer, effects),
        Event::AnswerLost { key } => paying::answer_lost(session, &key, effects),
        Event::ConfirmRefused { key, status } => paying::confirm_refused(session, &key, status, effects),
        Event::StatusTold { key, answer } => paying::status_told(session, &key, answer, effects),
        Event::StatusLost { key } => paying::status_lost(session, &key, effects),
    }
}

/// A payment under way, or made, is never hidden behind a fault of the page.
fn page_failed(session: &mut Session, why: Halt, effects: &mut Vec<Effect>) {
    if !session.busy() && !is_finished(session) {
        halt(session, why, effects);
    }
}

fn is_finished(session: &Session) -> bool {
    matches!(session.phase, Phase::Paid { .. } | Phase::Placed { .. })
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
        return paying::already_ended(config, session, answer, effects);
    }
    if config.expired {
        return halt(session, Halt::Expired, effects);
    }
    if config.selection.shown.is_empty() {
        return halt(session, Halt::NoMethod, effects);
    }
    session.phase = Phase::Choosing;
    if config.chosen(session).is_none() {
        let first = config.selection.shown.first().filter(|_| preselect(config.country));
        session.chosen = first.map(|shown| shown.method);
        session.saved = first.and_then(|shown| config.saved_id(shown)).cloned();
        session.notice = None;
    }
    session.plan = session.plan.filter(|place| config.plans(session).nth(*place).is_some());
    mount_for_choice(config, session, effects);
    let methods = config.selection.methods().collect();
    effects.push(Effect::Emit(if first {
        HostEvent::Ready { methods }
    } else {
        HostEvent::Change { what: "session" }
    }));
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
    if session.phase != Phase::Choosing || (session.chosen == Some(method) && session.saved == saved) {
        return;
    }
    let before = (session.chosen.replace(method), std::mem::replace(&mut session.saved, saved));
    if config.chosen(session).is_none() {
        (session.chosen, session.saved) = before;
        return;
    }
    session.plan = None;
    session.summary = false;
    session.notice = None;
    mount_for_choice(config, session, effects);
    effects.push(Effect::Emit(HostEvent::Method { method }));
}

fn plan_chosen(config: &Config, session: &mut Session, plan: Option<usize>) {
    if session.phase == Phase::Choosing {
        session.plan = plan.filter(|place| config.plans(session).nth(*place).is_some());
    }
}

/// Whether the buyer may choose a method.
pub(crate) fn is_offered(config: &Config, method: Method) -> bool {
    config.selection.of(method).is_some()
}

/// Nothing is fetched from a provider before a method that needs it is chosen.
fn mount_for_choice(config: &Config, session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(method) = session.chosen else { return };
    if session.uses_card(method)
        && matches!(session.card.frames, Frames::Absent | Frames::Blocked)
        && let Some(provider) = provider_of(config, method)
    {
        session.card = Card { frames: Frames::Loading, ..Card::default() };
        effects.push(Effect::MountFrames { provider });
    }
}

/// The id of the provider that serves a method; empty for methods without one.
pub(crate) fn provider_of(config: &Config, method: Method) -> Option<String> {
    let shown = config.selection.of(method)?;
    config.providers.get(shown.provider).map(|provider| provider.id.clone())
}

fn unmount(session: &mut Session, effects: &mut Vec<Effect>) {
    if session.card.frames != Frames::Absent {
        session.card = Card::default();
        effects.push(Effect::UnmountFrames);
    }
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
    if session.phase != Phase::Choosing {
        return;
    }
    // The tail of a card number that is still being typed goes the way of its beginning.
    let tail = session.fault(field) == Some(FieldFault::LooksLikeCardNumber) && is_tail(field, &text);
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

/// Whether a text can only be more of a card number: digits alone, in a field that wants words.
fn is_tail(field: BuyerField, text: &str) -> bool {
    field.wants_words() && text.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-')
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
    let card = CardPart::ALL.iter().any(|part| session.card.part(*part).fault.is_some());
    session.summary = session.summary && (card || !session.faults.is_empty());
}

fn frames_blocked(session: &mut Session, detail: String, effects: &mut Vec<Effect>) {
    session.card = Card { frames: Frames::Blocked, ..Card::default() };
    if session.phase == Phase::Choosing {
        session.notice = Some(Notice { outcome: Outcome::ProviderBlocked, method: session.chosen });
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
        (Phase::Waiting { .. }, _) => {
            if let Some(attempt) = &session.attempt {
                effects.push(Effect::AskStatus { key: attempt.key.clone(), after_ms: 0 });
            }
            return;
        }
        (Phase::Halted(Halt::Unreachable | Halt::Expired), _) | (_, Step::Restart) => {
            effects.push(Effect::ReloadSession);
            return;
        }
        (Phase::Halted(_), _) => {
            effects.push(Effect::ReloadPage);
            return;
        }
        _ if session.phase != Phase::Choosing => return,
        _ => {}
    }
    let Some(config) = config else { return };
    match step {
        Step::FixField | Step::OtherCard | Step::Authenticate | Step::RetryNow | Step::RetryLater => {
            session.notice = None;
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
    if card && ready { Target::Card(CardPart::Number) } else { Target::Methods }
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
