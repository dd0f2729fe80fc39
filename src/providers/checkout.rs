//! Checkout.com: the card component of its Web Components ("Flow"), and a token (`tok_…`) that the shop's server charges.
//!
//! It needs the payment session that the shop's server made for this payment (`POST /payment-sessions`), whole. It asks for
//! the name on the card itself, as `tokenize()` takes none. It never pays: the component's own button is hidden, `submit()` is not
//! called, and where the component submits by itself `handleSubmit` gives it nothing to go on with. The script comes from
//! Checkout.com's host only, as it demands. Facts: `@checkout.com/checkout-web-components` 1.13.0 and the Flow library reference
//! in www.checkout.com/docs.
//!
//! What it cannot do: tell which field is at fault (the component says that itself) or that all are empty again, put the focus
//! into a field (the first frame gets it), and change words or look of a component in which something is typed (they stay until
//! it is mounted again).

use crate::providers::line::{FRAMES_PATIENCE_MS, Line, TOKEN_PATIENCE_MS, ask, call, get, no_token, set, text};
use crate::providers::{Containers, FieldLook, Provider, Sink, TokenRequest, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardPart, Token};
use js_sys::{Array, Function, JSON, Object, Promise};
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

const SCRIPT: &str = "https://checkout-web-components.checkout.com/index.js";

/// What Flow speaks: the locales that a payment session takes, and Korean, which the documents list besides.
pub(super) const LOCALES: &str = "en-GB ar da-DK de-DE el es-ES fi-FI fil-PH fr-FR hi-IN id-ID it-IT ja-JP ko-KR ms-MY nb-NO \
    nl-NL pt-PT sv-SE th-TH vi-VN zh-CN zh-HK zh-TW";

/// What Flow calls with its component, and with what there is to say of it.
type Listener = Closure<dyn FnMut(JsValue, JsValue)>;

/// Opens an account by its public key, with the payment session.
pub(super) fn open(Account { key, session, test, .. }: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    // Not those of Checkout.com's former platform, `pk_test_` and `pk_` with a UUID, which Flow does not take.
    let rest = key.strip_prefix("pk_").map(|rest| rest.strip_prefix("sbox_").unwrap_or(rest));
    if rest.is_none_or(|rest| rest.contains(['_', '-'])) {
        return Err("use Checkout.com's public key, pk_sbox_… for tests or pk_…");
    }
    if key.starts_with("pk_sbox_") != *test {
        // A live key does not say that it is one.
        return Err("in a test use pk_sbox_…; a live key would take real money");
    }
    let parser = get(&js_sys::global(), "JSON");
    let parsed = session.as_deref().and_then(|session| call(&parser, "parse", &[&session.into()]).ok());
    let Some(session) = parsed.filter(|session| text(session, "id").is_some()) else {
        return Err(
            "say in providers[].session what Checkout.com answered to POST /payment-sessions: all of it, as JSON text",
        );
    };
    let key = key.clone();
    Ok(Rc::new_cyclic(|me| Checkout { me: Weak::clone(me), key, session, ..Checkout::default() }))
}

#[derive(Default)]
struct Checkout {
    me: Weak<Checkout>,
    key: String,
    session: JsValue,
    line: Rc<Line>,
    container: RefCell<Option<HtmlElement>>,
    look: RefCell<FieldLook>,
    /// Counts components: one that is no longer wanted when it has loaded is not mounted.
    turn: Cell<u32>,
    standing: RefCell<Option<JsValue>>,
    heard: RefCell<Rc<Heard>>,
    listeners: RefCell<Vec<Listener>>,
}

/// What the component that stands has said.
#[derive(Default)]
struct Heard {
    ready: Cell<bool>,
    touched: Cell<bool>,
    error: RefCell<JsValue>,
}

impl Provider for Checkout {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.line.open(sink);
        *self.container.borrow_mut() = containers.into_iter().next().map(|(_, container)| container);
        self.stand(look);
    }

    fn focus(&self, _: CardPart) {
        let container = self.container.borrow();
        let frame = container.as_ref().and_then(|container| container.query_selector("iframe").ok().flatten());
        if let Some(frame) = frame {
            let _ = frame.unchecked_into::<HtmlElement>().focus();
        }
    }

    /// Nothing can be asked for; the session has its own word for an unfinished card.
    fn validate(&self) {}

    /// Flow takes words and look at the beginning only: a component that nobody has used yet is made anew.
    fn restyle(&self, look: FieldLook) {
        if *self.look.borrow() != look
            && !self.is_in_use()
            && let Some(me) = self.me.upgrade()
        {
            me.stand(look);
        }
    }

    fn tokenise(self: Rc<Self>, TokenRequest { key, .. }: TokenRequest) {
        let heard = Rc::clone(&self.heard.borrow());
        heard.error.take();
        let asked = self.standing.borrow().as_ref().map(|component| ask(component, "tokenize", &[]));
        let Some(Ok(promise)) = asked else { return self.line.say(no_token(&key)) };
        self.line.answer(TOKEN_PATIENCE_MS, no_token(&key), async move {
            // What is refused is thrown, or is told to `onError` alone and the promise brings nothing.
            match JsFuture::from(promise).await {
                Ok(answer) => token(&key, &answer).unwrap_or_else(|| refusal(&key, &heard.error.borrow())),
                Err(thrown) => refusal(&key, &thrown),
            }
        });
    }

    fn unmount(&self) {
        self.line.end();
        self.take_down();
    }
}

