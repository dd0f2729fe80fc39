//! A running sandbox with folders of its own, and the requests that most tests make. Asserts nothing about replies.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use sandbox::config::Config;
use serde_json::{Value, json};

pub(crate) struct Stage {
    pub(crate) running: sandbox::Running,
    pub(crate) folder: PathBuf,
    client: Client<HttpConnector, Body>,
}

pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// An answer about an attempt, without the clock that each has.
    pub(crate) fn answer(&self) -> Value {
        let mut answer = self.json();
        let now = answer.as_object_mut().and_then(|answer| answer.remove("now"));
        let now = now.unwrap_or_else(|| panic!("no clock in {}", self.text()));
        assert!(now.as_str().is_some_and(|now| now.len() == 20 && now.ends_with('Z')), "{now}");
        answer
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The code of a problem.
    pub(crate) fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap().to_owned()
    }
}

impl Stage {
    pub(crate) async fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let folder = std::env::temp_dir().join(format!(
            "kassa-sandbox-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::SeqCst)
        ));
        for part in ["store", "dist"] {
            std::fs::create_dir_all(folder.join(part)).unwrap();
        }
        let config = Config {
            store: folder.join("store"),
            dist: folder.join("dist"),
            port: 0,
            provider_port: 0,
            backup_port: 0,
        };
        let running = sandbox::start(&config).await.unwrap();
        Self { running, folder, client: Client::builder(TokioExecutor::new()).build_http() }
    }

    pub(crate) fn write(&self, path: &str, text: &[u8]) {
        let path = self.folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// `None` if the connection closed without a reply.
    pub(crate) async fn try_send(
        &self,
        method: Method,
        url: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Option<Reply> {
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.client.request(request.body(body.into()).unwrap()).await.ok()?;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(Body::new(body), usize::MAX).await.ok()?;
        Some(Reply { status: parts.status, headers: parts.headers, bytes })
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        url: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Reply {
        self.try_send(method, url, headers, body).await.expect("a reply")
    }

    /// GET from the shop.
    pub(crate) async fn shop(&self, path: &str) -> Reply {
        self.send(Method::GET, &format!("{}{path}", self.running.shop), &[], "").await
    }

    /// GET from the provider.
    pub(crate) async fn provider(&self, path: &str) -> Reply {
        self.send(Method::GET, &format!("{}{path}", self.running.provider), &[], "").await
    }

    /// POST of JSON to an absolute address.
    pub(crate) async fn post(&self, url: &str, headers: &[(&str, &str)], body: &Value) -> Reply {
        let headers = [headers, &[("content-type", "application/json")]].concat();
        self.send(Method::POST, url, &headers, body.to_string()).await
    }

    pub(crate) fn publishable_key(&self) -> String {
        format!("pk_test_sandbox_{}", self.running.provider.rsplit(':').next().unwrap())
    }

    pub(crate) async fn tokenise(&self, key: &str, card: &Value) -> Reply {
        let bearer = format!("Bearer {}", self.publishable_key());
        self.post(
            &format!("{}/v1/tokens", self.running.provider),
            &[("authorization", &bearer), ("idempotency-key", key)],
            card,
        )
        .await
    }

    /// A token for a card number that is otherwise fine.
    pub(crate) async fn token(&self, number: &str) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let key = format!("token-{}", COUNT.fetch_add(1, Ordering::SeqCst));
        let code = if number.starts_with("37") { "1234" } else { "123" };
        let reply = self.tokenise(&key, &json!({ "number": number, "expiry": next_year(), "code": code })).await;
        reply.json()["token"].as_str().unwrap_or_else(|| panic!("{}", reply.text())).to_owned()
    }

    /// A new session with fields laid over it.
    pub(crate) async fn session_with(&self, query: &str, with: &Value) -> Value {
        let reply = self.shop(&format!("/api/session?{query}&with={}", encoded(&with.to_string()))).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
        reply.json()
    }

    /// The body of a confirm request for a new session of EUR 49.99.
    pub(crate) async fn wish(&self, method: &str, token: Option<&str>) -> Value {
        let session = self.shop("/api/session").await.json();
        self.wish_for(&session, method, token)
    }

    /// The body of a confirm request for a session, without fee and rounding.
    pub(crate) fn wish_for(&self, session: &Value, method: &str, token: Option<&str>) -> Value {
        json!({
            "session": session["id"], "method": method, "provider": "sandbox", "token": token, "amount": session["total"], "currency": session["currency"],
            "fields": { "email": "a@example.org" }, "return_url": format!("{}/?a=b&kassa_attempt=k#part", self.running.shop), "locale": "nl",
        })
    }

    pub(crate) async fn confirm(&self, key: &str, wish: &Value) -> Reply {
        self.post(&format!("{}/api/confirm", self.running.shop), &[("idempotency-key", key)], wish).await
    }

    pub(crate) async fn attempt(&self, key: &str) -> Reply {
        self.shop(&format!("/api/attempts/{key}")).await
    }

    pub(crate) async fn cancel(&self, key: &str) -> Reply {
        self.send(Method::POST, &format!("{}/api/attempts/{key}/cancel", self.running.shop), &[], "").await
    }

    pub(crate) async fn details(&self, key: &str, body: &Value) -> Reply {
        self.post(&format!("{}/api/attempts/{key}/details", self.running.shop), &[], body).await
    }

    pub(crate) async fn charges(&self) -> Value {
        self.shop("/control/charges").await.json()
    }

    pub(crate) async fn fault(&self, faults: Value) {
        let reply = self.post(&format!("{}/control/faults", self.running.shop), &[], &faults).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
    }

    /// Waits until the charges report satisfies a condition that must come sooner or later.
    pub(crate) async fn charges_until(&self, condition: impl Fn(&Value) -> bool) -> Value {
        // The limit only turns a test that would never end into a failure.
        for _ in 0..6000 {
            let charges = self.charges().await;
            if condition(&charges) {
                return charges;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        panic!("this never came: {}", self.charges().await);
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A text for the query of an address.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// A value with some fields in the place of its own; null leaves one out.
pub(crate) fn changed(value: &Value, fields: &Value) -> Value {
    let mut changed = value.clone();
    for (name, field) in fields.as_object().unwrap() {
        changed[name] = field.clone();
    }
    changed.as_object_mut().unwrap().retain(|_, field| !field.is_null());
    changed
}

/// How the answer to an attempt begins: with what it is about.
pub(crate) fn told(wish: &Value, answer: Value) -> Value {
    let mut told = answer;
    for name in ["session", "amount", "currency"] {
        told[name] = wish[name].clone();
    }
    told
}

/// What a cancelled attempt answers, wherever it is asked for.
pub(crate) fn cancelled() -> Value {
    json!({ "status": "failed", "provider": "sandbox", "code": "buyer_cancelled" })
}

/// `12/YY`, a year from now: no test may expire.
pub(crate) fn next_year() -> String {
    let days = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() / 86_400;
    format!("12/{:02}", (1971 + days / 366) % 100)
}
