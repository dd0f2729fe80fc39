//! PayPal's card fields of version 5 of its script, for where version 6 does not load or has none. Nothing else knows of them.
//!
//! Facts: `@paypal/paypal-js` 11.3.0; paypal/paypal-checkout-components@4f2327d `src/zoid/card-fields`; that it loads beside no
//! other, paypal/paypal-sdk-client@040308f `src/setup.js`.
//!
//! What it cannot do: language, names and colours are settled when the script is loaded and the frames are made; `restyle`
//! changes placeholders only. The script wants the name `window.paypal` for itself, and takes down what another one of its kind
//! made: two checkouts on a page have to be in one language.

use crate::providers::line::{Listener, ask, call, get, set, text};
use crate::providers::paypal::{Fields, Shop, Stood, fault, global, of, part, style};
use crate::providers::paypal_state::hear;
use crate::providers::{Containers, FieldLook, script};
use crate::session::state::CardPart;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The fields of version 5.
struct Older {
    card: JsValue,
    fields: RefCell<Vec<(CardPart, JsValue)>>,
    answer: Answer,
    listeners: RefCell<Vec<Listener>>,
    /// What the script asks for the order.
    _order: Closure<dyn Fn() -> Promise>,
}

/// Keeps the promise that is out, if there is one.
#[derive(Clone, Default)]
struct Answer(Rc<RefCell<Option<Function>>>);

impl Answer {
    /// Hears one of the script's calls as a state of version 6.
    fn on(&self, options: &Object, call: &str, state: &'static str) -> Listener {
        let answer = Rc::clone(&self.0);
        let listener = Listener::new(move |data: JsValue| {
            if let Some(resolve) = answer.take() {
                settle(&resolve, state, &data);
            }
        });
        set(options, call, listener.as_ref());
        listener
    }
}

fn settle(resolve: &Function, state: &str, data: &JsValue) {
    let outcome = Object::new();
    set(&outcome, "state", state);
    set(&outcome, "data", data);
    let _ = resolve.call1(&JsValue::NULL, &outcome);
}

/// Stands them. If the name is not the page's own (`is_free` before anything was loaded), another version gives way.
pub(super) async fn stand(
    shop: &Shop,
    containers: &Containers,
    look: &FieldLook,
    is_free: bool,
) -> Result<Stood, String> {
    shop.line.arrived();
    load(shop, look, is_free).await?;
    if shop.line.has_ended() {
        return Err(String::new());
    }
    shop.expect_frames();
    let stood = make(shop, look).and_then(|older| {
        let rendered = older.fill(containers, look);
        if rendered.is_err() {
            older.take_down();
        }
        Ok((Rc::new(older) as Rc<dyn Fields>, rendered?))
    });
    stood.map_err(|thrown| fault(&thrown))
}

/// The script refuses to run where another has its name: that of version 6 gives way, if it is ours.
async fn load(shop: &Shop, look: &FieldLook, is_free: bool) -> Result<(), String> {
    let newer = global();
    if newer.is_object() && !get(&newer, "CardFields").is_function() {
        if !is_free {
            return Err("version 5 cannot stand beside the page's own".to_owned());
        }
        let _ = Reflect::delete_property(&js_sys::global(), &"paypal".into());
    }
    let locale = look.locale.replace('-', "_");
    let of = [shop.host, "/sdk/js?components=card-fields&client-id=", &shop.key].concat();
    let address = [&of, "&currency=", shop.currency, "&locale=", &locale].concat();
    let loaded = script::load(&address).await;
    if global().is_undefined() {
        set(&js_sys::global(), "paypal", newer);
    }
    loaded
}

