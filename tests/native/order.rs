//! The order as the session gives it: tax inside or on top, lines, the hint in a second currency, instalments, what is due.
//! Amounts that are no amounts are in `config`.

use crate::market::money;
use crate::shop::{attributes, config_of, document_with, resolved};
use kassa::domain::method::Method;
use kassa::domain::money::Money;
use kassa::session::config::{Attributes, Order};
use serde_json::{Value, json};

/// What a document makes of the order, and what the developer is told: places, values, remedies.
fn told(changes: &Value) -> (Option<Order>, Vec<(String, String, String)>) {
    let (config, issues) = resolved(&Attributes::default(), &document_with(changes.clone()));
    assert_eq!(config.is_none(), issues.iter().any(|issue| issue.fatal), "{changes}: {issues:?}");
    let told = issues.into_iter().map(|issue| (issue.place, issue.value, issue.remedy)).collect();
    (config.map(|config| config.order), told)
}

/// One thing that is wrong: what is changed, whether an order is left, the place, the value, and a part of the remedy.
fn check(changes: &Value, sold: bool, place: &str, value: &str, remedy: &str) {
    let (order, told) = told(changes);
    assert_eq!(order.is_some(), sold, "{changes}: {told:?}");
    let [(found, shown, advice)] = &told[..] else { panic!("{changes}: {told:?}") };
    assert_eq!((found.as_str(), shown.as_str()), (place, value), "{changes}");
    assert!(advice.contains(remedy), "{changes}: {advice:?} says nothing of {remedy:?}");
}

#[test]
fn tax_inside_the_prices_adds_nothing() {
    let inside = json!({ "tax_included": true, "total": 4395, "tax": 763 });
    let cases = [
        (json!({}), Some((604, false)), 4999),
        (json!({ "tax_included": false }), Some((604, false)), 4999),
        (inside, Some((763, true)), 4395),
        (json!({ "tax_included": true, "tax": 0, "total": 4395 }), Some((0, true)), 4395),
        (json!({ "tax_included": true, "tax": null, "total": 4395 }), None, 4395),
        // Without items nothing is added up.
        (json!({ "tax_included": true, "items": null }), Some((604, true)), 4999),
        (json!({ "tax_included": true, "items": null, "tax": 4999 }), Some((4999, true)), 4999),
    ];
    for (changes, tax, total) in cases {
        let (order, told) = told(&changes);
        assert!(told.is_empty(), "{changes}: {told:?}");
        let order = order.unwrap();
        assert_eq!(order.tax.map(|tax| (tax.amount.minor(), tax.included)), tax, "{changes}");
        assert_eq!(order.total.minor(), total, "{changes}");
    }
    let more = "cannot be more";
    check(&json!({ "tax_included": true, "items": null, "tax": 5000 }), false, "session.tax", "5000", more);
    check(&json!({ "tax_included": "yes" }), false, "session.tax_included", "yes", "use true");
    check(&json!({ "tax_included": 1 }), false, "session.tax_included", "1", "use true");
}

#[test]
fn a_sum_that_does_not_agree_is_shown() {
    let rest = "; correct the session so that they agree";
    let item = |amount: i64| json!([{ "name": "Shirt", "amount": amount }]);
    let max = i64::MAX;
    let cases = [
        (json!({ "total": 5000 }), "5000", format!("items 3900 + shipping 495 + tax 604 - discount 0 make 4999{rest}")),
        (
            json!({ "discount": 99 }),
            "4999",
            format!("items 3900 + shipping 495 + tax 604 - discount 99 make 4900{rest}"),
        ),
        (json!({ "shipping": null, "tax": null, "discount": null }), "4999", format!("items 3900 make 3900{rest}")),
        (
            json!({ "tax_included": true, "total": 5000 }),
            "5000",
            format!("items 3900 + shipping 495 - discount 0 make 4395, tax 604 being inside the prices{rest}"),
        ),
        // The likeliest mistake is named.
        (
            json!({ "total": 4395 }),
            "4395",
            format!(
                "items 3900 + shipping 495 + tax 604 - discount 0 make 4999{rest}, which \"tax_included\": true would do"
            ),
        ),
        (
            json!({ "tax_included": true }),
            "4999",
            format!(
                "items 3900 + shipping 495 - discount 0 make 4395, tax 604 being inside the prices{rest}, which \"tax_included\": false would do"
            ),
        ),
        (
            json!({ "items": item(max), "discount": null }),
            "4999",
            format!("items {max} + shipping 495 + tax 604 make overflow{rest}"),
        ),
    ];
    for (changes, value, remedy) in cases {
        let (order, told) = told(&changes);
        assert_eq!((order, told), (None, vec![("session.total".into(), value.into(), remedy)]), "{changes}");
    }
}

