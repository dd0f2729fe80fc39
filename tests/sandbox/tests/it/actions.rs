//! What the buyer has to do, method by method: what it is, where it leads, and every way in which it ends.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::bank::press;
use crate::stage::{Reply, Stage, cancelled, changed, told};

/// A method of each kind of action, with its currency.
pub(crate) const EACH: [(&str, &str, &str); 8] = [
    ("ideal", "EUR", "redirect"),
    ("cash_app", "USD", "redirect"),
    ("pix", "BRL", "qr"),
    ("blik", "PLN", "poll"),
    ("mb_way", "EUR", "poll"),
    ("oxxo", "MXN", "voucher"),
    ("bank_transfer", "EUR", "bank_transfer"),
    ("spei", "MXN", "bank_transfer"),
];

/// Confirms with a method in its currency; the wish and the answer.
pub(crate) async fn begin(stage: &Stage, key: &str, method: &str, currency: &str) -> (Value, Value) {
    let session = stage.shop(&format!("/api/session?currency={currency}")).await.json();
    let wish = stage.wish_for(&session, method, None);
    let answer = stage.confirm(key, &wish).await.answer();
    (wish, answer)
}

pub(crate) async fn decide(stage: &Stage, key: &str, decision: &str) -> Reply {
    stage.post(&format!("{}/control/payments/{key}", stage.running.shop), &[], &json!({ "decision": decision })).await
}

#[tokio::test]
async fn every_method_asks_what_its_kind_asks() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    for (method, currency, expected) in EACH {
        let (wish, answer) = begin(&stage, method, method, currency).await;
        assert_eq!((&answer["status"], &answer["action"]["type"]), (&json!("requires_action"), &json!(expected)));
        assert_eq!(stage.confirm(method, &wish).await.answer(), answer, "{method}: the same again");
        assert_eq!(stage.attempt(method).await.answer(), answer, "{method}");
        assert!(answer["payment"].as_str().is_some_and(|id| id.starts_with("pay_")), "{answer}");
        assert_eq!(answer["action"]["expires_at"].is_string(), expected != "redirect", "{answer}");
    }
    assert_eq!(stage.charges().await["total"], 0);
}

#[tokio::test]
async fn actions_carry_what_their_kind_needs() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    for (method, currency, pointer, beginning) in [
        ("pix", "BRL", "/payload", format!("{}/app/pay_", stage.running.provider)),
        ("pix", "BRL", "/app_url", format!("{}/app/pay_", stage.running.provider)),
        ("mb_way", "EUR", "/app_url", format!("{}/app/pay_", stage.running.provider)),
        ("oxxo", "MXN", "/details/0/kind", "reference".to_owned()),
        ("oxxo", "MXN", "/barcode/format", "code128".to_owned()),
        ("oxxo", "MXN", "/document_url", format!("{}/slip/pay_", stage.running.provider)),
        ("boleto", "BRL", "/barcode/format", "itf".to_owned()),
        ("konbini", "JPY", "/details/0/kind", "store".to_owned()),
        ("bank_transfer", "EUR", "/details/1/value", "DE89".to_owned()),
        ("bank_transfer", "EUR", "/barcode/payload", "BCD\n".to_owned()),
        ("bank_transfer", "GBP", "/details/1/kind", "sort_code".to_owned()),
        ("bank_va_id", "IDR", "/details/0/kind", "bank".to_owned()),
    ] {
        let (_, answer) = begin(&stage, &format!("{method}{pointer}").replace('/', "-"), method, currency).await;
        let found = answer["action"].pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        assert!(found.starts_with(&beginning), "{method} {pointer}: {answer}");
    }
    let (_, blik) = begin(&stage, "blik", "blik", "PLN").await;
    assert_eq!(blik["action"].get("app_url"), None, "its app is not known: {blik}");
}

