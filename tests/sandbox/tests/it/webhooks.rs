//! Webhooks: believed only when signed and recent, applied once, harmless in any order.

use axum::http::StatusCode;
use sandbox::{clock, signature};
use serde_json::{Value, json};

use crate::stage::{Reply, Stage};

async fn deliver(stage: &Stage, secret: &str, timestamp: u64, body: &Value) -> Reply {
    let signature = signature::sign(secret, timestamp, body.to_string().as_bytes());
    let headers = [("sandbox-timestamp", timestamp.to_string()), ("sandbox-signature", signature)];
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    stage.post(&format!("{}/webhooks/sandbox", stage.running.shop), &headers, body).await
}

fn event(id: &str, reference: &str, status: &str) -> Value {
    json!({ "id": id, "type": format!("payment.{status}"), "data": { "id": "pay_1", "reference": reference, "status": status } })
}

#[tokio::test]
async fn only_signed_and_recent_news_is_believed() {
    let stage = Stage::new().await;
    stage.confirm("k", &stage.wish("ideal", None).await).await;
    let paid = event("evt_1", "k", "succeeded");
    let (now, secret) = (clock::now(), stage.running.webhook_secret.clone());

    for (secret, timestamp, code) in [
        ("whsec_other", now, "signature_wrong"),
        (&secret, now - 1000, "timestamp_stale"),
        (&secret, now + 1000, "timestamp_stale"),
    ] {
        let reply = deliver(&stage, secret, timestamp, &paid).await;
        assert_eq!((reply.status, reply.code().as_str()), (StatusCode::UNAUTHORIZED, code));
    }
    let unsigned = stage.post(&format!("{}/webhooks/sandbox", stage.running.shop), &[], &paid).await;
    assert_eq!(unsigned.code(), "signature_missing");
    assert_eq!(stage.charges().await["orders"], json!([]));

    assert_eq!(deliver(&stage, &secret, now, &paid).await.json(), json!({ "received": "applied" }));
    assert_eq!(deliver(&stage, &secret, now, &paid).await.json(), json!({ "received": "duplicate" }));
    assert_eq!(
        deliver(&stage, &secret, now, &event("evt_2", "k", "processing")).await.json(),
        json!({ "received": "outdated" })
    );
    assert_eq!(
        deliver(&stage, &secret, now, &event("evt_3", "k", "failed")).await.json(),
        json!({ "received": "outdated" })
    );
    assert_eq!(
        deliver(&stage, &secret, now, &event("evt_4", "nobody", "succeeded")).await.json(),
        json!({ "received": "outdated" })
    );
    assert_eq!(deliver(&stage, &secret, now, &json!({ "id": 1 })).await.status, StatusCode::BAD_REQUEST);

    let charges = stage.charges().await;
    assert_eq!(charges["webhooks"], json!({ "applied": 1, "duplicate": 1, "outdated": 3, "refused": 4 }));
    assert_eq!(charges["orders"].as_array().unwrap().len(), 1, "one order, however often it is told");
}

async fn pay_at_the_bank(stage: &Stage, key: &str) {
    let answer = stage.confirm(key, &stage.wish("ideal", None).await).await.json();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    stage.send(axum::http::Method::POST, answer["action"]["url"].as_str().unwrap(), &headers, "decision=pay").await;
}

#[tokio::test]
async fn without_webhooks_status_still_tells() {
    let stage = Stage::new().await;
    stage.fault(json!({ "webhook": "never" })).await;
    pay_at_the_bank(&stage, "silent").await;
    stage.fault(json!({ "webhook": null })).await;
    pay_at_the_bank(&stage, "told").await;
    let charges = stage.charges_until(|charges| charges["orders"].as_array().unwrap().len() == 1).await;
    assert_eq!((&charges["total"], &charges["orders"][0]["attempt"]), (&json!(2), &json!("told")));
    assert_eq!(stage.attempt("silent").await.json()["status"], "succeeded");
    assert_eq!(stage.charges().await["orders"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn the_providers_own_webhooks_arrive_as_the_fault_says() {
    for (fault, counted) in [
        (Value::Null, json!({ "applied": 2, "duplicate": 0, "outdated": 0, "refused": 0 })),
        (json!("late:20"), json!({ "applied": 2, "duplicate": 0, "outdated": 0, "refused": 0 })),
        (json!("duplicate"), json!({ "applied": 2, "duplicate": 2, "outdated": 0, "refused": 0 })),
        (json!("wrong_signature"), json!({ "applied": 0, "duplicate": 0, "outdated": 0, "refused": 2 })),
        (json!("out_of_order"), json!({ "applied": 1, "duplicate": 0, "outdated": 1, "refused": 0 })),
    ] {
        let stage = Stage::new().await;
        stage.fault(json!({ "webhook": fault })).await;
        pay_at_the_bank(&stage, "k").await;
        let all = |tally: &Value| tally.as_object().unwrap().values().filter_map(Value::as_u64).sum::<u64>();
        let charges = stage.charges_until(|charges| all(&charges["webhooks"]) >= all(&counted)).await;
        assert_eq!(charges["webhooks"], counted, "{fault}");
        assert_eq!(stage.attempt("k").await.json()["status"], "succeeded", "{fault}");
        assert_eq!(stage.charges().await["orders"].as_array().unwrap().len(), 1, "{fault}");
    }
}
