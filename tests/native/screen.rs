//! What happens around a payment: settings that change, a session that cannot be had or has run out, help, previews.

use crate::buyer::{Buyer, confirmed, heard};
use crate::market::method;
use crate::shop::{config_of, document, document_with, market_of, mounts_sandbox};
use kassa::domain::card::CardForm;
use kassa::domain::field::BuyerField;
use kassa::domain::method::Method;
use kassa::domain::outcome::{Disclosure, MoneyTaken, Outcome, Step};
use kassa::session::answer::Answer;
use kassa::session::config::Config;
use kassa::session::effect::{Effect, HostEvent, Target};
use kassa::session::event::Event;
use kassa::session::preview::{self, STATES};
use kassa::session::state::{CardPart, Frames, Halt, Phase};
use serde_json::json;

fn netherlands() -> Config {
    config_of(&document())
}

fn paid() -> Buyer {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays("key-0001");
    buyer.tell(Event::Tokenised { key: "key-0001".to_owned(), token: "tok_1".to_owned().into(), card: None });
    let answer = Answer::Succeeded { payment: "pay_1".to_owned() };
    buyer.tell(Event::Answered { key: "key-0001".to_owned(), answer });
    buyer
}

#[test]
fn a_change_of_amount_keeps_choice_fields_and_frames() {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.config = Some(config_of(&document_with(json!({ "discount": 999, "total": 4000 }))));
    let effects = buyer.tell(Event::ConfigResolved);
    assert_eq!(effects, [Effect::Emit(HostEvent::Change { what: "session" })]);
    assert_eq!((buyer.session.chosen, buyer.session.card.complete()), (Some(method("card")), true));
    assert_eq!(buyer.session.typed.get(BuyerField::Name), "Ada Lovelace");
    buyer.pays("key-0001");
    assert_eq!(buyer.session.attempt.unwrap().amount.minor(), 4000);
}

#[test]
fn a_country_without_the_chosen_method_falls_back_to_its_first() {
    let mut buyer = Buyer::at(netherlands());
    buyer.choose("ideal");
    buyer.config = Some(market_of("JP", 5980, "JPY"));
    buyer.tell(Event::ConfigResolved);
    assert_ne!(buyer.session.chosen, Some(method("ideal")));
    if let Some(chosen) = buyer.session.chosen {
        assert_eq!(chosen, buyer.config.unwrap().selection.shown[0].method);
    }
}

#[test]
fn what_is_being_paid_is_frozen() {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays("key-0001");
    buyer.config = Some(market_of("JP", 5980, "JPY"));
    buyer.ignores(Event::ConfigResolved);
    buyer.ignores(Event::ConfigRefused);
    buyer.ignores(Event::SessionUnreachable);
    buyer.ignores(Event::MethodChosen(method("paypal")));
    buyer.ignores(Event::FieldTyped(BuyerField::Name, "Somebody else".to_owned()));
    let effects =
        buyer.tell(Event::Tokenised { key: "key-0001".to_owned(), token: "tok_1".to_owned().into(), card: None });
    assert_eq!(confirmed(&effects), ["key-0001"]);
    assert_eq!(buyer.session.attempt.unwrap().amount.minor(), 4999);
}

#[test]
fn a_payment_that_is_made_stays_made() {
    let mut buyer = paid();
    let before = buyer.session.clone();
    buyer.ignores(Event::ConfigResolved);
    buyer.ignores(Event::ConfigRefused);
    buyer.ignores(Event::SessionUnreachable);
    buyer.config = Some(config_of(&document_with(json!({ "discount": 999, "total": 4000 }))));
    buyer.ignores(Event::ConfigResolved);
    buyer.ignores(Event::MethodChosen(method("ideal")));
    assert_eq!(buyer.session, before);
    // Another order is another checkout.
    buyer.config = Some(config_of(&document_with(json!({ "id": "ses_2" }))));
    buyer.tell(Event::ConfigResolved);
    assert_eq!((&buyer.session.phase, buyer.session.of_session.as_str()), (&Phase::Choosing, "ses_2"));
    assert_eq!(buyer.session.card.frames, Frames::Loading, "the card's fields were taken away with the first");
}

