//! PayPal: card fields of version 6 of its script, those of version 5 where there are none, and the approved order as the token.
//!
//! The shop's server makes the order and says its id as `session`; `submit` has PayPal approve it, showing 3-D Secure itself
//! where the bank wants it, and the server captures it. Nothing is charged before; whether liability has shifted the server
//! reads from the order. An order is captured once, whatever comes of it: after a decline the server has to give a new one.
//!
//! What it cannot do: colours and names inside a frame are settled when the frame is made, so that `restyle` makes empty frames
//! anew and leaves those that were typed into. PayPal says whether a value is valid or can become so, and no more. Nobody says
//! when a frame is ready: the promise of `on` is taken for that. What failed is said in a message, in which only PayPal's own
//! codes are looked for; without one it is technical. The page's `window.paypal`, where it is another version, is replaced.
//!
//! The wallet, method `paypal`, is in `paypal_wallet`.
//!
//! Facts: `@paypal/paypal-js` 11.3.0; paypal-examples/v6-web-sdk-sample-integration@b5f2df2 `client/components/cardFields`; of
//! locales, paypal/paypal-sdk-constants `src/locale.js`; of the frame inside a component, the whole-page tests of
//! woocommerce/woocommerce-paypal-payments.

use crate::providers::line::{FRAMES_PATIENCE_MS, Line, Listener, ask, call, get, no_token, set, text};
use crate::providers::paypal_order::{handed, settled};
use crate::providers::paypal_state::hear;
use crate::providers::{Containers, FieldLook, Provider, Sink, TokenRequest, paypal_v5, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardForm, CardPart};
use js_sys::{Array, Object, Promise};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

/// What PayPal has words for (its own tags), of each language the most usual one first.
pub(super) const LOCALES: &str = "en-US en-GB sq-AL ar-EG bg-BG zh-CN zh-TW zh-HK cs-CZ da-DK de-DE el-GR es-ES es-MX et-EE fi-FI \
    fr-FR fr-CA he-IL hu-HU id-ID it-IT ja-JP ko-KR lt-LT lv-LV ms-MY nl-NL no-NO pl-PL pt-PT pt-BR ro-RO ru-RU sk-SK sl-SI \
    sv-SE th-TH tl-PH tr-TR vi-VN";

/// How long an approval may take, in milliseconds: 3-D Secure is part of it, and a buyer may have to find a phone first.
const APPROVAL_PATIENCE_MS: u32 = 600_000;

const TEST_HOST: &str = "https://www.sandbox.paypal.com";
const LIVE_HOST: &str = "https://www.paypal.com";

/// Opens an account by its client id, for the order that the shop's server made.
pub(super) fn open(Account { key, session, test, currency, .. }: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
        return Err("use PayPal's client id");
    }
    let Some(order) = session.clone().filter(|order| !order.is_empty()) else {
        return Err("have the shop's server make an order (Orders API v2) and say its id as `session` of the provider");
    };
    let host = if *test { TEST_HOST } else { LIVE_HOST };
    let shop = Shop { key: key.clone(), order, currency, host, line: Rc::default() };
    Ok(Rc::new(PayPal { shop, standing: RefCell::default() }))
}

/// What both versions have to know.
pub(super) struct Shop {
    pub(super) key: String,
    pub(super) order: String,
    pub(super) currency: &'static str,
    pub(super) host: &'static str,
    pub(super) line: Rc<Line>,
}

/// Fields that stand, of either version.
pub(super) trait Fields {
    /// Puts the focus into a field.
    fn focus(&self, part: CardPart);
    /// Changes what can be changed.
    fn restyle(&self, look: &FieldLook);
    /// Has PayPal approve the order. The promise is kept with `{ state, data }`, as version 6 says it.
    fn submit(&self, options: &Object) -> Result<Promise, JsValue>;
    /// Takes them away.
    fn take_down(&self);
}

/// Fields, and the promises that are kept once they can be typed into.
pub(super) type Stood = (Rc<dyn Fields>, Array);

struct PayPal {
    shop: Shop,
    standing: RefCell<Option<Rc<dyn Fields>>>,
}

