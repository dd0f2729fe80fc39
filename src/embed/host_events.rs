//! What the page hears: CustomEvents with the prefix `kassa-`, bubbling and composed.
//!
//! Their details are plain data. A cause that must not be told is not in them either.

use crate::embed::driver::Driver;
use crate::embed::{explain, js, server};
use crate::session::effect::HostEvent;
use crate::session::state::Attempt;
use js_sys::{Array, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit};

/// Times for `kassa-metric`, in milliseconds since navigation.
#[derive(Default)]
pub(super) struct Stopwatch {
    submitted: Cell<f64>,
}

/// Raises an event. One that is not early is raised only once the whole program is there.
pub(super) fn emit(driver: &Driver, event: &HostEvent) {
    let detail = Object::new();
    let name = match event {
        HostEvent::Ready { methods } => {
            let ids: Array = methods.iter().map(|method| JsValue::from_str(method.id())).collect();
            js::set(&detail, "methods", ids);
            "ready"
        }
        HostEvent::Change { what } => {
            js::set(&detail, "what", *what);
            "change"
        }
        HostEvent::Method { method } => {
            js::set(&detail, "method", method.id());
            "method"
        }
        HostEvent::Error { code, message } => {
            js::set(&detail, "code", *code);
            js::set(&detail, "message", message.as_str());
            "error"
        }
        HostEvent::Country { .. }
        | HostEvent::Provider { .. }
        | HostEvent::Explanation
        | HostEvent::Submit { .. }
        | HostEvent::Action { .. }
        | HostEvent::Result { .. }
        | HostEvent::Help { .. }
        | HostEvent::Step { .. } => describe_late(driver, event, &detail),
    };
    dispatch(driver, name, &detail);
    measure(driver, event);
}

/// A gate.
#[inline(never)]
fn describe_late(driver: &Driver, event: &HostEvent, detail: &Object) -> &'static str {
    match event {
        HostEvent::Country { country } => {
            js::set(detail, "what", "country");
            js::set(detail, "country", country.code());
            "change"
        }
        HostEvent::Provider { from, to, why } => {
            js::set(detail, "what", "provider");
            js::set(detail, "from", from.as_str());
            js::set(detail, "to", to.as_str());
            js::set(detail, "reason", *why);
            "change"
        }
        HostEvent::Submit { key, session, method, amount } => {
            js::set(detail, "key", key.as_str());
            js::set(detail, "session", js::text_or_null(session));
            js::set(detail, "method", method.id());
            js::set(detail, "amount", server::minor(amount.minor()));
            js::set(detail, "currency", amount.currency().code());
            set_releases(driver, detail);
            "submit"
        }
        HostEvent::Action { kind, method } => {
            js::set(detail, "type", *kind);
            js::set(detail, "method", method.id());
            "action"
        }
        HostEvent::Result { status, key, session, method, amount, outcome, payment } => {
            js::set(detail, "status", *status);
            js::set(detail, "key", key.as_str());
            js::set(detail, "session", js::text_or_null(session));
            js::set(detail, "method", method.id());
            js::set(detail, "amount", server::minor(amount.minor()));
            js::set(detail, "currency", amount.currency().code());
            js::set(detail, "outcome", js::text_or_null(outcome.map_or("", |outcome| outcome.id())));
            js::set(detail, "payment", js::text_or_null(payment));
            set_releases(driver, detail);
            "result"
        }
        HostEvent::Help { method, outcome } => {
            let session = driver.session(|session| session.of_session.clone());
            js::set(detail, "session", js::text_or_null(&session));
            js::set(detail, "method", js::text_or_null(method.map_or("", |method| method.id())));
            js::set(detail, "outcome", js::text_or_null(outcome.map_or("", |outcome| outcome.id())));
            "help"
        }
        HostEvent::Explanation => {
            js::set(detail, "what", "explanation");
            set_releases(driver, detail);
            "change"
        }
        HostEvent::Step { step } => {
            js::set(detail, "what", "step");
            js::set(detail, "step", step.id());
            "change"
        }
        HostEvent::Ready { .. } | HostEvent::Change { .. } | HostEvent::Method { .. } | HostEvent::Error { .. } => "",
    }
}

/// What is released to a share of the buyers, so that shops can compare those who have it with the others.
fn set_releases(driver: &Driver, detail: &Object) {
    if let Some(config) = driver.config() {
        js::set(detail, "releases", explain::releases(&config));
    }
}

/// Offers the payment to the page. A page that confirms it itself answers with a promise of the answer.
pub(super) fn offer_token(driver: &Driver, attempt: &Attempt, body: &Object) -> Option<Promise> {
    let detail = Object::assign(&Object::new(), body);
    js::set(&detail, "key", attempt.key.as_str());
    let event = make("token", &detail)?;
    let answer: Rc<RefCell<Option<Promise>>> = Rc::default();
    let respond = {
        let answer = Rc::clone(&answer);
        Closure::<dyn FnMut(JsValue)>::new(move |promise: JsValue| {
            *answer.borrow_mut() = Some(Promise::resolve(&promise));
        })
    };
    let _ = Reflect::set(&event, &"respondWith".into(), respond.as_ref());
    let _ = driver.host.dispatch_event(&event);
    answer.take()
}

fn dispatch(driver: &Driver, name: &str, detail: &Object) {
    if let Some(event) = make(name, detail) {
        let _ = driver.host.dispatch_event(&event);
    }
}

fn make(name: &str, detail: &Object) -> Option<CustomEvent> {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    CustomEvent::new_with_event_init_dict(&format!("kassa-{name}"), &init).ok()
}

/// Two times that matter to a shop, as `kassa-metric` and as User Timing marks.
fn measure(driver: &Driver, event: &HostEvent) {
    let Some(performance) = web_sys::window().and_then(|window| window.performance()) else { return };
    let now = performance.now();
    let (name, value) = match event {
        HostEvent::Ready { .. } => ("ready", now),
        HostEvent::Submit { .. } => return driver.stopwatch.submitted.set(now),
        HostEvent::Result { .. } => ("result", now - driver.stopwatch.submitted.get()),
        HostEvent::Change { .. }
        | HostEvent::Country { .. }
        | HostEvent::Provider { .. }
        | HostEvent::Explanation
        | HostEvent::Method { .. }
        | HostEvent::Action { .. }
        | HostEvent::Error { .. }
        | HostEvent::Help { .. }
        | HostEvent::Step { .. } => return,
    };
    let _ = performance.mark(&format!("kassa-{name}"));
    let detail = Object::new();
    js::set(&detail, "name", name);
    js::set(&detail, "milliseconds", value);
    dispatch(driver, "metric", &detail);
}
