//! What every request must satisfy before any handler sees it: it is addressed to a loopback name, and a writing request does not come from somebody else's page. Not a substitute for signatures and keys.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

/// The origins a writing request may come from; a request without `Origin` comes from no page.
#[derive(Debug, Clone)]
pub(crate) struct Own(pub(crate) std::sync::Arc<[String]>);

/// Refuses foreign hosts (a rebound DNS name) and foreign writers (another site's page).
pub(crate) async fn guard(State(own): State<Own>, request: Request, next: Next) -> Response {
    match check(&own, request.method(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

fn check(own: &Own, method: &Method, headers: &HeaderMap) -> Result<(), Problem> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !["localhost", "127.0.0.1"].contains(&name) {
        return Err(Problem::new(
            StatusCode::MISDIRECTED_REQUEST,
            "host_not_local",
            "The sandbox answers only to http://localhost and http://127.0.0.1: use one of these in the address.",
        ));
    }
    let foreign = headers.contains_key(header::ORIGIN)
        && !text(header::ORIGIN).is_some_and(|origin| own.0.iter().any(|known| known == origin));
    if foreign && ![Method::GET, Method::HEAD].contains(method) {
        return Err(Problem::new(StatusCode::FORBIDDEN, "origin_not_own", "Only pages of this origin may send this."));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_pages_write_and_only_local_names_are_served() {
        let own = Own(["http://localhost:1".to_owned()].into());
        for (method, host, origin, expected) in [
            (Method::GET, "localhost:1", None, None),
            (Method::GET, "127.0.0.1:1", Some("http://evil.example"), None),
            (Method::POST, "localhost:1", Some("http://localhost:1"), None),
            (Method::POST, "localhost:1", None, None),
            (Method::POST, "localhost:1", Some("http://localhost:2"), Some("origin_not_own")),
            (Method::DELETE, "localhost:1", Some("null"), Some("origin_not_own")),
            (Method::GET, "evil.example", None, Some("host_not_local")),
            (Method::GET, "localhost.evil.example:1", None, Some("host_not_local")),
            (Method::GET, "[::1]:1", None, Some("host_not_local")),
            (Method::GET, "", None, Some("host_not_local")),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, origin.parse().unwrap());
            }
            let refused = check(&own, &method, &headers).err().map(|problem| problem.code());
            assert_eq!(refused, expected, "{method} {host} {origin:?}");
        }
    }
}
