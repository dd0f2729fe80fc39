//! The widget as an element holds it: what it draws, live changes, several at once, `update`, `explain`, `submit`, `focus`.

use crate::stage::{
    PACKS, Stage, focused, give_words, leave, message, promise, rest, session, session_with, text_of, type_into, value,
};
use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn it_draws_its_parts() {
    let stage = Stage::with(session(), &[]).await;
    for part in [
        "frame",
        "summary",
        "line-item",
        "total",
        "methods",
        "method",
        "method-label",
        "pay",
        "outcome",
        "help",
        "footer",
    ] {
        assert!(stage.find(&format!("[part~={part}]")).is_some(), "no part {part}");
    }
    // The landmarks of a page are the shop's.
    assert!(stage.find("main, header, footer, nav, aside, search").is_none());
    assert_eq!(stage.methods(), ["ideal", "paypal", "card", "cod"]);
    assert_eq!(stage.chosen().as_deref(), Some("ideal"));
    let lines: Vec<String> =
        stage.find_all("[part=line-item]").iter().map(text_of).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, ["Linen shirt€39.00", "Shipping€4.95", "Tax€6.04"]);
    assert!(stage.is_payable());
    assert_eq!(stage.details("error"), [] as [Value; 0]);
}

#[wasm_bindgen_test]
async fn the_total_is_exactly_the_formatted_amount() {
    let cases = [
        ("en-US", "US", "USD", 4999, "$49.99"),
        ("en-US", "US", "KWD", 4999, "KWD\u{a0}4.999"),
        ("en-US", "NL", "EUR", 0, "€0.00"),
        ("en", "IN", "INR", 123_456_789, "₹12,34,567.89"),
        ("en-GB", "GB", "GBP", 1, "£0.01"),
        ("de-DE", "DE", "EUR", 4999, "49,99\u{a0}€"),
        ("de", "AT", "EUR", 123_456, "€\u{a0}1.234,56"),
        ("nl-NL", "NL", "EUR", 4999, "€\u{a0}49,99"),
        ("nl", "NL", "JPY", 12_345, "JP¥\u{a0}12.345"),
        ("fr-FR", "FR", "EUR", -0, "0,00\u{a0}€"),
        ("ja-JP", "JP", "JPY", 4980, "￥4,980"),
        ("pt-BR", "BR", "BRL", 123_456, "R$\u{a0}1.234,56"),
        ("th-TH", "TH", "THB", 4999, "฿49.99"),
        ("zh-CN", "CN", "CNY", 4999, "¥49.99"),
        ("zh-HK", "HK", "HKD", 4999, "HK$49.99"),
        ("zh-TW", "TW", "TWD", 123_456_789, "$1,234,567.89"),
        ("ar-AE", "AE", "AED", 123_456, "\u{200f}1,234.56\u{a0}د.إ.\u{200f}"),
        ("en", "IS", "ISK", 12_345, "ISK\u{a0}12,345"),
        ("en-US", "HU", "HUF", 1_234_567, "HUF\u{a0}12,345.67"),
    ];
    for (locale, country, currency, total, expected) in cases {
        let amount = total.to_string();
        let attributes = [
            ("locale", locale),
            ("country", country),
            ("currency", currency),
            ("amount", amount.as_str()),
            ("provider", "sandbox"),
            ("publishable-key", "pk_test_sandbox_8081"),
        ];
        let stage = Stage::empty();
        stage.configure(&attributes);
        stage.settled().await;
        let shown = stage.part("total").text_content().unwrap();
        assert_eq!(shown, expected, "{locale} {country} {currency}");
    }
}

#[wasm_bindgen_test]
async fn amounts_over_two_to_the_fifty_third_keep_every_digit() {
    let document = json!({ "version": 1, "id": "ses_1", "country": "US", "currency": "USD", "total": "9007199254740993",
        "items": [{ "name": "Island", "amount": "9007199254740993" }],
        "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081", "methods": ["paypal"] }] });
    let stage = Stage::with(document, &[]).await;
    assert_eq!(stage.part("total").text_content().unwrap(), "$90,071,992,547,409.93");
    assert!(stage.text("pay").contains("$90,071,992,547,409.93"), "{}", stage.text("pay"));
    stage.pay().await;
    assert_eq!(stage.details("submit")[0]["amount"], json!("9007199254740993"));
}

