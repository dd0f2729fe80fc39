//! Tokens: idempotent, for one provider's key, and silent about the number. And the SDK's files with their policies.

use axum::http::StatusCode;
use serde_json::json;

use crate::stage::{Stage, changed, next_year};

#[tokio::test]
async fn the_same_key_and_card_give_the_same_token() {
    let stage = Stage::new().await;
    let card = json!({ "number": "4242424242424242", "expiry": next_year(), "code": "123" });
    let first = stage.tokenise("k", &card).await.json();
    assert_eq!(stage.tokenise("k", &card).await.json(), first);
    assert_eq!(
        (&first["card"]["brand"], &first["card"]["last4"], &first["card"]["expiry"]),
        (&json!("visa"), &json!("4242"), &json!(next_year()))
    );

    let other_key = stage.tokenise("k2", &card).await.json();
    assert_ne!(other_key["token"], first["token"]);
    assert_eq!(other_key["card"], first["card"], "the card is the same");

    let other_card = json!({ "number": "5555555555554444", "expiry": next_year(), "code": "123" });
    assert_eq!(stage.tokenise("k", &other_card).await.status, StatusCode::CONFLICT);
    assert!(!first.to_string().contains("42424242"));
}

#[tokio::test]
async fn a_fingerprint_is_of_the_number_alone() {
    let stage = Stage::new().await;
    let base = json!({ "number": "4242424242424242", "expiry": next_year(), "code": "123" });
    let first = stage.tokenise("base", &base).await.json()["card"]["fingerprint"].clone();
    assert!(first.as_str().is_some_and(|text| text.len() >= 16), "{first}");
    for (key, fields, same) in [
        ("spaces", json!({ "number": "4242 4242 4242 4242" }), true),
        ("expiry", json!({ "expiry": next_year().replace("12/", "11/") }), true),
        ("code", json!({ "code": "321" }), true),
        ("number", json!({ "number": "5555555555554444" }), false),
    ] {
        let reply = stage.tokenise(key, &changed(&base, &fields)).await.json();
        assert_eq!(reply["card"]["fingerprint"] == first, same, "{key}: {reply}");
    }
    stage.fault(json!({ "tokens": "no_fingerprint" })).await;
    for key in ["base", "fresh"] {
        let reply = stage.tokenise(key, &base).await.json();
        assert!(reply["token"].is_string() && reply["card"]["last4"] == "4242", "{reply}");
        assert_eq!(reply["card"].get("fingerprint"), None, "{reply}");
    }
    stage.fault(json!({ "tokens": null })).await;
    assert_eq!(stage.tokenise("base", &base).await.json()["card"]["fingerprint"], first);
    let other = Stage::new().await;
    assert_ne!(other.tokenise("base", &base).await.json()["card"]["fingerprint"], first, "another secret");
}

#[tokio::test]
async fn bad_cards_are_refused_by_field_without_repeating_them() {
    let stage = Stage::new().await;
    for (card, field, code) in [
        (json!({ "number": "4242424242424241", "expiry": next_year(), "code": "123" }), "number", "number_invalid"),
        (json!({ "number": "4242424242424242", "expiry": "01/20", "code": "123" }), "expiry", "expiry_past"),
        (json!({ "number": "4242424242424242", "expiry": next_year(), "code": "1" }), "code", "code_invalid"),
    ] {
        let reply = stage.tokenise("k", &card).await;
        assert_eq!((reply.status, reply.code().as_str()), (StatusCode::BAD_REQUEST, code));
        assert_eq!(reply.json()["error"]["parameter"], field);
    }
    let malformed = stage.tokenise("k", &json!({ "number": 4_242_424_242_424_242_u64 })).await;
    assert_eq!(malformed.status, StatusCode::BAD_REQUEST);
    assert!(!malformed.text().contains("4242"), "{}", malformed.text());
}

#[tokio::test]
async fn keys_are_checked() {
    let stage = Stage::new().await;
    let url = format!("{}/v1/tokens", stage.running.provider);
    let card = json!({ "number": "4242424242424242", "expiry": next_year(), "code": "123" });
    assert_eq!(stage.post(&url, &[("idempotency-key", "k")], &card).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        stage.post(&url, &[("idempotency-key", "k"), ("authorization", "Bearer pk_live_1")], &card).await.status,
        StatusCode::UNAUTHORIZED
    );
    let bearer = format!("Bearer {}", stage.publishable_key());
    assert_eq!(stage.post(&url, &[("authorization", &bearer)], &card).await.code(), "idempotency_key_missing");
    assert_eq!(
        stage
            .post(&url, &[("authorization", &bearer), ("idempotency-key", "k"), ("origin", &stage.running.shop)], &card)
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    let payment = json!({ "amount": 1, "currency": "EUR", "method": "card", "reference": "r" });
    let payments = format!("{}/v1/payments", stage.running.provider);
    assert_eq!(
        stage.post(&payments, &[("authorization", &bearer), ("idempotency-key", "k")], &payment).await.status,
        StatusCode::UNAUTHORIZED,
        "a page's key moves no money"
    );
    assert_eq!(stage.provider("/v1/payments/pay_1").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_sdk_is_served_with_strict_policies() {
    let stage = Stage::new().await;
    let script = stage.provider("/sdk/v1/sandbox.js").await;
    assert_eq!(
        (script.header("content-type"), script.header("access-control-allow-origin")),
        ("text/javascript; charset=utf-8", "*")
    );
    let frame = stage.provider("/sdk/v1/field.html").await;
    let policy = frame.header("content-security-policy");
    for expected in [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors http://localhost:* http://127.0.0.1:*",
    ] {
        assert!(policy.contains(expected), "{expected} in {policy}");
    }
    for (file, kind) in [
        ("field.js", "text/javascript; charset=utf-8"),
        ("formats.js", "text/javascript; charset=utf-8"),
        ("field.css", "text/css; charset=utf-8"),
    ] {
        let reply = stage.provider(&format!("/sdk/v1/{file}")).await;
        assert_eq!(
            (reply.status, reply.header("content-type"), reply.header("x-content-type-options")),
            (StatusCode::OK, kind, "nosniff")
        );
    }
    assert_eq!(stage.provider("/sdk/v1/nobody.js").await.status, StatusCode::NOT_FOUND);
}
