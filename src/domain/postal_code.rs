//! Postal codes: how each country writes them, and what is sent for what a buyer types.
//!
//! It knows the shape of codes, not which of them are in use, nor where they are. The formats are in
//! `data/postal_codes.tsv`, in a small language: `n` is a digit, `a` a letter, `x` a letter or digit, `b`, `c` and `e` the
//! letters Royal Mail, Canada Post and An Post use (with digits in Ireland); capitals, digits, space and hyphen stand for
//! themselves, and what is before a `<` may be typed but is not sent.

use super::country::Country;
use super::digit;
use super::generated::cell;
use super::generated::postal_code::POSTAL_CODES;

/// Why a text is no postal code of the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostalFault {
    /// The beginning of one; nothing at all, too.
    Incomplete,
    /// What no further sign would make one.
    Invalid,
}

/// The code to send for `text`, as the country's post writes it: `H3Z 2Y7`, `1234 AB`, `110-0001`, `LV-1073`.
///
/// Letters may be small, digits of any script; spaces, dots and dashes anywhere; the country's letters may stand in front
/// (`D-10115`) or be left out (`1073` in Latvia). Empty where there are no postal codes. For [`Country::UNKNOWN`], any 3 to
/// 10 letters and digits, without separators.
///
/// # Errors
/// The [`PostalFault`]: whether the buyer may still be typing, or something is wrong.
pub fn normalise(text: &str, country: Country) -> Result<String, PostalFault> {
    let typed = compact(text).ok_or(PostalFault::Invalid)?;
    if country == Country::UNKNOWN {
        return match typed.len() {
            0..=2 => Err(PostalFault::Incomplete),
            3..=10 => Ok(typed),
            _ => Err(PostalFault::Invalid),
        };
    }
    let (formats, ..) = row(country);
    if formats.is_empty() {
        return Ok(String::new());
    }
    let code = country.code();
    let with_code = [code, &typed].concat();
    let readings = [
        Some(typed.as_str()),
        Some(with_code.as_str()).filter(|_| formats.starts_with(code)),
        typed.strip_prefix(code).or_else(|| typed.strip_prefix(code.get(..1)?)),
    ];
    let mut fault = PostalFault::Invalid;
    for reading in readings.into_iter().flatten() {
        for format in formats.split('/') {
            match fit(reading, format) {
                Ok(sent) => return Ok(sent),
                Err(PostalFault::Incomplete) => fault = PostalFault::Incomplete,
                Err(PostalFault::Invalid) => {}
            }
        }
    }
    Err(fault)
}

/// Whether addresses in a country have a postal code at all.
#[must_use]
pub fn exists(country: Country) -> bool {
    country == Country::UNKNOWN || !row(country).0.is_empty()
}

/// A postal code of the country; empty where there are none.
#[must_use]
pub fn example(country: Country) -> &'static str {
    row(country).2
}

/// What it is called there, as the end of the message name `address-postal-…`: `postal` and a few other words (see
/// `data/postal_codes.tsv`). In other languages than English several of them may be one.
#[must_use]
pub fn label(country: Country) -> &'static str {
    match row(country).1 {
        "" => "postal",
        label => label,
    }
}

/// The `inputmode` of HTML: `numeric` where digits are enough, else `text`.
#[must_use]
pub fn input_mode(country: Country) -> &'static str {
    let (formats, ..) = row(country);
    let has_letters = |c: char| c.is_ascii_lowercase() && c != 'n';
    // The country's own letters may be left out; words of other formats (LIMA) are out of use.
    let usual = formats.split('/').next().unwrap_or_default();
    let begins_otherwise =
        usual.strip_prefix(country.code()).unwrap_or(usual).contains(|c: char| c.is_ascii_uppercase());
    if formats.is_empty() || formats.contains(has_letters) || begins_otherwise { "text" } else { "numeric" }
}

/// Formats, label if it is not the usual one, example.
fn row(country: Country) -> (&'static str, &'static str, &'static str) {
    let mut fields = cell(POSTAL_CODES, 0, usize::from(country.0)).split('|');
    let mut next = || fields.next().unwrap_or_default();
    (next(), next(), next())
}

/// Letters and digits of a text in ASCII capitals; `None` if it holds what no postal code is written with.
fn compact(text: &str) -> Option<String> {
    let mut compact = String::new();
    for c in text.chars() {
        let narrow = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            _ => c,
        };
        match (digit::value(c), narrow) {
            (Some(value), _) => compact.push(char::from(b'0' + value)),
            (None, letter) if letter.is_ascii_alphabetic() => compact.push(letter.to_ascii_uppercase()),
            (None, ' ' | '-' | '.' | '\t' | '\n' | '\r' | '〒') => {}
            (None, other) if !other.is_ascii() && digit::separates(other) => {}
            (None, _) => return None,
        }
    }
    Some(compact)
}

/// `text` written as `format` says.
fn fit(text: &str, format: &str) -> Result<String, PostalFault> {
    let mut signs = text.chars();
    let mut sent = String::with_capacity(format.len());
    for wanted in format.chars() {
        match wanted {
            ' ' | '-' => sent.push(wanted),
            '<' => sent.clear(),
            _ => {
                let sign = signs.next().ok_or(PostalFault::Incomplete)?;
                if !is_of(sign, wanted) {
                    return Err(PostalFault::Invalid);
                }
                sent.push(sign);
            }
        }
    }
    if signs.next().is_some() { Err(PostalFault::Invalid) } else { Ok(sent) }
}

fn is_of(sign: char, wanted: char) -> bool {
    let letter = sign.is_ascii_uppercase();
    match wanted {
        'n' => sign.is_ascii_digit(),
        'a' => letter,
        'x' => letter || sign.is_ascii_digit(),
        'b' => letter && !"CIKMOV".contains(sign),
        'c' => letter && !"DFIOQU".contains(sign),
        'e' => sign.is_ascii_digit() || "ACDEFHKNPRTVWXY".contains(sign),
        _ => sign == wanted,
    }
}
