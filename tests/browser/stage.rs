//! One checkout on a page, and the hands, eyes and ears to use it. It asserts nothing about the checkout itself, except
//! that what a test looks for is there.

use crate::texts::lines;
use js_sys::{Array, Function, Map, Object, Promise, Reflect};
use kassa::embed::Widget;
use kassa::locale::packs;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Once;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, Element, HtmlElement, ShadowRoot};

#[wasm_bindgen(module = "/tests/browser/stage.js")]
extern "C" {
    #[wasm_bindgen(js_name = makeHost)]
    pub fn make_host() -> HtmlElement;
    #[wasm_bindgen(js_name = makeNestedHost)]
    pub fn make_nested_host() -> HtmlElement;
    fn all(root: &JsValue, selector: &str) -> Array;
    fn children(root: &JsValue) -> Array;
    pub fn assigned(slot: &Element) -> Array;
    #[wasm_bindgen(js_name = framesInDocument)]
    pub fn frames_in_document() -> u32;
    pub fn focused(root: &ShadowRoot) -> Option<Element>;
    #[wasm_bindgen(js_name = elementsInPage)]
    pub fn elements_in_page() -> u32;
    fn readable(element: &Element) -> String;
    pub fn press(element: &Element);
    #[wasm_bindgen(js_name = type)]
    pub fn type_into(input: &Element, text: &str);
    pub fn leave(input: &Element);
    pub fn has(element: &Element, property: &str) -> bool;
    pub fn value(input: &Element) -> String;
    #[wasm_bindgen(js_name = json)]
    fn to_json(value: &JsValue) -> String;
    fn pause(ms: u32) -> Promise;
    #[wasm_bindgen(js_name = turn)]
    fn js_turn() -> Promise;
    pub fn begun(map: &Map, url: &str, text: &str);
    #[wasm_bindgen(js_name = giveWords)]
    fn give_files(started: &Map, tag: &str, first: Option<String>, rest: Option<String>);
    #[wasm_bindgen(js_name = keepWords)]
    fn keep_files(tag: &str, first: &str, rest: &str);
    #[wasm_bindgen(js_name = giveAllWords)]
    fn give_all_words(started: &Map);
    pub fn clipboard() -> Array;
    pub fn throws(call: &JsValue) -> bool;
    pub fn formats(locale: &str) -> bool;
    pub fn maximized(tag: &str) -> Option<String>;
    #[wasm_bindgen(js_name = standIn)]
    pub fn stand_in(loads: bool);
    pub fn mounts() -> u32;
    fn record() -> String;
    fn emit(name: &str, detail: &str);
    #[wasm_bindgen(js_name = giveToken)]
    fn give_token(answer: &str);
    #[wasm_bindgen(js_name = refuseToken)]
    fn refuse_token(reason: &str);
}

const ATTRIBUTES: [&str; 11] = [
    "session-url",
    "locale",
    "country",
    "currency",
    "amount",
    "provider",
    "publishable-key",
    "confirm-url",
    "theme",
    "dir",
    "state",
];

const EVENTS: [&str; 10] =
    ["ready", "change", "method", "submit", "token", "action", "result", "error", "metric", "help"];

/// The locale files; one that says only what differs comes before the one it differs from.
pub const PACKS: [(&str, &str); 28] = [
    ("ar", include_str!("../../locales/ar.ftl")),
    ("cs", include_str!("../../locales/cs.ftl")),
    ("da", include_str!("../../locales/da.ftl")),
    ("de", include_str!("../../locales/de.ftl")),
    ("en-GB", concat!(include_str!("../../locales/en-GB.ftl"), "\n", include_str!("../../locales/en.ftl"))),
    ("es", include_str!("../../locales/es.ftl")),
    ("es-419", concat!(include_str!("../../locales/es-419.ftl"), "\n", include_str!("../../locales/es.ftl"))),
    ("fr", include_str!("../../locales/fr.ftl")),
    ("fr-CA", concat!(include_str!("../../locales/fr-CA.ftl"), "\n", include_str!("../../locales/fr.ftl"))),
    ("he", include_str!("../../locales/he.ftl")),
    ("hi", include_str!("../../locales/hi.ftl")),
    ("id", include_str!("../../locales/id.ftl")),
    ("it", include_str!("../../locales/it.ftl")),
    ("ja", include_str!("../../locales/ja.ftl")),
    ("ko", include_str!("../../locales/ko.ftl")),
    ("nb", include_str!("../../locales/nb.ftl")),
    ("nl", include_str!("../../locales/nl.ftl")),
    ("pl", include_str!("../../locales/pl.ftl")),
    ("pt-BR", include_str!("../../locales/pt-BR.ftl")),
    ("pt-PT", include_str!("../../locales/pt-PT.ftl")),
    ("ru", include_str!("../../locales/ru.ftl")),
    ("sv", include_str!("../../locales/sv.ftl")),
    ("th", include_str!("../../locales/th.ftl")),
    ("tr", include_str!("../../locales/tr.ftl")),
    ("vi", include_str!("../../locales/vi.ftl")),
    ("zh-Hans", include_str!("../../locales/zh-Hans.ftl")),
    ("zh-Hant", include_str!("../../locales/zh-Hant.ftl")),
    (
        "zh-Hant-HK",
        concat!(include_str!("../../locales/zh-Hant-HK.ftl"), "\n", include_str!("../../locales/zh-Hant.ftl")),
    ),
];

