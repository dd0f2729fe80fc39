//! Where this device seems to be: its time zone, its languages, and which countries have that zone, by the browser's `Intl`.
//!
//! No table of zones, no request, no address of the buyer's. A browser that cannot tell leaves the languages.

use crate::domain::country::Country;
use crate::embed::{intl, js, surroundings};
use crate::session::config::region::likely;
use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::*;

/// The country this device is likely in.
pub(super) fn guess() -> Option<Country> {
    let languages = surroundings::buyer_languages();
    let of_languages: Vec<Country> = languages.iter().filter_map(|tag| named_by(tag)).collect();
    let zone = time_zone().unwrap_or_default();
    likely(&of_languages, |country| has_zone(country, &zone))
}

/// The region subtag of a tag, if it is a country's.
fn named_by(tag: &str) -> Option<Country> {
    tag.split('-').skip(1).find_map(Country::from_code)
}

fn time_zone() -> Option<String> {
    let format = intl::make("DateTimeFormat", "en", &Object::new())?;
    let options = call(&format, "resolvedOptions")?;
    js::get(&options, "timeZone").as_string()
}

fn has_zone(country: Country, zone: &str) -> bool {
    zones(country).is_some_and(|zones| zones.includes(&JsValue::from_str(zone), 0))
}

/// The time zones of a country. A method in the standard's newer text, a property in the older.
fn zones(country: Country) -> Option<Array> {
    let locale = intl::make("Locale", &["und-", country.code()].concat(), &Object::new())?;
    let zones = call(&locale, "getTimeZones").unwrap_or_else(|| js::get(&locale, "timeZones"));
    zones.dyn_into().ok()
}

fn call(object: &JsValue, name: &str) -> Option<JsValue> {
    let method: Function = js::get(object, name).dyn_into().ok()?;
    method.call0(object).ok()
}
