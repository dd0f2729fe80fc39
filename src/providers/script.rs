//! A provider's script, loaded once per page and address.
//!
//! The promise is shared by all who ask and cleared on failure, so that a retry is possible. Where a page enforces Trusted
//! Types the address comes from the policy `kassa`. It does not know what the script defines.

use crate::providers::line::{get, set};
use gloo_timers::callback::Timeout;
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlScriptElement;

/// How long a script may take, in milliseconds.
const PATIENCE_MS: u32 = 15_000;

thread_local! {
    static LOADED: RefCell<Vec<(String, Promise)>> = const { RefCell::new(Vec::new()) };
}

/// Loads a script, or joins the one that is loading. The error names the address.
pub(super) async fn load(url: &str) -> Result<(), String> {
    let known = LOADED.with_borrow(|all| all.iter().find(|(of, _)| of == url).map(|(_, promise)| promise.clone()));
    let promise = known.unwrap_or_else(|| {
        let promise = insert(url);
        LOADED.with_borrow_mut(|all| all.push((url.to_owned(), promise.clone())));
        promise
    });
    JsFuture::from(promise).await.map(|_| ()).map_err(|_| {
        LOADED.with_borrow_mut(|all| all.retain(|(of, _)| of != url));
        format!("{url} did not load")
    })
}

fn insert(url: &str) -> Promise {
    Promise::new(&mut |resolve: Function, reject: Function| {
        if place(url, &resolve, &reject).is_none() {
            let _ = reject.call0(&JsValue::NULL);
        }
    })
}

/// The address as a page with Trusted Types wants it. A page that does not list the policy `kassa` may have one named
/// `default`, which is asked by the browser itself.
fn trusted(url: &str) -> JsValue {
    thread_local! {
        static POLICY: JsValue = policy().unwrap_or_default();
    }
    POLICY.with(|policy| call(policy, "createScriptURL", url, &JsValue::UNDEFINED)).unwrap_or_else(|| url.into())
}

/// Takes every address as it is: all of them stand in this program, beside their provider.
fn policy() -> Option<JsValue> {
    let rules = Object::new();
    // Kept for as long as the page: the policy is made once and may be asked at any time.
    set(&rules, "createScriptURL", Closure::<dyn Fn(JsValue) -> JsValue>::new(|url| url).into_js_value());
    call(&get(&js_sys::global(), "trustedTypes"), "createPolicy", "kassa", &rules)
}

/// What a method answers; `None` where there is no such object, or it refuses.
fn call(object: &JsValue, method: &str, first: &str, second: &JsValue) -> Option<JsValue> {
    let method: Function = get(object, method).dyn_into().ok()?;
    method.call2(object, &first.into(), second).ok()
}

fn place(url: &str, resolve: &Function, reject: &Function) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let script: HtmlScriptElement = document.create_element("script").ok()?.dyn_into().ok()?;
    Reflect::set(&script, &"src".into(), &trusted(url)).ok()?;
    script.set_async(true);
    let late = {
        let (script, reject) = (script.clone(), reject.clone());
        Timeout::new(PATIENCE_MS, move || {
            script.remove();
            let _ = reject.call0(&JsValue::NULL);
        })
    };
    let on_load = {
        let resolve = resolve.clone();
        Closure::once_into_js(move || {
            late.cancel();
            let _ = resolve.call0(&JsValue::NULL);
        })
    };
    let on_error = {
        let (script, reject) = (script.clone(), reject.clone());
        Closure::once_into_js(move || {
            script.remove();
            let _ = reject.call0(&JsValue::NULL);
        })
    };
    script.set_onload(Some(on_load.unchecked_ref()));
    script.set_onerror(Some(on_error.unchecked_ref()));
    document.head()?.append_child(&script).ok().map(|_| ())
}
