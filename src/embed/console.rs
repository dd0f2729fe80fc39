//! Messages for the developer. Never for the buyer, and never with anything the buyer typed.

use crate::session::issue::Issue;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    /// What was said already: the same sentence is not repeated at each change of an attribute.
    static SAID: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Says an issue: an error if nothing can be sold with it, else a warning.
pub(super) fn report(issue: &Issue) {
    let sentence = issue.sentence();
    let fresh = SAID.with_borrow_mut(|said| {
        let fresh = !said.contains(&sentence);
        if fresh {
            said.push(sentence.clone());
        }
        fresh
    });
    if fresh {
        let sentence = JsValue::from_str(&sentence);
        if issue.fatal {
            web_sys::console::error_1(&sentence);
        } else {
            web_sys::console::warn_1(&sentence);
        }
    }
}