#[wasm_bindgen_test]
async fn a_change_of_locale_keeps_text_choice_and_focus() {
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    let field = stage.labelled("Mobile number");
    type_into(&field, "06 1234");
    let radio = stage.get("input[value=cod]");
    field.unchecked_ref::<web_sys::HtmlElement>().focus().unwrap();
    stage.forget_heard();
    for (pack, dir) in [("de", "ltr"), ("ar", "rtl"), ("ja", "ltr"), ("en", "ltr")] {
        stage.configure(&[("locale", pack)]);
        stage.settled().await;
        let frame = stage.part("frame");
        assert_eq!(frame.get_attribute("lang").as_deref(), Some(pack));
        assert_eq!(frame.get_attribute("dir").as_deref(), Some(dir), "{pack}");
        assert_eq!(text_of(&stage.get("legend")), message(pack, "methods-legend"));
        assert_eq!(value(&stage.labelled(message(pack, "field-phone"))), "06 1234", "{pack}");
        assert_eq!(stage.chosen().as_deref(), Some("cod"), "{pack}");
        assert!(stage.get("input[value=cod]").is_same_node(Some(&radio)), "{pack}: the radio is another one");
        assert!(focused(&stage.root).is_some_and(|now| now.is_same_node(Some(&field))), "{pack}: the focus is lost");
    }
    let changes = stage.details("change");
    assert_eq!(changes.iter().filter(|detail| detail["what"] == "locale").count(), 4, "{changes:?}");
}

#[wasm_bindgen_test]
async fn every_pack_is_taken_and_complete() {
    for (pack, _) in PACKS {
        let stage = Stage::with(session(), &[("locale", pack)]).await;
        let locale = &stage.explain()["locale"];
        assert_eq!(locale["pack"], pack);
        assert_eq!(locale["missing"], json!([]), "{pack}");
        assert!(stage.is_payable(), "{pack}");
    }
}

#[wasm_bindgen_test]
async fn look_and_country_change_live() {
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    type_into(&stage.labelled("Mobile number"), "06 1234");
    let cases = [
        (&[("theme", "dark")][..], "data-theme", "dark"),
        (&[("theme", "high-contrast")], "data-theme", "high-contrast"),
        (&[("theme", "light")], "data-theme", "light"),
        (&[("theme", "auto")], "data-theme", "auto"),
        (&[], "data-theme", "auto"),
        (&[("dir", "rtl")], "dir", "rtl"),
        (&[("dir", "ltr")], "dir", "ltr"),
        (&[("dir", "ltr"), ("locale", "ar")], "dir", "ltr"),
        (&[("locale", "ar")], "dir", "rtl"),
        (&[], "dir", "ltr"),
    ];
    for (attributes, name, expected) in cases {
        stage.configure(attributes);
        stage.settled().await;
        assert_eq!(stage.part("frame").get_attribute(name).as_deref(), Some(expected), "{attributes:?}");
    }
    stage.update(json!({ "country": "DE" }));
    stage.settled().await;
    assert_eq!(stage.methods(), ["paypal", "card", "cod"], "iDEAL is for the Netherlands");
    assert_eq!(stage.chosen().as_deref(), Some("cod"));
    assert_eq!(value(&stage.labelled("Mobile number")), "06 1234");
    stage.update(json!({ "country": "NL" }));
    stage.settled().await;
    assert_eq!(stage.methods(), ["ideal", "paypal", "card", "cod"]);
    assert_eq!(stage.chosen().as_deref(), Some("cod"));
    assert_eq!(stage.details("error"), [] as [Value; 0]);
}

#[wasm_bindgen_test]
async fn a_chosen_method_that_is_no_longer_offered_is_let_go() {
    let stage = Stage::with(session(), &[]).await;
    assert_eq!(stage.chosen().as_deref(), Some("ideal"));
    stage.update(json!({ "country": "DE" }));
    stage.settled().await;
    assert_eq!(stage.chosen().as_deref(), Some("paypal"));
    // In Sweden nothing may be chosen beforehand.
    let swedish = session_with(json!({ "country": "SE", "currency": "SEK" }));
    let stage = Stage::with(swedish, &[]).await;
    assert_eq!(stage.chosen(), None);
    assert!(!stage.is_payable());
    stage.choose("paypal").await;
    assert!(stage.is_payable());
}

