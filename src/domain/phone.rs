//! Telephone numbers: from what a buyer types to E.164.
//!
//! It knows, for the countries with a row in `data/countries.tsv`, the calling code, the trunk prefix and how long numbers
//! of people are (fixed and mobile; source: libphonenumber's metadata). It does not know number ranges, so it accepts numbers
//! nobody has; only a call can show that.

use super::country::{Country, Numbering, numberings};
use super::digit;

/// The number to send for `text` as a buyer in `country` types it; `None` if it cannot be one.
///
/// Spaces, dots, dashes, brackets and the digits of any script may stand in it; `+` or `00` begins an international number.
/// A number with a calling code we know, or of a country we know, becomes E.164; an international number of another country
/// keeps its digits (7 to 15, ITU-T E.164) behind a `+`; a national one of a country without a row is sent as its digits.
#[must_use]
pub fn normalise(text: &str, country: Country) -> Option<String> {
    let mut digits = String::new();
    let mut international = false;
    for c in text.chars() {
        match (digit::value(c), c) {
            (Some(value), _) => digits.push(char::from(b'0' + value)),
            (None, '+' | '＋') if digits.is_empty() => international = true,
            (None, _) if digit::separates(c) => {}
            (None, _) => return None,
        }
    }
    if !international && digits.starts_with("00") {
        digits.drain(..2);
        international = true;
    }
    if !(6..=15).contains(&digits.len()) {
        return None;
    }
    if international {
        return abroad(&digits);
    }
    let Some((_, numbering)) = numberings().find(|(known, _)| *known == country) else {
        return Some(digits);
    };
    let national = match country.code() {
        "AR" => argentine_mobile(&digits).or_else(|| significant(&numbering, &digits)),
        _ => significant(&numbering, &digits),
    };
    // The calling code is often typed without a plus: 254712345678 is a habit of Kenyan forms.
    let national = national.or_else(|| significant(&numbering, digits.strip_prefix(numbering.calling_code)?));
    Some(e164(&numbering, &national?))
}

/// Whether `text` is written as no card number is: with a `+` or a 0 in front (issuer numbers begin with neither), and no
/// longer than a telephone number.
pub(super) fn cannot_be_card(text: &str) -> bool {
    let digits = text.chars().filter(|c| digit::value(*c).is_some()).count();
    let first = text.chars().find(|c| matches!(c, '+' | '＋') || digit::value(*c).is_some());
    digits <= 15 && first.is_some_and(|c| matches!(c, '+' | '＋') || digit::value(c) == Some(0))
}

/// An international number without its `+`.
fn abroad(digits: &str) -> Option<String> {
    let mut calling_code_is_known = false;
    for (_, numbering) in numberings() {
        if let Some(rest) = digits.strip_prefix(numbering.calling_code) {
            calling_code_is_known = true;
            if let Some(national) = significant(&numbering, rest) {
                return Some(e164(&numbering, &national));
            }
        }
    }
    (!calling_code_is_known && digits.len() >= 7 && !digits.starts_with('0')).then(|| ["+", digits].concat())
}

fn e164(numbering: &Numbering, national: &str) -> String {
    ["+", numbering.calling_code, national].concat()
}

/// The national significant number: `digits` without the trunk prefix, if its length is possible.
fn significant(numbering: &Numbering, digits: &str) -> Option<String> {
    let is_possible = |number: &str| numbering.lengths >> number.len() & 1 == 1;
    let trunk = numbering.trunk_prefix;
    if !trunk.is_empty()
        && let Some(rest) = digits.strip_prefix(trunk)
        // No number begins with 0 where 0 is the trunk prefix; with 1 and 8 only the length tells.
        && is_possible(rest)
        && (trunk.starts_with('0') || !is_possible(digits))
    {
        return Some(rest.into());
    }
    is_possible(digits).then(|| digits.into())
}

/// Argentina writes mobile numbers as trunk 0, area code, 15, number; abroad that is 9, area code, number.
/// Area code and number have ten digits together. Only the area code 11 has two digits, so the place of the 15 is certain.
fn argentine_mobile(digits: &str) -> Option<String> {
    let digits = digits.strip_prefix('0').unwrap_or(digits);
    if digits.len() != 12 {
        return None;
    }
    [2, 3, 4].into_iter().find_map(|at| {
        let (area, rest) = digits.split_at_checked(at)?;
        let number = rest.strip_prefix("15")?;
        ((at == 2) == (area == "11")).then(|| ["9", area, number].concat())
    })
}
