//! Mollie: the four card components of Mollie.js 1, and a card token (`tkn_…`) as the token.
//!
//! The shop's server makes a payment with it and answers with Mollie's `_links.checkout`, which is our `redirect`: 3-D Secure
//! is always there. A payment that failed is final; the next one needs a new token. Facts: docs.mollie.com in 2026,
//! /docs/mollie-components, /reference/mollie-object, /reference/component-object, /components/styling; where they are silent,
//! what Mollie publishes besides: mollie/components-examples@269632d with its issues 20, 24 and 27, mollie/gambio.
//!
//! What it cannot do: stand twice on a page (the second one is told so), change look or language once it stands, tell the
//! brand, tell an unfinished field from a wrong one or a past date from another wrong one, put the focus further than into a
//! frame, hear Enter in a field, take our font or our words for the fields.

use crate::providers::line::{
    FRAMES_PATIENCE_MS, Line, Listener, TOKEN_PATIENCE_MS, ask, call, get, no_token, set, text,
};
use crate::providers::{Containers, FieldLook, Provider, Sink, TokenRequest, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Object};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, HtmlElement};

const SCRIPT: &str = "https://js.mollie.com/v1/mollie.js";

/// What the fields speak, in Mollie's own tags.
pub(super) const LOCALES: &str = "en_US nl_NL nl_BE fr_FR fr_BE de_DE de_AT de_CH es_ES ca_ES pt_PT it_IT nb_NO sv_SE fi_FI \
    da_DK is_IS hu_HU pl_PL lv_LV lt_LT";

/// Its styles have no font family.
pub(super) const UNSTYLED: &[&str] = &["--kassa-font"];

/// A field that has loaded. Mollie has no event for it and takes a class away instead.
const LOADED: &str = ".mollie-component:not(.mollie-component--is-loading) iframe";
/// How often that is looked at, in milliseconds.
const LOOK_MS: u32 = 100;

/// What Mollie puts at the end of the page for each Mollie object, and never takes away.
const CONTROLLER: &str = ".mollie-components-controller";

thread_local! {
    /// Whether the fields stand somewhere on this page. Mollie calls it a defect when a page has two controllers, and its pages
    /// say nothing of two sets of fields (mollie/components-examples#27).
    static TAKEN: Cell<bool> = const { Cell::new(false) };
}

/// Opens an account by the id of its profile.
pub(super) fn open(account: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    if !account.key.starts_with("pfl_") {
        return Err("use the id of Mollie's profile, pfl_…; a key test_… or live_… is secret");
    }
    Ok(Rc::new(Mollie { profile: account.key.clone(), test: account.test, ..Mollie::default() }))
}

#[derive(Default)]
struct Mollie {
    profile: String,
    test: bool,
    line: Rc<Line>,
    /// Whether it is this one that stands on the page.
    holds: Cell<bool>,
    sdk: RefCell<JsValue>,
    fields: RefCell<Vec<(CardPart, JsValue, HtmlElement)>>,
}

/// What one field last told.
struct Field {
    part: CardPart,
    focused: Cell<bool>,
    empty: Cell<bool>,
    complete: Cell<bool>,
}

impl Provider for Mollie {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.line.open(sink);
        spawn_local(async move {
            let loaded = if global().is_function() { Ok(()) } else { script::load(SCRIPT).await };
            if self.line.has_ended() {
                return;
            }
            let stood = match loaded {
                Ok(()) => self.take().and_then(|()| self.stand(&containers, &look).map_err(|thrown| refused(&thrown))),
                Err(fault) => Err(fault),
            };
            if let Err(detail) = stood {
                self.leave();
                self.line.say(Event::FramesBlocked { detail });
            }
        });
    }

    /// Mollie has no way into a field: its frame gets the focus, and the next Tab is in it.
    fn focus(&self, part: CardPart) {
        let fields = self.fields.borrow();
        let field = fields.iter().find(|(of, ..)| *of == part);
        let frame = field.and_then(|(.., container)| container.query_selector("iframe").ok().flatten());
        if let Some(frame) = frame.and_then(|frame| frame.dyn_into::<HtmlElement>().ok()) {
            let _ = frame.focus();
        }
    }

    /// Nothing can be asked for; the session has its own word for what is missing.
    fn validate(&self) {}

    /// A field keeps the look and the language it was made with: to make it anew would lose what was typed.
    fn restyle(&self, _look: FieldLook) {}

    fn tokenise(self: Rc<Self>, TokenRequest { key, .. }: TokenRequest) {
        let asked = ask(&self.sdk.borrow(), "createToken", &[]);
        let Ok(promise) = asked else { return self.line.say(no_token(&key)) };
        self.line.answer(TOKEN_PATIENCE_MS, no_token(&key), async move {
            let said = JsFuture::from(promise).await;
            // Fields that are not valid are never asked for a token, and of all else Mollie gives a text for buyers, no code.
            match said.ok().and_then(|answer| text(&answer, "token")) {
                Some(token) => Event::Tokenised { key, token: token.into(), card: None },
                None => no_token(&key),
            }
        });
    }

    fn unmount(&self) {
        self.line.end();
        self.leave();
    }
}

impl Mollie {
    /// Takes the one place there is: of two sets of fields nobody says whose card becomes the token.
    fn take(&self) -> Result<(), String> {
        if !TAKEN.replace(true) {
            self.holds.set(true);
            return Ok(());
        }
        Err("Mollie's fields stand on this page already: show one checkout at a time".to_owned())
    }

    /// Gives it back, with all that stands in it.
    fn leave(&self) {
        for (_, component, _) in self.fields.take() {
            let _ = call(&component, "unmount", &[]);
        }
        self.sdk.take();
        if self.holds.take() {
            TAKEN.set(false);
            sweep();
        }
    }

