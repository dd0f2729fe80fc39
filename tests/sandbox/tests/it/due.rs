//! What is charged: the total, the method's fee, and what cash makes of the two. The shop knows it, whatever a request says.

use axum::http::Method;
use serde_json::{Value, json};

use crate::bank::press;
use crate::stage::{Stage, changed};

#[tokio::test]
async fn fee_and_rounding_are_charged_as_the_session_says_and_not_otherwise() {
    let stage = Stage::new().await;
    // currency, total, fee in the session, method, then what a request must say: fee, rounding, amount
    let cases = [
        ("EUR", 4999, Value::Null, "ideal", 0, 0, 4999),
        ("EUR", 4999, json!({ "ideal": 95 }), "ideal", 95, 0, 5094),
        ("EUR", 4999, json!({ "ideal": { "fixed": 95 } }), "ideal", 95, 0, 5094),
        ("EUR", 4999, json!({ "ideal": { "basis_points": 150 } }), "ideal", 75, 0, 5074),
        ("EUR", 4999, json!({ "ideal": { "fixed": 95, "basis_points": 150, "cap": 100 } }), "ideal", 100, 0, 5099),
        ("EUR", 4999, json!({ "ideal": "a little" }), "ideal", 0, 0, 4999),
        ("EUR", 4999, json!({ "cod": 250 }), "ideal", 0, 0, 4999),
        ("EUR", 4999, json!({ "cod": 250 }), "cod", 250, 0, 5249),
        // Cash only, and with the fee in it.
        ("CHF", 4998, Value::Null, "ideal", 0, 0, 4998),
        ("CHF", 4998, Value::Null, "cod", 0, 2, 5000),
        ("CHF", 4998, json!({ "cod": 4 }), "cod", 4, -2, 5000),
        ("CHF", 4998, json!({ "cod": 2 }), "cod", 2, 0, 5000),
        ("SEK", 4950, Value::Null, "cod", 0, 50, 5000),
        ("SEK", 4949, Value::Null, "cod", 0, -49, 4900),
        ("HUF", 100, Value::Null, "cod", 0, -100, 0),
        ("JPY", 4999, json!({ "cod": { "basis_points": 100 } }), "cod", 50, 0, 5049),
    ];
    for (index, (currency, total, asked, method, fee, rounding, amount)) in cases.into_iter().enumerate() {
        let case = format!("{currency} {total} {asked} {method}");
        let key = format!("k{index}");
        let session = stage
            .session_with(&format!("currency={currency}&amount={total}"), &json!({ "methods": { "fee": asked } }))
            .await;
        let some = |minor: i64| if minor == 0 { Value::Null } else { minor.into() };
        let good = changed(
            &stage.wish_for(&session, method, None),
            &json!({ "amount": amount, "fee": some(fee), "rounding": some(rounding) }),
        );
        let mut wrong = vec![("fee", json!(fee + 1)), ("rounding", json!(rounding + 1)), ("amount", json!(amount + 1))];
        if fee != 0 {
            wrong.extend([("fee", Value::Null), ("fee", json!(0)), ("fee", json!(fee - 1))]);
        }
        if rounding != 0 {
            wrong.extend([("rounding", Value::Null), ("rounding", json!(0)), ("rounding", json!(-rounding))]);
        }
        for (field, value) in wrong {
            let reply = stage.confirm(&key, &changed(&good, &json!({ field: value }))).await;
            let code = format!("{field}_mismatch");
            assert_eq!((reply.status.as_u16(), reply.code()), (400, code), "{case}: {field} {value}");
            assert_eq!(reply.json()["error"]["parameter"], field, "{case}");
        }
        let answer = stage.confirm(&key, &good).await.answer();
        let status = if method == "cod" { "placed" } else { "requires_action" };
        assert_eq!((&answer["status"], &answer["amount"]), (&json!(status), &json!(amount)), "{case}");
        assert_eq!(stage.confirm(&key, &good).await.answer(), answer, "{case}: the same again");
    }
}

#[tokio::test]
async fn an_amount_that_only_adds_up_is_not_enough() {
    let stage = Stage::new().await;
    let session = stage.session_with("currency=CHF&amount=4998", &json!({ "methods": { "fee": { "cod": 95 } } })).await;
    for (method, fields, code) in [
        ("ideal", json!({ "amount": 5093, "fee": 95 }), "fee_mismatch"),
        ("ideal", json!({ "amount": 5000, "rounding": 2 }), "rounding_mismatch"),
        ("cod", json!({ "amount": 4998 }), "fee_mismatch"),
        ("cod", json!({ "amount": 5000, "rounding": 2 }), "fee_mismatch"),
        ("cod", json!({ "amount": 5093, "fee": 95 }), "rounding_mismatch"),
        ("cod", json!({ "amount": 5100, "fee": 95, "rounding": 7 }), "rounding_mismatch"),
        ("cod", json!({ "amount": 5095, "fee": "95", "rounding": 2 }), "malformed"),
        ("cod", json!({ "amount": 5095, "fee": 95.5, "rounding": 2 }), "malformed"),
        ("cod", json!({ "amount": 5093, "fee": -95, "rounding": 2 }), "malformed"),
    ] {
        let reply = stage.confirm("k", &changed(&stage.wish_for(&session, method, None), &fields)).await;
        assert_eq!((reply.status.as_u16(), reply.code().as_str()), (400, code), "{method} {fields}");
    }
    assert_eq!(stage.attempt("k").await.status, 404);
}

#[tokio::test]
async fn the_books_show_the_amount_with_the_fee() {
    let stage = Stage::new().await;
    let with = json!({ "methods": { "fee": { "card": 95, "ideal": 30, "cod": 250 } } });
    for (method, number, fee) in [("card", Some("4242424242424242"), 95), ("ideal", None, 30), ("cod", None, 250)] {
        let token = match number {
            Some(number) => Some(stage.token(number).await),
            None => None,
        };
        let session = stage.session_with("", &with).await;
        let wish =
            changed(&stage.wish_for(&session, method, token.as_deref()), &json!({ "fee": fee, "amount": 4999 + fee }));
        let answer = stage.confirm(method, &wish).await.answer();
        if let Some(url) = answer["action"]["url"].as_str() {
            let page = stage.send(Method::GET, url, &[], "").await.text();
            assert!(page.contains("EUR\u{a0}50.29"), "the bank says what is charged");
            press(&stage, url, "pay").await;
        }
        let result = stage.attempt(method).await.answer();
        assert_eq!(result["amount"], 4999 + fee);
        let again = stage.shop(&format!("/api/session?session={}", session["id"].as_str().unwrap())).await.json();
        assert_eq!((changed(&again["result"], &json!({ "now": null })), &again["total"]), (result, &json!(4999)));
    }
    let books = stage.charges().await;
    assert_eq!(
        books["charges"],
        json!([
            { "attempt": "card", "amount": 5094, "currency": "EUR" },
            { "attempt": "ideal", "amount": 5029, "currency": "EUR" },
        ])
    );
    let orders: Vec<_> = books["orders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|order| (&order["method"], &order["amount"], &order["fee"]))
        .collect();
    let expected = [("card", 5094, 95), ("ideal", 5029, 30), ("cod", 5249, 250)]
        .map(|(method, amount, fee)| (json!(method), json!(amount), json!(fee)));
    assert_eq!(orders, expected.iter().map(|(method, amount, fee)| (method, amount, fee)).collect::<Vec<_>>());
}
