//! Stripe: its split card elements, and a payment method (`pm_…`) as the token.
//!
//! The shop's server confirms with it. Where the bank wants to see the buyer the server hands on Stripe's
//! `next_action.redirect_to_url`, which is our `redirect`, or has this script show it ([`act`]). The script comes from Stripe's host only, as Stripe demands, in the
//! release that the types in `tests/doubles` are of. Facts: `@stripe/stripe-js` 10.2.1 and docs.stripe.com/js.
//!
//! What it cannot do: show faults of fields nobody has touched (the session shows ours), hear Enter in a field, and be named
//! in our words (it has its own for each of its locales).

use crate::providers::line::{
    FRAMES_PATIENCE_MS, Line, Listener, TOKEN_PATIENCE_MS, ask, call, get, no_token, set, text,
};
use crate::providers::{Acting, Containers, FieldLook, NextAction, Provider, Sink, TokenRequest, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart};
use js_sys::{Function, Object, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

const SCRIPT: &str = "https://js.stripe.com/endive/stripe.js";

/// What Elements speak (`StripeElementLocale`), without the regional ones that only repeat their language. Of two that are as
/// near the first is taken.
pub(super) const LOCALES: &str = "en ar bg cs da de el en-GB es es-419 et fi fil fr fr-CA he hr hu id it ja ko lt lv ms mt \
    nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-TW zh-HK";

/// Opens an account by its publishable key.
pub(super) fn open(Account { key, .. }: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    if !["pk_test_", "pk_live_"].iter().any(|begins| key.starts_with(begins)) {
        return Err("use Stripe's publishable key, pk_test_… or pk_live_…");
    }
    Ok(Rc::new(Stripe { key: key.clone(), ..Stripe::default() }))
}

/// Has Stripe show what the bank wants (`handleNextAction`). The action's data is the client secret of the PaymentIntent, which
/// the shop's server has confirmed and found in `requires_action`. Stripe shows it over the page, by itself.
pub(super) fn act(account: &Account, NextAction { key, data, locale: tag, sink, .. }: NextAction) -> Acting {
    let publishable = account.key.clone();
    Acting::begin(key.clone(), sink, |line| async move {
        next_action(&publishable, &data, &tag, &line).await?;
        // How it ended is no business of the page: whatever Stripe says, the shop asks Stripe itself.
        Ok(Some(Event::ActionOver { key, details: None }))
    })
}

async fn next_action(publishable: &str, secret: &str, tag: &str, line: &Line) -> Result<(), String> {
    load().await?;
    if line.has_ended() {
        return Ok(()); // Nobody wants the bank over the page any more.
    }
    let options = Object::new();
    set(&options, "clientSecret", secret);
    let look = FieldLook { locale: tag.to_owned(), ..FieldLook::default() };
    let begun = sdk(publishable, &look).and_then(|sdk| ask(&sdk, "handleNextAction", &[&options]));
    let promise = begun.map_err(|thrown| refused(&thrown))?;
    JsFuture::from(promise).await.map(|_| ()).map_err(|thrown| refused(&thrown))
}

async fn load() -> Result<(), String> {
    if global().is_function() { Ok(()) } else { script::load(SCRIPT).await }
}

fn sdk(publishable: &str, look: &FieldLook) -> Result<JsValue, JsValue> {
    let make: Function = global().dyn_into()?;
    make.call2(&JsValue::NULL, &publishable.into(), &locale(look))
}

#[derive(Default)]
struct Stripe {
    key: String,
    line: Rc<Line>,
    standing: RefCell<Option<Standing>>,
    listeners: RefCell<Vec<Listener>>,
}

/// What stands in the page.
struct Standing {
    sdk: JsValue,
    elements: JsValue,
    fields: Vec<(CardPart, JsValue, HtmlElement)>,
}

impl Provider for Stripe {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.line.open(sink);
        spawn_local(async move {
            let loaded = load().await;
            if self.line.has_ended() {
                return;
            }
            let stood = match loaded {
                Ok(()) => self.stand(containers, &look).map_err(|thrown| refused(&thrown)),
                Err(fault) => Err(fault),
            };
            if let Err(detail) = stood {
                self.line.say(Event::FramesBlocked { detail });
            }
        });
    }

    fn focus(&self, part: CardPart) {
        self.with_field(part, |element| drop(call(element, "focus", &[])));
    }

    /// Nothing can be asked for; the session has its own word for what is missing.
    fn validate(&self) {}

    fn restyle(&self, look: FieldLook) {
        if let Some(Standing { elements, fields, .. }) = self.standing.borrow().as_ref() {
            let _ = call(elements, "update", &[&locale(&look)]);
            for (part, element, container) in fields {
                container.set_dir(direction(&look));
                let _ = call(element, "update", &[&options(*part, &look)]);
            }
        }
    }

    fn tokenise(self: Rc<Self>, TokenRequest { key, name, .. }: TokenRequest) {
        let Some(promise) = self.ask(name) else { return self.line.say(no_token(&key)) };
        self.line.answer(TOKEN_PATIENCE_MS, no_token(&key), async move {
            let said = JsFuture::from(promise).await;
            // Stripe answers with an error and does not throw one; whatever is thrown is technical.
            said.map_or_else(|_| no_token(&key), |answer| token_event(&key, &answer))
        });
    }

    fn unmount(&self) {
        self.line.end();
        if let Some(Standing { fields, .. }) = self.standing.take() {
            for (_, element, _) in fields {
                let _ = call(&element, "destroy", &[]);
            }
        }
        self.listeners.borrow_mut().clear();
    }
}

