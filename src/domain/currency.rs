//! Currencies as small handles into a table of ISO 4217.
//!
//! It knows every tender currency of list one, its number of minor-unit digits, the smallest amount that cash can pay,
//! and which currencies share a sign. It does not know how anything is written or how many digits a
//! locale shows (that is the browser's `Intl`), nor the exponents of single providers (see
//! [`exponent`](super::exponent)), nor funds, metals, units of account and test codes (nobody checks out in them).

use super::generated::cell;
use super::generated::currency::{CASH, CODES, EXPONENTS, SIGN_WORDS, SIGNS, STEPS};

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

    /// The smallest amount that can be paid in cash, in minor units: 5 for CHF, 500 for HUF, 1 where coins go as far down
    /// as the minor unit. Source: CLDR 48 `cashDigits` and `cashRounding`, which know one step a currency: where only some
    /// countries of a currency round (EUR), it is 1.
    #[must_use]
    pub fn cash_step(self) -> i64 {
        let place = CASH.as_bytes().get(usize::from(self.0)).map(|letter| usize::from(letter.wrapping_sub(b'a')));
        place.and_then(|place| STEPS.get(place)).map_or(1, |step| i64::from(*step))
    }

    /// The sign that two different currencies share where each is at home: `$` of all dollars and pesos, `¥` of yen and
    /// yuan, `kr` of the Nordic crowns. Source: CLDR 48 narrow symbols in English, and `£` for EGP and LBP.
    #[must_use]
    pub fn shared_sign(self, other: Self) -> Option<&'static str> {
        let letter = |currency: Self| SIGNS.as_bytes().get(usize::from(currency.0)).copied();
        let place = letter(self)?.checked_sub(b'a')?;
        (self != other && letter(self) == letter(other)).then(|| cell(SIGN_WORDS, 0, usize::from(place)))
    }

    /// Every currency, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..EXPONENTS.len() as u8).map(Self)
    }
}
