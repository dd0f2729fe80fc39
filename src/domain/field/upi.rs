//! Addresses of the Unified Payments Interface (`name@handle`), India.
//!
//! No method asks for one since collecting by address ended in February 2026; mandates and payouts still name them, so
//! what is one can be said here. Nothing in the widget calls it, and it weighs nothing there.

use super::text::{narrow, tidy};

/// The address to send: 2 to 256 letters, digits, `.`, `-` and `_`, an `@`, and a handle of 2 to 64 letters and digits that
/// begins with a letter (NPCI; a dot in the handle makes it an e-mail address). `None` for anything else.
#[must_use]
pub fn normalise(raw: &str) -> Option<String> {
    let text: String = tidy(raw).chars().map(narrow).collect();
    let (name, handle) = text.split_once('@')?;
    let is_name = (2..=256).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    let is_handle = (2..=64).contains(&handle.len())
        && handle.starts_with(|c: char| c.is_ascii_alphabetic())
        && handle.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_name && is_handle).then(|| text.clone())
}
