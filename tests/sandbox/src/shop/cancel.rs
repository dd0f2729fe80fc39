//! POST /api/attempts/<key>/cancel: gives an attempt up, and answers how it stands after that. Cancels only what cannot have been charged: an answer `failed` from here is a promise, also about a confirm request that comes later.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Shop;
use super::answer::{Answer, Told};
use super::confirm::{call_off, call_off_key, is_key};
use crate::faults::Fault;
use crate::problem::Problem;

/// 200 with an answer; 400 for a key that no attempt can have. The body is ignored.
pub(crate) async fn post(State(shop): State<Arc<Shop>>, Path(key): Path<String>) -> Response {
    if !is_key(&key) {
        return Problem::parameter(
            "key",
            "idempotency_key_invalid",
            "the key must be 1 to 200 printable ASCII characters",
        )
        .into_response();
    }
    let fault = shop.shared.faults.take("cancel");
    if let Some(Fault::Refuse(status, _)) = fault {
        return Problem::simulated(status).into_response();
    }
    // In a task of its own: a buyer who leaves does not stop it between provider and shop.
    let told = tokio::spawn(cancel(shop, key)).await;
    match fault {
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        Some(Fault::Malformed(_)) => {
            return ([(header::CONTENT_TYPE, "application/json")], "{\"status\": \"fail").into_response();
        }
        _ => {}
    }
    match told {
        Ok(told) => axum::Json(told).into_response(),
        Err(_) => {
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "The sandbox shop has a bug.").into_response()
        }
    }
}

/// A payment is made and cancelled only with the attempt's gate held, so one of the two comes first and the other sees it.
pub(super) async fn cancel(shop: Arc<Shop>, key: String) -> Told {
    let attempt = shop.attempts.find_or_cancel(&key);
    attempt.give_up();
    let _alone = attempt.gate.lock().await;
    if attempt.is_untouched() {
        // Received, but its payment has not begun: it will find this answer and make none.
        shop.attempts.answer(&attempt, None, Answer::cancelled().into());
    } else if attempt.is_unanswered() {
        // It may have made a payment all the same: then that one is known from now on, cancelled or not.
        if let Some((payment, news)) = call_off_key(&shop, &key).await {
            shop.attempts.answer(&attempt, payment, news);
        }
    } else if let Some(payment) = attempt.open_payment()
        && let Some(news) = call_off(&shop, &payment).await
    {
        shop.attempts.advance(&attempt, news);
    }
    // Without a reply from the provider this is what it was before: still open, and never `failed`.
    attempt.tell(attempt.current())
}
