//! Braintree: Hosted Fields, and a one-time nonce as the token.
//!
//! Opened with a tokenization key, which does not run out, or with a client token as [`Account::session`], which the server makes
//! for the payment; only with that does Braintree do 3-D Secure (`braintree_secure`). The shop's server charges the nonce. The scripts come from
//! Braintree's host in one exact version, unless the page has them already. Facts: `braintree-web` 3.144.0, whose own scripts
//! the tests run, and its public source, github.com/braintree/braintree-web.
//!
//! What it cannot do: colours, fonts and the names inside the frames are settled when the frames are made, so that `restyle`
//! changes placeholders, titles of frames and the direction of containers only, and describes each field by its name in the
//! new language; the background is that of the container. Braintree says whether a value is valid or can become so, and no
//! more: a date that has passed and a mistyped number are shown as "check this", and a code that is too short as unfinished.
//! Fields that never stood cannot be torn down: Braintree hands them out once they stand.

use crate::providers::braintree_secure::Secure;
use crate::providers::braintree_state::{Moment, attribute, describe, hear, tell};
use crate::providers::line::{
    FRAMES_PATIENCE_MS, Line, Listener, TOKEN_PATIENCE_MS, ask, call, get, no_token, set, text,
};
use crate::providers::{Containers, FieldLook, Provider, Sink, TokenRequest, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardForm, CardPart};
use js_sys::{Array, Date, Object, Promise};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

/// What is loaded, by its name in `braintree`; the last one for 3-D Secure only.
const PARTS: [(&str, &str); 3] = [
    ("client", "https://js.braintreegateway.com/web/3.144.0/js/client.min.js"),
    ("hostedFields", "https://js.braintreegateway.com/web/3.144.0/js/hosted-fields.min.js"),
    ("threeDSecure", "https://js.braintreegateway.com/web/3.144.0/js/three-d-secure.min.js"),
];

/// Opens an account by its tokenization key.
pub(super) fn open(Account { key, session, .. }: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    if !["sandbox_", "production_"].iter().any(|begins| key.starts_with(begins)) {
        return Err("use Braintree's tokenization key, sandbox_… or production_…, from its Control Panel; \
            a client token, which the server makes anew for each buyer, is long, begins otherwise and is given as `session`");
    }
    Ok(Rc::new(Braintree { key: key.clone(), client_token: session.clone(), ..Braintree::default() }))
}

#[derive(Default)]
struct Braintree {
    key: String,
    /// With it there is 3-D Secure.
    client_token: Option<String>,
    line: Rc<Line>,
    standing: RefCell<Option<Standing>>,
}

/// What stands in the page.
struct Standing {
    /// Braintree's `HostedFields`.
    fields: JsValue,
    containers: Containers,
    /// The names inside the frames.
    labels: Vec<(CardPart, String)>,
    listeners: Vec<Listener>,
    secure: Option<Secure>,
}

impl Provider for Braintree {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.line.open(sink);
        spawn_local(async move {
            let loaded = load(self.client_token.is_some()).await;
            match loaded {
                _ if self.line.has_ended() => {}
                Ok(()) => self.stand(containers, &look).await,
                Err(detail) => self.line.say(Event::FramesBlocked { detail }),
            }
        });
    }

    fn focus(&self, part: CardPart) {
        if let Some(Standing { fields, .. }) = self.standing.borrow().as_ref() {
            forget(ask(fields, "focus", &[&field(part).into()]), Vec::new());
        }
    }

    /// Braintree has no such call; its state says what is missing.
    fn validate(&self) {
        let fields = self.standing.borrow().as_ref().map(|Standing { fields, .. }| fields.clone());
        let Some(fields) = fields else { return };
        let Ok(state) = call(&fields, "getState", &[]) else { return };
        for part in CardForm::FIELDS.parts {
            tell(&self.line, &fields, *part, &state, Moment::Asked);
        }
    }

    fn restyle(&self, look: FieldLook) {
        if let Some(Standing { fields, containers, labels, .. }) = self.standing.borrow().as_ref() {
            for (part, container) in containers {
                container.set_dir(direction(&look));
                let label = of(&look.labels, *part);
                if let (Some(title), Ok(Some(frame))) = (label, container.query_selector("iframe")) {
                    let _ = frame.set_attribute("title", title);
                }
                describe(fields, *part, label.filter(|label| of(labels, *part) != Some(*label)));
                attribute(fields, *part, "placeholder", of(&look.placeholders, *part).unwrap_or_default());
            }
        }
    }

    fn tokenise(self: Rc<Self>, TokenRequest { key, name, amount }: TokenRequest) {
        let Some(promise) = self.ask(name) else { return self.line.say(no_token(&key)) };
        let secure = self.standing.borrow().as_ref().and_then(|standing| standing.secure.clone());
        let line = Rc::clone(&self.line);
        self.line.answer(TOKEN_PATIENCE_MS, no_token(&key), async move {
            let payload = match JsFuture::from(promise).await {
                Ok(payload) => payload,
                Err(thrown) => return refusal(&key, &thrown),
            };
            let card = card(&get(&payload, "details"));
            match secure {
                None => tokenised(&key, &payload, card),
                Some(secure) => match secure.verify(&payload, &amount, &line).await {
                    Ok(verified) => tokenised(&key, &verified, card),
                    Err(code) => Event::TokenRefused { key, code: code.to_owned(), part: None },
                },
            }
        });
    }

    fn unmount(&self) {
        self.line.end();
        if let Some(Standing { fields, listeners, secure, .. }) = self.standing.take() {
            forget(ask(&fields, "teardown", &[]), listeners);
            if let Some(secure) = secure {
                secure.end();
            }
        }
    }
}

