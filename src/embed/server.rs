//! The shop's server: confirm and status, and leaving the page.
//!
//! A page that confirms the payment itself answers the `kassa-token` event; then nothing is posted here.

use crate::domain::field::BuyerField;
use crate::domain::money::Money;
use crate::embed::driver::Driver;
use crate::embed::http::{self, Fault};
use crate::embed::{host_events, js, keepsake, surroundings};
use crate::locale::text::Text;
use crate::locale::words::Words;
use crate::providers::TokenRequest;
use crate::session::answer::{self, Answer};
use crate::session::event::Event;
use crate::session::issue::Issue;
use crate::session::json::Json;
use crate::session::state::{Attempt, Session};
use crate::view::mandate_text;
use js_sys::Object;
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Has the payment made. The same attempt always goes out under the same key.
pub(super) fn confirm(driver: &Rc<Driver>, attempt: Attempt) {
    let body = same_body(driver, &attempt);
    let answered = host_events::offer_token(driver, &attempt, &body);
    let url = driver.config().and_then(|config| config.confirm_url.clone());
    let driver = Rc::clone(driver);
    driver.tell_unless_answered(Event::AnswerLost { key: attempt.key.clone(), rest: 0 });
    spawn_local(async move {
        let said = match (answered, url) {
            (Some(promise), _) => match JsFuture::from(promise).await {
                Ok(value) => Ok(js::json(value)),
                Err(thrown) => Err(Fault::Lost(js::get(&thrown, "message").as_string().unwrap_or_default(), 0)),
            },
            (None, Some(url)) => http::post_json(&driver.server_address(&url), &attempt.key, &body).await,
            (None, None) => {
                let issue = Issue::fatal("confirm-url", "", "set it, or answer kassa-token with respondWith()");
                crate::embed::console::report(&issue);
                Err(Fault::Refused(404, String::new()))
            }
        };
        let Attempt { key, session, amount, .. } = attempt;
        driver.tell(match said {
            Ok(json) if !is_about(&json, &amount, &session) => Event::AnswerLost { key, rest: 0 },
            Ok(json) => Event::Answered { key, answer: understood(&json) },
            Err(Fault::Refused(status, _)) => Event::ConfirmRefused { key, status },
            Err(Fault::Lost(_, rest)) => Event::AnswerLost { key, rest },
        });
    });
}

/// Asks how an attempt stands, and tells what the provider's script has said for the server, if anything.
pub(super) fn ask_status(driver: &Rc<Driver>, key: String) {
    let Some(url) = status_address(driver, &key) else { return driver.tell(Event::StatusLost { key, rest: 0 }) };
    let driver = Rc::clone(driver);
    driver.tell_unless_answered(Event::StatusLost { key: key.clone(), rest: 0 });
    let details = driver.session(|session| session.attempt.as_ref()?.acted.as_ref()?.details.clone());
    let question = driver.questions.get().wrapping_add(1);
    driver.questions.set(question);
    spawn_local(async move {
        let mut said = match details {
            None => Err(Fault::Refused(0, String::new())),
            Some(details) => {
                let body = Object::new();
                js::set(&body, "details", details);
                http::post_json(&[&url, "/details"].concat(), &key, &body).await
            }
        };
        // Where there is nothing to tell, or the shop does not take it (any more), it is only asked.
        if matches!(said, Err(Fault::Refused(..))) {
            said = http::get_json(&url, &js_sys::Map::new()).await;
        }
        // What is older than another question may be overtaken by what has happened since.
        if driver.questions.get() == question {
            told(&driver, key, said);
        }
    });
}

/// Asks the shop to cancel an attempt; it answers as for a status.
pub(super) fn cancel(driver: &Rc<Driver>, key: String) {
    let Some(url) = status_address(driver, &key) else { return driver.tell(Event::StatusLost { key, rest: 0 }) };
    let driver = Rc::clone(driver);
    spawn_local(async move {
        let said = http::post_json(&(url + "/cancel"), &key, &Object::new()).await;
        // A server that cannot cancel has not said that nothing was received.
        let said = said.map_err(|fault| match fault {
            Fault::Refused(..) => Fault::Lost(fault.sentence(), 0),
            Fault::Lost(..) => fault,
        });
        told(&driver, key, said);
    });
}

fn told(driver: &Rc<Driver>, key: String, said: Result<Json, Fault>) {
    let attempt = driver.session(|session| session.attempt.clone());
    let about = |json: &Json| attempt.as_ref().is_none_or(|attempt| is_about(json, &attempt.amount, &attempt.session));
    driver.tell(match said {
        Ok(json) if about(&json) => Event::StatusTold { key, answer: Some(understood(&json)) },
        Err(Fault::Refused(404, _)) => Event::StatusTold { key, answer: None },
        Err(Fault::Lost(_, rest)) => Event::StatusLost { key, rest },
        Ok(_) | Err(Fault::Refused(..)) => Event::StatusLost { key, rest: 0 },
    });
}

fn status_address(driver: &Driver, key: &str) -> Option<String> {
    let url = driver.config()?.status_url.clone()?;
    Some([driver.server_address(&url).trim_end_matches('/'), "/", key].concat())
}