#[test]
fn a_line_is_the_price_of_one_times_how_many() {
    let fits = [
        (json!({ "quantity": 3, "unit_amount": 1300 }), 3),
        (json!({ "quantity": 3, "unit_amount": 1300, "amount": 3900 }), 3),
        (json!({ "unit_amount": 3900 }), 1),
        (json!({ "quantity": 3, "amount": 3900 }), 3),
        (json!({ "quantity": "3", "unit_amount": "1300", "amount": "3900" }), 3),
    ];
    for (item, quantity) in fits {
        let (order, told) = told(&json!({ "items": [item] }));
        let line = &order.unwrap().items[0];
        assert_eq!((line.amount.minor(), line.quantity, told.len()), (3900, quantity, 0), "{item}");
    }
    let place = "session.items.amount";
    let cases = [
        (json!({ "quantity": 3, "unit_amount": 1300, "amount": 3800 }), place, "3800", "3 × 1300 make 3900"),
        (json!({ "quantity": 3, "unit_amount": 1300, "amount": "much" }), place, "much", "3 × 1300 make 3900"),
        (json!({ "quantity": 2, "unit_amount": i64::MAX }), place, "null", "make overflow"),
        (json!({ "quantity": 3, "unit_amount": 13.5 }), "session.items.unit_amount", "a number that is not whole", ""),
        (json!({ "quantity": 3 }), place, "null", "whole number"),
    ];
    for (item, place, value, remedy) in cases {
        check(&json!({ "items": [item] }), false, place, value, remedy);
    }
}

#[test]
fn a_hint_in_a_second_currency_is_kept_or_left_out() {
    let hint = |currency: &str, amount: Value| json!({ "approximate": { "currency": currency, "amount": amount } });
    for (currency, amount, expected) in
        [("USD", 5299, ("USD", 5299)), ("jpy", 8100, ("JPY", 8100)), ("USD", 0, ("USD", 0))]
    {
        let (order, told) = told(&hint(currency, json!(amount)));
        let order = order.unwrap();
        assert_eq!(order.approximate.map(|hint| (hint.currency().code(), hint.minor())), Some(expected));
        assert_eq!((order.total, told.len()), (money(4999, "EUR"), 0), "a hint changes nothing");
    }
    let (currency, amount) = ("session.approximate.currency", "session.approximate.amount");
    let cases = [
        (hint("EUR", json!(4999)), currency, "EUR", "other than the order's"),
        (hint("XXX", json!(4999)), currency, "XXX", "left out"),
        (json!({ "approximate": "52.99 USD" }), currency, "", "left out"),
        (hint("USD", json!(-1)), amount, "-1", "whole number"),
        (hint("USD", json!(52.99)), amount, "a number that is not whole", "whole number"),
        (hint("USD", Value::Null), amount, "null", "whole number"),
    ];
    for (changes, place, value, remedy) in cases {
        check(&changes, true, place, value, remedy);
        assert_eq!(told(&changes).0.unwrap().approximate, None, "{changes}");
    }
}

