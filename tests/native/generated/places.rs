//! Writes the currency and country tables.

use super::tsv;
use super::words::Words;
use std::fmt::Write;

pub(crate) fn currencies() -> String {
    let table = tsv::read("currencies.tsv");
    let mut rows: Vec<_> = table.rows().map(|row| (row.get("code"), row.get("exponent"))).collect();
    assert!(rows.is_sorted() && rows.len() < 256, "currencies.tsv is sorted by code and fits a byte");
    rows.dedup_by_key(|row| row.0);
    let mut out = String::from("use crate::domain::currency::Currency;\n\n");
    let codes: String = rows.iter().map(|row| row.0).collect();
    let exponents: String = rows.iter().map(|row| row.1).collect();
    assert_eq!((codes.len(), exponents.len()), (rows.len() * 3, rows.len()));
    writeln!(
        out,
        "/// The codes, each of three letters, without a gap.\npub(in crate::domain) static CODES: &str = {codes:?};"
    )
    .unwrap();
    writeln!(out, "/// The exponents, each one digit, in the same order.\npub(in crate::domain) static EXPONENTS: &str = {exponents:?};\n").unwrap();
    for (at, (code, _)) in rows.iter().enumerate() {
        writeln!(out, "pub(in crate::domain) const {code}: Currency = Currency({at});").unwrap();
    }
    out
}

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
    let mut locales = Words::default();
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
        let currency = row.get("currency");
        writeln!(
            rows,
            "    CountryRow {{ country: {code}, currency: currency::{currency}, first: {first}, count: {count} }},"
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
    let locales = locales.literal();
    writeln!(out, "/// The usual languages of each row.\npub(in crate::domain) static LOCALES: &str = {locales};\n")
        .unwrap();
    writeln!(out, "pub(in crate::domain) static EXPECTED: [Method; {first}] = [\n{expected}];\n").unwrap();
    for (at, code) in codes.iter().enumerate() {
        writeln!(out, "pub(in crate::domain) const {code}: Country = Country({at});").unwrap();
    }
    out
}
