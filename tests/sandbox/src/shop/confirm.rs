//! POST /api/confirm: turns a wish to pay into one payment, however often the same request comes. Every refusal (4xx) is decided before the key is stored, so a refused request can be corrected and sent again with the same key.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::Shop;
use super::answer::{Answer, News, ProviderPayment};
use super::attempts::{Attempt, Received};
use super::cancel;
use super::return_url;
use super::wish::{self, Wish};
use crate::faults::Fault;
use crate::identifier;
use crate::listen;
use crate::methods::{self, Completion};
use crate::outcomes::{self, End};
use crate::problem::Problem;

/// 200 with an answer; 400, 409, 410, 429, 5xx as the contract says.
pub(crate) async fn post(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> Response {
    let checked = match check(&shop, &headers, &body) {
        Ok(checked) => checked,
        Err(problem) => return problem.into_response(),
    };
    let fault = shop.shared.faults.take("confirm");
    match fault {
        Some(Fault::Refuse(status, _)) => return Problem::simulated(status).into_response(),
        Some(Fault::DropBeforeCommit(_)) => return hang_up(&shop),
        _ => {}
    }
    let attempt = match checked {
        Checked::Known(attempt) => attempt,
        Checked::New(new) => {
            let (key, body, wish) = *new;
            match shop.attempts.open(&key, body, wish) {
                Some(attempt) => attempt,
                None => return conflict().into_response(),
            }
        }
    };
    // In a task of its own: a buyer who closes the tab does not stop a payment half-way.
    let paid = tokio::spawn(pay(shop.clone(), attempt.clone())).await;
    match fault {
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        Some(Fault::DropAfterCommit(_)) => return hang_up(&shop),
        Some(Fault::Malformed(_)) => {
            return ([(header::CONTENT_TYPE, "application/json")], "{\"status\": \"succ").into_response();
        }
        _ => {}
    }
    match paid {
        Ok(Ok(answer)) => axum::Json(attempt.tell(answer)).into_response(),
        Ok(Err(problem)) => problem.into_response(),
        Err(_) => {
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "The sandbox shop has a bug.").into_response()
        }
    }
}

/// Nothing but the end of the connection. After the last time, connections are kept again.
fn hang_up(shop: &Shop) -> Response {
    if shop.shared.faults.peek("confirm").is_none() {
        shop.connections.set_single_use(false);
    }
    listen::close()
}

/// A request that may go ahead.
enum Checked {
    Known(Arc<Attempt>),
    New(Box<(String, Value, Wish)>),
}

fn check(shop: &Shop, headers: &HeaderMap, body: &Bytes) -> Result<Checked, Problem> {
    let key = idempotency_key(headers)?;
    let json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if !json {
        return Err(Problem::parameter("Content-Type", "malformed", "the body must be application/json"));
    }
    let malformed = |error: serde_json::Error| {
        Problem::new(StatusCode::BAD_REQUEST, "malformed", format!("the body is not as documented: {error}"))
    };
    let body: Value = serde_json::from_slice(body).map_err(malformed)?;
    // Before everything that time can change: an answered key keeps its answer after the session has expired.
    match shop.attempts.compare(&key, &body) {
        Received::Same(attempt) => return Ok(Checked::Known(attempt)),
        Received::Other => return Err(conflict()),
        Received::New => {}
    }
    let wish: Wish = serde_json::from_value(body.clone()).map_err(malformed)?;
    wish::check(shop, &wish)?;
    Ok(Checked::New(Box::new((key, body, wish))))
}

/// The header `Idempotency-Key`, 1 to 200 printable ASCII characters.
fn idempotency_key(headers: &HeaderMap) -> Result<String, Problem> {
    let wrong = |code, message| Problem::parameter("Idempotency-Key", code, message);
    let key = headers
        .get("idempotency-key")
        .ok_or_else(|| wrong("idempotency_key_missing", "send the header Idempotency-Key"))?;
    let key = key.to_str().unwrap_or_default();
    if is_key(key) {
        Ok(key.to_owned())
    } else {
        Err(wrong("idempotency_key_invalid", "Idempotency-Key must be 1 to 200 printable ASCII characters"))
    }
}

