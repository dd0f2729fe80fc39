//! Cancelling an attempt: `failed` from here is a promise, whatever was under way and whatever still comes.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::bank::{led_away, press};
use crate::stage::{Stage, cancelled, told};

const GOOD: &str = "4242424242424242";

#[tokio::test]
async fn a_cancelled_redirect_cannot_be_paid_at_the_bank() {
    let stage = Stage::new().await;
    let (url, wish) = led_away(&stage, "k").await;
    for _ in 0..2 {
        assert_eq!(stage.cancel("k").await.answer(), told(&wish, cancelled()));
    }
    let page = stage.send(Method::GET, &url, &[], "").await.text();
    assert!(page.contains("was cancelled") && page.contains("Back to the shop"), "{page}");
    assert!(!page.contains("<button") && !page.contains("<form"), "only the way back: {page}");

    let back = press(&stage, &url, "pay").await;
    assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, wish["return_url"].as_str().unwrap()));
    assert_eq!(stage.attempt("k").await.answer(), told(&wish, cancelled()));
    assert_eq!(stage.charges().await["total"], 0);
    assert_eq!(stage.charges().await["orders"], json!([]));
}

#[tokio::test]
async fn a_key_that_was_cancelled_first_is_never_charged() {
    let stage = Stage::new().await;
    for (method, number) in [("card", Some(GOOD)), ("ideal", None), ("cod", None)] {
        assert_eq!(stage.cancel(method).await.answer(), cancelled());
        assert_eq!(stage.attempt(method).await.answer(), cancelled(), "remembered");
        let token = match number {
            Some(number) => Some(stage.token(number).await),
            None => None,
        };
        let mut wish = stage.wish(method, token.as_deref()).await;
        for _ in 0..2 {
            let late = stage.confirm(method, &wish).await;
            assert_eq!((late.status, late.answer()), (StatusCode::OK, cancelled()), "{method}");
            wish["locale"] = "de".into();
        }
        assert_eq!(stage.cancel(method).await.answer(), cancelled());
    }
    let charges = stage.charges().await;
    assert_eq!((&charges["total"], &charges["orders"]), (&json!(0), &json!([])));
}

#[tokio::test]
async fn what_is_final_answers_its_result() {
    let stage = Stage::new().await;
    for (method, number, charged) in [("card", Some(GOOD), 1), ("card", Some("4000000000000002"), 0), ("cod", None, 0)]
    {
        let key = format!("{method}{}", number.unwrap_or_default());
        let token = match number {
            Some(number) => Some(stage.token(number).await),
            None => None,
        };
        let answer = stage.confirm(&key, &stage.wish(method, token.as_deref()).await).await.answer();
        assert_eq!(stage.cancel(&key).await.answer(), answer, "{key}");
        assert_eq!(stage.attempt(&key).await.answer(), answer, "{key}");
        assert_eq!(stage.charges().await["by_attempt"].get(&key).and_then(Value::as_u64).unwrap_or(0), charged);
    }
    // Paid at the bank, and the shop has not heard of it.
    stage.fault(json!({ "webhook": "never" })).await;
    let (url, _) = led_away(&stage, "bank").await;
    press(&stage, &url, "pay").await;
    assert_eq!(stage.cancel("bank").await.answer()["status"], "succeeded");
}

#[tokio::test]
async fn what_cannot_be_stopped_is_not_called_cancelled() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    let wish = stage.wish("card", Some(&stage.token("4000000000000077").await)).await;
    stage.confirm("k", &wish).await;
    assert_eq!(stage.cancel("k").await.answer(), told(&wish, json!({ "status": "processing" })));
    stage.fault(json!({ "settlement": null })).await;
    stage.charges_until(|charges| charges["total"] == 1).await;
    assert_eq!(stage.cancel("k").await.answer()["status"], "succeeded");
}

/// The reply to the confirm request is late, the payment is not.
#[tokio::test]
async fn a_confirm_whose_reply_is_held_back_is_told_as_it_is() {
    let stage = Stage::new().await;
    let wish = stage.wish("card", Some(&stage.token(GOOD).await)).await;
    stage.fault(json!({ "confirm": "slow:200" })).await;
    let cancel = async {
        stage.charges_until(|charges| charges["total"] == 1).await;
        stage.cancel("k").await.answer()
    };
    let (paid, told) = tokio::join!(stage.confirm("k", &wish), cancel);
    assert_eq!((&told["status"], &told), (&json!("succeeded"), &paid.answer()));
}

