//! The sandbox provider: simulated, on the developer's own machine. No money moves.
//!
//! It follows the contract of a real hosted-fields provider (script, one frame per field, one-time tokens),
//! so that nothing above it knows the difference. Its key carries its port: `pk_test_sandbox_<port>`.

use crate::providers::line::{
    FRAMES_PATIENCE_MS, Line, Listener, TECHNICAL, TOKEN_PATIENCE_MS, ask, call, get, no_token, set, text,
};
use crate::providers::{Containers, FieldLook, Provider, Sink, TokenRequest, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart};
use js_sys::{Function, Object};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

/// Opens the sandbox with its key.
pub(super) fn open(Account { key, .. }: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    let port = key.strip_prefix("pk_test_sandbox_").and_then(|port| port.parse::<u16>().ok());
    let Some(port) = port else {
        return Err("use the sandbox's key, pk_test_sandbox_<port>; the sandbox has no live mode");
    };
    Ok(Rc::new(Sandbox { key: key.clone(), origin: format!("http://127.0.0.1:{port}"), ..Sandbox::default() }))
}

#[derive(Default)]
struct Sandbox {
    key: String,
    origin: String,
    controller: RefCell<Option<JsValue>>,
    listeners: RefCell<Vec<Listener>>,
    line: Rc<Line>,
}

impl Provider for Sandbox {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.line.open(sink);
        spawn_local(async move {
            let url = format!("{}/sdk/v1/sandbox.js", self.origin);
            let stood = match script::load(&url).await {
                Ok(()) if self.line.has_ended() => return,
                Ok(()) => self.stand(&containers, &look),
                Err(fault) => Err(fault),
            };
            if let Err(detail) = stood {
                self.line.say(Event::FramesBlocked { detail });
            }
        });
    }

    fn focus(&self, part: CardPart) {
        if let Some(controller) = self.controller.borrow().as_ref() {
            let _ = call(controller, "focus", &[&part.word().into()]);
        }
    }

    fn validate(&self) {
        if let Some(controller) = self.controller.borrow().as_ref() {
            let _ = call(controller, "validate", &[]);
        }
    }

    fn restyle(&self, look: FieldLook) {
        if let Some(controller) = self.controller.borrow().as_ref() {
            let _ = call(controller, "update", &[&options(&look)]);
        }
    }

    fn tokenise(self: Rc<Self>, TokenRequest { key, name, .. }: TokenRequest) {
        let options = Object::new();
        set(&options, "idempotencyKey", key.as_str());
        if let Some(name) = name {
            set(&options, "name", name);
        }
        let asked = self.controller.borrow().as_ref().map(|controller| ask(controller, "tokenise", &[&options]));
        let Some(Ok(promise)) = asked else { return self.line.say(no_token(&key)) };
        self.line.answer(
            TOKEN_PATIENCE_MS,
            no_token(&key),
            async move { token_event(key, JsFuture::from(promise).await) },
        );
    }

    fn unmount(&self) {
        self.line.end();
        if let Some(controller) = self.controller.take() {
            let _ = call(&controller, "destroy", &[]);
        }
        self.listeners.borrow_mut().clear();
    }
}

impl Sandbox {
    /// Makes the frames. The error is for the developer.
    fn stand(self: &Rc<Self>, containers: &[(CardPart, HtmlElement)], look: &FieldLook) -> Result<(), String> {
        let fault = |_| "the sandbox script did not define KassaSandbox as expected".to_owned();
        let make: Function = get(&js_sys::global(), "KassaSandbox").dyn_into().map_err(fault)?;
        let sdk = make.call1(&JsValue::NULL, &JsValue::from_str(&self.key)).map_err(fault)?;
        let options = options(look);
        let elements = Object::new();
        for (part, container) in containers {
            set(&elements, part.word(), container);
        }
        set(&options, "containers", elements);
        let controller = call(&sdk, "fields", &[&options]).map_err(fault)?;
        for (name, read) in LISTENERS {
            self.listen(&controller, name, read).map_err(fault)?;
        }
        *self.controller.borrow_mut() = Some(controller);
        let detail = ["the frames of ", &self.origin, " were never ready"].concat();
        self.line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
        Ok(())
    }

