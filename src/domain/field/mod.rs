//! The fields the widget itself may ask a buyer for. Never card data.
//!
//! What a field accepts is wide (full-width characters, other digits, stray spaces) and what is sent is normal. Facts stand
//! in `data/fields.tsv`, the rules of each sort of number in the modules below. It does not know labels or messages (Fluent,
//! by the ids of [`message`]) and does not look anything up.

mod account;
mod birthdate;
mod card;
mod choice;
pub mod document;
mod email;
mod iban;
mod message;
mod place;
mod text;
pub mod upi;

use super::country::Country;
use super::generated::cell;
pub use super::generated::field::BuyerField;
use super::generated::field::{FACTS, WORDS};
use super::{address, phone, postal_code};
pub use card::{holds_card_number, is_card_number};
pub(super) use choice::Choices;
pub use choice::choices;
pub(super) use document::{Document, Kind};
pub use place::address_fields;
use text::{digits, tidy};

impl BuyerField {
    /// The field with this id; `None` for anything else.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.id() == id)
    }

    /// The stable id, in snake case: the key in the confirm request and part of message names.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.cell(0)
    }

    /// What a buyer in `country` fills it in with.
    #[must_use]
    pub fn control(self, country: Country) -> Control {
        let listed = self == Self::Region && address::regions(country).next().is_some();
        if listed { Control::Choice } else { self.facts().control }
    }

    /// The `autocomplete` token of HTML.
    #[must_use]
    pub fn autocomplete(self) -> &'static str {
        self.cell(2)
    }

    /// The `inputmode` of HTML, which chooses the keyboard; empty for a choice.
    #[must_use]
    pub fn input_mode(self, country: Country) -> &'static str {
        if self == Self::PostalCode {
            return postal_code::input_mode(country);
        }
        if self == Self::Document && document::is_numeric(country) { "numeric" } else { self.cell(1) }
    }

    /// The `type` of the HTML input. E-mail is `text`, since browsers rewrite or refuse what they think no address in
    /// `type=email` before we see it; numbers are too, since `type=number` loses leading zeros.
    #[must_use]
    pub fn input_type(self) -> &'static str {
        match self.facts().control {
            Control::Date => "date",
            Control::Text | Control::Choice if self.cell(1) == "tel" => "tel",
            Control::Text | Control::Choice => "text",
        }
    }

    /// The most characters that are accepted. It is never less than 40, so that a card number that is pasted arrives whole
    /// and is recognised.
    #[must_use]
    pub fn max_length(self) -> usize {
        usize::from(self.facts().max_length)
    }

    /// Whether the text always runs from left to right, as numbers and addresses do; else as its first letter does.
    #[must_use]
    pub fn is_ltr(self) -> bool {
        self.facts().ltr
    }

    /// Whether it may stay empty: a part of an address that addresses in `country` can do without.
    #[must_use]
    pub fn is_optional(self, country: Country) -> bool {
        place::part(self).is_some_and(|part| !address::format(country).is_required(part))
    }

    /// What an entry looks like for a buyer in `country`; empty where that needs no showing.
    #[must_use]
    pub fn example(self, country: Country) -> String {
        let mut local = self.cell(4).split(';').filter_map(|entry| entry.split_once('='));
        let mut listed =
            || local.find(|(code, _)| *code == country.code()).map_or(self.cell(3), |(_, example)| example);
        let example = if self == Self::Iban {
            return iban::example(country);
        } else if self == Self::Document {
            document::example(country)
        } else if self == Self::Phone {
            phone::example(country)
        } else if self == Self::PostalCode {
            postal_code::example(country)
        } else {
            listed()
        };
        example.to_owned()
    }

    /// Whether a text holds a card number, which must not rest in this field. A long telephone number is none, nor is the
    /// beginning of an IBAN; `country` is the buyer's.
    #[must_use]
    pub fn holds_card_number(self, text: &str, country: Country) -> bool {
        match self {
            // The digits arrive one by one, and what was stored leaves traces in memory: none of these has nine of them.
            Self::Name
            | Self::District
            | Self::City
            | Self::Region
            | Self::BlikCode
            | Self::Otp
            | Self::SortCode
            | Self::Bsb
            | Self::TransitNumber
            | Self::InstitutionNumber => card::digits_in_a_row(text) > 8,
            Self::Phone => !phone::cannot_be_card(text) && holds_card_number(text),
            Self::Iban => !iban::begins(text) && holds_card_number(text),
            Self::Document => document::is_card(text, country),
            Self::AccountNumber => account::is_card(text, country),
            Self::Email
            | Self::Company
            | Self::KonbiniPhone
            | Self::Birthdate
            | Self::RoutingNumber
            | Self::Bank
            | Self::KonbiniStore
            | Self::Street
            | Self::Street2
            | Self::PostalCode => holds_card_number(text),
        }
    }

    /// Whether the field wants words, so that digits alone can only be the rest of a number that was begun before.
    #[must_use]
    pub fn wants_words(self) -> bool {
        matches!(self, Self::Name | Self::Company | Self::Email | Self::District | Self::City | Self::Region)
    }

    /// What is to be sent for `raw`, as a buyer in `country` means it; empty if the field may be and is.
    ///
    /// Words are sent with single spaces; an e-mail address in ASCII form as far as it was typed in full width, its domain in
    /// lower case; a telephone number in E.164 (`+31612345678`) where the country's numbering is known, else as digits; a date
    /// as `1990-02-28`; every other number as ASCII digits and capitals without separators.
    ///
    /// # Errors
    /// The [`FieldFault`] to show beside the field.
    pub fn validate(self, raw: &str, country: Country) -> Result<String, FieldFault> {
        let text = tidy(raw);
        if text.is_empty() {
            return if self.is_optional(country) { Ok(text) } else { Err(FieldFault::Missing) };
        }
        if self.holds_card_number(&text, country) {
            return Err(FieldFault::LooksLikeCardNumber);
        }
        if text.chars().count() > self.max_length() {
            return Err(FieldFault::TooLong);
        }
        match self {
            Self::Name | Self::Company | Self::Street | Self::Street2 | Self::District | Self::City => Ok(text),
            Self::Region => match self.control(country) {
                Control::Choice => address::region_code(&text, country).map(str::to_owned).ok_or(FieldFault::Invalid),
                Control::Text | Control::Date => Ok(text),
            },
            Self::PostalCode => postal_code::normalise(&text, country).map_err(FieldFault::from),
            Self::Email => email::normalise(&text).ok_or(FieldFault::Invalid),
            Self::Phone => phone::normalise(&text, country).ok_or(FieldFault::Invalid),
            Self::KonbiniPhone => account::konbini_phone(&text),
            Self::Birthdate => birthdate::normalise(&text, country).ok_or(FieldFault::Invalid),
            Self::Document => document::normalise(&text, country),
            Self::Iban => iban::normalise(&text),
            Self::RoutingNumber => account::routing_number(&text),
            Self::AccountNumber => account::number(&text, country),
            Self::InstitutionNumber => digits(&text, 3, 3),
            Self::TransitNumber => digits(&text, 5, 5),
            Self::SortCode | Self::Bsb | Self::BlikCode => digits(&text, 6, 6),
            Self::Otp => digits(&text, 4, 8),
            Self::Bank | Self::KonbiniStore => choice::is_value(&text).then_some(text).ok_or(FieldFault::Invalid),
        }
    }

    /// Whether the field has a hint of its own.
    fn has_hint(self) -> bool {
        self.facts().hint
    }

    /// Cells: id, input mode, autocomplete, example, examples by country (`GB=…`, with `;` between).
    fn cell(self, at: usize) -> &'static str {
        cell(WORDS, 0, self as usize * 5 + at)
    }

    fn facts(self) -> &'static Facts {
        // There is a row for every field; the first row is a formality for the type.
        FACTS.get(self as usize).unwrap_or(&FACTS[0])
    }
}

/// What a field is filled in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// A line of text.
    Text,
    /// One of a list, see [`choices`].
    Choice,
    /// A date.
    Date,
}

impl From<postal_code::PostalFault> for FieldFault {
    fn from(fault: postal_code::PostalFault) -> Self {
        match fault {
            postal_code::PostalFault::Incomplete => Self::Incomplete,
            postal_code::PostalFault::Invalid => Self::Invalid,
        }
    }
}

/// Why a field was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldFault {
    /// Nothing was typed.
    Missing,
    /// More characters than anything real has.
    TooLong,
    /// The beginning of something right; characters are missing at the end.
    Incomplete,
    /// Not what the field asks for.
    Invalid,
    /// A card number was typed where none belongs; it must neither be kept nor sent.
    LooksLikeCardNumber,
}

/// One row of `data/fields.tsv`. Its words are cells of `WORDS`.
pub(super) struct Facts {
    pub(super) control: Control,
    pub(super) max_length: u8,
    pub(super) ltr: bool,
    pub(super) hint: bool,
}
