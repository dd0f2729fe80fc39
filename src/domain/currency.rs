//! Currencies as small handles into a table of ISO 4217.
//!
//! It knows every tender currency of list one and its number of minor-unit digits. It does not know symbols, names or how
//! many digits a locale shows (that is the browser's `Intl`), nor the exponents of single providers (those differ and
//! belong to the provider), nor funds, metals and test codes (nobody checks out in them).

use super::generated::currency::{CODES, EXPONENTS};

/// A tender currency of ISO 4217: a handle of one byte, compared and copied freely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency(pub(super) u8);

impl Currency {
    /// The currency with this alphabetic code, in capitals as ISO 4217 writes it; `None` for anything else.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|currency| currency.code() == code)
    }

    /// The alphabetic code: three ASCII capitals.
    #[must_use]
    pub fn code(self) -> &'static str {
        let start = usize::from(self.0) * 3;
        CODES.get(start..start + 3).unwrap_or_default()
    }

    /// Decimal digits of the minor unit: 0 for JPY, 2 for EUR, 3 for KWD. Source: ISO 4217 list one.
    #[must_use]
    pub fn exponent(self) -> u8 {
        EXPONENTS.as_bytes().get(usize::from(self.0)).map_or(2, |digit| digit.wrapping_sub(b'0'))
    }

    /// Every currency, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..EXPONENTS.len() as u8).map(Self)
    }
}
