//! What follows from each answer to a payment: what the buyer reads, whether paying is possible, what the page hears.
//! The answers come from a page that confirms by itself (`respondWith`). Requests are the whole-shop tests'.

use crate::stage::{Stage, has, message, pending, press, promise, rejected, rest, session, session_with, type_into};
use js_sys::{Function, Promise};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// What is to be seen after an answer.
struct Expected {
    tone: &'static str,
    outcome: &'static str,
    title: &'static str,
    payable: bool,
    /// `status` of `kassa-result`; empty if none is raised yet.
    result: &'static str,
}

const PAID: Expected =
    Expected { tone: "good", outcome: "", title: "Payment received", payable: false, result: "succeeded" };
const PLACED: Expected =
    Expected { tone: "good", outcome: "", title: "Order placed", payable: false, result: "placed" };
const WAITING: Expected = Expected {
    tone: "progress",
    outcome: "",
    title: "Waiting for your payment to be confirmed",
    payable: false,
    result: "",
};
const UNKNOWN: Expected = Expected {
    tone: "progress",
    outcome: "result_unknown",
    title: "We’re checking your payment",
    payable: false,
    result: "unknown",
};

const fn failed(outcome: &'static str, title: &'static str) -> Expected {
    Expected { tone: "problem", outcome, title, payable: true, result: "failed" }
}

async fn check(what: &str, answer: &JsValue, expected: Expected) -> Stage {
    let stage = Stage::with(session(), &[]).await;
    stage.reply(answer);
    stage.pay().await;
    assert_eq!(stage.text("outcome-title"), expected.title, "{what}");
    assert_eq!(stage.tone(), expected.tone, "{what}");
    assert_eq!(stage.outcome(), expected.outcome, "{what}");
    assert_eq!(stage.is_payable(), expected.payable, "{what}");
    let results: Vec<Value> = stage.details("result").into_iter().map(|detail| detail["status"].clone()).collect();
    let wanted: Vec<Value> = Some(json!(expected.result)).filter(|r| r != "").into_iter().collect();
    assert_eq!(results, wanted, "{what}");
    assert_eq!(stage.details("submit").len(), 1, "{what}");
    assert_eq!(stage.part("outcome").get_attribute("role").as_deref(), Some("alert"));
    stage
}

async fn check_answer(answer: Value, expected: Expected) -> Stage {
    check(&answer.to_string(), &promise(answer.clone()), expected).await
}

fn refusal(code: &str) -> Value {
    json!({ "status": "failed", "provider": "sandbox", "code": code })
}

#[wasm_bindgen_test]
async fn good_endings() {
    let stage = check_answer(json!({ "status": "succeeded", "payment": "pay_123" }), PAID).await;
    let body = stage.text("outcome-body");
    for words in ["€49.99", "Linden & Co", "pay_123"] {
        assert!(body.contains(words), "{words} not in {body}");
    }
    let stage = check_answer(json!({ "status": "placed", "payment": "pay_7" }), PLACED).await;
    assert!(stage.text("outcome-body").contains(message("en", "due-later")));
    check_answer(json!({ "status": "succeeded" }), PAID).await;
    check_answer(json!({ "status": "succeeded", "payment": "pay_1", "novelty": [1] }), PAID).await;
}

#[wasm_bindgen_test]
async fn a_good_ending_stays() {
    let stage = check_answer(json!({ "status": "succeeded", "payment": "pay_123" }), PAID).await;
    stage.widget.submit();
    stage.configure(&[("country", "DE")]);
    stage.settled().await;
    assert_eq!(stage.tone(), "good");
    assert_eq!(stage.details("submit").len(), 1);
    // The next order is another session, and starts afresh.
    stage.take(session_with(json!({ "id": "ses_2" })));
    stage.settled().await;
    assert!(stage.is_payable());
    assert_eq!(stage.tone(), "");
}

#[wasm_bindgen_test]
async fn what_is_not_understood_waits() {
    check_answer(json!({ "status": "processing" }), WAITING).await;
    check_answer(json!({ "status": "brand_new" }), WAITING).await;
    check_answer(json!({}), WAITING).await;
    check_answer(json!(null), WAITING).await;
    check_answer(json!("succeeded"), WAITING).await;
    check_answer(json!({ "status": 7 }), WAITING).await;
    check_answer(json!({ "status": "requires_action" }), WAITING).await;
    check_answer(json!({ "status": "requires_action", "action": { "type": "hologram" } }), WAITING).await;
    check_answer(json!({ "status": "requires_action", "action": { "type": "redirect" } }), WAITING).await;
}

