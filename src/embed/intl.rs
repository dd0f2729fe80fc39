//! The browser's `Intl` behind the locale floor's trait. Formatters are kept: making one is slow.

use crate::domain::country::Country;
use crate::embed::js;
use crate::locale::format::{Display, Intl, clock};
use js_sys::{Array, Function, JsString, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// This browser's `Intl`.
#[derive(Default)]
pub struct BrowserIntl {
    // A handful: looked through from the start.
    formatters: RefCell<Vec<(String, Option<Formatter>)>>,
}

#[derive(Clone)]
struct Formatter {
    object: JsValue,
    format: Function,
}

impl BrowserIntl {
    fn formatter(&self, locale: &str, key: &str, options: impl Fn() -> Object) -> Option<Formatter> {
        let name = [locale, " ", key].concat();
        if let Some((_, known)) = self.formatters.borrow().iter().find(|(known, _)| *known == name) {
            return known.clone();
        }
        let made = number_format(locale, &options()).or_else(|| number_format("en", &options()));
        self.formatters.borrow_mut().push((name, made.clone()));
        made
    }

    /// A number in the locale's digits, with at least so many of them.
    fn whole_number(&self, locale: &str, number: i64, least: u8) -> String {
        let formatter = self.formatter(locale, if least > 1 { "00" } else { "0" }, || {
            let options = Object::new();
            js::set(&options, "minimumIntegerDigits", least);
            options
        });
        said(formatter, JsValue::from_f64(number as f64)).unwrap_or_else(|| number.to_string())
    }
}

impl Intl for BrowserIntl {
    fn currency(&self, locale: &str, decimal: &str, code: &str, digits: u8, display: Display) -> String {
        let key = [code, " ", display.word(), &digits.to_string()].concat();
        let formatter = self.formatter(locale, &key, || {
            let options = Object::new();
            js::set(&options, "style", "currency");
            js::set(&options, "currency", code);
            js::set(&options, "currencyDisplay", display.word());
            // Said explicitly: CLDR shows fewer digits than ISO 4217 for HUF, COP, IDR and others.
            js::set(&options, "minimumFractionDigits", digits);
            js::set(&options, "maximumFractionDigits", digits);
            options
        });
        // The exact decimal text, not a number: NumberFormat v3 reads it without rounding.
        said(formatter, JsValue::from_str(decimal)).unwrap_or_else(|| format!("{code}\u{a0}{decimal}"))
    }

    fn number(&self, locale: &str, number: i64) -> String {
        self.whole_number(locale, number, 1)
    }

    fn region(&self, locale: &str, code: &str) -> String {
        let options = Object::new();
        js::set(&options, "type", "region");
        let names = make("DisplayNames", locale, &options);
        let name = names.and_then(|names| {
            let of: Function = js::get(&names, "of").dyn_into().ok()?;
            of.call1(&names, &JsValue::from_str(code)).ok()?.as_string()
        });
        name.unwrap_or_else(|| code.to_owned())
    }

    fn duration(&self, locale: &str, seconds: i64) -> String {
        let [hours, minutes, seconds] = clock(seconds);
        let first = if hours > 0 { hours } else { minutes };
        let mut parts = vec![self.whole_number(locale, first, 1)];
        if hours > 0 {
            parts.push(self.whole_number(locale, minutes, 2));
        }
        parts.push(self.whole_number(locale, seconds, 2));
        parts.join(":")
    }

    fn moment(&self, locale: &str, ms: i64) -> String {
        // No time zone is named, so it is the device's.
        let parts =
            [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("hour", "numeric"), ("minute", "2-digit")];
        written(locale, &parts, ms)
    }

    fn day(&self, locale: &str, ms: i64) -> String {
        // A day of the calendar is the same everywhere.
        written(locale, &[("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")], ms)
    }

    fn plural_forms(&self, locale: &str) -> Vec<String> {
        let categories = make("PluralRules", locale, &Object::new()).and_then(|rules| {
            let options: Function = js::get(&rules, "resolvedOptions").dyn_into().ok()?;
            js::get(&options.call0(&rules).ok()?, "pluralCategories").dyn_into::<Array>().ok()
        });
        categories.unwrap_or_default().iter().filter_map(|name| name.as_string()).collect()
    }

    fn sort(&self, locale: &str, names: &mut [(Country, String)]) {
        let Some(collator) = make("Collator", locale, &Object::new()) else { return };
        let Ok(compare) = js::get(&collator, "compare").dyn_into::<Function>() else { return };
        names.sort_by(|(_, a), (_, b)| {
            let order = compare.call2(&collator, &JsValue::from_str(a), &JsValue::from_str(b));
            let order = order.ok().and_then(|order| order.as_f64()).unwrap_or_default();
            order.partial_cmp(&0.0).unwrap_or(std::cmp::Ordering::Equal)
        });
    }

    fn fold(&self, text: &str) -> String {
        let decomposed = JsString::from(text).normalize("NFKD").to_lower_case();
        String::from(decomposed).chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect()
    }
}

/// A moment, written by the parts of `Intl.DateTimeFormat`.
fn written(locale: &str, parts: &[(&str, &str)], ms: i64) -> String {
    let options = Object::new();
    for (name, value) in parts {
        js::set(&options, name, *value);
    }
    let moment = JsValue::from_f64(ms as f64);
    let format = make("DateTimeFormat", locale, &options).or_else(|| make("DateTimeFormat", "en", &options));
    let written = format.and_then(|object| {
        let format: Function = js::get(&object, "format").dyn_into().ok()?;
        said(Some(Formatter { object, format }), moment)
    });
    written.unwrap_or_default()
}

/// An object of one of `Intl`'s kinds; `None` where this browser lacks it or does not take the locale.
pub(super) fn make(kind: &str, locale: &str, options: &Object) -> Option<JsValue> {
    let intl = js::get(&js_sys::global(), "Intl");
    let constructor: Function = js::get(&intl, kind).dyn_into().ok()?;
    Reflect::construct(&constructor, &Array::of2(&locale.into(), options)).ok()
}

fn number_format(locale: &str, options: &Object) -> Option<Formatter> {
    let object = make("NumberFormat", locale, options)?;
    let format: Function = js::get(&object, "format").dyn_into().ok()?;
    Some(Formatter { object, format })
}

fn said(formatter: Option<Formatter>, value: JsValue) -> Option<String> {
    let formatter = formatter?;
    formatter.format.call1(&formatter.object, &value).ok()?.as_string()
}
