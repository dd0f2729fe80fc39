//! Finding card numbers where none belongs, so that none rests in a field of ours.
//!
//! It does not read cards: what a card is called, and whether it is good, only the provider's own frames know.

use crate::domain::digit;

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

/// Whether the digits of `number` as a whole are a card number: the Luhn check holds, and cards are issued that begin so
/// and are so long. For fields whose own numbers are as long as a card's, where one in ten would pass the check by chance.
#[must_use]
pub fn is_card_number(number: &str) -> bool {
    let digits: Vec<u8> = number.chars().filter_map(digit::value).collect();
    digits.len() == number.len() && is_issued(number) && passes_luhn(&digits)
}

/// Beginnings and lengths by scheme: American Express, Diners Club, JCB; Visa; Mastercard and Mir; Maestro, Discover,
/// RuPay, UnionPay; Troy and the cards of Uzbekistan. From ISO/IEC 7812 issuer ranges as the schemes publish them.
fn is_issued(number: &str) -> bool {
    let length = number.len();
    let begins = number.get(..4).and_then(|prefix| prefix.parse::<u16>().ok());
    match begins.unwrap_or_default() {
        3400..=3499 | 3700..=3799 => length == 15,
        3000..=3059 | 3095 | 3600..=3699 | 3800..=3999 => (14..=19).contains(&length),
        3528..=3589 | 2200..=2204 | 2221..=2720 | 8100..=8299 | 8600 | 9792 | 9860 => (16..=19).contains(&length),
        4000..=6999 => (13..=19).contains(&length),
        _ => false,
    }
}

/// The longest row of digits, separators between them allowed.
pub(super) fn digits_in_a_row(text: &str) -> usize {
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

/// The Luhn check of digits by value. All zeros pass the sum but are no number anybody has.
pub(super) fn passes_luhn(digits: &[u8]) -> bool {
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
