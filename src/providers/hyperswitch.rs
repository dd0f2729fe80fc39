//! Hyperswitch: its payment element, one form for the whole card, and an authorised payment (`pay_…`) as the token.
//!
//! [`Account::session`] is the client secret of a payment that the shop's server made with `confirm: false`,
//! `capture_method: "manual"`, `allowed_payment_method_types: ["credit", "debit"]` and `is_iframe_redirection_enabled: true`.
//! The form AUTHORISES it, 3-D Secure included, and takes nothing: the server captures in its confirm. There it first asks
//! Hyperswitch how the payment stands, for nothing that was heard in a page proves it. So whatever is not known for certain
//! is handed over, too: no answer in time, a form that says nothing, a payment that was taken at once because nobody asked for
//! manual capture, a status of tomorrow. “No token” is said only of a payment that Hyperswitch itself calls not authorised. To
//! try again is safe: it is always the same payment, a second authorisation of it is refused, and then the first one is found.
//! A refused payment takes another card only where the business profile allows manual retries; else the shop must give a new
//! session.
//!
//! The form asks for whatever the connector needs and the server did not give, the name on the card among it: the SDK has no
//! way to be told ours. It says only whether it is complete; what is wrong it says itself, and brand and Enter it keeps to
//! itself. Where the bank wants a redirect the page goes, and a new one begins, whose server must find the payment authorised.
//! There can be one form on a page: of two, the SDK serves the newest, and the other may neither begin nor show 3-D Secure.
//! There are split fields, too, but they could not be confirmed for months (juspay/hyperswitch-web issue 1704, mended by 1705).
//!
//! Facts: `@juspay-tech/hyper-js` 2.1.0; juspay/hyperswitch-web@eee6915, `src/hyper-loader`, `src/PaymentElement.res` and
//! `src/Utilities/PaymentHelpers.res`; api-reference.hyperswitch.io/essentials/error_codes.

use crate::domain::decline;
use crate::domain::outcome::Outcome;
use crate::providers::line::{FRAMES_PATIENCE_MS, Line, Listener, TECHNICAL, ask, call, get, no_token, set, text};
use crate::providers::{Containers, FieldLook, Provider, Sink, TokenRequest, script};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardForm, CardPart};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Object, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

/// Both are for version 1 of the API; the live one alone takes live keys.
const TEST_SCRIPT: &str = "https://beta.hyperswitch.io/v1/HyperLoader.js";
const LIVE_SCRIPT: &str = "https://checkout.hyperswitch.io/v0/HyperLoader.js";

/// What the form speaks (`LocaleStringHelper.res`).
pub(super) const LOCALES: &str = "en ar ca de en-GB es fr fr-BE he it ja nl pl pt ru sv zh zh-Hant";

/// The name on the card it asks for itself, where the connector wants one.
pub(super) const FORM: CardForm = CardForm::WHOLE_WITH_NAME;

/// How long an authorisation may take, in milliseconds: the buyer may be looking for a telephone.
const PATIENCE_MS: u32 = 600_000;

/// How long a confirm that was lost on the way is given to arrive, in milliseconds, before “nothing was authorised” is believed.
const SETTLING_MS: u32 = 4_000;

/// How often a payment is looked at of which the form says nothing, in milliseconds.
const LOOK_MS: u32 = 15_000;
/// After so many looks in a row at a payment that no bank is asking about the form has forgotten to answer.
const MOST_LOOKS: u32 = 3;
const AT_THE_BANK: &str = "requires_customer_action";

/// What it adds to the address that a redirect comes back to.
pub(super) const LEFT: &[&str] = &[
    "payment_intent_client_secret",
    "payment_id",
    "status",
    "amount",
    "manual_retry_allowed",
    "signature",
    "signature_algorithm",
];

const EVENTS: [&str; 4] = ["ready", "change", "focus", "blur"];
const WALLETS: [&str; 6] = ["applePay", "googlePay", "payPal", "klarna", "paze", "samsungPay"];

