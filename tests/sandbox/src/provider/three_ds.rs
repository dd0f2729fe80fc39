//! The 3-D Secure pages, made to stand in a frame of the shop: a hidden step that looks at the device, and a challenge with two buttons. Tells the page around it only that it is over, and only the page that the merchant's server named.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::Provider;
use super::pages::{Framing, escape, filled, go_to, page, unknown};
use super::payment::{Payment, Status, Step};
use super::progress::{advance, look};
use crate::faults::Fault;

/// What the pages send.
#[derive(Deserialize)]
pub(crate) struct Answered {
    decision: Answer,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    /// The hidden step is done.
    Device,
    Confirm,
    Refuse,
}

/// The step at hand, or that it is over.
pub(crate) async fn get(State(provider): State<Arc<Provider>>, Path(id): Path<String>) -> Response {
    let Some(payment) = here(&provider, &id) else {
        return unknown(&provider, Framing::ByShop);
    };
    let fragment = match payment.status {
        Status::RequiresAction(Step::Device) => include_str!("../../assets/pages/device.html"),
        Status::RequiresAction(Step::Challenge) => include_str!("../../assets/pages/challenge.html"),
        Status::RequiresAction(_) | Status::Processing | Status::Placed | Status::Succeeded | Status::Failed(_) => {
            return told(&provider, &payment);
        }
    };
    page(&provider, StatusCode::OK, &filled(fragment, &payment), Framing::ByShop)
}

/// 303 to the page that says it is over. An answer to a step that is not at hand changes nothing.
pub(crate) async fn post(
    State(provider): State<Arc<Provider>>,
    Path(id): Path<String>,
    Form(answered): Form<Answered>,
) -> Response {
    if here(&provider, &id).is_none() {
        return unknown(&provider, Framing::ByShop);
    }
    advance(&provider, &id, |payment| {
        let at = |step| payment.status == Status::RequiresAction(step);
        match answered.decision {
            Answer::Device => at(Step::Device).then(|| payment.next()),
            Answer::Confirm => at(Step::Challenge).then(|| payment.next()),
            Answer::Refuse => at(Step::Challenge).then(|| Status::Failed(Step::Challenge.refused())),
        }
    });
    go_to(&provider, &format!("/three_ds/{id}/over"), Framing::ByShop)
}

/// Says that a step is over, whatever comes next.
pub(crate) async fn over(State(provider): State<Arc<Provider>>, Path(id): Path<String>) -> Response {
    match here(&provider, &id) {
        Some(payment) => told(&provider, &payment),
        None => unknown(&provider, Framing::ByShop),
    }
}

/// Without an origin to speak to, the page keeps silent.
fn told(provider: &Provider, payment: &Payment) -> Response {
    let silent = provider.shared.faults.peek("frames") == Some(Fault::DropThreeDs);
    let shop = provider.shared.shop_origins();
    let origin = payment.order.page_origin.as_deref().filter(|origin| !silent && shop.iter().any(|own| own == origin));
    let fragment =
        include_str!("../../assets/pages/over.html").replace("{{page_origin}}", &escape(origin.unwrap_or_default()));
    page(provider, StatusCode::OK, &fragment, Framing::ByShop)
}

/// A payment that is asked about here.
fn here(provider: &Arc<Provider>, id: &str) -> Option<Payment> {
    look(provider, id).filter(|payment| matches!(payment.begins, Some(Step::Device | Step::Challenge)))
}
