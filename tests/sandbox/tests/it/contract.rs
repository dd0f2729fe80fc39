//! What the shop really replies, held against `openapi.json`. The checker knows the few words of JSON Schema that the file uses, and fails on any other, so that nothing goes unchecked.

use axum::http::Method;
use serde_json::{Value, json};

use crate::stage::{Stage, changed};

fn document() -> Value {
    serde_json::from_str(include_str!("../../openapi.json")).unwrap()
}

/// Every way in which a value is not as the schema says.
fn faults(document: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (word, rule) in schema.as_object().unwrap() {
        let good = match word.as_str() {
            "$ref" => {
                let target = document
                    .pointer(rule.as_str().unwrap().strip_prefix('#').unwrap())
                    .unwrap_or_else(|| panic!("{rule}"));
                found.extend(faults(document, target, value, at));
                true
            }
            "type" => match rule.as_array() {
                Some(kinds) => kinds.iter().any(|kind| is(kind.as_str().unwrap(), value)),
                None => is(rule.as_str().unwrap(), value),
            },
            "const" => value == rule,
            "enum" => rule.as_array().unwrap().contains(value),
            "required" => rule.as_array().unwrap().iter().all(|name| value.get(name.as_str().unwrap()).is_some()),
            "properties" => {
                for (name, schema) in rule.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        found.extend(faults(document, schema, value, &format!("{at}/{name}")));
                    }
                }
                true
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(faults(document, rule, item, &format!("{at}/{index}")));
                }
                true
            }
            // The file has it only where no property is named.
            "additionalProperties" => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    found.extend(faults(document, rule, value, &format!("{at}/{name}")));
                }
                true
            }
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
            "minimum" => value.as_u64().is_some_and(|number| number >= rule.as_u64().unwrap()),
            "maximum" => value.as_u64().is_some_and(|number| number <= rule.as_u64().unwrap()),
            "oneOf" => {
                rule.as_array().unwrap().iter().filter(|schema| faults(document, schema, value, at).is_empty()).count()
                    == 1
            }
            "pattern" => value.as_str().is_none_or(|text| matches(rule.as_str().unwrap(), text)),
            "format" => value.is_null() || !value.as_str().unwrap().is_empty(),
            "description" | "discriminator" => true,
            _ => panic!("this checker does not know `{word}`"),
        };
        if !good {
            found.push(format!("{at}: {word} {rule} does not hold for {value}"));
        }
    }
    found
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => panic!("this checker does not know the type `{kind}`"),
    }
}

/// The patterns of the file, by hand: a regular-expression engine for five patterns would be too much.
fn matches(pattern: &str, text: &str) -> bool {
    let all = |good: fn(char) -> bool| !text.is_empty() && text.chars().all(good);
    match pattern {
        "^[a-z0-9_]+$" => all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'),
        "^[A-Z]{2}$" => text.len() == 2 && all(|c| c.is_ascii_uppercase()),
        "^[A-Z]{3}$" => text.len() == 3 && all(|c| c.is_ascii_uppercase()),
        r"^\d{4}$" => text.len() == 4 && all(|c| c.is_ascii_digit()),
        r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$" => {
            let mask: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
            mask == "9999-99-99T99:99:99Z"
        }
        _ => panic!("this checker does not know the pattern `{pattern}`"),
    }
}

fn check(name: &str, value: &Value) {
    let document = document();
    let found = faults(&document, &json!({ "$ref": format!("#/components/schemas/{name}") }), value, name);
    assert!(found.is_empty(), "{found:#?}\nin {value:#}");
}

#[tokio::test]
async fn sessions_are_as_documented() {
    let stage = Stage::new().await;
    for query in [
        "",
        "amount=0",
        "currency=JPY&locale=ja&country=JP",
        "discount=500",
        "allow=card&deny=cod&order=ideal,card",
        "break=expired",
        "break=retired",
        "country=none",
    ] {
        check("Session", &stage.shop(&format!("/api/session?{query}")).await.json());
    }
}

