//! An attempt as one line of text, so that it survives a reload and a trip to another page.
//!
//! Kept: the key, the session, the method and the amount. Never a token, a field or anything typed.

use crate::domain::currency::Currency;
use crate::domain::method::Method;
use crate::domain::money::Money;
use crate::session::config::Config;
use crate::session::state::Attempt;

/// Stands well in an address; a session id may hold it too.
const SEPARATOR: &str = "~";

/// The line to be stored, and to be put into the return address.
pub fn write(attempt: &Attempt) -> String {
    let minor = attempt.amount.minor().to_string();
    let parts = [&attempt.key, &attempt.session, attempt.method.id(), &minor, attempt.amount.currency().code()];
    parts.join(SEPARATOR)
}

/// Whether an attempt is about the present order. `own`: it was kept by this tab, where nobody else writes.
///
/// Its session says so: what was due may have changed since, with the country that was guessed anew or with a fee, and a
/// payment under way must never be forgotten. An order without a session is known by what is due for it.
#[must_use]
pub fn is_about(attempt: &Attempt, config: &Config, own: bool) -> bool {
    if attempt.session != config.session || attempt.amount.currency() != config.order.total.currency() {
        return false;
    }
    if own && !attempt.session.is_empty() {
        return true;
    }
    let shown = config.selection.shown.iter().filter(|shown| shown.method == attempt.method);
    let dues = shown.filter_map(|shown| config.due_with(shown)).map(|due| due.total);
    dues.chain([config.order.total]).any(|total| total == attempt.amount)
}

/// Reads a line. `None` if it is damaged or made by another version.
pub fn read(line: &str) -> Option<Attempt> {
    let (key, rest) = line.split_once(SEPARATOR)?;
    let mut parts = rest.rsplitn(4, SEPARATOR);
    let currency = Currency::from_code(parts.next()?)?;
    let amount = Money::new(parts.next()?.parse().ok()?, currency);
    let method = Method::from_id(parts.next()?)?;
    let session = parts.next()?.to_owned();
    is_key(key).then(|| Attempt::kept(key, &session, method, amount))
}

/// Whether a text can be an idempotency key of ours: 8 to 64 letters, digits and hyphens.
/// Keys come back in the page's address, where anybody may write anything.
pub fn is_key(text: &str) -> bool {
    (8..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
