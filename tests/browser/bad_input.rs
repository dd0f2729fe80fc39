//! Bad input: what the buyer reads, what the developer is told (place, value, remedy), and that nothing looks alive.

use crate::stage::{Stage, begun, message, session, session_with, stand_in, until};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

/// Attributes that make a whole checkout by themselves.
const GOOD: [(&str, &str); 6] = [
    ("country", "NL"),
    ("currency", "EUR"),
    ("amount", "4999"),
    ("provider", "sandbox"),
    ("publishable-key", "pk_test_sandbox_8081"),
    ("locale", "en-US"),
];

/// The good attributes with one changed; `None` takes it away.
fn attributes(name: &'static str, value: Option<&'static str>) -> Vec<(&'static str, &'static str)> {
    let rest = GOOD.into_iter().filter(|(of, _)| *of != name);
    rest.chain(value.map(|value| (name, value))).collect()
}

/// The buyer reads that the checkout is not ready, and no button looks alive; the page and the developer hear why.
fn check_refused(what: &str, stage: &Stage, place: &str, value: &str, remedy: &str) {
    assert_eq!(stage.outcome(), "shop_setup", "{what}: {}", stage.all_text());
    assert_eq!(stage.text("outcome-title"), "This checkout isn’t ready", "{what}");
    assert!(!stage.is_payable(), "{what}");
    let read = stage.all_text();
    assert!(!read.contains("kassa:"), "{what}: the buyer reads {read}");
    let said = check_told(what, stage, place, value, remedy);
    let errors = stage.details("error");
    assert!(errors.iter().any(|error| error["message"] == json!(said)), "{what}: {errors:?}");
    assert_eq!(stage.details("ready"), [] as [Value; 0], "{what}");
}

/// `explain()` names the place, the value and the remedy. Gives the sentence.
fn check_told(what: &str, stage: &Stage, place: &str, value: &str, remedy: &str) -> String {
    let issues = stage.explain()["issues"].clone();
    let value = if value.is_empty() { "is missing".to_owned() } else { format!("is \"{value}\"") };
    let start = format!("kassa: {place} {value}: ");
    let sentences: Vec<&str> = issues.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let said = sentences.iter().find(|sentence| sentence.starts_with(&start));
    let said = said.unwrap_or_else(|| panic!("{what}: no {start:?} in {sentences:?}"));
    assert!(said.contains(remedy), "{what}: no {remedy:?} in {said}");
    (*said).to_owned()
}

async fn with_attributes(attributes: &[(&str, &str)]) -> Stage {
    stand_in(true);
    let stage = Stage::empty();
    stage.configure(attributes);
    stage.settled().await;
    stage
}

#[wasm_bindgen_test]
async fn good_attributes_are_enough() {
    let stage = with_attributes(&GOOD).await;
    assert!(stage.is_payable());
    assert_eq!(stage.explain()["issues"], json!([]));
    assert_eq!(stage.text("total"), "€49.99");
}

#[wasm_bindgen_test]
async fn amounts_and_currencies_that_are_none_refuse_the_checkout() {
    let cases = [
        ("amount", Some("12.50"), "12.50", "minor units"),
        ("amount", Some("1,250"), "1,250", "minor units"),
        ("amount", Some("1e3"), "1e3", ""),
        ("amount", Some("-1"), "-1", ""),
        ("amount", Some("+5"), "+5", ""),
        ("amount", Some("abc"), "abc", ""),
        ("amount", Some("0x10"), "0x10", ""),
        ("amount", Some("NaN"), "NaN", ""),
        ("amount", Some("１２"), "１２", ""),
        ("amount", Some("12 34"), "12 34", ""),
        ("amount", Some("99999999999999999999"), "99999999999999999999", ""),
        ("amount", Some(""), "", ""),
        ("amount", None, "", "session-url"),
        ("currency", Some("ABC"), "ABC", "ISO 4217"),
        ("currency", Some("EURO"), "EURO", "ISO 4217"),
        ("currency", Some("€"), "€", "ISO 4217"),
        ("currency", Some(""), "", "ISO 4217"),
        ("currency", None, "", "ISO 4217"),
    ];
    for (name, given, value, remedy) in cases {
        let what = format!("{name} {given:?}");
        let stage = with_attributes(&attributes(name, given)).await;
        check_refused(&what, &stage, name, value, remedy);
        // Mended, all is well.
        stage.configure(&GOOD);
        stage.settled().await;
        assert!(stage.is_payable(), "{what}: not mended");
        assert_eq!(stage.explain()["issues"], json!([]), "{what}");
        assert_eq!(stage.details("ready").len(), 1, "{what}: the shop hears that it is ready");
    }
}

