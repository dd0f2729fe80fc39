//! `explain()`: why each method is shown or hidden, why this locale, and what is wrong. Plain data.
//!
//! It evaluates nothing: it reads what the selection and the negotiation already said.

use crate::domain::method::Method;
use crate::domain::reason::Reason;
use crate::embed::driver::Driver;
use crate::embed::js;
use crate::session::config::Config;
use js_sys::{Array, Object};
use wasm_bindgen::JsValue;

/// `{ methods: […], locale: {…}, issues: […] }`.
pub(super) fn explain(driver: &Driver) -> Object {
    let all = Object::new();
    let methods = driver.config().map(|config| methods(&config));
    js::set(&all, "methods", methods.unwrap_or_default());
    js::set(&all, "country", driver.config().map_or(JsValue::NULL, |config| country(&config).into()));
    js::set(&all, "locale", locale(driver));
    let issues = driver.issues.borrow().iter().map(|issue| JsValue::from(issue.sentence())).collect::<Array>();
    js::set(&all, "issues", issues);
    all
}

fn country(config: &Config) -> Object {
    let country = Object::new();
    js::set(&country, "code", js::text_or_null(config.country.known_code().unwrap_or_default()));
    js::set(&country, "source", config.country_source.code());
    country
}

fn methods(config: &Config) -> Array {
    let rows = Array::new();
    for shown in &config.selection.shown {
        let row = row(shown.method, true, &shown.reason);
        js::set(&row, "rank", u32::from(shown.rank));
        let provider = config.providers.get(shown.provider).map_or("", |provider| provider.id.as_str());
        js::set(&row, "provider", js::text_or_null(provider));
        rows.push(&row);
    }
    for hidden in &config.selection.hidden {
        rows.push(&row(hidden.method, false, &hidden.reason));
    }
    rows
}

fn row(method: Method, shown: bool, reason: &Reason) -> Object {
    let row = Object::new();
    js::set(&row, "method", method.id());
    js::set(&row, "shown", shown);
    js::set(&row, "reason", reason.code());
    js::set(&row, "why", reason.describe());
    row
}

fn locale(driver: &Driver) -> Object {
    let locale = Object::new();
    if let Some(choice) = driver.choice.borrow().as_ref() {
        js::set(&locale, "pack", choice.pack);
        js::set(&locale, "asked", js::text_or_null(choice.asked.as_deref().unwrap_or_default()));
        js::set(&locale, "reason", choice.reason.code());
    }
    let words = driver.words();
    js::set(&locale, "formats", words.formats());
    js::set(&locale, "missing", words.missing().into_iter().map(JsValue::from).collect::<Array>());
    locale
}
