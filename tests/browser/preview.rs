//! The designers' `state` attribute: every word shows its screen, in words, and nothing is fetched or paid.

use crate::stage::{Stage, mounts, press, rest, session, session_with, stand_in};
use kassa::domain::outcome::Outcome;
use kassa::session::preview::STATES;
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

fn words() -> Vec<String> {
    let outcomes = Outcome::ALL.into_iter().map(|outcome| ["failed:", outcome.id()].concat());
    STATES.iter().map(|word| (*word).to_owned()).chain(outcomes).collect()
}

#[wasm_bindgen_test]
async fn every_word_shows_a_screen_without_a_missing_message() {
    for locale in ["en", "de", "ar"] {
        for word in words() {
            let stage = Stage::with(session(), &[("locale", locale), ("state", &word)]).await;
            assert!(!stage.text("frame").is_empty(), "{word}");
            let said = stage.explain();
            assert_eq!(said["locale"]["missing"], json!([]), "{locale} {word}");
            assert_eq!(said["issues"], json!([]), "{word}");
        }
    }
}

#[wasm_bindgen_test]
async fn the_screens_are_the_ones_they_are_called() {
    let cases = [
        ("choosing", "", "", true),
        ("card-blocked", "problem", "provider_blocked", false),
        ("tokenising", "progress", "", false),
        ("confirming", "progress", "", false),
        ("redirecting", "progress", "", false),
        ("waiting", "progress", "", false),
        ("unknown", "progress", "result_unknown", false),
        ("paid", "good", "", false),
        ("placed", "good", "", false),
        ("halted-setup", "problem", "shop_setup", false),
        ("halted-unreachable", "problem", "", false),
        ("halted-expired", "problem", "session_expired", false),
        ("halted-no-method", "problem", "", false),
        ("failed:insufficient_funds", "problem", "insufficient_funds", true),
    ];
    for (word, tone, outcome, payable) in cases {
        let stage = Stage::with(session(), &[("state", word)]).await;
        assert_eq!((stage.tone().as_str(), stage.outcome().as_str()), (tone, outcome), "{word}");
        assert_eq!(stage.is_payable(), payable, "{word}");
    }
}

#[wasm_bindgen_test]
async fn hidden_outcomes_look_exactly_like_declined() {
    let plain = Stage::with(session(), &[("state", "failed:declined")]).await.html();
    for id in ["card_reported", "risk_refused", "authorisation_revoked"] {
        let word = ["failed:", id].concat();
        let stage = Stage::with(session(), &[("state", &word)]).await;
        assert_eq!(stage.html(), plain, "{id}");
    }
}

#[wasm_bindgen_test]
async fn nothing_is_fetched_mounted_or_paid() {
    // A card is chosen first, which outside a preview would fetch the provider's script.
    let session = session_with(json!({ "methods": { "order": ["card"] } }));
    for word in ["choosing", "card-loading", "errors", "confirming", "paid", "failed:declined"] {
        stand_in(true);
        let stage = Stage::with(session.clone(), &[("state", word)]).await;
        assert_eq!(mounts(), 0, "{word}: the provider was asked for fields");
        assert_eq!(stage.host.child_element_count(), 0, "{word}: something stands in the host");
        press(&stage.part("pay"));
        stage.widget.submit();
        rest().await;
        assert_eq!(stage.details("submit"), [] as [Value; 0], "{word}");
    }
}

#[wasm_bindgen_test]
async fn words_change_live() {
    let stage = Stage::with(session(), &[]).await;
    let words =
        ["paid", "confirming", "choosing", "failed:declined", "tokenising", "halted-setup", "waiting", "errors"];
    for word in words {
        stage.configure(&[("state", word)]);
        stage.settled().await;
        let fresh = Stage::with(session(), &[("state", word)]).await;
        assert_eq!(stage.all_text(), fresh.all_text(), "{word}");
    }
}

#[wasm_bindgen_test]
async fn without_the_word_the_checkout_is_real_again() {
    for word in ["choosing", "failed:declined", "halted-setup", "paid", "confirming"] {
        let stage = Stage::with(session(), &[("state", word)]).await;
        stage.configure(&[]);
        stage.settled().await;
        assert!(stage.is_payable(), "{word}: {}", stage.all_text());
        assert_eq!(stage.tone(), "", "{word}");
    }
}

#[wasm_bindgen_test]
async fn an_unknown_word_is_told_and_changes_nothing() {
    let stage = Stage::with(session(), &[("state", "pink")]).await;
    assert!(stage.is_payable());
    let issues = stage.explain()["issues"].to_string();
    assert!(issues.contains("state is") && issues.contains("pink"), "{issues}");
}
