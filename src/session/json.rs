//! A JSON value as the shop's server sent it, read field by field.
//!
//! The document is not decoded into typed structs in one go: one odd field must not cost the buyer
//! the whole checkout, and the developer wants to hear which field it was. So this type keeps what
//! came, and the readers say what is wrong with the one value they look at.
//! It does not parse text: the browser hands it over value by value, `serde_json` in native tests through serde.

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Any JSON value. Numbers that are not whole are kept as [`Json::Other`]: amounts are integers.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Json {
    /// `null`, or a field that is not there.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object; fields in the order they came.
    Map(Vec<(String, Json)>),
    /// A number that is not whole or does not fit 64 bits.
    Other,
}

static NULL: Json = Json::Null;

impl Json {
    /// A number as JavaScript holds it.
    pub fn number(value: f64) -> Json {
        // 2^53: the last whole number a JavaScript number holds without doubt.
        const SAFE: f64 = 9_007_199_254_740_992.0;
        let whole = value.trunc() == value && value.abs() < SAFE;
        if whole { Json::Int(value as i64) } else { Json::Other }
    }

    /// The named field of an object; `Null` where there is none.
    pub fn get(&self, name: &str) -> &Json {
        match self {
            Json::Map(fields) => fields.iter().find(|(key, _)| key == name).map_or(&NULL, |(_, value)| value),
            _ => &NULL,
        }
    }

    /// The text, if it is a text that is not empty.
    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// The elements, if it is an array; none otherwise.
    pub fn list(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            _ => &[],
        }
    }

    /// The fields, if it is an object; none otherwise.
    pub fn fields(&self) -> &[(String, Json)] {
        match self {
            Json::Map(fields) => fields,
            _ => &[],
        }
    }

    /// Whether the field is absent or `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Json::Null)
    }

    /// The texts of an array, other elements left out; `None` if it is no array.
    pub fn texts(&self) -> Option<Vec<String>> {
        match self {
            Json::List(items) => Some(items.iter().filter_map(|item| item.text().map(str::to_owned)).collect()),
            _ => None,
        }
    }

    /// A whole number, also when it came as a text of digits (amounts above 2^53 must).
    pub fn integer(&self) -> Option<i64> {
        match self {
            Json::Int(value) => Some(*value),
            Json::Text(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    /// Lays the fields of `patch` over this object, one level deep (`Element.update`).
    #[must_use]
    pub fn patched(mut self, patch: Json) -> Json {
        let Json::Map(changes) = patch else { return self };
        if !matches!(self, Json::Map(_)) {
            self = Json::Map(Vec::new());
        }
        if let Json::Map(fields) = &mut self {
            for (name, value) in changes {
                fields.retain(|(key, _)| *key != name);
                fields.push((name, value));
            }
        }
        self
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Json, D::Error> {
        source.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Int(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Other, Json::Int))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::number(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        Json::deserialize(source)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = map.next_entry()? {
            fields.push(entry);
        }
        Ok(Json::Map(fields))
    }
}
