//! Plain JavaScript objects, read and written field by field. No knowledge of what they mean.

use crate::session::json::Json;
use js_sys::{Array, BigInt, Object, Reflect};
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
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(number) = value.as_f64() {
        Json::number(number)
    } else if let Some(flag) = value.as_bool() {
        Json::Bool(flag)
    } else if value.is_bigint() {
        // Digits, as an amount above 2^53 also comes from a server.
        BigInt::from(value).to_string(10).map_or(Json::Other, |digits| Json::Text(digits.into()))
    } else if Array::is_array(&value) {
        Json::List(Array::from(&value).iter().map(json).collect())
    } else if value.is_object() {
        let fields = Object::entries(&Object::from(value));
        Json::Map(fields.iter().map(|pair| field(&Array::from(&pair))).collect())
    } else {
        Json::Null
    }
}

fn field(pair: &Array) -> (String, Json) {
    (pair.get(0).as_string().unwrap_or_default(), json(pair.get(1)))
}

/// A text, or `null`.
pub(super) fn text_or_null(text: &str) -> JsValue {
    if text.is_empty() { JsValue::NULL } else { JsValue::from_str(text) }
}
