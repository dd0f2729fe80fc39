//! /v1/payments, for the shop's server: makes one payment a key, whatever is repeated, shows it, and cancels it while it waits for the buyer. Moves a payment forward once; the ledger gets its line in the same step.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::cards::Verdict;
use super::tokens::Unusable;
use super::{Provider, authorised, conflict, idempotency_key, saved, webhooks};
use crate::faults::Fault;
use crate::problem::Problem;
use crate::{identifier, locked};

/// The code of a payment that was cancelled, on the bank page or by the merchant's server.
pub(crate) const CANCELLED: &str = "buyer_cancelled";

/// How long a pending card payment is in processing.
const PENDING: Duration = Duration::from_secs(2);

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// The buyer has to go to the bank page.
    RequiresAction,
    /// Nobody knows yet.
    Processing,
    /// Charged.
    Succeeded,
    /// Not charged, with a code.
    Failed(&'static str),
}

impl Status {
    /// Whether nothing can follow.
    pub(crate) fn is_final(self) -> bool {
        match self {
            Self::Succeeded | Self::Failed(_) => true,
            Self::RequiresAction | Self::Processing => false,
        }
    }

    /// The word on the wire.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::RequiresAction => "requires_action",
            Self::Processing => "processing",
            Self::Succeeded => "succeeded",
            Self::Failed(_) => "failed",
        }
    }
}

/// What the shop asks for.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Order {
    /// Minor units.
    pub(crate) amount: u64,
    /// ISO 4217 code.
    pub(crate) currency: String,
    /// A method id.
    pub(crate) method: String,
    /// The merchant's own name for it: the attempt's key.
    pub(crate) reference: String,
    /// Where the bank page sends the buyer; the merchant vouches for it.
    pub(crate) return_url: Option<String>,
    token: Option<String>,
    saved: Option<String>,
}

/// A payment.
#[derive(Debug, Clone)]
pub(crate) struct Payment {
    /// `pay_…`
    pub(crate) id: String,
    /// What was asked for.
    pub(crate) order: Order,
    /// Where it stands.
    pub(crate) status: Status,
}

impl Payment {
    /// Whether its end is decided on the bank page rather than by a card or by what is saved.
    pub(crate) fn is_bank(&self) -> bool {
        self.order.token.is_none() && self.order.saved.is_none()
    }

    /// As the API and webhooks show it.
    pub(crate) fn as_json(&self, origin: &str) -> Value {
        let mut view = json!({
            "id": self.id,
            "status": self.status.word(),
            "amount": self.order.amount,
            "currency": self.order.currency,
            "method": self.order.method,
            "reference": self.order.reference,
        });
        let more = match self.status {
            Status::RequiresAction => Some(("redirect_url", format!("{origin}/bank/{}", self.id))),
            Status::Failed(code) => Some(("code", code.to_owned())),
            Status::Processing | Status::Succeeded => None,
        };
        if let (Some((name, value)), Some(view)) = (more, view.as_object_mut()) {
            view.insert(name.to_owned(), value.into());
        }
        view
    }
}

/// Payments, and the requests that made them.
#[derive(Debug, Default)]
pub(crate) struct Payments {
    by_id: Mutex<HashMap<String, Payment>>,
    // Key to body and payment id.
    by_key: Mutex<HashMap<String, (Value, String)>>,
}

impl Payments {
    #[cfg(test)]
    pub(crate) fn holding(payment: Payment) -> Self {
        Self { by_id: Mutex::new(HashMap::from([(payment.id.clone(), payment)])), by_key: Mutex::default() }
    }

    /// The payment of this id.
    pub(crate) fn find(&self, id: &str) -> Option<Payment> {
        locked(&self.by_id).get(id).cloned()
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
    if let Err(problem) = authorised(&headers, &provider.shared.secret_key) {
        return problem.into_response();
    }
    match provider.payments.find(&id) {
        Some(payment) => reply(&provider, &payment),
        None => unknown().into_response(),
    }
}

/// 200 with the payment as it now stands; 401, 404. Cancels only what still waits for the buyer: whoever comes second, this or the bank
/// page, changes nothing.
pub(crate) async fn cancel(
    State(provider): State<Arc<Provider>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Err(problem) = authorised(&headers, &provider.shared.secret_key) {
        return problem.into_response();
    }
    match advance(&provider, &id, Status::Failed(CANCELLED), |now| now == Status::RequiresAction) {
        Some(payment) => reply(&provider, &payment),
        None => unknown().into_response(),
    }
}

fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "payment_unknown", "No such payment.")
}

