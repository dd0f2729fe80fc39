//! PayPal's wallet in the page: PayPal's own button, and its window in which the buyer approves the order.
//!
//! The action's data is the id of the order that the shop's server made for the attempt; an approved one the server captures.
//! The button is PayPal's because its press must be the one that opens the window: browsers let nobody else's do that once some
//! time has passed. Whoever closes the window may press again, or leave. Version 6 of the script only. Assumed, as no document
//! says it: a page may have several instances. Facts: `@paypal/paypal-js` 11.3.0 `types/v6/components/paypal-payments.d.ts`,
//! paypal-examples/v6-web-sdk-sample-integration@b5f2df2 `client/components/paypalPayments`.

use crate::providers::line::{Line, Listener, ask, call, set};
use crate::providers::paypal::{fault, kept, load_newest};
use crate::providers::{Acting, NextAction};
use crate::session::config::Account;
use crate::session::event::Event;
use js_sys::{Array, Object, Promise};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// Offers the button.
pub(super) fn act(account: &Account, next: NextAction) -> Acting {
    let account = account.clone();
    Acting::begin(next.key.clone(), Rc::clone(&next.sink), |line| async move {
        offer(&account, &next, &line).await.map_err(|detail| ["PayPal: ", &detail].concat())?;
        Ok(Some(Event::ActionShown { key: next.key }))
    })
}

async fn offer(account: &Account, next: &NextAction, line: &Rc<Line>) -> Result<(), String> {
    let paypal = load_newest(account.test).await?;
    let options = Object::new();
    set(&options, "clientId", account.key.as_str());
    set(&options, "components", Array::of1(&"paypal-payments".into()));
    set(&options, "locale", next.locale.as_str());
    set(&options, "pageType", "checkout");
    let instance = kept(ask(&paypal, "createInstance", &[&options])).await?;
    let (outcomes, mut listeners) = outcomes(&next.key, line);
    let session =
        call(&instance, "createPayPalOneTimePaymentSession", &[&outcomes]).map_err(|thrown| fault(&thrown))?;
    let press = pressed(&session, &next.data);
    let button = button(&next.container, &press).map_err(|thrown| fault(&thrown))?;
    listeners.push(press);
    line.at_end(move || {
        button.remove();
        let _ = call(&session, "destroy", &[]);
        drop(listeners);
    });
    Ok(())
}

/// What PayPal is to say, and to whom. Nothing is done where the buyer closes the window: the button is still there.
fn outcomes(key: &str, line: &Rc<Line>) -> (Object, Vec<Listener>) {
    let outcomes = Object::new();
    let listeners = ["onApprove", "onError"].map(|name| {
        let (line, key) = (Rc::clone(line), key.to_owned());
        let listener = Listener::new(move |said: JsValue| {
            line.say(match name {
                "onApprove" => Event::ActionOver { key: key.clone(), details: None },
                _ => Event::ActionFailed { key: key.clone(), detail: ["PayPal: ", &fault(&said)].concat() },
            });
        });
        set(&outcomes, name, listener.as_ref().clone());
        listener
    });
    (outcomes, listeners.into())
}

/// Opens the window, within the press itself.
fn pressed(session: &JsValue, order: &str) -> Listener {
    let (session, order) = (session.clone(), order.to_owned());
    Listener::new(move |_| {
        let (mode, data) = (Object::new(), Object::new());
        set(&mode, "presentationMode", "auto");
        set(&data, "orderId", order.as_str());
        if let Ok(opened) = ask(&session, "start", &[&mode, &Promise::resolve(&data)]) {
            // What becomes of it the session says; a window that could not be opened can be asked for again.
            spawn_local(async move { drop(kept(Ok(opened)).await) });
        }
    })
}

fn button(container: &HtmlElement, press: &Listener) -> Result<HtmlElement, JsValue> {
    let document = container.owner_document().ok_or(JsValue::UNDEFINED)?;
    let button: HtmlElement = document.create_element("paypal-button")?.dyn_into()?;
    button.set_attribute("type", "pay")?;
    button.add_event_listener_with_callback("click", press.as_ref().unchecked_ref())?;
    for (name, value) in [("max-width", "25rem"), ("margin", "2rem auto"), ("padding", "0 1rem")] {
        container.style().set_property(name, value)?;
    }
    button.style().set_property("display", "block")?;
    container.append_child(&button)?;
    Ok(button)
}