fn make(shop: &Shop, look: &FieldLook) -> Result<Older, JsValue> {
    let (options, answer) = (Object::new(), Answer::default());
    let id = JsValue::from_str(&shop.order);
    let order = Closure::<dyn Fn() -> Promise>::new(move || Promise::resolve(&id));
    set(&options, "createOrder", order.as_ref());
    let mut listeners = vec![
        answer.on(&options, "onApprove", "succeeded"),
        answer.on(&options, "onCancel", "canceled"),
        answer.on(&options, "onError", "failed"),
    ];
    let events = Object::new();
    for (name, event) in
        [("onChange", "change"), ("onFocus", "focus"), ("onBlur", "blur"), ("onInputSubmitRequest", "inputsubmit")]
    {
        let line = Rc::clone(&shop.line);
        let listener = Listener::new(move |said: JsValue| {
            if let Some(part) = text(&said, "emittedBy").and_then(|sender| part(&sender)) {
                hear(&line, event, part, &get(&get(&said, "fields"), state(part)), &said);
            }
        });
        set(&events, name, listener.as_ref());
        listeners.push(listener);
    }
    set(&options, "inputEvents", events);
    set(&options, "style", style(look, hyphened));
    let card = call(&global(), "CardFields", &[&options])?;
    if !call(&card, "isEligible", &[])?.is_truthy() {
        return Err("version 5 has none".into());
    }
    Ok(Older { card, fields: RefCell::default(), answer, listeners: RefCell::new(listeners), _order: order })
}

impl Older {
    fn fill(&self, containers: &Containers, look: &FieldLook) -> Result<Array, JsValue> {
        let ready = Array::new();
        for (part, container) in containers {
            let options = Object::new();
            if let Some(text) = of(&look.placeholders, *part) {
                set(&options, "placeholder", text);
            }
            let field = call(&self.card, maker(*part), &[&options])?;
            ready.push(ask(&field, "render", &[container])?.as_ref());
            self.fields.borrow_mut().push((*part, field));
        }
        Ok(ready)
    }
}

impl Fields for Older {
    fn focus(&self, part: CardPart) {
        if let Some((_, field)) = self.fields.borrow().iter().find(|(of, _)| *of == part) {
            let _ = call(field, "focus", &[]);
        }
    }

    fn restyle(&self, look: &FieldLook) {
        for (part, field) in self.fields.borrow().iter() {
            let text = of(&look.placeholders, *part).unwrap_or_default();
            forget(ask(field, "setAttribute", &[&"placeholder".into(), &text.into()]), ());
        }
    }

    /// The promise of the script's own `submit` only tells what `onError` does; what is approved is told by `onApprove`.
    fn submit(&self, options: &Object) -> Result<Promise, JsValue> {
        let promise = Promise::new(&mut |resolve, _| drop(self.answer.0.replace(Some(resolve))));
        let resolve = self.answer.0.borrow().clone();
        let asked = ask(&self.card, "submit", &[options])?;
        spawn_local(async move {
            if let (Err(thrown), Some(resolve)) = (JsFuture::from(asked).await, resolve) {
                settle(&resolve, "failed", &thrown);
            }
        });
        Ok(promise)
    }

    fn take_down(&self) {
        self.answer.0.take();
        let listeners = Rc::new(self.listeners.take());
        for (_, field) in self.fields.take() {
            forget(ask(&field, "close", &[]), Rc::clone(&listeners));
        }
    }
}

/// Lets a promise run whose answer changes nothing, and keeps something until then.
fn forget(promise: Result<Promise, JsValue>, keeps: impl Sized + 'static) {
    if let Ok(promise) = promise {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
            drop(keeps);
        });
    }
}

/// What makes a field.
const fn maker(part: CardPart) -> &'static str {
    match part {
        CardPart::Expiry => "ExpiryField",
        CardPart::Code => "CVVField",
        CardPart::Number | CardPart::Name | CardPart::Whole => "NumberField",
    }
}

/// What a state calls a field.
const fn state(part: CardPart) -> &'static str {
    match part {
        CardPart::Expiry => "cardExpiryField",
        CardPart::Code => "cardCvvField",
        CardPart::Number | CardPart::Name | CardPart::Whole => "cardNumberField",
    }
}

/// The property as version 5 writes it.
fn hyphened(property: &'static str) -> &'static str {
    match property {
        "fontFamily" => "font-family",
        "fontSize" => "font-size",
        property => property,
    }
}
