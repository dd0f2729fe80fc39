//! The Rust tables of the domain are what `src/domain/data/*.tsv` says.
//!
//! `UPDATE=1 cargo test generated` writes them; without it a table that differs from its sources fails.
//! It checks what a table needs to be written at all (codes known, numbers small enough); whether the facts make sense
//! together is for `catalogue` and `country`.

mod addresses;
mod barcodes;
mod currencies;
mod derive;
mod fields;
mod marks;
mod methods;
mod numbering;
mod outcomes;
mod places;
mod postal_codes;
pub(crate) mod tsv;
mod words;

use std::fs;
use std::path::Path;

#[test]
fn currency_table() {
    check("currency.rs", &["currencies.tsv"], &currencies::currencies());
}

#[test]
fn exponent_table() {
    check("exponent.rs", &["provider_exponents.tsv"], &currencies::exponents());
}

#[test]
fn country_table() {
    check("country.rs", &["countries.tsv", "methods.tsv", "regions.tsv"], &places::countries());
}

#[test]
fn field_table() {
    check("field.rs", &["fields.tsv", "documents.tsv", "ibans.tsv", "choices.tsv"], &fields::fields());
}

#[test]
fn method_table() {
    check("method.rs", &["methods.tsv", "dates.tsv", "fields.tsv"], &methods::methods());
}

#[test]
fn mark_table() {
    check("mark.rs", &["marks.tsv"], &marks::marks());
}

#[test]
fn numbering_table() {
    check("numbering.rs", &["numbering.tsv", "dialling.tsv"], &numbering::numbering());
}

#[test]
fn outcome_table() {
    check("outcome.rs", &["outcomes.tsv"], &outcomes::outcomes());
}

#[test]
fn postal_code_table() {
    check("postal_code.rs", &["postal_codes.tsv"], &postal_codes::postal_codes());
}

#[test]
fn address_table() {
    check("address.rs", &["addresses.tsv", "subdivisions.tsv"], &addresses::addresses());
}

#[test]
fn decline_table() {
    check("decline.rs", &["decline_codes.tsv", "disclosure.tsv"], &outcomes::declines());
}

#[test]
fn barcode_table() {
    check("barcode.rs", &["barcodes.tsv"], &barcodes::barcodes());
}

fn check(file: &str, sources: &[&str], body: &str) {
    let sources: Vec<String> = sources.iter().map(|source| format!("`data/{source}`")).collect();
    let text = format!(
        "//! Generated from {} by the native test `generated`. Do not edit; edit the source and run\n//! `UPDATE=1 cargo test generated`.\n\n{body}",
        sources.join(" and ")
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/generated").join(file);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let line = found.lines().zip(text.lines()).position(|(found, wanted)| found != wanted);
    assert!(
        found == text,
        "{} differs from its sources at line {:?}; run UPDATE=1 cargo test generated",
        path.display(),
        line.map(|at| at + 1)
    );
}
