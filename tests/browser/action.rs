//! What a buyer has to do in the middle of a payment or after it: the bank's dialog, codes, instructions, waiting.
//!
//! Screens are those of the `state` attribute, or follow from a page's own answer. What the shop is asked is not seen here.

use crate::stage::{Stage, clipboard, focused, has, press, promise, rest, session, session_with, text_of, type_into};
use kassa::domain::outcome::{Outcome, Tier};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

async fn previewed(word: &str) -> Stage {
    Stage::with(session(), &[("state", word)]).await
}

/// A checkout whose page answers a press on Pay with an action.
async fn acting(action: Value) -> Stage {
    let stage = Stage::with(session(), &[]).await;
    stage.reply(&promise(json!({ "status": "requires_action", "payment": "pay_1", "action": action })));
    stage.pay().await;
    stage
}

fn is_shown(element: &Element) -> bool {
    element.closest("[hidden]").unwrap().is_none()
}

/// The buttons and links that can be pressed in a part.
fn pressable(stage: &Stage, part: &str) -> Vec<String> {
    let all = stage.find_all(&format!("[part={part}] button, [part={part}] a"));
    all.iter().filter(|one| is_shown(one)).map(text_of).collect()
}

#[wasm_bindgen_test]
async fn every_screen_says_what_to_do_and_offers_it() {
    let cases: [(&str, &str, &str, &[&str]); 16] = [
        ("device-check", "progress", "Checking with your bank. Please stay on this page.", &[]),
        ("qr", "progress", "Scan the code to pay", &["Copy", "Open the app", "Cancel"]),
        ("qr-expired", "problem", "This code has expired", &["Show a new code", "Cancel"]),
        ("confirm-app", "progress", "Confirm the payment in your bank’s app", &["Open the app", "Cancel"]),
        ("voucher", "good", "Order placed", &["Copy", "Copy", "Copy", "Save or print", "Pay another way"]),
        (
            "bank-transfer",
            "good",
            "Order placed",
            &["Copy", "Copy", "Copy", "Copy", "Save or print", "Pay another way"],
        ),
        ("due-expired", "problem", "The time to pay has passed", &["Check now", "Contact the shop"]),
        ("ran-out", "problem", "The time to pay has passed", &["Try again", "Other ways to pay"]),
        ("code-ran-out", "problem", "This code has expired", &["Show a new code", "Other ways to pay"]),
        ("offline", "progress", "You’re offline", &[]),
        ("stalled", "progress", "We still have no answer", &["Check now", "Contact the shop"]),
        (
            "elsewhere",
            "progress",
            "This order is being paid in another tab or window",
            &["Check now", "Pay here instead"],
        ),
        ("cancelling", "progress", "Cancelling the payment", &[]),
        ("guarded", "problem", "This card has expired", &["Use another card", "Other ways to pay"]),
        ("three-ds", "progress", "Confirm with your bank", &[]),
        ("wallet", "progress", "Waiting for your payment to be confirmed", &[]),
    ];
    for (word, tone, title, offered) in cases {
        let stage = previewed(word).await;
        assert_eq!((stage.tone().as_str(), stage.text("outcome-title").as_str()), (tone, title), "{word}");
        let mut found = pressable(&stage, "outcome");
        found.extend(pressable(&stage, "action"));
        assert_eq!(found, offered, "{word}");
        assert_eq!(stage.is_payable(), ["guarded", "ran-out", "code-ran-out"].contains(&word), "{word}");
        for element in stage.find_all("[part=action] button, [part=action] svg") {
            let name = element.get_attribute("aria-label").unwrap_or_else(|| text_of(&element));
            assert!(!name.is_empty() || !is_shown(&element), "{word}: {}", element.outer_html());
        }
    }
}

