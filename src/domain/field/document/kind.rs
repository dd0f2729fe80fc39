//! The rules of each kind of document number: form and check digits. Lengths stand in the table and were checked before.
//!
//! Where a number has a date or a place in it, only what cannot exist is refused. Nothing is looked up.

use crate::domain::field::card::passes_luhn;
use crate::domain::field::text::is_digits;

/// A kind of document number. The column `kind` of `data/documents.tsv` names it in snake case.
#[derive(Clone, Copy)]
pub(in crate::domain) enum Kind {
    /// Argentina: national identity document. No check digit.
    Dni,
    /// Argentina: tax number.
    Cuit,
    /// Brazil: taxpayer, people.
    Cpf,
    /// Brazil: taxpayer, companies; letters since July 2026.
    Cnpj,
    /// Chile: taxpayer, and the identity number of people.
    Rut,
    /// Colombia: identity card. No check digit.
    Cedula,
    /// Colombia: tax number with its check digit.
    Nit,
    /// Ecuador: identity card.
    CedulaEc,
    /// Ecuador: taxpayer.
    RucEc,
    /// Spain: identity document, foreigners' number, companies' number.
    Nif,
    /// Mexico: population register.
    Curp,
    /// Mexico: taxpayer.
    Rfc,
    /// Peru: national identity document. No check digit is written with it.
    DniPe,
    /// Peru: taxpayer.
    RucPe,
    /// Portugal: taxpayer.
    NifPt,
    /// Uruguay: identity card.
    Ci,
    /// Uruguay: taxpayer.
    RutUy,
}

impl Kind {
    /// Whether `number`, capitals and digits of a possible length, is one.
    pub(in crate::domain) fn accepts(self, number: &str) -> bool {
        let digits = number.as_bytes();
        match self {
            Self::Cnpj => is_cnpj(digits),
            Self::Rut => is_rut(digits),
            Self::Nif => is_nif(digits),
            Self::Curp => is_curp(digits),
            Self::Rfc => is_rfc(number),
            _ if !is_digits(number) => false,
            Self::Dni | Self::DniPe => true,
            Self::Cuit => match sum(digits, 7) % 11 {
                // Ten is not one digit; such numbers end in 9.
                1 => check(digits) == 9,
                rest => (rest + check(digits)).is_multiple_of(11),
            },
            Self::Cpf => is_varied(digits) && has_two_checks(digits, 11),
            // Ten digits are given out from 1,000,000,000 on; what else has ten is a NIT.
            Self::Cedula => digits.len() < 10 || digits.starts_with(b"1"),
            Self::Nit => is_nit(digits),
            Self::CedulaEc => is_ecuadorian(digits),
            Self::RucEc => is_ruc_ec(digits),
            Self::RucPe => {
                let begins = [&b"10"[..], b"15", b"17", b"20"].iter().any(|kind| digits.starts_with(kind));
                begins && (11 - sum(digits, 7) % 11) % 10 == check(digits)
            }
            Self::NifPt => !digits.starts_with(b"0") && or_zero(sum(digits, 9)) == check(digits),
            Self::Ci => {
                let weighted: u32 = before(digits)
                    .iter()
                    .rev()
                    .zip([4, 3, 6, 7, 8, 9, 2])
                    .map(|(digit, weight)| value(*digit) * weight)
                    .sum();
                (weighted + check(digits)).is_multiple_of(10)
            }
            Self::RutUy => digits.get(8..11) == Some(b"001") && is_mod_11(digits, 9),
        }
    }
}

/// A digit's value; a letter's is its distance from `0` in ASCII, as the alphanumeric CNPJ counts it.
fn value(byte: u8) -> u32 {
    u32::from(byte.saturating_sub(b'0'))
}

/// All but the check digit.
fn before(number: &[u8]) -> &[u8] {
    number.split_last().map_or(&[], |(_, rest)| rest)
}

/// The last digit.
fn check(number: &[u8]) -> u32 {
    number.last().copied().map_or(0, value)
}

/// All but the last one, weighted from the right with 2, 3 … `last`, and 2 again.
fn sum(number: &[u8], last: u32) -> u32 {
    before(number).iter().rev().zip((2..=last).cycle()).map(|(byte, weight)| value(*byte) * weight).sum()
}

/// Whether the sum and the check digit together are a multiple of 11.
fn is_mod_11(number: &[u8], last: u32) -> bool {
    (sum(number, last) + check(number)).is_multiple_of(11)
}

/// The check digit of a sum where remainders 0 and 1 give 0.
fn or_zero(sum: u32) -> u32 {
    match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    }
}

/// The two check digits at the end of CPF and CNPJ; the second counts the first.
fn has_two_checks(number: &[u8], last: u32) -> bool {
    or_zero(sum(before(number), last)) == check(before(number)) && or_zero(sum(number, last)) == check(number)
}

/// Numbers of one digit over and over pass the check and were never given out.
fn is_varied(number: &[u8]) -> bool {
    number.iter().any(|byte| number.first() != Some(byte))
}

fn is_cnpj(number: &[u8]) -> bool {
    let checks = number.get(12..).unwrap_or_default();
    checks.iter().all(u8::is_ascii_digit)
        && number.iter().all(u8::is_ascii_alphanumeric)
        && is_varied(number)
        && has_two_checks(number, 9)
}