#[test]
fn a_session_that_was_paid_before_says_so() {
    let cases = [
        (json!({ "status": "succeeded", "payment": "pay_1" }), Phase::Paid { reference: "pay_1".to_owned() }),
        (json!({ "status": "placed", "payment": "ord_1" }), Phase::Placed { reference: "ord_1".to_owned() }),
        (json!({ "status": "failed", "provider": "sandbox", "code": "x" }), Phase::Choosing),
        (json!({ "status": "processing" }), Phase::Choosing),
        (json!({ "status": "refunded" }), Phase::Choosing),
        (json!("succeeded"), Phase::Choosing),
    ];
    for (result, phase) in cases {
        let config = config_of(&document_with(json!({ "result": result })));
        let mut buyer = Buyer { config: Some(config), ..Buyer::outside() };
        buyer.tell(Event::ConfigResolved);
        assert_eq!(buyer.session.phase, phase, "{result}");
        if phase != Phase::Choosing {
            assert_eq!(buyer.session.paid.unwrap().minor(), 4999, "{result}");
            buyer.ignores(Event::PayPressed { key: "key-0001".to_owned() });
            buyer.ignores(Event::ConfigResolved);
        }
    }
}

#[test]
fn halts_and_the_ways_out_of_them() {
    let none = config_of_loosely(json!({ "providers": [] }));
    let expired = Config { expired: true, ..netherlands() };
    let cases = [
        (None, Event::ConfigRefused, Halt::Setup, "shop-setup", Effect::ReloadPage),
        (None, Event::SessionUnreachable, Halt::Unreachable, "session-unreachable", Effect::ReloadSession),
        (Some(expired), Event::ConfigResolved, Halt::Expired, "session-expired", Effect::ReloadSession),
        (Some(none), Event::ConfigResolved, Halt::NoMethod, "no-method", Effect::ReloadPage),
    ];
    for (config, event, halt, code, exit) in cases {
        let mut buyer = Buyer { config, ..Buyer::outside() };
        let effects = buyer.tell(event);
        assert_eq!(buyer.session.phase, Phase::Halted(halt));
        assert!(
            matches!(&effects[..], [Effect::Emit(HostEvent::Error { code: told, .. })] if *told == code),
            "{effects:?}"
        );
        assert!(!buyer.session.can_pay() && !buyer.session.busy());
        buyer.ignores(Event::PayPressed { key: "key-0001".to_owned() });
        let effects = buyer.tell(Event::StepTaken(Step::RetryNow));
        assert!(effects.contains(&exit), "{halt:?}: {effects:?}");
        assert_eq!(heard(&buyer.tell(Event::HelpAsked)), ["help"], "{halt:?}: help is always there");
        // Once it is mended the buyer can choose, and the page hears that for the first time.
        buyer.config = Some(netherlands());
        assert_eq!(heard(&buyer.tell(Event::ConfigResolved)), ["ready"], "{halt:?}");
        assert_eq!(buyer.session.phase, Phase::Choosing);
    }
}

/// A configuration whose issues do not matter here.
fn config_of_loosely(changes: serde_json::Value) -> Config {
    crate::shop::resolved(&crate::shop::attributes(&[]), &document_with(changes)).0.unwrap()
}

#[test]
fn a_halt_takes_the_frames_away_and_keeps_what_was_typed() {
    let mut buyer = Buyer::with_card(netherlands());
    let effects = buyer.tell(Event::ConfigRefused);
    assert!(effects.contains(&Effect::UnmountFrames), "{effects:?}");
    assert_eq!(buyer.session.card.frames, Frames::Absent);
    let effects = buyer.tell(Event::ConfigResolved);
    assert!(effects.contains(&mounts_sandbox()), "{effects:?}");
    assert_eq!(buyer.session.typed.get(BuyerField::Name), "Ada Lovelace");
}

