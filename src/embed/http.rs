//! Requests to the shop's server: JSON over fetch, always with a time-out.
//!
//! It tells apart what matters for money: refused (the server said no before doing anything) and lost
//! (nobody knows). It never retries; that is decided above.

use crate::embed::js;
use crate::session::json::Json;
use js_sys::{Map, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, Request, RequestInit, Response};

/// How long a request may take, in milliseconds.
const PATIENCE_MS: u32 = 20_000;

/// Why there is no answer.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Fault {
    /// No connection, a time-out, a fault of the server (5xx) or an answer that is no JSON.
    Lost(String),
    /// The server refused: a status of 400 to 499.
    Refused(u16),
}

impl Fault {
    /// In words for the developer.
    pub(super) fn sentence(&self) -> String {
        match self {
            Fault::Lost(reason) => reason.clone(),
            Fault::Refused(status) => format!("HTTP status {status}"),
        }
    }
}

/// GET a JSON document. `started`: requests the element began before this program was there, by address.
pub(super) async fn get_json(url: &str, started: &Map) -> Result<Json, Fault> {
    let response = get(url, started).await?;
    read_json(&response).await
}

/// GET a text.
pub(super) async fn get_text(url: &str, started: &Map) -> Result<String, Fault> {
    let response = get(url, started).await?;
    let text = JsFuture::from(response.text().map_err(lost)?).await.map_err(lost)?;
    text.as_string().ok_or_else(|| Fault::Lost("no text".to_owned()))
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

async fn get(url: &str, started: &Map) -> Result<Response, Fault> {
    let key = JsValue::from_str(url);
    let begun = started.get(&key);
    started.delete(&key);
    if let Ok(promise) = begun.dyn_into::<Promise>() {
        return checked(JsFuture::from(promise).await);
    }
    let init = RequestInit::new();
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)));
    send(url, &init).await
}

async fn send(url: &str, init: &RequestInit) -> Result<Response, Fault> {
    let request = Request::new_with_str_and_init(url, init).map_err(lost)?;
    let window = web_sys::window().ok_or_else(|| Fault::Lost("no window".to_owned()))?;
    checked(JsFuture::from(window.fetch_with_request(&request)).await)
}

fn checked(settled: Result<JsValue, JsValue>) -> Result<Response, Fault> {
    let response: Response = settled.map_err(lost)?.dyn_into().map_err(lost)?;
    match response.status() {
        200..=299 => Ok(response),
        // Too many requests is about now, not about this payment: ask again later.
        429 => Err(Fault::Lost("HTTP status 429".to_owned())),
        status @ 400..=499 => Err(Fault::Refused(status)),
        status => Err(Fault::Lost(format!("HTTP status {status}"))),
    }
}

async fn read_json(response: &Response) -> Result<Json, Fault> {
    let value = JsFuture::from(response.json().map_err(lost)?).await.map_err(lost)?;
    match js::json(value) {
        document @ Json::Map(_) => Ok(document),
        _ => Err(Fault::Lost("the answer is not a JSON object".to_owned())),
    }
}

fn lost(thrown: JsValue) -> Fault {
    let message = js::get(&thrown, "message").as_string();
    Fault::Lost(message.unwrap_or_else(|| "the request failed".to_owned()))
}
