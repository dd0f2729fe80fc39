//! A shop for the tests of session and locale: documents, attributes and configurations in few words.
//!
//! It holds no expectation of its own.

use kassa::domain::card::CardForm;
use kassa::domain::method::Capabilities;
use kassa::session::config::{Account, Attributes, Config, Hints, Surroundings, resolve};
use kassa::session::effect::Effect;
use kassa::session::issue::Issues;
use kassa::session::json::Json;
use serde_json::{Value, json};

/// JSON as the program gets it.
pub(crate) fn read(value: &Value) -> Json {
    serde_json::from_value(value.clone()).unwrap()
}

/// A complete session document: 49.99 EUR in the Netherlands.
pub(crate) fn document() -> Value {
    json!({
        "version": 1,
        "id": "ses_1",
        "merchant": { "name": "Linen & Co", "terms_url": "https://shop.example/terms" },
        "country": "NL", "locale": "nl-NL", "currency": "EUR",
        "total": 4999,
        "items": [{ "name": "Linen shirt", "quantity": 1, "amount": 3900 }],
        "shipping": 495, "tax": 604, "discount": 0,
        "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081" }],
        "confirm_url": "/api/confirm", "status_url": "/api/attempts",
        "expires_at": "2026-11-23T12:00:00Z",
        "test": true
    })
}

/// The document with some fields laid over it; `null` takes a field away.
pub(crate) fn document_with(changes: Value) -> Value {
    let mut document = document();
    let fields = document.as_object_mut().unwrap();
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            fields.remove(name);
        } else {
            fields.insert(name.clone(), value.clone());
        }
    }
    document
}

/// Attributes by name, as the element hands them over.
pub(crate) fn attributes(pairs: &[(&str, &str)]) -> Attributes {
    let mut all = Attributes::default();
    for (name, value) in pairs {
        let place = match *name {
            "session-url" => &mut all.session_url,
            "locale" => &mut all.locale,
            "country" => &mut all.country,
            "currency" => &mut all.currency,
            "amount" => &mut all.amount,
            "provider" => &mut all.provider,
            "publishable-key" => &mut all.publishable_key,
            "confirm-url" => &mut all.confirm_url,
            "theme" => &mut all.theme,
            "dir" => &mut all.dir,
            "state" => &mut all.state,
            other => panic!("no attribute {other}"),
        };
        *place = Some((*value).to_owned());
    }
    all
}

/// A device that can do everything, a build with the sandbox, a session that has not run out.
pub(crate) const AROUND: Surroundings = Surroundings {
    capabilities: Capabilities::ALL,
    adapters: &[("sandbox", CardForm::FIELDS), ("named", CardForm::FIELDS_AND_NAME), ("whole", CardForm::WHOLE)],
    expired: false,
    hints: Hints { chosen: None, guess: None },
    now: 0,
    host: String::new(),
    secure: true,
};

/// What becomes of attributes and document, and what was noticed.
pub(crate) fn resolved(attributes: &Attributes, document: &Value) -> (Option<Config>, Issues) {
    let mut issues = Issues::new();
    let mut config = resolve(attributes, &read(document), &AROUND, &mut issues);
    if let Some(config) = &mut config {
        config.complete(&read(document), &mut issues);
    }
    (config, issues)
}

/// The configuration of a document that is in order.
pub(crate) fn config_of(document: &Value) -> Config {
    let (config, issues) = resolved(&Attributes::default(), document);
    assert!(issues.is_empty(), "{issues:?}");
    config.unwrap()
}

/// A plain amount in a country, without items.
pub(crate) fn market_of(country: &str, total: i64, currency: &str) -> Config {
    config_of(&json!({
        "version": 1, "id": "ses_1", "country": country, "currency": currency, "total": total,
        "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081" }],
        "confirm_url": "/api/confirm", "status_url": "/api/attempts", "test": true
    }))
}

/// The sandbox's account with a key.
pub(crate) fn account(key: &str) -> Account {
    Account { id: "sandbox".to_owned(), key: key.to_owned(), test: true, currency: "EUR", ..Account::default() }
}

/// The order to stand the sandbox's fields, with the key of [`document`].
pub(crate) fn mounts_sandbox() -> Effect {
    Effect::MountFrames(account("pk_test_sandbox_8081"))
}
