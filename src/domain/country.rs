//! Countries as small handles, and what buyers in each of them pay with.
//!
//! All countries of ISO 3166-1 are known with currency and languages. Ninety have methods in local order; the order of the
//! others is derived from the ones around them when the tables are written. It does not decide what is shown (see [`select`](super::select)) and has no country names.

use super::currency::Currency;
use super::generated::cell;
use super::generated::country::{CODES, CURRENCIES, EXPECTED, LISTS, LOCALES, RESEARCHED, STARTS, WORLDWIDE};
use super::method::Method;

/// What stands in the table where there is no currency.
pub(super) const NO_CURRENCY: Currency = Currency(u8::MAX);

/// A country or territory with an officially assigned ISO 3166-1 alpha-2 code: a handle of one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country(pub(super) u8);

impl Country {
    /// A country that is not known: it has the worldwide methods and no numbering. CLDR's code for it is `ZZ`.
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

    /// The code of a country that is known; `None` for [`Country::UNKNOWN`].
    #[must_use]
    pub fn known_code(self) -> Option<&'static str> {
        (self != Self::UNKNOWN).then(|| self.code())
    }

    /// Every country, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        // At most 256 of them, and there are 249.
        (0..(CODES.len() / 2) as u8).map(Self)
    }

    /// The currency buyers there think in; `None` where nobody lives who has one (Antarctica), and for a country that is not
    /// known. Source: `data/countries.tsv`.
    #[must_use]
    pub fn currency(self) -> Option<Currency> {
        CURRENCIES.get(usize::from(self.0)).copied().filter(|currency| *currency != NO_CURRENCY)
    }

    /// BCP 47 tags of the usual languages, most usual first; none where nobody lives.
    pub fn locales(self) -> impl Iterator<Item = &'static str> {
        // A table of its own: one that nobody reads stays out of the wasm.
        cell(LOCALES, 0, usize::from(self.0)).split(' ').filter(|tag| !tag.is_empty())
    }

    /// The methods buyers there expect, most expected first. What is missing of [`worldwide`] follows behind.
    #[must_use]
    pub fn methods(self) -> &'static [Method] {
        let Some(list) = LISTS.get(usize::from(self.0)).copied().map(usize::from) else { return &WORLDWIDE };
        match STARTS.get(list..=list + 1) {
            Some(&[first, end]) => EXPECTED.get(usize::from(first)..usize::from(end)).unwrap_or_default(),
            _ => &[],
        }
    }

    /// Whether [`methods`](Self::methods) was derived from the countries around and of the same currency, since nothing is
    /// known of buyers there.
    #[must_use]
    pub fn is_derived(self) -> bool {
        LISTS.get(usize::from(self.0)).is_none_or(|list| *list >= RESEARCHED)
    }
}

/// The methods that suit buyers anywhere, in order: the tail of every country's list.
#[must_use]
pub fn worldwide() -> &'static [Method] {
    &WORLDWIDE
}
