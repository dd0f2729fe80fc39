//! The attempt under way, kept until it is final: in sessionStorage for this page, in the return address for the way back,
//! and, under its session, in localStorage for the shop's other pages.
//!
//! Only what `session::keep` writes is stored: no token, nothing typed. A page without storage loses those places and works
//! all the same.

use crate::embed::surroundings;
use crate::session::keep;
use crate::session::state::Attempt;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, Storage, Url, Window};

const PREFIX: &str = "kassa.attempt.";
/// What all pages of the shop see: who pays or has paid which session.
const SHARED: &str = "kassa.paying.";
/// How long that is believed and kept, in milliseconds: a day.
const SHARED_FOR_MS: i64 = 86_400_000;
/// The parameter of the return address.
pub(super) const PARAMETER: &str = "kassa_attempt";

/// Whether there may be an attempt of this session's to go on with, here or in the page's address.
pub(super) fn is_any(host: &HtmlElement, session: &str) -> bool {
    let returned = || web_sys::window()?.location().search().ok().map(|query| query.contains(PARAMETER));
    let kept = || storage()?.get_item(&name(host, session)).ok()?;
    let shared = || shared()?.get_item(&[SHARED, session].concat()).ok()?;
    returned().unwrap_or_default() || kept().is_some() || shared().is_some()
}

/// Keeps an attempt.
pub(super) fn keep(host: &HtmlElement, attempt: &Attempt) {
    if let Some(storage) = storage() {
        // A full or forbidden storage is no reason not to sell.
        let _ = storage.set_item(&name(host, &attempt.session), &keep::write(attempt));
    }
    share(attempt);
}

/// Forgets an attempt. One that is `paid` the shop's other pages still know of, so that nobody pays it there again.
pub(super) fn forget(key: &str, paid: bool) {
    if let (Some(storage), Some((name, _))) = (storage(), kept().into_iter().find(|(_, attempt)| attempt.key == key)) {
        let _ = storage.remove_item(&name);
    }
    if paid {
        return;
    }
    let of_key = |name: &String| shared_attempt(name).is_some_and(|(_, attempt)| attempt.key == key);
    if let (Some(storage), Some(name)) = (shared(), names(shared(), SHARED).find(of_key)) {
        let _ = storage.remove_item(&name);
    }
}

/// The attempt that some page of this browser makes, or has ended well, for a session.
pub(super) fn under_way(session: &str) -> Option<Attempt> {
    let (at, attempt) = shared_attempt(&[SHARED, session].concat())?;
    (surroundings::now() - at < SHARED_FOR_MS && attempt.session == session).then_some(attempt)
}

/// Whether a name in localStorage is that of a session's attempt.
pub(super) fn is_shared(name: &str, session: &str) -> bool {
    !session.is_empty() && name.strip_prefix(SHARED) == Some(session)
}

/// Lets the shop's other pages know. What is older than a day goes.
fn share(attempt: &Attempt) {
    let Some(storage) = shared().filter(|_| !attempt.session.is_empty()) else { return };
    let now = surroundings::now();
    let stale = |name: &String| shared_attempt(name).is_none_or(|(at, _)| now - at >= SHARED_FOR_MS);
    for name in names(shared(), SHARED).filter(stale).collect::<Vec<_>>() {
        let _ = storage.remove_item(&name);
    }
    let line = [&now.to_string(), " ", &keep::write(attempt)].concat();
    let _ = storage.set_item(&[SHARED, &attempt.session].concat(), &line);
}

fn shared_attempt(name: &str) -> Option<(i64, Attempt)> {
    let line = shared()?.get_item(name).ok()??;
    let (at, line) = line.split_once(' ')?;
    Some((at.parse().ok()?, keep::read(line)?))
}

/// The attempt that was kept for this session.
pub(super) fn find(host: &HtmlElement, session: &str) -> Option<Attempt> {
    keep::read(&storage()?.get_item(&name(host, session)).ok()??)
}

/// The attempt in the page's address, if it is not another element's. It is taken out of the address, where
/// anybody may have written anything: the caller takes it up only if it fits the present order.
pub(super) fn take_returned(host: &HtmlElement, session: &str) -> Option<Attempt> {
    let window = web_sys::window()?;
    let url = Url::new(&window.location().href().ok()?).ok()?;
    let attempt = keep::read(&url.search_params().get(PARAMETER)?);
    let own = name(host, session);
    let is_others = |key: &str| kept().iter().any(|(name, kept)| *name != own && kept.key == key);
    if attempt.as_ref().is_some_and(|attempt| is_others(&attempt.key)) {
        return None;
    }
    url.search_params().delete(PARAMETER);
    replace_address(&window, &url.href());
    attempt
}

/// Takes what a provider left in the page's address out of it, if the first parameter is the `secret` it was opened with:
/// others of these names are the shop's.
pub(super) fn clear_address(parameters: &[&str], secret: &str) {
    let Some(window) = web_sys::window() else { return };
    let Some(url) = window.location().href().ok().and_then(|href| Url::new(&href).ok()) else { return };
    let all = url.search_params();
    if parameters.first().is_some_and(|first| all.get(first).as_deref() == Some(secret)) {
        parameters.iter().for_each(|name| all.delete(name));
        replace_address(&window, &url.href());
    }
}

/// The present address with the attempt in it, for the provider to send the buyer back to.
pub(super) fn return_address(attempt: &Attempt) -> Option<String> {
    let url = Url::new(&web_sys::window()?.location().href().ok()?).ok()?;
    url.search_params().set(PARAMETER, &keep::write(attempt));
    Some(url.href())
}

/// Everything that is kept for this page, by name.
fn kept() -> Vec<(String, Attempt)> {
    let read = |name: String| {
        let line = storage()?.get_item(&name).ok()??;
        Some((name, keep::read(&line)?))
    };
    names(storage(), PREFIX).filter_map(read).collect()
}

fn names(storage: Option<Storage>, prefix: &'static str) -> impl Iterator<Item = String> {
    let count = storage.as_ref().and_then(|storage| storage.length().ok()).unwrap_or_default();
    let name = move |index| storage.as_ref()?.key(index).ok()?;
    (0..count).filter_map(name).filter(move |name| name.starts_with(prefix))
}

fn replace_address(window: &Window, address: &str) {
    if let Ok(history) = window.history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}

/// An attempt belongs to its session. Without one the element is known again by its id, or else by its place
/// among its kind.
fn name(host: &HtmlElement, session: &str) -> String {
    if !session.is_empty() {
        return [PREFIX, session].concat();
    }
    let id = host.id();
    if !id.is_empty() {
        return [PREFIX, "#", &id].concat();
    }
    let kind = host.local_name();
    let alike = host.owner_document().map(|document| document.get_elements_by_tag_name(&kind));
    let place = alike.and_then(|all| (0..all.length()).find(|at| all.item(*at).as_ref() == Some(host.as_ref())));
    [PREFIX, &place.unwrap_or_default().to_string()].concat()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn shared() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
