//! The card: places for the provider's frames in the light DOM, what the provider tells, and the token.
//! The provider's script is a double here; its frames and messages are the whole-shop tests'.

use crate::stage::{
    Stage, assigned, focused, frames_in_document, has, make_nested_host, message, mounts, press, promise, provider,
    provider_gives_token, provider_refuses_token, provider_says, rest, session, session_with, stand_in, text_of,
    type_into, until,
};
use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// A checkout with the card chosen; the double's frames are not ready yet.
async fn card() -> Stage {
    stand_in(true);
    let stage = Stage::with(session(), &[]).await;
    stage.choose("card").await;
    stage
}

async fn ready() -> Stage {
    let stage = card().await;
    provider_says("ready", json!({})).await;
    stage
}

async fn complete() -> Stage {
    let stage = ready().await;
    for field in ["number", "expiry", "code"] {
        provider_says("change", json!({ "field": field, "empty": false, "complete": true, "brand": "visa" })).await;
    }
    type_into(&stage.labelled("Name on card"), "Ada Lovelace");
    stage
}

#[wasm_bindgen_test]
async fn the_provider_is_asked_only_when_a_card_is_chosen_and_once() {
    stand_in(true);
    let stage = Stage::with(session(), &[]).await;
    assert_eq!(mounts(), 0);
    stage.choose("paypal").await;
    assert_eq!(mounts(), 0);
    stage.choose("card").await;
    assert_eq!(mounts(), 1);
    provider_says("ready", json!({})).await;
    stage.choose("ideal").await;
    stage.choose("card").await;
    assert_eq!(mounts(), 1, "the frames are kept");
    assert_eq!(provider()["destroyed"], json!(false));
    assert_eq!(provider()["key"], "pk_test_sandbox_8081");
}

/// What the slots show; each must show one element, with a frame in it.
fn shown(stage: &Stage) -> Vec<Element> {
    let mut shown = Vec::new();
    for name in ["card-number", "card-expiry", "card-code"] {
        let elements = assigned(&stage.get(&format!("slot[name={name}]")));
        assert_eq!(elements.length(), 1, "{name}");
        let container: Element = elements.get(0).unchecked_into();
        assert!(container.query_selector("iframe").unwrap().is_some(), "{name}");
        shown.push(container);
    }
    shown
}

#[wasm_bindgen_test]
async fn frames_stand_in_the_light_dom_through_the_named_slots() {
    let stage = card().await;
    for container in shown(&stage) {
        assert!(container.parent_element().unwrap().is_same_node(Some(&stage.host)));
    }
}

