//! The control interface itself, and the faults that no other test walks through.

use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::stage::Stage;

#[tokio::test]
async fn faults_are_set_shown_and_cleared() {
    let stage = Stage::new().await;
    stage.fault(json!({ "sdk": "block", "session": "500:2" })).await;
    assert_eq!(stage.shop("/control/faults").await.json(), json!({ "sdk": "block", "session": "500:2" }));
    assert_eq!(stage.shop("/api/session").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(stage.shop("/control/faults").await.json(), json!({ "sdk": "block", "session": "500:1" }));
    let url = format!("{}/control/faults", stage.running.shop);
    assert_eq!(stage.send(Method::DELETE, &url, &[], "").await.json(), json!({}));
    assert_eq!(stage.shop("/api/session").await.status, StatusCode::OK);
    for body in [json!({ "sdk": "explode" }), json!({ "nobody": "block" }), json!({ "sdk": 1 }), json!([])] {
        assert_eq!(stage.post(&url, &[], &body).await.status, StatusCode::BAD_REQUEST, "{body}");
    }
}

#[tokio::test]
async fn faults_strike_where_they_are_aimed() {
    let stage = Stage::new().await;
    let session = "/api/session";
    let sdk = "/sdk/v1/sandbox.js";
    stage.fault(json!({ "sdk": "block" })).await;
    assert_eq!(stage.provider(sdk).await.status, StatusCode::NOT_FOUND);
    stage.fault(json!({ "sdk": null, "frames": "never_ready" })).await;
    assert_eq!(stage.provider(sdk).await.status, StatusCode::OK);
    assert!(!stage.provider("/sdk/v1/field.js").await.text().contains("postMessage"));
    stage.fault(json!({ "frames": null, "tokens": "500:1" })).await;
    assert!(stage.provider("/sdk/v1/field.js").await.text().contains("postMessage"));
    assert_eq!(stage.tokenise("k", &json!({})).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(stage.tokenise("k", &json!({})).await.status, StatusCode::BAD_REQUEST);
    stage.fault(json!({ "status": "500:1" })).await;
    assert_eq!(stage.attempt("k").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(stage.attempt("k").await.status, StatusCode::NOT_FOUND);

    // Held back, not lost: the reply is not there before the time, whatever the machine's speed.
    for (fault, url) in [
        (json!({ "session": "slow:60" }), format!("{}{session}", stage.running.shop)),
        (json!({ "sdk": "slow:60" }), format!("{}{sdk}", stage.running.provider)),
    ] {
        stage.fault(fault).await;
        let asked = std::time::Instant::now();
        assert_eq!(stage.send(Method::GET, &url, &[], "").await.status, StatusCode::OK);
        assert!(asked.elapsed().as_millis() >= 60);
    }
}

#[tokio::test]
async fn reset_forgets_everything() {
    let stage = Stage::new().await;
    let wish = stage.wish("cod", None).await;
    stage.confirm("k", &wish).await;
    stage.confirm("c", &stage.wish("card", Some(&stage.token("4242424242424242").await)).await).await;
    stage.fault(json!({ "sdk": "block" })).await;
    // News of the card payment may still be under way; it must not be counted after the reset.
    stage
        .charges_until(|charges| {
            charges["webhooks"]["applied"].as_u64().unwrap() + charges["webhooks"]["outdated"].as_u64().unwrap() == 2
        })
        .await;
    let reply = stage.send(Method::POST, &format!("{}/control/reset", stage.running.shop), &[], "").await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    assert_eq!(stage.shop("/control/faults").await.json(), json!({}));
    assert_eq!(
        stage.charges().await,
        json!({ "total": 0, "by_attempt": {}, "by_session": {}, "charges": [], "orders": [], "webhooks": { "applied": 0, "duplicate": 0, "outdated": 0, "refused": 0 } })
    );
    assert_eq!(stage.attempt("k").await.status, StatusCode::NOT_FOUND);
    assert_eq!(stage.confirm("k", &wish).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn another_sites_page_cannot_reach_the_controls() {
    let stage = Stage::new().await;
    let foreign = [("origin", "http://evil.example"), ("content-type", "text/plain")];
    for path in ["/control/faults", "/control/reset"] {
        let reply = stage.send(Method::POST, &format!("{}{path}", stage.running.shop), &foreign, "{}").await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(stage.shop("/control/nothing").await.code(), "not_found");
}
