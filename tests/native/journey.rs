//! Whole journeys through `step`: from the list of methods to an end, with every refusal on the way.

use crate::buyer::{Buyer, confirmed, heard, order_of, pauses, redirect, results};
use crate::market::method;
use crate::shop::{config_of, document, document_with, market_of, mounts_sandbox};
use kassa::domain::field::{BuyerField, FieldFault};
use kassa::domain::outcome::Step;
use kassa::session::answer::Answer;
use kassa::session::effect::{Effect, Pause, Target};
use kassa::session::ends_as_order;
use kassa::session::event::Event;
use kassa::session::state::{CardFault, CardForm, CardPart, Frames, Phase};
use serde_json::json;

fn netherlands() -> kassa::session::config::Config {
    config_of(&document())
}

fn tokenised(key: &str) -> Event {
    Event::Tokenised { key: key.to_owned(), token: "tok_1".to_owned().into(), card: None }
}

fn answered(key: &str, answer: Answer) -> Event {
    Event::Answered { key: key.to_owned(), answer }
}

fn succeeded() -> Answer {
    Answer::Succeeded { payment: "pay_1".to_owned() }
}

fn failed(code: &str) -> Answer {
    Answer::Failed { provider: "sandbox".to_owned(), code: code.to_owned() }
}

#[test]
fn a_card_is_paid() {
    let mut buyer = Buyer::outside();
    assert_eq!(buyer.tell(Event::ConfigResolved), [], "nothing is configured yet");
    buyer.config = Some(netherlands());
    assert_eq!(heard(&buyer.tell(Event::ConfigResolved)), ["ready"]);
    let effects = buyer.choose("card");
    assert_eq!(effects[0], mounts_sandbox());
    assert_eq!((heard(&effects), buyer.session.card.frames), (vec!["method"], Frames::Loading));
    assert!(!buyer.session.can_pay(), "the fields do not stand yet");
    buyer.tell(Event::FramesReady);
    buyer.fill_card();
    buyer.types(BuyerField::Name, "  Ada   Lovelace ");

    let effects = buyer.pays("key-0001");
    assert_eq!(heard(&effects), ["submit"]);
    assert!(
        effects.contains(&Effect::Tokenise { key: "key-0001".to_owned(), pause: Pause::NONE })
            && confirmed(&effects).is_empty()
    );
    assert!(effects.iter().any(|effect| matches!(effect, Effect::KeepAttempt(_))), "{effects:?}");
    assert_eq!((&buyer.session.phase, buyer.session.can_pay()), (&Phase::Tokenising, false));

    let effects = buyer.tell(tokenised("key-0001"));
    assert_eq!((confirmed(&effects), &buyer.session.phase), (vec!["key-0001".to_owned()], &Phase::Confirming));
    let order = order_of(&effects);
    assert_eq!((order.provider.as_str(), order.token.clone()), ("sandbox", Some("tok_1".to_owned().into())));
    assert_eq!(order.fields, [(BuyerField::Name, "Ada Lovelace".to_owned())]);

    let effects = buyer.tell(answered("key-0001", succeeded()));
    assert_eq!(results(&effects), [("succeeded", None, "pay_1".to_owned())]);
    assert!(effects.contains(&Effect::ForgetAttempt { key: "key-0001".to_owned(), paid: true }));
    assert!(effects.contains(&Effect::UnmountFrames) && effects.contains(&Effect::Focus(Target::Status)));
    assert_eq!(buyer.session.phase, Phase::Paid { reference: "pay_1".to_owned() });
    assert_eq!((buyer.session.paid.unwrap().minor(), buyer.key()), (4999, None));
}