impl Provider for PayPal {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.shop.line.open(sink);
        spawn_local(async move {
            let line = &self.shop.line;
            let said = match self.stand(&containers, &look).await {
                Ok(()) => Event::FramesReady,
                Err(fault) => Event::FramesBlocked { detail: ["PayPal: ", &fault].concat() },
            };
            if !line.has_ended() {
                line.arrived();
                line.say(said);
            }
        });
    }

    fn focus(&self, part: CardPart) {
        if let Some(fields) = self.standing.borrow().as_ref() {
            fields.focus(part);
        }
    }

    /// Nothing can be asked for; the session has its own word for what is missing.
    fn validate(&self) {}

    fn restyle(&self, look: FieldLook) {
        if let Some(fields) = self.standing.borrow().as_ref() {
            fields.restyle(&look);
        }
    }

    fn tokenise(self: Rc<Self>, TokenRequest { key, name, .. }: TokenRequest) {
        let options = Object::new();
        if let Some(name) = name {
            set(&options, "name", name);
        }
        let Shop { line, order, .. } = &self.shop;
        let asked = self.standing.borrow().as_ref().and_then(|fields| fields.submit(&options).ok());
        let Some(promise) = asked else { return line.say(no_token(&key)) };
        // Whether the order was approved meanwhile only the shop's server can find out.
        let late = handed(&key, order);
        let order = order.clone();
        line.answer(APPROVAL_PATIENCE_MS, late, async move {
            // A refusal is an answer; whatever is thrown is technical.
            JsFuture::from(promise).await.map_or_else(|_| no_token(&key), |answer| settled(&key, &order, &answer))
        });
    }

    fn unmount(&self) {
        self.shop.line.end();
        if let Some(fields) = self.standing.take() {
            fields.take_down();
        }
    }
}

impl PayPal {
    /// Waits until the fields of the newer version that there is can be typed into. The error is for the developer.
    async fn stand(&self, containers: &Containers, look: &FieldLook) -> Result<(), String> {
        let line = &self.shop.line;
        let is_free = global().is_undefined();
        let (fields, ready) = match stand(&self.shop, containers, look).await {
            Err(first) if !line.has_ended() => paypal_v5::stand(&self.shop, containers, look, is_free)
                .await
                .map_err(|second| [&first, "; ", &second].concat())?,
            stood => stood?,
        };
        *self.standing.borrow_mut() = Some(fields);
        kept(Ok(Promise::all(&ready))).await.map(drop)
    }
}

/// The fields of version 6.
struct Newest {
    order: String,
    instance: JsValue,
    session: JsValue,
    /// Each with its container.
    fields: RefCell<Vec<(CardPart, HtmlElement, HtmlElement)>>,
    /// What the session's last event said of all fields.
    state: Rc<RefCell<JsValue>>,
    listeners: RefCell<Vec<Listener>>,
}

async fn stand(shop: &Shop, containers: &Containers, look: &FieldLook) -> Result<Stood, String> {
    load_newest(shop.host == TEST_HOST).await?;
    shop.expect_frames();
    let options = Object::new();
    set(&options, "clientId", shop.key.as_str());
    set(&options, "components", Array::of1(&"card-fields".into()));
    set(&options, "locale", look.locale.as_str());
    set(&options, "pageType", "checkout");
    let instance = kept(ask(&global(), "createInstance", &[&options])).await?;
    let methods = kept(ask(&instance, "findEligibleMethods", &[])).await?;
    if !call(&methods, "isEligible", &[&"advanced_cards".into()]).is_ok_and(|answer| answer.is_truthy()) {
        return Err("version 6 has no card fields".to_owned());
    }
    if shop.line.has_ended() {
        return Err(String::new());
    }
    let session = call(&instance, "createCardFieldsOneTimePaymentSession", &[]).map_err(|thrown| fault(&thrown))?;
    let newest = Newest {
        order: shop.order.clone(),
        instance,
        session,
        fields: RefCell::default(),
        state: Rc::default(),
        listeners: RefCell::default(),
    };
    match newest.fill(&shop.line, containers, look) {
        Ok(ready) => Ok((Rc::new(newest), ready)),
        Err(thrown) => {
            newest.take_down();
            Err(fault(&thrown))
        }
    }
}

impl Newest {
    fn fill(&self, line: &Rc<Line>, containers: &Containers, look: &FieldLook) -> Result<Array, JsValue> {
        for (part, container) in containers {
            let field = self.place(*part, container, look)?;
            self.fields.borrow_mut().push((*part, field, container.clone()));
        }
        let ready = Array::new();
        for name in ["focus", "blur", "empty", "notempty", "validitychange", "cardtypechange", "inputsubmit"] {
            let (line, state) = (Rc::clone(line), Rc::clone(&self.state));
            let listener = Listener::new(move |payload: JsValue| {
                let data = get(&payload, "data");
                state.replace(data.clone());
                if let Some(part) = text(&payload, "sender").and_then(|sender| part(&sender)) {
                    hear(&line, name, part, &get(&data, kind(part)), &data);
                }
            });
            ready.push(&call(&self.session, "on", &[&name.into(), listener.as_ref()])?);
            self.listeners.borrow_mut().push(listener);
        }
        Ok(ready)
    }

    /// Makes one field and puts it into its container, which it fills.
    fn place(&self, part: CardPart, container: &HtmlElement, look: &FieldLook) -> Result<HtmlElement, JsValue> {
        let options = Object::new();
        set(&options, "type", kind(part));
        set(&options, "style", style(look, |name| name));
        if let Some(label) = of(&look.labels, part) {
            set(&options, "ariaLabel", label);
        }
        if let Some(text) = of(&look.placeholders, part) {
            set(&options, "placeholder", text);
        }
        let field: HtmlElement = call(&self.session, "createCardFieldsComponent", &[&options])?.dyn_into()?;
        for name in ["width", "height"] {
            field.style().set_property(name, "100%")?;
        }
        container.append_child(&field)?;
        Ok(field)
    }

