//! The tables of the domain as Rust, written from `domain/data/*.tsv`. Only this file is written by hand.
//!
//! It holds no logic beyond finding a cell: the modules beside `generated` read the tables and are the only ones who may.
//! Every country, currency and method has a constant so that tables can name each other and the compiler checks it;
//! the constants nobody names cost nothing.
//! The words of a table stand in one string with a tab behind each: pointers and lengths do not compress, words do, and
//! over the wire the tables weigh half of what they would as slices of `&str`.

#[rustfmt::skip]
pub(super) mod address;
#[rustfmt::skip]
pub(super) mod barcode;
#[rustfmt::skip]
#[allow(dead_code)]
pub(super) mod country;
#[rustfmt::skip]
#[allow(dead_code)]
pub(super) mod currency;
#[rustfmt::skip]
pub(super) mod decline;
#[rustfmt::skip]
pub(super) mod exponent;
#[rustfmt::skip]
pub(super) mod field;
#[rustfmt::skip]
pub(super) mod mark;
#[rustfmt::skip]
#[allow(dead_code)]
pub(super) mod method;
#[rustfmt::skip]
pub(super) mod numbering;
#[rustfmt::skip]
pub(super) mod outcome;
#[rustfmt::skip]
pub(super) mod postal_code;

/// The cell number `at`, from 0, of the cells that begin at byte `start` of `words`; empty beyond the end.
pub(super) fn cell(words: &'static str, start: u16, at: usize) -> &'static str {
    let cells = words.get(usize::from(start)..).unwrap_or_default();
    cells.split('\t').nth(at).unwrap_or_default()
}