/// Opens an account by its publishable key and the client secret of the payment.
pub(super) fn open(account: &Account) -> Result<Rc<dyn Provider>, &'static str> {
    if !account.key.starts_with("pk_snd_") && !account.key.starts_with("pk_prd_") {
        return Err("use Hyperswitch's publishable key, pk_snd_… or pk_prd_…");
    }
    let secret = account.session.clone().unwrap_or_default();
    let Some((payment, _)) = secret.split_once("_secret_") else {
        return Err("give the payment's client_secret, pay_…_secret_…, as `session` of the provider");
    };
    let payment = payment.to_owned();
    Ok(Rc::new(Hyperswitch { key: account.key.clone(), payment, secret, ..Hyperswitch::default() }))
}

#[derive(Default)]
struct Hyperswitch {
    key: String,
    secret: String,
    payment: String,
    line: Rc<Line>,
    standing: RefCell<Option<Standing>>,
    listeners: RefCell<Vec<Listener>>,
}

/// What stands in the page.
struct Standing {
    sdk: JsValue,
    elements: JsValue,
    element: JsValue,
}

impl Provider for Hyperswitch {
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink) {
        self.line.open(sink);
        spawn_local(async move {
            let url = if self.key.starts_with("pk_snd_") { TEST_SCRIPT } else { LIVE_SCRIPT };
            let loaded = if global("Hyper").is_function() { Ok(()) } else { script::load(url).await };
            if self.line.has_ended() {
                return;
            }
            let stood = match loaded {
                Ok(()) => self.stand(&containers, &look).map_err(|thrown| refused(&thrown)),
                Err(fault) => Err(fault),
            };
            if let Err(detail) = stood {
                self.line.say(Event::FramesBlocked { detail });
            }
        });
    }

    fn focus(&self, _part: CardPart) {
        if let Some(Standing { element, .. }) = self.standing.borrow().as_ref() {
            let _ = call(element, "focus", &[]);
        }
    }

    /// Nothing can be asked for; the session has its own word for a form that is not complete.
    fn validate(&self) {}

    fn restyle(&self, look: FieldLook) {
        if let Some(Standing { elements, .. }) = self.standing.borrow().as_ref() {
            let _ = call(elements, "update", &[&dress(&look)]);
        }
    }

    fn tokenise(self: Rc<Self>, TokenRequest { key, .. }: TokenRequest) {
        let sdk = self.standing.borrow().as_ref().map(|standing| (standing.sdk.clone(), standing.elements.clone()));
        let Some((sdk, elements)) = sdk else { return self.line.say(no_token(&key)) };
        let asked = ask(&sdk, "confirmPayment", &[&order(&elements)]);
        let adapter = Rc::clone(&self);
        let watched = sdk.clone();
        self.line.answer(PATIENCE_MS, self.handed(&key), async move {
            let confirmed = settled(asked).await;
            if let Some(event) = adapter.read(&key, &confirmed) {
                return event;
            }
            let found = adapter.look(&sdk, &key).await;
            match (is_untouched(&found), is_unfinished(&confirmed)) {
                (false, _) => found,
                // Only where nothing was authorised is it believed that a form was not finished: it may have been another's.
                (true, true) => {
                    Event::TokenRefused { key, code: "validation_error".to_owned(), part: Some(CardPart::Whole) }
                }
                // The order may still be on its way.
                (true, false) => {
                    TimeoutFuture::new(SETTLING_MS).await;
                    adapter.look(&sdk, &key).await
                }
            }
        });
        let turn = self.line.turn();
        spawn_local(async move { self.watch(&watched, turn).await });
    }

    fn unmount(&self) {
        self.line.end();
        if let Some(Standing { element, .. }) = self.standing.take() {
            // The SDK's own listeners outlive its form; without this they would call ours, which are gone.
            for name in EVENTS {
                let _ = call(&element, "on", &[&name.into()]);
            }
            let _ = call(&element, "destroy", &[]);
        }
        self.listeners.borrow_mut().clear();
    }
}

