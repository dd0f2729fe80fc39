//! Card numbers: form, brand, and the outcome that a magic number stands for. The only code outside the field frames that ever sees a number, and it keeps none.

use crate::clock;

/// What paying with a card leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Charged at once.
    Approve,
    /// Refused with the provider's code.
    Decline(&'static str),
    /// Processing first, charged a moment later.
    Pend,
}

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
    /// The outcome.
    pub(crate) verdict: Verdict,
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
        Ok(Card { brand, last4, expiry: self.expiry.to_owned(), verdict: verdict(&number) })
    }

    /// All that makes two entries the same card entry, for a keyed digest.
    pub(crate) fn joined(self) -> String {
        let number: String = self.number.chars().filter(|c| *c != ' ').collect();
        format!("{number}|{}|{}", self.expiry, self.code)
    }
}

/// The outcome of a number. Every valid number that is not listed is approved.
fn verdict(number: &str) -> Verdict {
    match number {
        "4000000000000002" => Verdict::Decline("generic_decline"),
        "4000000000009995" => Verdict::Decline("insufficient_funds"),
        "4000000000000069" => Verdict::Decline("expired_card"),
        "4000000000000127" => Verdict::Decline("incorrect_cvc"),
        "4000000000000119" => Verdict::Decline("processing_error"),
        "4000000000009979" => Verdict::Decline("stolen_card"),
        "4100000000000019" => Verdict::Decline("fraudulent"),
        "4000000000000077" => Verdict::Pend,
        _ => Verdict::Approve,
    }
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
    fn magic_numbers_lead_to_their_outcome() {
        for (number, code, brand, verdict) in [
            ("4242424242424242", "123", "visa", Verdict::Approve),
            ("4242 4242 4242 4242", "123", "visa", Verdict::Approve),
            ("5555555555554444", "123", "mastercard", Verdict::Approve),
            ("378282246310005", "1234", "amex", Verdict::Approve),
            ("4000000000000002", "123", "visa", Verdict::Decline("generic_decline")),
            ("4000000000009995", "123", "visa", Verdict::Decline("insufficient_funds")),
            ("4000000000000069", "123", "visa", Verdict::Decline("expired_card")),
            ("4000000000000127", "123", "visa", Verdict::Decline("incorrect_cvc")),
            ("4000000000000119", "123", "visa", Verdict::Decline("processing_error")),
            ("4000000000009979", "123", "visa", Verdict::Decline("stolen_card")),
            ("4100000000000019", "123", "visa", Verdict::Decline("fraudulent")),
            ("4000000000000077", "123", "visa", Verdict::Pend),
            ("6011111111111117", "123", "discover", Verdict::Approve),
            ("3566002020360505", "123", "jcb", Verdict::Approve),
            ("36227206271667", "123", "diners", Verdict::Approve),
            ("6200000000000005", "123", "unionpay", Verdict::Approve),
            ("2223003122003222", "123", "mastercard", Verdict::Approve),
        ] {
            let card = check(number, "12/29", code).unwrap_or_else(|wrong| panic!("{number}: {wrong:?}"));
            assert_eq!((card.brand, card.verdict), (Some(brand), verdict), "{number}");
            assert!(number.replace(' ', "").ends_with(&card.last4));
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