impl Checkout {
    /// Makes a component in place of the one that stands.
    fn stand(self: Rc<Self>, look: FieldLook) {
        self.take_down();
        *self.look.borrow_mut() = look;
        let turn = self.turn.get();
        spawn_local(async move {
            let stood = self.build(turn).await;
            if let (Err(detail), true) = (stood, self.turn.get() == turn) {
                self.line.arrived();
                self.line.say(Event::FramesBlocked { detail });
            }
        });
    }

    fn take_down(&self) {
        self.turn.set(self.turn.get().wrapping_add(1));
        if let Some(component) = self.standing.take() {
            let _ = call(&component, "unmount", &[]);
        }
        self.listeners.borrow_mut().clear();
    }

    /// Loads, asks and mounts. Whatever takes the component down in between ends it.
    async fn build(&self, turn: u32) -> Result<(), String> {
        if !global().is_function() {
            script::load(SCRIPT).await?;
        }
        if self.turn.get() != turn {
            return Ok(());
        }
        let detail = "the card component of checkout-web-components.checkout.com was never ready".to_owned();
        self.line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
        match self.place(turn).await {
            Err(thrown) => Err(refused(&thrown)),
            Ok(false) => Err("Checkout.com's card component is not available for this payment session".to_owned()),
            Ok(true) => Ok(()),
        }
    }

    /// Whether the component may be shown; if so, it stands.
    async fn place(&self, turn: u32) -> Result<bool, JsValue> {
        let make: Function = global().dyn_into()?;
        // By the types the answer is there at once, by the documents after a while.
        let made = make.call1(&JsValue::NULL, &self.options()).map(|made| Promise::resolve(&made));
        let sdk = settled(made).await?;
        if self.turn.get() != turn {
            return Ok(true);
        }
        let component = call(&sdk, "create", &[&"card".into(), &self.card_options()])?;
        let available = settled(ask(&component, "isAvailable", &[])).await?.is_truthy();
        let container = self.container.borrow().clone();
        if let (Some(container), true, true) = (container, available, self.turn.get() == turn) {
            container.set_dir(if self.look.borrow().locale == "ar" { "rtl" } else { "ltr" });
            *self.standing.borrow_mut() = Some(component.clone());
            call(&component, "mount", &[&container])?;
        }
        Ok(available)
    }

    fn options(&self) -> Object {
        let (options, look) = (Object::new(), self.look.borrow());
        set(&options, "publicKey", self.key.as_str());
        set(&options, "paymentSession", &self.session);
        set(&options, "environment", if self.key.starts_with("pk_sbox_") { "sandbox" } else { "production" });
        set(&options, "locale", look.locale.as_str());
        set(&options, "appearance", appearance(&look));
        options
    }

    fn card_options(&self) -> Object {
        let options = Object::new();
        set(&options, "showPayButton", false);
        set(&options, "displayCardholderName", "bottom");
        let heard = Rc::default();
        for name in ["onReady", "onChange", "onCardBinChanged", "handleSubmit", "onError"] {
            let (line, heard) = (Rc::clone(&self.line), Rc::clone(&heard));
            let listener = Listener::new(move |component: JsValue, told: JsValue| {
                hear(name, &heard, &line, &component, &told);
            });
            set(&options, name, listener.as_ref());
            self.listeners.borrow_mut().push(listener);
        }
        *self.heard.borrow_mut() = heard;
        options
    }

    /// Whether something is typed in the component, or could be at any moment.
    fn is_in_use(&self) -> bool {
        let container = self.container.borrow();
        let focused = container.as_ref().is_some_and(|container| {
            let element = get(&get(container, "ownerDocument"), "activeElement");
            call(container, "contains", &[&element]).is_ok_and(|inside| inside.is_truthy())
        });
        self.heard.borrow().touched.get() || focused
    }
}

fn global() -> JsValue {
    get(&js_sys::global(), "CheckoutWebComponents")
}

async fn settled(asked: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(asked?).await
}

/// What was thrown, for the developer.
fn refused(thrown: &JsValue) -> String {
    let said = text(thrown, "message").unwrap_or_else(|| "it gave no reason".to_owned());
    ["Checkout.com's card component was refused: ", &said].concat()
}

