//! From a provider's code to an outcome, and what the provider's rules let the shop say.
//!
//! It reads the one code that a failed answer carries; it does not read messages (they are in the provider's language and
//! for the merchant) nor advice that comes beside a code, nor does it decide what happens next.

use super::generated::decline::PROVIDERS;
use super::outcome::{Disclosure, Outcome};

/// What a provider's code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The outcome; `Declined` for a code that is not known, which is the safe reading of a refusal.
    pub outcome: Outcome,
    /// Whether the code is in the table; if not, the developer is to be told.
    pub known: bool,
}

/// What an adapter says where no token could be made for a technical reason: it is tried again, or another provider takes
/// over. It stands in no provider's table.
pub const TECHNICAL: &str = "processing_error";

/// Codes of the merchant server contract itself, which the shop's server says of any provider's payment: what it called off
/// and what ran out are its own news and stand in no provider's table.
const OF_THE_CONTRACT: [(&str, Outcome); 5] = [
    (TECHNICAL, Outcome::ProcessingError),
    ("buyer_cancelled", Outcome::BuyerCancelled),
    ("authentication_abandoned", Outcome::AuthenticationAbandoned),
    ("authentication_failed", Outcome::AuthenticationFailed),
    ("session_expired", Outcome::SessionExpired),
];

/// Reads `code` as `provider` (a provider id such as `sandbox`) means it.
#[must_use]
pub fn read(provider: &str, code: &str) -> Reading {
    let of_contract = OF_THE_CONTRACT.iter().find(|(known, _)| *known == code).map(|(_, outcome)| *outcome);
    let in_table = || {
        let row = find(provider)?;
        let at = row.codes.split('\t').position(|known| covers(known, code))?;
        row.outcomes.get(at).copied()
    };
    let outcome = of_contract.or_else(in_table);
    Reading { outcome: outcome.unwrap_or(Outcome::Declined), known: outcome.is_some() }
}

/// Whether `provider` lets the shop name the bank's reason; `Closed` for a provider that is not known.
#[must_use]
pub fn disclosure(provider: &str) -> Disclosure {
    find(provider).map_or(Disclosure::Closed, |row| row.disclosure)
}

/// Whether a cell of the table means `code`: it is that code, or a range such as `2101-2999` that it is in.
fn covers(known: &str, code: &str) -> bool {
    // Texts of one length that are all digits are in the order of their numbers.
    let within = |(first, last): (&str, &str)| {
        code.len() == first.len() && code.bytes().all(|byte| byte.is_ascii_digit()) && (first..=last).contains(&code)
    };
    !code.is_empty() && (known == code || known.split_once('-').is_some_and(within))
}

fn find(provider: &str) -> Option<&'static Codes> {
    PROVIDERS.iter().find(|row| row.provider == provider)
}

/// The codes of one provider.
pub(super) struct Codes {
    pub(super) provider: &'static str,
    pub(super) disclosure: Disclosure,
    /// With a tab between them.
    pub(super) codes: &'static str,
    /// What each means, in the same order.
    pub(super) outcomes: &'static [Outcome],
}
