//! The bank page: pay, cancel, come back unchanged, and nothing twice.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::stage::{Reply, Stage, cancelled, told};

/// The bank page's address of a new attempt, and what was asked for.
pub(crate) async fn led_away(stage: &Stage, key: &str) -> (String, Value) {
    let wish = stage.wish("ideal", None).await;
    let answer = stage.confirm(key, &wish).await.answer();
    assert_eq!((&answer["status"], &answer["action"]["type"]), (&json!("requires_action"), &json!("redirect")));
    (answer["action"]["url"].as_str().unwrap().to_owned(), wish)
}

pub(crate) async fn press(stage: &Stage, url: &str, decision: &str) -> Reply {
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", stage.running.provider.as_str())];
    stage.send(Method::POST, url, &headers, format!("decision={decision}")).await
}

#[tokio::test]
async fn paying_comes_back_to_the_shop_with_one_charge() {
    let stage = Stage::new().await;
    let (url, wish) = led_away(&stage, "k").await;
    assert!(url.starts_with(&format!("{}/bank/pay_", stage.running.provider)));
    assert_eq!(stage.attempt("k").await.answer()["status"], "requires_action");

    let page = stage.send(Method::GET, &url, &[], "").await.text();
    for expected in ["<h1>iDEAL | Wero</h1>", "EUR\u{a0}49.99", "no money moves", ">Pay<", ">Cancel<"] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    for _ in 0..2 {
        let back = press(&stage, &url, "pay").await;
        assert_eq!(
            (back.status, back.header("location")),
            (StatusCode::SEE_OTHER, wish["return_url"].as_str().unwrap())
        );
    }
    assert_eq!(stage.attempt("k").await.answer()["status"], "succeeded");
    assert_eq!(stage.charges().await["by_attempt"], json!({ "k": 1 }));

    let again = stage.send(Method::GET, &url, &[], "").await.text();
    assert!(again.contains("already done") && !again.contains("<button"), "{again}");
    assert!(again.contains("kassa_attempt=k#part\""), "a way back: {again}");
    press(&stage, &url, "cancel").await;
    assert_eq!(stage.attempt("k").await.answer()["status"], "succeeded");
    assert_eq!(
        stage.confirm("k", &wish).await.answer()["status"],
        "requires_action",
        "the same key gets the same answer"
    );
}

#[tokio::test]
async fn cancelling_comes_back_uncharged() {
    let stage = Stage::new().await;
    let (url, wish) = led_away(&stage, "k").await;
    let back = press(&stage, &url, "cancel").await;
    assert_eq!(back.header("location"), wish["return_url"].as_str().unwrap());
    assert_eq!(stage.attempt("k").await.answer(), told(&wish, cancelled()));
    press(&stage, &url, "pay").await;
    assert_eq!(stage.charges().await["total"], 0);
    assert!(stage.send(Method::GET, &url, &[], "").await.text().contains("was cancelled"));
}

#[tokio::test]
async fn the_bank_page_decides_nothing_else() {
    let stage = Stage::new().await;
    let unknown = format!("{}/bank/pay_nobody", stage.running.provider);
    assert_eq!(stage.send(Method::GET, &unknown, &[], "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(press(&stage, &unknown, "pay").await.status, StatusCode::NOT_FOUND);

    // A card's payment is not decided here, nor is a bank's elsewhere.
    let card = stage.wish("card", Some(&stage.token("4000000000000077").await)).await;
    stage.fault(json!({ "settlement": "hold" })).await;
    stage.confirm("card", &card).await;
    let (url, _) = led_away(&stage, "k").await;
    for page in ["app", "three_ds"] {
        let elsewhere = url.replace("/bank/", &format!("/{page}/"));
        let decision = if page == "app" { "pay" } else { "confirm" };
        assert_eq!(press(&stage, &elsewhere, decision).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    assert!(press(&stage, &url, "steal").await.status.is_client_error());
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", "http://evil.example")];
    assert_eq!(stage.send(Method::POST, &url, &headers, "decision=pay").await.status, StatusCode::FORBIDDEN);
    assert_eq!(stage.charges().await["total"], 0);
}

#[tokio::test]
async fn the_page_is_strict() {
    let stage = Stage::new().await;
    let (url, _) = led_away(&stage, "k").await;
    let page = stage.send(Method::GET, &url, &[], "").await;
    let policy = page.header("content-security-policy");
    for expected in [
        "default-src 'none'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        &format!("form-action 'self' {}", stage.running.shop),
    ] {
        assert!(policy.contains(expected), "{expected} in {policy}");
    }
    assert!(!policy.contains("script-src") && !page.text().contains("<script") && !page.text().contains(" style="));
    assert_eq!(stage.provider("/pages/pages.css").await.header("content-type"), "text/css; charset=utf-8");
}
