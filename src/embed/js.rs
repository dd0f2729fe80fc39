//! Plain JavaScript objects, read and written field by field. No knowledge of what they mean.

use crate::session::json::Json;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

/// A field; `undefined` if there is none.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// Sets a field of an object we made; that cannot fail.
pub(super) fn set(object: &Object, name: &str, value: impl Into<JsValue>) {
    let _ = Reflect::set(object, &JsValue::from_str(name), &value.into());
}

/// A JavaScript value as [`Json`]; what is no JSON is `Null`.
pub(super) fn json(value: JsValue) -> Json {
    serde_wasm_bindgen::from_value(value).unwrap_or_default()
}

/// A text, or `null`.
pub(super) fn text_or_null(text: &str) -> JsValue {
    if text.is_empty() { JsValue::NULL } else { JsValue::from_str(text) }
}
