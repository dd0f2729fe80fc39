//! Screens without a shop behind them, for designers: the `state` attribute.
//!
//! A previewed session is an ordinary [`Session`]; the driver carries out no effects for it, so nothing
//! is fetched, mounted or paid. It is not reachable by events.

use crate::domain::field::{BuyerField, FieldFault};
use crate::domain::outcome::Outcome;
use crate::session::config::Config;
use crate::session::state::{Attempt, CardFault, CardPart, Frames, Halt, Notice, Phase, Session};

/// The words the attribute takes, besides `failed:<outcome id>`.
pub const STATES: [&str; 15] = [
    "choosing",
    "card-loading",
    "card-blocked",
    "errors",
    "tokenising",
    "confirming",
    "redirecting",
    "waiting",
    "unknown",
    "paid",
    "placed",
    "halted-setup",
    "halted-unreachable",
    "halted-expired",
    "halted-no-method",
];

/// The session for a word; `None` if there is no such screen.
pub fn session(word: &str, config: &Config) -> Option<Session> {
    let mut session = Session {
        phase: Phase::Choosing,
        chosen: config.selection.shown.first().map(|shown| shown.method),
        of_session: config.session.clone(),
        ..Session::default()
    };
    session.card.frames = Frames::Ready;
    if let Some(id) = word.strip_prefix("failed:") {
        let outcome = Outcome::from_id(id)?;
        session.notice = Some(Notice { outcome, method: session.chosen });
        return Some(session);
    }
    let reference = || "pay_1234567890".to_owned();
    session.phase = match word {
        "choosing" => Phase::Choosing,
        "card-loading" => {
            session.card.frames = Frames::Loading;
            Phase::Choosing
        }
        "card-blocked" => {
            session.card.frames = Frames::Blocked;
            session.notice = Some(Notice { outcome: Outcome::ProviderBlocked, method: session.chosen });
            Phase::Choosing
        }
        "errors" => {
            wrong_everywhere(&mut session);
            Phase::Choosing
        }
        "tokenising" => Phase::Tokenising,
        "confirming" => Phase::Confirming,
        "redirecting" => Phase::Redirecting,
        "waiting" => Phase::Waiting { known: true },
        "unknown" => Phase::Waiting { known: false },
        "paid" => Phase::Paid { reference: reference() },
        "placed" => Phase::Placed { reference: reference() },
        "halted-setup" => Phase::Halted(Halt::Setup),
        "halted-unreachable" => Phase::Halted(Halt::Unreachable),
        "halted-expired" => Phase::Halted(Halt::Expired),
        "halted-no-method" => Phase::Halted(Halt::NoMethod),
        _ => return None,
    };
    session.paid = Some(config.order.total);
    if session.busy() {
        session.attempt = attempt(config, &session);
    }
    Some(session)
}

fn wrong_everywhere(session: &mut Session) {
    session.summary = true;
    session.faults = vec![
        (BuyerField::Name, FieldFault::Missing),
        (BuyerField::Email, FieldFault::NotAnEmail),
        (BuyerField::Phone, FieldFault::NotAPhone),
    ];
    for part in CardPart::ALL {
        session.card.part_mut(part).fault = Some(CardFault::Invalid);
    }
}

fn attempt(config: &Config, session: &Session) -> Option<Attempt> {
    Some(Attempt {
        key: "preview".to_owned(),
        session: config.session.clone(),
        method: session.chosen?,
        amount: config.order.total,
        order: None,
        asked: 0,
    })
}
