//! An amount as a provider's own number, and back: the only place where one becomes the other.
//!
//! Providers count some currencies in other units than ISO 4217 does: ISK has no minor unit, Stripe and Adyen want it in
//! hundredths; IDR has two digits, Adyen wants none. The exponents are facts of `data/provider_exponents.tsv`, each with
//! its source; a provider or a currency that is not there is refused and never guessed. A provider with a row for `*`
//! counts all others as the standard does, as far as it takes them.
//! It rounds nothing: an amount the provider cannot take is an error. Providers that take decimal text (Braintree, Mollie,
//! PayPal) are served by [`Money::to_decimal_string`]; their exponents say how many digits they let it have. Nothing in the
//! program calls this, as amounts are said to providers by the shop's server, and the linker leaves it and its table out.

use super::currency::Currency;
use super::generated::exponent::{PROVIDERS, SCALES};
use super::money::Money;

/// An amount in a provider's own units. Made by [`for_provider`] alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProviderAmount {
    units: i64,
    exponent: u8,
}

impl ProviderAmount {
    /// The number to send.
    #[must_use]
    pub fn units(self) -> i64 {
        self.units
    }

    /// How many decimal digits the provider gives the currency.
    #[must_use]
    pub fn exponent(self) -> u8 {
        self.exponent
    }
}

/// Why an amount is not to be had in a provider's units, or not to be read from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExponentFault {
    /// No exponents of this provider are known.
    UnknownProvider,
    /// The provider does not name this currency.
    UnknownCurrency,
    /// The amount falls between two that can be said: 1.50 IDR where the provider takes whole rupiah.
    Fraction,
    /// The number leaves `i64`.
    Overflow,
}

impl ExponentFault {
    /// A stable code for logs and tests.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownProvider => "exponent-unknown-provider",
            Self::UnknownCurrency => "exponent-unknown-currency",
            Self::Fraction => "exponent-fraction",
            Self::Overflow => "exponent-overflow",
        }
    }
}

/// How a provider counts a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    /// Decimal digits of one unit.
    pub(super) exponent: u8,
    /// What a number must be a multiple of, in the provider's units.
    pub(super) multiple: u16,
}

/// The amount in the units of a provider (`stripe`, `adyen`, …).
///
/// # Errors
/// [`ExponentFault`]: nothing is known of the provider or currency, a fraction would be lost, or the number is too large.
pub fn for_provider(provider: &str, amount: Money) -> Result<ProviderAmount, ExponentFault> {
    let scale = scale(provider, amount.currency())?;
    let units = shifted(amount.minor(), amount.currency().exponent(), scale.exponent)?;
    whole(units, scale)?;
    Ok(ProviderAmount { units, exponent: scale.exponent })
}

/// What a provider's number means.
///
/// # Errors
/// [`ExponentFault`]: nothing is known of the provider or currency, the number cannot be one of the provider's or is less
/// than a minor unit, or it is too large.
pub fn from_provider(provider: &str, units: i64, currency: Currency) -> Result<Money, ExponentFault> {
    let scale = scale(provider, currency)?;
    whole(units, scale)?;
    shifted(units, scale.exponent, currency.exponent()).map(|minor| Money::new(minor, currency))
}

fn scale(provider: &str, currency: Currency) -> Result<Scale, ExponentFault> {
    let known = PROVIDERS.iter().find(|(id, _)| *id == provider);
    let (_, scales) = known.ok_or(ExponentFault::UnknownProvider)?;
    let letter = scales.as_bytes().get(usize::from(currency.0));
    let place = letter.map(|letter| usize::from(letter.wrapping_sub(b'a')));
    place.and_then(|place| SCALES.get(place)).copied().ok_or(ExponentFault::UnknownCurrency)
}

/// The same amount with `to` decimal digits in place of `from`.
fn shifted(number: i64, from: u8, to: u8) -> Result<i64, ExponentFault> {
    let factor = 10_i64.pow(u32::from(from.abs_diff(to)));
    if to >= from {
        return number.checked_mul(factor).ok_or(ExponentFault::Overflow);
    }
    if number % factor == 0 { Ok(number / factor) } else { Err(ExponentFault::Fraction) }
}

fn whole(units: i64, scale: Scale) -> Result<(), ExponentFault> {
    if units % i64::from(scale.multiple) == 0 { Ok(()) } else { Err(ExponentFault::Fraction) }
}
