//! Adyen: the secured fields of its Custom Card, and as the token what `/payments` takes, as JSON.
//!
//! The token is the client's `data`: the card, each part encrypted for Adyen, and what 3-D Secure wants to know of the browser.
//! Nothing is asked of Adyen to make it, and nothing is declined before the shop's server pays with it; where the bank wants to
//! see the buyer, the server hands on Adyen's action for the client to carry out (`adyen_action`), or as our `redirect`. Once the first digits stand the client
//! asks Adyen for the brand, with the digits encrypted. Facts: `@adyen/adyen-web` 6.45.2, whose sources are in its source maps,
//! and docs.adyen.com/payment-methods/cards/custom-card-integration.
//!
//! What it cannot do: rename fields that stand (their words travel in the first message to a frame, so that another locale
//! changes their style only), let the buyer choose between two brands of one card, and reach a live region other than Europe,
//! which a client key does not tell. Adyen's statistics are off as far as they can be: its client still reports each start,
//! with the address of the page, and keeps the number it gets for that in `sessionStorage`.

use crate::providers::adyen_look::{FIELDS, Field, placeholders, styles, words};
use crate::providers::line::{FRAMES_PATIENCE_MS, Line, Listener, ask, call, get, no_token, set, text};
use crate::providers::{Containers, FieldLook, Provider, Sink, TokenRequest, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart};
use js_sys::{Array, Function, JSON, Object, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

/// What the client has words for, on Adyen's own hosts.
pub(super) const LOCALES: &str = "en-US ar bg-BG ca-ES cs-CZ da-DK de-DE el-GR es-ES et-EE fi-FI fr-FR hr-HR hu-HU is-IS it-IT \
    ja-JP ko-KR lt-LT lv-LV nl-NL no-NO pl-PL pt-PT pt-BR ro-RO ru-RU sk-SK sl-SI sv-SE zh-CN zh-TW";

/// The brands a field tells apart, the one with the widest range of numbers first. Which of them the shop takes, Adyen knows.
const BRANDS: [&str; 8] = ["visa", "mc", "amex", "discover", "diners", "jcb", "cup", "maestro"];

/// Opens an account by its client key, which tells the environment.
pub(super) fn open(Account { key, .. }: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    let environment = environment(key).ok_or("use Adyen's client key, test_… or live_…")?;
    Ok(Rc::new(Adyen { key: key.clone(), environment, ..Adyen::default() }))
}

pub(super) fn environment(key: &str) -> Option<&'static str> {
    let (begins, _) = key.split_once('_')?;
    ["test", "live"].into_iter().find(|word| *word == begins)
}

pub(super) async fn load(environment: &str) -> Result<(), String> {
    if global().is_undefined() {
        // To this address, of one version, a hash could be added; see `doubt` in providers.tsv.
        let host = ["https://checkoutshopper-", environment, ".cdn.adyen.com"].concat();
        script::load(&[&host, "/checkoutshopper/sdk/6.45.2/adyen.js"].concat()).await?;
    }
    Ok(())
}

pub(super) fn core(key: &str, environment: &str, locale: &str) -> Object {
    let core = Object::new();
    set(&core, "environment", environment);
    set(&core, "clientKey", key);
    set(&core, "locale", locale);
    // The client insists on a country and asks it of nothing that is mounted here.
    set(&core, "countryCode", "NL");
    set(&core, "exposeLibraryMetadata", false);
    // No statistics; no frame in `body` that takes the device's fingerprint; no panel there that reads out our errors again.
    for module in ["analytics", "risk", "srConfig"] {
        let off = Object::new();
        set(&off, "enabled", false);
        set(&core, module, off);
    }
    core
}

#[derive(Default)]
struct Adyen {
    key: String,
    environment: &'static str,
    heard: Rc<Heard>,
    /// The client's component, once it is mounted.
    card: RefCell<JsValue>,
    listeners: RefCell<Vec<Listener>>,
}

impl Provider for Adyen {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.heard.line.open(sink);
        *self.heard.containers.borrow_mut() = containers;
        spawn_local(async move {
            if let Err(detail) = self.stand(&look).await {
                self.heard.line.arrived();
                self.heard.line.say(Event::FramesBlocked { detail });
            }
        });
    }

    fn focus(&self, part: CardPart) {
        self.order("setFocusOn", &[&element(part).into()]);
    }

    fn validate(&self) {
        self.order("showValidation", &[]);
    }

    fn restyle(&self, look: FieldLook) {
        self.order("updateStyles", &[&styles(&look)]);
    }

    fn tokenise(self: Rc<Self>, TokenRequest { key, name, .. }: TokenRequest) {
        // Not borrowed while it is said: the session may take the fields down at once.
        let token = token(&self.card.borrow(), name);
        self.heard.line.say(match token {
            Some(token) => Event::Tokenised { key, token: token.into(), card: self.heard.card() },
            None => no_token(&key),
        });
    }

    /// The client takes down what it has set up. Of fields that were still loading it leaves the frames to their containers,
    /// which go with them.
    fn unmount(&self) {
        self.heard.line.end();
        self.order("unmount", &[]);
        self.card.take();
        self.listeners.borrow_mut().clear();
    }
}

