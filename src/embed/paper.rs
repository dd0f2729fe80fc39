//! Printing: the instructions of an order alone, without the shop's page around them.
//!
//! What of the checkout itself is printed its own style sheet says.

use crate::embed::driver::Driver;
use crate::embed::js;
use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element, ShadowRoot};

/// Marks the element that is printed while it is.
const MARK: &str = "data-kassa-print";
/// Leaves only what is marked and what holds it.
const STYLE: &str =
    "@media print { body *:not([data-kassa-print]):not(:has([data-kassa-print])) { display: none !important } }";

/// Opens the browser's dialog for printing. A sheet made by script is no inline style, so that a strict policy allows it.
pub(super) fn print(driver: &Driver) {
    let (Some(window), Some(document)) = (web_sys::window(), driver.host.owner_document()) else { return };
    let Ok(sheet) = CssStyleSheet::new() else { return };
    if sheet.replace_sync(STYLE).is_err() {
        return;
    }
    let host = outermost(&driver.host);
    let _ = host.set_attribute(MARK, "");
    let before: Array = js::get(&document, "adoptedStyleSheets").unchecked_into();
    let with_ours = Array::from(&before);
    with_ours.push(&sheet);
    let adopt = |sheets: &JsValue| js_sys::Reflect::set(&document, &"adoptedStyleSheets".into(), sheets).is_ok();
    adopt(&with_ours);
    let restored = document.clone();
    // Some browsers return before the dialog is closed; all of them tell when it is.
    EventListener::once(&window, "afterprint", move |_| {
        let left: Array = js::get(&restored, "adoptedStyleSheets").unchecked_into();
        let left: Array = left.iter().filter(|other| *other != JsValue::from(sheet.clone())).collect();
        let _ = js_sys::Reflect::set(&restored, &"adoptedStyleSheets".into(), &left);
        let _ = host.remove_attribute(MARK);
    })
    .forget();
    let _ = window.print();
}

/// The element itself, or the one of the page in whose shadow it stands.
fn outermost(host: &Element) -> Element {
    match host.get_root_node().dyn_into::<ShadowRoot>() {
        Ok(outer) => outermost(&outer.host()),
        Err(_) => host.clone(),
    }
}
