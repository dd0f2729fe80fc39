//! The fields the widget itself may ask a buyer for: name, e-mail, telephone. Nothing else, and never card data.
//!
//! What a field accepts is wide (full-width characters, other digits, stray spaces) and what is sent is normal.
//! It does not know labels or messages (Fluent, by [`BuyerField::id`] and [`FieldFault::code`]) and does not look anything up.

use super::country::Country;
use super::{digit, phone};

/// A field of the widget's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuyerField {
    /// The buyer's full name.
    Name,
    /// The buyer's e-mail address.
    Email,
    /// The buyer's telephone number.
    Phone,
}

impl BuyerField {
    /// All of them, in the order they are asked in.
    pub const ALL: [Self; 3] = [Self::Name, Self::Email, Self::Phone];

    /// The stable id: the key in the confirm request and part of message names.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    /// The `autocomplete` token of HTML.
    #[must_use]
    pub fn autocomplete(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "tel",
        }
    }

    /// The `inputmode` of HTML.
    #[must_use]
    pub fn input_mode(self) -> &'static str {
        match self {
            Self::Name => "text",
            Self::Email => "email",
            Self::Phone => "tel",
        }
    }

    /// The `type` of the HTML input. E-mail is `text`, since browsers rewrite or refuse what they think no address in
    /// `type=email` before we see it.
    #[must_use]
    pub fn input_type(self) -> &'static str {
        match self {
            Self::Name | Self::Email => "text",
            Self::Phone => "tel",
        }
    }

    /// The most characters that are accepted. 254 is the longest e-mail address SMTP can carry (RFC 5321, 4.5.3.1.3).
    #[must_use]
    pub fn max_length(self) -> usize {
        match self {
            Self::Name => 100,
            Self::Email => 254,
            Self::Phone => 40,
        }
    }

    /// Whether a text holds a card number, which must not rest in this field. A long telephone number is none.
    #[must_use]
    pub fn holds_card_number(self, text: &str) -> bool {
        match self {
            // The digits arrive one by one, and what was stored leaves traces in memory: no name has nine of them.
            Self::Name => digits_in_a_row(text) > 8,
            Self::Email => holds_card_number(text),
            Self::Phone => !phone::cannot_be_card(text) && holds_card_number(text),
        }
    }

    /// What is to be sent for `raw`, as a buyer in `country` means it.
    ///
    /// A name is sent with single spaces; an e-mail address in ASCII form as far as it was typed in full width, its domain
    /// in lower case; a telephone number in E.164 (`+31612345678`) where the country's numbering is known, else as digits.
    ///
    /// # Errors
    /// The [`FieldFault`] to show beside the field.
    pub fn validate(self, raw: &str, country: Country) -> Result<String, FieldFault> {
        let text = tidy(raw);
        if text.is_empty() {
            return Err(FieldFault::Missing);
        }
        if self.holds_card_number(&text) {
            return Err(FieldFault::LooksLikeCardNumber);
        }
        if text.chars().count() > self.max_length() {
            return Err(FieldFault::TooLong);
        }
        match self {
            Self::Name => Ok(text),
            Self::Email => email(&text).ok_or(FieldFault::NotAnEmail),
            Self::Phone => phone::normalise(&text, country).ok_or(FieldFault::NotAPhone),
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
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a telephone number of that country, nor one of another country with its code.
    NotAPhone,
    /// A card number was typed where none belongs; it must neither be kept nor sent.
    LooksLikeCardNumber,
}

impl FieldFault {
    /// A stable code, in kebab case: part of message names.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::NotAnEmail => "not-an-email",
            Self::NotAPhone => "not-a-phone",
            Self::LooksLikeCardNumber => "looks-like-card-number",
        }
    }
}

/// Whether `text` holds what could be a card number: 13 to 19 digits in a row, separators between them allowed, that pass
/// the Luhn check (ISO/IEC 7812-1, annex B). Every stretch is tried, so that an expiry date or security code typed behind
/// the number does not hide it; a card number with a slip in it is mostly found too, which is as well.
#[must_use]
pub fn holds_card_number(text: &str) -> bool {
    let mut run = Vec::new();
    for c in text.chars() {
        match digit::value(c) {
            Some(value) => {
                run.push(value);
                if (13..=19).any(|length| {
                    run.len().checked_sub(length).and_then(|from| run.get(from..)).is_some_and(passes_luhn)
                }) {
                    return true;
                }
            }
            None if digit::separates(c) => {}
            None => run.clear(),
        }
    }
    false
}

/// The longest row of digits, separators between them allowed.
fn digits_in_a_row(text: &str) -> usize {
    let (mut row, mut longest) = (0, 0);
    for c in text.chars() {
        match digit::value(c) {
            Some(_) => row += 1,
            None if digit::separates(c) => {}
            None => row = 0,
        }
        longest = longest.max(row);
    }
    longest
}

/// All zeros pass the sum but are no card number.
fn passes_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, value)| {
            let value = u32::from(*value);
            match place % 2 {
                0 => value,
                _ => value * 2 - if value > 4 { 9 } else { 0 },
            }
        })
        .sum();
    sum > 0 && sum.is_multiple_of(10)
}

/// The text without invisible marks and with single spaces.
fn tidy(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for c in raw.chars().filter(|c| !digit::invisible(*c)) {
        if !c.is_whitespace() && !c.is_control() {
            text.push(c);
        } else if !text.is_empty() && !text.ends_with(' ') {
            text.push(' ');
        }
    }
    if text.ends_with(' ') {
        text.pop();
    }
    text
}

/// The address to send, if it has one `@`, something before it, and a domain of labels with a dot after it.
/// Whether mail arrives there only a mail can show, so nothing finer is asked.
fn email(text: &str) -> Option<String> {
    let text: String = text.chars().map(narrow).collect();
    let (local, domain) = text.split_once('@')?;
    if local.is_empty()
        || local.contains(|c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '<' | '>' | '(' | ')' | '[' | ']' | '\\' | '"')
        })
    {
        return None;
    }
    let label_is_plain = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| {
                c.is_ascii_alphanumeric() || c == '-' || (!c.is_ascii() && !c.is_whitespace() && !digit::separates(c))
            })
    };
    let (_, last) = domain.rsplit_once('.')?;
    if last.chars().count() < 2 || !domain.split('.').all(label_is_plain) {
        return None;
    }
    Some([local, "@", &domain.to_ascii_lowercase()].concat())
}

/// A full-width sign as its ASCII form, and the ideographic stop as a dot; an address has neither.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3002}' | '\u{FF61}' => '.',
        _ => c,
    }
}
