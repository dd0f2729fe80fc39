//! Waiting for an answer: growing pauses, servers that want to be left alone, no connection, and an end of asking.

use crate::buyer::{Buyer, pauses};
use crate::shop::{config_of, document};
use kassa::session::answer::Answer;
use kassa::session::effect::{Effect, Pause};
use kassa::session::event::Event;
use kassa::session::state::Phase;

const KEY: &str = "key-0001";

fn key() -> String {
    KEY.to_owned()
}

fn lost(rest: u32) -> Event {
    Event::StatusLost { key: key(), rest }
}

/// A buyer whose confirm request got no answer.
fn waiting() -> Buyer {
    let mut buyer = Buyer::at(config_of(&document()));
    buyer.choose("ideal");
    buyer.pays(KEY);
    buyer.tell(Event::AnswerLost { key: key(), rest: 0 });
    buyer
}

fn pause(effects: &[Effect]) -> Option<Pause> {
    effects.iter().find_map(|effect| match effect {
        Effect::AskStatus { pause, .. } => Some(*pause),
        _ => None,
    })
}

#[test]
fn pauses_have_chance_in_them_and_are_as_long_as_the_server_wants() {
    let mut buyer = waiting();
    assert_eq!(pause(&buyer.tell(lost(0))), Some(Pause { least: 2_000, spread: 500 }));
    assert_eq!(pause(&buyer.tell(lost(30_000))), Some(Pause { least: 30_000, spread: 1_000 }));
    assert_eq!(pause(&buyer.tell(lost(1))), Some(Pause { least: 8_000, spread: 2_000 }));
}

#[test]
fn asking_ends_and_begins_again_when_there_is_reason() {
    let mut buyer = waiting();
    let mut asked = 0;
    while pause(&buyer.tell(lost(0))).is_some() {
        asked += 1;
        assert!(asked < 100, "asks forever");
    }
    assert!(buyer.session.stalled && buyer.session.slow && !buyer.session.can_pay());
    let wait = Event::StepTaken(kassa::domain::outcome::Step::Wait);
    for reason in [Event::PageShown, Event::WentOnline, wait] {
        let mut back = Buyer { config: buyer.config.clone(), session: buyer.session.clone() };
        assert_eq!((pauses(&back.tell(reason.clone())), back.session.stalled), (vec![0], false), "{reason:?}");
        assert!(pause(&back.tell(lost(0))).is_some(), "{reason:?}");
        back.tell(Event::StatusTold { key: key(), answer: Some(Answer::Succeeded { payment: "pay_1".to_owned() }) });
        assert!(matches!(back.session.phase, Phase::Paid { .. }), "{reason:?}");
    }
}

#[test]
fn without_a_connection_nothing_is_sent_and_nothing_is_asked() {
    let mut buyer = Buyer::at(config_of(&document()));
    buyer.choose("ideal");
    buyer.tell(Event::WentOffline);
    let effects = buyer.pays(KEY);
    assert_eq!((buyer.key(), buyer.outcome()), (None, Some("offline")));
    assert!(effects.iter().all(|effect| matches!(effect, Effect::Focus(_))), "{effects:?}");
    buyer.tell(Event::WentOnline);
    assert_eq!((buyer.outcome(), buyer.session.can_pay()), (None, true));

    let mut paying = waiting();
    paying.tell(Event::WentOffline);
    assert!(pauses(&paying.tell(lost(0))).is_empty());
    assert!(pauses(&paying.tell(Event::PageShown)).is_empty());
    assert_eq!(pauses(&paying.tell(Event::WentOnline)), [0]);
}

/// "This was sent before" does not say that nothing was charged.
#[test]
fn a_refusal_that_leaves_the_money_open_is_no_end() {
    for code in ["duplicate_transaction", "payment_pending"] {
        let mut buyer = waiting();
        let answer = || Some(Answer::Failed { provider: "sandbox".to_owned(), code: code.to_owned() });
        let effects = buyer.tell(Event::StatusTold { key: key(), answer: answer() });
        assert_eq!(
            (&buyer.session.phase, buyer.session.can_pay()),
            (&Phase::Waiting { known: false }, false),
            "{code}"
        );
        assert!(pause(&effects).is_some(), "{code}");
    }
}