/// The files of all locales are made.
static KEPT: Once = Once::new();

/// Serves the two files of a locale, made of Fluent sources; `None` is a file that cannot be had.
pub fn give_words(started: &Map, tag: &str, first: Option<&str>, rest: Option<&str>) {
    give_files(started, tag, first.map(first_file), rest.map(second_file));
}

fn first_file(source: &str) -> String {
    ["#\n\t\t\n", &lines(packs::ENGLISH, source)].concat()
}

fn second_file(source: &str) -> String {
    lines(packs::ENGLISH_LATE, source)
}

/// One message of a locale file: what stands after `id = ` on its line.
pub fn message(pack: &str, id: &str) -> &'static str {
    let source =
        if pack == "en" { include_str!("../../locales/en.ftl") } else { PACKS.iter().find(|p| p.0 == pack).unwrap().1 };
    let line = source.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    line.unwrap_or_else(|| panic!("{pack} has no line {id}"))
}

/// An event the page heard.
#[derive(Clone, Debug)]
pub struct Heard {
    pub name: String,
    pub detail: Value,
    pub bubbles: bool,
    pub composed: bool,
}

type Ears = Rc<RefCell<Vec<Heard>>>;
type Reply = Rc<RefCell<Option<JsValue>>>;

/// A checkout on the page. Dropping it takes it away.
pub struct Stage {
    pub host: HtmlElement,
    pub root: ShadowRoot,
    pub widget: Widget,
    pub started: Map,
    heard: Ears,
    reply: Reply,
    ear: Closure<dyn FnMut(CustomEvent)>,
    /// Whether the program had panicked before; then it tells nothing about this checkout.
    broken: bool,
}

impl Stage {
    /// An empty checkout; nothing is configured yet.
    pub fn empty() -> Stage {
        forget_attempts();
        Stage::at(make_host())
    }

    /// The same at a given host, in a tab that may remember an attempt.
    pub fn at(host: HtmlElement) -> Stage {
        let root = host.shadow_root().unwrap();
        let started = Map::new();
        KEPT.call_once(|| {
            PACKS.iter().for_each(|(tag, source)| keep_files(tag, &first_file(source), &second_file(source)))
        });
        give_all_words(&started);
        let heard = Ears::default();
        let reply = Reply::default();
        let ear = ear(&heard, &reply);
        for name in EVENTS {
            let name = ["kassa-", name].concat();
            host.add_event_listener_with_callback(&name, ear.as_ref().unchecked_ref()).unwrap();
        }
        let widget = Widget::new(host.clone(), root.clone(), started.clone());
        Stage { host, root, widget, started, heard, reply, ear, broken: std::thread::panicking() }
    }

    /// A checkout with a session, in English for the Netherlands unless the attributes say otherwise, ready to be used.
    pub async fn with(session: Value, attributes: &[(&str, &str)]) -> Stage {
        let stage = Stage::empty();
        stage.take(session);
        stage.configure(attributes);
        stage.settled().await;
        stage
    }

    /// Hands over attributes; those not named are absent. The locale is American English where none is named.
    pub fn configure(&self, attributes: &[(&str, &str)]) {
        let object = Object::new();
        for name in ATTRIBUTES {
            let given = attributes.iter().find(|(of, _)| *of == name).map(|(_, value)| *value);
            let given = given.or((name == "locale").then_some("en-US"));
            set(&object, name, &given.map_or(JsValue::NULL, JsValue::from_str));
        }
        self.widget.configure(&object);
    }