/// Decisions on another device, for each kind of action.
#[tokio::test]
async fn every_action_ends_as_the_buyer_decides() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    let mut paid = 0;
    for (method, currency, _) in EACH {
        for (decision, code) in [
            ("pay", None),
            ("cancel", Some("buyer_cancelled")),
            ("refuse", Some("method_refused")),
            ("expire", Some("payment_expired")),
        ] {
            let key = format!("{method}-{decision}");
            let (wish, answer) = begin(&stage, &key, method, currency).await;
            assert_eq!(decide(&stage, &key, decision).await.status, StatusCode::OK, "{key}");
            let expected = match code {
                None => json!({ "status": "succeeded", "payment": answer["payment"] }),
                Some(code) => json!({ "status": "failed", "provider": "sandbox", "code": code }),
            };
            let expected = told(&wish, expected);
            assert_eq!(stage.attempt(&key).await.answer(), expected, "{key}");
            for late in ["pay", "cancel", "refuse", "expire"] {
                decide(&stage, &key, late).await;
            }
            assert_eq!(stage.cancel(&key).await.answer(), expected, "{key}: nothing changes it");
            paid += u64::from(code.is_none());
            let books = stage.charges().await;
            assert_eq!(books["by_attempt"].get(&key), code.is_none().then_some(&json!(1)), "{key}");
            assert_eq!((&books["total"], books["orders"].as_array().unwrap().len() as u64), (&json!(paid), paid));
        }
    }
}

#[tokio::test]
async fn every_action_can_be_cancelled_by_the_shop() {
    let stage = Stage::new().await;
    for (method, currency, _) in EACH {
        let (wish, _) = begin(&stage, method, method, currency).await;
        assert_eq!(stage.cancel(method).await.answer(), told(&wish, cancelled()), "{method}");
        assert_eq!(decide(&stage, method, "pay").await.json()["status"], "failed", "{method}");
    }
    let books = stage.charges().await;
    assert_eq!((&books["total"], &books["orders"]), (&json!(0), &json!([])));
}

#[tokio::test]
async fn what_runs_out_is_not_charged_afterwards() {
    let stage = Stage::new().await;
    stage.fault(json!({ "actions": "lifetime:40", "settlement": "hold" })).await;
    for (method, currency, kind) in EACH {
        let (wish, answer) = begin(&stage, method, method, currency).await;
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        let expired = told(&wish, json!({ "status": "failed", "provider": "sandbox", "code": "payment_expired" }));
        let expected = if kind == "redirect" { &answer } else { &expired };
        assert_eq!(&stage.attempt(method).await.answer(), expected, "{method}");
        if kind != "redirect" {
            decide(&stage, method, "pay").await;
            assert_eq!(stage.attempt(method).await.answer(), expired, "{method}");
        }
    }
    assert_eq!(stage.charges().await["total"], 0);
}

#[tokio::test]
async fn what_is_confirmed_on_the_phone_succeeds_by_itself_unless_held() {
    let stage = Stage::new().await;
    stage.fault(json!({ "settlement": "hold" })).await;
    begin(&stage, "k", "mb_way", "EUR").await;
    tokio::time::sleep(std::time::Duration::from_millis(2100)).await;
    assert_eq!(stage.attempt("k").await.answer()["status"], "requires_action");
    stage.fault(json!({ "settlement": null })).await;
    stage.charges_until(|charges| charges["total"] == 1).await;
    assert_eq!(stage.attempt("k").await.answer()["status"], "succeeded");
}

