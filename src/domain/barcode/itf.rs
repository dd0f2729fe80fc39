//! Interleaved 2 of 5: of each pair of digits the first is in the bars, the second in the spaces.
//!
//! It does not fill up an odd number of digits: a zero in front would be another number to the till.

use crate::domain::generated::barcode::ITF;
use crate::domain::generated::cell;

/// Where the table has the start and stop patterns, behind the ten digits.
const START: usize = 10;
const STOP: usize = 11;

/// The widths of bars and spaces in turn; `None` if the payload is not an even number of digits.
pub(super) fn widths(payload: &str) -> Option<String> {
    let digits: Option<Vec<usize>> = payload.chars().map(|sign| Some(sign.to_digit(10)? as usize)).collect();
    let mut widths = cell(ITF, 0, START).to_owned();
    for pair in digits?.chunks(2) {
        let [bars, spaces] = pair else { return None };
        let interleaved = cell(ITF, 0, *bars).chars().zip(cell(ITF, 0, *spaces).chars());
        widths.extend(interleaved.flat_map(|(bar, space)| [bar, space]));
    }
    Some(widths + cell(ITF, 0, STOP))
}