fn reply(provider: &Provider, payment: &Payment) -> Response {
    axum::Json(payment.as_json(&provider.shared.provider_origin())).into_response()
}

fn create(provider: &Arc<Provider>, headers: &HeaderMap, body: &[u8]) -> Result<Payment, Problem> {
    authorised(headers, &provider.shared.secret_key)?;
    let key = idempotency_key(headers)?;
    let malformed = |error: serde_json::Error| Problem::new(StatusCode::BAD_REQUEST, "malformed", error.to_string());
    let body: Value = serde_json::from_slice(body).map_err(malformed)?;
    let order: Order = serde_json::from_value(body.clone()).map_err(malformed)?;

    let mut by_key = locked(&provider.payments.by_key);
    if let Some((known, id)) = by_key.get(&key) {
        if *known != body {
            return Err(conflict());
        }
        return provider.payments.find(id).ok_or_else(conflict);
    }
    let verdict = match (&order.saved, &order.token) {
        (Some(saved), _) => Some(saved::verdict(saved)),
        (None, None) => None,
        (None, Some(token)) => Some(provider.tokens.spend(token).map_err(|reason| match reason {
            Unusable::Unknown => Problem::parameter("token", "token_unknown", "No such token."),
            Unusable::Used => Problem::parameter("token", "token_used", "A token pays once."),
        })?),
    };
    let status = if verdict.is_some() { Status::Processing } else { Status::RequiresAction };
    let payment = Payment { id: identifier::new("pay"), order, status };
    let id = payment.id.clone();
    locked(&provider.payments.by_id).insert(id.clone(), payment.clone());
    by_key.insert(key, (body, id.clone()));
    drop(by_key);

    let resolved = match verdict {
        None => None,
        Some(Verdict::Approve) => resolve(provider, &id, Status::Succeeded),
        Some(Verdict::Decline(code)) => resolve(provider, &id, Status::Failed(code)),
        Some(Verdict::Pend) => {
            tokio::spawn(settle(provider.clone(), id));
            None
        }
    };
    Ok(resolved.unwrap_or(payment))
}

/// Brings an open payment to its end, writes the ledger and tells the shop; gives the payment as it stands, whoever ended it.
pub(crate) fn resolve(provider: &Arc<Provider>, id: &str, status: Status) -> Option<Payment> {
    advance(provider, id, status, |now| !now.is_final())
}

/// Moves a payment to its end if `allowed` by where it stands, under one lock, so that only one of several can win.
fn advance(provider: &Arc<Provider>, id: &str, status: Status, allowed: fn(Status) -> bool) -> Option<Payment> {
    let mut by_id = locked(&provider.payments.by_id);
    let payment = by_id.get_mut(id)?;
    if allowed(payment.status) {
        payment.status = status;
        if status == Status::Succeeded {
            provider.charge(&payment.order);
        }
        webhooks::announce(provider, payment);
    }
    Some(payment.clone())
}

async fn settle(provider: Arc<Provider>, id: String) {
    let mut released = provider.released.subscribe();
    tokio::time::sleep(PENDING).await;
    while provider.shared.faults.peek("settlement") == Some(Fault::Hold) {
        if released.changed().await.is_err() {
            return;
        }
    }
    resolve(&provider, &id, Status::Succeeded);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Shared;
    use crate::provider::Charge;

    /// The merchant's server may repeat itself too, after a reply it never got.
    #[tokio::test]
    async fn one_key_makes_one_payment() {
        let shared = Shared {
            shop_port: 1,
            provider_port: 2,
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
        for _ in 0..2 {
            resolve(&provider, &first, Status::Succeeded);
        }
        let charge = Charge { attempt: "r".to_owned(), amount: 1, currency: "EUR".to_owned() };
        assert_eq!(provider.ledger(), [charge]);
    }
}
