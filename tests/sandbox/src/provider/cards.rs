//! Card numbers: form, brand, and the outcome that a magic number stands for. The only code outside the field frames that ever sees a number, and it keeps none.

use super::course::Course;
use super::payment::Step;
use crate::clock;
use crate::outcomes::End;

/// Card data as typed.
#[derive(Clone, Copy)]
pub(crate) struct Typed<'a> {
    /// Digits, spaces allowed.
    pub(crate) number: &'a str,
    /// `MM/YY`
    pub(crate) expiry: &'a str,
    /// 3 digits, 4 for American Express.
    pub(crate) code: &'a str,
}

/// What is kept of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Card {
    /// `visa`, `mastercard`, …; `None` where we cannot tell.
    pub(crate) brand: Option<&'static str>,
    /// The last four digits.
    pub(crate) last4: String,
    /// `MM/YY`
    pub(crate) expiry: String,
    /// What paying with it leads to.
    pub(crate) course: Course,
}

/// A field and what is wrong with it, in the SDK's words.
pub(crate) type Wrong = (&'static str, &'static str);

impl Typed<'_> {
    /// Checks all three fields; `now` in seconds since 1970.
    pub(crate) fn check(self, now: u64) -> Result<Card, Wrong> {
        let number: String = self.number.chars().filter(|c| *c != ' ').collect();
        if !(12..=19).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) || !luhn(&number) {
            return Err(("number", "number_invalid"));
        }
        check_expiry(self.expiry, now).map_err(|code| ("expiry", code))?;
        let brand = brand(&number);
        let length = if brand == Some("amex") {
            4..=4
        } else if brand.is_some() {
            3..=3
        } else {
            3..=4
        };
        if !length.contains(&self.code.len()) || !self.code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(("code", "code_invalid"));
        }
        let last4 = number.chars().skip(number.len() - 4).collect();
        Ok(Card { brand, last4, expiry: self.expiry.to_owned(), course: course(&number) })
    }

    /// All that makes two entries the same card entry, for a keyed digest.
    pub(crate) fn joined(self) -> String {
        let number: String = self.number.chars().filter(|c| *c != ' ').collect();
        format!("{number}|{}|{}", self.expiry, self.code)
    }
}

/// What a number leads to, by `assets/cards.tsv`. Every valid number that is not listed is charged.
fn course(number: &str) -> Course {
    table().find(|(known, _)| *known == number).map_or(Course::PLAIN, |(_, course)| course)
}

fn table() -> impl Iterator<Item = (&'static str, Course)> {
    include_str!("../../assets/cards.tsv").lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        let (number, way, end) = (cells.next()?, cells.next()?, cells.next()?);
        let steps: &[Step] = match way {
            "device" => &[Step::Device],
            "challenge" => &[Step::Challenge],
            "device challenge" => &[Step::Device, Step::Challenge],
            _ => &[],
        };
        Some((number, Course { steps, pauses: way == "pause", end: End::read(end) }))
    })
}

/// The check sum of ISO/IEC 7812-1, annex B. All noughts pass it and are no card number.
fn luhn(number: &str) -> bool {
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            match (place % 2, digit) {
                (0, digit) => digit,
                (_, digit) if digit > 4 => digit * 2 - 9,
                (_, digit) => digit * 2,
            }
        })
        .sum();
    sum > 0 && sum.is_multiple_of(10)
}

/// The brand by the usual number ranges; the field frames have the same table.
fn brand(number: &str) -> Option<&'static str> {
    let prefix = |length: usize| number.get(..length).and_then(|digits| digits.parse::<u32>().ok()).unwrap_or(0);
    match (prefix(2), prefix(3), prefix(4)) {
        (40..=49, _, _) => Some("visa"),
        (51..=55, _, _) | (_, _, 2221..=2720) => Some("mastercard"),
        (34 | 37, _, _) => Some("amex"),
        (65, _, _) | (_, 644..=649, _) | (_, _, 6011) => Some("discover"),
        (_, _, 3528..=3589) => Some("jcb"),
        (36 | 38 | 39, _, _) | (_, 300..=305, _) => Some("diners"),
        (62, _, _) => Some("unionpay"),
        _ => None,
    }
}

