//! The bank page: where every redirect method ends in the sandbox. Plain HTML without script; says on every view that no money moves, and sends the buyer back exactly where the shop asked.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

use super::Provider;
use super::payments::{CANCELLED, Payment, Status, resolve};
use crate::methods::Method;
use crate::{MERCHANT, currency};

/// The two buttons.
#[derive(Deserialize)]
pub(crate) struct Choice {
    decision: Decision,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Decision {
    Pay,
    Cancel,
}

/// The page: two buttons, or what has become of the payment and a way back.
pub(crate) async fn get(State(provider): State<Arc<Provider>>, Path(id): Path<String>) -> Response {
    match provider.payments.find(&id) {
        Some(payment) => page(&provider, StatusCode::OK, &view(&payment)),
        None => page(&provider, StatusCode::NOT_FOUND, include_str!("../../assets/bank/unknown.html")),
    }
}

/// 303 back to the shop. A second press changes nothing.
pub(crate) async fn post(
    State(provider): State<Arc<Provider>>,
    Path(id): Path<String>,
    Form(choice): Form<Choice>,
) -> Response {
    let status = match choice.decision {
        Decision::Pay => Status::Succeeded,
        Decision::Cancel => Status::Failed(CANCELLED),
    };
    let here = provider.payments.find(&id).is_some_and(|payment| payment.is_bank());
    let payment = if here { resolve(&provider, &id, status) } else { None };
    let back = payment.and_then(|payment| payment.order.return_url).and_then(|url| HeaderValue::from_str(&url).ok());
    match back {
        Some(back) => secured(&provider, (StatusCode::SEE_OTHER, [(header::LOCATION, back)]).into_response()),
        None => page(&provider, StatusCode::NOT_FOUND, include_str!("../../assets/bank/unknown.html")),
    }
}

fn view(payment: &Payment) -> String {
    let order = &payment.order;
    let fragment = match payment.status {
        Status::RequiresAction => include_str!("../../assets/bank/open.html"),
        Status::Processing => include_str!("../../assets/bank/processing.html"),
        Status::Succeeded => include_str!("../../assets/bank/paid.html"),
        Status::Failed(CANCELLED) => include_str!("../../assets/bank/cancelled.html"),
        Status::Failed(_) => include_str!("../../assets/bank/failed.html"),
    };
    let name = Method::find(&order.method).map_or(order.method.as_str(), |method| method.name);
    let mut html = fragment.to_owned();
    for (slot, value) in [
        ("{{method}}", name),
        ("{{amount}}", &currency::plain(order.amount, &order.currency)),
        ("{{payment}}", &payment.id),
        ("{{payee}}", MERCHANT),
        ("{{back}}", order.return_url.as_deref().unwrap_or("/")),
    ] {
        html = html.replace(slot, &escape(value));
    }
    html
}

fn page(provider: &Provider, status: StatusCode, body: &str) -> Response {
    let html = include_str!("../../assets/bank/page.html").replace("{{body}}", body);
    secured(provider, (status, Html(html)).into_response())
}

/// No script at all, no framing; forms may lead here and, by the redirect that follows, back to the shop.
fn secured(provider: &Provider, mut response: Response) -> Response {
    let [localhost, loopback] = provider.shared.shop_origins();
    let policy = format!(
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self' {localhost} {loopback}; frame-ancestors 'none'"
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let fixed: [(HeaderName, &'static str); 3] = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Text for HTML, attributes included. Braces too, so that a value cannot pass for a slot.
fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut html, c| {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '{' => html.push_str("&#123;"),
            c => html.push(c),
        }
        html
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Shared;
    use crate::provider::payments::{Order, Payments};

    #[tokio::test]
    async fn a_card_payment_is_not_decided_here() {
        let shared = Shared {
            shop_port: 1,
            provider_port: 2,
            secret_key: String::new(),
            webhook_secret: String::new(),
            faults: Arc::default(),
        };
        for (token, status, expected) in [
            (Some("tok_1"), StatusCode::NOT_FOUND, Status::Processing),
            (None, StatusCode::SEE_OTHER, Status::Succeeded),
        ] {
            let order: Order = serde_json::from_value(serde_json::json!({
                "amount": 1, "currency": "EUR", "method": "card", "reference": "k", "return_url": "http://localhost:1/", "token": token,
            }))
            .unwrap();
            let provider = Arc::new(Provider {
                payments: Payments::holding(Payment { id: "pay_1".into(), order, status: Status::Processing }),
                ..Provider::new(shared.clone())
            });
            let reply =
                post(State(provider.clone()), Path("pay_1".into()), Form(Choice { decision: Decision::Pay })).await;
            assert_eq!(
                (reply.status(), provider.payments.find("pay_1").map(|payment| payment.status)),
                (status, Some(expected))
            );
        }
    }

    #[test]
    fn values_stay_text() {
        assert_eq!(escape("<a href=\"'\">&{{back}}"), "&lt;a href=&quot;&#39;&quot;&gt;&amp;&#123;&#123;back}}");
    }
}
