//! Countries as small handles, and what buyers in each of them pay with.
//!
//! All countries of ISO 3166-1 are known; ninety have a row with currency, languages and methods in local order, the others
//! get the worldwide order. It does not decide what is shown (see [`select`](super::select)) and has no country names.

use super::currency::Currency;
use super::generated::cell;
use super::generated::country::{CODES, EXPECTED, LOCALES, ROWS, WORLDWIDE};
use super::method::Method;

/// A country or territory with an officially assigned ISO 3166-1 alpha-2 code: a handle of one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country(pub(super) u8);

impl Country {
    /// A country that is not known: it has the worldwide methods. CLDR's code for it is `ZZ`.
    pub const UNKNOWN: Self = Self(u8::MAX);

    /// The country with this code, in capitals as ISO 3166-1 writes it; `None` for anything else (`UK`, `XK`, `nl`).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|country| country.code() == code)
    }

    /// The alpha-2 code: two ASCII capitals; `ZZ` for [`Country::UNKNOWN`].
    #[must_use]
    pub fn code(self) -> &'static str {
        let start = usize::from(self.0) * 2;
        CODES.get(start..start + 2).unwrap_or("ZZ")
    }

    /// Every country, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        // At most 256 of them, and there are 249.
        (0..(CODES.len() / 2) as u8).map(Self)
    }

    /// What is known of buyers there; `None` for the countries without a row.
    #[must_use]
    pub fn preference(self) -> Option<&'static CountryRow> {
        ROWS.iter().find(|row| row.country == self)
    }

    /// The methods buyers there expect, most expected first: its own row, else [`worldwide`].
    #[must_use]
    pub fn methods(self) -> &'static [Method] {
        self.preference().map_or(&WORLDWIDE, CountryRow::methods)
    }
}

/// The methods that suit buyers anywhere, in order: all that a country without a row has, and the tail of every other.
#[must_use]
pub fn worldwide() -> &'static [Method] {
    &WORLDWIDE
}

/// What is known of the buyers of one country. Sources and doubts stand in `data/countries.tsv`.
#[derive(Debug, PartialEq, Eq)]
pub struct CountryRow {
    pub(super) country: Country,
    pub(super) currency: Currency,
    /// Where in `EXPECTED` its methods begin, and how many they are.
    pub(super) first: u16,
    pub(super) count: u8,
}

impl CountryRow {
    /// The country.
    #[must_use]
    pub fn country(&self) -> Country {
        self.country
    }

    /// The currency buyers there think in.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// BCP 47 tags of the usual languages, most usual first.
    pub fn locales(&self) -> impl Iterator<Item = &'static str> {
        // Found by place: a table nobody reads then stays out of the wasm.
        let place = ROWS.iter().position(|row| row == self).unwrap_or_default();
        cell(LOCALES, 0, place).split(' ')
    }

    /// The methods buyers there expect, most expected first.
    #[must_use]
    pub fn methods(&self) -> &'static [Method] {
        let first = usize::from(self.first);
        EXPECTED.get(first..first + usize::from(self.count)).unwrap_or_default()
    }
}
