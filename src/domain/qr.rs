//! QR codes (ISO/IEC 18004): a payload as a drawing.
//!
//! The code itself is made by `qrcodegen`. It does not look into payloads: whether one is a good Pix or UPI order is for
//! whoever made it.

use super::drawing::Drawing;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The light margin on each side that the standard asks for.
const MARGIN: u32 = 4;

/// The largest code drawn, 117 modules wide: the Swiss QR-bill, the largest order to pay we know of, ends here too.
/// Larger ones hardly fit a telephone's screen and would be read by few cameras.
const LARGEST: u8 = 25;

/// What the largest code can hold: that many digits, and fewer of anything else.
const LONGEST: usize = 2395;

/// Draws a payload. `None` if it is empty or does not fit.
///
/// 15 % of the code may be unreadable (level M), more where a higher level needs no larger code.
#[must_use]
pub fn path(payload: &str) -> Option<Drawing> {
    if payload.is_empty() || payload.len() > LONGEST {
        return None;
    }
    let segments = QrSegment::make_segments(payload);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::new(LARGEST), None, true)
            .ok()?;
    let side = u32::try_from(code.size()).ok()?;
    let mut drawing = Drawing::new(side + 2 * MARGIN, side + 2 * MARGIN);
    for y in 0..code.size() {
        let row: Vec<bool> = (0..code.size()).map(|x| code.get_module(x, y)).collect();
        darken_row(&mut drawing, y.unsigned_abs() + MARGIN, &row);
    }
    Some(drawing)
}

/// Neighbours that are alike become one rectangle.
fn darken_row(drawing: &mut Drawing, y: u32, row: &[bool]) {
    let mut x = MARGIN;
    for run in row.chunk_by(|left, right| left == right) {
        let width = run.len() as u32;
        if run.first() == Some(&true) {
            drawing.darken(x, y, width, 1);
        }
        x += width;
    }
}