#[wasm_bindgen_test]
async fn a_code_is_drawn_and_its_text_can_be_copied() {
    let stage = previewed("qr").await;
    let code = stage.get("[part=action] svg");
    assert_eq!(code.get_attribute("role").as_deref(), Some("img"));
    assert_eq!(code.get_attribute("aria-label").as_deref(), Some("QR code with your payment"));
    assert!(code.query_selector("path").unwrap().unwrap().get_attribute("d").is_some_and(|path| path.len() > 1_000));
    let timer = stage.get("[part=action] [role=timer]");
    assert!(text_of(&timer).contains("4:59"), "{}", text_of(&timer));
    assert_eq!(
        text_of(&stage.get("[data-copy]")).chars().filter(|c| !c.is_whitespace()).take(9).collect::<String>(),
        "000201265"
    );
    // What is no text for people is not shown as one.
    let stage = acting(json!({ "type": "qr", "payload": "upi://pay?pa=a@b" })).await;
    assert!(stage.find("[data-copy]").is_none());
}

#[wasm_bindgen_test]
async fn values_are_exact_whatever_they_look_like() {
    let stage = previewed("bank-transfer").await;
    let values = stage.find_all("[data-copy]");
    let exact: Vec<_> = values.iter().map(|value| value.text_content().unwrap()).collect();
    assert_eq!(exact, ["Linden & Co", "DE89370400440532013000", "COBADEFFXXX", "RF18539007547034"]);
    assert!(values.iter().all(|value| value.get_attribute("dir").as_deref() == Some("ltr")));
    assert!(values[1].child_element_count() > 1, "grouped for the eye");
    assert_eq!(
        stage.find_all("[part=action] dt").iter().map(text_of).collect::<Vec<_>>(),
        ["Account holder", "IBAN", "BIC", "Reference"]
    );
}

#[wasm_bindgen_test]
async fn a_challenge_is_a_dialog_with_a_way_out() {
    let stage = acting(json!({ "type": "three_ds", "url": "http://localhost:9/challenge" })).await;
    let dialog = stage.part("challenge");
    assert!(has(&dialog, "open") && dialog.matches(":modal").unwrap());
    let named = dialog.get_attribute("aria-labelledby").unwrap();
    assert_eq!(text_of(&stage.get(&format!("[id={named}]"))), "Confirm with your bank");
    assert!(text_of(&dialog).contains("€49.99") && text_of(&dialog).contains("Linden & Co"));
    assert!(focused(&stage.root).is_some_and(|now| now.closest("dialog").unwrap().is_some()), "the focus is in it");
    assert!(stage.host.query_selector("iframe[slot=challenge]").unwrap().is_some());
    // Escape.
    let escape = web_sys::Event::new("cancel").unwrap();
    dialog.dispatch_event(&escape).unwrap();
    rest().await;
    assert!(!has(&dialog, "open"));
    assert!(stage.host.query_selector("iframe").unwrap().is_none());
    assert_eq!(stage.text("outcome-title"), "Cancelling the payment");
    assert!(focused(&stage.root).is_some_and(|now| now.get_attribute("part").as_deref() == Some("outcome")));
    assert!(stage.find("slot[name=challenge]").is_some(), "the slot stays");
}

#[wasm_bindgen_test]
async fn the_hidden_step_opens_nothing() {
    let stage = acting(json!({ "type": "three_ds", "url": "http://localhost:9/device", "visible": false })).await;
    assert!(!has(&stage.part("challenge"), "open"));
    assert!(stage.host.query_selector("iframe[slot=challenge]").unwrap().is_some());
}

#[wasm_bindgen_test]
async fn steps_are_numbered_in_the_digits_that_amounts_have() {
    let stage = previewed("bank-transfer").await;
    for (locale, one, marker) in [("ar-EG", "١", "arabic-indic"), ("en", "1", "decimal")] {
        stage.configure(&[("locale", locale), ("state", "bank-transfer")]);
        stage.settled().await;
        let list = stage.get("[part=action] ol");
        assert_eq!(list.get_attribute("data-one").as_deref(), Some(one));
        let style = web_sys::window().unwrap().get_computed_style(&list).unwrap().unwrap();
        assert_eq!(style.get_property_value("list-style-type").unwrap(), marker, "{locale}");
    }
}

