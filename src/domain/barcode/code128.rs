//! Code 128: code set B for any printable sign, code set C for digits in pairs.
//!
//! It has no code set A (control characters) and no function characters, so it makes no GS1-128.

use crate::domain::generated::barcode::CODE128;
use crate::domain::generated::cell;

const START_B: u8 = 104;
const START_C: u8 = 105;
const STOP: u8 = 106;
/// In set B: set C from here on.
const CODE_C: u8 = 99;
/// In set C: set B from here on.
const CODE_B: u8 = 100;

/// The widths of bars and spaces in turn; `None` if a sign is not printable ASCII.
pub(super) fn widths(payload: &str) -> Option<String> {
    let mut values = values(payload.as_bytes())?;
    let check = check(&values);
    values.extend([check, STOP]);
    Some(values.into_iter().map(|value| cell(CODE128, 0, usize::from(value))).collect())
}

/// The start character and the payload, in as few symbols as sets B and C allow.
fn values(mut rest: &[u8]) -> Option<Vec<u8>> {
    let digits = leading_digits(rest);
    let mut in_pairs = digits >= 4 || (digits == 2 && rest.len() == 2);
    let mut values = vec![if in_pairs { START_C } else { START_B }];
    while !rest.is_empty() {
        let digits = leading_digits(rest);
        if in_pairs && digits < 2 {
            values.push(CODE_B);
            in_pairs = false;
        } else if !in_pairs && pairs_pay(digits, rest.len()) {
            values.push(CODE_C);
            in_pairs = true;
        }
        match rest {
            [tens, ones, after @ ..] if in_pairs => {
                values.push((tens - b'0') * 10 + (ones - b'0'));
                rest = after;
            }
            [sign @ b' '..=b'~', after @ ..] => {
                values.push(sign - b' ');
                rest = after;
            }
            _ => return None,
        }
    }
    Some(values)
}

/// Whether changing to pairs makes the code shorter: there and back cost a symbol each, and at the end there is no way back.
/// Of an odd number of digits the first one is better left in set B.
fn pairs_pay(digits: usize, left: usize) -> bool {
    digits.is_multiple_of(2) && (digits >= 6 || (digits >= 4 && digits == left))
}

fn leading_digits(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// The check character: every value times its place, the start character counting once.
fn check(values: &[u8]) -> u8 {
    let sum: usize = values.iter().enumerate().map(|(place, value)| place.max(1) * usize::from(*value)).sum();
    (sum % 103) as u8
}