fn is_rut(number: &[u8]) -> bool {
    let check = match number.last() {
        Some(b'K') => 10,
        Some(digit) if digit.is_ascii_digit() => value(*digit),
        _ => return false,
    };
    before(number).iter().all(u8::is_ascii_digit) && (sum(number, 7) + check).is_multiple_of(11)
}

fn is_nit(number: &[u8]) -> bool {
    let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
    let weighted: u32 = before(number).iter().rev().zip(weights).map(|(digit, weight)| value(*digit) * weight).sum();
    let expected = match weighted % 11 {
        rest @ (0 | 1) => rest,
        rest => 11 - rest,
    };
    expected == check(number)
}

/// Province 01 to 24, or 30 and 50 abroad; third digit up to 6 for people; Luhn.
fn is_ecuadorian(number: &[u8]) -> bool {
    let digits: Vec<u8> = number.iter().map(|byte| byte.saturating_sub(b'0')).collect();
    is_province(number) && number.get(2).is_some_and(|third| *third <= b'6') && passes_luhn(&digits)
}

fn is_province(number: &[u8]) -> bool {
    matches!(number, [b'0', b'1'..=b'9', ..] | [b'1', ..] | [b'2', b'0'..=b'4', ..] | [b'3' | b'5', b'0', ..])
}

/// People: their cédula; public bodies (6): nine digits, modulo 11; companies (9): ten digits, modulo 11. Behind it the
/// number of the establishment, which is not zero.
fn is_ruc_ec(number: &[u8]) -> bool {
    let part = |digits: usize| number.get(..digits).unwrap_or_default();
    let establishment = |from: usize| number.get(from..).is_some_and(|rest| rest.iter().any(|digit| *digit != b'0'));
    let person = || establishment(10) && is_ecuadorian(part(10));
    let public = || establishment(9) && is_mod_11(part(9), 7);
    is_province(number)
        && match number.get(2) {
            Some(b'0'..=b'5') => person(),
            Some(b'6') => public() || person(),
            Some(b'9') => public() || (establishment(10) && is_mod_11(part(10), 7)),
            _ => false,
        }
}

/// People: eight digits, of which X, Y, Z (foreigners) stand for a first 0, 1, 2 and K, L, M (children, people abroad) for
/// 0, and a letter by remainder of 23. Companies: a letter, seven digits with Luhn, the check as digit or letter.
fn is_nif(number: &[u8]) -> bool {
    let (Some((first, rest)), Some(last)) = (number.split_first(), number.last()) else { return false };
    let body = before(rest);
    if !body.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let leading = match first {
        b'0'..=b'9' => *first - b'0',
        b'X'..=b'Z' => *first - b'X',
        b'K'..=b'M' => 0,
        b'A'..=b'J' | b'N' | b'P'..=b'S' | b'U'..=b'W' => {
            let letter = b"JABCDEFGHI".iter().position(|letter| letter == last);
            let check = letter.map_or(last.wrapping_sub(b'0'), |place| place as u8);
            let digits: Vec<u8> = body.iter().map(|byte| byte - b'0').chain([check]).collect();
            return check < 10 && passes_luhn(&digits);
        }
        _ => return false,
    };
    let remainder = body.iter().fold(usize::from(leading), |sum, byte| (sum * 10 + usize::from(byte - b'0')) % 23);
    b"TRWAGMYFPDXBNJZSQVHLCKE".get(remainder) == Some(last)
}

/// Four letters, a date, sex, state and name letters, a sign against doubles, and a digit that checks the rest.
fn is_curp(number: &[u8]) -> bool {
    let (Some(letters), Some(date), Some(sex), Some(name)) =
        (number.get(..4), number.get(4..10), number.get(10), number.get(11..16))
    else {
        return false;
    };
    let weighted: u32 =
        before(number).iter().zip((2..=18).rev()).map(|(byte, weight)| curp_value(*byte) * weight).sum();
    letters.iter().chain(name).all(u8::is_ascii_uppercase)
        && is_date(date)
        && matches!(sex, b'H' | b'M' | b'X')
        && number.last().is_some_and(u8::is_ascii_digit)
        && (weighted + check(number)).is_multiple_of(10)
}

/// Digits, then letters with the Ñ counted between N and O.
fn curp_value(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => value(byte),
        b'A'..=b'N' => u32::from(byte - b'A') + 10,
        _ => u32::from(byte.saturating_sub(b'A')) + 11,
    }
}

/// Three letters (companies) or four (people), a date, three signs.
fn is_rfc(number: &str) -> bool {
    let Some((letters, rest)) = number.len().checked_sub(9).and_then(|at| number.split_at_checked(at)) else {
        return false;
    };
    let (date, rest) = rest.as_bytes().split_at_checked(6).unwrap_or_default();
    letters.chars().all(|c| c.is_ascii_uppercase() || matches!(c, '&' | 'Ñ'))
        && is_date(date)
        && rest.iter().all(u8::is_ascii_alphanumeric)
}

/// Whether six digits can be year, month and day.
fn is_date(digits: &[u8]) -> bool {
    digits.iter().all(u8::is_ascii_digit)
        && matches!(digits, [_, _, b'0', b'1'..=b'9', ..] | [_, _, b'1', b'0'..=b'2', ..])
        && matches!(digits.get(4..), Some([b'0', b'1'..=b'9'] | [b'1' | b'2', _] | [b'3', b'0' | b'1']))
}
