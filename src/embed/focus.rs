//! Moving the focus, after the view has caught up.

use crate::session::effect::Target;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot};

/// Puts the focus on a target of ours. Hosted fields are the provider's to focus.
pub(super) fn put(root: &ShadowRoot, target: Target) {
    let selector = match target {
        Target::Field(field) => format!("[data-field={}]", field.id()),
        Target::Methods => "input[name=method]:checked, legend".to_owned(),
        Target::Status => "[data-focus=status]".to_owned(),
        Target::Card(_) => return,
    };
    let found = root.query_selector(&selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