#[wasm_bindgen_test]
async fn refusals() {
    let cases = [
        ("generic_decline", failed("declined", "The payment was declined")),
        ("insufficient_funds", failed("insufficient_funds", "Not enough money available")),
        ("expired_card", failed("card_expired", "This card has expired")),
        ("incorrect_cvc", failed("security_code_wrong", "Check the security code")),
        ("processing_error", failed("processing_error", "The payment didn’t go through")),
        ("buyer_cancelled", failed("buyer_cancelled", "Payment cancelled")),
        // Causes that must not be told, and codes that nobody knows.
        ("stolen_card", failed("declined", "The payment was declined")),
        ("lost_card", failed("declined", "The payment was declined")),
        ("fraudulent", failed("declined", "The payment was declined")),
        ("code_of_tomorrow", failed("declined", "The payment was declined")),
        ("", failed("declined", "The payment was declined")),
    ];
    for (code, expected) in cases {
        let outcome = expected.outcome;
        let stage = check_answer(refusal(code), expected).await;
        assert!(stage.text("outcome-body").contains(message("en", "money-not-charged")), "{code}");
        assert!(stage.find("[part=outcome-step]").is_some(), "{code}: no next step");
        assert_eq!(stage.details("result")[0]["outcome"], outcome, "{code}");
        let heard = format!("{:?}", stage.heard());
        assert!(!["stolen", "lost", "fraud"].iter().any(|word| heard.contains(word)), "{code}: {heard}");
    }
}

#[wasm_bindgen_test]
async fn a_hidden_cause_looks_exactly_like_a_plain_refusal() {
    let mut seen = Vec::new();
    for code in ["generic_decline", "stolen_card", "lost_card", "fraudulent"] {
        let stage = Stage::with(session(), &[]).await;
        stage.reply(&promise(refusal(code)));
        stage.pay().await;
        seen.push(stage.html());
    }
    assert!(seen.iter().all(|html| *html == seen[0]), "{seen:#?}");
}

#[wasm_bindgen_test]
async fn a_redirect_to_a_bad_address_is_not_followed() {
    let before = web_sys::window().unwrap().location().href().unwrap();
    for url in [
        "javascript:document.body.remove()",
        " javascript:alert(1)",
        "data:text/html,hello",
        "ftp://bank.example/",
        "http://bank.example/",
        "//bank.example/",
        "bank",
        "https:",
    ] {
        let answer = json!({ "status": "requires_action", "action": { "type": "redirect", "url": url } });
        let stage = check_answer(answer, failed("shop_setup", "This checkout isn’t ready")).await;
        assert_eq!(stage.details("action"), [] as [Value; 0], "{url}");
    }
    assert_eq!(web_sys::window().unwrap().location().href().unwrap(), before);
}

#[wasm_bindgen_test]
async fn a_promise_that_rejects_leaves_the_result_unknown() {
    // One after the other: while one page waits for its result no other can pay the same order.
    let thrown = Promise::reject(&JsValue::UNDEFINED).into();
    drop(check("rejected with nothing", &thrown, UNKNOWN).await);
    let stage = check("rejected", &rejected("the connection broke"), UNKNOWN).await;
    assert!(stage.text("outcome-body").contains(message("en", "money-unknown")), "{}", stage.text("outcome-body"));
    // Nothing the buyer or the page does may charge again.
    stage.widget.submit();
    press(&stage.part("pay"));
    rest().await;
    assert_eq!(stage.details("token").len(), 1);
}

#[wasm_bindgen_test]
async fn a_plain_value_is_an_answer_too() {
    check("no promise", &crate::stage::js(&json!({ "status": "succeeded", "payment": "pay_1" })), PAID).await;
}

