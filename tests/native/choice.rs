//! What stays chosen, and what is paid for it, when something saved, a plan, a provider or the country changes beneath it.

use crate::shop::{account, attributes, config_of, document_with, resolved};
use kassa::domain::country::Country;
use kassa::domain::field::BuyerField;
use kassa::domain::method::Method;
use kassa::domain::money::Money;
use kassa::session::config::{Attributes, Config};
use kassa::session::effect::{Effect, HostEvent};
use kassa::session::event::Event;
use kassa::session::keep::is_about;
use kassa::session::state::{Attempt, CardPart, Frames, Session};
use kassa::session::step;
use serde_json::{Value, json};

fn config(changes: Value) -> Config {
    config_of(&document_with(changes))
}

fn method(id: &str) -> Option<Method> {
    Method::from_id(id)
}

/// What follows from one event after another.
fn after(config: &Config, session: Session, events: Vec<Event>) -> Session {
    events.into_iter().fold(session, |session, event| step(Some(config), session, event).0)
}

fn arrived(config: &Config) -> Session {
    after(config, Session::default(), vec![Event::ConfigResolved])
}

/// What a press on Pay would ask the shop for: method, saved id, amount, payments.
fn asked(config: &Config, session: Session) -> Option<(&'static str, Option<String>, i64, Option<u8>)> {
    let (_, effects) = step(Some(config), session, Event::PayPressed { key: "attempt-0001".to_owned() });
    effects.into_iter().find_map(|effect| match effect {
        Effect::ClaimOrder(attempt) => {
            let order = attempt.order.unwrap();
            Some((attempt.method.id(), order.saved, attempt.amount.minor(), order.instalments))
        }
        _ => None,
    })
}

fn saved(ids: &[&str]) -> Value {
    let entry = |id: &&str| json!({ "id": id, "method": "card", "provider": "sandbox", "last4": "4242" });
    ids.iter().map(entry).collect()
}

#[test]
fn what_is_paid_with_is_what_was_chosen() {
    let both = config(json!({ "saved": saved(&["a", "b"]) }));
    let session = arrived(&both);
    assert_eq!(asked(&both, session.clone()), Some(("card", Some("a".to_owned()), 4999, None)), "the first is chosen");
    let session = after(&both, session, vec![Event::SavedChosen("b".to_owned())]);
    assert_eq!(asked(&both, session.clone()), Some(("card", Some("b".to_owned()), 4999, None)));
    let unknown = after(&both, session.clone(), vec![Event::SavedChosen("c".to_owned())]);
    assert_eq!(unknown, session, "what is not there cannot be chosen");
    // The chosen one goes: nothing saved takes its place without a word.
    let one = config(json!({ "saved": saved(&["a"]) }));
    let left = after(&one, session.clone(), vec![Event::ConfigResolved]);
    assert_eq!(left.saved, None);
    // It stays where it stays.
    let turned = config(json!({ "saved": saved(&["b", "a"]) }));
    let kept = after(&turned, session, vec![Event::ConfigResolved]);
    assert_eq!(asked(&turned, kept), Some(("card", Some("b".to_owned()), 4999, None)));
}

#[test]
fn an_id_that_stands_twice_is_there_once() {
    let document = document_with(json!({ "saved": [
        { "id": "1", "method": "card", "provider": "sandbox" },
        { "id": "1", "method": "paypal", "provider": "sandbox" },
    ] }));
    let (config, issues) = resolved(&Attributes::default(), &document);
    assert_eq!(config.unwrap().saved.len(), 1);
    assert!(issues.iter().any(|issue| issue.remedy.contains("twice")), "{issues:?}");
}

#[test]
fn a_plan_is_the_same_plan_or_none() {
    let plans = |list: Value| config(json!({ "saved": saved(&["a"]), "instalments": { "ideal": list, "card": list } }));
    let three = json!({ "count": 3, "interest_free": true });
    let twelve = json!({ "count": 12 });
    let config = plans(json!([three, twelve]));
    let chosen = after(
        &config,
        arrived(&config),
        vec![Event::MethodChosen(method("ideal").unwrap()), Event::PlanChosen(Some(0))],
    );
    assert_eq!(asked(&config, chosen.clone()), Some(("ideal", None, 4999, Some(3))));
    // Another order of the plans is the same choice; a plan that is gone is none.
    let turned = plans(json!([twelve, three]));
    let kept = after(&turned, chosen.clone(), vec![Event::ConfigResolved]);
    assert_eq!(asked(&turned, kept), Some(("ideal", None, 4999, Some(3))));
    let gone = plans(json!([twelve]));
    let lost = after(&gone, chosen.clone(), vec![Event::ConfigResolved]);
    assert_eq!(asked(&gone, lost), Some(("ideal", None, 4999, None)));
    // Something saved has no plans, nor has another method the plan of the last one.
    let other = after(&config, chosen, vec![Event::SavedChosen("a".to_owned())]);
    assert_eq!(asked(&config, other), Some(("card", Some("a".to_owned()), 4999, None)));
}

#[test]
fn a_plan_that_costs_more_is_the_total_that_is_shown() {
    let config = config(
        json!({ "instalments": { "ideal": [{ "amounts": [2600, 2600] }, { "count": 4, "interest_free": true }] } }),
    );
    let ideal = after(&config, arrived(&config), vec![Event::MethodChosen(method("ideal").unwrap())]);
    for (plan, shown) in [(None, 4999), (Some(0), 5200), (Some(1), 4999)] {
        let session = after(&config, ideal.clone(), vec![Event::PlanChosen(plan)]);
        assert_eq!(config.to_pay(&session).minor(), shown, "{plan:?}");
        assert_eq!(config.due(&session).total.minor(), 4999, "the order's own amount");
    }
}

