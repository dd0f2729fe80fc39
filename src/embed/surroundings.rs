//! What this browser can do and wants: capabilities, languages, the clock.

use crate::domain::method::{Capabilities, Capability};
use crate::embed::js;
use crate::providers::FORMS;
use crate::session::config::{Hints, Surroundings};
use crate::session::json::Json;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, Location};

/// The surroundings of a session document.
pub(super) fn of(document: &Json) -> Surroundings {
    let expires = document.get("expires_at").text().map(js_sys::Date::parse);
    Surroundings {
        capabilities: capabilities(),
        adapters: FORMS,
        // An unreadable date compares as false: the server decides then.
        expired: expires.is_some_and(|expires| expires < js_sys::Date::now()),
        hints: Hints::default(),
        now: now(),
        host: location(Location::hostname),
        secure: location(Location::protocol) == "https:",
    }
}

fn location(part: fn(&Location) -> Result<String, JsValue>) -> String {
    web_sys::window().and_then(|window| part(&window.location()).ok()).unwrap_or_default()
}

/// This device's clock, in milliseconds since 1970.
pub(super) fn now() -> i64 {
    js_sys::Date::now() as i64
}

fn capabilities() -> Capabilities {
    let exists = |name: &str| !js::get(&js_sys::global(), name).is_undefined();
    let mut all = Capabilities::NONE;
    if exists("ApplePaySession") {
        all = all.with(Capability::ApplePay);
    }
    if exists("PaymentRequest") {
        all = all.with(Capability::GooglePay);
    }
    if exists("OTPCredential") {
        all = all.with(Capability::WebOtp);
    }
    if is_touch_phone() {
        all = all.with(Capability::TouchPhone);
    }
    all
}

/// Whether this is a telephone with a touch screen. There is no asking for that, so: fingers, and a screen that is narrow
/// whichever way it is held. The screen and not the window, which is narrow in a side panel, too.
fn is_touch_phone() -> bool {
    // CSS pixels, by the usual border between telephones and tablets.
    const NARROWEST_TABLET: f64 = 600.0;
    let number = |object: &str, name: &str| js::get(&js::get(&js_sys::global(), object), name).as_f64();
    let narrow = |name| number("screen", name).is_some_and(|pixels| pixels > 0.0 && pixels < NARROWEST_TABLET);
    number("navigator", "maxTouchPoints").is_some_and(|points| points > 0.0) && (narrow("width") || narrow("height"))
}

/// The language of the page around the element.
pub(super) fn page_language(host: &HtmlElement) -> Option<String> {
    host.closest("[lang]").ok()??.get_attribute("lang").filter(|lang| !lang.is_empty())
}

/// The buyer's languages, best first.
pub(super) fn buyer_languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|language| language.as_string()).collect()
}
