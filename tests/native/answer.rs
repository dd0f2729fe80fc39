//! Answers of the shop's server: the shapes of the contract, and the safe case for everything else.

use crate::shop::read;
use kassa::session::answer::{self, Answer};
use proptest::prelude::*;
use serde_json::json;

#[test]
fn the_contract() {
    let text = str::to_owned;
    let cases = [
        (json!({ "status": "succeeded", "payment": "pay_1" }), Answer::Succeeded { payment: text("pay_1") }),
        (json!({ "status": "placed", "payment": "ord_1" }), Answer::Placed { payment: text("ord_1") }),
        (json!({ "status": "processing" }), Answer::Processing),
        (
            json!({ "status": "requires_action", "action": { "type": "redirect", "url": "https://bank.example/" } }),
            Answer::Redirect { url: text("https://bank.example/") },
        ),
        (json!({ "status": "requires_action", "action": { "type": "poll" } }), Answer::Processing),
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
        assert_eq!(answer::read(&read(&sent)), (expected, None), "{sent}");
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
        (action(json!({ "type": "three_ds", "url": "https://bank.example/" })), "action \"three_ds\""),
        (action(json!({ "type": "hologram" })), "action \"hologram\""),
        (action(json!("redirect")), "an action without type"),
    ];
    for (sent, odd) in cases {
        assert_eq!(answer::read(&read(&sent)), (Answer::Processing, Some(odd.to_owned())), "{sent}");
    }
}

proptest! {
    /// A word this program does not know never counts as paid and never as refused.
    #[test]
    fn an_unknown_word_is_neither_paid_nor_refused(status in "[a-z_]{0,14}") {
        prop_assume!(!["succeeded", "placed", "failed", "requires_action", "processing"].contains(&status.as_str()));
        let sent = json!({ "status": status, "payment": "pay_1", "code": "x", "action": { "type": "redirect", "url": "https://b.example" } });
        prop_assert_eq!(answer::read(&read(&sent)).0, Answer::Processing);
    }
}