#[test]
fn every_refusal_is_told_and_leaves_what_was_typed() {
    let cases = [
        ("generic_decline", "declined"),
        ("insufficient_funds", "insufficient_funds"),
        ("expired_card", "card_expired"),
        ("incorrect_cvc", "security_code_wrong"),
        ("processing_error", "processing_error"),
        // Causes that must not be told look like any other refusal, to the page too.
        ("stolen_card", "declined"),
        ("fraudulent", "declined"),
        ("a_code_of_tomorrow", "declined"),
        ("", "declined"),
    ];
    for (code, outcome) in cases {
        let mut buyer = Buyer::with_card(netherlands());
        buyer.pays("key-0001");
        buyer.tell(tokenised("key-0001"));
        let effects = buyer.tell(answered("key-0001", failed(code)));
        assert_eq!(results(&effects), [("failed", Some(outcome), String::new())], "{code}");
        assert!(effects.contains(&Effect::ForgetAttempt { key: "key-0001".to_owned(), paid: false }), "{code}");
        assert_eq!((buyer.outcome(), &buyer.session.phase), (Some(outcome), &Phase::Choosing), "{code}");
        assert_eq!(buyer.session.notice.as_ref().unwrap().method, Some(method("card")), "{code}");
        // The fields stand as they were and the buyer may go on, under another key.
        assert_eq!(buyer.session.typed.get(BuyerField::Name), "Ada Lovelace", "{code}");
        assert!(buyer.session.can_pay() && buyer.session.card.complete(), "{code}");
        assert!(!effects.contains(&Effect::UnmountFrames), "{code}");
        let reported = effects.iter().any(|effect| matches!(effect, Effect::Report(issue) if issue.place == "code"));
        assert_eq!(reported, ["a_code_of_tomorrow", ""].contains(&code), "{code}");
        buyer.fill_card();
        buyer.pays("key-0002");
        assert_eq!((buyer.key(), buyer.outcome()), (Some("key-0002"), None), "{code}");
    }
}

#[test]
fn a_provider_whose_rules_are_not_known_tells_no_cause() {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays("key-0001");
    buyer.tell(tokenised("key-0001"));
    let answer = Answer::Failed { provider: "acme".to_owned(), code: "insufficient_funds".to_owned() };
    buyer.tell(answered("key-0001", answer));
    assert_eq!(buyer.outcome(), Some("declined"));
}

#[test]
fn a_token_that_fails_for_a_technical_reason_is_asked_for_again_under_the_same_key() {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays("key-0001");
    let refused =
        || Event::TokenRefused { key: "key-0001".to_owned(), code: "processing_error".to_owned(), part: None };
    for least in [1_000, 2_000] {
        let pause = Pause { least, spread: least / 4 };
        assert_eq!(buyer.tell(refused()), [Effect::Tokenise { key: "key-0001".to_owned(), pause }]);
        assert_eq!((&buyer.session.phase, buyer.session.slow), (&Phase::Tokenising, true));
    }
    buyer.tell(refused());
    assert_eq!((buyer.outcome(), buyer.key()), (Some("processing_error"), None));
    assert!(buyer.session.can_pay());
}

#[test]
fn a_token_that_is_refused_sends_nothing_to_the_shop() {
    let cases = [
        ("number_invalid", Some(CardPart::Number), "number_invalid"),
        ("code_incomplete", Some(CardPart::Code), "field_incomplete"),
        ("nonsense", None, "declined"),
    ];
    for (code, part, outcome) in cases {
        let mut buyer = Buyer::with_card(netherlands());
        buyer.pays("key-0001");
        let effects = buyer.tell(Event::TokenRefused { key: "key-0001".to_owned(), code: code.to_owned(), part });
        assert_eq!((confirmed(&effects), buyer.outcome()), (vec![], Some(outcome)), "{code}");
        let last_focus = effects.iter().rev().find(|effect| matches!(effect, Effect::Focus(_)));
        let expected = Effect::Focus(part.map_or(Target::Status, Target::Card));
        assert_eq!(last_focus, Some(&expected), "{code}");
        assert!(buyer.session.can_pay() && buyer.key().is_none(), "{code}");
        buyer.ignores(tokenised("key-0001"));
    }
}

