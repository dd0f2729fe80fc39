//! Writes the country table.

use super::derive::Derivation;
use super::tsv;
use super::words::Words;
use std::fmt::Write;

pub(crate) fn countries() -> String {
    let [countries, methods, regions] = ["countries.tsv", "methods.tsv", "regions.tsv"].map(tsv::read);
    let mut out = String::from(
        "use super::{currency, method};\nuse crate::domain::country::{Country, NO_CURRENCY};\nuse crate::domain::currency::Currency;\nuse crate::domain::method::Method;\n\n",
    );
    let codes: Vec<_> = countries.rows().map(|row| row.get("code")).filter(|code| *code != "*").collect();
    assert!(codes.is_sorted() && codes.len() < 256, "countries.tsv is sorted by code and fits a byte");
    let joined: String = codes.concat();
    assert_eq!(joined.len(), codes.len() * 2);
    writeln!(
        out,
        "/// The codes, each of two letters, without a gap.\npub(in crate::domain) static CODES: &str = {joined:?};"
    )
    .unwrap();
    out += &currencies_and_locales(&countries);
    out += &lists(&Derivation { countries: &countries, methods: &methods, regions: &regions });
    for (at, code) in codes.iter().enumerate() {
        writeln!(out, "pub(in crate::domain) const {code}: Country = Country({at});").unwrap();
    }
    out
}

fn currencies_and_locales(countries: &tsv::Table) -> String {
    let mut locales = Words::default();
    let mut currencies = Vec::new();
    for row in countries.rows().filter(|row| row.get("code") != "*") {
        locales.line(&[row.get("locales")]);
        currencies.push(match row.get("currency") {
            "" => "NO_CURRENCY".to_owned(),
            code => format!("currency::{code}"),
        });
    }
    let (count, currencies, locales) = (currencies.len(), currencies.join(", "), locales.literal());
    format!(
        "pub(in crate::domain) static CURRENCIES: [Currency; {count}] = [{currencies}];

/// The usual languages of each country.
pub(in crate::domain) static LOCALES: &str = {locales};

"
    )
}

/// The methods of each country. Lists that are alike are written once, but a researched one is never taken for a derived one.
fn lists(derivation: &Derivation<'_>) -> String {
    let countries = derivation.countries;
    let listed = |ids: &[String]| {
        let names = ids.iter().map(|id| {
            derivation.methods.index(id);
            format!("method::{}", id.to_uppercase())
        });
        names.collect::<Vec<_>>().join(", ")
    };
    let owned = |row: &tsv::Row<'_>| row.words("methods").into_iter().map(String::from).collect::<Vec<_>>();
    let places = || countries.rows().filter(|row| row.get("code") != "*");
    let mut all: Vec<Vec<String>> = Vec::new();
    let mut number = |list: Vec<String>, first: usize| {
        let found = all.iter().skip(first).position(|known| *known == list);
        found.map_or_else(
            || {
                all.push(list);
                all.len() - 1
            },
            |at| at + first,
        )
    };
    let mut numbers: Vec<(&str, usize)> = places()
        .filter(|row| !row.get("methods").is_empty())
        .map(|row| (row.get("code"), number(owned(&row), 0)))
        .collect();
    let researched = numbers.iter().map(|(_, at)| at + 1).max().unwrap_or(0);
    for row in places().filter(|row| row.get("methods").is_empty()) {
        assert_eq!(row.get("order_basis"), "derived", "{}: what is derived says so", row.get("code"));
        numbers.push((row.get("code"), number(derivation.methods(&row), researched)));
    }
    numbers.sort_unstable();
    assert!(all.len() < 256, "the number of a list is a byte");
    let tail = countries.rows().find(|row| row.get("code") == "*").map(|row| owned(&row)).unwrap();
    let numbers: Vec<String> = numbers.into_iter().map(|(_, number)| number.to_string()).collect();
    let (mut starts, mut expected, mut end) = (vec!["0".to_owned()], String::new(), 0);
    for (at, list) in all.iter().enumerate() {
        end += list.len();
        starts.push(end.to_string());
        if !list.is_empty() {
            writeln!(expected, "    /* {at} */ {},", listed(list)).unwrap();
        }
    }
    format!(
        "/// The tail of every country's list.
pub(in crate::domain) static WORLDWIDE: [Method; {}] = [{}];

/// The number of each country's list.
pub(in crate::domain) static LISTS: [u8; {}] = [{}];

/// Lists with a smaller number are researched, the others derived.
pub(in crate::domain) const RESEARCHED: u8 = {researched};

/// Where in `EXPECTED` each list begins, and the last one ends.
pub(in crate::domain) static STARTS: [u16; {}] = [{}];

pub(in crate::domain) static EXPECTED: [Method; {end}] = [
{expected}];

",
        tail.len(),
        listed(&tail),
        numbers.len(),
        numbers.join(", "),
        starts.len(),
        starts.join(", "),
    )
}
