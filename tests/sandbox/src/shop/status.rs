//! GET /api/attempts/<key>, and POST of details to it: how an attempt stands now. Asks the provider while the result is open, so it does not depend on webhooks; begins no payment that was not asked for already.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Shop;
use super::attempts::Attempt;
use super::confirm::{ask_again, look_up};
use crate::faults::Fault;
use crate::problem::Problem;

/// 200 with an answer; 404 if this key came in no accepted confirm request and was not cancelled.
pub(crate) async fn get(State(shop): State<Arc<Shop>>, Path(key): Path<String>) -> Response {
    match shop.shared.faults.take("status") {
        Some(Fault::Refuse(status, _)) => return Problem::simulated(status).into_response(),
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        Some(Fault::Malformed(_)) => {
            return ([(header::CONTENT_TYPE, "application/json")], "{\"status\": \"succ").into_response();
        }
        _ => {}
    }
    let Some(attempt) = shop.attempts.find(&key) else {
        return Problem::new(StatusCode::NOT_FOUND, "attempt_unknown", "No attempt with this key was received.")
            .into_response();
    };
    refresh(&shop, &attempt).await;
    axum::Json(attempt.tell(attempt.current())).into_response()
}

/// As [`get`], after reading what a provider's script said for the server: the sandbox provider has no such script, so it is
/// dropped. 400 without a text.
pub(crate) async fn post(shop: State<Arc<Shop>>, key: Path<String>, body: axum::Json<serde_json::Value>) -> Response {
    match body.get("details").and_then(serde_json::Value::as_str) {
        Some(_) => get(shop, key).await,
        None => {
            Problem::parameter("details", "malformed", "give what the provider's script said, as text").into_response()
        }
    }
}

/// Asks the provider how an attempt stands, if its result is open; and for the payment once more, if it gave no answer.
pub(super) async fn refresh(shop: &Arc<Shop>, attempt: &Arc<Attempt>) {
    ask_again(shop, attempt).await;
    if let Some(payment) = attempt.open_payment()
        && let Some(news) = look_up(shop, &payment).await
    {
        shop.attempts.advance(attempt, news);
    }
}
