//! Card entry that goes from one provider to the next: when, what stays, what the page and the buyer hear, and when never.

use crate::buyer::{Buyer, confirmed, heard, order_of};
use crate::shop::{config_of, document_with};
use kassa::domain::field::BuyerField;
use kassa::session::config::Config;
use kassa::session::effect::{Effect, HostEvent};
use kassa::session::event::Event;
use kassa::session::stand_in;
use kassa::session::state::{CardPart, Frames, Phase, Switched};
use serde_json::{Value, json};

fn provider(port: u16) -> Value {
    json!({ "id": "sandbox", "publishable_key": key(port) })
}

fn key(port: u16) -> String {
    format!("pk_test_sandbox_{port}")
}

fn two() -> Config {
    of(&[provider(8081), provider(8082)])
}

fn of(providers: &[Value]) -> Config {
    config_of(&document_with(json!({ "providers": providers })))
}

fn blocked() -> Event {
    Event::FramesBlocked { detail: "the script did not load".to_owned() }
}

fn refused(key: &str, code: &str, part: Option<CardPart>) -> Event {
    Event::TokenRefused { key: key.to_owned(), code: code.to_owned(), part }
}

/// Whose fields are to be loaded, by the effects.
fn mounted(effects: &[Effect]) -> Vec<String> {
    let key = |effect: &Effect| match effect {
        Effect::MountFrames(account) => Some(account.key.clone()),
        _ => None,
    };
    effects.iter().filter_map(key).collect()
}

fn told(effects: &[Effect]) -> Option<(&str, &str, &str)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Emit(HostEvent::Provider { from, to, why }) => Some((from.as_str(), to.as_str(), *why)),
        _ => None,
    })
}

#[test]
fn the_next_provider_stands_its_fields_where_the_first_cannot() {
    let mut buyer = Buyer::at(two());
    assert_eq!(mounted(&buyer.choose("card")), [key(8081)]);
    buyer.types(BuyerField::Name, "Ada Lovelace");
    let effects = buyer.tell(blocked());
    assert_eq!(mounted(&effects), [key(8082)]);
    assert_eq!(told(&effects), Some(("sandbox", "sandbox", "load")));
    assert!(matches!(&effects[0], Effect::Report(issue) if issue.remedy.contains("the script did not load")));
    assert_eq!((buyer.session.card.frames, buyer.outcome()), (Frames::Loading, None));
    assert_eq!(buyer.session.switched, Some(Switched::AtLoad));
    let config = two();
    for shown in &config.selection.shown {
        let now = stand_in(&config, &buyer.session, shown).map(|account| account.key.clone());
        assert_eq!(now, (shown.method.id() == "card").then(|| key(8082)), "explained: {}", shown.method.id());
    }
    assert_eq!(buyer.session.typed.get(BuyerField::Name), "Ada Lovelace");
    buyer.tell(Event::FramesReady);
    buyer.fill_card();
    buyer.pays("key-0001");
    assert_eq!(buyer.session.switched, None, "it has been read by now");
}

#[test]
fn where_nobody_is_left_the_buyer_is_told_and_may_try_all_of_them_again() {
    for count in 1..=3 {
        let ports: Vec<u16> = (8081..8081 + count).collect();
        let mut buyer = Buyer::at(of(&ports.iter().map(|port| provider(*port)).collect::<Vec<_>>()));
        let mut tried = mounted(&buyer.choose("card"));
        for _ in &ports[1..] {
            tried.extend(mounted(&buyer.tell(blocked())));
        }
        assert_eq!(tried, ports.iter().map(|port| key(*port)).collect::<Vec<_>>());
        let effects = buyer.tell(blocked());
        assert_eq!((heard(&effects), buyer.outcome()), (vec!["error"], Some("provider_blocked")));
        let again = buyer.tell(Event::StepTaken(kassa::domain::outcome::Step::RetryNow));
        assert_eq!(mounted(&again), [key(8081)], "from the first again");
    }
}

