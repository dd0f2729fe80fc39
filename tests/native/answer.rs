//! Answers of the shop's server: the shapes of the contract, and the safe case for everything else.

use crate::shop::read;
use kassa::domain::instant;
use kassa::session::action::{Action, Barcode, Detail, Instructions, Kind, Symbology, Task};
use kassa::session::answer::{self, Answer};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The shop's clock.
const NOW: &str = "2026-11-24T12:00:00Z";
/// In milliseconds.
const HOUR: i64 = 3_600_000;

#[test]
fn the_contract() {
    let text = str::to_owned;
    let cases = [
        (json!({ "status": "succeeded", "payment": "pay_1" }), Answer::Succeeded { payment: text("pay_1") }),
        (json!({ "status": "placed", "payment": "ord_1" }), Answer::Placed { payment: text("ord_1") }),
        (json!({ "status": "processing" }), Answer::Processing),
        (
            json!({ "status": "failed", "provider": "sandbox", "code": "expired_card" }),
            Answer::Failed { provider: text("sandbox"), code: text("expired_card") },
        ),
        // Parts that are missing or odd do not change what happened.
        (json!({ "status": "succeeded" }), Answer::Succeeded { payment: String::new() }),
        (json!({ "status": "succeeded", "payment": 12 }), Answer::Succeeded { payment: String::new() }),
        (json!({ "status": "placed", "payment": null }), Answer::Placed { payment: String::new() }),
        (json!({ "status": "failed", "code": 7 }), Answer::Failed { provider: String::new(), code: String::new() }),
        (
            json!({ "status": "succeeded", "payment": "pay_1", "mood": "good" }),
            Answer::Succeeded { payment: text("pay_1") },
        ),
    ];
    for (sent, expected) in cases {
        assert_eq!(answer::read(&read(&sent), 0), (expected, Vec::new()), "{sent}");
    }
}

/// What an action is read as, with what of it was not understood.
fn check_action(action: Value, expected: (Task, Option<i64>), odd: &[&str]) {
    let sent = json!({ "status": "requires_action", "payment": "pay_1", "now": NOW, "action": action });
    let (task, deadline) = expected;
    let action = Action { task, deadline, reference: "pay_1".to_owned() };
    // The buyer's clock is an hour ahead of the shop's.
    let here = instant::parse(NOW).unwrap() + HOUR;
    let odd: Vec<String> = odd.iter().map(|part| (*part).to_owned()).collect();
    assert_eq!(answer::read(&read(&sent), here), (Answer::Action(action), odd), "{sent}");
}

#[test]
fn actions() {
    let url = || "https://bank.example/".to_owned();
    let at = Some(instant::parse("2026-11-24T12:05:00Z").unwrap() + HOUR);
    let end = "2026-11-24T12:05:00Z";
    let hidden = json!({ "type": "three_ds", "url": url(), "visible": false });
    let code = json!({ "type": "qr", "payload": "00020126", "app_url": url(), "expires_at": end });
    let unsafe_app = json!({ "type": "poll", "app_url": "bank://pay", "expires_at": "tomorrow" });
    let no_app =
        ["app_url \"bank://pay\", which is no https address", "the moment \"tomorrow\", which is not RFC 3339"];
    check_action(json!({ "type": "redirect", "url": url() }), (Task::Redirect { url: url() }, None), &[]);
    check_action(json!({ "type": "three_ds", "url": url() }), (Task::ThreeDs { url: url(), visible: true }, None), &[]);
    check_action(hidden, (Task::ThreeDs { url: url(), visible: false }, None), &[]);
    let script = json!({ "type": "provider", "provider": "stripe", "data": "pi_1_secret_2" });
    let task = Task::Provider { provider: "stripe".to_owned(), data: "pi_1_secret_2".to_owned() };
    check_action(script, (task, None), &[]);
    check_action(code, (Task::Qr { payload: "00020126".to_owned(), app_url: Some(url()) }, at), &[]);
    check_action(json!({ "type": "poll" }), (Task::Confirm { app_url: None }, None), &[]);
    check_action(unsafe_app, (Task::Confirm { app_url: None }, None), &no_app);
}