#[wasm_bindgen_test]
async fn inside_another_shadow_root_the_frames_still_stand_in_the_document() {
    stand_in(true);
    let before = frames_in_document();
    let stage = Stage::at(make_nested_host());
    stage.take(session());
    stage.configure(&[]);
    stage.settled().await;
    stage.choose("card").await;
    assert_eq!(frames_in_document(), before + 3);
    shown(&stage);
    stage.widget.stop();
    assert_eq!(frames_in_document(), before);
    assert_eq!(stage.host.child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn the_provider_gets_the_buyers_words_and_hears_of_changes() {
    let stage = ready().await;
    let options = provider()["options"].clone();
    assert_eq!(options["locale"], "en");
    assert_eq!(options["dir"], "ltr");
    assert_eq!(options["labels"], json!({ "number": "Card number", "expiry": "Expiry date", "code": "Security code" }));
    assert_eq!(options["placeholders"]["expiry"], message("en", "card-expiry-example"));
    stage.configure(&[("locale", "ar")]);
    stage.settled().await;
    let told = provider()["updates"].as_array().unwrap().last().cloned().unwrap();
    assert_eq!((told["locale"].as_str(), told["dir"].as_str()), (Some("ar"), Some("rtl")));
    assert_eq!(told["labels"]["number"], message("ar", "card-number"));
    stage.configure(&[("locale", "ar"), ("dir", "ltr")]);
    stage.settled().await;
    let told = provider()["updates"].as_array().unwrap().last().cloned().unwrap();
    assert_eq!(told["dir"], "ltr");
    assert_eq!(mounts(), 1);
}

#[wasm_bindgen_test]
async fn until_the_frames_are_ready_nothing_can_be_paid() {
    let stage = card().await;
    assert!(!stage.is_payable());
    stage.widget.submit();
    rest().await;
    assert_eq!(stage.part("card").get_attribute("aria-busy").as_deref(), Some("true"));
    provider_says("ready", json!({})).await;
    assert!(stage.is_payable());
    assert_eq!(stage.part("card").get_attribute("aria-busy").as_deref(), Some("false"));
    assert_eq!(stage.details("submit"), [] as [Value; 0]);
}

#[wasm_bindgen_test]
async fn what_the_provider_finds_is_said_beside_its_field() {
    let stage = ready().await;
    let cases = [
        ("number", "number_incomplete", "error-number-incomplete"),
        ("number", "number_invalid", "error-number-invalid"),
        ("expiry", "expiry_past", "error-expiry-past"),
        ("expiry", "expiry_incomplete", "error-expiry-invalid"),
        ("code", "code_invalid", "error-code-invalid"),
        ("code", "code_of_tomorrow", "error-code-invalid"),
    ];
    for (field, code, words) in cases {
        provider_says("change", json!({ "field": field, "empty": false, "complete": false, "code": code })).await;
        let texts: Vec<String> = stage.find_all("[part=card] [part=field-error]").iter().map(text_of).collect();
        assert!(texts.contains(&message("en", words).to_owned()), "{code}: {texts:?}");
        provider_says("change", json!({ "field": field, "empty": false, "complete": true })).await;
        let texts: Vec<String> = stage.find_all("[part=card] [part=field-error]").iter().map(text_of).collect();
        assert!(texts.iter().all(String::is_empty), "{code}: {texts:?}");
    }
    provider_says("change", json!({ "field": "number", "complete": false, "brand": "amex" })).await;
    assert!(stage.text("card").contains("American Express"), "{}", stage.text("card"));
    provider_says("change", json!({ "field": "nonsense", "code": "x" })).await;
    provider_says("change", json!(null)).await;
    assert!(stage.is_payable());
}

#[wasm_bindgen_test]
async fn pay_with_unfinished_fields_names_each_and_asks_for_no_token() {
    let stage = ready().await;
    stage.pay().await;
    let said = provider();
    assert_eq!((said["validated"].clone(), said["tokens"].clone()), (json!(1), json!([])));
    assert_eq!(said["focused"], json!(["number"]));
    for words in ["error-number-missing", "error-expiry-missing", "error-code-missing", "error-name-missing"] {
        let count = stage.all_text().matches(message("en", words)).count();
        assert!(count >= 2, "{words}: beside the field and in the list");
    }
    for link in stage.find_all("a[href^='#']") {
        press(&link);
    }
    rest().await;
    assert_eq!(provider()["focused"], json!(["number", "number", "expiry", "code"]));
    assert_eq!(focused(&stage.root).unwrap().get_attribute("autocomplete").as_deref(), Some("cc-name"));
    press(&stage.find_all("[part=card] [part=field-label]")[0]);
    assert_eq!(provider()["focused"].as_array().unwrap().len(), 5, "a press on the label goes to the frame");
}

#[wasm_bindgen_test]
async fn a_token_goes_to_the_page_with_the_name_and_the_same_key() {
    let stage = complete().await;
    stage.reply(&promise(json!({ "status": "succeeded", "payment": "pay_1" })));
    stage.pay().await;
    assert_eq!(stage.text("outcome-title"), message("en", "progress-tokenising"));
    assert!(has(&stage.get("fieldset"), "disabled"));
    assert_eq!(stage.details("token"), [] as [Value; 0]);
    let asked = provider()["tokens"][0].clone();
    assert_eq!(asked["name"], "Ada Lovelace");
    provider_gives_token(json!({ "token": "tok_1", "brand": "visa", "last4": "4242" })).await;
    let token = stage.details("token").remove(0);
    assert_eq!(token["token"], "tok_1");
    assert_eq!(token["provider"], "sandbox");
    assert_eq!(token["key"], asked["idempotencyKey"]);
    assert_eq!(token["key"], stage.details("submit")[0]["key"]);
    assert_eq!(token["fields"], json!({ "name": "Ada Lovelace" }));
    assert_eq!(stage.tone(), "good");
    assert_eq!(provider()["destroyed"], json!(true), "after the end the frames go");
    assert_eq!(stage.host.child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn a_refused_token_charges_nothing_and_keeps_the_frames() {
    let cases = [
        (json!({ "code": "number_invalid", "field": "number" }), "number_invalid"),
        (json!({ "code": "network_error" }), "offline"),
        (json!({ "code": "key_invalid" }), "shop_setup"),
    ];
    for (reason, outcome) in cases {
        let stage = complete().await;
        stage.pay().await;
        provider_refuses_token(reason.clone()).await;
        assert_eq!(stage.outcome(), outcome, "{reason}");
        assert!(stage.text("outcome-body").contains(message("en", "money-not-charged")), "{reason}");
        assert_eq!(stage.details("token"), [] as [Value; 0]);
        assert_eq!(provider()["destroyed"], json!(false));
        assert!(stage.is_payable(), "{reason}");
    }
}

/// Waits until a token has been asked for so often.
async fn asked_for_tokens(times: usize) {
    until("a token is asked for", || provider()["tokens"].as_array().is_some_and(|asked| asked.len() == times)).await;
}

#[wasm_bindgen_test]
async fn a_technical_fault_is_tried_again_twice_before_it_is_said() {
    let stage = complete().await;
    stage.pay().await;
    provider_gives_token(json!({ "brand": "visa" })).await;
    for (times, reason) in [(2, json!(null)), (3, json!({ "code": "processing_error" }))] {
        assert_eq!(stage.tone(), "progress");
        asked_for_tokens(times).await;
        provider_refuses_token(reason).await;
    }
    assert_eq!(stage.outcome(), "processing_error");
    assert!(stage.text("outcome-body").contains(message("en", "money-not-charged")));
    assert!(stage.is_payable());
}

#[wasm_bindgen_test]
async fn a_refused_payment_keeps_the_frames_and_another_card_may_follow() {
    let stage = complete().await;
    stage.reply(&promise(json!({ "status": "failed", "provider": "sandbox", "code": "generic_decline" })));
    stage.pay().await;
    provider_gives_token(json!({ "token": "tok_1" })).await;
    assert_eq!(stage.outcome(), "declined");
    assert_eq!((mounts(), provider()["destroyed"].clone()), (1, json!(false)));
    assert_eq!(crate::stage::value(&stage.labelled("Name on card")), "Ada Lovelace");
    press(&stage.part("outcome-step"));
    rest().await;
    assert_eq!(provider()["focused"], json!(["number"]));
    stage.reply(&promise(json!({ "status": "succeeded", "payment": "pay_2" })));
    // The same card would not be sent again.
    provider_says("change", json!({ "field": "number", "empty": false, "complete": true })).await;
    stage.pay().await;
    provider_gives_token(json!({ "token": "tok_2" })).await;
    assert_eq!(stage.details("token").iter().map(|t| t["token"].clone()).collect::<Vec<_>>(), ["tok_1", "tok_2"]);
    assert_eq!(stage.tone(), "good");
}

#[wasm_bindgen_test]
async fn a_script_that_does_not_load_is_said_and_can_be_tried_again() {
    stand_in(false);
    // A port of its own: a script that has loaded stays loaded.
    let document = session_with(
        json!({ "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_9", "methods": ["card", "paypal"] }] }),
    );
    let stage = Stage::with(document, &[]).await;
    stage.choose("card").await;
    assert_eq!(stage.outcome(), "provider_blocked");
    assert!(!stage.is_payable());
    assert_eq!(stage.details("error")[0]["code"], "provider-blocked");
    stage.choose("paypal").await;
    assert!(stage.is_payable());
    stage.choose("card").await;
    stand_in(true);
    press(&stage.part("outcome-step"));
    rest().await;
    assert_eq!(mounts(), 1);
    provider_says("ready", json!({})).await;
    assert!(stage.is_payable());
    assert_eq!(stage.outcome(), "");
}

#[wasm_bindgen_test]
async fn a_key_the_adapter_refuses_is_told_to_the_developer() {
    stand_in(true);
    for key in ["", "pk_1", "pk_test_sandbox_", "pk_test_sandbox_99999", "pk_test_sandbox_80/../x"] {
        let document =
            session_with(json!({ "providers": [{ "id": "sandbox", "publishable_key": key, "methods": ["card"] }] }));
        let stage = Stage::with(document, &[]).await;
        assert!(!stage.is_payable(), "{key}");
        assert_eq!(mounts(), 0, "{key}");
        assert!(stage.details("error").iter().any(|error| error["code"] == "provider-blocked"), "{key}");
        assert_eq!(stage.host.child_element_count(), 0, "{key}");
    }
}

#[wasm_bindgen_test]
async fn enter_in_a_frame_presses_pay() {
    let stage = complete().await;
    provider_says("submit", json!({ "field": "code" })).await;
    assert_eq!(stage.details("submit").len(), 1);
    assert_eq!(provider()["tokens"].as_array().unwrap().len(), 1);
}

#[wasm_bindgen_test]
async fn the_end_of_the_element_ends_the_frames() {
    let stage = ready().await;
    assert_eq!(stage.host.child_element_count(), 3);
    stage.widget.stop();
    assert_eq!(provider()["destroyed"], json!(true));
    assert_eq!(stage.host.child_element_count(), 0);
    stage.forget_heard();
    provider_says("submit", json!({ "field": "code" })).await;
    provider_says("change", json!({ "field": "code", "code": "code_invalid" })).await;
    assert!(stage.heard().is_empty());
}
