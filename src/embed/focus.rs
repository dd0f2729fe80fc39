//! Moving the focus, after the view has caught up.

use crate::session::effect::Target;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot};

/// Puts the focus on a target of ours. Hosted fields are the provider's to focus.
pub(super) fn put(root: &ShadowRoot, target: Target) {
    let find = |selector: &str| root.query_selector(selector).ok().flatten();
    let found = match target {
        Target::Field(field) => find(&format!("[data-field={}]", field.id())),
        Target::Country => find("[part=country] summary"),
        Target::Methods => find("input[name=method]:checked").or_else(|| find("legend")),
        Target::Status => find("[data-focus=status]"),
        Target::Card(_) => None,
    };
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
