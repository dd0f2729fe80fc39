//! The one shape of every refusal: `{ "error": { "code", "message", "parameter"? } }`. Says nothing about payments: a declined card is an answer, not a problem.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// A refused request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    status: StatusCode,
    code: &'static str,
    message: String,
    parameter: Option<String>,
}

impl Problem {
    /// A refusal; `code` is for machines, `message` for developers.
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), parameter: None }
    }

    /// 400 that names the parameter, field or header at fault.
    pub(crate) fn parameter(name: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self { parameter: Some(name.to_owned()), ..Self::new(StatusCode::BAD_REQUEST, code, message) }
    }

    /// A refusal that a fault asked for. 429 and 503 say when to come back: after one second.
    pub(crate) fn simulated(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let code = if status == StatusCode::TOO_MANY_REQUESTS { "too_many_requests" } else { "simulated_fault" };
        Self::new(status, code, "A fault switched on in the sandbox.")
    }

    /// The machine-readable code.
    #[cfg(test)]
    pub(crate) fn code(&self) -> &'static str {
        self.code
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut error = json!({ "code": self.code, "message": self.message });
        if let (Some(parameter), Some(error)) = (self.parameter, error.as_object_mut()) {
            error.insert("parameter".into(), parameter.into());
        }
        let mut response = (self.status, axum::Json(json!({ "error": error }))).into_response();
        if [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE].contains(&self.status) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }
}
