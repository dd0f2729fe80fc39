//! What the page hears: names, details as the types promise them, bubbling through shadow roots, and how often.

use crate::stage::{Heard, Stage, make_nested_host, press, promise, rest, session, session_with, type_into};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use wasm_bindgen_test::wasm_bindgen_test;

/// The fields of each detail: those always there, and those that may be.
const DETAILS: [(&str, &[&str], &[&str]); 10] = [
    ("ready", &["methods"], &[]),
    ("change", &["what"], &["step", "country", "releases"]),
    ("method", &["method"], &[]),
    ("submit", &["key", "session", "method", "amount", "currency", "releases"], &[]),
    (
        "token",
        &["key", "session", "method", "amount", "currency", "locale"],
        &[
            "provider",
            "token",
            "token_details",
            "return_url",
            "fields",
            "country",
            "saved",
            "instalments",
            "fee",
            "rounding",
            "mandate",
        ],
    ),
    ("action", &["type", "method"], &[]),
    ("result", &["status", "key", "session", "method", "amount", "currency", "outcome", "payment", "releases"], &[]),
    ("error", &["code", "message"], &[]),
    ("metric", &["name", "milliseconds"], &[]),
    ("help", &["session", "method", "outcome"], &[]),
];

/// An address that stays on this page.
fn away() -> String {
    let location = web_sys::window().unwrap().location();
    format!("{}{}#away", location.origin().unwrap(), location.pathname().unwrap())
}

/// A buyer who does everything there is to do.
async fn everything(stage: &Stage) {
    stage.take(session_with(json!({ "total": 1 })));
    stage.configure(&[]);
    stage.settled().await;
    stage.take(session());
    stage.configure(&[("locale", "de")]);
    stage.settled().await;
    stage.choose("cod").await;
    type_into(&stage.get("input[type=tel]"), "06 12345678");
    stage.reply(&promise(json!({ "status": "failed", "provider": "sandbox", "code": "insufficient_funds" })));
    stage.pay().await;
    press(&stage.part("help"));
    press(&stage.part("outcome-step"));
    rest().await;
    stage.choose("ideal").await;
    stage.reply(&promise(json!({ "status": "requires_action", "action": { "type": "redirect", "url": away() } })));
    stage.pay().await;
}

fn check(heard: &Heard) {
    let (name, always, perhaps) = *DETAILS.iter().find(|row| heard.name == ["kassa-", row.0].concat()).unwrap();
    assert!(heard.bubbles && heard.composed, "{name}");
    let fields: BTreeSet<&str> = heard.detail.as_object().unwrap().keys().map(String::as_str).collect();
    for field in always {
        assert!(fields.contains(field), "{name} has no {field}: {}", heard.detail);
    }
    for field in &fields {
        assert!(always.contains(field) || perhaps.contains(field), "{name} has {field}: {}", heard.detail);
    }
}

#[wasm_bindgen_test]
async fn each_has_the_promised_details_and_leaves_the_shadow_root() {
    let stage = Stage::empty();
    everything(&stage).await;
    web_sys::window().unwrap().location().set_hash("").unwrap();
    for heard in stage.heard() {
        check(&heard);
    }
    for (name, ..) in DETAILS {
        assert!(!stage.details(name).is_empty(), "kassa-{name} was not heard");
    }
}

#[wasm_bindgen_test]
async fn a_listener_on_the_page_hears_an_element_inside_a_shadow_root() {
    use wasm_bindgen::prelude::*;
    let heard = std::rc::Rc::new(std::cell::Cell::new(0));
    let ear = {
        let heard = heard.clone();
        Closure::<dyn FnMut()>::new(move || heard.set(heard.get() + 1))
    };
    let body = web_sys::window().unwrap().document().unwrap().document_element().unwrap();
    body.add_event_listener_with_callback("kassa-ready", ear.as_ref().unchecked_ref()).unwrap();
    let stage = Stage::at(make_nested_host());
    stage.take(session());
    stage.configure(&[]);
    stage.settled().await;
    body.remove_event_listener_with_callback("kassa-ready", ear.as_ref().unchecked_ref()).unwrap();
    assert_eq!(heard.get(), 1);
}

