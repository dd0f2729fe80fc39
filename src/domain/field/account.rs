//! Numbers of accounts, banks and branches where there is no IBAN, and telephone numbers as convenience stores want them.
//!
//! Lengths and, where there is one, the check digit. It does not know which banks exist.

use super::FieldFault;
use super::card::{holds_card_number, is_card_number};
use super::text::{compact, digits};
use crate::domain::country::Country;

/// How many digits an account number has: Bacs (GB), BECS (AU), Payments Canada (CA), the New Zealand clearing system (bank,
/// branch, account, suffix), else ACH (US, Nacha's field of 17 characters), which is the widest.
fn lengths(country: Country) -> (usize, usize) {
    match country.code() {
        "GB" => (8, 8),
        "AU" => (4, 9),
        "CA" => (7, 12),
        "NZ" => (15, 16),
        _ => (4, 17),
    }
}

/// An account number as a buyer in `country` has it.
pub(super) fn number(text: &str, country: Country) -> Result<String, FieldFault> {
    let (shortest, longest) = lengths(country);
    digits(text, shortest, longest)
}

/// Whether a card number stands where the account number should. Only US and New Zealand account numbers are long enough
/// to be mistaken; there the whole of it must be a number that a card can have.
pub(super) fn is_card(text: &str, country: Country) -> bool {
    let Some(number) = compact(text) else { return holds_card_number(text) };
    if number.len() > lengths(country).1 {
        return holds_card_number(text);
    }
    // Kiwibank's and Citibank's branches. Diners Club numbers may begin so and are very rare.
    let is_branch = country.code() == "NZ"
        && ["3890", "3891", "3892", "3893", "3894", "3029"].iter().any(|branch| number.starts_with(branch));
    !is_branch && is_card_number(&number)
}

/// A routing number of the American Bankers Association: nine digits, weights 3, 7 and 1, modulo 10. Of the first two
/// digits only 00 to 12, 21 to 32, 61 to 72 and 80 are given out.
pub(super) fn routing_number(text: &str) -> Result<String, FieldFault> {
    let number = digits(text, 9, 9)?;
    let sum: u32 =
        number.bytes().zip([3, 7, 1].into_iter().cycle()).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    let given_out =
        matches!(number.get(..2).and_then(|first| first.parse().ok()), Some(0_u8..=12 | 21..=32 | 61..=72 | 80));
    if given_out && sum > 0 && sum.is_multiple_of(10) { Ok(number) } else { Err(FieldFault::Invalid) }
}

/// A Japanese telephone number for a convenience store: 10 or 11 digits, the first a 0, without the country code, which
/// is taken off where it was typed. Numbers of 11 digits have their second 0 in the third place (090, 080, 0800).
pub(super) fn konbini_phone(text: &str) -> Result<String, FieldFault> {
    let typed = digits(text, 1, 14)?;
    let abroad = ["0081", "81"].iter().find_map(|code| typed.strip_prefix(code));
    let number = match abroad {
        Some(national) if national.starts_with('0') => national.to_owned(),
        Some(national) => ["0", national].concat(),
        None => typed,
    };
    let length = number.len();
    match number.strip_prefix('0') {
        None => Err(FieldFault::Invalid),
        Some(_) if length < 10 => Err(FieldFault::Incomplete),
        Some(_) if length == 10 || (length == 11 && number.get(2..3) == Some("0")) => Ok(number),
        Some(_) => Err(FieldFault::Invalid),
    }
}
