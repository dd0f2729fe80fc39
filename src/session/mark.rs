//! Takes the drawing out of a brand mark's file, which came over the network.
//!
//! It is no SVG reader: it accepts the one shape that `tools/bundle/marks.mjs` writes and nothing else, so that neither
//! script nor style nor an address can come in this way. A shop's own drawing in the same shape is as good.

/// The box every mark and every drawing of ours stands in: 36 by 24 units, the proportions of a card, around (12, 12).
pub const VIEW_BOX: &str = "-6 0 36 24";

const HEAD: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 0 36 24"><path d=""#;
const TAIL: &str = r#""/></svg>"#;

/// In bytes. The longest mark has half of it.
const LONGEST: usize = 8_000;

/// The path of a mark, fit for the attribute `d`; `None` if the text is anything but one path in the agreed shape.
#[must_use]
pub fn path_data(svg: &str) -> Option<&str> {
    let path = svg.strip_prefix(HEAD)?.strip_suffix(TAIL)?;
    let drawn = path.starts_with('M') && path.len() <= LONGEST;
    (drawn && path.bytes().all(is_path_sign)).then_some(path)
}

/// Commands, numbers without exponents, and what stands between them.
fn is_path_sign(byte: u8) -> bool {
    b"MmZzLlHhVvCcSsQqTtAa0123456789.,- ".contains(&byte)
}
