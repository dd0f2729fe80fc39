//! The payment provider's origin: SDK script, hosted field frames, tokens, payments, the pages where buyers decide, and signed webhooks out. Knows the shop only as a merchant with keys and a webhook address.

mod actions;
mod app;
mod assets;
mod bank;
mod cards;
mod course;
mod pages;
mod payment;
mod payments;
mod progress;
mod saved;
mod slips;
mod three_ds;
mod tokens;
mod webhooks;

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::routing::{get, post};
use serde::Serialize;
use serde_json::Value;
use tokio::sync::watch;

use crate::client::Api;
use crate::faults::Fault;
use crate::guard::{Own, guard};
use crate::problem::Problem;
use crate::{Shared, identifier, listen, locked};

pub(crate) use progress::Decision;

/// The largest request body, in bytes.
const BODY_LIMIT: usize = 16 * 1024;

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Charge {
    /// The merchant's reference: the attempt's key.
    pub(crate) attempt: String,
    /// Minor units.
    pub(crate) amount: u64,
    /// ISO 4217 code.
    pub(crate) currency: String,
}

/// The provider's server and its books.
#[derive(Debug)]
pub(crate) struct Provider {
    shared: Shared,
    shop_api: Api,
    fingerprint_secret: String,
    tokens: tokens::Tokens,
    payments: payments::Payments,
    ledger: Mutex<Vec<Charge>>,
    released: watch::Sender<()>,
}

impl Provider {
    /// A provider without payments.
    pub(crate) fn new(shared: Shared) -> Self {
        Self {
            shop_api: Api::new(&format!("http://127.0.0.1:{}", shared.shop_port)),
            fingerprint_secret: identifier::new("fps"),
            tokens: tokens::Tokens::default(),
            payments: payments::Payments::default(),
            ledger: Mutex::default(),
            released: watch::Sender::new(()),
            shared,
        }
    }

    /// One line a charge. Twice charged is twice written.
    pub(crate) fn ledger(&self) -> Vec<Charge> {
        locked(&self.ledger).clone()
    }

    /// Forgets all tokens, payments and charges.
    pub(crate) fn clear(&self) {
        self.tokens.clear();
        self.payments.clear();
        locked(&self.ledger).clear();
    }

    /// Lets held payments look again whether they are still held.
    pub(crate) fn release(&self) {
        self.released.send_replace(());
    }

    /// Lets the buyer decide about the payment that the merchant calls so; `None` if there is none.
    pub(crate) fn decide(self: &Arc<Self>, reference: &str, decision: Decision) -> Option<Value> {
        let id = self.payments.of_reference(reference)?;
        let payment = progress::decide(self, &id, decision)?;
        Some(payment.as_json(&self.shared.provider_origin()))
    }

    fn charge(&self, order: &payment::Order) {
        locked(&self.ledger).push(Charge {
            attempt: order.reference.clone(),
            amount: order.amount,
            currency: order.currency.clone(),
        });
    }
}

/// Every route of the provider's origin.
pub(crate) fn router(provider: Arc<Provider>) -> Router {
    let own = Own(provider.shared.provider_origins().into());
    Router::new()
        .route(
            "/",
            get(async || "The provider of the Kassa sandbox: a simulation, no money moves. The shop is next door."),
        )
        .route("/sdk/v1/{file}", get(assets::sdk))
        .merge(api(provider.clone()))
        .route("/pages/{file}", get(pages::asset))
        .route("/bank/{id}", get(bank::get).post(bank::post))
        .route("/app/{id}", get(app::get).post(app::post))
        .route("/slip/{id}", get(app::slip))
        .route("/three_ds/{id}", get(three_ds::get).post(three_ds::post))
        .route("/three_ds/{id}/over", get(three_ds::over))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(own, guard))
        .with_state(provider)
}

/// What servers and field frames talk to. While it is down it answers nothing, and keeps its books.
fn api(provider: Arc<Provider>) -> Router<Arc<Provider>> {
    let outage = async |State(provider): State<Arc<Provider>>, request: Request, next: Next| match provider
        .shared
        .faults
        .peek("provider")
    {
        Some(Fault::Down(_)) => listen::close(),
        _ => next.run(request).await,
    };
    Router::new()
        .route("/v1/tokens", post(tokens::post))
        .route("/v1/payments", post(payments::post))
        .route("/v1/payments/{id}", get(payments::get))
        .route("/v1/payments/{id}/cancel", post(payments::cancel))
        .route("/v1/payments/cancel", post(payments::cancel_key))
        .layer(middleware::from_fn_with_state(provider, outage))
}

/// Checks `Authorization: Bearer <key>`.
fn authorised(headers: &HeaderMap, keys: &[String]) -> Result<(), Problem> {
    let given = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    if given.is_some_and(|given| keys.iter().any(|key| key == given)) {
        Ok(())
    } else {
        Err(Problem::new(StatusCode::UNAUTHORIZED, "key_invalid", "This key is not of this sandbox."))
    }
}

/// The header `Idempotency-Key`.
fn idempotency_key(headers: &HeaderMap) -> Result<String, Problem> {
    headers
        .get("idempotency-key")
        .and_then(|key| key.to_str().ok())
        .filter(|key| (1..=200).contains(&key.len()))
        .map(str::to_owned)
        .ok_or_else(|| {
            Problem::parameter(
                "Idempotency-Key",
                "idempotency_key_missing",
                "send the header Idempotency-Key, 1 to 200 characters",
            )
        })
}

fn conflict() -> Problem {
    Problem::new(StatusCode::CONFLICT, "idempotency_conflict", "This Idempotency-Key was used with another body.")
}
