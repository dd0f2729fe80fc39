//! POST /v1/tokens: card data in, a token for one payment out. Called by the number frame on this origin only; keeps a keyed digest, never the number.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::cards::{Card, Typed};
use super::{Provider, authorised, conflict, idempotency_key};
use crate::faults::Fault;
use crate::problem::Problem;
use crate::signature::fingerprint;
use crate::{clock, identifier, locked};

/// Why a token cannot pay.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// Never made here.
    Unknown,
    /// Has paid, or tried to.
    Used,
}

#[derive(Debug)]
struct Token {
    card: Card,
    used: bool,
}

/// Tokens, and the requests that made them.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    by_id: Mutex<HashMap<String, Token>>,
    // Key to the digest of the card entry, and the reply.
    by_key: Mutex<HashMap<String, (String, Value)>>,
}

impl Tokens {
    /// The card a token stands for; it cannot be used again.
    pub(crate) fn spend(&self, id: &str) -> Result<Card, Unusable> {
        let mut by_id = locked(&self.by_id);
        let token = by_id.get_mut(id).ok_or(Unusable::Unknown)?;
        if std::mem::replace(&mut token.used, true) { Err(Unusable::Used) } else { Ok(token.card.clone()) }
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        locked(&self.by_id).clear();
        locked(&self.by_key).clear();
    }
}

/// What the number frame sends.
#[derive(Deserialize)]
struct Entry {
    number: String,
    expiry: String,
    code: String,
}

/// 200 `{ token, card: { brand, last4, expiry, fingerprint } }`; 400 naming the field; 409 for a key used with another card.
pub(crate) async fn post(State(provider): State<Arc<Provider>>, headers: HeaderMap, body: Bytes) -> Response {
    let fault = provider.shared.faults.take("tokens");
    match fault {
        Some(Fault::Refuse(status, _)) => return Problem::simulated(status).into_response(),
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        _ => {}
    }
    match tokenise(&provider, &headers, &body) {
        Ok(mut reply) => {
            if fault == Some(Fault::NoFingerprint)
                && let Some(card) = reply.get_mut("card").and_then(Value::as_object_mut)
            {
                card.remove("fingerprint");
            }
            axum::Json(reply).into_response()
        }
        Err(problem) => problem.into_response(),
    }
}

fn tokenise(provider: &Provider, headers: &HeaderMap, body: &[u8]) -> Result<Value, Problem> {
    authorised(headers, &provider.shared.publishable_keys())?;
    let key = idempotency_key(headers)?;
    // The parser's message might quote the input, so it is not passed on.
    let entry: Entry = serde_json::from_slice(body)
        .map_err(|_| Problem::new(StatusCode::BAD_REQUEST, "malformed", "send number, expiry and code as texts"))?;
    let typed = Typed { number: &entry.number, expiry: &entry.expiry, code: &entry.code };
    let card = typed
        .check(clock::now())
        .map_err(|(field, code)| Problem::parameter(field, code, format!("`{field}` is not valid")))?;
    let digest = |text: &str| fingerprint(&provider.fingerprint_secret, text);
    let asked = digest(&typed.joined());

    let mut by_key = locked(&provider.tokens.by_key);
    if let Some((known, reply)) = by_key.get(&key) {
        return if *known == asked { Ok(reply.clone()) } else { Err(conflict()) };
    }
    let id = identifier::new("tok");
    let number: String = entry.number.chars().filter(char::is_ascii_digit).collect();
    let about =
        json!({ "brand": card.brand, "last4": card.last4, "expiry": card.expiry, "fingerprint": digest(&number) });
    let reply = json!({ "token": id, "card": about });
    locked(&provider.tokens.by_id).insert(id, Token { card, used: false });
    by_key.insert(key, (asked, reply.clone()));
    Ok(reply)
}
