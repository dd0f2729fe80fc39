//! A release to a share of the buyers: the same buyer is always in or always out, and whoever is in at 10 % is in at 20 %.
//!
//! It is no lottery and keeps nothing; it only weighs a name.

/// Whether `buyer` is among the `percent` of buyers who get `subject` (the id of a method or provider).
///
/// A buyer without a name cannot be given the same answer twice by anything but everybody's, so a part is nobody then.
#[must_use]
pub fn is_released(subject: &str, buyer: &str, percent: u8) -> bool {
    percent >= 100 || (!buyer.is_empty() && bucket(subject, buyer) < percent)
}

/// The buyer's place, 0 to 99, for this subject. Another subject orders the buyers anew, so that not the same ones meet
/// everything that is new.
#[must_use]
pub fn bucket(subject: &str, buyer: &str) -> u8 {
    // A zero byte stands in no id: "ab" and "c" are not "a" and "bc".
    let bytes = subject.bytes().chain([0]).chain(buyer.bytes());
    (fnv1a(bytes) % 100) as u8
}

/// FNV-1a of 32 bits (draft-eastlake-fnv, offset basis 0x811c9dc5, prime 0x01000193).
fn fnv1a(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