    fn stand(&self, containers: &Containers, look: &FieldLook) -> Result<(), JsValue> {
        let make: Function = global().dyn_into()?;
        let options = Object::new();
        set(&options, "locale", look.locale.as_str());
        set(&options, "testmode", self.test);
        let sdk = make.call2(&JsValue::NULL, &JsValue::from_str(&self.profile), &options)?;
        for (part, container) in containers {
            let component = call(&sdk, "createComponent", &[&kind(*part).into(), &styles(look)])?;
            self.listen(*part, &component)?;
            call(&component, "mount", &[container])?;
            self.fields.borrow_mut().push((*part, component, container.clone()));
        }
        *self.sdk.borrow_mut() = sdk;
        self.watch(containers.clone());
        Ok(())
    }

    /// Says when all fields have loaded, or that they did not in time.
    fn watch(&self, mut waiting: Containers) {
        let line = Rc::clone(&self.line);
        let detail = "the frames of js.mollie.com were never ready".to_owned();
        line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
        spawn_local(async move {
            for _ in 0..FRAMES_PATIENCE_MS / LOOK_MS {
                TimeoutFuture::new(LOOK_MS).await;
                if line.has_ended() {
                    return;
                }
                waiting.retain(|(_, container)| !matches!(container.query_selector(LOADED), Ok(Some(_))));
                if waiting.is_empty() {
                    line.arrived();
                    return line.say(Event::FramesReady);
                }
            }
        });
    }

    /// Mollie takes no listener back: each is left to it, and goes when the script lets go of it.
    fn listen(&self, part: CardPart, component: &JsValue) -> Result<(), JsValue> {
        let field =
            Rc::new(Field { part, focused: Cell::new(false), empty: Cell::new(true), complete: Cell::new(false) });
        for name in ["change", "focus", "blur"] {
            let (line, field) = (Rc::clone(&self.line), Rc::clone(&field));
            let listener = Listener::new(move |detail: JsValue| {
                let news = if name == "change" {
                    field.read(&detail)
                } else {
                    field.focused.set(name == "focus");
                    line.say(Event::CardFocused { part, focused: name == "focus" });
                    // What was wrong while it was typed is said when the field is left.
                    field.fault().is_some()
                };
                if news {
                    line.say(field.changed());
                }
            });
            call(component, "addEventListener", &[&name.into(), &listener.into_js_value()])?;
        }
        Ok(())
    }
}

impl Field {
    /// `error` is a text for buyers, empty if all is well; `dirty` says whether something stands in the field. No news is an
    /// empty field that was passed through: what the session says of it stays.
    fn read(&self, detail: &JsValue) -> bool {
        let dirty = get(detail, "dirty").as_bool().unwrap_or(true);
        let wrong = text(detail, "error").is_some_and(|error| !error.is_empty());
        self.complete.set(dirty && !wrong);
        !self.empty.replace(!dirty) || dirty
    }

    /// As with the checkout's own fields, an empty one is no fault before Pay is pressed.
    fn fault(&self) -> Option<CardFault> {
        let shows = !self.focused.get() && !self.empty.get() && !self.complete.get();
        shows.then_some(CardFault::Invalid)
    }

    fn changed(&self) -> Event {
        Event::CardChanged {
            part: self.part,
            empty: self.empty.get(),
            complete: self.complete.get(),
            fault: self.fault(),
            brand: None,
        }
    }
}

fn global() -> JsValue {
    get(&js_sys::global(), "Mollie")
}

/// What was thrown, for the developer.
fn refused(thrown: &JsValue) -> String {
    let said = text(thrown, "message").unwrap_or_else(|| "it gave no reason".to_owned());
    ["Mollie's fields were refused: ", &said].concat()
}

/// Takes the controller out of the page, as Mollie's own plug-ins do before they begin anew.
fn sweep() {
    let document: Option<Document> = web_sys::window().and_then(|window| window.document());
    while let Some(Ok(Some(controller))) = document.as_ref().map(|page| page.query_selector(CONTROLLER)) {
        controller.remove();
    }
}

const fn kind(part: CardPart) -> &'static str {
    match part {
        CardPart::Expiry => "expiryDate",
        CardPart::Code => "verificationCode",
        CardPart::Name => "cardHolder",
        CardPart::Number | CardPart::Whole => "cardNumber",
    }
}

/// The look, as far as Mollie takes it: text in a background of its own, so that it stays legible when the theme changes.
fn styles(look: &FieldLook) -> Object {
    let (options, styles) = (Object::new(), Object::new());
    let (base, invalid, placeholder) = (Object::new(), Object::new(), Object::new());
    for (name, value) in &look.style {
        match *name {
            "color" if is_colour(value) => set(&base, "color", value.as_str()),
            "background" if is_colour(value) => set(&base, "backgroundColor", value.as_str()),
            "placeholderColor" if is_colour(value) => set(&placeholder, "color", value.as_str()),
            "errorColor" if is_colour(value) => set(&invalid, "color", value.as_str()),
            "fontSize" if is_size(value) => set(&base, "fontSize", value.as_str()),
            _ => {}
        }
    }
    if look.rtl {
        set(&base, "textAlign", "right");
    }
    set(&base, "::placeholder", placeholder);
    set(&styles, "base", base);
    set(&styles, "invalid", invalid);
    set(&options, "styles", styles);
    options
}

/// Of the colours in CSS Mollie takes these.
fn is_colour(value: &str) -> bool {
    ["#", "rgb", "hsl", "transparent"].iter().any(|begins| value.starts_with(begins))
}

fn is_size(value: &str) -> bool {
    let number = ["px", "rem", "em"].iter().find_map(|unit| value.strip_suffix(unit));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
}