impl Hyperswitch {
    fn stand(&self, containers: &Containers, look: &FieldLook) -> Result<(), JsValue> {
        let (_, container) = containers.first().ok_or(JsValue::UNDEFINED)?;
        let make: Function = global("Hyper").dyn_into()?;
        let sdk = make.call2(&JsValue::NULL, &JsValue::from_str(&self.key), &alone())?;
        let options = dress(look);
        set(&options, "clientSecret", self.secret.as_str());
        let elements = call(&sdk, "elements", &[&options])?;
        let element = call(&elements, "create", &[&"payment".into(), &card_only()])?;
        // It is found by its id and in no other way.
        let id = named(container);
        call(&element, "mount", &[&["#", &id].concat().into()])?;
        let frame = container.query_selector("iframe")?.ok_or(JsValue::UNDEFINED)?;
        // Its own style stands in an attribute, which a strict policy refuses.
        let _ = frame.unchecked_ref::<HtmlElement>().style().set_property("border", "0");
        self.listen(&element, &get(&frame, "contentWindow"))?;
        *self.standing.borrow_mut() = Some(Standing { sdk, elements, element });
        let detail = "the frame of hyperswitch.io was never ready".to_owned();
        self.line.wait_for(FRAMES_PATIENCE_MS, Event::FramesBlocked { detail });
        Ok(())
    }

    /// The SDK gives each form the events of every form on the page, and takes out whose they are. Who speaks stands in the
    /// message that the browser is handing over.
    fn listen(&self, element: &JsValue, frame: &JsValue) -> Result<(), JsValue> {
        for name in EVENTS {
            let (line, frame) = (Rc::clone(&self.line), frame.clone());
            let listener = Listener::new(move |detail: JsValue| {
                if get(&global("event"), "source") == frame {
                    line.say(heard(name, &detail));
                    if name == "ready" {
                        line.arrived();
                    }
                }
            });
            call(element, "on", &[&name.into(), listener.as_ref()])?;
            self.listeners.borrow_mut().push(listener);
        }
        Ok(())
    }

    /// Hands a payment over of which the form says nothing: it has no word for one whose order was lost on the way.
    async fn watch(&self, sdk: &JsValue, turn: u32) {
        let mut looks = 0;
        while looks < MOST_LOOKS {
            TimeoutFuture::new(LOOK_MS).await;
            if self.line.turn() != turn || self.line.has_ended() {
                return;
            }
            let status = text(&self.intent(sdk).await, "status");
            looks = if status.is_none_or(|status| status == AT_THE_BANK) { 0 } else { looks + 1 };
        }
        self.line.be_patient(turn, 0);
    }

    /// The payment as the SDK fetches it; `undefined` where that fails.
    async fn intent(&self, sdk: &JsValue) -> JsValue {
        get(&settled(ask(sdk, "retrievePaymentIntent", &[&self.secret.as_str().into()])).await, "paymentIntent")
    }

    /// How the payment stands. Where that cannot be told it is for the server to find out.
    async fn look(&self, sdk: &JsValue, key: &str) -> Event {
        self.read(key, &self.intent(sdk).await).unwrap_or_else(|| self.handed(key))
    }

    /// What a payment means; `None` where that cannot be told from what is said.
    fn read(&self, key: &str, payment: &JsValue) -> Option<Event> {
        let refused = |code: &str| Event::TokenRefused { key: key.to_owned(), code: code.to_owned(), part: None };
        // The SDK gives an answer to whoever asked last, be it another form's.
        let status = text(payment, "status").filter(|_| text(payment, "payment_id").as_ref() == Some(&self.payment))?;
        Some(match status.as_str() {
            "failed" => {
                let code = text(payment, "unified_code").unwrap_or(status);
                // Where somebody between the parties failed the payment may be authorised: the server finds out.
                let failed = decline::read("hyperswitch", &code).outcome == Outcome::ProcessingError;
                if failed { self.handed(key) } else { refused(&code) }
            }
            AT_THE_BANK => refused(&status),
            "requires_payment_method" | "requires_confirmation" | "cancelled" | "expired" => no_token(key),
            _ => self.handed(key),
        })
    }

    fn handed(&self, key: &str) -> Event {
        // Without what tells the card from others: what is authorised must reach the server, whatever the card was refused for.
        Event::Tokenised { key: key.to_owned(), token: self.payment.clone().into(), card: None }
    }
}