impl Adyen {
    async fn stand(&self, look: &FieldLook) -> Result<(), String> {
        let line = &self.heard.line;
        load(self.environment).await?;
        if line.has_ended() {
            return Ok(());
        }
        let detail = "the secured fields of adyen.com were never ready".to_owned();
        line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
        let asked = ask(&global(), "AdyenCheckout", &[&self.core(look)]).map_err(|thrown| refused(&thrown))?;
        let checkout = JsFuture::from(asked).await.map_err(|thrown| refused(&thrown))?;
        if line.has_ended() {
            return Ok(());
        }
        self.put_up(&checkout, look).map_err(|thrown| refused(&thrown))
    }

    fn core(&self, look: &FieldLook) -> Object {
        let core = core(&self.key, self.environment, &look.locale);
        set(&core, "translations", words(look));
        core
    }

    fn put_up(&self, checkout: &JsValue, look: &FieldLook) -> Result<(), JsValue> {
        let root = root(&self.heard.containers.borrow())?;
        let class: Function = get(&global(), "CustomCard").dyn_into()?;
        let card = Reflect::construct(&class, &Array::of2(checkout, &self.options(look)))?;
        *self.card.borrow_mut() = card.clone();
        call(&card, "mount", &[&root]).map(|_| ())
    }

    fn options(&self, look: &FieldLook) -> Object {
        let options = Object::new();
        set(&options, "brands", BRANDS.iter().map(|brand| JsValue::from_str(brand)).collect::<Array>());
        set(&options, "styles", styles(look));
        set(&options, "placeholders", placeholders(look));
        // Who has typed a date goes on in their own time.
        set(&options, "autoFocus", false);
        for name in ["onConfigSuccess", "onChange", "onFocus", "onBrand", "onFieldValid", "onEnterKeyPressed"] {
            let heard = Rc::clone(&self.heard);
            let listener = Listener::new(move |detail: JsValue| heard.hear(name, &detail));
            set(&options, name, listener.as_ref().clone());
            self.listeners.borrow_mut().push(listener);
        }
        options
    }

    /// Has the client do something; before and after the component stands there is nothing to do it to.
    fn order(&self, method: &str, arguments: &[&JsValue]) {
        let card = self.card.borrow().clone();
        let _ = call(&card, method, arguments);
    }
}

/// What the fields have told. The client tells of all of them at once, the session wants to hear of each that changed.
#[derive(Default)]
struct Heard {
    line: Rc<Line>,
    containers: RefCell<Containers>,
    state: RefCell<JsValue>,
    /// The elements of the fields that something stands in, as of when they were last entered or left.
    typed: RefCell<Vec<String>>,
    brand: RefCell<Option<String>>,
    last_digits: RefCell<Option<String>>,
    /// The brand does without a security code.
    codeless: Cell<bool>,
    told: RefCell<Vec<Event>>,
}

impl Heard {
    fn hear(&self, name: &str, detail: &JsValue) {
        match name {
            "onConfigSuccess" => return self.ready(),
            "onEnterKeyPressed" => return self.line.say(Event::CardSubmitted),
            "onFocus" => self.focused(detail),
            "onBrand" => {
                *self.brand.borrow_mut() = text(detail, "brand").filter(|brand| brand != "card");
                self.codeless.set(text(detail, "cvcPolicy").is_some_and(|policy| policy != "required"));
            }
            "onFieldValid" => {
                if let Some(digits) = text(detail, "endDigits") {
                    *self.last_digits.borrow_mut() = Some(digits);
                }
            }
            _ => *self.state.borrow_mut() = detail.clone(),
        }
        self.tell();
    }

    /// The frames have no size of their own without the client's style sheet, and show once they have ours. A scheme that is not
    /// theirs would make them opaque.
    fn ready(&self) {
        let filling = [("border", "0"), ("width", "100%"), ("height", "100%"), ("color-scheme", "light")];
        for (_, container) in self.containers.borrow().iter() {
            if let Ok(Some(frame)) = container.query_selector("iframe") {
                style(frame.unchecked_ref(), &filling);
            }
            style(container, &[("visibility", "visible")]);
        }
        self.line.arrived();
        self.line.say(Event::FramesReady);
    }

    fn focused(&self, detail: &JsValue) {
        let element = text(detail, "fieldType").unwrap_or_default();
        let Some(Field { part, .. }) = FIELDS.iter().find(|field| field.element == element) else { return };
        self.typed.borrow_mut().retain(|other| *other != element);
        if get(detail, "numChars").as_f64().is_some_and(|count| count > 0.0) {
            self.typed.borrow_mut().push(element);
        }
        self.line.say(Event::CardFocused { part: *part, focused: get(detail, "focus").is_truthy() });
    }