#[wasm_bindgen_test]
async fn several_at_once_do_not_interfere() {
    let dollars = session_with(json!({ "id": "ses_2", "country": "US", "currency": "USD" }));
    let yen = session_with(json!({ "id": "ses_3", "country": "JP", "currency": "JPY" }));
    let one = Stage::with(session(), &[]).await;
    let two = Stage::with(dollars, &[("locale", "de")]).await;
    let three = Stage::with(yen, &[("locale", "ja")]).await;
    for stage in [&one, &two, &three] {
        stage.choose("cod").await;
    }
    one.choose("paypal").await;
    type_into(&two.labelled(message("de", "field-phone")), "+1 201 555 0123");
    three.reply(&promise(json!({ "status": "failed", "provider": "sandbox", "code": "generic_decline" })));
    three.choose("paypal").await;
    three.pay().await;
    assert_eq!([&one, &two, &three].map(|s| s.chosen().unwrap()), ["paypal", "cod", "paypal"]);
    assert_eq!([&one, &two, &three].map(|s| s.text("total")), ["€49.99", "49,99\u{a0}$", "￥4,999"]);
    assert_eq!([&one, &two, &three].map(Stage::outcome), ["", "", "declined"]);
    assert_eq!([&one, &two, &three].map(|s| s.details("result").len()), [0, 0, 1]);
    assert_eq!(value(&two.labelled(message("de", "field-phone"))), "+1 201 555 0123");
    drop(one);
    two.choose("paypal").await;
    assert!(two.is_payable());
}

#[wasm_bindgen_test]
async fn an_update_lays_fields_over_the_session() {
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    let field = stage.labelled("Mobile number");
    type_into(&field, "06 1234");
    stage.forget_heard();
    stage.update(json!({ "total": 8899, "items": [{ "name": "Linen shirt", "quantity": 2, "amount": 7800 }] }));
    stage.settled().await;
    assert_eq!(stage.text("total"), "€88.99");
    assert!(stage.all_text().contains("Linen shirt"));
    assert_eq!(stage.details("change"), [json!({ "what": "session" })]);
    assert_eq!(stage.details("ready"), [] as [Value; 0]);
    assert_eq!(stage.chosen().as_deref(), Some("cod"));
    assert!(stage.labelled("Mobile number").is_same_node(Some(&field)));
    assert_eq!(value(&field), "06 1234");
    // A part that no longer adds up refuses the whole, and mending it brings all back.
    stage.update(json!({ "shipping": 0 }));
    stage.settled().await;
    assert!(!stage.is_payable());
    stage.update(json!({ "shipping": 495 }));
    stage.settled().await;
    assert_eq!(stage.text("total"), "€88.99");
    assert!(!stage.methods().is_empty());
}

#[wasm_bindgen_test]
async fn attributes_and_session_may_come_in_any_order() {
    let stage = Stage::empty();
    stage.configure(&[("locale", "de")]);
    rest().await;
    stage.take(session());
    stage.settled().await;
    assert!(stage.is_payable());
    assert_eq!(text_of(&stage.get("legend")), message("de", "methods-legend"));
    assert_eq!(stage.text("total"), "49,99\u{a0}€");
}

