//! Signed news to the shop, in order unless a fault says otherwise. What the shop does not take (2xx) comes again a few times, each time later; after that it can still ask.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::Method;
use serde_json::json;

use super::Provider;
use super::payment::{Payment, Status};
use crate::faults::Fault;
use crate::signature::sign;
use crate::{clock, identifier};

/// How long an event that was not taken waits for its next time.
const BACK_OFF: [Duration; 4] =
    [Duration::from_millis(200), Duration::from_secs(1), Duration::from_secs(5), Duration::from_secs(25)];

/// Tells how a payment stands, from a task of its own: one event, and two of one that has ended, the first of them that it was in
/// processing.
pub(super) fn announce(provider: &Arc<Provider>, payment: &Payment) {
    let mut events = vec![event(provider, payment)];
    if payment.status.is_final() {
        let before = payment.revision.saturating_sub(1);
        events.insert(0, event(provider, &Payment { status: Status::Processing, revision: before, ..payment.clone() }));
    }
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
    let post = Post { provider: provider.clone(), payment: payment.id.clone(), secret };
    tokio::spawn(async move {
        tokio::time::sleep(delay).await;
        for event in events {
            if !post.deliver(event.clone()).await {
                tokio::spawn(post.clone().deliver_again(event));
            }
        }
    });
}

fn event(provider: &Provider, payment: &Payment) -> Bytes {
    let event = json!({
        "id": identifier::new("evt"),
        "type": format!("payment.{}", payment.status.word()),
        "created": clock::rfc3339(clock::now()),
        "data": payment.as_json(&provider.shared.provider_origin()),
    });
    Bytes::from(event.to_string())
}

/// Who brings the news of one payment.
#[derive(Clone)]
struct Post {
    provider: Arc<Provider>,
    payment: String,
    secret: String,
}

impl Post {
    /// Signs and sends an event; whether the shop has taken it.
    async fn deliver(&self, event: Bytes) -> bool {
        let timestamp = clock::now();
        let signature = sign(&self.secret, timestamp, &event);
        let headers = [("sandbox-timestamp", timestamp.to_string()), ("sandbox-signature", signature)];
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let reply = self.provider.shop_api.send(Method::POST, "/webhooks/sandbox", &headers, Some(event)).await;
        reply.is_ok_and(|(status, _)| status.is_success())
    }

    /// Until it is taken, the times are over, or the payment is forgotten.
    async fn deliver_again(self, event: Bytes) {
        for pause in BACK_OFF {
            tokio::time::sleep(pause).await;
            let known = self.provider.payments.locked().contains_key(&self.payment);
            if !known || self.deliver(event.clone()).await {
                return;
            }
        }
    }
}
