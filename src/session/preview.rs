//! Screens without a shop behind them, for designers: the `state` attribute.
//!
//! A previewed session is an ordinary [`Session`]; the driver carries out no effects for it, so nothing
//! is fetched, mounted or paid. It is not reachable by events.

use crate::domain::field::FieldFault;
use crate::domain::method::Method;
use crate::domain::outcome::{Disclosure, MoneyTaken, Outcome};
use crate::session::config::Config;
use crate::session::failover;
use crate::session::samples;
use crate::session::state::{
    Attempt, CardFault, Cause, Frames, Halt, Notice, Phase, Session, Switched, uses_card_fields,
};

/// The words the attribute takes, besides `failed:<outcome id>`.
pub const STATES: [&str; 32] = [
    "choosing",
    "card-loading",
    "card-blocked",
    "card-switched",
    "errors",
    "tokenising",
    "confirming",
    "redirecting",
    "device-check",
    "three-ds",
    "wallet",
    "qr",
    "qr-expired",
    "confirm-app",
    "waiting",
    "unknown",
    "offline",
    "stalled",
    "elsewhere",
    "cancelling",
    "guarded",
    "ran-out",
    "code-ran-out",
    "paid",
    "placed",
    "voucher",
    "bank-transfer",
    "due-expired",
    "halted-setup",
    "halted-unreachable",
    "halted-expired",
    "halted-no-method",
];

/// The session for a word; `None` if there is no such screen. A gate.
#[inline(never)]
pub fn session(word: &str, config: &Config) -> Option<Session> {
    let mut session = Session {
        phase: Phase::Choosing,
        chosen: config.selection.methods().next(),
        paid: Some(config.order.total),
        of_session: config.session.clone(),
        ..Session::default()
    };
    session.card.frames = Frames::Ready;
    let card = config.selection.methods().find(|method| session.uses_card(*method));
    let account = card.and_then(|card| failover::serving(config, &session, card));
    session.card.form = account.map(|account| account.form).unwrap_or_default();
    match word.strip_prefix("failed:") {
        Some(id) => failed(&mut session, Outcome::from_id(id)?),
        None => session.phase = phase(&mut session, word, config)?,
    }
    if session.busy() || matches!(session.phase, Phase::Due(_)) {
        session.attempt = attempt(config, &session);
    }
    match (word, &mut session.attempt) {
        ("elsewhere", Some(attempt)) => attempt.elsewhere = true,
        ("cancelling", Some(attempt)) => attempt.given_up = true,
        ("offline", _) => session.offline = true,
        ("stalled" | "due-expired", _) => session.stalled = true,
        _ => {}
    }
    Some(session)
}

/// A refusal, shown as a buyer may see it; one that leaves the result open is the waiting screen.
fn failed(session: &mut Session, outcome: Outcome) {
    let outcome = outcome.shown(Disclosure::Open);
    if outcome.money() == MoneyTaken::Unknown {
        session.phase = Phase::Waiting { known: false };
    } else {
        session.notice = Some(Notice::of(outcome, session.chosen));
    }
}

fn phase(session: &mut Session, word: &str, config: &Config) -> Option<Phase> {
    let reference = || "pay_1234567890".to_owned();
    Some(match word {
        "choosing" => Phase::Choosing,
        "card-loading" | "card-blocked" | "card-switched" | "errors" => {
            choose(session, config, uses_card_fields);
            match word {
                "card-loading" => session.card.frames = Frames::Loading,
                "card-switched" => session.switched = Some(Switched::AtToken),
                "card-blocked" => {
                    session.card.frames = Frames::Blocked;
                    session.notice = Some(Notice::of(Outcome::ProviderBlocked, session.chosen));
                }
                _ => wrong_everywhere(session, config),
            }
            Phase::Choosing
        }
        "tokenising" => Phase::Tokenising,
        "confirming" => Phase::Confirming,
        "redirecting" => Phase::Redirecting,
        "device-check" | "three-ds" | "wallet" | "qr" | "qr-expired" | "confirm-app" => {
            if word == "wallet" {
                choose(session, config, Method::has_own_app);
                session.shown = true;
            }
            Phase::Acting(samples::action(session, word).into())
        }
        "voucher" | "bank-transfer" | "due-expired" => Phase::Due(samples::action(session, word).into()),
        "waiting" | "offline" | "stalled" | "elsewhere" | "cancelling" => Phase::Waiting { known: true },
        "guarded" | "ran-out" | "code-ran-out" => {
            let (cause, outcome) = match word {
                "guarded" => (Cause::Guarded, Outcome::CardExpired),
                "ran-out" => (Cause::Late, Outcome::SessionExpired),
                _ => (Cause::CodeExpired, Outcome::SessionExpired),
            };
            session.notice = Some(Notice { cause, ..Notice::of(outcome, session.chosen) });
            Phase::Choosing
        }
        "unknown" => Phase::Waiting { known: false },
        "paid" => Phase::Paid { reference: reference() },
        "placed" => Phase::Placed { reference: reference() },
        "halted-setup" => Phase::Halted(Halt::Setup),
        "halted-unreachable" => Phase::Halted(Halt::Unreachable),
        "halted-expired" => Phase::Halted(Halt::Expired),
        "halted-no-method" => Phase::Halted(Halt::NoMethod),
        _ => return None,
    })
}

/// Chooses the first method of a kind, if the list has one.
fn choose(session: &mut Session, config: &Config, is_meant: fn(Method) -> bool) {
    let mut shown = config.selection.methods();
    session.chosen = shown.find(|method| is_meant(*method)).or(session.chosen);
}

fn wrong_everywhere(session: &mut Session, config: &Config) {
    session.summary = true;
    let asked = session.chosen.map(|method| session.asks(config, method)).unwrap_or_default();
    session.faults = asked.into_iter().map(|field| (field, FieldFault::Missing)).collect();
    for part in session.card.form.parts {
        session.card.part_mut(*part).fault = Some(CardFault::Invalid);
    }
}

fn attempt(config: &Config, session: &Session) -> Option<Attempt> {
    Some(Attempt::kept("preview", &config.session, session.chosen?, config.due(session).total))
}