/// Whether a text can be an attempt's key.
pub(super) fn is_key(text: &str) -> bool {
    (1..=200).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn conflict() -> Problem {
    Problem::new(StatusCode::CONFLICT, "idempotency_conflict", "This Idempotency-Key was used with another body.")
}

/// Makes the payment once and records the answer. Without an answer from the provider the attempt stays open:
/// the same key may be sent again, and the provider knows it too.
async fn pay(shop: Arc<Shop>, attempt: Arc<Attempt>) -> Result<Answer, Problem> {
    let _alone = attempt.gate.lock().await;
    if let Some(answer) = attempt.first_answer() {
        return Ok(answer);
    }
    let Some(wish) = attempt.wish() else {
        return Ok(Answer::cancelled());
    };
    let cash = methods::Method::find(&wish.method).is_some_and(|method| method.completion() == Completion::Doorstep);
    let session = shop.sessions.find(&wish.session);
    let total = session.as_ref().map(|session| session.total);
    let (payment, news) = if cash {
        (None, at_the_door(total).into())
    } else {
        attempt.ask();
        let origin = wish.return_url.as_deref().and_then(|url| return_url::origin_of(url, &shop.origins));
        let origin = origin.or(session.as_ref().map(|session| session.shop.as_str()));
        ask_provider(&shop, &attempt.key, wish, total, origin).await?
    };
    let answer = news.answer.clone();
    shop.attempts.answer(&attempt, payment, news);
    Ok(answer)
}

/// Asks the provider again about a payment that it gave no answer about, unless somebody is at it: the page that would send the
/// request again may be gone. The provider knows the key, so there is one payment however often it is asked; and none, if the
/// buyer has given it up.
pub(super) async fn ask_again(shop: &Arc<Shop>, attempt: &Arc<Attempt>) {
    let is_free = attempt.gate.try_lock().is_ok();
    if !is_free || !attempt.is_unanswered() {
        return;
    }
    // In a task of its own, as the first time. Without an answer it stays as it is.
    if attempt.is_given_up() {
        let _ = tokio::spawn(cancel::cancel(shop.clone(), attempt.key.clone())).await;
    } else {
        let _ = tokio::spawn(pay(shop.clone(), attempt.clone())).await;
    }
}

/// What comes of an order that is paid in cash, or is to end in another way by its amount.
fn at_the_door(total: Option<u64>) -> Answer {
    match total.and_then(outcomes::asked) {
        Some(End::Refused(code)) => Answer::failed(code),
        Some(End::Never) => Answer::Processing,
        Some(End::Usual) | None => Answer::Placed { payment: identifier::new("pay") },
    }
}

async fn ask_provider(
    shop: &Shop,
    key: &str,
    wish: &Wish,
    total: Option<u64>,
    page_origin: Option<&str>,
) -> Result<(Option<String>, News), Problem> {
    let body = json!({
        "amount": wish.amount,
        "total": total,
        "currency": wish.currency,
        "method": wish.method,
        "token": wish.token,
        "saved": wish.details.saved,
        "fields": wish.details.fields,
        "mandate": wish.details.mandate,
        "return_url": wish.return_url,
        "page_origin": page_origin,
        "locale": wish.locale,
        "reference": key,
    });
    let unavailable = || {
        Problem::new(
            StatusCode::BAD_GATEWAY,
            "provider_unavailable",
            "The payment provider gave no answer; the same key may be sent again.",
        )
    };
    let (status, reply) = shop
        .provider_api
        .send(
            Method::POST,
            "/v1/payments",
            &[("authorization", &bearer(shop)), ("idempotency-key", key)],
            Some(body.to_string().into()),
        )
        .await
        .map_err(|_| unavailable())?;
    if status.is_client_error() {
        // Refused before a payment was made: a token that is unknown, say, or used. Nothing was charged.
        let code = reply.pointer("/error/code").and_then(Value::as_str).unwrap_or("processing_error");
        return Ok((None, Answer::failed(code).into()));
    }
    let payment: ProviderPayment = serde_json::from_value(reply).map_err(|_| unavailable())?;
    let news = News::from(&payment);
    Ok((Some(payment.id), news))
}

/// The provider's view of a payment now; `None` if it cannot be had.
pub(super) async fn look_up(shop: &Shop, payment: &str) -> Option<News> {
    about(shop, Method::GET, &format!("/v1/payments/{payment}")).await
}

/// The provider's view of a payment after it was asked to cancel it; `None` if it cannot be had.
pub(super) async fn call_off(shop: &Shop, payment: &str) -> Option<News> {
    about(shop, Method::POST, &format!("/v1/payments/{payment}/cancel")).await
}

/// The provider's view of what it gave no answer about, after it was asked to make no payment of this key; `None` if it cannot
/// be had.
pub(super) async fn call_off_key(shop: &Shop, key: &str) -> Option<(Option<String>, News)> {
    let headers = [("authorization", bearer(shop)), ("idempotency-key", key.to_owned())];
    let headers = headers.each_ref().map(|(name, value)| (*name, value.as_str()));
    let (status, reply) = shop.provider_api.send(Method::POST, "/v1/payments/cancel", &headers, None).await.ok()?;
    if status == StatusCode::NOT_FOUND {
        return Some((None, Answer::cancelled().into()));
    }
    let payment: ProviderPayment = serde_json::from_value(reply).ok()?;
    let news = News::from(&payment);
    Some((Some(payment.id), news))
}

async fn about(shop: &Shop, method: Method, path: &str) -> Option<News> {
    let (status, reply) = shop.provider_api.send(method, path, &[("authorization", &bearer(shop))], None).await.ok()?;
    if !status.is_success() {
        return None;
    }
    serde_json::from_value::<ProviderPayment>(reply).ok().map(|payment| News::from(&payment))
}

fn bearer(shop: &Shop) -> String {
    format!("Bearer {}", shop.shared.secret_key)
}