#[test]
fn what_was_chosen_for_the_buyer_is_chosen_anew() {
    // Nothing may be chosen beforehand in Finland, also where another country was guessed first.
    let netherlands = config(json!({}));
    let finland = config(json!({ "country": "FI" }));
    let session = arrived(&netherlands);
    assert!(session.chosen.is_some() && !session.picked);
    assert_eq!(after(&finland, session.clone(), vec![Event::ConfigResolved]).chosen, None);
    let picked = after(&netherlands, session, vec![Event::MethodChosen(method("card").unwrap())]);
    assert_eq!(
        after(&finland, picked, vec![Event::ConfigResolved]).chosen,
        method("card"),
        "the buyer's own choice stays"
    );
}

#[test]
fn what_the_buyer_began_to_fill_in_stays_chosen() {
    let netherlands = config(json!({ "methods": { "order": ["card"] } }));
    let poland = config(json!({ "country": "PL", "currency": "PLN" }));
    let card = method("card");
    assert_eq!(arrived(&netherlands).chosen, card, "chosen for the buyer");
    assert_ne!(arrived(&poland).chosen, card);
    let check = |event: Option<Event>, stays: bool| {
        let session = after(&netherlands, arrived(&netherlands), event.clone().into_iter().collect());
        assert_eq!(after(&poland, session, vec![Event::ConfigResolved]).chosen == card, stays, "{event:?}");
    };
    check(None, false);
    check(Some(Event::FieldTyped(BuyerField::Name, "Ada".to_owned())), true);
    check(Some(Event::CardFocused { part: CardPart::Number, focused: true }), true);
    check(Some(Event::CardFocused { part: CardPart::Number, focused: false }), false);
    check(Some(Event::PlanChosen(None)), true);
}

#[test]
fn frames_are_those_of_the_account_that_takes_the_card() {
    let with_key = |key: &str| config(json!({ "providers": [{ "id": "sandbox", "publishable_key": key }] }));
    let first = with_key("pk_test_sandbox_1");
    let mut session =
        after(&first, arrived(&first), vec![Event::MethodChosen(method("card").unwrap()), Event::FramesReady]);
    assert_eq!(session.card.frames, Frames::Ready);
    for (key, again) in [("pk_test_sandbox_1", false), ("pk_test_sandbox_2", true)] {
        let (next, effects) = step(Some(&with_key(key)), session, Event::ConfigResolved);
        let mounts = Effect::MountFrames(account(key));
        assert_eq!(effects.contains(&mounts), again, "{key}: {effects:?}");
        session = next;
    }
}

#[test]
fn faults_go_with_the_country_and_the_method_they_were_of() {
    let page = |country: &str| {
        let asks =
            json!({ "country": country, "methods": { "ask": { "ideal": ["postal_code"], "card": ["postal_code"] } } });
        resolved(&attributes(&[]), &document_with(asks)).0.unwrap()
    };
    let (netherlands, belgium) = (page("NL"), page("BE"));
    let field = kassa::domain::field::BuyerField::PostalCode;
    let card = vec![
        Event::MethodChosen(method("card").unwrap()),
        Event::FieldTyped(field, "1000".to_owned()),
        Event::FieldLeft(field),
    ];
    let session = after(&netherlands, arrived(&netherlands), card);
    assert!(session.fault(field).is_some(), "a Dutch code has letters");
    assert_eq!(after(&belgium, session.clone(), vec![Event::ConfigResolved]).fault(field), None);
    let other = after(&netherlands, session, vec![Event::MethodChosen(method("paypal").unwrap())]);
    assert_eq!(other.fault(field), None);
}

#[test]
fn a_payment_under_way_is_found_again_whatever_became_of_the_fee_and_the_country() {
    let with_fee = config(json!({ "methods": { "fee": { "ideal": 50 } } }));
    let euro = with_fee.order.total.currency();
    let ideal = method("ideal").unwrap();
    let attempt = |session: &str, minor| Attempt::kept("attempt-0001", session, ideal, Money::new(minor, euro));
    let elsewhere = config(json!({ "country": "DE" }));
    let cases = [
        (&with_fee, "ses_1", 5049, true, true),
        (&with_fee, "ses_1", 5049, false, true),
        // Another country was guessed: the method is gone, the payment is not.
        (&elsewhere, "ses_1", 5049, true, true),
        // The address may be anybody's.
        (&elsewhere, "ses_1", 5049, false, false),
        (&with_fee, "ses_2", 5049, true, false),
    ];
    for (config, session, minor, own, about) in cases {
        assert_eq!(is_about(&attempt(session, minor), config, own), about, "{session} {minor} {own}");
    }
    assert_eq!(elsewhere.country, Country::from_code("DE").unwrap());
}

#[test]
fn the_country_search_keeps_no_card_number() {
    let config = config(json!({}));
    for (text, kept) in [("neth", "neth"), ("4242 4242", ""), ("٤٢٤٢", ""), ("a1", "a1")] {
        let session = after(&config, arrived(&config), vec![Event::CountrySearched(text.to_owned())]);
        assert_eq!(session.country_search, kept, "{text}");
    }
}

#[test]
fn a_reload_after_paying_says_what_was_paid() {
    let paid =
        config(json!({ "result": { "status": "succeeded", "payment": "pay_1", "amount": 5049, "currency": "EUR" } }));
    let (session, effects) = step(Some(&paid), Session::default(), Event::ConfigResolved);
    assert_eq!(session.paid.map(Money::minor), Some(5049));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Emit(HostEvent::Ready { .. }))));
}
