//! Requests to the shop's server: JSON over fetch, always with a time-out.
//!
//! It tells apart what matters for money: refused (the server said no before doing anything) and lost
//! (nobody knows). It never retries; that is decided above.

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

use crate::embed::js;
use crate::session::json::Json;
use js_sys::{Map, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, Request, RequestCache, RequestInit, Response};

/// The longest a server may ask to be left alone, in milliseconds.
const LONGEST_REST_MS: u32 = 120_000;
/// How long a request may take, in milliseconds.
const PATIENCE_MS: u32 = 20_000;

/// Why there is no answer.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Fault {
    /// No connection, a time-out, a fault of the server (5xx) or an answer that is no JSON; and for how many milliseconds
    /// the server wants to be left alone (`Retry-After`), 0 if it does not say.
    Lost(String, u32),
    /// The server refused: a status of 400 to 499, and what it said about it.
    Refused(u16, String),
}

impl Fault {
    /// In words for the developer.
    pub(super) fn sentence(&self) -> String {
        match self {
            Fault::Lost(reason, _) => reason.clone(),
            Fault::Refused(status, said) => format!("HTTP status {status} {said}").trim_end().to_owned(),
        }
    }
}

/// GET a JSON document. `started`: requests the element began before this program was there, by address.
pub(super) async fn get_json(url: &str, started: &Map) -> Result<Json, Fault> {
    // What a session or an attempt says is true now only.
    let response = get(url, started, RequestCache::NoStore).await?;
    read_json(&response).await
}

/// GET a text.
pub(super) async fn get_text(url: &str) -> Result<String, Fault> {
    let response = get(url, &Map::new(), RequestCache::Default).await?;
    let text = JsFuture::from(response.text().map_err(lost)?).await.map_err(lost)?;
    text.as_string().ok_or_else(|| Fault::Lost("no text".to_owned(), 0))
}

/// POST a JSON document under an idempotency key.
pub(super) async fn post_json(url: &str, key: &str, body: &JsValue) -> Result<Json, Fault> {
    let headers = Headers::new().map_err(lost)?;
    headers.set("Content-Type", "application/json").map_err(lost)?;
    headers.set("Idempotency-Key", key).map_err(lost)?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&js_sys::JSON::stringify(body).map_err(lost)?.into());
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)));
    let response = send(url, &init).await?;
    read_json(&response).await
}

async fn get(url: &str, started: &Map, cache: RequestCache) -> Result<Response, Fault> {
    let key = JsValue::from_str(url);
    let begun = started.get(&key);
    started.delete(&key);
    if let Ok(promise) = begun.dyn_into::<Promise>() {
        return checked(JsFuture::from(promise).await).await;
    }
    let init = RequestInit::new();
    init.set_cache(cache);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)));
    send(url, &init).await
}

async fn send(url: &str, init: &RequestInit) -> Result<Response, Fault> {
    let request = Request::new_with_str_and_init(url, init).map_err(lost)?;
    let window = web_sys::window().ok_or_else(|| Fault::Lost("no window".to_owned(), 0))?;
    checked(JsFuture::from(window.fetch_with_request(&request)).await).await
}

async fn checked(settled: Result<JsValue, JsValue>) -> Result<Response, Fault> {
    let response: Response = settled.map_err(lost)?.dyn_into().map_err(lost)?;
    match response.status() {
        200..=299 => Ok(response),
        status @ 400..=499 if !is_about_now(status) => Err(Fault::Refused(status, said(&response).await)),
        status => Err(failed(status, &response)),
    }
}

/// Too slow, too early, too many: about now, not about this payment. Ask again later.
fn is_about_now(status: u16) -> bool {
    matches!(status, 408 | 425 | 429)
}

fn failed(status: u16, response: &Response) -> Fault {
    let rest = response.headers().get("Retry-After").ok().flatten().and_then(|said| rest(&said));
    Fault::Lost(format!("HTTP status {status}"), rest.unwrap_or_default())
}

/// `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3), as milliseconds from now.
fn rest(said: &str) -> Option<u32> {
    // As a whole number: reading fractions takes tables of the size of a locale.
    let wait = match said.trim().parse::<u32>() {
        Ok(seconds) => seconds.saturating_mul(1_000),
        Err(_) => (js_sys::Date::parse(said) - js_sys::Date::now()) as u32,
    };
    Some(wait.min(LONGEST_REST_MS))
}

/// The contract's `error.message`, if the refusal has one.
async fn said(response: &Response) -> String {
    let document = read_json(response).await.unwrap_or_default();
    document.get("error").get("message").text().unwrap_or_default().to_owned()
}

async fn read_json(response: &Response) -> Result<Json, Fault> {
    let value = JsFuture::from(response.json().map_err(lost)?).await.map_err(lost)?;
    match js::json(value) {
        document @ Json::Map(_) => Ok(document),
        _ => Err(Fault::Lost("the answer is not a JSON object".to_owned(), 0)),
    }
}

fn lost(thrown: JsValue) -> Fault {
    let message = js::get(&thrown, "message").as_string();
    Fault::Lost(message.unwrap_or_else(|| "the request failed".to_owned()), 0)
}
