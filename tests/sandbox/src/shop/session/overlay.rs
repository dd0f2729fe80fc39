//! `with=`: what a request lays over the session document, so that every field the contract knows can be had without a parameter of its own. Does not judge whether a value makes sense: the widget under test has to.

use serde_json::{Map, Value};

use crate::problem::Problem;

/// The longest overlay, in bytes of JSON.
const LONGEST: usize = 16 * 1024;

/// What stays the shop's word, because the shop acts on it.
const OWN: [&str; 7] = ["id", "total", "currency", "version", "confirm_url", "status_url", "result"];

/// The field whose fields are laid over one by one.
const METHODS: &str = "methods";

/// Fields for the document, none of them the shop's own.
#[derive(Debug, Default)]
pub(super) struct Overlay(Map<String, Value>);

impl Overlay {
    /// Reads a JSON object.
    ///
    /// # Errors
    /// `parameter_invalid` if it is none, or too long; `field_not_yours` if it has a field that is the shop's own.
    pub(super) fn read(text: &str) -> Result<Self, Problem> {
        let wrong = |message: String| Problem::parameter("with", "parameter_invalid", message);
        if text.len() > LONGEST {
            return Err(wrong(format!("`with` must be at most {LONGEST} bytes, not {}", text.len())));
        }
        let fields: Map<String, Value> =
            serde_json::from_str(text).map_err(|error| wrong(format!("`with` must be a JSON object: {error}")))?;
        match OWN.iter().find(|own| fields.contains_key(**own)) {
            Some(own) => Err(Problem::parameter(
                "with",
                "field_not_yours",
                format!("`with` cannot change `{own}`: it is the shop's word"),
            )),
            None => Ok(Self(fields)),
        }
    }

    /// Whether the prices have the tax inside: the basket is made accordingly.
    pub(super) fn includes_tax(&self) -> bool {
        self.0.get("tax_included") == Some(&Value::Bool(true))
    }

    /// Puts every field in the place of the document's, and of `methods` every field in it. `key` is given to the sandbox as a provider
    /// where none is written: it has a port in it that nobody knows before the start.
    pub(super) fn lay_over(&self, document: &mut Map<String, Value>, key: &str) {
        for (name, value) in &self.0 {
            match (document.get_mut(name), value) {
                (Some(Value::Object(under)), Value::Object(over)) if name == METHODS => under.extend(over.clone()),
                _ => {
                    document.insert(name.clone(), value.clone());
                }
            }
        }
        for provider in document.get_mut("providers").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(provider) = provider.as_object_mut()
                && provider.get("id").is_some_and(|id| id == "sandbox")
            {
                provider.entry("publishable_key").or_insert_with(|| key.into());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_an_object_of_others_fields_is_taken() {
        let long = |length: usize| format!("{{\"x\":\"{}\"}}", "a".repeat(length - 8));
        let (full, over) = (long(LONGEST), long(LONGEST + 1));
        let mut cases = vec![
            ("{}".to_owned(), None),
            ("{\"country\":null,\"teleport\":true}".to_owned(), None),
            ("{\"methods\":{\"total\":1}}".to_owned(), None),
            (full, None),
            (over, Some("parameter_invalid")),
        ];
        for text in ["", "{", "[]", "null", "1", "\"{}\"", "{}{}"] {
            cases.push((text.to_owned(), Some("parameter_invalid")));
        }
        for own in OWN {
            cases.push((json!({ own: null }).to_string(), Some("field_not_yours")));
        }
        for (text, expected) in cases {
            let code = Overlay::read(&text).err().map(|problem| problem.code());
            assert_eq!(code, expected, "{}", text.get(..40).unwrap_or(&text));
        }
    }

    #[test]
    fn fields_are_laid_over_one_by_one_and_those_of_methods_too() {
        for (under, over, expected) in [
            (json!({ "a": 1 }), json!({}), json!({ "a": 1 })),
            (json!({ "a": 1 }), json!({ "a": null, "b": 2 }), json!({ "a": null, "b": 2 })),
            (json!({ "a": { "b": 1 } }), json!({ "a": { "c": 2 } }), json!({ "a": { "c": 2 } })),
            (
                json!({ "methods": { "allow": ["card"], "fee": { "cod": 1 } } }),
                json!({ "methods": { "fee": { "klarna": 2 } } }),
                json!({ "methods": { "allow": ["card"], "fee": { "klarna": 2 } } }),
            ),
            (json!({}), json!({ "methods": { "fee": {} } }), json!({ "methods": { "fee": {} } })),
            (json!({ "methods": { "allow": [] } }), json!({ "methods": "x" }), json!({ "methods": "x" })),
            (
                json!({ "providers": [] }),
                json!({ "providers": [{ "id": "sandbox" }, { "id": "nobody" }, { "id": "sandbox", "publishable_key": null }, 1] }),
                json!({ "providers": [
                    { "id": "sandbox", "publishable_key": "pk" }, { "id": "nobody" }, { "id": "sandbox", "publishable_key": null }, 1,
                ] }),
            ),
        ] {
            let (Value::Object(mut document), Value::Object(fields)) = (under, over.clone()) else {
                panic!("no objects")
            };
            Overlay(fields).lay_over(&mut document, "pk");
            assert_eq!(Value::from(document), expected, "{over}");
        }
    }
}