#[test]
fn a_provider_that_does_not_take_the_card_here_is_passed_over() {
    let cases = [
        json!({ "methods": ["ideal"] }),
        json!({ "currencies": ["USD"] }),
        json!({ "countries": ["DE"] }),
        json!({ "limits": { "card": { "max": 100 } } }),
        json!({ "share": 0 }),
    ];
    for restriction in cases {
        let mut second = provider(8082);
        second.as_object_mut().unwrap().extend(restriction.as_object().unwrap().clone());
        let mut buyer = Buyer::at(of(&[provider(8081), second, provider(8083)]));
        buyer.choose("card");
        assert_eq!(mounted(&buyer.tell(blocked())), [key(8083)], "{restriction}");
    }
}

#[test]
fn a_provider_that_makes_no_token_makes_way_before_anything_is_charged() {
    let mut buyer = Buyer::with_card(two());
    buyer.pays("key-0001");
    for _ in 0..2 {
        assert_eq!(mounted(&buyer.tell(refused("key-0001", "processing_error", None))), [""; 0], "asked again first");
        assert_eq!(buyer.session.phase, Phase::Tokenising);
    }
    let effects = buyer.tell(refused("key-0001", "processing_error", None));
    assert_eq!(mounted(&effects), [key(8082)]);
    assert_eq!(told(&effects), Some(("sandbox", "sandbox", "tokenise")));
    assert!(effects.contains(&Effect::ForgetAttempt { key: "key-0001".to_owned(), paid: false }), "{effects:?}");
    assert_eq!(confirmed(&effects), [""; 0]);
    assert_eq!((&buyer.session.phase, buyer.outcome()), (&Phase::Choosing, None));
    assert_eq!(buyer.session.switched, Some(Switched::AtToken));
    assert_eq!(buyer.session.typed.get(BuyerField::Name), "Ada Lovelace");
    assert!(!buyer.session.can_pay(), "the card has to be typed again");
    buyer.tell(Event::FramesReady);
    buyer.fill_card();
    buyer.pays("key-0002");
    let effects =
        buyer.tell(Event::Tokenised { key: "key-0002".to_owned(), token: "tok_2".to_owned().into(), card: None });
    assert_eq!((confirmed(&effects), order_of(&effects).provider), (vec!["key-0002".to_owned()], "sandbox".to_owned()));
}

#[test]
fn a_refused_card_is_no_fault_of_the_provider() {
    let cases = [
        ("generic_decline", None),
        ("incorrect_number", Some(CardPart::Number)),
        ("processing_error", Some(CardPart::Code)),
    ];
    for (code, part) in cases {
        let mut buyer = Buyer::with_card(two());
        buyer.pays("key-0001");
        let effects = buyer.tell(refused("key-0001", code, part));
        assert_eq!((mounted(&effects), told(&effects)), (vec![], None), "{code} {part:?}");
        assert!(buyer.outcome().is_some());
    }
}

#[test]
fn once_the_shop_was_asked_nothing_is_switched() {
    let mut buyer = Buyer::with_card(two());
    buyer.pays("key-0001");
    buyer.tell(Event::Tokenised { key: "key-0001".to_owned(), token: "tok_1".to_owned().into(), card: None });
    assert_eq!(buyer.session.phase, Phase::Confirming);
    for event in [blocked(), refused("key-0001", "processing_error", None)] {
        let effects = buyer.tell(event);
        assert_eq!((mounted(&effects), told(&effects)), (vec![], None));
        assert_eq!(buyer.session.phase, Phase::Confirming);
    }
}

#[test]
fn another_method_ends_the_remark_but_not_the_choice_of_provider() {
    let mut buyer = Buyer::at(two());
    buyer.choose("card");
    buyer.tell(blocked());
    buyer.tell(Event::FramesReady);
    buyer.choose("ideal");
    assert_eq!(buyer.session.switched, None);
    assert_eq!(mounted(&buyer.choose("card")), [""; 0], "its fields still stand");
    assert_eq!(buyer.session.card.provider, format!("sandbox {} test ", key(8082)));
}
