//! What `with=` lays over a session: it is in the document, it stays there, and the shop's own word stays the shop's.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::stage::{Stage, encoded};

#[tokio::test]
async fn every_field_can_be_laid_over() {
    let stage = Stage::new().await;
    let key = stage.publishable_key();
    for (query, with, pointer, expected) in [
        ("", json!({ "methods": { "fee": { "klarna": { "fixed": 95 } } } }), "/methods/fee/klarna/fixed", json!(95)),
        (
            "deny=cod",
            json!({ "methods": { "fee": { "klarna": 95 } } }),
            "/methods",
            json!({ "deny": ["cod"], "fee": { "klarna": 95 } }),
        ),
        ("deny=cod", json!({ "methods": { "deny": ["card"] } }), "/methods", json!({ "deny": ["card"] })),
        ("", json!({ "buyer_id": "b-1" }), "/buyer_id", json!("b-1")),
        ("", json!({ "merchant": { "name": "Shop" } }), "/merchant", json!({ "name": "Shop" })),
        ("", json!({ "tax": 1 }), "/tax", json!(1)),
        ("", json!({ "expires_at": null }), "/expires_at", Value::Null),
        ("", json!({ "teleport": ["é", "\u{2028}", "&+%"] }), "/teleport", json!(["é", "\u{2028}", "&+%"])),
        (
            "",
            json!({ "providers": [{ "id": "sandbox", "share": 10 }] }),
            "/providers",
            json!([{ "id": "sandbox", "share": 10, "publishable_key": key }]),
        ),
        ("break=newer", json!({ "purpose": "none" }), "/purpose", json!("none")),
        ("break=older", json!({ "items": [] }), "/items", json!([])),
    ] {
        let session = stage.session_with(query, &with).await;
        assert_eq!(session.pointer(pointer), Some(&expected), "{query} {with}");
    }
}

#[tokio::test]
async fn what_is_laid_over_stays_with_the_session() {
    let stage = Stage::new().await;
    let with = json!({ "tax_included": true, "methods": { "fee": { "cod": 250 } } });
    let first = stage.session_with("country=DE&locale=de", &with).await;
    let id = first["id"].as_str().unwrap();
    for other in ["", "&with=%7B%7D", "&with=%7B%22tax_included%22%3Afalse%7D", "&country=none"] {
        let again = stage.shop(&format!("/api/session?session={id}{other}")).await.json();
        assert_eq!(again, first, "{other}");
    }
    let french = stage.shop(&format!("/api/session?session={id}&locale=fr")).await.json();
    assert_eq!((&french["items"][0]["name"], &french["methods"]), (&json!("Chemise en lin"), &first["methods"]));
}

#[tokio::test]
async fn what_cannot_be_laid_over_is_refused_by_name() {
    let stage = Stage::new().await;
    let filled = |length: usize| format!("{{\"x\":\"{}\"}}", "a".repeat(length - 8));
    assert_eq!(stage.shop(&format!("/api/session?with={}", encoded(&filled(16_384)))).await.status, StatusCode::OK);
    let mut cases = vec![(filled(16_385), "parameter_invalid")];
    cases.extend(["[]", "{", "null", "x"].map(|text| (text.to_owned(), "parameter_invalid")));
    for own in ["id", "total", "currency", "version", "confirm_url", "status_url", "result"] {
        cases.push((json!({ own: "x" }).to_string(), "field_not_yours"));
    }
    for (with, code) in cases {
        let reply = stage.shop(&format!("/api/session?with={}", encoded(&with))).await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (StatusCode::BAD_REQUEST, code),
            "{}",
            &with[..with.len().min(40)]
        );
        assert_eq!(reply.json()["error"]["parameter"], "with");
    }
}

#[tokio::test]
async fn a_session_need_not_name_a_country() {
    let stage = Stage::new().await;
    for (query, expected) in [("country=none", None), ("country=jp", Some("JP")), ("", Some("NL"))] {
        let session = stage.shop(&format!("/api/session?{query}")).await.json();
        assert_eq!(session.get("country").and_then(Value::as_str), expected, "{query}");
        assert!(session["items"].is_array());
    }
}

#[tokio::test]
async fn prices_with_the_tax_inside_add_up_without_it() {
    let stage = Stage::new().await;
    for country in ["NL", "JP", "HK", "none"] {
        for (amount, discount) in [(0_u64, 0_u64), (1, 0), (99, 10), (4999, 500), (9_007_199_254_740_991, 0)] {
            for (with, included) in [
                (json!({ "tax_included": true }), true),
                (json!({ "tax_included": false }), false),
                (json!({ "tax_included": "yes" }), false),
            ] {
                let query = format!("country={country}&amount={amount}&discount={discount}");
                let session = stage.session_with(&query, &with).await;
                let number = |name: &str| session[name].as_u64().unwrap();
                let lines: u64 =
                    session["items"].as_array().unwrap().iter().map(|item| item["amount"].as_u64().unwrap()).sum();
                let added = if included { 0 } else { number("tax") };
                assert_eq!(lines + number("shipping") + added - number("discount"), amount, "{session}");
                assert!(!included || number("tax") <= amount, "{session}");
                assert_eq!(session["tax_included"], with["tax_included"]);
            }
        }
    }
}