#[test]
fn cash_on_delivery_is_placed() {
    let mut buyer = Buyer::at(market_of("AE", 19_900, "AED"));
    buyer.choose("cod");
    assert!(buyer.session.can_pay() && ends_as_order(method("cod")) && !ends_as_order(method("card")));
    // Without the telephone number nothing is sent.
    let effects = buyer.pays("key-0001");
    assert_eq!(effects, [Effect::Focus(Target::Field(BuyerField::Phone))]);
    assert_eq!(buyer.session.faults, [(BuyerField::Phone, FieldFault::Missing)]);
    assert!(buyer.session.summary && buyer.key().is_none());
    buyer.types(BuyerField::Phone, "050 123 4567");
    assert!(buyer.session.faults.is_empty() && !buyer.session.summary);

    let effects = buyer.pays("key-0002");
    assert_eq!(confirmed(&effects), ["key-0002"]);
    let order = order_of(&effects);
    assert_eq!(order.fields, [(BuyerField::Phone, "+971501234567".to_owned())]);
    assert_eq!(order.token, None);
    let effects = buyer.tell(answered("key-0002", Answer::Placed { payment: "ord_1".to_owned() }));
    assert_eq!(results(&effects), [("placed", None, "ord_1".to_owned())]);
    assert_eq!(buyer.session.phase, Phase::Placed { reference: "ord_1".to_owned() });
}

#[test]
fn a_bank_page_is_left_for_and_come_back_from() {
    let url = "http://127.0.0.1:8081/bank/pay_1";
    let ends: [(Answer, Phase, Option<&str>); 3] = [
        (succeeded(), Phase::Paid { reference: "pay_1".to_owned() }, None),
        (failed("buyer_cancelled"), Phase::Choosing, Some("buyer_cancelled")),
        (failed("method_refused"), Phase::Choosing, Some("method_refused")),
    ];
    for (end, phase, outcome) in ends {
        let mut buyer = Buyer::at(netherlands());
        buyer.choose("ideal");
        assert_eq!(confirmed(&buyer.pays("key-0001")), ["key-0001"]);
        let effects = buyer.tell(answered("key-0001", redirect(url.to_owned())));
        assert_eq!((heard(&effects), &buyer.session.phase), (vec!["action"], &Phase::Redirecting));
        assert!(effects.contains(&Effect::Navigate { url: url.to_owned() }), "{effects:?}");
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::ForgetAttempt { .. })), "the key must survive");

        // The page comes back anew, with what was kept.
        let mut kept = buyer.session.attempt.clone().unwrap();
        kept.order = None;
        let mut back = Buyer::at(netherlands());
        let effects = back.tell(Event::AttemptResumed(kept));
        assert_eq!((pauses(&effects), &back.session.phase), (vec![0], &Phase::Waiting { known: true }));
        assert!(!back.session.can_pay());
        back.tell(Event::StatusTold { key: "key-0001".to_owned(), answer: Some(end) });
        assert_eq!((&back.session.phase, back.outcome()), (&phase, outcome));
    }
}

#[test]
fn news_from_the_bank_may_be_late_but_not_forever() {
    let mut buyer = Buyer::at(netherlands());
    buyer.choose("ideal");
    buyer.pays("key-0001");
    buyer.tell(answered("key-0001", redirect("https://bank.example/".to_owned())));
    let mut kept = buyer.session.attempt.clone().unwrap();
    kept.order = None;
    let mut back = Buyer::at(netherlands());
    back.tell(Event::AttemptResumed(kept));
    let still_open =
        || Event::StatusTold { key: "key-0001".to_owned(), answer: Some(redirect("https://bank.example/".to_owned())) };
    // A while it may be the news that is late. Then the shop is asked to cancel, again and again, since a request may be
    // lost; and nothing can be paid before the shop has answered.
    let mut cancels = Vec::new();
    for _ in 0..6 {
        let effects = back.tell(still_open());
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Navigate { .. })), "never thrown back");
        cancels.push(effects.contains(&Effect::CancelAttempt { key: "key-0001".to_owned() }));
        assert_eq!((pauses(&effects).len(), back.session.can_pay()), (1, false));
        back.tell(Event::StatusLost { key: "key-0001".to_owned(), rest: 0 });
    }
    assert_eq!(cancels, [false, false, true, true, true, true]);
    back.tell(Event::StatusTold { key: "key-0001".to_owned(), answer: Some(failed("buyer_cancelled")) });
    assert_eq!((back.outcome(), back.session.can_pay()), (Some("buyer_cancelled"), true));
}

