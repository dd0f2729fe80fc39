//! What the session says of methods, providers and saved entries: read value by value, each fault with its path.

use crate::market::{method, money};
use crate::shop::{config_of, document_with, resolved};
use kassa::domain::country::Country;
use kassa::domain::fee::Fee;
use kassa::domain::method::Limits;
use kassa::session::config::{Attributes, Config};
use serde_json::{Value, json};

/// A provider that restricts nothing, with more laid over it.
fn provider(changes: &Value) -> Value {
    let mut provider = json!({ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081" });
    for (name, value) in changes.as_object().unwrap() {
        provider[name] = value.clone();
    }
    provider
}

fn shown(config: &Config) -> Vec<&'static str> {
    config.selection.methods().map(|method| method.id()).collect()
}

#[test]
fn everything_a_merchant_can_wish() {
    let config = config_of(&document_with(json!({
        "buyer_id": "cus_1",
        "methods": {
            "order": ["card"],
            "order_by_country": { "nl": ["paypal", "ideal"], "BE": ["bancontact"] },
            "min": { "ideal": 100 }, "max": { "ideal": "5000", "klarna": 4998 },
            "fee": { "card": 30, "paypal": { "fixed": 35, "basis_points": 249, "cap": 150 } },
            "label": { "card": "Your card", "cod": { "nl": "Aan de deur", "zh-Hant": "貨到付款", "": "At the door" } },
            "share": { "in3": 0, "ideal": 100 },
        },
    })));
    assert_eq!(shown(&config)[..3], ["paypal", "ideal", "card"]);
    assert!(!shown(&config).contains(&"klarna") && !shown(&config).contains(&"in3"));
    let limits = vec![
        (method("ideal"), Limits { min: Some(100), max: Some(5000) }),
        (method("klarna"), Limits { min: None, max: Some(4998) }),
    ];
    assert_eq!((config.wishes.limits.clone(), config.buyer.as_str()), (limits, "cus_1"));
    let fees = vec![
        (method("card"), Fee { fixed: 30, basis_points: 0, cap: None }),
        (method("paypal"), Fee { fixed: 35, basis_points: 249, cap: Some(150) }),
    ];
    assert_eq!(config.wishes.fees, fees);
    assert_eq!(config.selection.of(method("paypal")).unwrap().fee, Some(money(150, "EUR")));
    for (id, language, label) in [
        ("card", "th", Some("Your card")),
        ("cod", "nl-BE", Some("Aan de deur")),
        ("cod", "zh-Hant-HK", Some("貨到付款")),
        ("cod", "zh", Some("At the door")),
        ("cod", "", Some("At the door")),
        ("ideal", "nl", None),
    ] {
        assert_eq!(config.label(method(id), language), label, "{id} {language}");
    }
}

#[test]
fn everything_a_provider_can_do() {
    let config = config_of(&document_with(json!({
        "providers": [
            provider(&json!({ "methods": ["card", "ideal"], "currencies": ["usd"] })),
            provider(&json!({ "countries": ["NL"], "limits": { "card": { "max": 4998 }, "ideal": { "min": 4999 } }, "share": 100 })),
            provider(&json!({ "methods": ["card"] })),
        ],
    })));
    let provider_of = |id| config.selection.of(method(id)).unwrap().provider;
    assert_eq!((provider_of("ideal"), provider_of("card")), (1, 2));
    assert_eq!((config.providers.len(), config.offers.len()), (3, 3));
    assert_eq!(config.offers[1].countries, Some(vec![Country::from_code("NL").unwrap()]));
}

#[test]
fn what_was_saved() {
    let config = config_of(&document_with(json!({
        "saved": [{ "id": "pm_1", "method": "card", "provider": "sandbox", "label": "Visa", "last4": "4242", "brand": "visa" },
                  { "id": "pm_2", "method": "paypal", "provider": "sandbox" }],
    })));
    let entry = &config.saved[0];
    assert_eq!(
        (entry.id.as_str(), entry.last4.as_deref(), entry.brand.as_deref()),
        ("pm_1", Some("4242"), Some("visa"))
    );
    assert_eq!((config.selection.shown[0].saved, config.selection.shown[1].saved), (Some(0), Some(1)));
    // They do not take the place of the methods.
    assert_eq!(shown(&config)[0], "ideal");
}

#[test]
fn every_fault_has_its_path_and_costs_only_itself() {
    let cases: [(Value, &str, &str, &str); 34] = [
        (json!({ "methods": ["card"] }), "methods", "[…]", "an object"),
        (json!({ "methods": { "allow": "card" } }), "methods.allow", "card", "a list"),
        (json!({ "methods": { "allow": ["card", 7, "ideal"] } }), "methods.allow[1]", "7", "as a text"),
        (json!({ "methods": { "deny": ["amex"] } }), "methods.deny[0]", "amex", "at the provider"),
        (json!({ "methods": { "order": ["amex"] } }), "methods.order[0]", "amex", "use card"),
        (json!({ "methods": { "order_by_country": ["card"] } }), "methods.order_by_country", "[…]", "country codes"),
        (
            json!({ "methods": { "order_by_country": { "UK": ["card"] } } }),
            "methods.order_by_country.UK",
            "UK",
            "alpha-2",
        ),
        (
            json!({ "methods": { "order_by_country": { "DE": ["oops"] } } }),
            "methods.order_by_country.DE[0]",
            "oops",
            "spelling",
        ),
        (
            json!({ "methods": { "min": { "card": 1.5 } } }),
            "methods.min.card",
            "a number that is not whole",
            "minor units",
        ),
        (json!({ "methods": { "max": { "card": -1 } } }), "methods.max.card", "-1", "minor units"),
        (json!({ "methods": { "min": 5 } }), "methods.min", "5", "method ids"),
        (
            json!({ "methods": { "min": { "card": 9 }, "max": { "card": 8 } } }),
            "methods.max.card",
            "9 to 8",
            "above the maximum",
        ),
        (json!({ "methods": { "fee": { "card": "1.50" } } }), "methods.fee.card", "1.50", "minor units"),
        (json!({ "methods": { "fee": { "card": { "fixed": -1 } } } }), "methods.fee.card.fixed", "-1", "minor units"),
        (json!({ "methods": { "fee": { "card": { "cap": true } } } }), "methods.fee.card.cap", "true", "minor units"),
        (
            json!({ "methods": { "fee": { "card": { "basis_points": 10_001 } } } }),
            "methods.fee.card.basis_points",
            "10001",
            "at most",
        ),
        (json!({ "methods": { "fee": { "sofort": 5 } } }), "methods.fee.sofort", "sofort", "use klarna"),
        (json!({ "methods": { "fee": { "vissa": 5 } } }), "methods.fee.vissa", "vissa", "spelling"),
        (json!({ "methods": { "label": { "card": 5 } } }), "methods.label.card", "5", "a text"),
        (json!({ "methods": { "label": { "card": {} } } }), "methods.label.card", "{…}", "a text"),
        (
            json!({ "methods": { "label": { "card": { "nl": "Kaart", "de": 5 } } } }),
            "methods.label.card.de",
            "5",
            "a text",
        ),
        (json!({ "methods": { "share": { "card": 101 } } }), "methods.share.card", "101", "0 to 100"),
        (
            json!({ "methods": { "share": { "card": 0.5 } } }),
            "methods.share.card",
            "a number that is not whole",
            "0 to 100",
        ),
        (
            json!({ "providers": [provider(&json!({ "currencies": ["EUR", "EURO"] }))] }),
            "providers[0].currencies[1]",
            "EURO",
            "ISO 4217",
        ),
        (json!({ "providers": [provider(&json!({ "countries": "NL" }))] }), "providers[0].countries", "NL", "a list"),
        (
            json!({ "providers": [provider(&json!({ "limits": { "card": 5 } }))] }),
            "providers[0].limits.card",
            "5",
            "{ min, max }",
        ),
        (
            json!({ "providers": [provider(&json!({ "limits": { "card": { "min": 2, "max": 1 } } }))] }),
            "providers[0].limits.card",
            "2 to 1",
            "above",
        ),
        (json!({ "providers": [provider(&json!({ "share": "half" }))] }), "providers[0].share", "half", "0 to 100"),
        (json!({ "saved": {} }), "saved", "{…}", "a list"),
        (json!({ "saved": [{ "method": "card", "provider": "sandbox" }] }), "saved[0].id", "null", "a text"),
        (
            json!({ "saved": [{ "id": "a", "method": "vissa", "provider": "sandbox" }] }),
            "saved[0].method",
            "vissa",
            "spelling",
        ),
        (
            json!({ "saved": [{ "id": "a", "method": "card", "provider": "acme" }] }),
            "saved[0].provider",
            "acme",
            "providers",
        ),
        (
            json!({ "saved": [{ "id": "a", "method": "card", "provider": "sandbox", "last4": "42424" }] }),
            "saved[0].last4",
            "…",
            "four digits",
        ),
        (
            json!({ "saved": [{ "id": "a", "method": "card", "provider": "sandbox", "label": "4242 4242 4242 4242" }] }),
            "saved[0]",
            "…",
            "card number",
        ),
    ];
    for (changes, place, value, remedy) in cases {
        let (config, issues) = resolved(&Attributes::default(), &document_with(changes.clone()));
        let found: Vec<_> = issues.iter().map(|issue| (issue.place.as_str(), issue.value.as_str())).collect();
        assert_eq!(found, [(place, value)], "{changes}");
        assert!(issues[0].remedy.contains(remedy) && !issues[0].fatal, "{changes}: {}", issues[0].remedy);
        assert!(config.unwrap().selection.of(method("card")).is_some(), "{changes}");
    }
}

#[test]
fn what_ended_stands_for_its_successor_where_it_is_asked_for() {
    let asked = |methods: Value| resolved(&Attributes::default(), &document_with(json!({ "methods": methods })));
    let (config, issues) = asked(json!({ "allow": ["sofort"], "order": ["sofort"] }));
    assert_eq!((shown(&config.unwrap()), issues.len()), (vec!["klarna"], 2));
    // Whoever denies it gets what they want.
    let (config, issues) = asked(json!({ "deny": ["sofort"] }));
    assert!(shown(&config.unwrap()).contains(&"klarna") && issues.is_empty());
    // A fee for it is no fee for another, and a provider that offers it does not offer another.
    let (config, _) = asked(json!({ "fee": { "sofort": 100 } }));
    assert_eq!(config.unwrap().selection.of(method("klarna")).unwrap().fee, None);
    let old = document_with(json!({ "providers": [provider(&json!({ "methods": ["sofort", "card"] }))] }));
    assert_eq!(shown(&resolved(&Attributes::default(), &old).0.unwrap()), ["card"]);
}

#[test]
fn a_release_needs_a_name_for_the_buyer() {
    let share = json!({ "methods": { "share": { "card": 50 } } });
    let nobody = json!({ "id": null, "methods": { "share": { "card": 50 } } });
    for (changes, places) in [(share, vec![]), (nobody, vec!["buyer_id"])] {
        let (_, issues) = resolved(&Attributes::default(), &document_with(changes));
        assert_eq!(issues.iter().map(|issue| issue.place.as_str()).collect::<Vec<_>>(), places);
    }
}
