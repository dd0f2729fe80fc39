//! What was typed, made regular: single spaces for words, plain digits and capitals for numbers.
//!
//! It knows no field's rules.

use super::FieldFault;
use crate::domain::digit;

/// The text without invisible marks and with single spaces.
pub(super) fn tidy(raw: &str) -> String {
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

/// A full-width sign as its ASCII form, and the ideographic stop as a dot.
pub(super) fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3002}' | '\u{FF61}' => '.',
        _ => c,
    }
}

/// A number as it is sent: ASCII digits, capitals, and the `&` and `Ñ` that Mexican tax numbers may have; what separates
/// groups is left out. `None` if anything else stands in it.
pub(super) fn compact(text: &str) -> Option<String> {
    let mut number = String::with_capacity(text.len());
    for c in text.chars() {
        match (digit::value(c), narrow(c)) {
            (Some(value), _) => number.push(char::from(b'0' + value)),
            (None, c) if c.is_ascii_alphabetic() || c == '&' => number.push(c.to_ascii_uppercase()),
            (None, 'ñ' | 'Ñ') => number.push('Ñ'),
            (None, _) if digit::separates(c) => {}
            (None, _) => return None,
        }
    }
    Some(number)
}

/// A number of so many digits.
///
/// # Errors
/// `Incomplete` if there are fewer; `Invalid` if there are more, or other signs.
pub(super) fn digits(text: &str, shortest: usize, longest: usize) -> Result<String, FieldFault> {
    let number = compact(text).filter(|number| is_digits(number)).ok_or(FieldFault::Invalid)?;
    match number.len() {
        length if length < shortest => Err(FieldFault::Incomplete),
        length if length > longest => Err(FieldFault::Invalid),
        _ => Ok(number),
    }
}

/// Whether nothing but ASCII digits stands in a text.
pub(super) fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
