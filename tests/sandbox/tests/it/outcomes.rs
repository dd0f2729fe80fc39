//! Every outcome, by card number and by amount, whatever the method.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::actions::{EACH, decide};
use crate::stage::{Stage, changed, told};

/// Lines of a table of two or three columns.
fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}

fn outcome(wish: &Value, end: &str, payment: &Value) -> Value {
    let answer = match end {
        "usual" => json!({ "status": "succeeded", "payment": payment }),
        "never" => json!({ "status": "processing" }),
        code => json!({ "status": "failed", "provider": "sandbox", "code": code }),
    };
    told(wish, answer)
}

#[tokio::test]
async fn every_card_number_ends_as_it_is_listed() {
    let stage = Stage::new().await;
    let mut charged = 0;
    for line in lines(include_str!("../../assets/cards.tsv")) {
        let [number, steps, end] = line[..] else { panic!("{line:?}") };
        let wish = stage.wish("card", Some(&stage.token(number).await)).await;
        let mut answer = stage.confirm(number, &wish).await.answer();
        if !steps.is_empty() {
            assert_eq!(answer["status"], if steps == "pause" { "processing" } else { "requires_action" }, "{number}");
            decide(&stage, number, "pay").await;
            answer = stage.attempt(number).await.answer();
        }
        assert_eq!(answer, outcome(&wish, end, &answer["payment"]), "{number}");
        charged += u64::from(end == "usual");
    }
    assert_eq!(stage.charges().await["total"], charged);
}

#[tokio::test]
async fn every_magic_amount_ends_a_payment_of_any_kind() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    for (line, (index, outcomes)) in lines(include_str!("../../assets/outcomes.tsv")).enumerate().enumerate() {
        // Each outcome with one kind of action, so that every kind meets many outcomes.
        let (method, currency, _) = EACH[index % EACH.len()];
        let amount = 900_001 + line;
        let session = stage.shop(&format!("/api/session?currency={currency}&amount={amount}")).await.json();
        let wish = stage.wish_for(&session, method, None);
        let key = format!("{method}-{amount}");
        let begun = stage.confirm(&key, &wish).await.answer();
        assert_eq!(begun["status"], "requires_action", "{key}: after the action");
        decide(&stage, &key, "pay").await;
        let expected = outcome(&wish, outcomes[1], &begun["payment"]);
        assert_eq!(stage.attempt(&key).await.answer(), expected, "{key}");
    }
    assert_eq!(stage.charges().await["total"], 2);
}

#[tokio::test]
async fn a_magic_amount_counts_before_everything_else() {
    let stage = Stage::new().await;
    let saved = json!({ "saved": [{ "id": "card_saved_ok", "method": "card", "provider": "sandbox" }], "methods": { "fee": { "card": 20 } } });
    for (amount, end) in [(900_008, "insufficient_funds"), (900_030, "never")] {
        let session = stage.session_with(&format!("amount={amount}"), &saved).await;
        let fee = json!({ "fee": 20, "amount": amount + 20 });
        let card = stage.wish_for(&session, "card", Some(&stage.token("4242424242424242").await));
        for (key, wish) in [
            ("card", changed(&card, &fee)),
            ("saved", changed(&changed(&card, &fee), &json!({ "token": null, "saved": "card_saved_ok" }))),
            ("cod", changed(&stage.wish_for(&session, "cod", None), &json!({}))),
        ] {
            let key = format!("{key}-{amount}");
            assert_eq!(stage.confirm(&key, &wish).await.answer(), outcome(&wish, end, &Value::Null), "{key}");
            assert_eq!(stage.cancel(&key).await.answer(), outcome(&wish, end, &Value::Null), "{key}: to stay");
        }
    }
    assert_eq!(stage.charges().await["total"], 0);
}

#[tokio::test]
async fn charges_are_counted_by_session() {
    let stage = Stage::new().await;
    let session = stage.shop("/api/session").await.json();
    for key in ["k1", "k2"] {
        let wish = stage.wish_for(&session, "card", Some(&stage.token("4242424242424242").await));
        assert_eq!(stage.confirm(key, &wish).await.status, StatusCode::OK);
    }
    let books = stage.charges().await;
    assert_eq!(books["by_session"], json!({ session["id"].as_str().unwrap(): 2 }));
    assert_eq!(books["by_attempt"], json!({ "k1": 1, "k2": 1 }));
}
