//! Writes the country table.

use super::tsv;
use super::words::Words;
use std::fmt::Write;

pub(crate) fn countries() -> String {
    let table = tsv::read("countries.tsv");
    let methods = tsv::read("methods.tsv");
    let names = |ids: &[&str]| {
        let names: Vec<String> = ids
            .iter()
            .map(|id| {
                methods.index(id);
                format!("method::{}", id.to_uppercase())
            })
            .collect();
        names.join(", ")
    };
    let mut codes = Vec::new();
    let (mut rows, mut expected, mut worldwide) = (String::new(), String::new(), String::new());
    let (mut locales, mut numbering) = (Words::default(), Words::default());
    let (mut row_count, mut first) = (0, 0);
    for row in table.rows() {
        let (code, methods) = (row.get("code"), row.words("methods"));
        let count = methods.len();
        if code == "*" {
            let list = names(&methods);
            worldwide = format!("pub(in crate::domain) static WORLDWIDE: [Method; {count}] = [{list}];\n");
            continue;
        }
        codes.push(code);
        if methods.is_empty() {
            continue;
        }
        row_count += 1;
        locales.line(&[row.words("locales").join(" ")]);
        let (calling_code, trunk) = (row.get("calling_code"), row.get("trunk_prefix"));
        numbering.line(&[format!("{calling_code} {trunk}").trim_end()]);
        let currency = row.get("currency");
        let lengths = lengths(row.get("phone_lengths"));
        writeln!(
            rows,
            "    CountryRow {{ country: {code}, currency: currency::{currency}, first: {first}, count: {count}, lengths: {lengths:#06x} }},"
        )
        .unwrap();
        writeln!(expected, "    /* {code} */ {},", names(&methods)).unwrap();
        first += count;
    }
    assert!(codes.is_sorted() && codes.len() < 256, "countries.tsv is sorted by code and fits a byte");
    let mut out = String::from(
        "use super::{currency, method};\nuse crate::domain::country::{Country, CountryRow};\nuse crate::domain::method::Method;\n\n",
    );
    let joined: String = codes.concat();
    assert_eq!(joined.len(), codes.len() * 2);
    writeln!(
        out,
        "/// The codes, each of two letters, without a gap.\npub(in crate::domain) static CODES: &str = {joined:?};"
    )
    .unwrap();
    writeln!(out, "/// The order for countries without a row, and the tail of every other.\n{worldwide}").unwrap();
    writeln!(out, "pub(in crate::domain) static ROWS: [CountryRow; {row_count}] = [\n{rows}];\n").unwrap();
    let (locales, numbering) = (locales.literal(), numbering.literal());
    writeln!(out, "/// The usual languages of each row.\npub(in crate::domain) static LOCALES: &str = {locales};\n")
        .unwrap();
    writeln!(out, "/// The calling code of each row, and its trunk prefix behind a space.\npub(in crate::domain) static NUMBERING: &str = {numbering};\n").unwrap();
    writeln!(out, "pub(in crate::domain) static EXPECTED: [Method; {first}] = [\n{expected}];\n").unwrap();
    for (at, code) in codes.iter().enumerate() {
        writeln!(out, "pub(in crate::domain) const {code}: Country = Country({at});").unwrap();
    }
    out
}

/// `8 10-11` as a set of bits.
fn lengths(text: &str) -> u16 {
    let number = |text: &str| text.parse::<u16>().unwrap_or_else(|_| panic!("{text:?} is no length"));
    text.split(' ').fold(0, |bits, part| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        (number(first)..=number(last)).fold(bits, |bits, length| bits | 1 << length)
    })
}