    /// Whether nothing would be lost with a field.
    fn is_idle(&self, part: CardPart) -> bool {
        let state = get(&self.state.borrow(), kind(part));
        let is = |name: &str| get(&state, name).as_bool();
        is("isEmpty") != Some(false) && is("isFocused") != Some(true)
    }
}

impl Fields for Newest {
    fn focus(&self, part: CardPart) {
        if let Some((_, field, _)) = self.fields.borrow().iter().find(|(of, ..)| *of == part) {
            // PayPal has no call for it: a frame that gets the focus gives it to its input.
            let inside = match field.shadow_root() {
                Some(root) => root.query_selector("iframe"),
                None => field.query_selector("iframe"),
            };
            let frame = inside.ok().flatten().and_then(|frame| frame.dyn_into::<HtmlElement>().ok());
            let _ = frame.as_ref().unwrap_or(field).focus();
        }
    }

    fn restyle(&self, look: &FieldLook) {
        let _ = call(&self.instance, "updateLocale", &[&look.locale.as_str().into()]);
        for (part, field, container) in self.fields.borrow_mut().iter_mut().filter(|(part, ..)| self.is_idle(*part)) {
            remove(field);
            if let Ok(fresh) = self.place(*part, container, look) {
                *field = fresh;
            }
        }
    }

    fn submit(&self, options: &Object) -> Result<Promise, JsValue> {
        ask(&self.session, "submit", &[&self.order.as_str().into(), options])
    }

    fn take_down(&self) {
        for (_, field, _) in self.fields.take() {
            remove(&field);
        }
        let _ = call(&self.session, "destroy", &[]);
        self.listeners.borrow_mut().clear();
    }
}

fn remove(field: &HtmlElement) {
    field.remove();
    let _ = call(field, "destroy", &[]);
}

impl Shop {
    /// Says that the frames are blocked unless they stand in time.
    pub(super) fn expect_frames(&self) {
        let detail = "the frames of paypal.com were never ready".to_owned();
        self.line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
    }
}

/// The script of version 6: what it defines.
pub(super) async fn load_newest(test: bool) -> Result<JsValue, String> {
    if !get(&global(), "createInstance").is_function() {
        let host = if test { TEST_HOST } else { LIVE_HOST };
        script::load(&[host, "/web-sdk/v6/core"].concat()).await?;
    }
    Ok(global())
}

/// `window.paypal`.
pub(super) fn global() -> JsValue {
    get(&js_sys::global(), "paypal")
}

/// What a promise is kept with. The error is for the developer.
pub(super) async fn kept(promise: Result<Promise, JsValue>) -> Result<JsValue, String> {
    match promise {
        Ok(promise) => JsFuture::from(promise).await.map_err(|thrown| fault(&thrown)),
        Err(thrown) => Err(fault(&thrown)),
    }
}

/// What was thrown, for the developer.
pub(super) fn fault(thrown: &JsValue) -> String {
    text(thrown, "message").or_else(|| thrown.as_string()).unwrap_or_else(|| "it gave no reason".to_owned())
}

/// What PayPal calls a field.
pub(super) const fn kind(part: CardPart) -> &'static str {
    match part {
        CardPart::Expiry => "expiry",
        CardPart::Code => "cvv",
        CardPart::Number | CardPart::Name | CardPart::Whole => "number",
    }
}

/// The field that PayPal calls so.
pub(super) fn part(kind_of: &str) -> Option<CardPart> {
    CardForm::FIELDS.parts.iter().copied().find(|part| kind(*part) == kind_of)
}

pub(super) fn of(texts: &[(CardPart, String)], part: CardPart) -> Option<&str> {
    texts.iter().find(|(of, _)| *of == part).map(|(_, text)| text.as_str())
}

/// The look in PayPal's selectors; `name` makes its names of properties of version 6 those of the version.
pub(super) fn style(look: &FieldLook, name: fn(&'static str) -> &'static str) -> Object {
    let (style, input, invalid, placeholder) = (Object::new(), Object::new(), Object::new(), Object::new());
    // Border and space around the text are those of the container.
    for (property, value) in [("border", "none"), ("boxShadow", "none"), ("outline", "none"), ("padding", "0")] {
        set(&input, name(property), value);
    }
    for (property, value) in &look.style {
        match *property {
            "placeholderColor" => set(&placeholder, "color", value.as_str()),
            "errorColor" => set(&invalid, "color", value.as_str()),
            "background" => {} // The container's shows through.
            property => set(&input, name(property), value.as_str()),
        }
    }
    set(&style, "input", input);
    set(&style, "input.invalid", invalid);
    set(&style, "input::placeholder", placeholder);
    style
}