#[test]
fn a_page_that_the_browser_kept_asks_as_well() {
    let mut buyer = Buyer::at(netherlands());
    buyer.choose("ideal");
    buyer.pays("key-0001");
    buyer.tell(answered("key-0001", redirect("https://bank.example/".to_owned())));
    let kept = buyer.session.attempt.clone().unwrap();
    buyer
        .ignores(Event::AttemptResumed(kassa::session::state::Attempt { key: "key-other".to_owned(), ..kept.clone() }));
    assert_eq!(pauses(&buyer.tell(Event::AttemptResumed(kept))), [0]);
    buyer.tell(Event::StatusTold { key: "key-0001".to_owned(), answer: Some(failed("buyer_cancelled")) });
    assert!(buyer.session.can_pay());
}

#[test]
fn an_address_that_may_not_be_followed_is_a_fault_of_the_shop() {
    for url in ["javascript:alert(1)", "http://bank.example/", "", "/bank"] {
        let mut buyer = Buyer::at(netherlands());
        buyer.choose("ideal");
        buyer.pays("key-0001");
        let effects = buyer.tell(answered("key-0001", redirect(url.to_owned())));
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Navigate { .. })), "{url}");
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Report(issue) if issue.place == "action.url")));
        assert_eq!(buyer.outcome(), Some("shop_setup"), "{url}");
    }
}

#[test]
fn every_fault_is_shown_at_once_and_nothing_is_sent() {
    let mut buyer = Buyer::at(netherlands());
    buyer.choose("card");
    buyer.tell(Event::FramesReady);
    let effects = buyer.pays("key-0001");
    assert_eq!(effects, [Effect::ValidateCard, Effect::Focus(Target::Card(CardPart::Number))]);
    for &part in CardForm::FIELDS.parts {
        assert_eq!(buyer.session.card.part(part).fault, Some(CardFault::Missing));
    }
    assert_eq!(buyer.session.fault(BuyerField::Name), Some(FieldFault::Missing));
    assert!(buyer.session.summary && buyer.session.can_pay());
    // A fault the provider told stays the one that is shown.
    let fault = Some(CardFault::Past);
    buyer.tell(Event::CardChanged { part: CardPart::Expiry, empty: false, complete: false, fault, brand: None });
    buyer.pays("key-0002");
    assert_eq!(buyer.session.card.expiry.fault, fault);
    buyer.fill_card();
    assert_eq!(buyer.session.card.brand.as_deref(), Some("visa"));
    let effects = buyer.pays("key-0003");
    assert!(effects.contains(&Effect::Focus(Target::Field(BuyerField::Name))), "{effects:?}");
    buyer.types(BuyerField::Name, "Ada");
    assert!(!buyer.session.summary, "everything is corrected");
}

