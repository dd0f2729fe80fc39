//! What the shop asked for, resolved: every fault is named with place, value and remedy, and none of them is a panic.

use crate::shop::{AROUND, attributes, document, document_with, read, resolved};
use kassa::session::config::{Attributes, Look, Surroundings, Theme, is_web_address, look, resolve};
use kassa::session::issue::{Issue, Issues};
use kassa::session::json::Json;
use serde_json::{Value, json};

/// Attributes by name.
type Page<'a> = &'a [(&'a str, &'a str)];
/// Place, value and a word of the remedy.
type Told<'a> = &'a [(&'a str, &'a str, &'a str)];

/// One case: what is said, whether something can be sold, and the issues as (place, value, a word of the remedy).
struct Case<'a> {
    what: &'a str,
    attributes: Page<'a>,
    document: Value,
    sold: bool,
    issues: Told<'a>,
}

fn check(case: &Case<'_>) {
    let (config, issues) = resolved(&attributes(case.attributes), &case.document);
    let what = case.what;
    assert_eq!(config.is_some(), case.sold, "{what}: {issues:?}");
    assert_eq!(issues.iter().any(|issue| issue.fatal), !case.sold, "{what}: fatal exactly when nothing is sold");
    let found: Vec<_> = issues.iter().map(|issue| (issue.place.as_str(), issue.value.as_str())).collect();
    let wanted: Vec<_> = case.issues.iter().map(|(place, value, _)| (*place, *value)).collect();
    assert_eq!(found, wanted, "{what}: {issues:?}");
    for (issue, (.., remedy)) in issues.iter().zip(case.issues) {
        complete(issue);
        assert!(issue.remedy.contains(remedy), "{what}: {:?} says nothing of {remedy:?}", issue.remedy);
    }
}

/// Place, value and remedy stand in one sentence for the console.
pub(crate) fn complete(issue: &Issue) {
    assert!(!issue.place.is_empty() && issue.remedy.len() > 10, "{issue:?}");
    let sentence = issue.sentence();
    assert!(sentence.starts_with("kassa: ") && sentence.contains(&issue.place) && sentence.ends_with(&issue.remedy));
    let named = if issue.value.is_empty() { "is missing".to_owned() } else { format!("\"{}\"", issue.value) };
    assert!(sentence.contains(&named), "{sentence}");
}

const PAGE: [(&str, &str); 5] = [
    ("country", "NL"),
    ("currency", "EUR"),
    ("amount", "4999"),
    ("provider", "sandbox"),
    ("publishable-key", "pk_test_sandbox_8081"),
];

/// The usual attributes with one changed; an empty value takes it away.
fn page_with<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut all: Vec<_> = PAGE.into_iter().filter(|(known, _)| *known != name).collect();
    if !value.is_empty() {
        all.push((name, value));
    }
    all
}

#[test]
fn attributes_alone_are_enough() {
    let all: Vec<_> = PAGE.into_iter().chain([("confirm-url", "/pay")]).collect();
    let (config, issues) = resolved(&attributes(&all), &Value::Null);
    let config = config.unwrap();
    assert!(issues.is_empty(), "{issues:?}");
    assert_eq!(
        (config.session.as_str(), config.order.total.minor(), config.order.total.currency().code()),
        ("", 4999, "EUR")
    );
    assert_eq!((config.country.code(), config.confirm_url.as_deref(), config.status_url), ("NL", Some("/pay"), None));
    assert!(config.order.items.is_empty() && config.test && !config.expired);
    assert_eq!(config.selection.shown[0].method.id(), "ideal");
    assert_eq!(config.providers[0].key, "pk_test_sandbox_8081");
}

