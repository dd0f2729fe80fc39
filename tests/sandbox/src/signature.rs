//! Signed messages between provider and shop: HMAC-SHA-256 over `<timestamp>.<body>`. Both sides use this file, with a secret made at start.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::identifier::hex;

/// How far a signed timestamp may be from now, in seconds, either way.
pub const TOLERANCE: u64 = 300;

/// Why a message was not believed.
#[derive(Debug, PartialEq, Eq)]
pub enum Distrust {
    /// No readable timestamp or signature.
    Malformed,
    /// The timestamp is further from now than [`TOLERANCE`].
    Stale,
    /// The signature is not of this body, time and secret.
    Wrong,
}

/// The signature of a message, as `v1=<hex>`.
pub fn sign(secret: &str, timestamp: u64, body: &[u8]) -> String {
    format!("v1={}", hex(&keyed(secret, timestamp, body).finalize().into_bytes()))
}

/// Checks timestamp and signature as received; `now` in seconds since 1970.
pub fn verify(secret: &str, timestamp: &str, signature: &str, body: &[u8], now: u64) -> Result<(), Distrust> {
    let timestamp: u64 = timestamp.parse().map_err(|_| Distrust::Malformed)?;
    let given = signature.strip_prefix("v1=").and_then(bytes).ok_or(Distrust::Malformed)?;
    keyed(secret, timestamp, body).verify_slice(&given).map_err(|_| Distrust::Wrong)?;
    if now.abs_diff(timestamp) > TOLERANCE { Err(Distrust::Stale) } else { Ok(()) }
}

/// A keyed digest that tells equal from different without keeping the input: for fingerprints of cards.
pub fn fingerprint(secret: &str, input: &str) -> String {
    hex(&keyed(secret, 0, input.as_bytes()).finalize().into_bytes()).chars().take(24).collect()
}

fn keyed(secret: &str, timestamp: u64, body: &[u8]) -> Hmac<Sha256> {
    // Keys longer than a block are hashed first (RFC 2104), shorter ones padded: every length is good,
    // so the empty key stands in only for the compiler.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap_or_else(|_| Hmac::new(&Default::default()));
    mac.update(timestamp.to_string().as_bytes());
    mac.update(b".");
    mac.update(body);
    mac
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return None;
    }
    (0..hex.len()).step_by(2).map(|at| hex.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_signed_message_at_its_time_is_believed() {
        let good = sign("secret", 1000, b"{}");
        for (secret, timestamp, signature, body, now, expected) in [
            ("secret", "1000", good.as_str(), "{}", 1000, Ok(())),
            ("secret", "1000", &good, "{}", 1000 + TOLERANCE, Ok(())),
            ("secret", "1000", &good, "{}", 1001 + TOLERANCE, Err(Distrust::Stale)),
            ("secret", "1000", &good, "{}", 1000 - TOLERANCE - 1, Err(Distrust::Stale)),
            ("secret", "1000", &good, "{ }", 1000, Err(Distrust::Wrong)),
            ("secret", "1001", &good, "{}", 1000, Err(Distrust::Wrong)),
            ("other", "1000", &good, "{}", 1000, Err(Distrust::Wrong)),
            ("secret", "1000", "v1=00", "{}", 1000, Err(Distrust::Wrong)),
            ("secret", "1000", "v1=0", "{}", 1000, Err(Distrust::Malformed)),
            ("secret", "1000", "v1=zz", "{}", 1000, Err(Distrust::Malformed)),
            ("secret", "1000", "", "{}", 1000, Err(Distrust::Malformed)),
            ("secret", "", &good, "{}", 1000, Err(Distrust::Malformed)),
        ] {
            assert_eq!(
                verify(secret, timestamp, signature, body.as_bytes(), now),
                expected,
                "{timestamp} {signature} {body} {now}"
            );
        }
    }

    #[test]
    fn agrees_with_a_published_vector() {
        // RFC 4231, test case 2, has key "Jefe" and data "what do ya want for nothing?"; ours frames the data, so only the key handling is checked.
        let mut plain = Hmac::<Sha256>::new_from_slice(b"Jefe").unwrap();
        plain.update(b"7.what do ya want for nothing?");
        assert_eq!(
            sign("Jefe", 7, b"what do ya want for nothing?"),
            format!("v1={}", hex(&plain.finalize().into_bytes()))
        );
    }
}
