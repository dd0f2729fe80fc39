//! What Braintree's Hosted Fields say of themselves, as the session hears it, and what is said of them to those who hear a field
//! instead of seeing it. It makes no fields and no tokens.

use crate::providers::braintree::{field, forget, part};
use crate::providers::line::{Line, ask, call, get, set, text};
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart};
use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;

pub(super) fn attribute(fields: &JsValue, part: CardPart, name: &str, value: impl Into<JsValue>) {
    let options = Object::new();
    set(&options, "field", field(part));
    set(&options, "attribute", name);
    set(&options, "value", value);
    forget(ask(fields, "setAttribute", &[&options]), Vec::new());
}

/// Says something of a field to those who hear it; nothing, if there is nothing to say.
pub(super) fn describe(fields: &JsValue, part: CardPart, message: Option<&str>) {
    let options = Object::new();
    set(&options, "field", field(part));
    set(&options, "message", message.unwrap_or_default());
    let _ = call(fields, "setMessage", &[&options]);
}

/// What a state is read for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Moment {
    /// The field has just got its first character: whether it is valid Braintree says next.
    Begun,
    /// Something changed.
    Changed,
    /// The buyer wants to pay: what is missing shows.
    Asked,
}

pub(super) fn hear(line: &Line, fields: &JsValue, name: &str, state: &JsValue) {
    let Some(part) = text(state, "emittedBy").and_then(|name| part(&name)) else { return };
    match name {
        "inputSubmitRequest" => return line.say(Event::CardSubmitted),
        "focus" | "blur" => line.say(Event::CardFocused { part, focused: name == "focus" }),
        _ => {}
    }
    // What was wrong stays in sight until it is put right.
    if name != "focus" {
        tell(line, fields, part, state, if name == "notEmpty" { Moment::Begun } else { Moment::Changed });
    }
}

/// Tells the session, and those who hear the field instead of seeing it.
pub(super) fn tell(line: &Line, fields: &JsValue, part: CardPart, state: &JsValue, moment: Moment) {
    let said = get(&get(state, "fields"), field(part));
    let flag = |name: &str| get(&said, name).as_bool().unwrap_or_default();
    let (empty, complete) = (flag("isEmpty"), flag("isValid"));
    let at_rest = moment == Moment::Asked || (moment == Moment::Changed && !flag("isFocused"));
    let fault = match (empty, complete) {
        (true, _) => (moment == Moment::Asked).then_some(CardFault::Missing),
        (_, true) => None,
        _ if !flag("isPotentiallyValid") => Some(CardFault::Invalid),
        _ => at_rest.then_some(unfinished(part)),
    };
    attribute(fields, part, "aria-invalid", fault.is_some());
    let brand = (part == CardPart::Number).then(|| brand(state));
    line.say(Event::CardChanged { part, empty, complete, fault, brand });
}

/// The fault of a value that could still become valid and was left. A whole number with a wrong digit, and a date that has
/// passed and could be the beginning of a longer year, are such values too.
const fn unfinished(part: CardPart) -> CardFault {
    if matches!(part, CardPart::Code) { CardFault::Incomplete } else { CardFault::Invalid }
}

/// The brand, as it writes itself, once there is one candidate only.
fn brand(state: &JsValue) -> Option<String> {
    let cards: Array = get(state, "cards").dyn_into().ok()?;
    if cards.length() == 1 { text(&cards.get(0), "niceType") } else { None }
}
