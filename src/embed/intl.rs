//! The browser's `Intl` behind the locale floor's trait. Formatters are kept: making one is slow.

use crate::embed::js;
use crate::locale::format::{Display, Intl};
use js_sys::{Array, Function, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// `Intl.NumberFormat` of this browser.
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
        let made = make(locale, &options()).or_else(|| make("en", &options()));
        self.formatters.borrow_mut().push((name, made.clone()));
        made
    }
}

impl Intl for BrowserIntl {
    fn currency(&self, locale: &str, decimal: &str, code: &str, digits: u8, display: Display) -> String {
        let key = [code, " ", display.word()].concat();
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
}

fn make(locale: &str, options: &Object) -> Option<Formatter> {
    let intl = js::get(&js_sys::global(), "Intl");
    let constructor: Function = js::get(&intl, "NumberFormat").dyn_into().ok()?;
    let object = Reflect::construct(&constructor, &Array::of2(&locale.into(), options)).ok()?;
    let format: Function = js::get(&object, "format").dyn_into().ok()?;
    Some(Formatter { object, format })
}

fn said(formatter: Option<Formatter>, value: JsValue) -> Option<String> {
    let formatter = formatter?;
    formatter.format.call1(&formatter.object, &value).ok()?.as_string()
}
