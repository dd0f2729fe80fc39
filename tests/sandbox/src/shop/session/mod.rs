//! GET /api/session: makes the Session JSON that the widget starts from, or a deliberately odd one. What it made stays as it was until the shop stops, but for its language, and for the result once there is one.

mod odd;
mod overlay;
mod query;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::Shop;
use super::basket::{Basket, MOST};
use super::status::refresh;
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
    /// The page's idea of the shop's origin when the session was made.
    pub(super) shop: String,
    wanted: Wanted,
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
    reply(&shop, &query, &headers).await.unwrap_or_else(IntoResponse::into_response)
}

async fn reply(shop: &Arc<Shop>, query: &HashMap<String, String>, headers: &HeaderMap) -> Result<Response, Problem> {
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
            let session = Arc::new(make(wanted, format!("http://{host}")));
            shop.sessions.keep(&session);
            session
        }
    };
    // A payment may have ended without the shop having heard of it: a paid session must not look payable.
    for attempt in shop.attempts.of_session(&session.id) {
        refresh(shop, &attempt).await;
    }
    let locale = query.get("locale").map(String::as_str).filter(|locale| !locale.is_empty());
    let mut document = session.document(locale, &shop.shared.publishable_key());
    if let Some(result) = shop.attempts.result_of(&session.id)
        && let Ok(result) = serde_json::to_value(result)
    {
        document.insert("result".into(), result);
    }
    Ok(json_text(Value::from(document).to_string()))
}

fn json_text(text: impl Into<String>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], text.into()).into_response()
}

fn make(wanted: Wanted, shop: String) -> Session {
    let amount = wanted.amount;
    let total = if wanted.switch == "mismatch" { if amount == MOST { MOST - 1 } else { amount + 1 } } else { amount };
    let now = clock::now();
    let expires_at = if wanted.switch == "expired" { now.saturating_sub(60) } else { now + LIFETIME };
    Session { id: identifier::new("ses"), currency: wanted.currency.clone(), total, expires_at, shop, wanted }
}

impl Session {
    /// The JSON, in the language the session was made in or in another. Only words depend on the language.
    pub(super) fn document(&self, locale: Option<&str>, key: &str) -> Map<String, Value> {
        let Wanted { country, currency, amount, discount, wishes, switch, overlay, .. } = &self.wanted;
        let locale = locale.unwrap_or(&self.wanted.locale);
        let country_or_none = country.as_deref().unwrap_or_default();
        let basket = Basket::of(*amount, *discount, country_or_none, locale, overlay.includes_tax());
        let shop = &self.shop;
        let document = json!({
            "version": 1,
            "id": self.id,
            "merchant": {
                "name": MERCHANT,
                "terms_url": format!("{shop}/legal/terms"),
                "privacy_url": format!("{shop}/legal/privacy"),
                "refund_url": format!("{shop}/legal/refunds"),
                "support_url": format!("{shop}/legal/support"),
            },
            "locale": locale,
            "currency": currency,
            "total": self.total,
            "items": basket.items,
            "shipping": basket.shipping,
            "tax": basket.tax,
            "discount": basket.discount,
            "providers": [{ "id": "sandbox", "publishable_key": key }],
            "confirm_url": "/api/confirm",
            "status_url": "/api/attempts",
            "expires_at": clock::rfc3339(self.expires_at),
            "test": true,
        });
        let Value::Object(mut document) = document else {
            return Map::new();
        };
        if let Some(country) = country {
            document.insert("country".into(), country.clone().into());
        }
        if !wishes.is_empty() {
            document.insert("methods".into(), wishes.clone().into());
        }
        distort(&mut document, switch, key);
        overlay.lay_over(&mut document, key);
        document
    }
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
                let wanted = read(&[("break", switch), ("amount", amount)]).unwrap();
                let session = make(wanted, "http://localhost:1".to_owned());
                let document = session.document(None, "pk_test_sandbox_2");
                let number = |name: &str| document.get(name).and_then(Value::as_u64).unwrap_or(0);
                let Some(items) = document.get("items").and_then(Value::as_array) else {
                    continue;
                };
                let lines: u64 = items.iter().filter_map(|item| item["amount"].as_u64()).sum();
                let adds_up = lines + number("shipping") + number("tax") - number("discount") == session.total;
                assert_eq!(adds_up, *switch != "mismatch", "{switch} {amount}");
            }
        }
    }
}