#[wasm_bindgen_test]
async fn nothing_at_all_refuses_the_checkout() {
    let stage = with_attributes(&[("locale", "en")]).await;
    check_refused("no attributes", &stage, "currency", "", "session-url");
    check_told("no attributes", &stage, "amount", "", "session-url");
    for document in [json!(null), json!({}), json!([]), json!("ses_1"), json!(7)] {
        let stage = Stage::with(document.clone(), &[]).await;
        check_refused(&document.to_string(), &stage, "currency", "", "ISO 4217");
    }
}

#[wasm_bindgen_test]
async fn sessions_that_cannot_be_sold_are_refused() {
    let cases = [
        (json!({ "total": 5000 }), "session.total", "5000", "make 4999"),
        (json!({ "discount": 1 }), "session.total", "4999", "make 4998"),
        (json!({ "total": 49.99 }), "session.total", "a number that is not whole", "minor units"),
        (json!({ "total": -1 }), "session.total", "-1", "minor units"),
        (json!({ "total": "49.99" }), "session.total", "49.99", "minor units"),
        (json!({ "total": true }), "session.total", "true", "minor units"),
        (json!({ "total": null }), "amount", "", ""),
        (json!({ "shipping": -495 }), "shipping", "-495", "minor units"),
        (json!({ "tax": 6.04 }), "tax", "a number that is not whole", "minor units"),
        (json!({ "items": [{ "name": "Shirt" }] }), "session.items.amount", "null", "minor units"),
        (json!({ "currency": "XYZ" }), "currency", "XYZ", "ISO 4217"),
        (json!({ "currency": null }), "currency", "", "ISO 4217"),
    ];
    for (patch, place, value, remedy) in cases {
        let stage = Stage::with(session_with(patch.clone()), &[]).await;
        check_refused(&patch.to_string(), &stage, place, value, remedy);
    }
}

#[wasm_bindgen_test]
async fn what_can_be_lived_with_is_told_and_lived_with() {
    let cases = [
        ("country", "XX", "country", "ISO 3166-1"),
        ("country", "Netherlands", "country", "ISO 3166-1"),
        ("locale", "tlh-Latn", "locale", "no such locale"),
        ("locale", "!", "locale", "no such locale"),
        ("theme", "pink", "theme", "light"),
        ("dir", "up", "dir", "rtl"),
    ];
    for (name, value, place, remedy) in cases {
        let stage = with_attributes(&attributes(name, Some(value))).await;
        check_told(name, &stage, place, value, remedy);
        assert!(!stage.methods().is_empty(), "{name} {value}");
        assert_eq!(stage.text("total"), "€49.99", "{name} {value}");
        assert_eq!(stage.details("error"), [] as [Value; 0], "{name} {value}");
        assert_eq!(stage.details("ready").len(), 1, "{name} {value}");
    }
    let cases = [
        (json!({ "version": 2 }), "session.version", "2", "version 1"),
        (json!({ "version": "1" }), "session.version", "1", "version"),
        (json!({ "version": null }), "session.version", "", "version"),
        (json!({ "country": "ZZ" }), "country", "ZZ", "ISO 3166-1"),
        (
            json!({ "merchant": { "name": "Linden & Co", "terms_url": "javascript:alert(1)" } }),
            "terms_url",
            "javascript:alert(1)",
            "https",
        ),
        (json!({ "methods": { "order": ["paypal", "payfriend"] } }), "methods.order[1]", "payfriend", "not known"),
        (json!({ "methods": { "order": ["sofort", "paypal"] } }), "methods.order[0]", "sofort", "retired"),
    ];
    for (patch, place, value, remedy) in cases {
        let stage = Stage::with(session_with(patch.clone()), &[]).await;
        check_told(&patch.to_string(), &stage, place, value, remedy);
        assert!(!stage.methods().is_empty(), "{patch}");
        assert_eq!(stage.find_all("a[href^='javascript']").len(), 0);
    }
    // Unknown fields are for newer programs, and nothing to speak of.
    let stage = Stage::with(session_with(json!({ "loyalty": { "points": 3 } })), &[]).await;
    assert_eq!(stage.explain()["issues"], json!([]));
}