#[test]
fn a_provider_that_asks_for_the_name_itself_is_not_doubled_and_its_fields_are_waited_for() {
    let check = |provider: &str, parts: &[CardPart], ours: &[BuyerField]| {
        let account = json!({ "providers": [{ "id": provider, "publishable_key": "pk_test_1" }] });
        let mut buyer = Buyer::at(config_of(&document_with(account)));
        buyer.choose("card");
        buyer.tell(Event::FramesReady);
        let effects = buyer.pays("key-0001");
        assert!(effects.contains(&Effect::Focus(Target::Card(parts[0]))), "{provider}: {effects:?}");
        let faulty: Vec<_> =
            CardPart::ALL.into_iter().filter(|part| buyer.session.card.part(*part).fault.is_some()).collect();
        assert_eq!(faulty, parts, "{provider}");
        let faults: Vec<_> = buyer.session.faults.iter().map(|(field, _)| *field).collect();
        assert_eq!(faults, ours, "{provider}");
        buyer.fill_card();
        buyer.types(BuyerField::Name, "Ada Lovelace");
        let effects = buyer.pays("key-0002");
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Tokenise { .. })), "{provider}: {effects:?}");
    };
    check("sandbox", CardForm::FIELDS.parts, &[BuyerField::Name]);
    check("named", CardForm::FIELDS_AND_NAME.parts, &[]);
    check("whole", &[CardPart::Whole], &[BuyerField::Name]);
}

#[test]
fn a_fault_of_a_part_is_shown_where_the_part_is_typed() {
    let check = |provider: &str, place: CardPart| {
        let account = json!({ "providers": [{ "id": provider, "publishable_key": "pk_test_1" }] });
        let mut buyer = Buyer::at(config_of(&document_with(account)));
        buyer.choose("card");
        buyer.tell(Event::FramesReady);
        buyer.fill_card();
        buyer.types(BuyerField::Name, "Ada Lovelace");
        buyer.pays("key-0001");
        let refusal =
            |part| Event::TokenRefused { key: "key-0001".to_owned(), code: "invalid_number".to_owned(), part };
        let effects = buyer.tell(refusal(Some(CardPart::Number)));
        assert!(effects.contains(&Effect::Focus(Target::Card(place))), "{provider}: {effects:?}");
    };
    check("sandbox", CardPart::Number);
    check("whole", CardPart::Whole);
}

#[test]
fn leaving_a_field_tells_its_fault_but_not_that_it_is_empty() {
    let mut buyer = Buyer::at(market_of("PL", 4999, "PLN"));
    buyer.choose("p24");
    for (typed, fault) in [("", None), ("  ", None), ("ada", Some(FieldFault::Invalid)), ("ada@example.com", None)] {
        buyer.types(BuyerField::Email, typed);
        buyer.tell(Event::FieldLeft(BuyerField::Email));
        buyer.tell(Event::FieldLeft(BuyerField::Email));
        assert_eq!(buyer.session.fault(BuyerField::Email), fault, "{typed:?}");
        assert!(buyer.session.faults.len() <= 1, "{typed:?}");
    }
}

#[test]
fn a_card_number_in_a_field_of_ours_is_removed_at_once() {
    let mut buyer = Buyer::at(netherlands());
    buyer.choose("card");
    for typed in ["4242424242424242", "4242 4242 4242 4242", "Ada 4242-4242-4242-4242", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"]
    {
        buyer.types(BuyerField::Name, "Ada");
        let effects = buyer.types(BuyerField::Name, typed);
        assert_eq!((effects, buyer.session.typed.get(BuyerField::Name)), (vec![], ""), "{typed}");
        assert_eq!(buyer.session.fault(BuyerField::Name), Some(FieldFault::LooksLikeCardNumber), "{typed}");
        assert!(!format!("{:?}", buyer.session).contains("4242"), "{typed}");
    }
    // Whoever types on types the number's tail, which goes the same way.
    for tail in ["4", "42 42", "4-4"] {
        buyer.types(BuyerField::Name, tail);
        assert_eq!(buyer.session.typed.get(BuyerField::Name), "", "{tail}");
    }
    buyer.types(BuyerField::Name, "Ada");
    assert_eq!(buyer.session.faults, []);
    // A telephone number may be as long as it likes to be.
    buyer.types(BuyerField::Phone, "+31 6 12345678");
    assert_eq!(buyer.session.typed.get(BuyerField::Phone), "+31 6 12345678");
    // Where digits are wanted they are what was meant, once the card number is gone.
    for (field, text) in
        [(BuyerField::BlikCode, "777123"), (BuyerField::Document, "12345678"), (BuyerField::Street, "1")]
    {
        buyer.types(field, "4242 4242 4242 4242");
        assert_eq!(buyer.session.typed.get(field), "", "{}", field.id());
        buyer.types(field, text);
        assert_eq!(buyer.session.typed.get(field), text, "{}", field.id());
    }
}

#[test]
fn changing_the_method_keeps_fields_and_frames() {
    let mut buyer = Buyer::with_card(netherlands());
    assert_eq!(heard(&buyer.choose("ideal")), ["method"]);
    assert!(buyer.session.card.complete(), "the frames stay where they are");
    assert_eq!(buyer.session.typed.get(BuyerField::Name), "Ada Lovelace");
    let effects = buyer.choose("card");
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::MountFrames(_))), "{effects:?}");
    buyer.ignores(Event::MethodChosen(method("card")));
    buyer.ignores(Event::MethodChosen(method("bancontact")));
}