#[wasm_bindgen_test]
async fn explain_tells_about_every_method_the_locale_and_the_faults() {
    let stage = Stage::with(session(), &[("locale", "de-AT"), ("theme", "pink")]).await;
    let said = stage.explain();
    let rows = said["methods"].as_array().unwrap();
    let shown: Vec<&Value> = rows.iter().filter(|row| row["shown"] == true).collect();
    assert_eq!(shown.iter().map(|row| row["method"].as_str().unwrap()).collect::<Vec<_>>(), stage.methods());
    for (place, row) in shown.iter().enumerate() {
        assert_eq!(row["rank"], json!(place + 1), "{row}");
        assert_eq!(row["provider"], "sandbox", "{row}");
    }
    let mut ids: Vec<&str> = rows.iter().map(|row| row["method"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), kassa::domain::method::Method::all().count());
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), rows.len(), "a method twice");
    for row in rows {
        let reason = row["reason"].as_str().unwrap();
        assert!(!reason.is_empty() && reason.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{row}");
        assert!(row["why"].as_str().unwrap().ends_with('.'), "{row}");
    }
    let reason = |id: &str| rows.iter().find(|row| row["method"] == id).unwrap()["reason"].as_str().unwrap().to_owned();
    assert_eq!(
        ["ideal", "konbini", "klarna", "sofort"].map(reason),
        ["merchant-order", "other-country", "no-provider", "retired"]
    );
    assert_eq!(
        said["locale"],
        json!({
            "pack": "de",
            "asked": "de-AT",
            "reason": "language-and-script",
            "chain": [{ "asked": "de-AT", "pack": "de", "reason": "language-and-script" }],
            "formats": "de-AT",
            "missing": [],
        })
    );
    let issues = said["issues"].as_array().unwrap();
    assert_eq!(issues.len(), 1, "{issues:?}");
    assert!(issues[0].as_str().unwrap().contains("theme is \"pink\": use light"), "{issues:?}");
}

#[wasm_bindgen_test]
async fn a_pack_comes_in_two_halves() {
    let stage = Stage::empty();
    let (first, rest) = ("methods-legend = Zuerst\n", "field-phone = Danach\n");
    give_words(&stage.started, "de", Some(first), Some(rest));
    stage.take(session());
    stage.configure(&[("locale", "de")]);
    stage.settled().await;
    stage.choose("cod").await;
    assert_eq!(text_of(&stage.get("legend")), "Zuerst");
    stage.labelled("Danach");
    // What the pack has not is English, and is told.
    assert!(stage.text("pay").starts_with("Place order"), "{}", stage.text("pay"));
    let missing = stage.explain()["locale"]["missing"].clone();
    assert!(missing.as_array().unwrap().contains(&json!("pay-button-order")), "{missing}");
}

#[wasm_bindgen_test]
async fn half_a_pack_that_cannot_be_had_is_english() {
    let stage = Stage::empty();
    give_words(&stage.started, "ja", None, None);
    give_words(&stage.started, "de", Some("methods-legend = Zuerst\n"), None);
    stage.take(session());
    stage.configure(&[("locale", "ja")]);
    crate::stage::until("the checkout is there", || stage.find("[part=pay]").is_some()).await;
    assert_eq!(stage.part("frame").get_attribute("lang").as_deref(), Some("en"));
    assert!(stage.is_payable());
    stage.configure(&[("locale", "de")]);
    stage.settled().await;
    stage.choose("cod").await;
    assert_eq!(text_of(&stage.get("legend")), "Zuerst");
    stage.labelled("Mobile number");
    assert!(stage.is_payable());
}

#[wasm_bindgen_test]
async fn submit_presses_pay_and_focus_goes_to_the_methods() {
    let stage = Stage::with(session(), &[]).await;
    stage.widget.focus();
    rest().await;
    assert_eq!(focused(&stage.root).map(|element| value(&element)).as_deref(), Some("ideal"));
    stage.reply(&promise(json!({ "status": "succeeded", "payment": "pay_1" })));
    stage.widget.submit();
    rest().await;
    assert_eq!(stage.details("submit").len(), 1);
    assert_eq!(stage.details("result")[0]["status"], "succeeded");
    // With a fault, submit shows it and sends nothing.
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    stage.widget.submit();
    rest().await;
    assert_eq!(stage.details("submit"), [] as [Value; 0]);
    let field = stage.labelled("Mobile number");
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    leave(&field);
}

#[wasm_bindgen_test]
async fn everything_may_be_called_before_there_is_a_session() {
    // Meaningful only while no other checkout has begun in this program: run it alone to be sure.
    let stage = Stage::empty();
    stage.widget.focus();
    stage.widget.submit();
    stage.explain();
    rest().await;
    stage.update(session());
    stage.configure(&[]);
    stage.settled().await;
    assert!(stage.is_payable());
}

#[wasm_bindgen_test]
async fn session_and_attributes_set_in_a_row_are_one_start() {
    let stage = Stage::with(session(), &[]).await;
    assert_eq!(stage.details("ready").len(), 1);
    let changes = stage.details("change");
    assert!(!changes.contains(&json!({ "what": "session" })), "nothing has changed yet: {changes:?}");
}