#[tokio::test]
async fn a_race_of_confirm_and_cancel_never_both_charges_and_cancels() {
    let stage = Stage::new().await;
    let mut cancelled_first = 0;
    for round in 0..120_u32 {
        let bank = round % 3 == 0;
        let key = format!("k{round}");
        let wish = if bank {
            stage.wish("ideal", None).await
        } else {
            stage.wish("card", Some(&stage.token(GOOD).await)).await
        };
        // Both orders of arrival, and anything between: the delay moves the one through the other.
        let later = |steps: u32| async move {
            for _ in 0..steps {
                tokio::task::yield_now().await;
            }
        };
        let confirm = async {
            later(round % 7 * 3).await;
            let answer = stage.confirm(&key, &wish).await.answer();
            if let Some(url) = answer["action"]["url"].as_str() {
                press(&stage, url, "pay").await;
            }
            answer
        };
        let cancel = async {
            later(round % 5 * 9).await;
            stage.cancel(&key).await.answer()
        };
        let (confirmed, told) = tokio::join!(confirm, cancel);
        let charged = stage.charges().await["by_attempt"].get(&key).and_then(Value::as_u64).unwrap_or(0);
        let now = stage.attempt(&key).await.answer();
        match told["status"].as_str() {
            Some("failed") => {
                cancelled_first += 1;
                assert_eq!((charged, &told["code"]), (0, &json!("buyer_cancelled")), "{key}: {confirmed}");
                assert_eq!(now["status"], "failed", "{key}");
                assert_ne!(confirmed["status"], "succeeded", "{key}");
            }
            Some("succeeded") => assert_eq!((charged, &now["status"]), (1, &json!("succeeded")), "{key}"),
            _ => panic!("{key}: {told}"),
        }
    }
    let charges = stage.charges().await;
    assert_eq!(charges["total"], 120 - cancelled_first);
    assert_eq!(charges["orders"].as_array().unwrap().len(), 120 - cancelled_first);
}

#[tokio::test]
async fn cancelling_is_guarded_and_fails_as_asked() {
    let stage = Stage::new().await;
    let (url, wish) = led_away(&stage, "k").await;
    let cancel = format!("{}/api/attempts/k/cancel", stage.running.shop);
    let foreign = stage.send(Method::POST, &cancel, &[("origin", "http://evil.example")], "").await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    assert_eq!(stage.send(Method::GET, &cancel, &[], "").await.status, StatusCode::METHOD_NOT_ALLOWED);
    stage.fault(json!({ "cancel": "500:1" })).await;
    assert_eq!(stage.cancel("k").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(stage.cancel(&"k".repeat(201)).await.code(), "idempotency_key_invalid");
    assert_eq!(stage.attempt("k").await.answer()["status"], "requires_action", "nothing of this cancelled it");
    stage.fault(json!({ "cancel": "malformed" })).await;
    assert!(serde_json::from_slice::<Value>(&stage.cancel("k").await.bytes).is_err());
    assert_eq!(stage.attempt("k").await.answer(), told(&wish, cancelled()), "garbled, but done");

    // The provider's own call is the merchant's server's alone.
    let payment = url.rsplit('/').next().unwrap();
    let provider = format!("{}/v1/payments/{payment}/cancel", stage.running.provider);
    for headers in [&[][..], &[("authorization", "Bearer pk_test_sandbox_1")]] {
        assert_eq!(stage.send(Method::POST, &provider, headers, "").await.status, StatusCode::UNAUTHORIZED);
    }
}

#[tokio::test]
async fn no_reply_of_the_contract_may_be_kept() {
    let stage = Stage::new().await;
    let wish = stage.wish("cod", None).await;
    for (what, reply) in [
        ("session", stage.shop("/api/session").await),
        ("no session", stage.shop("/api/session?session=nobody").await),
        ("unknown attempt", stage.attempt("k").await),
        ("confirm", stage.confirm("k", &wish).await),
        ("refused confirm", stage.confirm("l", &json!({})).await),
        ("status", stage.attempt("k").await),
        ("cancel", stage.cancel("k").await),
    ] {
        assert_eq!(reply.header("cache-control"), "no-store", "{what}");
    }
}