impl Stripe {
    fn stand(&self, containers: Containers, look: &FieldLook) -> Result<(), JsValue> {
        let sdk = sdk(&self.key, look)?;
        let elements = call(&sdk, "elements", &[&locale(look)])?;
        let waiting = Rc::new(Cell::new(containers.len()));
        let mut fields = Vec::new();
        for (part, container) in containers {
            let element = call(&elements, "create", &[&kind(part).into(), &options(part, look)])?;
            self.listen(part, &element, &waiting)?;
            container.set_dir(direction(look));
            call(&element, "mount", &[&container])?;
            fields.push((part, element, container));
        }
        *self.standing.borrow_mut() = Some(Standing { sdk, elements, fields });
        let detail = "the frames of js.stripe.com were never ready".to_owned();
        self.line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
        Ok(())
    }

    fn listen(&self, part: CardPart, element: &JsValue, waiting: &Rc<Cell<usize>>) -> Result<(), JsValue> {
        for name in ["ready", "change", "focus", "blur", "loaderror"] {
            let (line, waiting) = (Rc::clone(&self.line), Rc::clone(waiting));
            let listener = Listener::new(move |detail: JsValue| match name {
                "ready" => {
                    waiting.set(waiting.get().saturating_sub(1));
                    if waiting.get() == 0 {
                        line.arrived();
                        line.say(Event::FramesReady);
                    }
                }
                "change" => line.say(changed(part, &detail)),
                "loaderror" => {
                    line.arrived();
                    line.say(Event::FramesBlocked { detail: refused(&get(&detail, "error")) });
                }
                _ => line.say(Event::CardFocused { part, focused: name == "focus" }),
            });
            call(element, "on", &[&name.into(), listener.as_ref()])?;
            self.listeners.borrow_mut().push(listener);
        }
        Ok(())
    }

    fn with_field(&self, wanted: CardPart, act: impl FnOnce(&JsValue)) {
        if let Some(Standing { fields, .. }) = self.standing.borrow().as_ref()
            && let Some((_, element, _)) = fields.iter().find(|(part, ..)| *part == wanted)
        {
            act(element);
        }
    }

    fn ask(&self, name: Option<String>) -> Option<Promise> {
        let standing = self.standing.borrow();
        let Standing { sdk, fields, .. } = standing.as_ref()?;
        let (_, number, _) = fields.iter().find(|(part, ..)| *part == CardPart::Number)?;
        let options = Object::new();
        set(&options, "type", "card");
        set(&options, "card", number);
        if let Some(name) = name {
            let details = Object::new();
            set(&details, "name", name);
            set(&options, "billing_details", details);
        }
        ask(sdk, "createPaymentMethod", &[&options]).ok()
    }
}

fn global() -> JsValue {
    get(&js_sys::global(), "Stripe")
}