#[wasm_bindgen_test]
async fn the_details_say_what_happened() {
    let stage = Stage::with(session(), &[("locale", "de-AT")]).await;
    assert_eq!(stage.details("ready"), [json!({ "methods": ["ideal", "paypal", "card", "cod"] })]);
    stage.choose("cod").await;
    assert_eq!(stage.details("method"), [json!({ "method": "cod" })]);
    press(&stage.part("help"));
    assert_eq!(stage.details("help"), [json!({ "session": "ses_1", "method": "cod", "outcome": null })]);
    type_into(&stage.get("input[type=tel]"), "06-12345678");
    stage.reply(&promise(json!({ "status": "failed", "provider": "sandbox", "code": "insufficient_funds" })));
    stage.pay().await;
    let submit = stage.details("submit").remove(0);
    let key = submit["key"].as_str().unwrap().to_owned();
    assert!(key.len() >= 32, "{key}");
    let paid =
        json!({ "key": key, "session": "ses_1", "method": "cod", "amount": 4999, "currency": "EUR", "releases": [] });
    assert_eq!(submit, paid);
    let token = stage.details("token").remove(0);
    assert_eq!(token["key"], json!(key));
    for (field, expected) in [
        ("session", json!("ses_1")),
        ("method", json!("cod")),
        ("provider", json!("sandbox")),
        ("amount", json!(4999)),
        ("currency", json!("EUR")),
        ("fields", json!({ "phone": "+31612345678" })),
    ] {
        assert_eq!(token[field], expected, "{field}");
    }
    assert!(token["return_url"].as_str().unwrap().contains(&format!("kassa_attempt={key}")), "{token}");
    assert!(token["locale"].as_str().unwrap().starts_with("de"), "{token}");
    assert_eq!(
        stage.details("result"),
        [json!({ "status": "failed", "key": key, "session": "ses_1", "method": "cod", "amount": 4999,
            "currency": "EUR", "outcome": "insufficient_funds", "payment": null, "releases": [] })]
    );
    press(&stage.part("help"));
    assert_eq!(stage.details("help")[1]["outcome"], "insufficient_funds");
    press(&stage.part("outcome-step"));
    rest().await;
    assert!(stage.details("change").contains(&json!({ "what": "step", "step": "other_card" })));
    let metrics = stage.details("metric");
    assert_eq!(metrics.iter().map(|m| m["name"].as_str().unwrap()).collect::<Vec<_>>(), ["ready", "result"]);
    assert!(metrics.iter().all(|m| m["milliseconds"].as_f64().is_some_and(|ms| ms >= 0.0)), "{metrics:?}");
}

#[wasm_bindgen_test]
async fn a_release_to_a_share_of_buyers_is_told_with_each_payment() {
    let everybody = json!({ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081", "share": 100 });
    let patch = json!({ "providers": [everybody], "methods": { "share": { "ideal": 0, "cod": 100 } } });
    let stage = Stage::with(session_with(patch), &[]).await;
    let releases = json!([
        { "provider": "sandbox", "percent": 100, "released": true },
        { "method": "cod", "percent": 100, "released": true },
        { "method": "ideal", "percent": 0, "released": false },
    ]);
    assert_eq!(stage.explain()["releases"], releases);
    stage.reply(&promise(json!({ "status": "succeeded", "payment": "pay_1" })));
    stage.choose("paypal").await;
    stage.pay().await;
    for name in ["submit", "result"] {
        assert_eq!(stage.details(name)[0]["releases"], releases, "{name}");
    }
}

#[wasm_bindgen_test]
async fn they_come_once_and_in_order() {
    let stage = Stage::with(session(), &[]).await;
    stage.reply(&promise(json!({ "status": "succeeded", "payment": "pay_1" })));
    stage.choose("paypal").await;
    stage.choose("paypal").await;
    stage.pay().await;
    let names: Vec<String> =
        stage.heard().into_iter().map(|heard| heard.name).filter(|n| n != "kassa-change").collect();
    let expected = ["ready", "metric", "method", "submit", "token", "result", "metric"];
    assert_eq!(names, expected.map(|name| ["kassa-", name].concat()));
}

#[wasm_bindgen_test]
async fn nothing_typed_is_in_them_but_what_the_shop_needs() {
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    type_into(&stage.get("input[type=tel]"), "06-12345678");
    stage.reply(&promise(json!({ "status": "succeeded", "payment": "pay_1" })));
    stage.pay().await;
    let with: Vec<String> = stage
        .heard()
        .into_iter()
        .filter(|heard| heard.detail.to_string().contains("12345678"))
        .map(|heard| heard.name)
        .collect();
    assert_eq!(with, ["kassa-token"]);
}

#[wasm_bindgen_test]
async fn the_way_to_another_page_is_told_and_taken_once() {
    let stage = Stage::with(session(), &[]).await;
    stage.reply(&promise(json!({ "status": "requires_action", "action": { "type": "redirect", "url": away() } })));
    stage.pay().await;
    assert_eq!(stage.details("action"), [json!({ "type": "redirect", "method": "ideal" })]);
    assert_eq!(web_sys::window().unwrap().location().hash().unwrap(), "#away");
    assert_eq!(stage.details("result"), [] as [Value; 0]);
    assert!(!stage.is_payable());
    web_sys::window().unwrap().location().set_hash("").unwrap();
}

#[wasm_bindgen_test]
async fn a_page_that_calls_back_from_its_listener_finds_a_consistent_checkout() {
    use wasm_bindgen::prelude::*;
    let stage = std::rc::Rc::new(Stage::empty());
    let ear = {
        let stage = stage.clone();
        Closure::<dyn FnMut()>::new(move || {
            stage.update(json!({ "merchant": { "name": "Other & Co" } }));
            stage.widget.explain();
            stage.widget.focus();
        })
    };
    stage.host.add_event_listener_with_callback("kassa-ready", ear.as_ref().unchecked_ref()).unwrap();
    stage.host.add_event_listener_with_callback("kassa-method", ear.as_ref().unchecked_ref()).unwrap();
    stage.take(session());
    stage.configure(&[]);
    stage.settled().await;
    stage.choose("paypal").await;
    assert_eq!(stage.chosen().as_deref(), Some("paypal"));
    assert!(stage.all_text().contains("Other & Co"), "{}", stage.all_text());
    assert_eq!(stage.details("ready").len(), 1);
}
