//! GET /api/session: makes the Session JSON that the widget starts from, or a deliberately odd one. Knows nothing of payments; what it made stays as it was until the shop stops.

mod odd;
mod query;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::Shop;
use super::basket::{Basket, MOST};
use crate::faults::Fault;
use crate::problem::Problem;
use crate::{MERCHANT, clock, identifier, locked};
use odd::distort;
use query::Wanted;

/// How long a session can be paid, in seconds.
const LIFETIME: u64 = 30 * 60;

/// How many sessions are kept; the oldest go first, so that a shop left running does not grow.
const KEPT: usize = 10_000;

/// What the shop remembers of a session.
#[derive(Debug)]
pub(crate) struct Session {
    /// `ses_…`
    pub(crate) id: String,
    /// Upper-case ISO 4217 code.
    pub(crate) currency: String,
    /// Minor units, as told to the widget.
    pub(crate) total: u64,
    /// Seconds since 1970.
    pub(crate) expires_at: u64,
    /// The JSON as served.
    document: Value,
}

#[derive(Debug, Default)]
struct Kept {
    by_id: HashMap<String, Arc<Session>>,
    oldest_first: VecDeque<String>,
}

/// Sessions by id.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    kept: Mutex<Kept>,
}

impl Sessions {
    /// The session of this id, if it is still kept.
    pub(crate) fn find(&self, id: &str) -> Option<Arc<Session>> {
        locked(&self.kept).by_id.get(id).cloned()
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        *locked(&self.kept) = Default::default();
    }

    fn keep(&self, session: &Arc<Session>) {
        let mut kept = locked(&self.kept);
        kept.by_id.insert(session.id.clone(), session.clone());
        kept.oldest_first.push_back(session.id.clone());
        if kept.oldest_first.len() > KEPT
            && let Some(oldest) = kept.oldest_first.pop_front()
        {
            kept.by_id.remove(&oldest);
        }
    }
}

/// 200 with a Session; 400 naming the parameter that is wrong; 404 for an unknown `?session=`.
pub(crate) async fn get(
    State(shop): State<Arc<Shop>>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    match shop.shared.faults.take("session") {
        Some(Fault::Refuse(status, _)) => return Problem::simulated(status).into_response(),
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        _ => {}
    }
    reply(&shop, &query, &headers).unwrap_or_else(IntoResponse::into_response)
}

fn reply(shop: &Shop, query: &HashMap<String, String>, headers: &HeaderMap) -> Result<Response, Problem> {
    let wanted = Wanted::read(query)?;
    match wanted.switch {
        "500" => return Err(Problem::simulated(500)),
        "404" => return Err(Problem::simulated(404)),
        "malformed" => return Ok(json_text("{\"version\": 1, \"id\": \"ses_")),
        "empty" => return Ok(json_text("")),
        _ => {}
    }
    let session = match query.get("session") {
        Some(id) => shop
            .sessions
            .find(id)
            .ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, "session_unknown", format!("no session `{id}`")))?,
        None => {
            let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
            let session = Arc::new(make(&wanted, &format!("http://{host}"), &shop.shared.publishable_key()));
            shop.sessions.keep(&session);
            session
        }
    };
    Ok(json_text(session.document.to_string()))
}

fn json_text(text: impl Into<String>) -> Response {
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], text.into()).into_response()
}

fn make(wanted: &Wanted, shop: &str, key: &str) -> Session {
    let Wanted { country, locale, currency, amount, .. } = wanted;
    let id = identifier::new("ses");
    let basket = Basket::of(*amount, wanted.discount, country, locale);
    let total = if wanted.switch == "mismatch" { if *amount == MOST { MOST - 1 } else { amount + 1 } } else { *amount };
    let now = clock::now();
    let expires_at = if wanted.switch == "expired" { now.saturating_sub(60) } else { now + LIFETIME };
    let mut document = json!({
        "version": 1,
        "id": id,
        "merchant": {
            "name": MERCHANT,
            "terms_url": format!("{shop}/legal/terms"),
            "privacy_url": format!("{shop}/legal/privacy"),
            "refund_url": format!("{shop}/legal/refunds"),
            "support_url": format!("{shop}/legal/support"),
        },
        "country": country,
        "locale": locale,
        "currency": currency,
        "total": total,
        "items": basket.items,
        "shipping": basket.shipping,
        "tax": basket.tax,
        "discount": basket.discount,
        "providers": [{ "id": "sandbox", "publishable_key": key }],
        "confirm_url": "/api/confirm",
        "status_url": "/api/attempts",
        "expires_at": clock::rfc3339(expires_at),
        "test": true,
    });
    if let Some(document) = document.as_object_mut() {
        if !wanted.wishes.is_empty() {
            document.insert("methods".into(), wanted.wishes.clone().into());
        }
        distort(document, wanted.switch, key);
    }
    Session { id, currency: currency.clone(), total, expires_at, document }
}

#[cfg(test)]
mod tests {
    use super::query::SWITCHES;
    use super::*;

    fn read(query: &[(&str, &str)]) -> Result<Wanted, Problem> {
        Wanted::read(&query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn only_the_mismatch_switch_breaks_the_sum() {
        for switch in SWITCHES {
            for amount in ["0", "4999", "9007199254740991"] {
                let session = make(
                    &read(&[("break", switch), ("amount", amount)]).unwrap(),
                    "http://localhost:1",
                    "pk_test_sandbox_2",
                );
                let number = |name: &str| session.document[name].as_u64().unwrap_or(0);
                let Some(items) = session.document["items"].as_array() else {
                    continue;
                };
                let lines: u64 = items.iter().filter_map(|item| item["amount"].as_u64()).sum();
                let adds_up = lines + number("shipping") + number("tax") - number("discount") == session.total;
                assert_eq!(adds_up, *switch != "mismatch", "{switch} {amount}");
            }
        }
    }
}
