//! One key, one charge: whatever is repeated, refused, lost or raced.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::stage::{Stage, told};

const GOOD: &str = "4242424242424242";

#[tokio::test]
async fn the_same_key_charges_once_and_answers_alike() {
    let stage = Stage::new().await;
    let wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    let first = stage.confirm("key-1", &wish).await.answer();
    assert_eq!(first["status"], "succeeded");
    assert_eq!(stage.confirm("key-1", &wish).await.answer(), first);
    assert_eq!(stage.attempt("key-1").await.answer(), first);
    let charges = stage.charges().await;
    assert_eq!((&charges["total"], &charges["by_attempt"]), (&json!(1), &json!({ "key-1": 1 })));
    assert_eq!(charges["orders"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn simultaneous_requests_with_one_key_charge_once() {
    let stage = Stage::new().await;
    let wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    let (a, b, c, d) = tokio::join!(
        stage.confirm("k", &wish),
        stage.confirm("k", &wish),
        stage.confirm("k", &wish),
        stage.confirm("k", &wish)
    );
    for reply in [&a, &b, &c, &d] {
        assert_eq!(reply.answer()["status"], "succeeded");
        assert_eq!(reply.answer(), a.answer());
    }
    assert_eq!(stage.charges().await["total"], 1);
}

#[tokio::test]
async fn two_keys_are_two_charges_so_that_a_widget_that_forgets_its_key_is_caught() {
    let stage = Stage::new().await;
    let mut wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    stage.confirm("k1", &wish).await;
    wish["token"] = stage.token(GOOD).await.into();
    stage.confirm("k2", &wish).await;
    assert_eq!(stage.charges().await["by_attempt"], json!({ "k1": 1, "k2": 1 }));
}

#[tokio::test]
async fn the_same_key_with_another_body_is_a_conflict() {
    let stage = Stage::new().await;
    let mut wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    stage.confirm("k", &wish).await;
    wish["fields"]["email"] = "b@example.org".into();
    assert_eq!(stage.confirm("k", &wish).await.status, StatusCode::CONFLICT);
    assert_eq!(stage.charges().await["total"], 1);
}

#[tokio::test]
async fn a_pending_card_is_in_processing_until_it_is_released() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    let wish = stage.wish("card", Some(&stage.token("4000000000000077").await)).await;
    let processing = told(&wish, json!({ "status": "processing" }));
    assert_eq!(stage.confirm("k", &wish).await.answer(), processing);
    assert_eq!(stage.attempt("k").await.answer(), processing);
    assert_eq!(stage.charges().await["total"], 0);
    stage.fault(json!({ "settlement": null })).await;
    stage.charges_until(|charges| charges["total"] == 1).await;
    assert_eq!(stage.attempt("k").await.answer()["status"], "succeeded");
}

#[tokio::test]
async fn a_request_lost_before_the_charge_charges_nothing_and_leaves_the_key_free() {
    let stage = Stage::new().await;
    let wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    stage.fault(json!({ "confirm": "drop_before_commit:2" })).await;
    let url = format!("{}/api/confirm", stage.running.shop);
    let headers = [("content-type", "application/json"), ("idempotency-key", "k")];
    for _ in 0..2 {
        assert!(stage.try_send(Method::POST, &url, &headers, wish.to_string()).await.is_none());
        assert_eq!(stage.attempt("k").await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(stage.charges().await["total"], 0);
    assert_eq!(stage.confirm("k", &wish).await.answer()["status"], "succeeded");
}

/// As if it restarted: what it had promised it still knows.
#[tokio::test]
async fn a_provider_that_is_down_leaves_everything_as_it_was() {
    let stage = Stage::new().await;
    let (known, fresh) = (stage.wish("ideal", None).await, stage.wish("ideal", None).await);
    stage.confirm("known", &known).await;
    stage.fault(json!({ "provider": "down:60000" })).await;
    let refused = stage.confirm("fresh", &fresh).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (502, "provider_unavailable"));
    for (key, status) in [("known", "requires_action"), ("fresh", "processing")] {
        assert_eq!(stage.attempt(key).await.answer()["status"], status, "{key}");
        assert_eq!(stage.cancel(key).await.answer()["status"], status, "{key}");
    }
    let tokens = format!("{}/v1/tokens", stage.running.provider);
    assert!(stage.try_send(Method::POST, &tokens, &[], "{}").await.is_none(), "no reply");
    stage.fault(json!({ "provider": "down:0" })).await;
    for (key, wish) in [("known", &known), ("fresh", &fresh)] {
        assert_eq!(stage.confirm(key, wish).await.answer()["status"], "requires_action", "{key}");
        assert_eq!(stage.cancel(key).await.answer()["code"], "buyer_cancelled", "{key}");
    }
}

/// The page that would send the request again may be gone; another one that asks how it stands must not wait for ever.
#[tokio::test]
async fn what_the_provider_gave_no_answer_about_is_asked_again_with_the_status() {
    let stage = Stage::new().await;
    let (wanted, left) = (
        stage.wish("card", Some(&stage.token(GOOD).await)).await,
        stage.wish("card", Some(&stage.token(GOOD).await)).await,
    );
    stage.fault(json!({ "provider": "down:60000" })).await;
    for (key, wish) in [("wanted", &wanted), ("left", &left)] {
        assert_eq!(stage.confirm(key, wish).await.code(), "provider_unavailable");
        assert_eq!(stage.attempt(key).await.answer()["status"], "processing");
    }
    assert_eq!(stage.cancel("left").await.answer()["status"], "processing");
    stage.fault(json!({ "provider": "down:0" })).await;
    for _ in 0..2 {
        assert_eq!(stage.attempt("wanted").await.answer()["status"], "succeeded");
        // Who has given up is not charged because somebody looks, and not by a request that was late.
        assert_eq!(stage.attempt("left").await.answer()["code"], "buyer_cancelled");
        assert_eq!(stage.confirm("left", &left).await.answer()["code"], "buyer_cancelled");
    }
    assert_eq!(stage.charges().await["by_attempt"], json!({ "wanted": 1 }));
}

#[tokio::test]
async fn a_reply_lost_after_the_charge_leaves_a_charge_that_status_knows() {
    let stage = Stage::new().await;
    let wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    stage.fault(json!({ "confirm": "drop_after_commit:1" })).await;
    let url = format!("{}/api/confirm", stage.running.shop);
    let headers = [("content-type", "application/json"), ("idempotency-key", "k")];
    assert!(stage.try_send(Method::POST, &url, &headers, wish.to_string()).await.is_none());
    assert_eq!(stage.attempt("k").await.answer()["status"], "succeeded");
    assert_eq!(stage.charges().await["by_attempt"], json!({ "k": 1 }));
    assert_eq!(stage.confirm("k", &wish).await.answer()["status"], "succeeded");
    assert_eq!(stage.charges().await["total"], 1);
}

#[tokio::test]
async fn faults_before_the_charge_charge_nothing_and_leave_the_key_free() {
    let stage = Stage::new().await;
    let wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    for (fault, status) in [("500:2", 500), ("503:2", 503), ("429:2", 429)] {
        stage.fault(json!({ "confirm": fault })).await;
        for _ in 0..2 {
            let reply = stage.confirm("k", &wish).await;
            assert_eq!(reply.status.as_u16(), status);
            assert_eq!(reply.header("retry-after"), if status == 500 { "" } else { "1" });
        }
        assert_eq!(stage.attempt("k").await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(stage.charges().await["total"], 0);
    assert_eq!(stage.confirm("k", &wish).await.answer()["status"], "succeeded");
}

#[tokio::test]
async fn a_garbled_reply_comes_after_the_charge() {
    let stage = Stage::new().await;
    let wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    stage.fault(json!({ "confirm": "malformed" })).await;
    assert!(serde_json::from_slice::<Value>(&stage.confirm("k", &wish).await.bytes).is_err());
    assert_eq!(stage.charges().await["total"], 1);
    assert_eq!(stage.confirm("k", &wish).await.answer()["status"], "succeeded");
    assert_eq!(stage.charges().await["total"], 1);
}

#[tokio::test]
async fn a_token_pays_once() {
    let stage = Stage::new().await;
    let token = stage.token(GOOD).await;
    stage.confirm("k1", &stage.wish("card", Some(&token)).await).await;
    let second = stage.confirm("k2", &stage.wish("card", Some(&token)).await).await.answer();
    assert_eq!((&second["status"], &second["code"]), (&json!("failed"), &json!("token_used")));
    let third = stage.confirm("k3", &stage.wish("card", Some("tok_nobody")).await).await.answer();
    assert_eq!(third["code"], "token_unknown");
    assert_eq!(stage.charges().await["total"], 1);
}

#[tokio::test]
async fn cash_on_delivery_is_placed_and_not_charged() {
    let stage = Stage::new().await;
    let wish = stage.wish("cod", None).await;
    let answer = stage.confirm("k", &wish).await.answer();
    assert_eq!(answer["status"], "placed");
    assert_eq!(stage.attempt("k").await.answer(), answer);
    let charges = stage.charges().await;
    assert_eq!((&charges["total"], charges["orders"].as_array().unwrap().len()), (&json!(0), 1));
}

#[tokio::test]
async fn what_is_not_of_this_session_is_refused_and_can_be_corrected() {
    let stage = Stage::new().await;
    let good = stage.wish("ideal", None).await;
    for (field, value, status, code) in [
        ("session", json!("ses_nobody"), 410, "session_unknown"),
        ("amount", json!(1), 400, "amount_mismatch"),
        ("amount", json!(-1), 400, "malformed"),
        ("amount", json!("4999"), 400, "malformed"),
        ("currency", json!("USD"), 400, "currency_mismatch"),
        ("method", json!("teleport_pay"), 400, "method_unknown"),
        ("method", json!("giropay"), 400, "method_retired"),
        ("method", json!("card"), 400, "field_missing"),
        ("provider", json!("nobody"), 400, "provider_unknown"),
        ("return_url", Value::Null, 400, "field_missing"),
        ("return_url", json!("https://evil.example/"), 400, "return_url_foreign"),
        ("return_url", json!(format!("{}@evil.example/", stage.running.shop)), 400, "return_url_foreign"),
        ("return_url", json!(format!("{}/", stage.running.provider)), 400, "return_url_foreign"),
        ("return_url", json!("javascript:alert(1)"), 400, "return_url_foreign"),
    ] {
        let mut wish = good.clone();
        wish[field] = value.clone();
        let reply = stage.confirm("k", &wish).await;
        assert_eq!((reply.status.as_u16(), reply.code().as_str()), (status, code), "{field} {value}");
    }
    assert_eq!(stage.attempt("k").await.status, StatusCode::NOT_FOUND);
    assert_eq!(stage.confirm("k", &good).await.answer()["status"], "requires_action");
}

#[tokio::test]
async fn an_expired_session_cannot_be_paid() {
    let stage = Stage::new().await;
    let session = stage.shop("/api/session?break=expired").await.json();
    let mut wish = stage.wish("cod", None).await;
    wish["session"] = session["id"].clone();
    let reply = stage.confirm("k", &wish).await;
    assert_eq!((reply.status, reply.code().as_str()), (StatusCode::GONE, "session_expired"));
}

#[tokio::test]
async fn a_request_without_key_or_json_is_refused() {
    let stage = Stage::new().await;
    let wish = stage.wish("cod", None).await.to_string();
    let url = format!("{}/api/confirm", stage.running.shop);
    let long = "k".repeat(201);
    for (headers, body, code) in [
        (&[("content-type", "application/json")][..], wish.as_str(), "idempotency_key_missing"),
        (&[("content-type", "application/json"), ("idempotency-key", "")], &wish, "idempotency_key_invalid"),
        (&[("content-type", "application/json"), ("idempotency-key", &long)], &wish, "idempotency_key_invalid"),
        (&[("content-type", "text/plain"), ("idempotency-key", "k")], &wish, "malformed"),
        (&[("content-type", "application/json"), ("idempotency-key", "k")], "{", "malformed"),
        (&[("content-type", "application/json"), ("idempotency-key", "k")], "[]", "malformed"),
    ] {
        let reply = stage.send(Method::POST, &url, headers, body.to_owned()).await;
        assert_eq!((reply.status, reply.code().as_str()), (StatusCode::BAD_REQUEST, code), "{body}");
    }
    let foreign = [("content-type", "application/json"), ("idempotency-key", "k"), ("origin", "http://evil.example")];
    assert_eq!(stage.send(Method::POST, &url, &foreign, wish).await.status, StatusCode::FORBIDDEN);
}
