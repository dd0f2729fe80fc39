//! Where a buyer may be sent back to: a page of this shop and nothing else, so that the bank page is no open redirector.

/// Whether a URL lies on one of the origins. Only printable ASCII without characters that parsers disagree about: browsers serialise addresses so.
pub(crate) fn is_own(url: &str, origins: &[String]) -> bool {
    let plain = url.len() <= 4096 && url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>`".contains(&byte));
    plain
        && origins
            .iter()
            .filter_map(|origin| url.strip_prefix(origin.as_str()))
            .any(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_pages_are_returned_to() {
        let origins = ["http://localhost:8080".to_owned(), "http://127.0.0.1:8080".to_owned()];
        for (url, expected) in [
            ("http://localhost:8080/", true),
            ("http://localhost:8080/page?a=b&kassa_attempt=1#x", true),
            ("http://127.0.0.1:8080", true),
            ("http://localhost:8080?x", true),
            ("http://localhost:80801/", false),
            ("http://localhost:8080@evil.example/", false),
            ("http://localhost:8080.evil.example/", false),
            ("http://localhost:8080\\@evil.example/", false),
            ("http://evil.example/http://localhost:8080/", false),
            ("https://localhost:8080/", false),
            ("http://localhost/", false),
            ("//localhost:8080/", false),
            ("/page", false),
            ("javascript:alert(1)", false),
            ("http://localhost:8080/\r\nset-cookie:x", false),
            (" http://localhost:8080/", false),
            ("", false),
        ] {
            assert_eq!(is_own(url, &origins), expected, "{url}");
        }
    }
}
