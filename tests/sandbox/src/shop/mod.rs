//! The shop's origin: the demo page, the merchant server contract (session, confirm, status, cancel), signed webhooks in, and the control interface. Sees no card data, only tokens.

mod answer;
mod attempts;
mod basket;
mod cancel;
mod confirm;
mod control;
mod files;
mod legal;
mod return_url;
mod session;
mod status;
mod terms;
mod webhooks;
mod wish;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::Response;
use axum::routing::{any, get, post};

use crate::Shared;
use crate::client::Api;
use crate::config::Config;
use crate::guard::{Own, guard};
use crate::listen::Connections;
use crate::problem::Problem;
use crate::provider::Provider;

/// The largest request body, in bytes.
const BODY_LIMIT: usize = 64 * 1024;

/// The shop's server: what it knows and what it has stored.
#[derive(Debug)]
pub(crate) struct Shop {
    shared: Shared,
    origins: Arc<[String]>,
    provider_api: Api,
    sessions: session::Sessions,
    attempts: attempts::Attempts,
    inbox: webhooks::Inbox,
    store: files::Folder,
    dist: files::Folder,
    // Only the control interface looks behind the counter.
    connections: Arc<Connections>,
    provider: Arc<Provider>,
}

impl Shop {
    /// A shop without sessions or orders.
    pub(crate) fn new(config: &Config, shared: Shared, connections: Arc<Connections>, provider: Arc<Provider>) -> Self {
        Self {
            origins: shared.shop_origins().into(),
            provider_api: Api::new(&shared.provider_origin()),
            sessions: session::Sessions::default(),
            attempts: attempts::Attempts::default(),
            inbox: webhooks::Inbox::default(),
            store: files::Folder::new(&config.store, &shared.provider_origins()),
            dist: files::Folder::new(&config.dist, &shared.provider_origins()),
            shared,
            connections,
            provider,
        }
    }
}

/// Every route of the shop's origin.
pub(crate) fn router(shop: Arc<Shop>) -> Router {
    let own = Own(shop.origins.clone());
    Router::new()
        .merge(contract())
        .route("/webhooks/sandbox", post(webhooks::post))
        .route("/control/faults", get(control::faults).post(control::set_faults).delete(control::clear_faults))
        .route("/control/charges", get(control::charges))
        .route("/control/payments/{key}", post(control::decide))
        .route("/control/reset", post(control::reset))
        .route(
            "/openapi.json",
            get(async || ([("content-type", "application/json")], include_str!("../../openapi.json"))),
        )
        .route("/legal/{page}", get(legal::get))
        .route("/api/{*rest}", any(nothing))
        .route("/control/{*rest}", any(nothing))
        .fallback(get(files::get))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(own, guard))
        .with_state(shop)
}

/// The merchant server contract. How a payment stands is never an old reply's to tell, a refusal's neither.
fn contract() -> Router<Arc<Shop>> {
    let fresh = async |mut response: Response| {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    };
    Router::new()
        .route("/api/session", get(session::get))
        .route("/api/confirm", post(confirm::post))
        .route("/api/attempts/{key}", get(status::get))
        .route("/api/attempts/{key}/details", post(status::post))
        .route("/api/attempts/{key}/cancel", post(cancel::post))
        .layer(middleware::map_response(fresh))
}

async fn nothing() -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        "not_found",
        "There is nothing at this address; /openapi.json lists what there is.",
    )
}
