//! The end of the program: the element is told once, with the text, and nobody else hears of it.
//!
//! A panic in WebAssembly ends in a trap, which is caught here as the page's `try` would. What the element then does
//! is the whole-shop tests' matter.

use crate::stage::throws;
use kassa::embed::on_stop;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_element_is_told_once_with_the_text() {
    if std::thread::panicking() {
        return; // Another test has failed, and after a panic no hook can be set any more.
    }
    let told: Rc<RefCell<Vec<String>>> = Rc::default();
    let listener = {
        let told = Rc::clone(&told);
        Closure::<dyn FnMut(String)>::new(move |text| told.borrow_mut().push(text))
    };
    // The runner's hook is kept beneath ours, else later failures would have no text.
    let runner = std::panic::take_hook();
    on_stop(listener.as_ref().unchecked_ref::<js_sys::Function>().clone());
    let ours = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        ours(info);
        runner(info);
    }));
    let breaks = Closure::<dyn FnMut()>::new(|| panic!("the drawer is stuck"));
    assert!(throws(breaks.as_ref()), "a panic is a trap");
    assert_eq!(told.borrow().len(), 1);
    assert!(told.borrow()[0].contains("the drawer is stuck"), "{:?}", told.borrow());
    assert!(throws(breaks.as_ref()));
    assert_eq!(told.borrow().len(), 1, "told twice");
    // A closure that trapped cannot be dropped safely.
    breaks.forget();
    listener.forget();
}
