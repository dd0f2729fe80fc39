//! What the locale floor asks of the browser: `Intl`, behind a trait so that tests need no browser.
//!
//! It never sees a floating-point amount: money goes in as an exact decimal text with its digits.

use crate::domain::country::Country;
use crate::domain::money::Money;

/// The browser's formatting, or a double of it.
pub trait Intl {
    /// An amount as the locale writes it, with exactly the ISO 4217 number of decimals.
    /// `decimal` is the exact amount, such as `1234.50`; `digits` the decimals to show.
    fn currency(&self, locale: &str, decimal: &str, code: &str, digits: u8) -> String;

    /// A country's name in the locale's language; its code where none is known. `code` is ISO 3166-1 alpha-2.
    fn region(&self, locale: &str, code: &str) -> String;

    /// Puts named countries into the order of the locale's language.
    fn sort(&self, locale: &str, names: &mut [(Country, String)]);

    /// A text as it is compared when one searches: lower case, without accents.
    fn fold(&self, text: &str) -> String;
}

/// An amount in the buyer's locale.
pub fn money(intl: &dyn Intl, locale: &str, amount: Money) -> String {
    let currency = amount.currency();
    intl.currency(locale, &amount.to_decimal_string(), currency.code(), currency.exponent())
}