#[wasm_bindgen_test]
async fn an_unknown_country_gets_the_worldwide_methods() {
    for country in ["XX", "", "Netherlands", "ZZ"] {
        let stage = with_attributes(&attributes("country", Some(country))).await;
        assert_eq!(stage.methods()[..2], ["card", "paypal"], "{country:?}");
    }
}

#[wasm_bindgen_test]
async fn an_unknown_locale_is_shown_in_the_page_language_or_english() {
    let stage = with_attributes(&attributes("locale", Some("tlh"))).await;
    assert_eq!(stage.part("frame").get_attribute("lang").as_deref(), Some("en"));
    let stage = Stage::empty();
    stage.host.set_attribute("lang", "de").unwrap();
    stage.configure(&attributes("locale", Some("tlh")));
    stage.settled().await;
    assert_eq!(stage.part("frame").get_attribute("lang").as_deref(), Some("de"));
}

#[wasm_bindgen_test]
async fn where_no_method_fits_the_buyer_is_told_so() {
    let none = json!({ "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081", "methods": [] }] });
    let foreign = json!({ "providers": [{ "id": "stranger", "publishable_key": "pk_1" }] });
    let allowed = json!({ "methods": { "allow": [] } });
    for patch in [none, foreign, json!({ "providers": [] }), allowed] {
        let stage = Stage::with(session_with(patch.clone()), &[]).await;
        assert_eq!(stage.text("outcome-title"), message("en", "methods-none-title"), "{patch}");
        assert!(!stage.is_payable(), "{patch}");
        assert!(stage.details("error").iter().any(|error| error["code"] == "no-method"), "{patch}");
        check_told(&patch.to_string(), &stage, "providers", "", "explain()");
        stage.take(session());
        stage.settled().await;
        assert!(stage.is_payable(), "{patch}");
    }
}

#[wasm_bindgen_test]
async fn a_session_that_has_run_out_says_so() {
    let stage = Stage::with(session_with(json!({ "expires_at": "2020-01-01T00:00:00Z" })), &[]).await;
    assert_eq!(stage.outcome(), "session_expired");
    assert!(!stage.is_payable());
    assert_eq!(stage.details("error")[0]["code"], "session-expired");
    for good in ["2999-01-01T00:00:00Z", "2999-01-01T00:00:00+02:00", "soon", ""] {
        let stage = Stage::with(session_with(json!({ "expires_at": good })), &[]).await;
        assert!(stage.is_payable(), "{good:?}: then the server decides");
    }
}

#[wasm_bindgen_test]
async fn a_session_that_cannot_be_fetched_says_so_and_nothing_looks_alive() {
    let url = "https://shop.invalid/session";
    for (what, answer) in [("no JSON", "<!doctype html>"), ("no object", "[1]"), ("nothing", ""), ("a text", "\"x\"")] {
        let stage = Stage::empty();
        begun(&stage.started, url, answer);
        stage.configure(&[("session-url", url)]);
        until(what, || stage.find("[part=outcome-title]").is_some()).await;
        stage.settled().await;
        assert_eq!(stage.text("outcome-title"), message("en", "boot-failed-title"), "{what}");
        assert!(!stage.is_payable(), "{what}");
        assert!(stage.details("error").iter().any(|error| error["code"] == "session-unreachable"), "{what}");
    }
}

#[wasm_bindgen_test]
async fn a_session_that_was_fetched_is_shown_and_its_step_reloads_it() {
    let url = "https://shop.invalid/session";
    let stage = Stage::empty();
    begun(&stage.started, url, "out of order");
    stage.configure(&[("session-url", url)]);
    until("it failed", || stage.find("[part=outcome-step]").is_some()).await;
    begun(&stage.started, url, &session().to_string());
    crate::stage::press(&stage.part("outcome-step"));
    until("it came", || stage.is_payable()).await;
    assert_eq!(stage.text("total"), "€49.99");
    assert_eq!(stage.text("outcome"), "");
}

#[wasm_bindgen_test]
async fn the_words_of_a_refusal_are_the_buyers() {
    for (pack, _) in crate::stage::PACKS.into_iter().filter(|(pack, _)| !pack.starts_with("en-")) {
        let stage = Stage::empty();
        stage.configure(&[("locale", pack)]);
        stage.settled().await;
        assert_eq!(stage.outcome(), "shop_setup", "{pack}");
        assert_eq!(stage.part("frame").get_attribute("lang").as_deref(), Some(pack));
        assert!(!stage.all_text().contains("The shop has to"), "{pack}: {}", stage.all_text());
    }
}
