//! Anything at all as a session document or an attribute: it is sold, or refused with a word to the developer, and never a panic.
//! What exactly is said is for `config`.

use crate::config::complete;
use crate::shop::{attributes, document, resolved};
use kassa::session::config::{Attributes, look};
use kassa::session::issue::Issues;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Any JSON, up to three levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!("https://shop.example")),
        Just(json!("EUR")),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("\\PC{0,8}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

const FIELDS: [&str; 20] = [
    "buyer_id",
    "saved",
    "version",
    "id",
    "merchant",
    "country",
    "locale",
    "currency",
    "total",
    "items",
    "shipping",
    "tax",
    "discount",
    "providers",
    "methods",
    "confirm_url",
    "status_url",
    "expires_at",
    "test",
    "result",
];

proptest! {
    /// One field of a good document is replaced by anything at all.
    #[test]
    fn nothing_a_server_sends_is_a_panic(at in 0..FIELDS.len(), value in any_json()) {
        let mut document = document();
        document[FIELDS[at]] = value;
        let (config, issues) = resolved(&Attributes::default(), &document);
        prop_assert!(config.is_some() || issues.iter().any(|issue| issue.fatal));
        issues.iter().for_each(complete);
    }

    #[test]
    fn neither_is_a_document_of_any_shape(document in any_json()) {
        let (config, issues) = resolved(&Attributes::default(), &document);
        prop_assert!(config.is_some() || issues.iter().any(|issue| issue.fatal));
    }

    #[test]
    fn neither_is_an_attribute(name in "\\PC{0,20}", amount in "\\PC{0,20}", currency in "\\PC{0,4}") {
        let page = attributes(&[
            ("country", &name), ("currency", &currency), ("amount", &amount), ("theme", &name), ("provider", &name),
        ]);
        let (config, issues) = resolved(&page, &Value::Null);
        prop_assert!(config.is_some() || issues.iter().any(|issue| issue.fatal));
        look(&page, &mut Issues::new());
    }

    /// A newer server may add fields; nothing changes by it, at the top or within.
    #[test]
    fn unknown_fields_change_nothing(name in "[a-z_]{1,12}", value in any_json()) {
        prop_assume!(!FIELDS.contains(&name.as_str()));
        let (usual, _) = resolved(&Attributes::default(), &document());
        let mut more = document();
        more[&name] = value.clone();
        let within = format!("x_{name}");
        for part in ["merchant", "methods"] {
            more[part][&within] = value.clone();
        }
        for list in ["items", "providers"] {
            more[list][0][&within] = value.clone();
        }
        let (config, issues) = resolved(&Attributes::default(), &more);
        prop_assert_eq!(config, usual);
        prop_assert!(issues.is_empty());
    }
}
