//! The SDK script and the field frames, compiled in. Each with its own policy; none is ever cached, so that a fault takes effect at once.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Provider;
use crate::faults::Fault;

/// A field frame may load its own files, call the token API next to it, and stand in pages on loopback only.
const FRAME_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors http://localhost:* http://127.0.0.1:*";

/// What a frame gets instead of its script when frames are never to be ready.
const SILENCE: &str = "// A fault of the sandbox: this frame never says that it is ready.\n";

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// /sdk/v1/…
pub(crate) async fn sdk(State(provider): State<Arc<Provider>>, Path(file): Path<String>) -> Response {
    let faults = &provider.shared.faults;
    match file.as_str() {
        "sandbox.js" => {
            match faults.take("sdk") {
                Some(Fault::Block) => return StatusCode::NOT_FOUND.into_response(),
                Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
                _ => {}
            }
            // The one file that pages of other origins load.
            let shared = [
                (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
                (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
            ];
            (shared, asset(SCRIPT, include_str!("../../assets/sdk/sandbox.js"))).into_response()
        }
        "field.html" => {
            let policy = [(header::CONTENT_SECURITY_POLICY, FRAME_POLICY)];
            (policy, asset("text/html; charset=utf-8", include_str!("../../assets/sdk/field.html"))).into_response()
        }
        "field.js" if faults.take("frames") == Some(Fault::NeverReady) => asset(SCRIPT, SILENCE),
        "field.js" => asset(SCRIPT, include_str!("../../assets/sdk/field.js")),
        "formats.js" => asset(SCRIPT, include_str!("../../assets/sdk/formats.js")),
        "field.css" => asset("text/css; charset=utf-8", include_str!("../../assets/sdk/field.css")),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
    ];
    (headers, text).into_response()
}