/// Each field that can be laid over is described: what is as documented passes, what is not is found.
#[tokio::test]
async fn what_is_laid_over_is_documented() {
    let stage = Stage::new().await;
    let document = document();
    let schema = json!({ "$ref": "#/components/schemas/Session" });
    let methods = |name: &str, value: Value| json!({ "methods": { name: value } });
    let provider = |name: &str, value: Value| json!({ "providers": [{ "id": "sandbox", name: value }] });
    let saved = |name: &str, value: Value| json!({ "saved": [changed(&json!({ "id": "card_saved_ok", "method": "card", "provider": "sandbox" }), &json!({ name: value }))] });
    let plan = |value: Value| json!({ "instalments": { "card": [value] } });
    for (good, bad) in [
        (methods("fee", json!({ "cod": 250 })), methods("fee", json!({ "cod": -1 }))),
        (methods("fee", json!({ "klarna": { "fixed": 95 } })), methods("fee", json!({ "klarna": { "fixed": "x" } }))),
        (
            methods("fee", json!({ "cod": { "basis_points": 150, "cap": 500 } })),
            methods("fee", json!({ "cod": { "basis_points": 10_001 } })),
        ),
        (methods("fee", json!({ "cod": { "cap": 0 } })), methods("fee", json!({ "cod": { "cap": 0.5 } }))),
        (methods("min", json!({ "card": 1 })), methods("min", json!({ "card": "1" }))),
        (methods("max", json!({ "card": 1 })), methods("max", json!({ "card": -1 }))),
        (methods("label", json!({ "card": "Plastic" })), methods("label", json!({ "card": 1 }))),
        (methods("label", json!({ "card": { "de": "Karte" } })), methods("label", json!({ "card": { "de": 1 } }))),
        (methods("share", json!({ "card": 100 })), methods("share", json!({ "card": 101 }))),
        (methods("ask", json!({ "card": ["email", "address"] })), methods("ask", json!({ "card": "email" }))),
        (
            methods("order_by_country", json!({ "NL": ["ideal"] })),
            methods("order_by_country", json!({ "NL": "ideal" })),
        ),
        (provider("methods", json!(["card"])), provider("methods", json!("card"))),
        (provider("currencies", json!(["EUR"])), provider("currencies", json!(["eur"]))),
        (provider("countries", json!(["NL"])), provider("countries", json!(["NLD"]))),
        (
            provider("limits", json!({ "card": { "min": 1, "max": 2 } })),
            provider("limits", json!({ "card": { "max": true } })),
        ),
        (provider("share", json!(0)), provider("share", json!(-1))),
        (saved("last4", json!("4242")), saved("last4", json!("424"))),
        (saved("label", json!("a@example.org")), saved("label", json!(1))),
        (saved("brand", json!("visa")), saved("id", Value::Null)),
        (plan(json!({ "count": 2, "interest_free": true })), plan(json!({ "count": 1 }))),
        (plan(json!({ "count": 60 })), plan(json!({ "count": 61 }))),
        (plan(json!({ "amounts": [2500, 2499] })), plan(json!({ "amounts": [4999] }))),
        (plan(json!({ "amounts": vec![100; 60] })), plan(json!({ "amounts": vec![100; 61] }))),
        (json!({ "tax_included": true }), json!({ "tax_included": "yes" })),
        (
            json!({ "approximate": { "currency": "USD", "amount": 5400 } }),
            json!({ "approximate": { "currency": "USD" } }),
        ),
        (json!({ "buyer_id": "b-1" }), json!({ "buyer_id": 1 })),
        (json!({ "country": "JP" }), json!({ "country": "Japan" })),
    ] {
        check("Session", &stage.session_with("", &good).await);
        let session = stage.session_with("", &bad).await;
        assert!(!faults(&document, &schema, &session, "").is_empty(), "nothing is wrong with {bad}");
    }
}

#[test]
fn what_a_confirm_request_may_say_is_documented() {
    let document = document();
    let schema = json!({ "$ref": "#/components/schemas/Confirm" });
    let body = json!({ "session": "ses_1", "method": "card", "amount": 4999, "currency": "EUR" });
    for (name, good, bad) in [
        ("fee", json!(95), json!(-1)),
        ("rounding", json!(-2), json!("-2")),
        ("saved", json!("card_saved_ok"), json!(1)),
        ("instalments", json!(3), json!(1)),
        ("country", json!("NL"), json!("nl")),
        ("fields", json!({ "email": "a@example.org" }), json!({ "email": 1 })),
        ("mandate", json!({ "text": "I agree", "locale": "en" }), json!({ "locale": "en" })),
    ] {
        let mut body = body.clone();
        body[name] = good;
        check("Confirm", &body);
        body[name] = bad;
        assert!(!faults(&document, &schema, &body, "").is_empty(), "nothing is wrong with {body}");
    }
}

#[tokio::test]
async fn answers_are_as_documented() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    check("Answer", &stage.cancel("nobody").await.answer());
    check("Answer", &stage.details("nobody", &json!({ "details": "{}" })).await.answer());
    for (method, number, status) in [
        ("card", Some("4242424242424242"), "succeeded"),
        ("card", Some("4000000000000002"), "failed"),
        ("card", Some("4000000000000077"), "processing"),
        ("card", Some("4000000000003220"), "requires_action"),
        ("cod", None, "placed"),
    ] {
        let token = match number {
            Some(number) => Some(stage.token(number).await),
            None => None,
        };
        let mut wish = stage.wish(method, token.as_deref()).await;
        wish.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        check("Confirm", &wish);
        let answer = stage.confirm(status, &wish).await.answer();
        assert_eq!(answer["status"], status);
        check("Answer", &answer);
        check("Answer", &stage.attempt(status).await.answer());
        let session = stage.shop(&format!("/api/session?session={}", wish["session"].as_str().unwrap())).await.json();
        check("Session", &session);
        assert_eq!(session["result"].is_object(), ["succeeded", "placed"].contains(&status), "{session}");
        check("Answer", &stage.cancel(status).await.answer());
    }
}

