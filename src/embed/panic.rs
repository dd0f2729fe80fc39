//! The end of the program: a panic leaves a zombie behind, so the element is told to take over.
//!
//! It restores nothing. It only makes sure that nobody presses a dead pay button.

use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    static ON_STOP: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Sets what is called, once, with the panic's text.
pub(super) fn set(on_stop: Function) {
    ON_STOP.with_borrow_mut(|slot| *slot = Some(on_stop));
    std::panic::set_hook(Box::new(|info| {
        let text = JsValue::from_str(&info.to_string());
        if let Some(on_stop) = ON_STOP.with_borrow_mut(Option::take) {
            let _ = on_stop.call1(&JsValue::NULL, &text);
        }
    }));
}
