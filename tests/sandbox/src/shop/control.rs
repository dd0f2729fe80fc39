//! /control/…: switches faults on and off and tells what really happened, from behind the counter of both shop and provider. For tests; a real shop has nothing like it.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::Shop;
use crate::faults::Fault;
use crate::problem::Problem;

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

/// `{ total, by_attempt: { key: n }, charges: [{ attempt, amount, currency }], orders: […], webhooks: { applied, outdated, duplicate, refused } }`: charges from the provider's ledger, orders from the shop's with how they are paid and what the buyer typed.
pub(crate) async fn charges(State(shop): State<Arc<Shop>>) -> axum::Json<Value> {
    let ledger = shop.provider.ledger();
    let mut by_attempt = Map::new();
    for charge in &ledger {
        let count = by_attempt.get(&charge.attempt).and_then(Value::as_u64).unwrap_or(0);
        by_attempt.insert(charge.attempt.clone(), (count + 1).into());
    }
    axum::Json(json!({
        "total": ledger.len(),
        "by_attempt": by_attempt,
        "charges": ledger,
        "orders": shop.attempts.orders(),
        "webhooks": shop.inbox.tally(),
    }))
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
