//! What the buyer sees and assistive technology reads: native controls, names, faults, directions, the money sentence.

use crate::stage::{
    Stage, focused, has, leave, message, press, promise, rest, session, session_with, stand_in, text_of, type_into,
    value,
};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// The texts that describe an element.
fn description(stage: &Stage, element: &Element) -> String {
    let ids = element.get_attribute("aria-describedby").unwrap_or_default();
    let texts = ids.split_whitespace().map(|id| text_of(&stage.get(&format!("[id='{id}']"))));
    texts.collect::<Vec<_>>().join(" ")
}

/// What a buyer fills in.
const ENTRIES: &str = "input:not([type=radio]), select";

/// A Japanese checkout in English: a method that asks for name, telephone, e-mail and a store.
async fn konbini() -> Stage {
    let stage = Stage::with(
        session_with(json!({ "country": "JP", "currency": "JPY", "methods": { "order": ["konbini", "paypay", "cod"] },
            "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081" }] })),
        &[],
    )
    .await;
    stage.choose("konbini").await;
    stage
}

#[wasm_bindgen_test]
async fn methods_are_native_radio_buttons_in_one_named_fieldset() {
    for locale in ["en", "de", "ar", "zh-Hant"] {
        let stage = Stage::with(session(), &[("locale", locale)]).await;
        let fieldsets = stage.find_all("fieldset");
        assert_eq!(fieldsets.len(), 1);
        let legend = fieldsets[0].first_element_child().unwrap();
        assert_eq!(
            (legend.tag_name().as_str(), text_of(&legend).as_str()),
            ("LEGEND", message(locale, "methods-legend"))
        );
        let radios = stage.find_all("fieldset input[type=radio]");
        assert_eq!(radios.len(), 4);
        let names: Vec<Option<String>> = radios.iter().map(|radio| radio.get_attribute("name")).collect();
        assert!(names.iter().all(|name| name.is_some() && *name == names[0]), "{names:?}");
        for radio in &radios {
            let label = radio.closest("label").unwrap().expect("a label around the radio");
            assert!(!text_of(&label).is_empty(), "{}", value(radio));
        }
        assert_eq!(stage.find_all("input:checked").len(), 1);
    }
}

#[wasm_bindgen_test]
async fn the_chosen_method_opens_and_the_others_are_closed() {
    let stage = Stage::with(session(), &[]).await;
    let cases = [("ideal", "iDEAL | Wero"), ("cod", "€49.99"), ("paypal", "PayPal")];
    for (method, words) in cases {
        stage.choose(method).await;
        let open = stage.find_all("[part=details]");
        assert_eq!(open.len(), 1, "{method}");
        let row = open[0].closest("[part~=method]").unwrap().expect("the details stand in their method");
        assert_eq!(
            row.query_selector("input[type=radio]").unwrap().map(|radio| value(&radio)).as_deref(),
            Some(method)
        );
        assert!(text_of(&open[0]).contains(words), "{method}: {}", text_of(&open[0]));
    }
}

#[wasm_bindgen_test]
async fn notes_and_the_button_say_when_money_moves() {
    let stage = konbini().await;
    let row = stage.get("input[value=konbini]").closest("label").unwrap().unwrap();
    assert!(text_of(&row).contains(message("en", "methods-note-delayed")), "{}", text_of(&row));
    assert_eq!(stage.text("pay"), message("en", "pay-button-later"));
    stage.choose("cod").await;
    let row = stage.get("input[value=cod]").closest("label").unwrap().unwrap();
    assert!(text_of(&row).contains(message("en", "methods-note-cod")), "{}", text_of(&row));
    assert_eq!(stage.text("pay"), message("en", "pay-button-order"));
    stage.choose("paypay").await;
    assert!(stage.text("pay").contains("¥4,999"), "{}", stage.text("pay"));
}

