//! /v1/payments, for the shop's server: makes one payment a key, whatever is repeated, shows it, and cancels it while it waits for the buyer. How payments move is told in `progress.rs`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::course::Course;
use super::payment::{Order, Payment};
use super::progress::{self, Decision};
use super::tokens::Unusable;
use super::{Provider, authorised, conflict, idempotency_key};
use crate::problem::Problem;
use crate::{identifier, locked};

/// Payments, and the requests that made them.
#[derive(Debug, Default)]
pub(crate) struct Payments {
    by_id: Mutex<HashMap<String, Payment>>,
    // Key to body and payment id; no id where the key was cancelled before a payment was asked for.
    by_key: Mutex<HashMap<String, (Value, Option<String>)>>,
}

impl Payments {
    /// All payments by id, locked.
    pub(super) fn locked(&self) -> MutexGuard<'_, HashMap<String, Payment>> {
        locked(&self.by_id)
    }

    /// The id of the payment that a merchant calls so.
    pub(super) fn of_reference(&self, reference: &str) -> Option<String> {
        locked(&self.by_id).values().find(|payment| payment.order.reference == reference).map(|known| known.id.clone())
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        locked(&self.by_id).clear();
        locked(&self.by_key).clear();
    }
}

/// 200 with the payment; 400 for a bad order or token, 401, 409.
pub(crate) async fn post(State(provider): State<Arc<Provider>>, headers: HeaderMap, body: Bytes) -> Response {
    create(&provider, &headers, &body).map_or_else(IntoResponse::into_response, |payment| reply(&provider, &payment))
}

/// 200 with the payment as it stands; 401, 404.
pub(crate) async fn get(State(provider): State<Arc<Provider>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if let Err(problem) = authorised(&headers, std::slice::from_ref(&provider.shared.secret_key)) {
        return problem.into_response();
    }
    match progress::look(&provider, &id) {
        Some(payment) => reply(&provider, &payment),
        None => unknown().into_response(),
    }
}

/// 200 with the payment as it now stands; 401, 404. Cancels only what still waits for the buyer: whoever comes second, this or the
/// buyer, changes nothing.
pub(crate) async fn cancel(
    State(provider): State<Arc<Provider>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Err(problem) = authorised(&headers, std::slice::from_ref(&provider.shared.secret_key)) {
        return problem.into_response();
    }
    match progress::decide(&provider, &id, Decision::Cancel) {
        Some(payment) => reply(&provider, &payment),
        None => unknown().into_response(),
    }
}

/// The same by the key of the request that was to make the payment, for a merchant that got no answer. 404: there is no payment
/// with this key, and there never will be.
pub(crate) async fn cancel_key(State(provider): State<Arc<Provider>>, headers: HeaderMap) -> Response {
    cancelled(&provider, &headers).map_or_else(IntoResponse::into_response, |payment| reply(&provider, &payment))
}

fn cancelled(provider: &Arc<Provider>, headers: &HeaderMap) -> Result<Payment, Problem> {
    authorised(headers, std::slice::from_ref(&provider.shared.secret_key))?;
    let key = idempotency_key(headers)?;
    let id = locked(&provider.payments.by_key).entry(key).or_insert((Value::Null, None)).1.clone();
    progress::decide(provider, &id.ok_or_else(unknown)?, Decision::Cancel).ok_or_else(unknown)
}

fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "payment_unknown", "No such payment.")
}

fn reply(provider: &Provider, payment: &Payment) -> Response {
    axum::Json(payment.as_json(&provider.shared.provider_origin())).into_response()
}

fn create(provider: &Arc<Provider>, headers: &HeaderMap, body: &[u8]) -> Result<Payment, Problem> {
    authorised(headers, std::slice::from_ref(&provider.shared.secret_key))?;
    let key = idempotency_key(headers)?;
    let malformed = |error: serde_json::Error| Problem::new(StatusCode::BAD_REQUEST, "malformed", error.to_string());
    let body: Value = serde_json::from_slice(body).map_err(malformed)?;
    let order: Order = serde_json::from_value(body.clone()).map_err(malformed)?;

    let mut by_key = locked(&provider.payments.by_key);
    if let Some((known, id)) = by_key.get(&key) {
        if *known != body {
            return Err(conflict());
        }
        return id.as_ref().and_then(|id| progress::look(provider, id)).ok_or_else(conflict);
    }
    let card = match (&order.saved, &order.token) {
        (None, Some(token)) => Some(provider.tokens.spend(token).map_err(|reason| match reason {
            Unusable::Unknown => Problem::parameter("token", "token_unknown", "No such token."),
            Unusable::Used => Problem::parameter("token", "token_used", "A token pays once."),
        })?),
        (Some(_), _) | (None, None) => None,
    };
    let course = Course::of(&order, card.as_ref());
    let payment = Payment::new(identifier::new("pay"), order, course);
    let id = payment.id.clone();
    provider.payments.locked().insert(id.clone(), payment);
    by_key.insert(key, (body, Some(id.clone())));
    progress::begin(provider, &id).ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Shared;
    use crate::provider::Charge;
    use serde_json::json;

    /// The merchant's server may repeat itself too, after a reply it never got.
    #[tokio::test]
    async fn one_key_makes_one_payment() {
        let shared = Shared {
            shop_port: 1,
            provider_port: 2,
            backup_port: 3,
            secret_key: "sk".into(),
            webhook_secret: String::new(),
            faults: Arc::default(),
        };
        let provider = Arc::new(Provider::new(shared));
        let send = |key: &str, amount: u64| {
            let headers = [("authorization", "Bearer sk"), ("idempotency-key", key)]
                .into_iter()
                .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                .collect();
            let body = json!({ "amount": amount, "currency": "EUR", "method": "ideal", "reference": "r" });
            create(&provider, &headers, body.to_string().as_bytes()).map(|payment| payment.id)
        };
        let first = send("k", 1).unwrap();
        for (key, amount, expected) in [("k", 1, Some(true)), ("k", 2, None), ("l", 1, Some(false))] {
            let same = send(key, amount).ok().map(|id| id == first);
            assert_eq!(same, expected, "{key} {amount}");
        }
        for decision in [Decision::Pay, Decision::Pay, Decision::Cancel] {
            progress::decide(&provider, &first, decision);
        }
        let charge = Charge { attempt: "r".to_owned(), amount: 1, currency: "EUR".to_owned() };
        assert_eq!(provider.ledger(), [charge]);
    }
}