/// Whether an answer is about this attempt, as far as it says what it is about.
fn is_about(json: &Json, amount: &Money, session: &str) -> bool {
    let same = |field: &str, own: &str| json.get(field).text().is_none_or(|said| said == own);
    let fits = json.get("amount").integer().is_none_or(|minor| minor == amount.minor())
        && same("currency", amount.currency().code())
        && (session.is_empty() || same("session", session));
    if !fits {
        let issue = Issue::at("answer", "", "it is about another session or amount than was asked; it is not believed");
        crate::embed::console::report(&issue);
    }
    fits
}

/// Leaves for another page.
pub(super) fn navigate(url: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().assign(url);
    }
}

/// Loads the page again.
pub(super) fn reload_page() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// What a token is wanted for, as the attempt has it.
pub(super) fn token_request(session: &Session, key: String) -> TokenRequest {
    let amount = session.attempt.as_ref().map(|attempt| attempt.amount.to_decimal_string());
    TokenRequest { key, name: holder(session), amount: amount.unwrap_or_default() }
}

/// The cardholder's name, for providers that take it with the token.
fn holder(session: &Session) -> Option<String> {
    let order = session.attempt.as_ref()?.order.as_ref()?;
    order.fields.iter().find(|(field, _)| *field == BuyerField::Name).map(|(_, text)| text.clone())
}

/// An address of the page, made absolute.
pub(super) fn absolute(url: &str) -> String {
    let base = web_sys::window().and_then(|window| window.document()).and_then(|d| d.base_uri().ok().flatten());
    resolved(url, &base.unwrap_or_default())
}

fn resolved(url: &str, base: &str) -> String {
    web_sys::Url::new_with_base(url, base).map_or_else(|_| url.to_owned(), |url| url.href())
}

impl Driver {
    /// An address of the shop's server: relative to the session's own address where there is one.
    fn server_address(&self, url: &str) -> String {
        resolved(url, &self.base.borrow())
    }
}

fn understood(json: &Json) -> Answer {
    let (answer, odd) = answer::read(json, surroundings::now());
    for odd in odd {
        let remedy = "this Kassa does not know it and does without; see the merchant server contract";
        crate::embed::console::report(&Issue::at("answer", &odd, remedy));
    }
    answer
}

/// The body for an attempt; a request that is sent again is the same to the letter.
fn same_body(driver: &Driver, attempt: &Attempt) -> Object {
    let known = driver.confirmed.borrow().clone().filter(|(key, _)| *key == attempt.key);
    let body = known.map_or_else(|| body(driver, attempt), |(_, body)| body);
    *driver.confirmed.borrow_mut() = Some((attempt.key.clone(), body.clone()));
    body
}

fn body(driver: &Driver, attempt: &Attempt) -> Object {
    let body = Object::new();
    js::set(&body, "session", js::text_or_null(&attempt.session));
    js::set(&body, "method", attempt.method.id());
    // Exact up to 2^53 minor units; beyond that the text keeps every digit.
    js::set(&body, "amount", minor(attempt.amount.minor()));
    js::set(&body, "currency", attempt.amount.currency().code());
    js::set(&body, "locale", driver.words().formats());
    if let Some(config) = driver.config() {
        js::set(&body, "country", js::text_or_null(config.country.known_code().unwrap_or_default()));
        if let Some(text) = mandate_text(&config, attempt.method) {
            js::set(&body, "mandate", mandate(&driver.words(), &text));
        }
    }
    if let Some(url) = keepsake::return_address(attempt) {
        js::set(&body, "return_url", url);
    }
    if let Some(order) = &attempt.order {
        js::set(&body, "provider", js::text_or_null(&order.provider));
        if let Some(token) = &order.token {
            js::set(&body, "token", token.text.as_str());
            if let Some(details) = &token.details {
                js::set(&body, "token_details", details.as_str());
            }
        }
        if let Some(saved) = &order.saved {
            js::set(&body, "saved", saved.as_str());
        }
        if let Some(count) = order.instalments {
            js::set(&body, "instalments", count);
        }
        for (name, part) in [("fee", order.fee), ("rounding", order.rounding)] {
            if let Some(part) = part {
                js::set(&body, name, minor(part.minor()));
            }
        }
        let fields = Object::new();
        for (field, text) in &order.fields {
            js::set(&fields, field.id(), text.as_str());
        }
        js::set(&body, "fields", fields);
    }
    body
}

/// What the buyer agreed to, without the marks that keep a name apart from the direction of the text.
fn mandate(words: &Words, text: &Text) -> Object {
    let said = words.say(text).replace(['\u{2068}', '\u{2069}'], "");
    let mandate = Object::new();
    js::set(&mandate, "text", said);
    js::set(&mandate, "locale", words.pack());
    mandate
}

/// Minor units as JavaScript holds them exactly: a number, or a text of digits above 2^53.
pub(super) fn minor(minor: i64) -> wasm_bindgen::JsValue {
    const SAFE: i64 = 9_007_199_254_740_991;
    if (-SAFE..=SAFE).contains(&minor) {
        wasm_bindgen::JsValue::from_f64(minor as f64)
    } else {
        wasm_bindgen::JsValue::from_str(&minor.to_string())
    }
}