#[wasm_bindgen_test]
async fn every_field_has_a_label_a_purpose_and_a_description() {
    let stage = konbini().await;
    let cases = [("Full name", "text", "name"), ("Phone number", "tel", "tel-national"), ("E-mail", "text", "email")];
    let inputs = stage.find_all("input:not([type=radio])");
    assert_eq!(inputs.len(), cases.len());
    for (label, kind, purpose) in cases {
        let input = stage.labelled(label);
        assert_eq!(input.get_attribute("type").as_deref(), Some(kind), "{label}");
        assert!(input.get_attribute("autocomplete").is_some_and(|a| a.contains(purpose)), "{label}");
        assert!(input.get_attribute("inputmode").is_some(), "{label}");
        assert!(input.get_attribute("maxlength").is_some(), "{label}");
        assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("false"), "{label}");
        description(&stage, &input);
    }
    assert_eq!(description(&stage, &stage.labelled("E-mail")), message("en", "field-email-hint"));
    let stores = stage.get("select");
    assert_eq!(stores.id(), "konbini-konbini_store");
    assert!(stores.children().length() > 5, "an empty line and the stores");
    assert!(text_of(&stores).contains("FamilyMart"));
}

#[wasm_bindgen_test]
async fn the_name_on_the_card_is_asked_for_cards_only() {
    let stage = konbini().await;
    let names: Vec<String> = stage.find_all("label[for]").iter().map(text_of).collect();
    assert!(!names.contains(&message("en", "field-name").to_owned()), "konbini is no card, yet asks: {names:?}");
}

