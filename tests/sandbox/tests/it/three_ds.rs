//! 3-D Secure: frictionless, with a hidden step, with a challenge; and pages that only the shop may frame and that speak to it alone.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::actions::decide;
use crate::bank::press;
use crate::stage::{Stage, changed, told};

const CHALLENGE: &str = "4000000000003220";
const HIDDEN: &str = "4000000000003055";
const BOTH: &str = "4000000000003063";
const DECLINED: &str = "4000008400001629";

async fn begin(stage: &Stage, number: &str) -> (Value, Value) {
    let wish = stage.wish("card", Some(&stage.token(number).await)).await;
    let answer = stage.confirm(number, &wish).await.answer();
    (wish, answer)
}

fn url(answer: &Value) -> &str {
    answer["action"]["url"].as_str().unwrap_or_else(|| panic!("{answer}"))
}

#[tokio::test]
async fn each_card_takes_its_steps() {
    let stage = Stage::new().await;
    for (number, steps, end) in [
        (CHALLENGE, &[(true, "confirm")][..], Ok(())),
        (CHALLENGE, &[(true, "refuse")], Err("authentication_failed")),
        (HIDDEN, &[(false, "device")], Ok(())),
        (BOTH, &[(false, "device"), (true, "confirm")], Ok(())),
        (BOTH, &[(false, "device"), (true, "refuse")], Err("authentication_failed")),
        (DECLINED, &[(true, "confirm")], Err("generic_decline")),
    ] {
        let key = format!("{number}-{steps:?}-{end:?}").replace([' ', '"', '[', ']', '(', ')', ','], "");
        let wish = stage.wish("card", Some(&stage.token(number).await)).await;
        let mut answer = stage.confirm(&key, &wish).await.answer();
        for (visible, decision) in steps {
            assert_eq!(
                (&answer["action"]["type"], &answer["action"]["visible"]),
                (&json!("three_ds"), &json!(visible))
            );
            let over = press(&stage, url(&answer), decision).await;
            assert_eq!(over.status, StatusCode::SEE_OTHER);
            answer = stage.attempt(&key).await.answer();
        }
        let expected = match end {
            Ok(()) => json!({ "status": "succeeded", "payment": answer["payment"] }),
            Err(code) => json!({ "status": "failed", "provider": "sandbox", "code": code }),
        };
        assert_eq!(answer, told(&wish, expected), "{key}");
        assert_eq!(stage.charges().await["by_attempt"].get(&key), end.is_ok().then_some(&json!(1)), "{key}");
    }
}

#[tokio::test]
async fn an_answer_to_another_step_changes_nothing() {
    let stage = Stage::new().await;
    let (_, answer) = begin(&stage, BOTH).await;
    for decision in ["confirm", "refuse"] {
        press(&stage, url(&answer), decision).await;
        assert_eq!(stage.attempt(BOTH).await.answer(), answer, "{decision}");
    }
    press(&stage, url(&answer), "device").await;
    press(&stage, url(&answer), "device").await;
    assert_eq!(stage.attempt(BOTH).await.answer()["action"]["visible"], true);
    assert!(press(&stage, url(&answer), "steal").await.status.is_client_error());
    assert_eq!(stage.charges().await["total"], 0);
}

#[tokio::test]
async fn giving_up_while_the_bank_asks_is_called_so() {
    let stage = Stage::new().await;
    for number in [CHALLENGE, HIDDEN] {
        let (wish, answer) = begin(&stage, number).await;
        let code = json!({ "status": "failed", "provider": "sandbox", "code": "authentication_abandoned" });
        assert_eq!(stage.cancel(number).await.answer(), told(&wish, code), "{number}");
        press(&stage, url(&answer), "confirm").await;
    }
    for (decision, code) in
        [("cancel", "authentication_abandoned"), ("refuse", "authentication_failed"), ("expire", "payment_expired")]
    {
        let wish = stage.wish("card", Some(&stage.token(CHALLENGE).await)).await;
        stage.confirm(decision, &wish).await;
        assert_eq!(decide(&stage, decision, decision).await.json()["code"], code);
        assert_eq!(stage.attempt(decision).await.answer()["code"], code);
    }
    assert_eq!(stage.charges().await["total"], 0);
}

#[tokio::test]
async fn the_pages_are_for_frames_of_the_shop_alone() {
    let stage = Stage::new().await;
    for (number, marks) in
        [(CHALLENGE, &[">Confirm<", ">Refuse<"][..]), (HIDDEN, &["data-at-once", "value=\"device\""])]
    {
        let (_, answer) = begin(&stage, number).await;
        let page = stage.send(Method::GET, url(&answer), &[], "").await;
        let policy = page.header("content-security-policy").to_owned();
        let port = stage.running.shop.rsplit(':').next().unwrap();
        let ancestors = format!("frame-ancestors http://localhost:{port} http://127.0.0.1:{port}");
        for expected in ["default-src 'none'", "script-src 'self'", "form-action 'self';", &ancestors] {
            assert!(policy.contains(expected), "{expected} in {policy}");
        }
        for mark in marks.iter().chain(&["no money moves"]) {
            assert!(page.text().contains(mark), "{mark} in {}", page.text());
        }
        assert!(!page.text().contains("data-over"), "{number}: it is not over yet");
    }
    let script = stage.provider("/pages/three_ds.js").await;
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert!(script.text().contains("{ kassa: \"three_ds\", over: true }") && !script.text().contains("\"*\""));
}

/// The page that says it is over names the one origin it speaks to: where the buyer pays.
#[tokio::test]
async fn being_over_is_told_to_the_page_that_pays() {
    let stage = Stage::new().await;
    let loopback = stage.running.shop.replace("localhost", "127.0.0.1");
    for (key, return_url, origin) in [
        ("localhost", json!(format!("{}/?a=b", stage.running.shop)), &stage.running.shop),
        ("loopback", json!(format!("{loopback}/")), &loopback),
        // The session's own, then.
        ("none", Value::Null, &stage.running.shop),
    ] {
        let wish = stage.wish("card", Some(&stage.token(CHALLENGE).await)).await;
        let wish = changed(&wish, &json!({ "return_url": return_url }));
        let answer = stage.confirm(key, &wish).await.answer();
        let path = press(&stage, url(&answer), "confirm").await.header("location").to_owned();
        let over = stage.provider(&path).await.text();
        assert!(over.contains(&format!("data-over=\"{origin}\"")), "{key}: {over}");
        assert_eq!(stage.send(Method::GET, url(&answer), &[], "").await.text(), over, "{key}: read again");
        stage.fault(json!({ "frames": "drop_three_ds" })).await;
        assert!(stage.provider(&path).await.text().contains("data-over=\"\""), "{key}: silent");
        stage.fault(json!({ "frames": null })).await;
    }
}