#[test]
fn a_session_alone_is_enough() {
    let (config, issues) = resolved(&Attributes::default(), &document());
    let config = config.unwrap();
    assert!(issues.is_empty(), "{issues:?}");
    assert_eq!((config.session.as_str(), config.merchant.name.as_str()), ("ses_1", "Linen & Co"));
    assert_eq!(config.merchant.terms_url.as_deref(), Some("https://shop.example/terms"));
    // Buyers see in the address whom they are with, where the shop does not say it.
    let around = Surroundings { host: "linen.example".to_owned(), ..AROUND };
    for (merchant, expected) in
        [(json!({}), "linen.example"), (json!({ "name": "" }), "linen.example"), (json!({ "name": "Linen" }), "Linen")]
    {
        let document = document_with(json!({ "merchant": merchant }));
        let config = resolve(&Attributes::default(), &read(&document), &around, &mut Issues::new());
        assert_eq!(config.unwrap().merchant.name, expected, "{document}");
    }
    let part = |part: Option<kassa::domain::money::Money>| part.unwrap().minor();
    let order = &config.order;
    let tax = order.tax.map(|tax| (tax.amount.minor(), tax.included));
    assert_eq!((part(order.shipping), tax, part(order.discount)), (495, Some((604, false)), 0));
    let item = &order.items[0];
    assert_eq!((item.name.as_str(), item.quantity, item.amount.minor()), ("Linen shirt", 1, 3900));
    assert_eq!(
        (config.confirm_url.as_deref(), config.status_url.as_deref()),
        (Some("/api/confirm"), Some("/api/attempts"))
    );
}

#[test]
fn the_session_counts_and_a_page_that_says_otherwise_is_told() {
    let cases: [(Page<'_>, Told<'_>); 6] = [
        (&[("currency", "EUR"), ("amount", "4999")], &[]),
        (&[("currency", "eur"), ("amount", " 4999 ")], &[]),
        (&[("currency", "USD")], &[("currency", "USD", "remove the attribute")]),
        (&[("amount", "1")], &[("amount", "1", "remove the attribute")]),
        (&[("amount", "49.99")], &[("amount", "49.99", "remove the attribute")]),
        (&[("country", "BE")], &[("country", "BE", "remove the attribute")]),
    ];
    for (attributes, issues) in cases {
        check(&Case { what: "page beside session", attributes, document: document(), sold: true, issues });
    }
    let page = attributes(&[("currency", "USD"), ("amount", "1"), ("country", "BE"), ("confirm-url", "/mine")]);
    let (config, _) = resolved(&page, &document());
    let config = config.unwrap();
    assert_eq!((config.order.total.minor(), config.order.total.currency().code()), (4999, "EUR"));
    // The page may know better where it wants the payment made; the buyer's country is the session's.
    assert_eq!((config.country.code(), config.confirm_url.as_deref()), ("NL", Some("/mine")));
}

#[test]
fn every_malformed_amount_says_what_to_write() {
    let cases = [
        ("49.99", "minor units"),
        ("1,250", "minor units"),
        ("1e3", ""),
        ("+5", ""),
        ("-1", ""),
        ("１２", ""),
        ("٤٩٩٩", ""),
        ("9223372036854775808", ""),
        ("four", ""),
        ("4 999", ""),
        ("0x10", ""),
        (" ", ""),
    ];
    for (amount, remedy) in cases {
        let page = page_with("amount", amount);
        let issues = [("amount", amount, remedy)];
        check(&Case { what: amount, attributes: &page, document: Value::Null, sold: false, issues: &issues });
    }
    let none = page_with("amount", "");
    let issues = [("amount", "", "minor units")];
    check(&Case { what: "no amount", attributes: &none, document: Value::Null, sold: false, issues: &issues });
    for amount in ["0", "1", "007", " 4999\n", "9223372036854775807"] {
        let (config, issues) = resolved(&attributes(&page_with("amount", amount)), &Value::Null);
        assert!(config.is_some(), "{amount}: {issues:?}");
    }
}

