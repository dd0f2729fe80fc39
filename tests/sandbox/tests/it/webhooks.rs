//! Webhooks: believed only when signed and recent, applied once, harmless in any order.

use axum::http::StatusCode;
use sandbox::{clock, signature};
use serde_json::{Value, json};

use crate::actions::{begin, decide};
use crate::bank::press;
use crate::stage::{Reply, Stage, changed};

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
    let answer = stage.confirm(key, &stage.wish("ideal", None).await).await.answer();
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
    assert_eq!(stage.attempt("silent").await.answer()["status"], "succeeded");
    assert_eq!(stage.charges().await["orders"].as_array().unwrap().len(), 2);
}

/// Late, but in the order it was made to come: what is older than what the shop knows says nothing.
#[tokio::test]
async fn news_older_than_what_is_known_says_nothing() {
    let stage = Stage::new().await;
    let wish = stage.wish("ideal", None).await;
    stage.confirm("k", &wish).await;
    // Nobody but these events tells the shop anything.
    stage.fault(json!({ "provider": "down:60000" })).await;
    let news = |id: &str, status: &str, revision: u64| {
        let mut event = event(id, "k", status);
        event["data"]["revision"] = revision.into();
        event["data"]["next_action"] = json!({ "type": "poll" });
        event
    };
    let secret = stage.running.webhook_secret.clone();
    for (event, received, action) in [
        (news("evt_1", "requires_action", 1), "outdated", "redirect"),
        (news("evt_2", "requires_action", 8), "applied", "poll"),
        (news("evt_3", "processing", 7), "outdated", "poll"),
        (event("evt_4", "k", "requires_action"), "applied", ""),
        (news("evt_5", "requires_action", 9), "applied", "poll"),
        (news("evt_6", "placed", 10), "applied", ""),
        (news("evt_7", "succeeded", 11), "outdated", ""),
    ] {
        let reply = deliver(&stage, &secret, clock::now(), &event).await.json();
        assert_eq!(reply, json!({ "received": received }), "{event}");
        let answer = stage.attempt("k").await.answer();
        assert_eq!(answer["action"]["type"].as_str().unwrap_or_default(), action, "{event}: {answer}");
    }
    assert_eq!(stage.charges().await["orders"][0]["status"], "placed");
}

/// Each change after the first answer is told, so that a shop need not ask.
#[tokio::test]
async fn every_later_change_is_told() {
    let stage = Stage::new().await;
    let mandate = json!({ "mandate": { "text": "I agree", "locale": "en" } });
    stage.confirm("debit", &changed(&stage.wish("sepa_debit", None).await, &mandate)).await;
    begin(&stage, "slip", "oxxo", "MXN").await;
    let card = stage.wish("card", Some(&stage.token("4000000000003063").await)).await;
    let hidden = stage.confirm("card", &card).await.answer();
    press(&stage, hidden["action"]["url"].as_str().unwrap(), "device").await;
    stage.charges_until(|charges| charges["webhooks"]["applied"] == 1).await;
    for key in ["slip", "card"] {
        decide(&stage, key, "pay").await;
    }
    for (key, status) in [("debit", "placed"), ("slip", "succeeded"), ("card", "succeeded")] {
        let told = |order: &Value| order["attempt"] == key && order["status"] == status;
        stage.charges_until(|charges| charges["orders"].as_array().unwrap().iter().any(told)).await;
    }
}

/// Again and again, later each time, until the shop takes it; then no more.
#[tokio::test]
async fn what_the_shop_does_not_take_comes_again() {
    for fault in ["500:1", "503:4"] {
        let stage = Stage::new().await;
        stage.fault(json!({ "webhook": fault })).await;
        pay_at_the_bank(&stage, "k").await;
        let taken = |charges: &Value| {
            ["applied", "outdated"].iter().filter_map(|name| charges["webhooks"][name].as_u64()).sum::<u64>()
        };
        let charges = stage.charges_until(|charges| taken(charges) == 2).await;
        assert_eq!(charges["orders"][0]["status"], "succeeded", "{fault}: without having asked");
        tokio::time::sleep(std::time::Duration::from_millis(1300)).await;
        assert_eq!(stage.charges().await["webhooks"], charges["webhooks"], "{fault}: taken once");
    }
}

/// A message that is not believed is not taken either: it is signed and sent anew.
#[tokio::test]
async fn what_is_wrongly_signed_is_refused_each_time() {
    let stage = Stage::new().await;
    stage.fault(json!({ "webhook": "wrong_signature" })).await;
    pay_at_the_bank(&stage, "k").await;
    let charges = stage.charges_until(|charges| charges["webhooks"]["refused"].as_u64().unwrap() >= 4).await;
    assert_eq!((&charges["webhooks"]["applied"], &charges["orders"]), (&json!(0), &json!([])));
    assert_eq!(stage.attempt("k").await.answer()["status"], "succeeded", "asked instead");
}

#[tokio::test]
async fn the_providers_own_webhooks_arrive_as_the_fault_says() {
    for (fault, counted) in [
        (Value::Null, json!({ "applied": 2, "duplicate": 0, "outdated": 0, "refused": 0 })),
        (json!("late:20"), json!({ "applied": 2, "duplicate": 0, "outdated": 0, "refused": 0 })),
        (json!("duplicate"), json!({ "applied": 2, "duplicate": 2, "outdated": 0, "refused": 0 })),
        (json!("500:1"), json!({ "applied": 1, "duplicate": 0, "outdated": 1, "refused": 0 })),
        (json!("out_of_order"), json!({ "applied": 1, "duplicate": 0, "outdated": 1, "refused": 0 })),
    ] {
        let stage = Stage::new().await;
        stage.fault(json!({ "webhook": fault })).await;
        pay_at_the_bank(&stage, "k").await;
        let all = |tally: &Value| tally.as_object().unwrap().values().filter_map(Value::as_u64).sum::<u64>();
        let charges = stage.charges_until(|charges| all(&charges["webhooks"]) >= all(&counted)).await;
        assert_eq!(charges["webhooks"], counted, "{fault}");
        assert_eq!(stage.attempt("k").await.answer()["status"], "succeeded", "{fault}");
        assert_eq!(stage.charges().await["orders"].as_array().unwrap().len(), 1, "{fault}");
    }
}