/// What was thrown, for the developer.
fn refused(thrown: &JsValue) -> String {
    let said = text(thrown, "message").unwrap_or_else(|| "it gave no reason".to_owned());
    ["Stripe's fields were refused: ", &said].concat()
}

const fn kind(part: CardPart) -> &'static str {
    match part {
        CardPart::Expiry => "cardExpiry",
        CardPart::Code => "cardCvc",
        CardPart::Number | CardPart::Name | CardPart::Whole => "cardNumber",
    }
}

const fn direction(look: &FieldLook) -> &'static str {
    if look.rtl { "rtl" } else { "ltr" }
}

fn locale(look: &FieldLook) -> Object {
    let options = Object::new();
    set(&options, "locale", look.locale.as_str());
    options
}

fn options(part: CardPart, look: &FieldLook) -> Object {
    let (options, style, base, invalid, placeholder) =
        (Object::new(), Object::new(), Object::new(), Object::new(), Object::new());
    for (name, value) in &look.style {
        match *name {
            "placeholderColor" => set(&placeholder, "color", value.as_str()),
            "errorColor" => set(&invalid, "color", value.as_str()),
            "background" => set(&base, "backgroundColor", value.as_str()),
            name => set(&base, name, value.as_str()),
        }
    }
    set(&base, "::placeholder", placeholder);
    set(&style, "base", base);
    set(&style, "invalid", invalid);
    set(&options, "style", style);
    if let Some((_, text)) = look.placeholders.iter().find(|(of, _)| *of == part) {
        set(&options, "placeholder", text.as_str());
    }
    if part == CardPart::Number {
        // Stripe's own wallet would offer itself inside the field.
        set(&options, "disableLink", true);
    }
    options
}

fn changed(part: CardPart, detail: &JsValue) -> Event {
    let flag = |name: &str| get(detail, name).as_bool().unwrap_or_default();
    let empty = flag("empty");
    let fault = text(&get(detail, "error"), "code").map(|code| if empty { CardFault::Missing } else { fault(&code) });
    let brand = (part == CardPart::Number).then(|| text(detail, "brand").filter(|brand| brand != "unknown"));
    Event::CardChanged { part, empty, complete: flag("complete"), fault, brand }
}

fn fault(code: &str) -> CardFault {
    match code {
        code if code.starts_with("incomplete") => CardFault::Incomplete,
        code if code.ends_with("past") => CardFault::Past,
        _ => CardFault::Invalid,
    }
}

fn token_event(key: &str, answer: &JsValue) -> Event {
    let method = get(answer, "paymentMethod");
    if let Some(token) = text(&method, "id") {
        return Event::Tokenised { key: key.to_owned(), token: token.into(), card: card(&get(&method, "card")) };
    }
    let error = get(answer, "error");
    let code = match text(&error, "type").as_deref() {
        Some("card_error") => text(&error, "decline_code").or_else(|| text(&error, "code")),
        // What is not finished is as little a number as what is wrong.
        Some("validation_error") => text(&error, "code").map(|code| code.replace("incomplete", "invalid")),
        // Of the network, of Stripe, of our request.
        _ => None,
    };
    let Some(code) = code else { return no_token(key) };
    let part = (text(&error, "type").as_deref() == Some("validation_error")).then(|| part_of(&code)).flatten();
    Event::TokenRefused { key: key.to_owned(), code: in_table(code), part }
}

/// The code that the decline table has for a date: it does not tell month from year, or past from impossible.
fn in_table(code: String) -> String {
    if code.starts_with("invalid_expiry") { "invalid_expiry_year".to_owned() } else { code }
}

fn part_of(code: &str) -> Option<CardPart> {
    let names = [("number", CardPart::Number), ("expiry", CardPart::Expiry), ("cvc", CardPart::Code)];
    names.into_iter().find(|(name, _)| code.contains(name)).map(|(_, part)| part)
}

/// What tells this card from others.
fn card(said: &JsValue) -> Option<String> {
    let number = |name: &str| get(said, name).as_f64().map(|number| number.to_string());
    let seen =
        || Some([text(said, "brand")?, text(said, "last4")?, number("exp_month")?, number("exp_year")?].join(" "));
    text(said, "fingerprint").or_else(seen)
}
