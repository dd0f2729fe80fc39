//! Static files of the shop's origin: the demo page at `/`, the built widget at `/kassa/`. Serves nothing outside these two folders, lists no folders and caches nothing itself.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::Shop;
use crate::identifier::hex;

/// A folder to serve.
#[derive(Debug)]
pub(crate) struct Folder {
    root: PathBuf,
    policy: String,
}

impl Folder {
    /// Serves `root` with a policy that lets pages use the widget and these origins of a provider.
    pub(crate) fn new(root: &Path, providers: &[String]) -> Self {
        let provider = providers.join(" ");
        let policy = format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {provider}; connect-src 'self'; frame-src {provider}; \
             style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'; trusted-types kassa"
        );
        Self { root: root.to_owned(), policy }
    }

    async fn reply(&self, path: &str, headers: &HeaderMap) -> Response {
        let mut response = match self.find(path).await {
            Found::File(file) => read(&file, headers).await,
            Found::Folder => redirect(path),
            Found::Nothing => (StatusCode::NOT_FOUND, "There is no such page.").into_response(),
        };
        let headers = response.headers_mut();
        if let Ok(policy) = HeaderValue::from_str(&self.policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        for (name, value) in [
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::REFERRER_POLICY, "same-origin"),
            (header::CACHE_CONTROL, "no-cache"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        response
    }

    async fn find(&self, path: &str) -> Found {
        let Some(relative) = relative(path) else {
            return Found::Nothing;
        };
        let Ok(root) = tokio::fs::canonicalize(&self.root).await else {
            return Found::Nothing;
        };
        let Ok(mut file) = tokio::fs::canonicalize(root.join(relative)).await else {
            return Found::Nothing;
        };
        // A symbolic link inside the folder must not lead out of it.
        if !file.starts_with(&root) {
            return Found::Nothing;
        }
        if file.is_dir() {
            if !path.ends_with('/') {
                return if file.join("index.html").is_file() { Found::Folder } else { Found::Nothing };
            }
            file = match tokio::fs::canonicalize(file.join("index.html")).await {
                Ok(index) if index.starts_with(&root) => index,
                _ => return Found::Nothing,
            };
        } else if path.ends_with('/') {
            return Found::Nothing;
        }
        Found::File(file)
    }
}

enum Found {
    File(PathBuf),
    Folder,
    Nothing,
}

/// Any address that is no API.
pub(crate) async fn get(State(shop): State<Arc<Shop>>, request: Request) -> Response {
    let path = request.uri().path();
    match path.strip_prefix("/kassa") {
        Some(rest) if rest.starts_with('/') => shop.dist.reply(rest, request.headers()).await,
        _ => shop.store.reply(path, request.headers()).await,
    }
}

/// A path inside the folder from a percent-encoded one; `None` for whatever is not plainly inside.
fn relative(path: &str) -> Option<PathBuf> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' {
            let mut digit = || bytes.next().and_then(|digit| char::from(digit).to_digit(16));
            u8::try_from(digit()? * 16 + digit()?).ok()?
        } else {
            byte
        });
    }
    let decoded = String::from_utf8(decoded).ok()?;
    let mut relative = PathBuf::new();
    for segment in decoded.split('/').filter(|segment| !segment.is_empty()) {
        // Dot files are nobody's pages; a colon or backslash means something to Windows.
        if segment.starts_with('.') || segment.contains(['\\', ':', '\0']) {
            return None;
        }
        relative.push(segment);
    }
    Some(relative)
}

fn redirect(path: &str) -> Response {
    // One leading slash: `//name` would be another host.
    let location = format!("/{}/", path.trim_matches('/'));
    match HeaderValue::from_str(&location) {
        Ok(location) => (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn read(file: &Path, headers: &HeaderMap) -> Response {
    let (body, encoding) = match compressed(file, headers).await {
        Some((body, encoding)) => (body, Some(encoding)),
        None => match tokio::fs::read(file).await {
            Ok(body) => (body, None),
            Err(_) => return StatusCode::NOT_FOUND.into_response(),
        },
    };
    let tag: String = format!("\"{}\"", hex(&Sha256::digest(&body)).chars().take(32).collect::<String>());
    let known = headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok()).unwrap_or_default();
    let mut response = if known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, content_type(file))], body).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// The precompressed sibling, if the browser takes it and it is not older than the file: a stale one would hide a rebuild.
async fn compressed(file: &Path, headers: &HeaderMap) -> Option<(Vec<u8>, &'static str)> {
    let accepted = headers.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    let changed = |path: PathBuf| async move { tokio::fs::metadata(path).await.and_then(|data| data.modified()).ok() };
    let original: SystemTime = changed(file.to_owned()).await?;
    for (encoding, extension) in [("br", "br"), ("gzip", "gz")] {
        if !accepts(accepted, encoding) {
            continue;
        }
        let sibling = PathBuf::from(format!("{}.{extension}", file.display()));
        if changed(sibling.clone()).await.is_some_and(|time| time >= original)
            && let Ok(body) = tokio::fs::read(sibling).await
        {
            return Some((body, encoding));
        }
    }
    None
}

/// Whether an Accept-Encoding header names this coding with a weight above nought.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|offer| {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, "q=1"));
        let weight: f32 = weight.trim().strip_prefix("q=").and_then(|number| number.parse().ok()).unwrap_or(0.0);
        name.trim().eq_ignore_ascii_case(encoding) && weight > 0.0
    })
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "ftl" | "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside() {
        for (path, expected) in [
            ("/", Some("")),
            ("/index.html", Some("index.html")),
            ("/a//b/", Some("a/b")),
            ("/a%20b", Some("a b")),
            ("/..", None),
            ("/a/../b", None),
            ("/%2e%2e/secret", None),
            ("/a/..%2f..%2fsecret", None),
            ("/..%5csecret", None),
            ("/c:/windows", None),
            ("/.git/config", None),
            ("/a%00b", None),
            ("/%", None),
            ("/%zz", None),
            ("/%ff", None),
        ] {
            assert_eq!(relative(path), expected.map(PathBuf::from), "{path}");
        }
    }

    #[test]
    fn encodings_are_taken_as_offered() {
        for (header, encoding, expected) in [
            ("gzip, deflate, br, zstd", "br", true),
            ("gzip;q=1.0, br;q=0", "br", false),
            ("BR;q=0.1", "br", true),
            ("gzip", "br", false),
            ("", "br", false),
        ] {
            assert_eq!(accepts(header, encoding), expected, "{header}");
        }
    }
}
