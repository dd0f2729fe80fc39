//! The national tax or identity number: which kinds a country has, and which of them a text is.
//!
//! A country has several kinds (in Brazil CPF for people, CNPJ for companies); the buyer types one and need not say which.
//! It does not know who owns a number, nor sends which kind it is: the number shows that.

mod kind;

use super::FieldFault;
use super::card::{holds_card_number, is_card_number};
use super::text::compact;
use crate::domain::country::Country;
use crate::domain::generated::cell;
use crate::domain::generated::field::{DOCUMENT_WORDS, DOCUMENTS};
pub(in crate::domain) use kind::Kind;

/// The names of the numbers a country accepts, most usual first (`CPF`, `CNPJ`): proper nouns, the same in every language.
/// None for a country whose numbers are not known.
pub fn names(country: Country) -> impl Iterator<Item = &'static str> {
    kinds(country).map(|(place, _)| cell(DOCUMENT_WORDS, 0, place * 2))
}

/// What the most usual number of a country looks like; empty where it is not known.
pub(super) fn example(country: Country) -> &'static str {
    kinds(country).next().map_or("", |(place, _)| cell(DOCUMENT_WORDS, 0, place * 2 + 1))
}

/// Whether the numbers of a country are digits alone, so that a numeric keyboard will do.
pub(super) fn is_numeric(country: Country) -> bool {
    kinds(country).next().is_some() && kinds(country).all(|(_, document)| !document.letters)
}

/// The number to send: digits and capitals without separators, and without the country code some write in front.
/// Where no kind is known, 4 to 20 letters and digits are taken as they are.
///
/// # Errors
/// `Incomplete` if a kind of the country is longer than what was typed and none is as long; else `Invalid`.
pub(super) fn normalise(text: &str, country: Country) -> Result<String, FieldFault> {
    let typed = compact(text).ok_or(FieldFault::Invalid)?;
    let bare = typed.strip_prefix(country.code());
    let readings = [Some(typed.as_str()), bare];
    if let Some(number) = readings.into_iter().flatten().find(|number| is_accepted(number, country)) {
        return Ok(number.to_owned());
    }
    let length = bare.unwrap_or(&typed).chars().count();
    let (mut longer, mut as_long) = (length < 4, false);
    for (_, document) in kinds(country) {
        longer |= length < usize::from(document.longest);
        as_long |= document.is_as_long(length);
    }
    Err(if longer && !as_long { FieldFault::Incomplete } else { FieldFault::Invalid })
}

/// No number of digits alone is longer: a CNPJ. What is longer begins with letters.
const MOST_DIGITS: u8 = 14;

/// Whether a card number stands where the document should. Only a CNPJ (14 digits) and an Ecuadorian RUC (13) are as long
/// as one: they count as one only if no check digits of theirs are right, and not while the last digit is still missing.
pub(super) fn is_card(text: &str, country: Country) -> bool {
    let lengths = kinds(country).map(|(_, document)| document.longest).filter(|length| *length <= MOST_DIGITS);
    let longest = lengths.max().map_or(0, usize::from);
    match compact(text) {
        Some(number) if number.len() < longest => false,
        Some(number) if number.len() == longest => is_card_number(&number) && !is_accepted(&number, country),
        Some(_) | None => holds_card_number(text),
    }
}

fn is_accepted(number: &str, country: Country) -> bool {
    let mut kinds = kinds(country).peekable();
    if kinds.peek().is_none() {
        return (4..=20).contains(&number.len());
    }
    let length = number.chars().count();
    kinds.any(|(_, document)| document.is_as_long(length) && document.kind.accepts(number))
}

fn kinds(country: Country) -> impl Iterator<Item = (usize, &'static Document)> {
    DOCUMENTS.iter().enumerate().filter(move |(_, document)| document.country == country)
}

/// One row of `data/documents.tsv`. Its words, name and example, are cells of `DOCUMENT_WORDS` in the same order.
pub(in crate::domain) struct Document {
    pub(in crate::domain) country: Country,
    pub(in crate::domain) kind: Kind,
    /// The fewest and the most characters, separators not counted.
    pub(in crate::domain) shortest: u8,
    pub(in crate::domain) longest: u8,
    /// Whether letters may stand in it.
    pub(in crate::domain) letters: bool,
}

impl Document {
    fn is_as_long(&self, length: usize) -> bool {
        (usize::from(self.shortest)..=usize::from(self.longest)).contains(&length)
    }
}
