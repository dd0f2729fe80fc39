//! What Adyen's client does with the buyer in the middle of a payment: 3-D Secure in the page.
//!
//! It needs frames of card issuers, whose hosts nobody can list: the page's policy must let any in (`make csp` says how).
//! Nothing the client says is taken for a result; the shop's server asks Adyen with it. Facts: `@adyen/adyen-web` 6.45.2
//! (`ThreeDS2`) and docs.adyen.com/online-payments/3d-secure/native-3ds2/web-component.

use crate::providers::adyen::{core, environment, global, load, refused};
use crate::providers::line::{Line, Listener, ask, call, get, set, text};
use crate::providers::{Acting, NextAction};
use crate::session::config::Account;
use crate::session::event::Event;
use js_sys::JSON;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Has the client carry out an action of Adyen's, 3-D Secure mostly. Its data is that action as JSON, as `/payments`
/// gave it to the shop's server; what comes out is the client's data as JSON, for `/payments/details`. The buyer sees nothing
/// of the look at the device.
pub(super) fn act(account: &Account, next: NextAction) -> Acting {
    let account = account.key.clone();
    Acting::begin(next.key.clone(), Rc::clone(&next.sink), |line| async move {
        carry_out(&account, next, &line).await.map(|()| None)
    })
}

async fn carry_out(account: &str, next: NextAction, line: &Rc<Line>) -> Result<(), String> {
    let environment = environment(account).unwrap_or("test");
    load(environment).await?;
    let action = JSON::parse(&next.data).map_err(|_| "the data is not Adyen's action as JSON".to_owned())?;
    if text(&action, "type").as_deref() == Some("redirect") {
        return Err("a redirect is to be answered as `redirect`, which knows that the buyer has been there".to_owned());
    }
    let core = core(account, environment, &next.locale);
    let listeners = ["onAdditionalDetails", "onActionHandled", "onError"].map(|name| {
        let (line, key) = (Rc::clone(line), next.key.clone());
        let listener = Listener::new(move |said: JsValue| {
            if let Some(event) = acted(name, &key, &said) {
                line.say(event);
            }
        });
        set(&core, name, listener.as_ref().clone());
        listener
    });
    let asked = ask(&global(), "AdyenCheckout", &[&core]).map_err(|thrown| refused(&thrown))?;
    let checkout = JsFuture::from(asked).await.map_err(|thrown| refused(&thrown))?;
    let component = call(&checkout, "createFromAction", &[&action]).map_err(|thrown| refused(&thrown))?;
    if !line.has_ended() {
        call(&component, "mount", &[&next.container]).map_err(|thrown| refused(&thrown))?;
    }
    line.at_end(move || {
        let _ = call(&component, "unmount", &[]);
        drop(listeners);
    });
    Ok(())
}

fn acted(name: &str, key: &str, said: &JsValue) -> Option<Event> {
    let key = key.to_owned();
    match name {
        "onAdditionalDetails" => {
            let details = JSON::stringify(&get(said, "data")).ok().map(String::from);
            Some(Event::ActionOver { key, details })
        }
        // There is nothing to see while the bank looks at the device.
        "onActionHandled" => {
            let hidden = text(said, "componentType").as_deref() == Some("3DS2Fingerprint");
            (!hidden).then_some(Event::ActionShown { key })
        }
        _ => Some(Event::ActionFailed { key, detail: refused(said) }),
    }
}
