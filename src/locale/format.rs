//! What the locale floor asks of the browser: `Intl`, behind a trait so that tests need no browser.
//!
//! It never sees a floating-point amount: money goes in as an exact decimal text with its digits.

use crate::domain::money::Money;

/// The browser's formatting, or a double of it.
pub trait Intl {
    /// An amount as the locale writes it, with exactly the ISO 4217 number of decimals.
    /// `decimal` is the exact amount, such as `1234.50`; `digits` the decimals to show.
    fn currency(&self, locale: &str, decimal: &str, code: &str, digits: u8) -> String;
}

/// An amount in the buyer's locale.
pub fn money(intl: &dyn Intl, locale: &str, amount: Money) -> String {
    let currency = amount.currency();
    intl.currency(locale, &amount.to_decimal_string(), currency.code(), currency.exponent())
}