impl Braintree {
    async fn stand(&self, containers: Containers, look: &FieldLook) {
        let begun = Date::now();
        let detail = "the frames of assets.braintreegateway.com were never ready".to_owned();
        self.line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
        match self.make(containers, look).await {
            Ok(None) => {}
            Ok(standing) => {
                *self.standing.borrow_mut() = standing;
                self.line.arrived();
                self.line.say(Event::FramesReady);
            }
            // Braintree's own patience is a minute: then all has been said.
            Err(_) if Date::now() - begun >= f64::from(FRAMES_PATIENCE_MS) => {}
            Err(thrown) => {
                self.line.arrived();
                self.line.say(Event::FramesBlocked { detail: refused(&thrown) });
            }
        }
    }

    /// Makes the client and then the fields; `None` if all was taken down meanwhile. Given their authorization alone the fields
    /// would fetch the client by themselves, which Trusted Types forbid.
    async fn make(&self, containers: Containers, look: &FieldLook) -> Result<Option<Standing>, JsValue> {
        let authorization = Object::new();
        set(&authorization, "authorization", self.client_token.as_ref().unwrap_or(&self.key).as_str());
        let client = JsFuture::from(ask(&component("client"), "create", &[&authorization])?).await?;
        if self.line.has_ended() {
            return Ok(None);
        }
        // First, so that fields never stand without what their tokens need.
        let secure = if self.client_token.is_some() { Some(Secure::over(&client).await?) } else { None };
        let stood = self.put_up(&client, containers, look).await;
        match (stood, secure) {
            (Ok(Some(standing)), secure) => Ok(Some(Standing { secure, ..standing })),
            (other, Some(secure)) => {
                secure.end();
                other
            }
            (other, None) => other,
        }
    }

    /// Makes the fields.
    async fn put_up(
        &self,
        client: &JsValue,
        containers: Containers,
        look: &FieldLook,
    ) -> Result<Option<Standing>, JsValue> {
        let promise = ask(&component("hostedFields"), "create", &[&options(client, &containers, look)])?;
        // The fields are put into the page one turn later.
        let _ = JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await;
        hide_helpers(&containers);
        let fields = JsFuture::from(promise).await?;
        if self.line.has_ended() {
            forget(ask(&fields, "teardown", &[]), Vec::new());
            return Ok(None);
        }
        let listeners = self.listen(&fields)?;
        Ok(Some(Standing { fields, containers, labels: look.labels.clone(), listeners, secure: None }))
    }

    fn listen(&self, fields: &JsValue) -> Result<Vec<Listener>, JsValue> {
        let mut listeners = Vec::new();
        for name in ["focus", "blur", "empty", "notEmpty", "validityChange", "cardTypeChange", "inputSubmitRequest"] {
            let (line, of) = (Rc::clone(&self.line), fields.clone());
            let listener = Listener::new(move |state: JsValue| hear(&line, &of, name, &state));
            call(fields, "on", &[&name.into(), listener.as_ref()])?;
            listeners.push(listener);
        }
        Ok(listeners)
    }

    fn ask(&self, name: Option<String>) -> Option<Promise> {
        let standing = self.standing.borrow();
        let Standing { fields, .. } = standing.as_ref()?;
        let options = Object::new();
        if let Some(name) = name {
            set(&options, "cardholderName", name);
        }
        ask(fields, "tokenize", &[&options]).ok()
    }
}

/// `braintree.client`, `braintree.hostedFields`, `braintree.threeDSecure`.
pub(super) fn component(name: &str) -> JsValue {
    get(&get(&js_sys::global(), "braintree"), name)
}

/// The scripts that are needed, all at once. Those that the page has are taken if they are there together: one alone may be of
/// another version, which Braintree refuses to mix.
async fn load(secure: bool) -> Result<(), String> {
    let needed = PARTS.get(..if secure { 3 } else { 2 }).unwrap_or_default();
    if needed.iter().all(|(name, _)| component(name).is_object()) {
        return Ok(());
    }
    for (_, url) in needed {
        spawn_local(async move { drop(script::load(url).await) });
    }
    for (_, url) in needed {
        script::load(url).await?;
    }
    Ok(())
}

