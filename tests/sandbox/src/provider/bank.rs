//! The bank page: where every redirect method ends in the sandbox. Plain HTML without script; sends the buyer back exactly where the shop asked.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::Provider;
use super::pages::{Framing, Pressed, go_to, page, standing, unknown};
use super::payment::{Payment, Step};
use super::progress::{decide, look};

/// The page: two buttons, or what has become of the payment and a way back.
pub(crate) async fn get(State(provider): State<Arc<Provider>>, Path(id): Path<String>) -> Response {
    match here(&provider, &id) {
        Some(payment) => page(&provider, StatusCode::OK, &standing(&payment, "bank"), Framing::Never),
        None => unknown(&provider, Framing::Never),
    }
}

/// 303 back to the shop. A second press changes nothing.
pub(crate) async fn post(
    State(provider): State<Arc<Provider>>,
    Path(id): Path<String>,
    Form(pressed): Form<Pressed>,
) -> Response {
    let payment = here(&provider, &id).and_then(|_| decide(&provider, &id, pressed.decision.into()));
    match payment.and_then(|payment| payment.order.return_url) {
        Some(back) => go_to(&provider, &back, Framing::Never),
        None => unknown(&provider, Framing::Never),
    }
}

/// A payment that is decided on this page.
fn here(provider: &Arc<Provider>, id: &str) -> Option<Payment> {
    look(provider, id).filter(|payment| payment.begins == Some(Step::Bank))
}