#[test]
fn a_second_press_is_no_second_payment() {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays("key-0001");
    buyer.ignores(Event::PayPressed { key: "key-0002".to_owned() });
    assert_eq!(buyer.tell(Event::CardSubmitted), [Effect::PressPay]);
    buyer.tell(tokenised("key-0001"));
    buyer.ignores(Event::PayPressed { key: "key-0002".to_owned() });
    buyer.ignores(tokenised("key-0001"));
    buyer.tell(answered("key-0001", Answer::Processing));
    buyer.ignores(Event::PayPressed { key: "key-0002".to_owned() });
    buyer.tell(Event::StatusTold { key: "key-0001".to_owned(), answer: Some(succeeded()) });
    buyer.ignores(Event::PayPressed { key: "key-0002".to_owned() });
}

#[test]
fn blocked_frames_leave_the_other_methods_and_can_be_tried_again() {
    let mut buyer = Buyer::at(netherlands());
    buyer.choose("card");
    let effects = buyer.tell(Event::FramesBlocked { detail: "http://127.0.0.1:8081/sdk/v1/sandbox.js".to_owned() });
    assert_eq!((heard(&effects), buyer.outcome()), (vec!["error"], Some("provider_blocked")));
    assert!(matches!(&effects[0], Effect::Report(issue) if issue.remedy.contains("script-src")));
    assert!(!buyer.session.can_pay());
    buyer.ignores(Event::FramesReady);
    let effects = buyer.tell(Event::StepTaken(Step::RetryNow));
    assert!(effects.contains(&mounts_sandbox()), "{effects:?}");
    assert_eq!((buyer.session.card.frames, buyer.outcome()), (Frames::Loading, None));
    buyer.tell(Event::FramesBlocked { detail: String::new() });
    buyer.choose("ideal");
    assert!(buyer.session.can_pay() && buyer.outcome().is_none());
}

#[test]
fn steps_after_a_refusal_do_what_they_say() {
    let cases = [
        (Step::FixField, Target::Card(CardPart::Number), true),
        (Step::OtherCard, Target::Card(CardPart::Number), true),
        (Step::RetryNow, Target::Card(CardPart::Number), true),
        (Step::RetryLater, Target::Card(CardPart::Number), true),
        (Step::Authenticate, Target::Card(CardPart::Number), true),
        (Step::OtherMethod, Target::Methods, false),
    ];
    for (step, target, clears) in cases {
        let mut buyer = Buyer::with_card(netherlands());
        buyer.pays("key-0001");
        buyer.tell(tokenised("key-0001"));
        buyer.tell(answered("key-0001", failed("generic_decline")));
        let effects = buyer.tell(Event::StepTaken(step));
        assert_eq!(heard(&effects), ["change"], "{}", step.id());
        assert!(effects.contains(&Effect::Focus(target)), "{}: {effects:?}", step.id());
        assert_eq!(buyer.outcome().is_none(), clears, "{}", step.id());
    }
}
