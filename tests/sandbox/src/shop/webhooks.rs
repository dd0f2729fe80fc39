//! POST /webhooks/sandbox: news from the provider. Believes only what is signed and recent, takes each event once, and never lets late news undo a final result.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Shop;
use super::answer::{News, ProviderPayment};
use crate::faults::Fault;
use crate::problem::Problem;
use crate::signature::{Distrust, verify};
use crate::{clock, locked};

/// What came in so far.
#[derive(Debug, Default)]
pub(crate) struct Inbox {
    seen: Mutex<HashSet<String>>,
    tally: Mutex<Tally>,
}

/// Webhooks counted by what became of them.
#[derive(Debug, Default, Clone, Copy, Serialize)]
pub(crate) struct Tally {
    /// Changed an attempt.
    pub(crate) applied: u64,
    /// Told nothing new: the attempt had got there already, or further.
    pub(crate) outdated: u64,
    /// Came again.
    pub(crate) duplicate: u64,
    /// Not signed by the provider, or too old.
    pub(crate) refused: u64,
}

impl Inbox {
    /// The counts.
    pub(crate) fn tally(&self) -> Tally {
        *locked(&self.tally)
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        locked(&self.seen).clear();
        *locked(&self.tally) = Tally::default();
    }
}

/// `{ id, type, created, data: payment }`, where the payment's `reference` is the attempt's key.
#[derive(Deserialize)]
struct Event {
    id: String,
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    reference: String,
    #[serde(flatten)]
    payment: ProviderPayment,
}

/// 200 `{ "received": "applied" | "outdated" | "duplicate" }`; 401 if it is not to be believed; 400 if it cannot be read.
pub(crate) async fn post(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> Response {
    if matches!(shop.shared.faults.peek("webhook"), Some(Fault::Refuse(..)))
        && let Some(Fault::Refuse(status, _)) = shop.shared.faults.take("webhook")
    {
        return Problem::simulated(status).into_response();
    }
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if let Err(reason) =
        verify(&shop.shared.webhook_secret, text("sandbox-timestamp"), text("sandbox-signature"), &body, clock::now())
    {
        locked(&shop.inbox.tally).refused += 1;
        let code = match reason {
            Distrust::Malformed => "signature_missing",
            Distrust::Wrong => "signature_wrong",
            Distrust::Stale => "timestamp_stale",
        };
        return Problem::new(StatusCode::UNAUTHORIZED, code, "This message is not believed.").into_response();
    }
    let Ok(event) = serde_json::from_slice::<Event>(&body) else {
        return Problem::new(StatusCode::BAD_REQUEST, "malformed", "This event cannot be read.").into_response();
    };
    let new = locked(&shop.inbox.seen).insert(event.id);
    let mut tally = locked(&shop.inbox.tally);
    let (count, word) = if !new {
        (&mut tally.duplicate, "duplicate")
    } else if shop
        .attempts
        .find(&event.data.reference)
        .is_some_and(|attempt| shop.attempts.advance(&attempt, News::from(&event.data.payment)))
    {
        (&mut tally.applied, "applied")
    } else {
        (&mut tally.outdated, "outdated")
    };
    *count += 1;
    axum::Json(json!({ "received": word })).into_response()
}
