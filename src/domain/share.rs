//! A release to a share of the buyers: the same buyer is always in or always out, and whoever is in at 10 % is in at 20 %.
//!
//! It is no lottery and keeps nothing; it only weighs a name.

use super::market::Market;

/// Something that is released to a share of the buyers, and whether this buyer has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Release<'a> {
    /// `provider` or `method`.
    pub kind: &'static str,
    /// The id of the provider or method.
    pub id: &'a str,
    /// The share, 0 to 100.
    pub percent: u8,
    /// Whether this buyer is among them.
    pub released: bool,
}

/// Every release there is, providers first, in the shop's order.
pub fn releases<'a>(market: &Market<'a>) -> impl Iterator<Item = Release<'a>> {
    let buyer = market.buyer;
    let providers = market.providers.iter().filter_map(|offer| Some(("provider", offer.id.as_str(), offer.share?)));
    let methods = market.wishes.shares.iter().map(|(method, percent)| ("method", method.id(), *percent));
    providers.chain(methods).map(move |(kind, id, percent)| Release {
        kind,
        id,
        percent,
        released: is_released(id, buyer, percent),
    })
}

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
