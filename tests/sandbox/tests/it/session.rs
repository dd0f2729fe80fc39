//! Sessions add up, stay what they were, and are odd only on request.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::bank::press;
use crate::stage::{Stage, changed};

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
async fn a_session_can_be_read_in_another_language() {
    let stage = Stage::new().await;
    // So small that not every line is there.
    for amount in [4999, 8, 0] {
        let query = format!("country=DE&locale=de-DE&currency=EUR&amount={amount}");
        let first = stage.shop(&format!("/api/session?{query}")).await.json();
        let id = first["id"].as_str().unwrap();
        let other = stage
            .shop(&format!("/api/session?session={id}&locale=fr-FR&country=US&currency=USD&amount=1"))
            .await
            .json();
        let mut expected = first.clone();
        expected["locale"] = "fr-FR".into();
        for (item, names) in
            expected["items"].as_array_mut().unwrap().iter_mut().zip(other["items"].as_array().unwrap())
        {
            assert_ne!(item["name"], names["name"]);
            item["name"] = names["name"].clone();
        }
        assert_eq!(other, expected);
        assert_eq!(other["items"][0]["name"], "Chemise en lin");
        assert_eq!(stage.shop(&format!("/api/session?session={id}")).await.json(), first, "it did not change");
    }
}

#[tokio::test]
async fn a_session_tells_how_it_ended_well() {
    let stage = Stage::new().await;
    // Nobody tells the shop of a payment at the bank: it has to ask.
    stage.fault(json!({ "webhook": "never" })).await;
    for (method, number, status) in [
        ("card", Some("4242424242424242"), Some("succeeded")),
        ("ideal", None, Some("succeeded")),
        ("cod", None, Some("placed")),
        ("card", Some("4000000000000002"), None),
    ] {
        let token = match number {
            Some(number) => Some(stage.token(number).await),
            None => None,
        };
        let wish = stage.wish(method, token.as_deref()).await;
        let path = format!("/api/session?session={}", wish["session"].as_str().unwrap());
        assert_eq!(stage.shop(&path).await.json().get("result"), None);
        let key = format!("{method}-{number:?}").replace([' ', '"'], "");
        let answer = stage.confirm(&key, &wish).await.answer();
        if let Some(url) = answer["action"]["url"].as_str() {
            assert_eq!(stage.shop(&path).await.json().get("result"), None, "not paid yet");
            press(&stage, url, "pay").await;
        }
        let session = stage.shop(&path).await.json();
        assert_eq!(session.pointer("/result/status").and_then(Value::as_str), status, "{session}");
        if status.is_some() {
            let result = changed(&session["result"], &json!({ "now": null }));
            assert_eq!(result, stage.attempt(&key).await.answer());
        }
    }
    assert_eq!(stage.shop("/api/session").await.json().get("result"), None, "a new session has none");
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
