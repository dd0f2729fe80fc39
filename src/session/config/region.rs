//! The buyer's country: as the shop says, else as the buyer says, else guessed from the device and marked as a guess.
//!
//! It looks nothing up: what the device tells comes in as [`Hints`].

use crate::domain::country::Country;
use crate::session::config::Attributes;
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// Whose word the country is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CountrySource {
    /// The session document's.
    Session,
    /// The page's attribute.
    Page,
    /// The buyer chose it.
    Buyer,
    /// Nobody's: guessed from the device's time zone and languages.
    Guess,
    /// Nobody's, and there was nothing to guess from.
    Nobody,
}

impl CountrySource {
    /// Whether the buyer may choose another country. What the shop says is the shop's to change.
    pub fn is_open(self) -> bool {
        match self {
            Self::Session | Self::Page => false,
            Self::Buyer | Self::Guess | Self::Nobody => true,
        }
    }

    /// A stable code, for `explain()`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Page => "attribute",
            Self::Buyer => "buyer",
            Self::Guess => "guess",
            Self::Nobody => "unknown",
        }
    }
}

/// What is known of the country besides what the shop says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Hints {
    /// The buyer's own choice.
    pub chosen: Option<Country>,
    /// What the device suggests, see [`likely`].
    pub guess: Option<Country>,
}

/// Whether the shop names a country, so that nothing has to be guessed.
pub fn is_given(attributes: &Attributes, document: &Json) -> bool {
    named(attributes, document, &mut Issues::new()).is_some()
}

/// The country and whose word it is.
pub(super) fn region(
    attributes: &Attributes,
    document: &Json,
    hints: Hints,
    issues: &mut Issues,
) -> (Country, CountrySource) {
    let by = |source| move |country| (country, source);
    named(attributes, document, issues)
        .or_else(|| hints.chosen.map(by(CountrySource::Buyer)))
        .or_else(|| hints.guess.map(by(CountrySource::Guess)))
        .unwrap_or((Country::UNKNOWN, CountrySource::Nobody))
}

fn named(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Option<(Country, CountrySource)> {
    let session = document.get("country").text();
    let page = attributes.country.as_deref().filter(|code| !code.is_empty());
    if let (Some(session), Some(page)) = (session, page)
        && !session.eq_ignore_ascii_case(page)
    {
        issues.push(Issue::at("country", page, "the session says otherwise and counts; remove the attribute"));
    }
    let (code, source) =
        session.map(|code| (code, CountrySource::Session)).or_else(|| page.map(|code| (code, CountrySource::Page)))?;
    let country = Country::from_code(&code.to_ascii_uppercase());
    if country.is_none() {
        let remedy = "use an ISO 3166-1 alpha-2 code such as NL; meanwhile the country is guessed";
        issues.push(Issue::at("country", code, remedy));
    }
    country.map(|country| (country, source))
}

/// The country a device is likely in: one that has its time zone, best one that a language of the buyer's names;
/// else the first that a language names. A traveller's zone counts over their language, since methods are local.
pub fn likely(of_languages: &[Country], has_zone: impl Fn(Country) -> bool) -> Option<Country> {
    let both = of_languages.iter().copied().find(|country| has_zone(*country));
    let by_zone = || {
        let known = Country::all().filter(|country| !country.is_derived());
        known.chain(Country::all()).find(|country| has_zone(*country))
    };
    both.or_else(by_zone).or_else(|| of_languages.first().copied())
}