/// On phones and in Firefox inputs that pass the focus on stand around each frame. Braintree hides them by a style attribute,
/// which a strict policy does not let it have.
fn hide_helpers(containers: &[(CardPart, HtmlElement)]) {
    for (_, container) in containers {
        let Ok(helpers) = container.query_selector_all("[data-braintree-direction]") else { continue };
        for helper in (0..helpers.length()).filter_map(|at| helpers.get(at)?.dyn_into::<HtmlElement>().ok()) {
            helper
                .style()
                .set_css_text("position: absolute; width: 1px; height: 1px; border: 0; padding: 0; opacity: 0");
        }
    }
}

/// Lets a promise run whose answer changes nothing, and keeps the listeners until then.
pub(super) fn forget(promise: Result<Promise, JsValue>, listeners: Vec<Listener>) {
    if let Ok(promise) = promise {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
            drop(listeners);
        });
    }
}

/// What was thrown, for the developer.
fn refused(thrown: &JsValue) -> String {
    let said = text(thrown, "message").unwrap_or_else(|| "it gave no reason".to_owned());
    ["Braintree's fields were refused: ", &said].concat()
}

pub(super) const fn field(part: CardPart) -> &'static str {
    match part {
        CardPart::Expiry => "expirationDate",
        CardPart::Code => "cvv",
        CardPart::Number | CardPart::Name | CardPart::Whole => "number",
    }
}

pub(super) fn part(field_name: &str) -> Option<CardPart> {
    CardForm::FIELDS.parts.iter().copied().find(|part| field(*part) == field_name)
}

fn of(texts: &[(CardPart, String)], part: CardPart) -> Option<&str> {
    texts.iter().find(|(of, _)| *of == part).map(|(_, text)| text.as_str())
}

const fn direction(look: &FieldLook) -> &'static str {
    if look.rtl { "rtl" } else { "ltr" }
}

fn options(client: &JsValue, containers: &[(CardPart, HtmlElement)], look: &FieldLook) -> Object {
    let (options, fields) = (Object::new(), Object::new());
    for (part, container) in containers {
        container.set_dir(direction(look));
        set(&fields, field(*part), one(*part, container, look));
    }
    set(&options, "client", client);
    set(&options, "fields", fields);
    set(&options, "styles", styles(look));
    options
}

fn one(part: CardPart, container: &HtmlElement, look: &FieldLook) -> Object {
    let options = Object::new();
    set(&options, "container", container);
    if let Some(label) = of(&look.labels, part) {
        set(&options, "internalLabel", label);
        set(&options, "iframeTitle", label);
    }
    if let Some(text) = of(&look.placeholders, part) {
        set(&options, "placeholder", text);
    }
    options
}

fn styles(look: &FieldLook) -> Object {
    let (styles, input, invalid, placeholder) = (Object::new(), Object::new(), Object::new(), Object::new());
    for (name, value) in &look.style {
        match *name {
            "color" => set(&input, "color", value.as_str()),
            "fontFamily" => set(&input, "font-family", value.as_str()),
            "fontSize" => set(&input, "font-size", value.as_str()),
            "placeholderColor" => set(&placeholder, "color", value.as_str()),
            "errorColor" => set(&invalid, "color", value.as_str()),
            _ => {}
        }
    }
    if look.rtl {
        set(&input, "text-align", "right");
    }
    set(&styles, "input", input);
    set(&styles, "::placeholder", placeholder);
    set(&styles, ".invalid", invalid);
    styles
}

fn tokenised(key: &str, payload: &JsValue, card: Option<String>) -> Event {
    match text(payload, "nonce") {
        Some(token) => Event::Tokenised { key: key.to_owned(), token: token.into(), card },
        None => no_token(key),
    }
}

/// What the buyer can put right is refused with the code that the decline table has for it; anything else is technical. What
/// Braintree's server refuses is, too: it has one code for a wrong card and for a key that is no longer good.
fn refusal(key: &str, thrown: &JsValue) -> Event {
    let part = match text(thrown, "code").as_deref() {
        Some("HOSTED_FIELDS_FIELDS_EMPTY") => Some(CardPart::Number),
        Some("HOSTED_FIELDS_FIELDS_INVALID") => first_invalid(thrown),
        _ => None,
    };
    let Some(part) = part else { return no_token(key) };
    let code = match part {
        CardPart::Expiry => "2006",
        CardPart::Code => "2010",
        CardPart::Number | CardPart::Name | CardPart::Whole => "2005",
    };
    Event::TokenRefused { key: key.to_owned(), code: code.to_owned(), part: Some(part) }
}

/// The first of the fields that Braintree found invalid, in the order of the page.
fn first_invalid(thrown: &JsValue) -> Option<CardPart> {
    let keys: Array = get(&get(thrown, "details"), "invalidFieldKeys").dyn_into().ok()?;
    let is_one = |part: &CardPart| keys.includes(&JsValue::from_str(field(*part)), 0);
    CardForm::FIELDS.parts.iter().copied().find(is_one)
}

/// What tells this card from others.
fn card(said: &JsValue) -> Option<String> {
    let names = ["cardType", "lastFour", "expirationMonth", "expirationYear"];
    let seen: Option<Vec<_>> = names.into_iter().map(|name| text(said, name)).collect();
    seen.map(|seen| seen.join(" "))
}