#[wasm_bindgen_test]
async fn pressing_again_while_busy_does_nothing() {
    let stage = Stage::with(session(), &[]).await;
    stage.reply(&pending());
    stage.pay().await;
    let button = stage.part("pay");
    assert!(has(&button, "disabled"));
    assert_eq!(button.get_attribute("aria-busy").as_deref(), Some("true"));
    assert_eq!(stage.text("pay"), message("en", "pay-button-working"));
    assert_eq!(stage.tone(), "progress");
    for _ in 0..3 {
        stage.widget.submit();
        press(&button);
        press(&stage.get("input[value=paypal]"));
    }
    rest().await;
    assert_eq!(["submit", "token", "method"].map(|name| stage.details(name).len()), [1, 1, 0]);
    assert_eq!(stage.chosen().as_deref(), Some("ideal"));
}

#[wasm_bindgen_test]
async fn two_presses_in_one_breath_are_one_payment() {
    let stage = Stage::with(session(), &[]).await;
    stage.reply(&pending());
    let button = stage.part("pay");
    press(&button);
    press(&button);
    stage.widget.submit();
    rest().await;
    assert_eq!(["submit", "token"].map(|name| stage.details(name).len()), [1, 1]);
}

#[wasm_bindgen_test]
async fn after_a_refusal_the_buyer_goes_on_with_a_new_key_and_what_was_typed() {
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    type_into(&stage.get("input[type=tel]"), "06-12345678");
    stage.reply(&promise(refusal("generic_decline")));
    stage.pay().await;
    assert!(stage.is_payable());
    assert_eq!(crate::stage::value(&stage.get("input[type=tel]")), "06-12345678");
    stage.reply(&promise(json!({ "status": "placed", "payment": "pay_2" })));
    stage.pay().await;
    let keys: Vec<String> = stage.details("token").iter().map(|t| t["key"].to_string()).collect();
    assert_eq!(keys.len(), 2);
    assert_ne!(keys[0], keys[1]);
    assert_eq!(stage.tone(), "good");
}

/// A promise that is settled when the function is called.
fn later() -> (JsValue, Rc<RefCell<Option<Function>>>) {
    let settle = Rc::new(RefCell::new(None));
    let promise = Promise::new(&mut |resolve, _| *settle.borrow_mut() = Some(resolve));
    (promise.into(), settle)
}

#[wasm_bindgen_test]
async fn what_is_being_paid_is_frozen_and_what_came_meanwhile_is_taken_after_it() {
    let stage = Stage::with(session(), &[]).await;
    let (answer, settle) = later();
    stage.reply(&answer);
    stage.pay().await;
    stage.update(json!({ "total": 8899, "items": [{ "name": "Linen shirt", "quantity": 2, "amount": 7800 }] }));
    stage.configure(&[("locale", "de")]);
    stage.settled().await;
    assert_eq!(stage.text("total"), "49,99\u{a0}€", "words may change, the amount may not");
    assert_eq!(stage.text("pay"), message("de", "pay-button-working"));
    let settle = settle.borrow_mut().take().unwrap();
    settle.call1(&JsValue::NULL, &crate::stage::js(&refusal("generic_decline"))).unwrap();
    rest().await;
    assert_eq!(stage.details("result")[0]["amount"], 4999);
    assert_eq!(stage.text("total"), "88,99\u{a0}€");
    assert!(stage.is_payable());
}

#[wasm_bindgen_test]
async fn an_answer_after_the_end_of_the_element_is_nobodys() {
    let stage = Stage::with(session(), &[]).await;
    let (answer, settle) = later();
    stage.reply(&answer);
    stage.pay().await;
    stage.widget.stop();
    stage.forget_heard();
    let settle = settle.borrow_mut().take().unwrap();
    settle.call1(&JsValue::NULL, &crate::stage::js(&json!({ "status": "succeeded", "payment": "pay_1" }))).unwrap();
    rest().await;
    assert!(stage.heard().is_empty(), "{:?}", stage.heard());
}

#[wasm_bindgen_test]
async fn an_attempt_without_an_end_is_taken_up_again_for_the_same_session_only() {
    for (session_id, resumed) in [("ses_1", true), ("ses_2", false)] {
        let stage = Stage::with(session(), &[]).await;
        stage.reply(&pending());
        stage.pay().await;
        let stage = Stage::at(stage.leave_page());
        stage.take(session_with(json!({ "id": session_id })));
        stage.configure(&[]);
        stage.settled().await;
        assert_eq!(stage.is_payable(), !resumed, "{session_id}: {}", stage.all_text());
    }
}