/// Every method that can be offered answers as the contract says, also once it is cancelled.
#[tokio::test]
async fn every_method_answers_as_documented() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    let methods = include_str!("../../../../src/domain/data/methods.tsv").lines().skip(1);
    let mut kinds = std::collections::BTreeSet::new();
    for cells in methods.map(|line| line.split('\t').collect::<Vec<_>>()) {
        let (id, currency, flow, retired) = (cells[0], cells[6], cells[9], cells[15] == "retired");
        if flow == "fields" || retired {
            continue;
        }
        let currency = currency.split(' ').next().filter(|first| *first != "*").unwrap_or("EUR");
        let session = stage.shop(&format!("/api/session?currency={currency}")).await.json();
        let wish = changed(
            &stage.wish_for(&session, id, None),
            &json!({ "token": null, "mandate": { "text": "I agree", "locale": "en" } }),
        );
        check("Confirm", &wish);
        let told = stage.confirm(id, &wish).await.json();
        check("Answer", &told);
        kinds.insert(told["action"]["type"].as_str().unwrap_or(told["status"].as_str().unwrap()).to_owned());
        let session = stage.shop(&format!("/api/session?session={}", wish["session"].as_str().unwrap())).await.json();
        check("Session", &session);
        check("Answer", &stage.cancel(id).await.json());
    }
    let expected = ["bank_transfer", "placed", "poll", "processing", "qr", "redirect", "voucher"];
    assert_eq!(kinds.iter().collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn refusals_are_as_documented_and_with_documented_statuses() {
    let stage = Stage::new().await;
    let document = document();
    let wish = stage.wish("cod", None).await;
    let mut other = wish.clone();
    other["locale"] = "de".into();
    let mut gone = wish.clone();
    gone["session"] = "ses_nobody".into();
    stage.confirm("k", &wish).await;
    let limited = async {
        stage.fault(json!({ "confirm": "429" })).await;
        stage.confirm("limited", &wish).await
    };
    let cancel_limited = async {
        stage.fault(json!({ "cancel": "429" })).await;
        stage.cancel("limited").await
    };
    let status_limited = async |fault: &str| {
        stage.fault(json!({ "status": fault })).await;
        stage.attempt("k").await
    };
    for (path, method, reply) in [
        ("/api/attempts/{key}", "get", status_limited("429").await),
        ("/api/attempts/{key}", "get", status_limited("503").await),
        ("/api/session", "get", stage.shop("/api/session?amount=x").await),
        ("/api/session", "get", stage.shop("/api/session?session=x").await),
        ("/api/session", "get", stage.shop("/api/session?break=500").await),
        ("/api/confirm", "post", stage.confirm("new", &json!({})).await),
        ("/api/confirm", "post", stage.confirm("k", &other).await),
        ("/api/confirm", "post", stage.confirm("new", &gone).await),
        ("/api/confirm", "post", limited.await),
        ("/api/attempts/{key}", "get", stage.attempt("nobody").await),
        ("/api/attempts/{key}/details", "post", stage.details("k", &json!({})).await),
        ("/api/attempts/{key}/details", "post", stage.details("nobody", &json!({ "details": "{}" })).await),
        ("/api/attempts/{key}/cancel", "post", stage.cancel("%C3%A9").await),
        ("/api/attempts/{key}/cancel", "post", cancel_limited.await),
    ] {
        let documented = &document["paths"][path][method]["responses"];
        assert!(documented.get(reply.status.as_str()).is_some(), "{method} {path} {} is not documented", reply.status);
        check("Problem", &reply.json());
        assert_eq!(reply.header("cache-control"), "no-store", "{method} {path}");
    }
}

#[tokio::test]
async fn the_document_is_served_and_names_what_exists() {
    let stage = Stage::new().await;
    let reply = stage.shop("/openapi.json").await;
    assert_eq!((reply.header("content-type"), reply.json()), ("application/json", document()));
    for (path, operations) in document()["paths"].as_object().unwrap() {
        for method in operations.as_object().unwrap().keys() {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let reply =
                stage.send(method, &format!("{}{}", stage.running.shop, path.replace("{key}", "k")), &[], "").await;
            let absent =
                serde_json::from_slice::<Value>(&reply.bytes).is_ok_and(|body| body["error"]["code"] == "not_found");
            assert!(!absent && reply.status != 405, "{path}");
        }
    }
}

#[test]
fn the_checker_finds_faults() {
    let document = document();
    let answer = json!({ "$ref": "#/components/schemas/Answer" });
    for (value, good) in [
        (json!({ "status": "processing" }), true),
        (json!({ "status": "processing", "later": 1 }), true),
        (json!({ "status": "succeeded" }), false),
        (json!({ "status": "quantum" }), false),
        (json!({ "status": "failed", "provider": "sandbox", "code": 1 }), false),
        (json!({ "status": "requires_action", "action": { "type": "teleport", "url": "x" } }), false),
        (json!({ "status": "requires_action", "action": { "type": "poll" } }), true),
        (json!({ "status": "requires_action", "action": { "type": "qr" } }), false),
        (json!({ "status": "requires_action", "action": { "type": "voucher", "details": [] } }), false),
        (json!({ "status": "processing", "now": "today" }), false),
        (json!([]), false),
    ] {
        assert_eq!(faults(&document, &answer, &value, "").is_empty(), good, "{value}");
    }
}
