//! Deliberately odd sessions: what an older or newer shop, or a careless one, would send. Changes nothing but the JSON.

use serde_json::{Map, Value, json};

/// Makes a good session odd in the one way the switch names.
pub(super) fn distort(document: &mut Map<String, Value>, switch: &str, key: &str) {
    let sandbox_with = |methods: &[&str]| json!([{ "id": "sandbox", "publishable_key": key, "methods": methods }]);
    match switch {
        "older" => {
            document.insert("version".into(), 0.into());
            for later in ["merchant", "items", "shipping", "tax", "discount", "methods", "status_url", "expires_at"] {
                document.remove(later);
            }
        }
        "newer" => {
            document.insert("version".into(), 2.into());
            document.insert("providers".into(), sandbox_with(&["teleport_pay", "card", "ideal", "paypal", "cod"]));
            document
                .insert("methods".into(), json!({ "order": ["teleport_pay", "card"], "highlight": "teleport_pay" }));
            document.insert("purpose".into(), "time_travel".into());
            document.insert("loyalty".into(), json!({ "scheme": "comet", "points": 12, "tiers": ["nova"] }));
            if let Some(item) =
                document.get_mut("items").and_then(|items| items.get_mut(0)).and_then(Value::as_object_mut)
            {
                item.insert("kind".into(), "hologram".into());
            }
        }
        "retired" => {
            document.insert("providers".into(), sandbox_with(&["giropay", "card", "ideal"]));
        }
        "unknown_provider" => {
            document.insert("providers".into(), json!([{ "id": "nobody" }]));
        }
        _ => {}
    }
}