#[wasm_bindgen_test]
async fn ids_are_there_once() {
    let stage = konbini().await;
    let mut ids: Vec<String> = stage.find_all("[id]").iter().map(Element::id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[wasm_bindgen_test]
async fn faults_stand_beside_their_fields_after_pay_and_go_when_mended() {
    let stage = konbini().await;
    assert!(stage.find_all("[part=field-error]").iter().all(|fault| text_of(fault).is_empty()), "too early");
    stage.pay().await;
    assert_eq!(stage.details("submit"), [] as [Value; 0]);
    let inputs = stage.find_all(ENTRIES);
    for input in &inputs {
        assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"), "{}", input.id());
        let said = description(&stage, input);
        assert!(
            ["Enter your", "Enter the", "Choose"].iter().any(|begins| said.contains(begins)),
            "{}: {said}",
            input.id()
        );
    }
    assert!(
        focused(&stage.root).is_some_and(|now| now.is_same_node(Some(&inputs[0]))),
        "the first fault has the focus"
    );
    let email = stage.labelled("E-mail");
    type_into(&email, "ada@example.com");
    rest().await;
    assert_eq!(email.get_attribute("aria-invalid").as_deref(), Some("false"));
    assert_eq!(description(&stage, &email), message("en", "field-email-hint"));
}

#[wasm_bindgen_test]
async fn the_list_of_faults_leads_to_the_fields() {
    let stage = konbini().await;
    stage.pay().await;
    let address = web_sys::window().unwrap().location().href().unwrap();
    let links = stage.find_all("a[href^='#']");
    let inputs = stage.find_all(ENTRIES);
    assert_eq!(links.len(), inputs.len());
    let heading = stage.all_text();
    assert!(
        heading.contains("Please check 4 fields") || heading.contains("Please check \u{2068}4\u{2069} fields"),
        "{heading}"
    );
    for link in links.iter().rev() {
        press(link);
        rest().await;
        let now = focused(&stage.root).expect("a focus");
        let target = link.get_attribute("href").unwrap();
        assert_eq!(target.trim_start_matches('#'), now.id(), "{}", text_of(link));
        assert!(description(&stage, &now).contains(&text_of(link)), "{}", text_of(link));
    }
    assert_eq!(web_sys::window().unwrap().location().href().unwrap(), address);
    for input in &inputs {
        let text = if input.id().contains("email") {
            "ada@example.com"
        } else if input.id().contains("phone") {
            "090-1234-5678"
        } else if input.id().contains("store") {
            "lawson"
        } else {
            "Ada"
        };
        type_into(input, text);
    }
    rest().await;
    assert!(
        stage.find_all("a[href^='#']").iter().all(|link| link.closest("[hidden]").unwrap().is_some()),
        "the list stays"
    );
}

#[wasm_bindgen_test]
async fn a_field_left_wrong_says_so_and_an_empty_one_does_not() {
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    let cases = [("", "false"), ("  ", "false"), ("12", "true"), ("06 12345678", "false"), ("abc", "true")];
    for (text, invalid) in cases {
        let field = stage.labelled("Mobile number");
        type_into(&field, text);
        leave(&field);
        rest().await;
        assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some(invalid), "{text:?}");
    }
}

#[wasm_bindgen_test]
async fn a_card_number_typed_into_another_field_is_removed_and_said() {
    let number = "4242 4242 4242 4242";
    // Typed sign by sign, pasted into the empty field, pasted twice, pasted behind a name, in other digits.
    let signs: Vec<String> = (1..=number.len()).map(|end| number[..end].to_owned()).collect();
    let once = vec![number.to_owned()];
    let twice = vec![number.to_owned(), number.to_owned()];
    let behind = vec!["Ada".to_owned(), format!("Ada {number}")];
    let full_width = vec!["４２４２４２４２４２４２４２４２".to_owned()];
    let arabic = vec!["٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢".to_owned()];
    for typed in [signs, once, twice, behind, full_width, arabic] {
        let stage = konbini().await;
        let field = stage.labelled("Full name");
        for text in &typed {
            type_into(&field, text);
            rest().await;
        }
        assert_eq!(value(&field), "", "typed {typed:?}");
        assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"), "{typed:?}");
        assert!(description(&stage, &field).contains("we removed a card number"), "{typed:?}");
        assert!(!stage.html().contains("4242"), "{typed:?}");
    }
}

#[wasm_bindgen_test]
async fn the_three_slots_are_always_there_and_always_the_same() {
    stand_in(true);
    let slots = |stage: &Stage| -> Vec<Element> {
        ["card-number", "card-expiry", "card-code"].map(|name| stage.get(&format!("slot[name={name}]"))).to_vec()
    };
    let stage = Stage::with(session(), &[]).await;
    let first = slots(&stage);
    let check = |what: &str| {
        let now = slots(&stage);
        assert!(first.iter().zip(&now).all(|(a, b)| a.is_same_node(Some(b))), "{what}: a slot is another one");
    };
    for method in ["paypal", "card", "cod", "card", "ideal"] {
        stage.choose(method).await;
        check(method);
        let open = stage.part("card").closest("[hidden]").unwrap().is_none();
        assert_eq!(open, method == "card", "{method}");
    }
    for attributes in
        [[("locale", "ar")], [("country", "DE")], [("country", "JP")], [("theme", "dark")], [("dir", "rtl")]]
    {
        stage.configure(&attributes);
        stage.settled().await;
        check(attributes[0].0);
    }
    stage.update(json!({ "currency": "USD" }));
    stage.settled().await;
    check("currency");
    stage.update(json!({ "total": 1 }));
    stage.settled().await;
    check("halted");
    stage.take(session());
    stage.settled().await;
    check("mended");
    stage.reply(&promise(json!({ "status": "succeeded", "payment": "pay_1" })));
    stage.choose("paypal").await;
    stage.pay().await;
    check("paid");
}

#[wasm_bindgen_test]
async fn direction_and_language_follow_the_words() {
    for (pack, dir) in [("en", "ltr"), ("de", "ltr"), ("th", "ltr"), ("zh-Hans", "ltr"), ("ar", "rtl")] {
        let stage = Stage::with(session(), &[("locale", pack)]).await;
        let frame = stage.part("frame");
        assert_eq!(frame.get_attribute("lang").as_deref(), Some(pack));
        assert_eq!(frame.get_attribute("dir").as_deref(), Some(dir));
        assert_eq!(frame.get_attribute("aria-label").as_deref(), Some(message(pack, "frame-label")));
        stage.choose("cod").await;
        let field = stage.get("input[type=tel]");
        assert_eq!(field.get_attribute("dir").as_deref(), Some("ltr"), "{pack}: a number runs left to right");
    }
}

#[wasm_bindgen_test]
async fn words_of_the_shop_are_text_and_nothing_else() {
    let nasty = "<img src=x onerror=document.title='broken'> & \"co\"";
    let stage = Stage::with(
        session_with(json!({ "merchant": { "name": nasty },
            "items": [{ "name": nasty, "quantity": 2, "amount": 3900 }] })),
        &[],
    )
    .await;
    assert_eq!(stage.find_all("img").len(), 0);
    assert!(stage.all_text().matches("<img src=x").count() >= 2, "{}", stage.all_text());
    stage.reply(&promise(json!({ "status": "succeeded", "payment": nasty })));
    stage.pay().await;
    assert_eq!(stage.find_all("img").len(), 0);
    assert!(stage.text("outcome-body").contains("<img src=x"));
}

#[wasm_bindgen_test]
async fn there_is_no_inline_style_with_an_address_no_script_and_no_foreign_link() {
    for state in ["choosing", "errors", "paid", "failed:limit_reached", "halted-setup"] {
        let stage = Stage::with(session(), &[("state", state)]).await;
        for element in stage.find_all("*") {
            let style = element.get_attribute("style").unwrap_or_default();
            assert!(!style.contains("url"), "{state}: {style}");
            let names = element.get_attribute_names();
            assert!(names.iter().all(|name| !name.as_string().unwrap().starts_with("on")), "{}", element.outer_html());
            let href = element.get_attribute("href").unwrap_or_default();
            let good = href.is_empty() || href.starts_with('#') || href.starts_with("https://shop.example/");
            assert!(good, "{state}: {href}");
        }
        assert_eq!(stage.find_all("script, iframe, object, embed, link").len(), 0, "{state}");
    }
}

#[wasm_bindgen_test]
async fn links_to_the_shops_rules_are_there_if_the_shop_has_them() {
    let stage = Stage::with(session(), &[]).await;
    let shown: Vec<String> =
        stage.find_all("[part=footer] a").iter().map(text_of).filter(|text| !text.is_empty()).collect();
    assert_eq!(shown, ["Terms"]);
    let terms = stage.get("[part=footer] a:not([hidden])");
    assert_eq!(terms.get_attribute("href").as_deref(), Some("https://shop.example/terms"));
    assert_eq!(terms.get_attribute("rel").as_deref(), Some("noopener"));
}

#[wasm_bindgen_test]
async fn shipping_that_costs_nothing_is_said_and_a_discount_is_taken_off() {
    let document = session_with(json!({ "total": 3900, "shipping": 0, "tax": 100, "discount": 100 }));
    let stage = Stage::with(document, &[]).await;
    let lines: Vec<String> =
        stage.find_all("[part=line-item]").iter().map(text_of).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, ["Linen shirt€39.00", "ShippingFree", "Tax€1.00", "Discount-€1.00"]);
    let document = session_with(json!({ "shipping": null, "tax": null, "total": 3900 }));
    let stage = Stage::with(document, &[]).await;
    assert_eq!(stage.find_all("[part=line-item]").iter().map(text_of).filter(|line| !line.is_empty()).count(), 1);
}

