//! What PayPal's card fields of either version say of themselves, as the session hears it. It makes no fields.

use crate::providers::line::{Line, get, text};
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// Tells the session what happened in a field: `state` is the field's, `all` what was said of the whole form.
pub(super) fn hear(line: &Line, name: &str, part: CardPart, state: &JsValue, all: &JsValue) {
    match name {
        "inputsubmit" => return line.say(Event::CardSubmitted),
        "focus" | "blur" => line.say(Event::CardFocused { part, focused: name == "focus" }),
        _ => {}
    }
    // What was wrong stays in sight until it is put right.
    if name != "focus" {
        let flag = |name: &str| get(state, name).as_bool().unwrap_or_default();
        let (empty, complete) = (flag("isEmpty"), flag("isValid"));
        // With its first character a field is not judged yet.
        let at_rest = name != "notempty" && !flag("isFocused");
        let wrong = !empty && !complete && (at_rest || !flag("isPotentiallyValid"));
        let fault = wrong.then(|| {
            if part == CardPart::Code && flag("isPotentiallyValid") {
                CardFault::Incomplete
            } else {
                CardFault::Invalid
            }
        });
        let brand = (part == CardPart::Number).then(|| brand(all));
        line.say(Event::CardChanged { part, empty, complete, fault, brand });
    }
}

/// The brand, once there is one candidate only.
fn brand(said: &JsValue) -> Option<String> {
    let cards: Array = get(said, "cards").dyn_into().ok()?;
    let kind = text(&cards.get(0), "type").filter(|_| cards.length() == 1)?;
    Some(match kind.as_str() {
        "american-express" => "amex".to_owned(),
        "master-card" => "mastercard".to_owned(),
        "diners-club" => "diners".to_owned(),
        _ => kind,
    })
}
