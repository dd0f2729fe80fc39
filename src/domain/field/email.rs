//! E-mail addresses. Whether mail arrives only a mail can show, so nothing finer is asked than what no address lacks.

use super::text::narrow;
use crate::domain::digit;

/// The address to send, if it has one `@`, something before it, and a domain of labels with a dot after it.
pub(super) fn normalise(text: &str) -> Option<String> {
    let text: String = text.chars().map(narrow).collect();
    let (local, domain) = text.split_once('@')?;
    if local.is_empty()
        || local.contains(|c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '<' | '>' | '(' | ')' | '[' | ']' | '\\' | '"')
        })
    {
        return None;
    }
    let label_is_plain = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| {
                c.is_ascii_alphanumeric() || c == '-' || (!c.is_ascii() && !c.is_whitespace() && !digit::separates(c))
            })
    };
    let (_, last) = domain.rsplit_once('.')?;
    if last.chars().count() < 2 || !domain.split('.').all(label_is_plain) {
        return None;
    }
    Some([local, "@", &domain.to_ascii_lowercase()].concat())
}