    pub fn take(&self, session: Value) {
        self.widget.take_session(js(&session));
    }

    pub fn update(&self, patch: Value) {
        self.widget.update(js(&patch));
    }

    pub fn explain(&self) -> Value {
        plain(&self.widget.explain())
    }

    /// Waits until everything that was begun is done: effects, promises, packs.
    pub async fn settled(&self) {
        rest().await;
        let wanted = self.explain()["locale"]["pack"].as_str().unwrap_or("en").to_owned();
        until("the frame speaks the chosen locale", || {
            self.find("[part=frame]").is_none_or(|frame| frame.get_attribute("lang").as_deref() == Some(&wanted))
        })
        .await;
        rest().await;
    }

    // Eyes.

    pub fn find(&self, selector: &str) -> Option<Element> {
        self.find_all(selector).into_iter().next()
    }

    pub fn find_all(&self, selector: &str) -> Vec<Element> {
        all(&self.root, selector).iter().map(JsCast::unchecked_into).collect()
    }

    pub fn get(&self, selector: &str) -> Element {
        self.find(selector).unwrap_or_else(|| panic!("no {selector} in {}", self.html()))
    }

    pub fn part(&self, part: &str) -> Element {
        self.get(&format!("[part={part}]"))
    }

    /// What can be read of a part.
    pub fn text(&self, part: &str) -> String {
        text_of(&self.part(part))
    }

    pub fn all_text(&self) -> String {
        self.top().iter().map(text_of).collect::<Vec<_>>().join("\n")
    }

    pub fn html(&self) -> String {
        self.top().iter().map(Element::outer_html).collect()
    }

    fn top(&self) -> Vec<Element> {
        children(&self.root).iter().map(JsCast::unchecked_into).collect()
    }

    /// The shown methods, in order.
    pub fn methods(&self) -> Vec<String> {
        self.find_all("[part=methods] input[type=radio]").iter().map(value).collect()
    }

    pub fn chosen(&self) -> Option<String> {
        self.find("[part=methods] input[type=radio]:checked").map(|radio| value(&radio))
    }

    /// Whether there is a pay button that a buyer can see and press.
    pub fn is_payable(&self) -> bool {
        self.find("[part=pay]")
            .is_some_and(|button| !has(&button, "disabled") && button.closest("[hidden]").unwrap().is_none())
    }

    /// The outcome region's id for what happened; empty if there is none.
    pub fn outcome(&self) -> String {
        self.part("outcome").get_attribute("data-outcome").unwrap_or_default()
    }

    pub fn tone(&self) -> String {
        self.part("outcome").get_attribute("data-tone").unwrap_or_default()
    }

    /// The field a label names.
    pub fn labelled(&self, label: &str) -> Element {
        let labels = self.find_all("label");
        let label = labels.iter().find(|l| text_of(l) == label).unwrap_or_else(|| panic!("no label {label:?}"));
        let id = label.get_attribute("for").unwrap();
        self.get(&format!("[id='{id}']"))
    }

    // Hands.

    pub async fn choose(&self, method: &str) {
        press(&self.get(&format!("[part=methods] input[value={method}]")));
        rest().await;
    }

    pub async fn pay(&self) {
        press(&self.part("pay"));
        rest().await;
    }

    // Ears.

    pub fn heard(&self) -> Vec<Heard> {
        self.heard.borrow().clone()
    }

    /// The details of the events with this name, without the prefix.
    pub fn details(&self, name: &str) -> Vec<Value> {
        let name = ["kassa-", name].concat();
        self.heard.borrow().iter().filter(|heard| heard.name == name).map(|heard| heard.detail.clone()).collect()
    }

    pub fn forget_heard(&self) {
        self.heard.borrow_mut().clear();
    }

    /// The page will answer each `kassa-token` with this.
    pub fn reply(&self, answer: &JsValue) {
        *self.reply.borrow_mut() = Some(answer.clone());
    }
}

impl Stage {
    /// The buyer leaves the page without an end; the tab remembers what it remembers. Gives the place back.
    pub fn leave_page(self) -> HtmlElement {
        self.widget.stop();
        self.deafen();
        let host = self.host.clone();
        std::mem::forget(self);
        host
    }

