//! Signed news to the shop, in order unless a fault says otherwise. Sent once and not repeated on failure: the shop can always ask instead.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::Method;
use serde_json::json;

use super::Provider;
use super::payments::{Payment, Status};
use crate::faults::Fault;
use crate::signature::sign;
use crate::{clock, identifier};

/// Tells that a payment was in processing and how it ended: two events, sent from a task of their own.
pub(crate) fn announce(provider: &Arc<Provider>, ended: &Payment) {
    let event = |status: Status| {
        let payment = Payment { status, ..ended.clone() };
        let data = payment.as_json(&provider.shared.provider_origin());
        let event = json!({ "id": identifier::new("evt"), "type": format!("payment.{}", status.word()), "created": clock::rfc3339(clock::now()), "data": data });
        Bytes::from(event.to_string())
    };
    let mut events = vec![event(Status::Processing), event(ended.status)];
    let mut delay = Duration::ZERO;
    let mut secret = provider.shared.webhook_secret.clone();
    match provider.shared.faults.peek("webhook") {
        Some(Fault::Never) => return,
        Some(Fault::Late(time)) => delay = time,
        Some(Fault::Duplicate) => events = events.into_iter().flat_map(|event| [event.clone(), event]).collect(),
        Some(Fault::WrongSignature) => secret = identifier::new("whsec"),
        Some(Fault::OutOfOrder) => events.reverse(),
        _ => {}
    }
    let provider = provider.clone();
    tokio::spawn(async move {
        tokio::time::sleep(delay).await;
        for event in events {
            let timestamp = clock::now();
            let signature = sign(&secret, timestamp, &event);
            let headers = [("sandbox-timestamp", timestamp.to_string()), ("sandbox-signature", signature)];
            let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            // The shop's refusal, or its absence, is the shop's affair.
            let _ = provider.shop_api.send(Method::POST, "/webhooks/sandbox", &headers, Some(event)).await;
        }
    });
}