fn appearance(look: &FieldLook) -> Object {
    let (tokens, input, words) = (Object::new(), Object::new(), Object::new());
    for (name, value) in &look.style {
        let names: &[&str] = match *name {
            "color" => &["colorPrimary", "colorAction", "colorOutline"],
            "placeholderColor" => &["colorSecondary", "colorBorder", "colorFormBorder"],
            "errorColor" => &["colorError"],
            // Both, so that the words can be read also where the look cannot follow the checkout's any more.
            "background" => &["colorBackground", "colorFormBackground"],
            font => {
                set(&input, font, value.as_str());
                if font == "fontFamily" {
                    set(&words, font, value.as_str());
                }
                &[]
            }
        };
        for name in names {
            set(&tokens, name, value.as_str());
        }
    }
    set(&tokens, "input", input);
    set(&tokens, "label", &words);
    set(&tokens, "footnote", words);
    tokens
}

fn hear(name: &str, heard: &Heard, line: &Line, component: &JsValue, told: &JsValue) {
    match name {
        "onReady" => {
            heard.ready.set(true);
            line.arrived();
            line.say(Event::FramesReady);
        }
        "onChange" => {
            heard.touched.set(true);
            line.say(changed(component, None));
        }
        "onCardBinChanged" => line.say(changed(component, Some(brand(told)))),
        // Enter: the component would pay from the page. It is given no answer, which ends that, and Pay is pressed instead.
        "handleSubmit" => line.say(Event::CardSubmitted),
        _ if heard.ready.get() => drop(heard.error.replace(told.clone())),
        _ => {
            line.arrived();
            line.say(Event::FramesBlocked { detail: refused(told) });
        }
    }
}

/// The component says beside its fields what is wrong in them, and here only whether all is well.
fn changed(component: &JsValue, brand: Option<Option<String>>) -> Event {
    let complete = call(component, "isValid", &[]).is_ok_and(|valid| valid.is_truthy());
    Event::CardChanged { part: CardPart::Whole, empty: false, complete, fault: None, brand }
}

/// The scheme by the word that other providers have for it; `None` where it is not known.
fn brand(metadata: &JsValue) -> Option<String> {
    let scheme = text(metadata, "scheme")?.to_ascii_lowercase().replace(' ', "_");
    let brand = match scheme.as_str() {
        "" => return None,
        "american_express" => "amex",
        "diners_club_international" => "diners",
        "china_union_pay" => "unionpay",
        scheme => scheme,
    };
    Some(brand.to_owned())
}

fn token(key: &str, answer: &JsValue) -> Option<Event> {
    let data = get(answer, "data");
    let token = Token { text: text(&data, "token")?, details: details(answer) };
    Some(Event::Tokenised { key: key.to_owned(), token, card: card(&data) })
}

/// What of an answer is for the payment call besides the token. Only these: the rest tells of the card.
fn details(answer: &JsValue) -> Option<String> {
    let kept = Object::new();
    for name in ["preferred_scheme", "risk"] {
        let said = get(answer, name);
        if !said.is_undefined() {
            set(&kept, name, said);
        }
    }
    let told = Object::keys(&kept).length() > 0;
    told.then(|| JSON::stringify(&kept).ok()).flatten().map(String::from)
}

/// What tells this card from others.
fn card(said: &JsValue) -> Option<String> {
    let number = |name: &str| get(said, name).as_f64().map(|number| number.to_string());
    Some([text(said, "scheme")?, text(said, "last4")?, number("expiry_month")?, number("expiry_year")?].join(" "))
}

/// What the buyer can correct, by the code that the decline table has for it. Everything else is technical.
fn refusal(key: &str, error: &JsValue) -> Event {
    let details = get(error, "details");
    let list = get(&details, "requestErrorCodes");
    let listed = list.dyn_ref::<Array>().into_iter().flat_map(Array::iter).filter_map(|code| code.as_string());
    let codes = listed.chain(text(&details, "abortReason")).chain(text(error, "code"));
    let Some(code) = codes.filter_map(|code| in_table(&code)).next() else { return no_token(key) };
    Event::TokenRefused { key: key.to_owned(), code: code.to_owned(), part: Some(CardPart::Whole) }
}

/// The response code that says the same as an error code of Flow or of its API.
fn in_table(code: &str) -> Option<&'static str> {
    match code {
        // Which field is not finished the component alone knows, and says.
        "card_number_invalid" | "card_number_required" | "component_invalid" => Some("20014"),
        "card_expired" => Some("20054"),
        "card_not_supported" => Some("20103"),
        code if code.starts_with("card_expiry") => Some("20100"),
        code if code.starts_with("cvv") => Some("20082"),
        _ => None,
    }
}
