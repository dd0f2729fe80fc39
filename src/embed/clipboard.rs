//! Copying: a text to the clipboard, or, where the browser does not let us, marked so that the buyer's own Copy takes it.
//!
//! It reads nothing: what is in the clipboard is the buyer's.

use crate::embed::driver::Driver;
use crate::embed::js;
use crate::session::event::Event;
use js_sys::{Function, Promise};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShadowRoot;

/// Copies a text.
pub(super) fn copy(driver: &Rc<Driver>, text: String) {
    let driver = Rc::clone(driver);
    let writing = write(&text);
    spawn_local(async move {
        // It is missing outside secure contexts, and a page may be forbidden it by a policy.
        let written = match writing {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        if driver.is_alive() && (written || mark_and_copy(&driver.root, &text).is_some()) {
            driver.tell(Event::Copied(text));
        }
    });
}

fn write(text: &str) -> Option<Promise> {
    let clipboard = js::get(&web_sys::window()?.navigator(), "clipboard");
    call(&clipboard, "writeText", &text.into())?.dyn_into().ok()
}

/// Marks the text where it is shown, and has the old command copy it.
fn mark_and_copy(root: &ShadowRoot, text: &str) -> Option<()> {
    let shown = root.query_selector_all("[data-copy]").ok()?;
    let place = (0..shown.length())
        .filter_map(|at| shown.get(at))
        .find(|place| place.text_content().as_deref() == Some(text))?;
    let window = web_sys::window()?;
    let selection = call(&window, "getSelection", &JsValue::UNDEFINED)?;
    call(&selection, "selectAllChildren", &place)?;
    call(window.document()?.as_ref(), "execCommand", &"copy".into())?.as_bool().filter(|copied| *copied).map(|_| ())
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = js::get(object, method).dyn_into().ok()?;
    method.call1(object, argument).ok()
}
