//! A buyer at a checkout, for tests: feeds events to `step`, keeps the state, hands back the effects.
//!
//! It decides nothing; what should follow is said in the tests.

use crate::market::method;
use kassa::domain::field::BuyerField;
use kassa::session::action::{Action, Task};
use kassa::session::answer::Answer;
use kassa::session::config::Config;
use kassa::session::effect::{Effect, HostEvent};
use kassa::session::event::Event;
use kassa::session::state::{CardPart, ConfirmOrder, Phase, Session};
use kassa::session::step;

pub(crate) struct Buyer {
    pub(crate) config: Option<Config>,
    pub(crate) session: Session,
}

impl Buyer {
    /// Before anything is known.
    pub(crate) fn outside() -> Buyer {
        Buyer { config: None, session: Session::default() }
    }

    /// In front of the list of methods.
    pub(crate) fn at(config: Config) -> Buyer {
        let mut buyer = Buyer { config: Some(config), session: Session::default() };
        buyer.tell(Event::ConfigResolved);
        assert_eq!(buyer.session.phase, Phase::Choosing);
        buyer
    }

    /// With a card typed in and everything else this method asks for.
    pub(crate) fn with_card(config: Config) -> Buyer {
        let mut buyer = Buyer::at(config);
        buyer.choose("card");
        buyer.tell(Event::FramesReady);
        buyer.fill_card();
        buyer.types(BuyerField::Name, "Ada Lovelace");
        assert!(buyer.session.can_pay());
        buyer
    }

    pub(crate) fn tell(&mut self, event: Event) -> Vec<Effect> {
        let (session, effects) = step(self.config.as_ref(), self.session.clone(), event);
        self.session = session;
        effects
    }

    /// The event must leave everything as it is.
    pub(crate) fn ignores(&mut self, event: Event) {
        let before = self.session.clone();
        let effects = self.tell(event.clone());
        assert_eq!(self.session, before, "{event:?}");
        assert_eq!(effects, [], "{event:?}");
    }

    pub(crate) fn choose(&mut self, id: &str) -> Vec<Effect> {
        self.tell(Event::MethodChosen(method(id)))
    }

    pub(crate) fn types(&mut self, field: BuyerField, text: &str) -> Vec<Effect> {
        self.tell(Event::FieldTyped(field, text.to_owned()))
    }

    pub(crate) fn fill_card(&mut self) {
        for &part in self.session.card.form.parts {
            let brand = (part == CardPart::Number).then(|| Some("visa".to_owned()));
            self.tell(Event::CardChanged { part, empty: false, complete: true, fault: None, brand });
        }
    }

    pub(crate) fn pays(&mut self, key: &str) -> Vec<Effect> {
        let effects = self.tell(Event::PayPressed { key: key.to_owned() });
        self.alone(effects)
    }

    /// No other page of this browser is paying: a claim on the order is granted at once.
    pub(crate) fn alone(&mut self, mut effects: Vec<Effect>) -> Vec<Effect> {
        if let Some(key) = effects.iter().find_map(claim) {
            effects.extend(self.tell(Event::OrderClaimed { key }));
        }
        effects
    }

    pub(crate) fn key(&self) -> Option<&str> {
        self.session.attempt.as_ref().map(|attempt| attempt.key.as_str())
    }

    /// The outcome on screen.
    pub(crate) fn outcome(&self) -> Option<&'static str> {
        self.session.notice.as_ref().map(|notice| notice.outcome.id())
    }
}

fn claim(effect: &Effect) -> Option<String> {
    match effect {
        Effect::ClaimOrder(attempt) => Some(attempt.key.clone()),
        _ => None,
    }
}

/// An answer that sends the buyer to another page.
pub(crate) fn redirect(url: impl Into<String>) -> Answer {
    action(Task::Redirect { url: url.into() })
}

/// An answer that gives the buyer something to do, without an end.
pub(crate) fn action(task: Task) -> Answer {
    Answer::Action(Action { task, deadline: None, reference: "pay_1".to_owned() })
}

/// What the page heard of a result: status, outcome and reference.
pub(crate) fn results(effects: &[Effect]) -> Vec<(&'static str, Option<&'static str>, String)> {
    let result = |effect: &Effect| match effect {
        Effect::Emit(HostEvent::Result { status, outcome, payment, .. }) => {
            Some((*status, outcome.map(|outcome| outcome.id()), payment.clone()))
        }
        _ => None,
    };
    effects.iter().filter_map(result).collect()
}

/// Keys of the payments the shop is asked to make.
pub(crate) fn confirmed(effects: &[Effect]) -> Vec<String> {
    let key = |effect: &Effect| match effect {
        Effect::Confirm(attempt) => Some(attempt.key.clone()),
        _ => None,
    };
    effects.iter().filter_map(key).collect()
}

/// The order the shop is asked to take.
pub(crate) fn order_of(effects: &[Effect]) -> ConfirmOrder {
    let order = |effect: &Effect| match effect {
        Effect::Confirm(attempt) => attempt.order.clone(),
        _ => None,
    };
    effects.iter().find_map(order).unwrap()
}

/// Pauses before the status is asked for, in milliseconds.
pub(crate) fn pauses(effects: &[Effect]) -> Vec<u32> {
    let pause = |effect: &Effect| match effect {
        Effect::AskStatus { pause, .. } => Some(pause.least),
        _ => None,
    };
    effects.iter().filter_map(pause).collect()
}

/// Names of the events the page hears, in order.
pub(crate) fn heard(effects: &[Effect]) -> Vec<&'static str> {
    let name = |effect: &Effect| match effect {
        Effect::Emit(HostEvent::Ready { .. }) => Some("ready"),
        Effect::Emit(HostEvent::Change { .. } | HostEvent::Step { .. }) => Some("change"),
        Effect::Emit(HostEvent::Method { .. }) => Some("method"),
        Effect::Emit(HostEvent::Submit { .. }) => Some("submit"),
        Effect::Emit(HostEvent::Action { .. }) => Some("action"),
        Effect::Emit(HostEvent::Result { .. }) => Some("result"),
        Effect::Emit(HostEvent::Error { .. }) => Some("error"),
        Effect::Emit(HostEvent::Help { .. }) => Some("help"),
        _ => None,
    };
    effects.iter().filter_map(name).collect()
}