#[tokio::test]
async fn the_app_page_pays_and_cancels_and_stays_where_it_is() {
    let stage = Stage::new().await;
    for (decision, status, word) in [("pay", "succeeded", "already done"), ("cancel", "failed", "was cancelled")] {
        let (_, answer) = begin(&stage, decision, "pix", "BRL").await;
        let url = answer["action"]["app_url"].as_str().unwrap();
        let page = stage.send(Method::GET, url, &[], "").await;
        for expected in ["<h1>Pix</h1>", "BRL\u{a0}49.99", "no money moves", ">Pay<", ">Cancel<"] {
            assert!(page.text().contains(expected), "{expected} in {}", page.text());
        }
        let policy = page.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("script-src"), "{policy}");
        for _ in 0..2 {
            let back = press(&stage, url, decision).await;
            assert_eq!((back.status, url.ends_with(back.header("location"))), (StatusCode::SEE_OTHER, true));
        }
        assert!(stage.send(Method::GET, url, &[], "").await.text().contains(word), "{decision}");
        assert_eq!(stage.attempt(decision).await.answer()["status"], status);
    }
    for path in ["/app/pay_nobody", "/slip/pay_nobody", "/three_ds/pay_nobody"] {
        assert_eq!(stage.provider(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_slip_can_be_printed() {
    let stage = Stage::new().await;
    let (_, answer) = begin(&stage, "k", "oxxo", "MXN").await;
    let url = answer["action"]["document_url"].as_str().unwrap();
    let reference = answer["action"]["details"][0]["value"].as_str().unwrap();
    let page = stage.send(Method::GET, url, &[], "").await.text();
    assert!(page.contains(reference) && page.contains("no money moves"), "{page}");
    decide(&stage, "k", "pay").await;
    assert!(stage.send(Method::GET, url, &[], "").await.text().contains("already done"));
}

/// An order stands with the slip in hand: it is what the session answers with until the money is there.
#[tokio::test]
async fn a_slip_places_the_order() {
    let stage = Stage::new().await;
    for (method, currency) in [("oxxo", "MXN"), ("bank_transfer", "EUR")] {
        for (decision, status) in [("pay", Some("succeeded")), ("expire", None), ("cancel", None)] {
            let key = format!("{method}-{decision}");
            let (wish, answer) = begin(&stage, &key, method, currency).await;
            let path = format!("/api/session?session={}", wish["session"].as_str().unwrap());
            let order = async || {
                let books = stage.charges().await;
                books["orders"].as_array().unwrap().iter().find(|order| order["attempt"] == key.as_str()).cloned()
            };
            let result = stage.shop(&path).await.json()["result"].clone();
            assert_eq!(changed(&result, &json!({ "now": null })), answer, "{key}");
            assert_eq!(order().await.map(|order| order["status"].clone()), Some(json!("placed")), "{key}");
            decide(&stage, &key, decision).await;
            let session = stage.shop(&path).await.json();
            assert_eq!(session["result"]["status"].as_str(), status, "{key}");
            assert_eq!(order().await.map(|order| order["status"].clone()), status.map(Into::into), "{key}");
        }
    }
}

#[tokio::test]
async fn a_debit_needs_a_mandate_and_is_placed_after_a_while() {
    let stage = Stage::new().await;
    let bare = stage.wish("sepa_debit", None).await;
    for mandate in [Value::Null, json!({ "text": "" }), json!({ "text": " \n" })] {
        let reply = stage.confirm("k", &changed(&bare, &json!({ "mandate": mandate }))).await;
        assert_eq!((reply.status.as_u16(), reply.code().as_str()), (400, "mandate_missing"), "{mandate}");
        assert_eq!(reply.json()["error"]["parameter"], "mandate");
    }
    let mandate = json!({ "text": "By pressing Pay I authorise Atelier Kassa", "locale": "en" });
    let wish = changed(&bare, &json!({ "mandate": mandate }));
    assert_eq!(stage.confirm("k", &wish).await.answer(), told(&wish, json!({ "status": "processing" })));
    let books =
        stage.charges_until(|charges| charges["orders"].as_array().is_some_and(|orders| !orders.is_empty())).await;
    assert_eq!((&books["orders"][0]["status"], &books["orders"][0]["mandate"]), (&json!("placed"), &mandate));
    assert_eq!(stage.attempt("k").await.answer()["status"], "placed");
    assert_eq!(books["total"], 1, "it will be collected");
}

#[tokio::test]
async fn a_wrong_blik_code_is_refused_at_once() {
    let stage = Stage::new().await;
    for (code, expected) in [("123456", "requires_action"), ("000000", "failed")] {
        let session = stage.shop("/api/session?currency=PLN").await.json();
        let wish = changed(&stage.wish_for(&session, "blik", None), &json!({ "fields": { "blik_code": code } }));
        let answer = stage.confirm(code, &wish).await.answer();
        assert_eq!(answer["status"], expected, "{answer}");
        assert!(expected != "failed" || answer["code"] == "method_refused", "{answer}");
    }
}

#[tokio::test]
async fn nobody_decides_about_what_is_not_there() {
    let stage = Stage::new().await;
    assert_eq!(decide(&stage, "nobody", "pay").await.code(), "payment_unknown");
    stage.confirm("cash", &stage.wish("cod", None).await).await;
    assert_eq!(decide(&stage, "cash", "pay").await.status, StatusCode::NOT_FOUND);
    begin(&stage, "k", "pix", "BRL").await;
    for decision in ["steal", ""] {
        assert_eq!(decide(&stage, "k", decision).await.code(), "decision_unknown");
    }
}