    fn tell(&self) {
        let now: Vec<_> = FIELDS.iter().map(|field| self.changed(field)).collect();
        let before = self.told.replace(now.clone());
        for event in now.into_iter().filter(|event| !before.contains(event)) {
            self.line.say(event);
        }
    }

    fn changed(&self, field: &Field) -> Event {
        let part = field.part;
        let state = self.state.borrow();
        let code = text(&get(&get(&state, "errors"), field.element), "error").filter(|code| !code.is_empty());
        let whole = get(&get(&state, "valid"), field.encrypted).is_truthy();
        let spared = part == CardPart::Code && self.codeless.get() && code.is_none();
        let brand =
            (part == CardPart::Number).then(|| self.brand.borrow().as_deref().map(|brand| word(brand).to_owned()));
        let typed = whole
            || brand.as_ref().is_some_and(Option::is_some)
            || self.typed.borrow().iter().any(|of| of == field.element);
        let fault = code.map(|code| fault(&code, typed));
        Event::CardChanged { part, empty: !typed, complete: whole || spared, fault, brand }
    }

    /// What tells this card from others: brand, last digits and, as the date is not told, what it was encrypted to when it was
    /// typed. So a card whose date was corrected counts as another.
    fn card(&self) -> Option<String> {
        let method = get(&get(&self.state.borrow(), "data"), "paymentMethod");
        let digits = self.last_digits.borrow().clone().filter(|digits| !digits.is_empty())?;
        Some([self.brand.borrow().as_deref()?, &digits, &text(&method, "encryptedExpiryYear")?].join(" "))
    }
}

pub(super) fn global() -> JsValue {
    get(&js_sys::global(), "AdyenWeb")
}

/// What was thrown, for the developer.
pub(super) fn refused(thrown: &JsValue) -> String {
    let said = text(thrown, "message").unwrap_or_else(|| "it gave no reason".to_owned());
    ["Adyen's fields were refused: ", &said].concat()
}

/// An element of ours for the client to mount into, which answers with our containers when it looks for its fields.
///
/// The client asks its root for `[data-cse]` elements and stands a frame into each. It also takes every Enter that is pressed
/// within the root, and remembers there what it rendered, which is nothing that could be seen. The one element around the
/// containers is the checkout's own, or one of the page that holds another checkout as well: its Enter and its memory are not
/// the client's to take. So the root is an empty element outside the document.
fn root(containers: &Containers) -> Result<HtmlElement, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
    let root: HtmlElement = document.create_element("div")?.dyn_into()?;
    let all = Array::new();
    for (part, container) in containers {
        container.set_attribute("data-cse", element(*part))?;
        style(container, &[("overflow", "hidden"), ("visibility", "hidden")]);
        all.push(container);
    }
    answer(&root, "querySelectorAll", &all)?;
    // In Firefox the client moves the focus to what precedes the number in the document, which is not what precedes it here.
    // It gives up when the number is nowhere.
    answer(&root, "querySelector", &root)?;
    Ok(root)
}

/// Has a method answer the same whatever is asked.
fn answer(of: &HtmlElement, method: &str, value: &JsValue) -> Result<(), JsValue> {
    let itself: Function = get(value, "valueOf").dyn_into()?;
    Reflect::set(of, &method.into(), &itself.bind0(value)).map(|_| ())
}

/// Property by property, as a page's policy allows it.
fn style(element: &HtmlElement, properties: &[(&str, &str)]) {
    for (name, value) in properties {
        let _ = element.style().set_property(name, value);
    }
}

/// The card and the browser, encrypted and plain, for the shop's server.
fn token(card: &JsValue, name: Option<String>) -> Option<String> {
    if !get(card, "isValid").is_truthy() {
        return None;
    }
    let data = get(card, "data");
    let method: Object = get(&data, "paymentMethod").dyn_into().ok()?;
    if let Some(name) = name {
        set(&method, "holderName", name);
    }
    JSON::stringify(&data).ok().map(String::from)
}

fn element(part: CardPart) -> &'static str {
    FIELDS.iter().find(|field| field.part == part).map_or("", |field| field.element)
}

/// A brand as the session words it.
fn word(brand: &str) -> &str {
    match brand {
        "mc" => "mastercard",
        "cup" => "unionpay",
        other => other,
    }
}

/// The client calls each field empty that it has heard nothing of; it tells how much stands in one when that is left.
fn fault(code: &str, typed: bool) -> CardFault {
    match code.rsplit('.').next().unwrap_or_default() {
        "900" | "910" | "920" if !typed => CardFault::Missing,
        "900" | "901" | "910" | "911" | "920" | "921" => CardFault::Incomplete,
        "912" => CardFault::Past,
        _ => CardFault::Invalid,
    }
}
