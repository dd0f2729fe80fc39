//! The attempt under way, kept in sessionStorage and in the return address until it is final.
//!
//! Only what `session::keep` writes is stored: no token, nothing typed. A page without storage loses the
//! first of the two places and works all the same.

use crate::session::keep;
use crate::session::state::Attempt;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, Storage, Url, Window};

const PREFIX: &str = "kassa.attempt.";
/// The parameter of the return address.
pub(super) const PARAMETER: &str = "kassa_attempt";

/// Keeps an attempt.
pub(super) fn keep(host: &HtmlElement, attempt: &Attempt) {
    if let Some(storage) = storage() {
        // A full or forbidden storage is no reason not to sell.
        let _ = storage.set_item(&name(host), &keep::write(attempt));
    }
}

/// Forgets the attempt with this key.
pub(super) fn forget(host: &HtmlElement, key: &str) {
    let Some(storage) = storage() else { return };
    if find(host).is_some_and(|attempt| attempt.key == key) {
        let _ = storage.remove_item(&name(host));
    }
}

/// The attempt this element kept.
pub(super) fn find(host: &HtmlElement) -> Option<Attempt> {
    keep::read(&storage()?.get_item(&name(host)).ok()??)
}

/// The key in the page's address, if it is not another element's. It is taken out of the address.
pub(super) fn take_returned(host: &HtmlElement) -> Option<String> {
    let window = web_sys::window()?;
    let url = Url::new(&window.location().href().ok()?).ok()?;
    let key = url.search_params().get(PARAMETER).filter(|key| keep::is_key(key))?;
    let mine = find(host).is_some_and(|attempt| attempt.key == key);
    if !mine && kept_by_another(&key) {
        return None;
    }
    url.search_params().delete(PARAMETER);
    replace_address(&window, &url.href());
    Some(key)
}

/// The present address with the attempt's key, for the provider to send the buyer back to.
pub(super) fn return_address(key: &str) -> Option<String> {
    let url = Url::new(&web_sys::window()?.location().href().ok()?).ok()?;
    url.search_params().set(PARAMETER, key);
    Some(url.href())
}

fn kept_by_another(key: &str) -> bool {
    let Some(storage) = storage() else { return false };
    (0..storage.length().unwrap_or_default()).any(|index| {
        let Ok(Some(name)) = storage.key(index) else { return false };
        let line = storage.get_item(&name).ok().flatten();
        name.starts_with(PREFIX) && line.and_then(|line| keep::read(&line)).is_some_and(|a| a.key == key)
    })
}

fn replace_address(window: &Window, address: &str) {
    if let Ok(history) = window.history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}

/// An element is known again after a reload by its id, or else by its place among its kind.
fn name(host: &HtmlElement) -> String {
    let id = host.id();
    if !id.is_empty() {
        return format!("{PREFIX}#{id}");
    }
    let kind = host.local_name();
    let alike = host.owner_document().map(|document| document.get_elements_by_tag_name(&kind));
    let place = alike.and_then(|all| (0..all.length()).find(|at| all.item(*at).as_ref() == Some(host.as_ref())));
    format!("{PREFIX}{}", place.unwrap_or_default())
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
