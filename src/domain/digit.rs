//! Decimal digits as buyers' keyboards produce them.
//!
//! It covers the scripts of the countries in the tables, not all of Unicode (whose tables would weigh more than this floor),
//! and decides nothing: it only says what a character is.

/// The zero of each script: ASCII, Arabic, Persian and Urdu, Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer, full width.
const ZEROS: [u32; 11] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xE50, 0xED0, 0x1040, 0x17E0, 0xFF10];

/// The value of a decimal digit, 0 to 9; `None` for any other character.
pub(super) fn value(c: char) -> Option<u8> {
    let code = u32::from(c);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| (code - zero) as u8)
}

/// Whether a character only separates groups of digits: white space, punctuation, dashes of any width, and the invisible
/// marks that come along when a number is copied from a page.
pub(super) fn separates(c: char) -> bool {
    match c {
        '@' => false,
        _ if c.is_ascii() => !c.is_ascii_alphanumeric(),
        // No-break space, soft hyphen, middle dot, Arabic letter mark.
        '\u{A0}' | '\u{AD}' | '\u{B7}' | '\u{61C}'
        // General punctuation: spaces, dashes, zero-width and direction marks.
        | '\u{2000}'..='\u{206F}' | '\u{2212}'
        // Ideographic space, comma and stop; katakana middle dot and the sound mark typed as a dash.
        | '\u{3000}'..='\u{3002}' | '\u{30FB}' | '\u{30FC}'
        // Full-width signs and half-width forms of the same, and the byte order mark.
        | '\u{FF01}'..='\u{FF0F}' | '\u{FF3F}' | '\u{FF61}' | '\u{FF64}' | '\u{FF65}' | '\u{FF70}' | '\u{FEFF}' => true,
        _ => false,
    }
}

/// Whether a character is invisible and carries nothing in a name or address: direction marks, zero-width spaces and joins
/// of lines. Joiners stay, since Persian and Indic names need them.
pub(super) fn invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