#[wasm_bindgen_test]
async fn an_order_to_be_paid_later_says_until_when_and_can_be_left() {
    let stage = acting(json!({ "type": "voucher", "expires_at": "2099-11-27T14:59:00Z",
        "details": [{ "kind": "entity", "value": "11249" }, { "kind": "reference", "value": "123456789" }] }))
    .await;
    assert_eq!(stage.text("outcome-title"), "Order placed");
    assert!(stage.text("outcome-body").contains("November"), "{}", stage.text("outcome-body"));
    assert!(stage.text("action").contains("Enter the entity, the reference and"), "{}", stage.text("action"));
    press(stage.find_all("[part=action] .steps button").iter().find(|one| text_of(one) == "Pay another way").unwrap());
    rest().await;
    assert_eq!(stage.text("outcome-title"), "Cancelling the payment");
}

#[wasm_bindgen_test]
async fn hidden_causes_look_like_a_plain_refusal_whatever_the_way() {
    let hidden = || Outcome::ALL.into_iter().filter(|outcome| outcome.tier() == Tier::Hidden);
    assert!(hidden().count() > 1);
    let plain = previewed("failed:declined").await.html();
    for outcome in hidden() {
        assert_eq!(previewed(&["failed:", outcome.id()].concat()).await.html(), plain, "{}", outcome.id());
    }
    let mut said = Vec::new();
    for code in ["generic_decline", "stolen_card", "lost_card", "fraudulent"] {
        let stage = Stage::with(session(), &[]).await;
        stage.reply(&promise(json!({ "status": "failed", "provider": "sandbox", "code": code })));
        stage.pay().await;
        said.push((stage.outcome(), stage.part("outcome").outer_html()));
    }
    assert!(said.iter().all(|one| one == &said[0]), "{said:?}");
    assert_eq!(said[0].0, "declined");
}

#[wasm_bindgen_test]
async fn a_debit_is_agreed_to_in_words_that_are_sent_along() {
    let document = session_with(json!({ "methods": { "order": ["sepa_debit", "ideal"] },
        "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081" }] }));
    let stage = Stage::with(document, &[]).await;
    stage.choose("sepa_debit").await;
    let shown = text_of(&stage.get("[part=details] .mandate"));
    assert!(shown.contains("Linden & Co") && shown.contains("8 weeks"), "{shown}");
    for (label, text) in [("Full name", "Ada Lovelace"), ("IBAN", "DE89370400440532013000")] {
        type_into(&stage.labelled(label), text);
    }
    stage.reply(&promise(json!({ "status": "processing" })));
    stage.pay().await;
    let said: String = shown.chars().filter(|sign| !matches!(sign, '\u{2068}' | '\u{2069}')).collect();
    assert_eq!(stage.details("token")[0]["mandate"], json!({ "text": said, "locale": "en" }));
}

#[wasm_bindgen_test]
async fn nothing_is_agreed_to_where_nothing_is_debited() {
    let stage = Stage::with(session(), &[]).await;
    assert!(stage.find(".mandate").is_none());
    stage.reply(&promise(json!({ "status": "processing" })));
    stage.pay().await;
    assert!(stage.details("token")[0].get("mandate").is_none());
}

#[wasm_bindgen_test]
async fn copying_takes_the_exact_value_and_says_so_once() {
    let stage = acting(json!({ "type": "bank_transfer", "details": [
        { "kind": "iban", "value": "DE89370400440532013000" }, { "kind": "reference", "value": "RF18539007547034" }] }))
    .await;
    let written = clipboard();
    let buttons = stage.find_all("[part=action] .copy");
    assert_eq!(buttons[0].get_attribute("aria-label").map(|name| name.contains("IBAN")), Some(true));
    press(&buttons[0]);
    rest().await;
    assert_eq!(written.iter().map(|text| text.as_string().unwrap()).collect::<Vec<_>>(), ["DE89370400440532013000"]);
    assert_eq!(buttons.iter().map(text_of).collect::<Vec<_>>(), ["Copied", "Copy"]);
    let said = stage.find_all("[part=action] [role=status]");
    assert_eq!(said.iter().map(text_of).collect::<Vec<_>>(), ["Copied"]);
}
