//! What is paid with, and how it is kept: saved entries, plans, the buyer's country, and what the merchant asked.

use serde_json::{Value, json};

use crate::bank::press;
use crate::stage::{Stage, changed, told};

/// A session with something of everything.
async fn full(stage: &Stage, query: &str) -> Value {
    let saved = |id: &str, method: &str| json!({ "id": id, "method": method, "provider": "sandbox" });
    let with = json!({
        "saved": [saved("card_saved_ok", "card"), saved("card_saved_declined", "card"), saved("wallet_saved_ok", "paypal")],
        "instalments": { "card": [{ "count": 3, "interest_free": true }, { "amounts": [1300, 1300, 1300, 1300] }], "klarna": [{ "count": 5 }] },
        "methods": { "fee": { "paypal": 20 } },
    });
    stage.session_with(query, &with).await
}

#[tokio::test]
async fn what_is_saved_is_charged_without_a_token_or_a_way_back() {
    let stage = Stage::new().await;
    for (method, fields, expected) in [
        ("card", json!({ "saved": "card_saved_ok" }), "succeeded"),
        ("card", json!({ "saved": "card_saved_declined" }), "generic_decline"),
        ("paypal", json!({ "saved": "wallet_saved_ok", "fee": 20, "amount": 5019 }), "succeeded"),
    ] {
        let session = full(&stage, "").await;
        let wish = changed(&stage.wish_for(&session, method, None), &fields);
        let wish = changed(&wish, &json!({ "return_url": null }));
        let key = fields["saved"].as_str().unwrap();
        let answer = stage.confirm(key, &wish).await.answer();
        let failed = told(&wish, json!({ "status": "failed", "provider": "sandbox", "code": expected }));
        assert!(answer["status"] == expected || answer == failed, "{answer}");
        assert_eq!(stage.confirm(key, &wish).await.answer(), answer, "the same again");
    }
    let books = stage.charges().await;
    assert_eq!(books["by_attempt"], json!({ "card_saved_ok": 1, "wallet_saved_ok": 1 }));
    let saved: Vec<_> = books["orders"].as_array().unwrap().iter().map(|order| &order["saved"]).collect();
    assert_eq!(saved, ["card_saved_ok", "wallet_saved_ok"]);
}

#[tokio::test]
async fn what_is_saved_can_be_paid_with_again() {
    let stage = Stage::new().await;
    for key in ["k1", "k2"] {
        let session = full(&stage, "").await;
        let wish = changed(&stage.wish_for(&session, "card", None), &json!({ "saved": "card_saved_ok" }));
        assert_eq!(stage.confirm(key, &wish).await.answer()["status"], "succeeded");
    }
    assert_eq!(stage.charges().await["total"], 2);
}

#[tokio::test]
async fn what_the_session_does_not_offer_is_refused_and_can_be_corrected() {
    let stage = Stage::new().await;
    let session = full(&stage, "country=nl").await;
    let good = changed(&stage.wish_for(&session, "card", None), &json!({ "saved": "card_saved_ok" }));
    for (fields, parameter, code) in [
        (json!({ "saved": "card_saved_other" }), "saved", "saved_unknown"),
        (json!({ "saved": "" }), "saved", "saved_unknown"),
        (json!({ "saved": "wallet_saved_ok" }), "saved", "saved_mismatch"),
        (json!({ "method": "klarna" }), "saved", "saved_mismatch"),
        (json!({ "saved": null }), "token", "field_missing"),
        (json!({ "saved": null, "method": "ideal", "return_url": null }), "return_url", "field_missing"),
        (json!({ "token": "tok_1" }), "token", "token_unexpected"),
        (json!({ "instalments": 2 }), "instalments", "instalments_not_offered"),
        (json!({ "instalments": 5 }), "instalments", "instalments_not_offered"),
        (json!({ "instalments": 0 }), "instalments", "instalments_not_offered"),
        (json!({ "method": "ideal", "saved": null, "instalments": 3 }), "instalments", "instalments_not_offered"),
        (json!({ "country": "DE" }), "country", "country_mismatch"),
        (json!({ "country": "nl" }), "country", "country_invalid"),
        (json!({ "country": "ZZ" }), "country", "country_invalid"),
        (json!({ "country": "" }), "country", "country_invalid"),
    ] {
        let reply = stage.confirm("k", &changed(&good, &fields)).await;
        assert_eq!((reply.status.as_u16(), reply.code().as_str()), (400, code), "{fields}");
        assert_eq!(reply.json()["error"]["parameter"], parameter, "{fields}");
    }
    for fields in [json!({ "instalments": "3" }), json!({ "saved": 1 }), json!({ "fields": { "email": 1 } })] {
        assert_eq!(stage.confirm("k", &changed(&good, &fields)).await.code(), "malformed", "{fields}");
    }
    assert_eq!(stage.attempt("k").await.status, 404);
    assert_eq!(stage.confirm("k", &good).await.answer()["status"], "succeeded");
}

#[tokio::test]
async fn a_country_is_taken_where_the_session_names_none() {
    let stage = Stage::new().await;
    for (query, country, expected) in [
        ("country=none", json!("DE"), true),
        ("country=none", json!("ZZ"), false),
        ("country=none", Value::Null, true),
        ("country=DE", json!("DE"), true),
        ("country=DE", Value::Null, true),
        // A code of no country names none.
        ("country=ZZ", json!("DE"), true),
    ] {
        let session = stage.shop(&format!("/api/session?{query}")).await.json();
        let wish = changed(&stage.wish_for(&session, "cod", None), &json!({ "country": country }));
        let reply = stage.confirm(&format!("{query}-{country}"), &wish).await;
        assert_eq!(reply.status == 200, expected, "{query} {country}: {}", reply.text());
    }
}

#[tokio::test]
async fn orders_keep_how_they_are_paid_and_what_was_typed() {
    let stage = Stage::new().await;
    let fields = json!({ "email": "a@example.org", "street": "Straße 1", "postal_code": "10115", "city": "Berlin" });
    for (method, details) in [
        ("card", json!({ "saved": "card_saved_ok", "instalments": 3, "country": "DE", "fields": fields })),
        ("card", json!({ "saved": "card_saved_ok", "instalments": 4 })),
        ("klarna", json!({ "instalments": 5, "fields": fields })),
        ("cod", json!({ "rounding": 1, "amount": 5000, "country": "DE", "fields": {} })),
    ] {
        let stage_wish = full(&stage, if method == "cod" { "country=DE&currency=CHF" } else { "country=DE" }).await;
        let wish = changed(&changed(&stage.wish_for(&stage_wish, method, None), &json!({ "fields": null })), &details);
        let key = format!("{method}-{}", details["instalments"]);
        let answer = stage.confirm(&key, &wish).await.answer();
        if let Some(url) = answer["action"]["url"].as_str() {
            press(&stage, url, "pay").await;
            stage.attempt(&key).await;
        }
        let books = stage.charges().await;
        let order = books["orders"].as_array().unwrap().iter().find(|order| order["attempt"] == key.as_str()).unwrap();
        for name in ["fee", "rounding", "saved", "instalments", "country"] {
            assert_eq!(order.get(name), details.get(name), "{name} of {order}");
        }
        assert_eq!(&order["fields"], details.get("fields").unwrap_or(&json!({})), "{order}");
        assert_eq!(order["amount"], wish["amount"], "{order}");
    }
}