#[test]
fn amounts_in_the_session_are_whole_minor_units() {
    let cases = [
        ("total", json!("49.99"), "session.total", "49.99"),
        ("total", json!(49.99), "session.total", "a number that is not whole"),
        ("total", json!(-1), "session.total", "-1"),
        ("total", json!(true), "session.total", "true"),
        ("total", json!([1]), "session.total", "[…]"),
        ("total", json!({ "minor": 1 }), "session.total", "{…}"),
        ("total", json!(""), "session.total", ""),
        ("total", json!(1e300), "session.total", "a number that is not whole"),
        ("total", json!(u64::MAX), "session.total", "a number that is not whole"),
        ("shipping", json!("free"), "shipping", "free"),
        ("shipping", json!(-495), "shipping", "-495"),
        ("tax", json!(0.5), "tax", "a number that is not whole"),
        ("discount", json!(-1), "discount", "-1"),
        ("items", json!([{ "name": "Shirt" }]), "session.items.amount", "null"),
        ("items", json!([{ "amount": "many" }]), "session.items.amount", "many"),
        ("items", json!(["Shirt"]), "session.items.amount", "null"),
        ("items", json!({ "name": "Shirt" }), "session.items", "{…}"),
        ("items", json!("Shirt"), "session.items", "Shirt"),
    ];
    for (field, value, place, shown) in cases {
        let document = document_with(json!({ field: value }));
        let issues = [(place, shown, "")];
        check(&Case { what: field, attributes: &[], document, sold: false, issues: &issues });
    }
    // Above 2^53 JavaScript has no exact number, so amounts may come as texts; and a float that is whole is one.
    for total in [json!("4999"), json!(4999.0)] {
        let (config, issues) = resolved(&Attributes::default(), &document_with(json!({ "total": total })));
        assert!(config.is_some(), "{total}: {issues:?}");
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let document = document_with(json!({ "currency": "XXQ", "total": 1.5 }));
    let issues = [("currency", "XXQ", "ISO 4217"), ("session.total", "a number that is not whole", "whole number")];
    check(&Case { what: "two faults", attributes: &[], document, sold: false, issues: &issues });
    let document = document_with(json!({ "shipping": -1, "tax": -2, "discount": -3 }));
    let issues = [("shipping", "-1", ""), ("tax", "-2", ""), ("discount", "-3", "")];
    check(&Case { what: "three parts", attributes: &[], document, sold: false, issues: &issues });
}

#[test]
fn currencies_and_countries() {
    let cases = [
        ("currency", "eur", true, None),
        ("currency", "EURO", false, Some(("currency", "EURO"))),
        ("currency", "€", false, Some(("currency", "€"))),
        ("currency", "XXX", false, Some(("currency", "XXX"))),
        ("currency", "", false, Some(("currency", ""))),
        ("country", "nl", true, None),
        ("country", "", true, None),
        ("country", "XX", true, Some(("country", "XX"))),
        ("country", "UK", true, Some(("country", "UK"))),
        ("country", "Nederland", true, Some(("country", "Nederland"))),
        ("country", "ＮＬ", true, Some(("country", "ＮＬ"))),
    ];
    for (name, value, sold, issue) in cases {
        let page = page_with(name, value);
        let issues: Vec<_> = issue.into_iter().map(|(place, value)| (place, value, "ISO")).collect();
        check(&Case { what: value, attributes: &page, document: Value::Null, sold, issues: &issues });
    }
    // A country that is not known gets the worldwide methods.
    let (config, _) = resolved(&attributes(&page_with("country", "XX")), &Value::Null);
    let shown: Vec<_> = config.unwrap().selection.shown.iter().map(|shown| shown.method.id()).collect();
    assert!(shown.contains(&"card") && !shown.contains(&"ideal"), "{shown:?}");
}

#[test]
fn parts_make_the_total() {
    let item = |amount: i64| json!({ "name": "Shirt", "amount": amount });
    let fits = [
        json!({ "items": [item(4999)], "shipping": null, "tax": null, "discount": null }),
        json!({ "items": [item(2000), item(2504)], "tax": null }),
        json!({ "items": [item(5000)], "shipping": 0, "tax": 0, "discount": 1 }),
        json!({ "items": [item(5999), item(-1000)], "shipping": null, "tax": null }),
        json!({ "items": [], "shipping": null, "tax": null, "discount": null }),
        json!({ "items": null, "shipping": null, "tax": null, "discount": null }),
        json!({ "items": [item(0)], "total": 0, "shipping": 0, "tax": 0 }),
    ];
    for changes in fits {
        check(&Case {
            what: &changes.to_string(),
            attributes: &[],
            document: document_with(changes.clone()),
            sold: true,
            issues: &[],
        });
    }
    let max = i64::MAX;
    let misses = [
        (json!({ "total": 5000 }), "5000", "make 4999"),
        (json!({ "discount": 1 }), "4999", "make 4998"),
        (json!({ "shipping": null }), "4999", "make 4504"),
        (json!({ "items": [item(max), item(1)], "shipping": null, "tax": null }), "4999", "overflow"),
        (json!({ "items": [item(max)], "shipping": 1, "total": max }), "9223372036854775807", "overflow"),
        (json!({ "items": [item(i64::MIN)], "shipping": 0, "tax": 0, "discount": max }), "4999", "overflow"),
    ];
    for (changes, value, remedy) in misses {
        let issues = [("session.total", value, remedy)];
        check(&Case {
            what: &changes.to_string(),
            attributes: &[],
            document: document_with(changes.clone()),
            sold: false,
            issues: &issues,
        });
    }
}

#[test]
fn older_and_newer_servers_are_understood() {
    let cases = [
        (json!({ "version": 0 }), "0", "version 1"),
        (json!({ "version": 2, "loyalty": { "points": 12 }, "items_v2": [] }), "2", "unknown fields are ignored"),
        (json!({ "version": null }), "", "\"version\": 1"),
        (json!({ "version": "1" }), "1", "as a number"),
        (json!({ "version": 1.5 }), "a number that is not whole", "as a number"),
    ];
    let (usual, _) = resolved(&Attributes::default(), &document());
    for (changes, value, remedy) in cases {
        let document = document_with(changes.clone());
        let issues = [("session.version", value, remedy)];
        assert_eq!(resolved(&Attributes::default(), &document).0, usual, "{changes}");
        check(&Case { what: &changes.to_string(), attributes: &[], document, sold: true, issues: &issues });
    }
}

#[test]
fn methods_that_ended_or_never_were_are_told_with_what_to_do() {
    let cases = [
        (json!({ "allow": ["giropay", "card"] }), "giropay", "use wero"),
        (json!({ "allow": ["card", "credit-card"] }), "credit-card", "check the spelling"),
        (json!({ "order": ["iDEAL"] }), "iDEAL", "check the spelling"),
        (json!({ "deny": ["visa"] }), "visa", "check the spelling"),
    ];
    for (methods, value, remedy) in cases {
        let document = document_with(json!({ "methods": methods.clone() }));
        let [(list, ids)] = methods.as_object().unwrap().iter().collect::<Vec<_>>()[..] else { panic!("one list") };
        let at = ids.as_array().unwrap().iter().position(|id| id == value).unwrap();
        let issues = [(&*format!("methods.{list}[{at}]"), value, remedy)];
        check(&Case { what: value, attributes: &[], document, sold: true, issues: &issues });
    }
    let provider = json!([{ "id": "sandbox", "publishable_key": "pk_test_sandbox_1", "methods": ["card", "sofort"] }]);
    let issues = [("providers[0].methods[1]", "sofort", "use klarna")];
    let document = document_with(json!({ "providers": provider }));
    check(&Case { what: "the provider's list", attributes: &[], document, sold: true, issues: &issues });
}

#[test]
fn providers_that_this_build_lacks_are_told() {
    let key = "pk_test_sandbox_8081";
    let nothing = ("providers", "", "no payment method fits");
    let cases: [(Value, Told<'_>); 5] = [
        (json!([{ "id": "acme", "publishable_key": key }]), &[("provider", "acme", "sandbox"), nothing]),
        (json!([{ "publishable_key": key }]), &[("provider", "", "sandbox"), nothing]),
        (json!([{ "id": "Sandbox" }, { "id": "sandbox" }]), &[("provider", "Sandbox", "sandbox")]),
        (json!([]), &[nothing]),
        (json!("sandbox"), &[nothing]),
    ];
    for (providers, issues) in cases {
        let what = providers.to_string();
        let document = document_with(json!({ "providers": providers }));
        check(&Case { what: &what, attributes: &[], document, sold: true, issues });
    }
}

#[test]
fn an_empty_list_of_methods_is_told() {
    for changes in [
        json!({ "methods": { "allow": [] } }),
        json!({ "providers": [{ "id": "sandbox", "publishable_key": "pk", "methods": [] }] }),
    ] {
        let what = changes.to_string();
        let issues = [("providers", "", "explain()")];
        check(&Case { what: &what, attributes: &[], document: document_with(changes), sold: true, issues: &issues });
    }
}

#[test]
fn only_web_addresses_are_followed() {
    let good = [
        "https://shop.example/terms",
        "https://shop.example",
        "https://shop.example:8443/?q=1#top",
        "http://localhost/terms",
        "http://localhost:8080/terms",
        "http://127.0.0.1:8081?x",
        "http://[::1]/",
        "http://[::1]:8080/",
    ];
    for url in good {
        assert!(is_web_address(url), "{url}");
        let (config, issues) =
            resolved(&Attributes::default(), &document_with(json!({ "merchant": { "support_url": url } })));
        assert_eq!((config.unwrap().merchant.support_url.as_deref(), issues.len()), (Some(url), 0), "{url}");
    }
    let bad = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "blob:https://shop.example/1",
        "file:///etc/passwd",
        "http://shop.example/terms",
        "http://localhost.example/",
        "http://localhost80/",
        "http://localhost@elsewhere.example/",
        "http://localhost:80@elsewhere.example/",
        "http://127.0.0.1.elsewhere.example/",
        "http://[::1].elsewhere.example/",
        "//shop.example/terms",
        "/terms",
        "https:",
        "https://",
        "https:///terms",
        "ftp://shop.example",
    ];
    for url in bad {
        assert!(!is_web_address(url), "{url}");
        let merchant = json!({ "terms_url": url, "privacy_url": url, "refund_url": url, "support_url": url });
        let issues = ["terms_url", "privacy_url", "refund_url", "support_url"].map(|place| (place, url, "https"));
        let document = document_with(json!({ "merchant": merchant }));
        assert!(resolved(&Attributes::default(), &document).0.unwrap().merchant.support_url.is_none(), "{url}");
        check(&Case { what: url, attributes: &[], document, sold: true, issues: &issues });
    }
}

#[test]
fn test_mode_and_expiry() {
    let live = json!([{ "id": "sandbox", "publishable_key": "pk_live_1" }]);
    let unsaid = json!([{ "id": "sandbox", "publishable_key": "pk_1" }]);
    let cases = [
        (json!({ "test": true, "providers": unsaid }), true),
        (json!({ "test": null }), true),
        (json!({ "test": false, "providers": live }), false),
        (json!({ "test": null, "providers": live }), false),
        (json!({ "test": "yes", "providers": live }), false),
    ];
    for (changes, test) in cases {
        let (config, _) = resolved(&Attributes::default(), &document_with(changes.clone()));
        assert_eq!(config.unwrap().test, test, "{changes}");
    }
    let late = Surroundings { expired: true, ..AROUND };
    let config = resolve(&Attributes::default(), &read(&document()), &late, &mut Issues::new()).unwrap();
    assert!(config.expired);
}

#[test]
fn looks() {
    let cases: [(Page<'_>, Look, Page<'_>); 8] = [
        (&[], Look::default(), &[]),
        (&[("theme", ""), ("dir", "")], Look::default(), &[]),
        (&[("theme", "auto"), ("dir", "auto")], Look::default(), &[]),
        (&[("theme", "light")], Look { theme: Theme::Light, rtl: None }, &[]),
        (&[("theme", "dark"), ("dir", "rtl")], Look { theme: Theme::Dark, rtl: Some(true) }, &[]),
        (&[("theme", "high-contrast"), ("dir", "ltr")], Look { theme: Theme::HighContrast, rtl: Some(false) }, &[]),
        (&[("theme", "Dark")], Look::default(), &[("theme", "Dark")]),
        (&[("theme", "pink"), ("dir", "up")], Look::default(), &[("theme", "pink"), ("dir", "up")]),
    ];
    for (page, expected, told) in cases {
        let mut issues = Issues::new();
        assert_eq!(look(&attributes(page), &mut issues), expected, "{page:?}");
        let found: Vec<_> = issues.iter().map(|issue| (issue.place.as_str(), issue.value.as_str())).collect();
        assert_eq!(found, told, "{page:?}");
        issues.iter().for_each(complete);
        assert!(issues.iter().all(|issue| !issue.fatal), "a wrong look still sells");
    }
    for theme in [Theme::Auto, Theme::Light, Theme::Dark, Theme::HighContrast] {
        assert_eq!(look(&attributes(&[("theme", theme.word())]), &mut Issues::new()).theme, theme);
    }
}

#[test]
fn a_long_value_is_shortened_between_characters() {
    let long = "é".repeat(500);
    let issue = Issue::at("country", &long, "use an ISO 3166-1 code");
    assert_eq!(issue.value.chars().count(), 80);
    complete(&issue);
}

#[test]
fn an_update_lays_its_fields_over_the_document() {
    let before = read(&document());
    let after = before.clone().patched(read(&json!({ "total": 1, "new": [1], "items": null })));
    assert_eq!(
        (after.get("total"), after.get("items"), after.get("id")),
        (&Json::Int(1), &Json::Null, before.get("id"))
    );
    assert_eq!(after.get("new").list(), [Json::Int(1)]);
    assert_eq!(Json::Null.patched(read(&json!({ "total": 1 }))).get("total"), &Json::Int(1));
    assert_eq!(before.clone().patched(Json::Int(3)), before);
}
