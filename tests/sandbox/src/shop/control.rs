//! /control/…: switches faults on and off and tells what really happened, from behind the counter of both shop and provider. For tests; a real shop has nothing like it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::Shop;
use crate::faults::Fault;
use crate::problem::Problem;
use crate::provider::Decision;

/// The faults that are on.
pub(crate) async fn faults(State(shop): State<Arc<Shop>>) -> axum::Json<Value> {
    axum::Json(shop.shared.faults.as_json())
}

/// Sets the faults that the body names, `{ "<target>": "<kind>[:<number>]" | null }`; 200 with those on now, 400 with what is allowed.
pub(crate) async fn set_faults(State(shop): State<Arc<Shop>>, body: Bytes) -> Response {
    let wanted = match serde_json::from_slice::<Map<String, Value>>(&body) {
        Ok(wanted) => wanted,
        Err(error) => {
            return Problem::new(StatusCode::BAD_REQUEST, "malformed", format!("send a JSON object: {error}"))
                .into_response();
        }
    };
    if let Err(message) = shop.shared.faults.set(&wanted) {
        return Problem::new(StatusCode::BAD_REQUEST, "fault_unknown", message).into_response();
    }
    obey(&shop);
    faults(State(shop)).await.into_response()
}

/// All faults off.
pub(crate) async fn clear_faults(State(shop): State<Arc<Shop>>) -> axum::Json<Value> {
    shop.shared.faults.clear();
    obey(&shop);
    faults(State(shop)).await
}

/// Acts for the buyer on another device: 200 with the payment as the provider has it; 400 for a decision that cannot be, 404 if the
/// provider has no payment of this attempt.
pub(crate) async fn decide(State(shop): State<Arc<Shop>>, Path(key): Path<String>, body: Bytes) -> Response {
    let Decided { decision } = match serde_json::from_slice(&body) {
        Ok(decided) => decided,
        Err(error) => {
            let message = format!("`decision` must be pay, cancel, refuse or expire: {error}");
            return Problem::parameter("decision", "decision_unknown", message).into_response();
        }
    };
    match shop.provider.decide(&key, decision) {
        Some(payment) => axum::Json(payment).into_response(),
        None => Problem::new(StatusCode::NOT_FOUND, "payment_unknown", "The provider has no payment of this attempt.")
            .into_response(),
    }
}

#[derive(Deserialize)]
struct Decided {
    decision: Decision,
}

/// `{ total, by_attempt: { key: n }, by_session: { session: n }, charges: [{ attempt, amount, currency }], orders: […], webhooks: { applied, outdated, duplicate, refused } }`: charges from the provider's ledger, orders from the shop's with how they are paid and what the buyer typed.
pub(crate) async fn charges(State(shop): State<Arc<Shop>>) -> axum::Json<Value> {
    let ledger = shop.provider.ledger();
    let session_of = |key: &String| Some(shop.attempts.find(key)?.wish()?.session.clone());
    axum::Json(json!({
        "total": ledger.len(),
        "by_attempt": counted(ledger.iter().map(|charge| charge.attempt.clone())),
        "by_session": counted(ledger.iter().filter_map(|charge| session_of(&charge.attempt))),
        "charges": ledger,
        "orders": shop.attempts.orders(),
        "webhooks": shop.inbox.tally(),
    }))
}

/// How often each name comes.
fn counted(names: impl Iterator<Item = String>) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// Forgets everything: faults, sessions, attempts, orders, tokens, payments.
pub(crate) async fn reset(State(shop): State<Arc<Shop>>) -> StatusCode {
    shop.shared.faults.clear();
    obey(&shop);
    shop.sessions.clear();
    shop.attempts.clear();
    shop.inbox.clear();
    shop.provider.clear();
    StatusCode::NO_CONTENT
}

/// Does what newly set or cleared faults ask beyond being looked up.
fn obey(shop: &Shop) {
    let dropping =
        matches!(shop.shared.faults.peek("confirm"), Some(Fault::DropBeforeCommit(_) | Fault::DropAfterCommit(_)));
    shop.connections.set_single_use(dropping);
    shop.provider.release();
}