#[test]
fn instructions() {
    let detail = |kind, value: &str| Detail { kind, value: value.to_owned() };
    let sent = json!({
        "type": "voucher",
        "details": [
            { "kind": "entity", "value": "12345" },
            { "kind": "punch_card", "value": "7", "label": "Lochkarte" },
            { "kind": "punch_card", "value": "8" },
            { "kind": "reference", "value": "" },
            { "kind": "reference", "value": 9 },
        ],
        "barcode": { "format": "itf", "payload": "0123" },
        "document_url": "https://pay.example/slip.pdf",
    });
    let expected = Instructions {
        voucher: true,
        details: vec![detail(Kind::Known("entity"), "12345"), detail(Kind::Labelled("Lochkarte".to_owned()), "7")],
        barcode: Some(Barcode { format: Symbology::Itf, payload: "0123".to_owned() }),
        document_url: Some("https://pay.example/slip.pdf".to_owned()),
    };
    check_action(sent, (Task::Pay(expected), None), &["a detail of kind \"punch_card\" without label"]);
    let odd_barcode = ["a barcode whose format or payload is not one of the contract's"];
    for barcode in [json!({}), json!({ "format": "ean13", "payload": "1" }), json!({ "format": "qr" }), json!("qr")] {
        let sent = json!({ "type": "bank_transfer", "barcode": barcode });
        check_action(sent, (Task::Pay(Instructions::default()), None), &odd_barcode);
    }
}

#[test]
fn what_is_not_known_waits_and_is_told() {
    let action = |action| json!({ "status": "requires_action", "action": action });
    let cases = [
        (json!({ "status": "refunded" }), "status \"refunded\""),
        (json!({ "status": "Succeeded" }), "status \"Succeeded\""),
        (json!({ "status": "" }), "no status"),
        (json!({ "status": 1 }), "no status"),
        (json!({}), "no status"),
        (json!(null), "no status"),
        (json!("succeeded"), "no status"),
        (json!([{ "status": "succeeded" }]), "no status"),
        (json!({ "status": "requires_action" }), "an action without type"),
        (action(json!({ "type": "redirect" })), "a redirect without url"),
        (action(json!({ "type": "redirect", "url": "" })), "a redirect without url"),
        (action(json!({ "type": "redirect", "url": ["https://bank.example/"] })), "a redirect without url"),
        (action(json!({ "type": "three_ds" })), "a three_ds without url"),
        (action(json!({ "type": "provider", "data": "x" })), "a provider without provider"),
        (action(json!({ "type": "provider", "provider": "stripe", "data": "" })), "a provider without data"),
        (action(json!({ "type": "three_ds", "url": "http://bank.example/" })), "a three_ds without url"),
        (action(json!({ "type": "three_ds", "url": "javascript:alert(1)" })), "a three_ds without url"),
        (action(json!({ "type": "qr" })), "a qr without payload"),
        (action(json!({ "type": "qr", "payload": "" })), "a qr without payload"),
        (action(json!({ "type": "hologram" })), "action \"hologram\""),
        (action(json!("redirect")), "an action without type"),
    ];
    for (sent, odd) in cases {
        assert_eq!(answer::read(&read(&sent), 0), (Answer::Processing, vec![odd.to_owned()]), "{sent}");
    }
}

proptest! {
    /// A word this program does not know never counts as paid and never as refused.
    #[test]
    fn an_unknown_word_is_neither_paid_nor_refused(status in "[a-z_]{0,14}") {
        prop_assume!(!["succeeded", "placed", "failed", "requires_action", "processing"].contains(&status.as_str()));
        let sent = json!({ "status": status, "payment": "pay_1", "code": "x", "action": { "type": "redirect", "url": "https://b.example" } });
        prop_assert_eq!(answer::read(&read(&sent), 0).0, Answer::Processing);
    }
}
