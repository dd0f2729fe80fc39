//! Braintree's 3-D Secure: a nonce is exchanged for one that the bank has seen, with the buyer's help where it wants that.
//!
//! Braintree's component brings the script of Cardinal, which shows the bank over the page, by itself; card issuers' hosts nobody
//! can list, so the page's policy must let any in (`make csp` says how), and it does not run under Trusted Types. What is said
//! here is no proof: the shop's server looks the nonce up. Facts: `braintree-web` 3.144.0, `three-d-secure`.

use crate::domain::decline::TECHNICAL;
use crate::providers::braintree::component;
use crate::providers::line::{Line, Listener, ask, call, get, set, text};
use js_sys::{Function, Object};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How long the buyer may take with the bank, in milliseconds.
const CHALLENGE_PATIENCE_MS: u32 = 600_000;

/// Braintree's `ThreeDSecure`.
#[derive(Clone)]
pub(super) struct Secure {
    component: JsValue,
    /// The buyer closed the bank's page.
    left: Rc<Cell<bool>>,
    _listener: Rc<Listener>,
}

impl Secure {
    /// Over a client that was opened with a client token. The error is Braintree's: the account may not do 3-D Secure.
    pub(super) async fn over(client: &JsValue) -> Result<Secure, JsValue> {
        let options = Object::new();
        set(&options, "client", client);
        set(&options, "version", "2");
        let made = JsFuture::from(ask(&component("threeDSecure"), "create", &[&options])?).await?;
        let left = Rc::new(Cell::new(false));
        let listener = {
            let left = Rc::clone(&left);
            Listener::new(move |_| left.set(true))
        };
        call(&made, "on", &[&"customer-canceled".into(), listener.as_ref()])?;
        Ok(Secure { component: made, left, _listener: Rc::new(listener) })
    }

    /// What Hosted Fields made, verified: with another nonce. The error is a code for the buyer's outcome. A bank that does not
    /// take part is no reason to refuse; what that means for the shop its server decides.
    pub(super) async fn verify(
        &self,
        payload: &JsValue,
        amount: &str,
        line: &Rc<Line>,
    ) -> Result<JsValue, &'static str> {
        self.left.set(false);
        let options = Object::new();
        set(&options, "nonce", get(payload, "nonce"));
        set(&options, "bin", get(&get(payload, "details"), "bin"));
        set(&options, "amount", amount);
        let (line, turn, component) = (Rc::clone(line), line.turn(), self.component.clone());
        let looked_up = Closure::<dyn FnMut(JsValue, JsValue)>::new(move |lookup: JsValue, next: JsValue| {
            // Without Cardinal's script the component would wait for ever for a page that nobody shows.
            let asks = get(&lookup, "requiresUserAuthentication").is_truthy();
            let shown = !asks || get(&js_sys::global(), "Cardinal").is_object();
            let awaited = !asks || line.be_patient(turn, if shown { CHALLENGE_PATIENCE_MS } else { 0 });
            if !(shown && awaited) {
                // The bank is not shown to somebody who has been told already; and the next card can be verified.
                let _ = call(&component, "cancelVerifyCard", &[]);
                return;
            }
            if let Some(next) = next.dyn_ref::<Function>() {
                let _ = next.call0(&JsValue::NULL);
            }
        });
        set(&options, "onLookupComplete", looked_up.as_ref().clone());
        let asked = ask(&self.component, "verifyCard", &[&options]).map_err(|_| TECHNICAL)?;
        let verified = JsFuture::from(asked).await.map_err(|thrown| code(&thrown))?;
        let flag = |name: &str| get(&verified, name).is_truthy();
        match (flag("liabilityShifted"), flag("liabilityShiftPossible")) {
            (false, true) if self.left.get() => Err("authentication_abandoned"),
            (false, true) => Err("authentication_failed"),
            _ => Ok(verified),
        }
    }

    /// Takes it down.
    pub(super) fn end(self) {
        if let Ok(promise) = ask(&self.component, "teardown", &[]) {
            spawn_local(async move {
                let _ = JsFuture::from(promise).await;
                drop(self);
            });
        }
    }
}

/// What was thrown: the buyer's leaving, or something technical.
fn code(thrown: &JsValue) -> &'static str {
    match text(thrown, "code").as_deref() {
        Some("THREEDS_CARDINAL_SDK_CANCELED") => "authentication_abandoned",
        _ => TECHNICAL,
    }
}
