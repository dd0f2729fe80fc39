//! Writes the tables of addresses: distinct formats once, which country has which, and the regions that have codes.

use super::tsv::{self, Row};
use super::words::Words;
use std::fmt::Write;

/// The parts of `addresses.tsv` and the letter for each.
const PARTS: [(&str, char); 5] = [("street", 'a'), ("district", 'd'), ("city", 'c'), ("region", 's'), ("postal", 'z')];

pub(crate) fn addresses() -> String {
    let mut formats: Vec<String> = Vec::new();
    let mut places = Vec::new();
    for (row, country) in tsv::read("addresses.tsv").rows().zip(tsv::read("countries.tsv").rows().skip(1)) {
        assert_eq!(row.get("code"), country.get("code"), "addresses.tsv follows countries.tsv");
        let format = format(&row);
        let place = formats.iter().position(|known| *known == format).unwrap_or_else(|| {
            formats.push(format);
            formats.len() - 1
        });
        places.push(u8::try_from(place).expect("a place fits a byte"));
    }
    let mut words = Words::default();
    formats.iter().for_each(|format| _ = words.line(&[format]));
    let mut regions = Words::default();
    let table = tsv::read("subdivisions.tsv");
    let rows: Vec<_> = table.rows().collect();
    for country in rows.chunk_by(|one, other| one.get("country") == other.get("country")) {
        let code = country.first().map_or("", |row| row.get("country"));
        let named = country.iter().map(|row| [row.get("code"), "=", row.get("name")].concat());
        regions.line(&[[code.to_owned()].into_iter().chain(named).collect::<Vec<_>>().join("|")]);
    }
    let mut out = String::new();
    let (count, formats, regions) = (places.len(), words.literal(), regions.literal());
    writeln!(out, "/// Order (capitals are required), order in Latin letters if another, kinds of region, city and district, script.\npub(in crate::domain) static FORMATS: &str = {formats};\n").unwrap();
    writeln!(
        out,
        "/// The format of each country.\npub(in crate::domain) static FORMAT_OF: [u8; {count}] = {places:?};\n"
    )
    .unwrap();
    writeln!(
        out,
        "/// Countries, and their regions as code and name.\npub(in crate::domain) static REGIONS: &str = {regions};"
    )
    .unwrap();
    out
}

fn format(row: &Row<'_>) -> String {
    let required = row.words("required");
    let letters = |column: &str| -> String {
        let letter = |part: &&str| {
            let (_, letter) = PARTS.iter().find(|(name, _)| name == part).unwrap_or_else(|| panic!("{part:?}"));
            if required.contains(part) { letter.to_ascii_uppercase() } else { *letter }
        };
        row.words(column).iter().map(letter).collect()
    };
    let (order, latin) = (letters("order"), letters("latin_order"));
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    assert!(latin.is_empty() || sorted(&latin) == sorted(&order), "{order} and {latin} have other parts");
    assert!(required.iter().all(|part| row.words("order").contains(part)), "{order} lacks a required part");
    // What most countries have is left out.
    let unless =
        |column: &str, usual: &str| Some(row.get(column)).filter(|kind| *kind != usual).unwrap_or_default().to_owned();
    let (region, city) = (unless("region", "province"), unless("city", "city"));
    let format = [order, latin, region, city, unless("district", "suburb"), unless("script", "Latn")].join("|");
    format.trim_end_matches('|').to_owned()
}