#[test]
fn instalments_are_kept_or_left_out() {
    let plans = json!({ "instalments": {
        "klarna": [{ "count": 3, "interest_free": true }, { "count": 12 }],
        "card": [{ "amounts": [2500, 2500], "interest_free": false }, { "amounts": [2000, 1500, 1499], "interest_free": true, "due": ["2026-11-29", "2026-12-29", "2027-01-29"] }],
    } });
    let (config, issues) = resolved(&Attributes::default(), &document_with(plans));
    assert!(issues.is_empty(), "{issues:?}");
    let mut found: Vec<_> = config
        .unwrap()
        .plans
        .into_iter()
        .map(|(method, plan)| {
            let minors: Vec<i64> = plan.amounts.iter().map(|amount| amount.minor()).collect();
            (method.id(), plan.count, minors, plan.interest_free, plan.due.len())
        })
        .collect();
    found.sort();
    let expected = [
        ("card", 2, vec![2500, 2500], false, 0),
        ("card", 3, vec![2000, 1500, 1499], true, 3),
        ("klarna", 3, vec![1667, 1666, 1666], true, 0),
        ("klarna", 12, vec![], false, 0),
    ];
    assert_eq!(found, expected);
    let place = "session.instalments";
    let of = |plan: Value| json!({ "instalments": { "card": [plan] } });
    let cases = [
        (of(json!({ "count": 1, "interest_free": true })), "card: 1", "2 to 60"),
        (of(json!({ "count": "many" })), "card: many", "2 to 60"),
        (of(json!({ "count": 300 })), "card: 300", "2 to 60"),
        (of(json!({})), "card: null", "2 to 60"),
        (of(json!({ "amounts": [2500, 2400] })), "card: 2500 + 2400", "at least the total"),
        (of(json!({ "amounts": [2500, 2500], "interest_free": true })), "card: 2500 + 2500", "not free of interest"),
        (of(json!({ "amounts": [2500, 2500], "due": ["2026-12-24"] })), "card: 2500 + 2500", "one day such as"),
        (of(json!({ "amounts": [2500, 2500], "due": ["2026-12-24", "soon"] })), "card: 2500 + 2500", "one day such as"),
        (of(json!({ "count": 3, "due": "2026-12-24" })), "card: 3", "one day such as"),
        (of(json!({ "amounts": [2500, 24.99] })), "card: 2500 + a number that is not whole", "one minor unit"),
        (json!({ "instalments": { "crad": [{ "count": 3 }] } }), "crad", "spelling"),
        (json!({ "instalments": { "card": 3 } }), "3", "list of plans"),
        (json!({ "instalments": [3] }), "[…]", "method ids"),
    ];
    for (changes, value, remedy) in cases {
        check(&changes, true, place, value, remedy);
    }
}

#[test]
fn only_cash_on_delivery_is_rounded() {
    let order = config_of(&json!({
        "version": 1, "id": "ses_1", "country": "CZ", "currency": "CZK", "total": 49_949,
        "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081" }],
        "confirm_url": "/api/confirm", "status_url": "/api/attempts", "test": true
    }))
    .order;
    let fee = money(1000, "CZK");
    let cases = [
        ("cod", None, 49_900, Some(-49)),
        ("cod", Some(fee), 50_900, Some(-49)),
        ("card", None, 49_949, None),
        ("card", Some(fee), 50_949, None),
        ("paypal", None, 49_949, None),
    ];
    for (method, fee, total, rounding) in cases {
        let due = order.due(Method::from_id(method).unwrap(), fee).unwrap();
        assert_eq!((due.total.minor(), due.rounding.map(Money::minor), due.fee), (total, rounding, fee), "{method}");
    }
    // Attributes alone give an order that has nothing of all this.
    let (config, _) =
        resolved(&attributes(&[("currency", "EUR"), ("amount", "4999"), ("provider", "sandbox")]), &Value::Null);
    let config = config.unwrap();
    assert_eq!((config.order.tax, config.order.approximate, config.plans.len()), (None, None, 0));
}
