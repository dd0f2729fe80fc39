//! International bank account numbers, ISO 13616: every country of the SWIFT registry, with structure and check digits.
//!
//! It does not know banks, nor the check digits some countries keep inside the account number.

use super::FieldFault;
use super::text::compact;
use crate::domain::country::Country;
use crate::domain::generated::field::IBANS;

/// The number to send: capitals and digits without spaces.
///
/// # Errors
/// `Incomplete` while it can still become one; `Invalid` for an unknown country, a letter where a digit must be (or the
/// other way round), too many characters, or wrong check digits.
pub(super) fn normalise(text: &str) -> Result<String, FieldFault> {
    let typed = compact(text).ok_or(FieldFault::Invalid)?;
    let number = without_word(&typed);
    let (country, rest) = number.split_at_checked(2).ok_or(FieldFault::Incomplete)?;
    let structure = structure(country).ok_or(FieldFault::Invalid)?;
    if !rest.bytes().zip(signs(structure)).all(|(byte, sign)| fits(byte, sign)) {
        return Err(FieldFault::Invalid);
    }
    match rest.len().cmp(&signs(structure).count()) {
        std::cmp::Ordering::Less => Err(FieldFault::Incomplete),
        std::cmp::Ordering::Equal if is_sound(country, rest) => Ok(number.to_owned()),
        std::cmp::Ordering::Equal | std::cmp::Ordering::Greater => Err(FieldFault::Invalid),
    }
}

/// Whether a text begins as an IBAN does and is no longer than one. Its digits are then no card number's, since none begins
/// with letters; and they must stay, slips and all, since in up to 26 digits many a stretch passes for one by chance.
pub(super) fn begins(text: &str) -> bool {
    compact(text).is_some_and(|typed| {
        let number = without_word(&typed);
        number.len() <= 34 && number.get(..2).and_then(structure).is_some()
    })
}

/// Some forms print the word in front of the number, and it is copied along.
fn without_word(typed: &str) -> &str {
    typed.strip_prefix("IBAN").unwrap_or(typed)
}

/// A number of the right form with right check digits, in groups of four, which nobody has: the digits just go up.
/// A country outside the registry gets a German one.
pub(super) fn example(country: Country) -> String {
    let (code, structure) = match structure(country.code()) {
        Some(structure) => (country.code(), structure),
        None => ("DE", structure("DE").unwrap_or_default()),
    };
    let account: String = signs(structure)
        .skip(2)
        .enumerate()
        .map(|(at, sign)| char::from(if sign == b'a' { b'A' + (at % 26) as u8 } else { b'0' + ((at + 1) % 10) as u8 }))
        .collect();
    let check = 98 - remainder([&account, code, "00"]);
    let check = [b'0' + (check / 10) as u8, b'0' + (check % 10) as u8].map(char::from);
    let mut shown = String::with_capacity(42);
    for (at, c) in code.chars().chain(check).chain(account.chars()).enumerate() {
        if at > 0 && at % 4 == 0 {
            shown.push(' ');
        }
        shown.push(c);
    }
    shown
}

/// What stands behind the country code in the registry: `8n10n` and the like, joined where the kind of sign is the same.
fn structure(code: &str) -> Option<&'static str> {
    // Codes are the only capitals in the table.
    let (_, behind) = IBANS.split_once(code).filter(|_| code.bytes().all(|byte| byte.is_ascii_uppercase()))?;
    behind.split(|c: char| c.is_ascii_uppercase()).next()
}

/// The kind of every sign behind the country code, the two check digits first: `n` digit, `a` capital, `c` either.
fn signs(structure: &'static str) -> impl Iterator<Item = u8> {
    let groups = structure.split_inclusive(|c: char| c.is_ascii_lowercase()).flat_map(|group| {
        let (count, kind) = group.split_at(group.len() - 1);
        std::iter::repeat_n(kind.as_bytes().first().copied().unwrap_or_default(), count.parse().unwrap_or_default())
    });
    [b'n', b'n'].into_iter().chain(groups)
}

fn fits(byte: u8, sign: u8) -> bool {
    match sign {
        b'n' => byte.is_ascii_digit(),
        b'a' => byte.is_ascii_uppercase(),
        _ => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
    }
}

/// ISO 7064, MOD 97-10. Check digits are 02 to 98; 00, 01 and 99 give the same remainder as others and are not issued.
fn is_sound(country: &str, rest: &str) -> bool {
    let (check, account) = rest.split_at_checked(2).unwrap_or_default();
    !matches!(check, "00" | "01" | "99") && remainder([account, country, check]) == 1
}

/// The remainder by 97 of the texts read as one number, letters as 10 to 35.
fn remainder(texts: [&str; 3]) -> u32 {
    texts.iter().flat_map(|text| text.bytes()).fold(0, |sum, byte| match byte {
        b'0'..=b'9' => (sum * 10 + u32::from(byte - b'0')) % 97,
        _ => (sum * 100 + u32::from(byte.saturating_sub(b'A' - 10))) % 97,
    })
}