    fn listen(self: &Rc<Self>, controller: &JsValue, name: &str, read: Read) -> Result<(), JsValue> {
        let line = Rc::clone(&self.line);
        let closure = Listener::new(move |detail: JsValue| {
            if let Some(event) = read(&detail) {
                if event == Event::FramesReady {
                    line.arrived();
                }
                line.say(event);
            }
        });
        call(controller, "on", &[&name.into(), closure.as_ref()])?;
        self.listeners.borrow_mut().push(closure);
        Ok(())
    }
}

type Read = fn(&JsValue) -> Option<Event>;

/// The SDK's events and how they are read.
const LISTENERS: [(&str, Read); 5] = [
    ("ready", |_| Some(Event::FramesReady)),
    ("change", changed),
    ("focus", |detail| focused(detail, true)),
    ("blur", |detail| focused(detail, false)),
    ("submit", |_| Some(Event::CardSubmitted)),
];

fn changed(detail: &JsValue) -> Option<Event> {
    let part = part(detail)?;
    let flag = |name: &str| get(detail, name).as_bool().unwrap_or_default();
    let empty = flag("empty");
    // An empty field is not half finished: the buyer is asked for it.
    let fault = text(detail, "code").map(|code| if empty { CardFault::Missing } else { fault(&code) });
    let brand = (part == CardPart::Number).then(|| text(detail, "brand"));
    Some(Event::CardChanged { part, empty, complete: flag("complete"), fault, brand })
}

fn focused(detail: &JsValue, focused: bool) -> Option<Event> {
    Some(Event::CardFocused { part: part(detail)?, focused })
}

fn part(detail: &JsValue) -> Option<CardPart> {
    let word = text(detail, "field")?;
    CardPart::ALL.into_iter().find(|part| part.word() == word)
}

/// The SDK's field codes. One it adds later is shown as "check this field".
fn fault(code: &str) -> CardFault {
    match code.rsplit('_').next() {
        Some("missing" | "empty") => CardFault::Missing,
        Some("incomplete") => CardFault::Incomplete,
        Some("past") => CardFault::Past,
        _ => CardFault::Invalid,
    }
}

fn token_event(key: String, said: Result<JsValue, JsValue>) -> Event {
    match said {
        Ok(value) => match text(&value, "token") {
            Some(token) => Event::Tokenised { key, token: token.into(), card: card(&get(&value, "card")) },
            None => no_token(&key),
        },
        Err(thrown) => {
            // A provider may throw anything; what has no code is a technical fault.
            let code = text(&thrown, "code").unwrap_or_else(|| TECHNICAL.to_owned());
            Event::TokenRefused { key, code, part: part(&thrown) }
        }
    }
}

/// What tells this card from others.
fn card(said: &JsValue) -> Option<String> {
    let seen = || Some([text(said, "brand")?, text(said, "last4")?, text(said, "expiry")?].join(" "));
    text(said, "fingerprint").or_else(seen)
}

fn options(look: &FieldLook) -> Object {
    let options = Object::new();
    set(&options, "locale", look.locale.as_str());
    set(&options, "dir", if look.rtl { "rtl" } else { "ltr" });
    set(&options, "labels", by_part(&look.labels));
    set(&options, "placeholders", by_part(&look.placeholders));
    let style = Object::new();
    for (name, value) in &look.style {
        set(&style, name, value.as_str());
    }
    set(&options, "style", style);
    options
}

fn by_part(texts: &[(CardPart, String)]) -> Object {
    let object = Object::new();
    for (part, text) in texts {
        set(&object, part.word(), text.as_str());
    }
    object
}
