//! Static files: right types and policies, precompressed where taken, and never from outside the two folders.

use axum::http::{Method, StatusCode};

use crate::stage::Stage;

#[tokio::test]
async fn pages_and_widget_come_with_types_and_policy() {
    let stage = Stage::new().await;
    stage.write("store/index.html", b"<!doctype html>shop");
    stage.write("store/more/index.html", b"more");
    stage.write("dist/kassa.js", b"export {}");
    stage.write("dist/kassa_bg.wasm", b"\0asm");
    stage.write("dist/locales/th.ftl", "a = ไทย".as_bytes());
    for (path, kind, body) in [
        ("/", "text/html; charset=utf-8", "<!doctype html>shop"),
        ("/index.html?country=NL", "text/html; charset=utf-8", "<!doctype html>shop"),
        ("/more/", "text/html; charset=utf-8", "more"),
        ("/kassa/kassa.js", "text/javascript; charset=utf-8", "export {}"),
        ("/kassa/kassa_bg.wasm", "application/wasm", "\0asm"),
        ("/kassa/locales/th.ftl", "text/plain; charset=utf-8", "a = ไทย"),
    ] {
        let reply = stage.shop(path).await;
        assert_eq!(
            (reply.status, reply.header("content-type"), reply.text().as_str()),
            (StatusCode::OK, kind, body),
            "{path}"
        );
        assert_eq!((reply.header("cache-control"), reply.header("x-content-type-options")), ("no-cache", "nosniff"));
        let provider = format!("{} {}", stage.running.provider, stage.running.backup);
        let policy = format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {provider}; connect-src 'self'; frame-src {provider}; \
             style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'; trusted-types kassa"
        );
        assert_eq!(reply.header("content-security-policy"), policy);
        assert!(!reply.header("referrer-policy").is_empty());

        let tag = reply.header("etag").to_owned();
        let again =
            stage.send(Method::GET, &format!("{}{path}", stage.running.shop), &[("if-none-match", &tag)], "").await;
        assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
    }
    let folder = stage.shop("/more").await;
    assert_eq!((folder.status, folder.header("location")), (StatusCode::PERMANENT_REDIRECT, "/more/"));
    assert_eq!(stage.shop("//more").await.header("location"), "/more/");
    let head = stage.send(Method::HEAD, &format!("{}/", stage.running.shop), &[], "").await;
    assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
    assert_eq!(
        stage.send(Method::POST, &format!("{}/", stage.running.shop), &[], "").await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn a_change_shows_at_once() {
    let stage = Stage::new().await;
    stage.write("store/index.html", b"old");
    let tag = stage.shop("/").await.header("etag").to_owned();
    stage.write("store/index.html", b"new");
    let reply = stage.send(Method::GET, &format!("{}/", stage.running.shop), &[("if-none-match", &tag)], "").await;
    assert_eq!((reply.status, reply.text().as_str()), (StatusCode::OK, "new"));
}

#[tokio::test]
async fn compressed_siblings_are_served_to_those_who_take_them() {
    let stage = Stage::new().await;
    stage.write("dist/kassa.js", b"plain");
    stage.write("dist/kassa.js.br", b"brotli");
    stage.write("dist/kassa.js.gz", b"gzip");
    for (accepted, encoding, body) in [
        ("br, gzip", "br", "brotli"),
        ("gzip", "gzip", "gzip"),
        ("gzip, br;q=0", "gzip", "gzip"),
        ("identity", "", "plain"),
        ("", "", "plain"),
    ] {
        let reply = stage
            .send(Method::GET, &format!("{}/kassa/kassa.js", stage.running.shop), &[("accept-encoding", accepted)], "")
            .await;
        assert_eq!((reply.header("content-encoding"), reply.text().as_str()), (encoding, body), "{accepted}");
        assert_eq!(
            (reply.header("content-type"), reply.header("vary")),
            ("text/javascript; charset=utf-8", "Accept-Encoding")
        );
    }
    // A rebuild that was not compressed yet must not be hidden by yesterday's sibling.
    let yesterday = std::time::SystemTime::now() - std::time::Duration::from_secs(86_400);
    std::fs::File::options()
        .write(true)
        .open(stage.folder.join("dist/kassa.js.br"))
        .unwrap()
        .set_modified(yesterday)
        .unwrap();
    let reply = stage
        .send(Method::GET, &format!("{}/kassa/kassa.js", stage.running.shop), &[("accept-encoding", "br")], "")
        .await;
    assert_eq!((reply.header("content-encoding"), reply.text().as_str()), ("", "plain"));
}

#[tokio::test]
async fn nothing_outside_the_folders_is_served() {
    let stage = Stage::new().await;
    stage.write("secret.txt", b"secret");
    stage.write("store/index.html", b"shop");
    stage.write("store/.hidden", b"secret");
    stage.write("dist/kassa.js", b"export {}");
    #[cfg(unix)]
    std::os::unix::fs::symlink(stage.folder.join("secret.txt"), stage.folder.join("store/link.txt")).unwrap();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/a/../../secret.txt",
        "/kassa/../../secret.txt",
        "/kassa/%2e%2e%2fsecret.txt",
        "/kassa/..%5c..%5csecret.txt",
        "/.hidden",
        "/link.txt",
        "/%00",
        "/index.html/",
        "/kassa/",
        "/kassa",
        "/nobody",
    ] {
        let reply = stage.shop(path).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!reply.text().contains("secret"), "{path}");
    }
}

#[tokio::test]
async fn only_local_names_are_answered() {
    let stage = Stage::new().await;
    stage.write("store/index.html", b"shop");
    for origin in [&stage.running.shop, &stage.running.provider] {
        let reply = stage.send(Method::GET, &format!("{origin}/"), &[("host", "rebound.example")], "").await;
        assert_eq!(reply.status, StatusCode::MISDIRECTED_REQUEST);
    }
    let by_number = stage.running.shop.replace("localhost", "127.0.0.1");
    assert_eq!(stage.send(Method::GET, &by_number, &[], "").await.status, StatusCode::OK);
}
