//! An attempt as one line of text, so that it survives a reload.
//!
//! Kept: the key, the session, the method and the amount. Never a token, a field or anything typed.

use crate::domain::currency::Currency;
use crate::domain::method::Method;
use crate::domain::money::Money;
use crate::session::state::Attempt;

const SEPARATOR: char = '\n';

/// The line to be stored.
pub fn write(attempt: &Attempt) -> String {
    let minor = attempt.amount.minor().to_string();
    let parts = [&attempt.key, &attempt.session, attempt.method.id(), &minor, attempt.amount.currency().code()];
    parts.join("\n")
}

/// Reads a stored line. `None` if it is damaged or made by another version.
pub fn read(line: &str) -> Option<Attempt> {
    let mut parts = line.split(SEPARATOR);
    let attempt = Attempt {
        key: parts.next().filter(|key| is_key(key))?.to_owned(),
        session: parts.next()?.to_owned(),
        method: Method::from_id(parts.next()?)?,
        amount: {
            let minor = parts.next()?.parse().ok()?;
            Money::new(minor, Currency::from_code(parts.next()?)?)
        },
        order: None,
        asked: 0,
    };
    parts.next().is_none().then_some(attempt)
}

/// Whether a text can be an idempotency key of ours: 8 to 64 letters, digits and hyphens.
/// Keys come back in the page's address, where anybody may write anything.
pub fn is_key(text: &str) -> bool {
    (8..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
