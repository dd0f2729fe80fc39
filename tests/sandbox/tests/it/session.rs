//! Sessions add up, stay what they were, and are odd only on request.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::stage::Stage;

#[tokio::test]
async fn sessions_add_up_for_any_amount_and_currency() {
    let stage = Stage::new().await;
    for currency in ["EUR", "JPY", "KWD", "UYW", "USD"] {
        for amount in [0_u64, 1, 2, 99, 4999, 123_457, 9_007_199_254_740_991] {
            for locale in ["nl-NL", "ja", "zh-Hant-TW", "ar-EG"] {
                let session = stage
                    .shop(&format!("/api/session?currency={currency}&amount={amount}&locale={locale}&country=JP"))
                    .await
                    .json();
                let number = |name: &str| session[name].as_u64().unwrap();
                let lines: u64 =
                    session["items"].as_array().unwrap().iter().map(|item| item["amount"].as_u64().unwrap()).sum();
                assert_eq!(lines + number("shipping") + number("tax") - number("discount"), amount, "{session}");
                assert_eq!(
                    (number("total"), &session["currency"], &session["locale"]),
                    (amount, &json!(currency), &json!(locale))
                );
            }
        }
    }
}

#[tokio::test]
async fn each_visit_makes_a_session_unless_one_is_named() {
    let stage = Stage::new().await;
    let first = stage.shop("/api/session").await.json();
    let second = stage.shop("/api/session").await.json();
    assert_ne!(first["id"], second["id"]);
    let again = stage.shop(&format!("/api/session?session={}", first["id"].as_str().unwrap())).await.json();
    assert_eq!(again, first);
    assert_eq!(stage.shop("/api/session?session=ses_nobody").await.status, StatusCode::NOT_FOUND);
    assert_eq!(first["providers"], json!([{ "id": "sandbox", "publishable_key": stage.publishable_key() }]));
}

#[tokio::test]
async fn wrong_parameters_are_named() {
    let stage = Stage::new().await;
    for (query, parameter) in [
        ("country=N", "country"),
        ("locale=%3Cb%3E", "locale"),
        ("currency=ABC", "currency"),
        ("amount=1.5", "amount"),
        ("break=x", "break"),
    ] {
        let reply = stage.shop(&format!("/api/session?{query}")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{query}");
        assert_eq!(reply.json()["error"]["parameter"], parameter);
    }
}

#[tokio::test]
async fn switches_make_odd_sessions() {
    let stage = Stage::new().await;
    for (switch, status) in [("500", 500), ("404", 404), ("malformed", 200), ("empty", 200)] {
        let reply = stage.shop(&format!("/api/session?break={switch}")).await;
        assert_eq!(reply.status.as_u16(), status, "{switch}");
        if status == 200 {
            assert!(serde_json::from_slice::<Value>(&reply.bytes).is_err(), "{switch}");
        }
    }
    for (switch, pointer, expected) in [
        ("mismatch", "/total", json!(5000)),
        ("older", "/version", json!(0)),
        ("older", "/items", Value::Null),
        ("newer", "/version", json!(2)),
        ("newer", "/providers/0/methods/0", json!("teleport_pay")),
        ("retired", "/providers/0/methods/0", json!("giropay")),
        ("unknown_provider", "/providers", json!([{ "id": "nobody" }])),
    ] {
        let session = stage.shop(&format!("/api/session?break={switch}")).await.json();
        assert_eq!(session.pointer(pointer).unwrap_or(&Value::Null), &expected, "{switch}");
    }
    let wishes = stage.shop("/api/session?order=ideal,card&deny=cod").await.json();
    assert_eq!(wishes["methods"], json!({ "order": ["ideal", "card"], "deny": ["cod"] }));
}