    fn deafen(&self) {
        for name in EVENTS {
            let name = ["kassa-", name].concat();
            let _ = self.host.remove_event_listener_with_callback(&name, self.ear.as_ref().unchecked_ref());
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.widget.stop();
        self.deafen();
        self.host.remove();
        forget_attempts();
        // A panic inside a task of the program's own ends no test by itself.
        assert!(self.broken || !std::thread::panicking(), "the program has panicked in a task");
    }
}

fn ear(heard: &Ears, reply: &Reply) -> Closure<dyn FnMut(CustomEvent)> {
    let (heard, reply) = (Rc::clone(heard), Rc::clone(reply));
    Closure::new(move |event: CustomEvent| {
        heard.borrow_mut().push(Heard {
            name: event.type_(),
            detail: plain(&event.detail()),
            bubbles: event.bubbles(),
            composed: event.composed(),
        });
        let answer = reply.borrow().clone();
        if let (Some(answer), "kassa-token") = (answer, event.type_().as_str()) {
            let respond: Function = Reflect::get(&event, &"respondWith".into()).unwrap().unchecked_into();
            respond.call1(&event, &answer).unwrap();
        }
    })
}

/// The provider's double: what was asked of it.
pub fn provider() -> Value {
    serde_json::from_str(&record()).unwrap()
}

pub async fn provider_says(name: &str, detail: Value) {
    emit(name, &detail.to_string());
    rest().await;
}

pub async fn provider_gives_token(answer: Value) {
    give_token(&answer.to_string());
    rest().await;
}

pub async fn provider_refuses_token(reason: Value) {
    refuse_token(&reason.to_string());
    rest().await;
}

/// Lets all that is due now run: promises, the view's effects.
pub async fn turn() {
    JsFuture::from(js_turn()).await.unwrap();
}

/// The same, several times over, and timers of zero.
pub async fn rest() {
    for _ in 0..4 {
        turn().await;
    }
    JsFuture::from(pause(0)).await.unwrap();
    turn().await;
}

/// Waits for something that depends on the browser. The limit is met only by a failure.
pub async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        JsFuture::from(pause(10)).await.unwrap();
    }
    panic!("waited in vain: {what}");
}

/// A resolved promise of an answer.
pub fn promise(answer: Value) -> JsValue {
    Promise::resolve(&js(&answer)).into()
}

/// A rejected promise.
pub fn rejected(message: &str) -> JsValue {
    Promise::reject(&js_sys::Error::new(message).into()).into()
}

/// A promise that is never settled.
pub fn pending() -> JsValue {
    Promise::new(&mut |_, _| {}).into()
}

pub fn text_of(element: &Element) -> String {
    readable(element).trim().to_owned()
}

pub fn js(value: &Value) -> JsValue {
    js_sys::JSON::parse(&value.to_string()).unwrap()
}

pub fn plain(value: &JsValue) -> Value {
    serde_json::from_str(&to_json(value)).unwrap_or(Value::Null)
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).unwrap();
}

fn forget_attempts() {
    // This tab's, and what other tabs can see.
    let window = web_sys::window().unwrap();
    for storage in [window.session_storage(), window.local_storage()].into_iter().flatten().flatten() {
        storage.clear().unwrap();
    }
}

/// A session of a small shop: one article, shipping and tax, 49.99 EUR, sold to the Netherlands.
pub fn session() -> Value {
    json!({
        "version": 1,
        "id": "ses_1",
        "merchant": { "name": "Linden & Co", "terms_url": "https://shop.example/terms", "support_url": "https://shop.example/help" },
        "country": "NL",
        "currency": "EUR",
        "total": 4999,
        "items": [{ "name": "Linen shirt", "quantity": 1, "amount": 3900 }],
        "shipping": 495,
        "tax": 604,
        "discount": 0,
        "providers": [{ "id": "sandbox", "publishable_key": "pk_test_sandbox_8081", "methods": ["ideal", "paypal", "card", "cod"] }],
        "methods": { "order": ["ideal", "paypal", "card", "cod"] },
        "test": true,
    })
}

/// The same with some fields laid over it.
pub fn session_with(patch: Value) -> Value {
    let mut session = session();
    for (name, value) in patch.as_object().unwrap() {
        session[name] = value.clone();
    }
    session
}