fn check_expiry(expiry: &str, now: u64) -> Result<(), &'static str> {
    // Two digits each; `parse` alone would also take a sign.
    let two = |text: &str| {
        if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse::<u64>().ok() } else { None }
    };
    let Some((Some(month), Some(year))) = expiry.split_once('/').map(|(month, year)| (two(month), two(year))) else {
        return Err("expiry_invalid");
    };
    // A card is good to the end of its month wherever the buyer is: half a day of grace for the time zones behind UTC.
    let (this_year, this_month) = clock::year_month(now.saturating_sub(12 * 3600));
    let year = 2000 + year;
    if !(1..=12).contains(&month) || year > this_year + 20 {
        return Err("expiry_invalid");
    }
    if (year, month) < (this_year, this_month) { Err("expiry_past") } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-23T12:00:00Z
    const NOW: u64 = 1_795_435_200;

    fn check(number: &str, expiry: &str, code: &str) -> Result<Card, Wrong> {
        Typed { number, expiry, code }.check(NOW)
    }

    #[test]
    fn brands_are_known_by_their_numbers() {
        for (number, code, brand) in [
            ("4242424242424242", "123", "visa"),
            ("4242 4242 4242 4242", "123", "visa"),
            ("5555555555554444", "123", "mastercard"),
            ("2223003122003222", "123", "mastercard"),
            ("378282246310005", "1234", "amex"),
            ("6011111111111117", "123", "discover"),
            ("3566002020360505", "123", "jcb"),
            ("36227206271667", "123", "diners"),
            ("6200000000000005", "123", "unionpay"),
        ] {
            let card = check(number, "12/29", code).unwrap_or_else(|wrong| panic!("{number}: {wrong:?}"));
            assert_eq!((card.brand, card.course), (Some(brand), Course::PLAIN), "{number}");
            assert!(number.replace(' ', "").ends_with(&card.last4));
        }
    }

    #[test]
    fn magic_numbers_are_cards_that_the_readme_lists() {
        let readme = include_str!("../../README.md");
        assert_eq!(table().count(), include_str!("../../assets/cards.tsv").lines().count() - 1);
        for (number, course) in table() {
            let card = check(number, "12/29", "123").unwrap_or_else(|wrong| panic!("{number}: {wrong:?}"));
            assert_eq!(card.course, course, "{number} is listed once");
            assert!(course != Course::PLAIN, "{number}");
            let groups = [&number[..4], &number[4..8], &number[8..12], &number[12..]].join(" ");
            let row = readme.lines().find(|line| line.starts_with(&format!("| {groups} |")));
            let row = row.unwrap_or_else(|| panic!("README.md has no row for {groups}"));
            if let End::Refused(code) = course.end {
                assert!(row.contains(&format!("`{code}`")), "{row}");
            }
        }
    }

    #[test]
    fn magic_numbers_lead_where_they_always_did() {
        for (number, steps, pauses, end) in [
            ("4000000000000002", &[][..], false, End::Refused("generic_decline")),
            ("4000000000009979", &[], false, End::Refused("stolen_card")),
            ("4000000000000077", &[], true, End::Usual),
            ("4000000000003220", &[Step::Challenge], false, End::Usual),
            ("4000000000003055", &[Step::Device], false, End::Usual),
            ("4000000000003063", &[Step::Device, Step::Challenge], false, End::Usual),
            ("4000008400001629", &[Step::Challenge], false, End::Refused("generic_decline")),
            ("4000000009000300", &[], false, End::Never),
        ] {
            assert_eq!(course(number), Course { steps, pauses, end }, "{number}");
        }
    }

    #[test]
    fn wrong_fields_are_named() {
        for (number, expiry, code, expected) in [
            ("4242424242424241", "12/29", "123", ("number", "number_invalid")),
            ("42424242424", "12/29", "123", ("number", "number_invalid")),
            ("0000000000000000", "12/29", "123", ("number", "number_invalid")),
            ("4242a24242424242", "12/29", "123", ("number", "number_invalid")),
            ("", "12/29", "123", ("number", "number_invalid")),
            ("4242424242424242", "10/26", "123", ("expiry", "expiry_past")),
            ("4242424242424242", "13/29", "123", ("expiry", "expiry_invalid")),
            ("4242424242424242", "00/29", "123", ("expiry", "expiry_invalid")),
            ("4242424242424242", "12/47", "123", ("expiry", "expiry_invalid")),
            ("4242424242424242", "1229", "123", ("expiry", "expiry_invalid")),
            ("4242424242424242", "+1/29", "123", ("expiry", "expiry_invalid")),
            ("4242424242424242", "12/29", "12", ("code", "code_invalid")),
            ("4242424242424242", "12/29", "1234", ("code", "code_invalid")),
            ("4242424242424242", "12/29", "12a", ("code", "code_invalid")),
            ("378282246310005", "12/29", "123", ("code", "code_invalid")),
        ] {
            assert_eq!(check(number, expiry, code), Err(expected), "{number} {expiry} {code}");
        }
        assert!(check("4242424242424242", "11/26", "123").is_ok(), "good to the end of its month");
    }
}
