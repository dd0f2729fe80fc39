//! Money: an exact integer of minor units and its currency.
//!
//! No fraction, no rounding, no float, ever; what leaves `i64` or mixes currencies is `None`, never wrapped. Rounding to
//! coins is [`rounding`](super::rounding)'s, a provider's own exponent [`exponent`](super::exponent)'s. It does not format for people (grouping, digits and symbols are the locale's),
//! but gives the exact decimal text from which a formatter that takes strings can do so.

use super::currency::Currency;
use super::digit;

/// An amount in minor units (cents, yen, fils) of the ISO 4217 exponent of its currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// `minor` units of `currency`; any `i64` is a valid amount, negative ones are discounts and refunds.
    #[must_use]
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The amount in minor units.
    #[must_use]
    pub fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The sum; `None` when the currencies differ or the sum leaves `i64`.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        self.minor.checked_add(other.minor).map(|minor| Self::new(minor, self.currency))
    }

    /// The difference; `None` when the currencies differ or the difference leaves `i64`.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        self.minor.checked_sub(other.minor).map(|minor| Self::new(minor, self.currency))
    }

    /// The amount `quantity` times; `None` when it leaves `i64`.
    #[must_use]
    pub fn checked_mul(self, quantity: i64) -> Option<Self> {
        self.minor.checked_mul(quantity).map(|minor| Self::new(minor, self.currency))
    }

    /// The same amount the other way; `None` for `i64::MIN`, which has no opposite.
    #[must_use]
    pub fn checked_neg(self) -> Option<Self> {
        self.minor.checked_neg().map(|minor| Self::new(minor, self.currency))
    }

    /// The sum of many, nothing of none; `None` when one is of another currency or a sum on the way leaves `i64`.
    #[must_use]
    pub fn checked_sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::new(0, currency), Self::checked_add)
    }

    /// The amount in major units as exact ASCII decimal text without grouping: 5 cents less than nothing is `-0.05`,
    /// 1000 ISK is `1000`, 1234 fils is `1.234`.
    /// `Intl.NumberFormat` takes such a string without going through a float.
    #[must_use]
    pub fn to_decimal_string(self) -> String {
        let exponent = usize::from(self.currency.exponent());
        // `unsigned_abs`, since the magnitude of `i64::MIN` is no `i64`.
        let mut digits = self.minor.unsigned_abs().to_string();
        while digits.len() <= exponent {
            digits.insert(0, '0');
        }
        if exponent > 0 {
            digits.insert(digits.len() - exponent, '.');
        }
        if self.minor < 0 {
            digits.insert(0, '-');
        }
        digits
    }
}

/// Reads an amount in minor units as the `amount` attribute and the session give it: ASCII digits only, with ASCII white
/// space around them allowed. Zero is read; whether a checkout over nothing makes sense is for the caller to say.
///
/// # Errors
/// The [`AmountFault`] that tells the developer what to change.
pub fn parse_minor(text: &str) -> Result<i64, AmountFault> {
    let text = text.trim_ascii();
    let mut value = Some(0_i64);
    let (mut points, mut exponents, mut foreign, mut others) = (false, false, false, false);
    for c in text.chars() {
        match c {
            '0'..='9' => {
                let digit = i64::from(c as u8 - b'0');
                value = value.and_then(|value| value.checked_mul(10)?.checked_add(digit));
            }
            '.' | ',' => points = true,
            'e' | 'E' => exponents = true,
            _ if digit::value(c).is_some() => foreign = true,
            _ => others = true,
        }
    }
    match text.chars().next() {
        None => Err(AmountFault::Empty),
        Some('-' | '\u{2212}') => Err(AmountFault::Negative),
        Some('+') => Err(AmountFault::PlusSign),
        _ if foreign => Err(AmountFault::OtherDigits),
        Some('e' | 'E') => Err(AmountFault::NotANumber),
        _ if others => Err(AmountFault::NotANumber),
        _ if exponents => Err(AmountFault::ExponentForm),
        _ if points => Err(AmountFault::Decimal),
        _ => value.ok_or(AmountFault::TooLarge),
    }
}

/// Why an amount could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// Nothing there.
    Empty,
    /// `12.50` or `1,250`: a decimal or grouped number instead of minor units.
    Decimal,
    /// `1e3`.
    ExponentForm,
    /// Digits of another script, such as `１２` or `١٢`.
    OtherDigits,
    /// `+5`.
    PlusSign,
    /// `-1`: there is nothing to collect.
    Negative,
    /// More than `i64` holds.
    TooLarge,
    /// Letters, spaces within, or anything else.
    NotANumber,
}

impl AmountFault {
    /// A stable code for logs and tests.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "amount-empty",
            Self::Decimal => "amount-decimal",
            Self::ExponentForm => "amount-exponent-form",
            Self::OtherDigits => "amount-other-digits",
            Self::PlusSign => "amount-plus-sign",
            Self::Negative => "amount-negative",
            Self::TooLarge => "amount-too-large",
            Self::NotANumber => "amount-not-a-number",
        }
    }

    /// What the developer should write instead: one English sentence, never shown to a buyer.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Empty => "Set the amount in minor units, for example 1250 for EUR 12.50.",
            Self::Decimal => {
                "Give the amount in minor units without a point, comma or grouping: 1250 for EUR 12.50, 1250 for JPY 1,250."
            }
            Self::ExponentForm => "Write the digits out: 1000 instead of 1e3.",
            Self::OtherDigits => "Use the ASCII digits 0 to 9; the widget writes the buyer's own digits itself.",
            Self::PlusSign => "Leave the plus sign out.",
            Self::Negative => "A checkout collects money, so the amount cannot be negative.",
            Self::TooLarge => {
                "The amount is larger than any price: check that it is in minor units and not joined twice."
            }
            Self::NotANumber => "Use the ASCII digits 0 to 9 and nothing else, for example 1250.",
        }
    }
}
