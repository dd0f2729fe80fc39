//! A small HTTP client for the calls between the shop's server and the provider's, so that both really speak over the wire. Loopback and JSON only; no retries, which are the callers' decision.

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

/// No usable reply came.
#[derive(Debug)]
pub struct Unreachable;

/// One peer's API.
#[derive(Debug, Clone)]
pub struct Api {
    client: Client<HttpConnector, Body>,
    origin: String,
}

impl Api {
    /// An API at `http://host:port`.
    pub fn new(origin: &str) -> Self {
        Self { client: Client::builder(TokioExecutor::new()).build_http(), origin: origin.to_owned() }
    }

    /// Sends a request with extra headers; the reply's body is `Null` if it is no JSON.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Bytes>,
    ) -> Result<(StatusCode, Value), Unreachable> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.origin));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        let request = request.body(body.map_or_else(Body::empty, Body::from)).map_err(|_| Unreachable)?;
        let response = self.client.request(request).await.map_err(|_| Unreachable)?;
        let status = response.status();
        let bytes = to_bytes(Body::new(response.into_body()), 1 << 20).await.map_err(|_| Unreachable)?;
        Ok((status, serde_json::from_slice(&bytes).unwrap_or(Value::Null)))
    }
}