#[test]
fn help_tells_where_the_buyer_is() {
    let mut buyer = Buyer::at(netherlands());
    buyer.choose("ideal");
    buyer.pays("key-0001");
    let answer = Answer::Failed { provider: "sandbox".to_owned(), code: "stolen_card".to_owned() };
    buyer.tell(Event::Answered { key: "key-0001".to_owned(), answer });
    let help = HostEvent::Help { method: Some(method("ideal")), outcome: Some(Outcome::Declined) };
    assert_eq!(buyer.tell(Event::HelpAsked), [Effect::Emit(help)]);
}

#[test]
fn presses_that_only_move_the_focus() {
    let mut buyer = Buyer::with_card(netherlands());
    let before = buyer.session.clone();
    let cases = [
        (Event::FieldPressed(BuyerField::Name), Target::Field(BuyerField::Name)),
        (Event::CardPressed(CardPart::Code), Target::Card(CardPart::Code)),
    ];
    for (event, target) in cases {
        assert_eq!(buyer.tell(event), [Effect::Focus(target)]);
    }
    assert_eq!(buyer.session, before);
    buyer.tell(Event::CardFocused { part: CardPart::Expiry, focused: true });
    assert!(buyer.session.card.expiry.focused);
}

#[test]
fn every_previewed_screen_is_one_that_can_be() {
    let config = netherlands();
    for word in STATES {
        let session = preview::session(word, &config).unwrap_or_else(|| panic!("no screen {word}"));
        assert_eq!(session.busy(), session.attempt.is_some(), "{word}");
        let offered = config.selection.shown.iter().any(|shown| Some(shown.method) == session.chosen);
        assert!(offered, "{word}");
        assert!(!session.can_pay() || session.phase == Phase::Choosing, "{word}");
    }
    for outcome in Outcome::ALL {
        let session = preview::session(&format!("failed:{}", outcome.id()), &config).unwrap();
        let notice = session.notice.as_ref().map(|notice| notice.outcome);
        let expected = match outcome.money() {
            MoneyTaken::NotCharged => (Phase::Choosing, Some(outcome.shown(Disclosure::Open))),
            MoneyTaken::Unknown => (Phase::Waiting { known: false }, None),
        };
        assert_eq!((session.phase, notice), expected, "{}", outcome.id());
    }
    for word in ["", "Choosing", "failed:", "failed:nothing", "failed", "choosing "] {
        assert!(preview::session(word, &config).is_none(), "{word:?}");
    }
    let marks: std::collections::HashSet<_> =
        STATES.iter().map(|word| format!("{:?}", preview::session(word, &config))).collect();
    assert_eq!(marks.len(), STATES.len(), "two words show the same screen");
}

#[test]
fn a_previewed_card_form_is_the_providers() {
    for (id, form) in [("sandbox", CardForm::FIELDS), ("named", CardForm::FIELDS_AND_NAME), ("whole", CardForm::WHOLE)]
    {
        let account = json!([{ "id": id, "publishable_key": "pk_test_1" }]);
        let config = config_of(&document_with(json!({ "providers": account })));
        let session = preview::session("errors", &config).unwrap();
        assert_eq!(session.card.form, form, "{id}");
        assert_eq!(session.faults.iter().any(|(field, _)| *field == BuyerField::Name), !form.asks_name, "{id}");
        assert!(form.parts.iter().all(|part| session.card.part(*part).fault.is_some()), "{id}");
    }
}

#[test]
fn a_previewed_wallet_is_one_that_is_offered() {
    let config = netherlands();
    let session = preview::session("wallet", &config).unwrap();
    assert!(session.chosen.is_some_and(Method::has_own_app), "{:?}", session.chosen);
    assert_eq!(session.attempt.as_ref().map(|attempt| Some(attempt.method)), Some(session.chosen));
}

#[test]
fn a_preview_of_an_empty_list_is_no_panic() {
    let config = config_of_loosely(json!({ "providers": [] }));
    for word in STATES {
        assert!(preview::session(word, &config).is_some(), "{word}");
    }
}