/// Whether nothing was authorised, and nobody refused anything.
fn is_untouched(event: &Event) -> bool {
    matches!(event, Event::TokenRefused { code, .. } if code == TECHNICAL)
}

/// Whether the answer is that a form is not finished.
fn is_unfinished(answer: &JsValue) -> bool {
    text(&get(answer, "error"), "type").as_deref() == Some("validation_error")
}

/// What a promise of the SDK came to; `undefined` where it came to nothing.
async fn settled(asked: Result<Promise, JsValue>) -> JsValue {
    match asked {
        Ok(promise) => JsFuture::from(promise).await.unwrap_or_default(),
        Err(_) => JsValue::UNDEFINED,
    }
}

fn heard(name: &str, detail: &JsValue) -> Event {
    let flag = |name: &str| get(detail, name).as_bool().unwrap_or_default();
    let part = CardPart::Whole;
    match name {
        "ready" => Event::FramesReady,
        // “Empty” is a form of which any field is.
        "change" => {
            Event::CardChanged { part, empty: flag("empty"), complete: flag("complete"), fault: None, brand: None }
        }
        _ => Event::CardFocused { part, focused: name == "focus" },
    }
}

fn global(name: &str) -> JsValue {
    get(&js_sys::global(), name)
}

/// What was thrown, for the developer.
fn refused(thrown: &JsValue) -> String {
    let said = text(thrown, "message").unwrap_or_else(|| "it gave no reason".to_owned());
    ["Hyperswitch's form was refused: ", &said].concat()
}

/// The id of an element, which gets one where it has none.
fn named(element: &HtmlElement) -> String {
    thread_local! {
        static NEXT: Cell<u32> = const { Cell::new(0) };
    }
    if element.id().is_empty() {
        let number = NEXT.replace(NEXT.get().wrapping_add(1));
        element.set_id(&["kassa-hyperswitch-", &number.to_string()].concat());
    }
    element.id()
}

/// An instance of its own, for else the form of another payment on the page would be confirmed with ours; and nothing fetched
/// that this form does not need.
fn alone() -> Object {
    let options = Object::new();
    set(&options, "isForceInit", true);
    set(&options, "isPreloadEnabled", false);
    options
}

/// Nothing but the fields of a new card.
fn card_only() -> Object {
    let (options, wallets, terms) = (Object::new(), Object::new(), Object::new());
    set(&wallets, "walletReturnUrl", here());
    for wallet in WALLETS {
        set(&wallets, wallet, "never");
    }
    set(&terms, "card", "never");
    set(&options, "wallets", wallets);
    set(&options, "terms", terms);
    set(&options, "branding", "never");
    set(&options, "paymentMethodOrder", js_sys::Array::of1(&"card".into()));
    for unwanted in ["displaySavedPaymentMethods", "displaySavedPaymentMethodsCheckbox"] {
        set(&options, unwanted, false);
    }
    set(&options, "hideCardNicknameField", true);
    options
}

fn dress(look: &FieldLook) -> Object {
    let (options, appearance, variables) = (Object::new(), Object::new(), Object::new());
    for (name, value) in &look.style {
        let names: &[&str] = match *name {
            "color" => &["colorText"],
            "placeholderColor" => &["colorTextPlaceholder"],
            "errorColor" => &["colorDanger", "colorDangerText"],
            "background" => &["colorBackground"],
            "fontSize" => &["fontSizeBase"],
            name => &[name],
        };
        for name in names {
            set(&variables, name, value.as_str());
        }
    }
    set(&appearance, "theme", "default");
    set(&appearance, "variables", variables);
    set(&options, "appearance", appearance);
    set(&options, "locale", look.locale.as_str());
    options
}

/// The order to authorise. Back to this page where a bank wants to see the buyer elsewhere.
fn order(elements: &JsValue) -> Object {
    let (payload, parameters) = (Object::new(), Object::new());
    set(&parameters, "return_url", here());
    set(&payload, "elements", elements);
    set(&payload, "confirmParams", parameters);
    set(&payload, "redirect", "if_required");
    payload
}

fn here() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}
