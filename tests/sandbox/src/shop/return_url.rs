//! Where a buyer may be sent back to: a page of this shop and nothing else, so that the bank page is no open redirector.

/// Which of the origins a URL lies on. Only printable ASCII without characters that parsers disagree about: browsers serialise addresses so.
pub(crate) fn origin_of<'a>(url: &str, origins: &'a [String]) -> Option<&'a str> {
    let plain = url.len() <= 4096 && url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>`".contains(&byte));
    let around = |origin: &&String| {
        url.strip_prefix(origin.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    };
    origins.iter().filter(|_| plain).find(around).map(String::as_str)
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
            let found = origin_of(url, &origins);
            assert_eq!(found.is_some(), expected, "{url}");
            assert!(found.is_none_or(|origin| url.starts_with(origin)), "{url}");
        }
    }
}
