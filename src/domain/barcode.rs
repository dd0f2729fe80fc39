//! Barcodes that tills read: a payload as a drawing of bars.
//!
//! It adds no check digits to payloads and shows no digits below the bars: vouchers come with both.

mod code128;
mod itf;

use super::drawing::Drawing;

/// The light margin on each side, the same in both standards.
const MARGIN: u32 = 10;

/// High enough to be swept by hand, low enough that a whole voucher fits a telephone's screen. Who shows it may stretch it.
const HEIGHT: u32 = 50;

/// The longest payload drawn. A till's reader takes fewer.
const LONGEST: usize = 80;

/// How a payload is written in bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Code 128 (ISO/IEC 15417): printable ASCII.
    Code128,
    /// Interleaved 2 of 5 (ISO/IEC 16390): an even number of digits.
    Itf,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Code128, Self::Itf];

    /// The format with this id; `None` for anything else.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// The stable id, in snake case.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Code128 => "code128",
            Self::Itf => "itf",
        }
    }
}

/// Draws a payload. `None` if it is empty, too long, or has a sign that the format does not have.
#[must_use]
pub fn path(format: Format, payload: &str) -> Option<Drawing> {
    if payload.is_empty() || payload.len() > LONGEST {
        return None;
    }
    let widths = match format {
        Format::Code128 => code128::widths(payload)?,
        Format::Itf => itf::widths(payload)?,
    };
    Some(draw(&widths))
}

/// Draws bars from their widths and those of the spaces between them, in turn.
fn draw(widths: &str) -> Drawing {
    let widths: Vec<u32> = widths.chars().filter_map(|width| width.to_digit(10)).collect();
    let mut drawing = Drawing::new(widths.iter().sum::<u32>() + 2 * MARGIN, HEIGHT);
    let mut x = MARGIN;
    for (at, width) in widths.into_iter().enumerate() {
        if at % 2 == 0 {
            drawing.darken(x, 0, width, HEIGHT);
        }
        x += width;
    }
    drawing
}
