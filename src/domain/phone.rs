//! Telephone numbers: from what a buyer types to E.164, for every country.
//!
//! Whether digits can be a number is for [`numbering`](super::numbering); here is what people type around them. It accepts
//! numbers nobody has; only a call can show that. It refuses extensions: no payment method can reach one.

use super::country::Country;
use super::digit;
use super::numbering::{Dialling, Kind, Plan};

/// The number to send for `text` as a buyer in `country` types it, in E.164 (`+31612345678`); `None` if it cannot be one.
///
/// Spaces, dots, dashes, brackets and the digits of any script may stand in it. An international number begins with `+`,
/// `00`, what is dialled abroad in that country (011, 8~10), or just its calling code; a national one may have its trunk
/// prefix. A buyer in [`Country::UNKNOWN`] can only give an international number.
#[must_use]
pub fn normalise(text: &str, country: Country) -> Option<String> {
    let mut digits = String::new();
    let mut has_plus = false;
    for c in text.chars() {
        match (digit::value(c), c) {
            (Some(value), _) => digits.push(char::from(b'0' + value)),
            (None, '+' | '＋') if digits.is_empty() => has_plus = true,
            (None, _) if separates(c) => {}
            (None, _) => return None,
        }
    }
    let after_zeros = digits.strip_prefix("00");
    if has_plus {
        return international(after_zeros.unwrap_or(&digits));
    }
    if let Some(number) = after_zeros.and_then(international) {
        return Some(number);
    }
    let dialling = Dialling::of(country)?;
    let Plan { calling_code, exit_codes, .. } = dialling.plan;
    let national = |digits| dialling.significant(digits).map(|number| e164(calling_code, &number));
    let abroad = || {
        exit_codes.split(' ').filter(|code| !code.is_empty()).find_map(|code| international(digits.strip_prefix(code)?))
    };
    // The calling code is often typed without a plus: 254712345678 is a habit of Kenyan forms.
    national(&digits).or_else(abroad).or_else(|| national(digits.strip_prefix(calling_code)?))
}

/// Whether a number in E.164 is one of a mobile telephone: `None` where its digits do not tell (North America, Denmark) or
/// it is no number.
#[must_use]
pub fn is_mobile(e164: &str) -> Option<bool> {
    let (plan, number) = Plan::of_international(e164.strip_prefix('+')?)?;
    match plan.kind(number)? {
        Kind::Mobile => Some(true),
        Kind::Fixed => Some(false),
        Kind::Either => None,
    }
}

/// A number in E.164 as digits to dial in `country` (`0312345678`); `None` if its calling code is that of another country.
#[must_use]
pub fn national(e164: &str, country: Country) -> Option<String> {
    let plan = Dialling::of(country)?.plan;
    let number = e164.strip_prefix('+')?.strip_prefix(plan.calling_code)?;
    Some(plan.dialled(number))
}

/// A mobile number as people in `country` write it among themselves; empty for [`Country::UNKNOWN`] and where nobody lives.
/// Source: the example numbers of libphonenumber.
#[must_use]
pub fn example(country: Country) -> &'static str {
    Dialling::of(country).map_or("", |dialling| dialling.example)
}

/// Whether `text` is written as no card number is: with a `+` or a 0 in front (issuer numbers begin with neither), and no
/// longer than a telephone number.
pub(super) fn cannot_be_card(text: &str) -> bool {
    let digits = text.chars().filter(|c| digit::value(*c).is_some()).count();
    let first = text.chars().find(|c| matches!(c, '+' | '＋') || digit::value(*c).is_some());
    digits <= 15 && first.is_some_and(|c| matches!(c, '+' | '＋') || digit::value(c) == Some(0))
}

/// An international number without its `+`.
fn international(digits: &str) -> Option<String> {
    let (plan, rest) = Plan::of_international(digits)?;
    plan.significant(rest).map(|number| e164(plan.calling_code, &number))
}

fn e164(calling_code: &str, number: &str) -> String {
    ["+", calling_code, number].concat()
}

/// Whether a sign may stand between the digits. Those that begin an extension or a code to be dialled may not.
fn separates(c: char) -> bool {
    let dials = matches!(c, '#' | '*' | ',' | ';' | ':' | '=' | '＃' | '＊' | '，' | '；' | '：' | '＝' | '、' | '､');
    digit::separates(c) && !dials
}