#[wasm_bindgen_test]
async fn the_sign_of_test_mode_is_there_in_test_mode_only() {
    let unsaid = json!([{ "id": "sandbox", "publishable_key": "pk_1", "methods": ["paypal"] }]);
    let cases = [
        (session(), true),
        (session_with(json!({ "test": null })), true),
        (session_with(json!({ "test": false, "providers": unsaid })), false),
        (session_with(json!({ "test": true, "providers": unsaid })), true),
    ];
    for (document, shown) in cases {
        let stage = Stage::with(document.clone(), &[]).await;
        assert_eq!(stage.all_text().contains(message("en", "frame-test-mode")), shown, "{document}");
    }
}

#[wasm_bindgen_test]
async fn next_steps_do_what_they_say() {
    let stage = Stage::with(session(), &[]).await;
    stage.reply(&promise(json!({ "status": "failed", "provider": "sandbox", "code": "insufficient_funds" })));
    stage.pay().await;
    assert!(focused(&stage.root).is_some_and(|now| now.get_attribute("part").as_deref() == Some("outcome")));
    let steps = stage.find_all("[part=outcome-step]");
    assert_eq!(steps.iter().map(text_of).collect::<Vec<_>>(), ["Use another card", "Other ways to pay"]);
    press(&steps[1]);
    rest().await;
    assert_eq!(focused(&stage.root).map(|now| value(&now)).as_deref(), Some("ideal"));
    press(&stage.find_all("[part=outcome-step]")[0]);
    rest().await;
    assert_eq!(stage.text("outcome"), "", "taking the step clears the refusal");
    assert!(stage.is_payable() && !has(&stage.part("pay"), "hidden"));
}
