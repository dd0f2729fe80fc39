//! The app page: what a buyer holds in the other hand, be it a banking app, a wallet or the till that takes a slip. Plain HTML without script. Stays where it is after a decision: the shop's page may be on another device.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::Provider;
use super::actions;
use super::pages::{Framing, Pressed, escape, filled, go_to, page, standing, unknown};
use super::payment::{Payment, Status, Step};
use super::progress::{decide, look};
use crate::action::{Action, Slip};

/// The page: two buttons, or what has become of the payment.
pub(crate) async fn get(State(provider): State<Arc<Provider>>, Path(id): Path<String>) -> Response {
    match here(&provider, &id) {
        Some(payment) => page(&provider, StatusCode::OK, &standing(&payment, "app"), Framing::Never),
        None => unknown(&provider, Framing::Never),
    }
}

/// 303 to the same page, which tells what has become of it. A second press changes nothing.
pub(crate) async fn post(
    State(provider): State<Arc<Provider>>,
    Path(id): Path<String>,
    Form(pressed): Form<Pressed>,
) -> Response {
    match here(&provider, &id).and_then(|_| decide(&provider, &id, pressed.decision.into())) {
        Some(payment) => go_to(&provider, &format!("/app/{}", payment.id), Framing::Never),
        None => unknown(&provider, Framing::Never),
    }
}

/// The slip of a payment, to print; what has become of it once it is paid or over.
pub(crate) async fn slip(State(provider): State<Arc<Provider>>, Path(id): Path<String>) -> Response {
    let Some(payment) = here(&provider, &id) else {
        return unknown(&provider, Framing::Never);
    };
    let fragment = match payment.status {
        Status::RequiresAction(step) => match actions::of(&payment, step, "") {
            Action::Voucher(slip) | Action::BankTransfer(slip) => printed(&payment, &slip),
            Action::Redirect { .. } | Action::ThreeDs { .. } | Action::Qr { .. } | Action::Poll { .. } => {
                return unknown(&provider, Framing::Never);
            }
        },
        Status::Processing | Status::Placed | Status::Succeeded | Status::Failed(_) => standing(&payment, "app"),
    };
    page(&provider, StatusCode::OK, &fragment, Framing::Never)
}

fn printed(payment: &Payment, slip: &Slip) -> String {
    let line = |kind: &str, value: &str| {
        format!("<div><dt>{}</dt><dd class=\"reference\">{}</dd></div>\n", escape(kind), escape(value))
    };
    let lines: String = slip.details.iter().map(|detail| line(&detail.kind, &detail.value)).collect();
    filled(include_str!("../../assets/pages/slip.html"), payment).replace("{{details}}", &lines)
}

/// A payment that is decided on another device, or at a counter.
fn here(provider: &Arc<Provider>, id: &str) -> Option<Payment> {
    look(provider, id)
        .filter(|payment| matches!(payment.begins, Some(Step::Scan | Step::Phone | Step::Slip | Step::Transfer)))
}
