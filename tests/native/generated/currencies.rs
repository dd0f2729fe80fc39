//! Writes the currency table and the exponents of the providers.

use super::tsv::{self, Row};
use super::words::Words;
use std::fmt::Write;

/// What a currency has none of.
const NONE: char = '.';

pub(crate) fn currencies() -> String {
    let table = tsv::read("currencies.tsv");
    let rows: Vec<_> = table.rows().collect();
    let codes: Vec<_> = rows.iter().map(|row| row.get("code")).collect();
    assert!(codes.is_sorted_by(|a, b| a < b) && codes.len() < 256, "currencies.tsv is sorted by code and fits a byte");
    assert!(codes.iter().all(|code| code.len() == 3), "an alphabetic code has three letters");
    let exponents: String = rows.iter().map(|row| row.get("exponent")).collect();
    assert_eq!(exponents.len(), rows.len(), "an exponent is one digit");
    let mut steps: Vec<u16> = rows.iter().map(cash_step).collect();
    steps.sort_unstable();
    steps.dedup();
    let of_steps = rows.iter().map(|row| letter(&steps, &cash_step(row)));
    let mut signs: Vec<_> = rows.iter().map(|row| row.get("sign")).filter(|sign| !sign.is_empty()).collect();
    signs.sort_unstable();
    signs.dedup();
    let of_signs = rows.iter().map(|row| match row.get("sign") {
        "" => NONE,
        sign => letter(&signs, &sign),
    });
    let mut sign_words = Words::default();
    sign_words.line(&signs);

    let mut out = String::from("use crate::domain::currency::Currency;\n\n");
    text(&mut out, "CODES", "The codes, each of three letters, without a gap.", &codes.concat());
    text(&mut out, "EXPONENTS", "The exponents, each one digit, in the same order.", &exponents);
    text(
        &mut out,
        "CASH",
        "Where in `STEPS` the cash step stands, from `a`, in the same order.",
        &of_steps.collect::<String>(),
    );
    writeln!(out, "/// The smallest amounts that cash can pay, in minor units.\npub(in crate::domain) static STEPS: [u16; {}] = {steps:?};", steps.len()).unwrap();
    text(
        &mut out,
        "SIGNS",
        "The sign each shares with others, a letter for each sign, `.` where it has its own.",
        &of_signs.collect::<String>(),
    );
    writeln!(
        out,
        "/// The signs by their letters.\npub(in crate::domain) static SIGN_WORDS: &str = {};",
        sign_words.literal()
    )
    .unwrap();
    out.push('\n');
    for (at, code) in codes.iter().enumerate() {
        writeln!(out, "pub(in crate::domain) const {code}: Currency = Currency({at});").unwrap();
    }
    out
}

fn text(out: &mut String, name: &str, what: &str, value: &str) {
    writeln!(out, "/// {what}\npub(in crate::domain) static {name}: &str = {value:?};").unwrap();
}

fn letter<T: PartialEq>(all: &[T], one: &T) -> char {
    let at = all.iter().position(|known| known == one).unwrap();
    char::from(b'a' + u8::try_from(at).unwrap())
}

fn cash_step(row: &Row<'_>) -> u16 {
    number(row.get("cash_step"))
}

/// A number of at least one, which is also what an empty cell means.
fn number(cell: &str) -> u16 {
    if cell.is_empty() { 1 } else { cell.parse().unwrap() }
}

pub(crate) fn exponents() -> String {
    let table = tsv::read("provider_exponents.tsv");
    let currencies = tsv::read("currencies.tsv");
    let keys: Vec<_> = table.rows().map(|row| (row.get("provider"), row.get("currency"))).collect();
    assert!(keys.is_sorted_by(|a, b| a < b), "provider_exponents.tsv is sorted by provider and currency");
    let own = table.rows().filter(|row| row.get("currency") != "*").map(|row| {
        let scale = (number_of(row.get("exponent")), number(row.get("multiple")));
        (row.get("provider"), currencies.index(row.get("currency")), scale)
    });
    let mut cells: Vec<_> = own.collect();
    // Whoever counts all other currencies as ISO 4217 does has a row for them.
    for all in table.rows().filter(|row| row.get("currency") == "*") {
        for (at, currency) in currencies.rows().enumerate() {
            if !cells.iter().any(|(provider, of, _)| (*provider, *of) == (all.get("provider"), at)) {
                cells.push((all.get("provider"), at, (number_of(currency.get("exponent")), 1)));
            }
        }
    }
    cells.sort_unstable();
    let mut scales: Vec<_> = cells.iter().map(|(.., scale)| *scale).collect();
    scales.sort_unstable();
    scales.dedup();
    let mut providers: Vec<_> = cells.iter().map(|(provider, ..)| *provider).collect();
    providers.dedup();
    let mut rows = String::new();
    for provider in &providers {
        let of_currency = (0..currencies.rows().count()).map(|currency| {
            let cell = cells.iter().find(|(of, at, _)| of == provider && *at == currency);
            cell.map_or(NONE, |(.., scale)| letter(&scales, scale))
        });
        writeln!(rows, "    ({provider:?}, {:?}),", of_currency.collect::<String>()).unwrap();
    }
    let mut out = String::from("use crate::domain::exponent::Scale;\n\n");
    writeln!(
        out,
        "/// The kinds of scale there are.\npub(in crate::domain) static SCALES: [Scale; {}] = [",
        scales.len()
    )
    .unwrap();
    for (exponent, multiple) in &scales {
        writeln!(out, "    Scale {{ exponent: {exponent}, multiple: {multiple} }},").unwrap();
    }
    writeln!(out, "];\n\n/// Each provider and where in `SCALES` each currency's stands, from `a`; `.` where the provider does not name it.").unwrap();
    writeln!(out, "pub(in crate::domain) static PROVIDERS: [(&str, &str); {}] = [\n{rows}];", providers.len()).unwrap();
    out
}

fn number_of(cell: &str) -> u8 {
    cell.parse().unwrap_or_else(|_| panic!("{cell:?} is no exponent"))
}
