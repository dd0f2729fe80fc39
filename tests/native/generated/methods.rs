//! Writes the method catalogue.

use super::tsv;
use super::words::Words;
use std::fmt::Write;

pub(crate) fn methods() -> String {
    let table = tsv::read("methods.tsv");
    let (mut words, mut rows) = (Words::default(), String::new());
    let (mut limits, mut endings, mut constants) = Default::default();
    for (at, row) in table.rows().enumerate() {
        let id = row.get("id");
        let constant = id.to_uppercase();
        write_row(&mut rows, &row, words.line(&cells(&row)));
        for part in parts(&row, "limits") {
            let (currency, min, max) = limit(part).unwrap_or_else(|| panic!("{id}: {part:?} is not CUR:min-max"));
            let bounds = format_args!("currency: currency::{currency}, min: {min}, max: {max}");
            line(&mut limits, format_args!("    LimitRow {{ method: {constant}, {bounds} }},"));
        }
        if row.get("status") != "active" {
            line(&mut endings, format_args!("    ({constant}, {}),", ending(&table, &row)));
        }
        let constant = format_args!("pub(in crate::domain) const {constant}: Method = Method({at});");
        line(&mut constants, constant);
    }
    assert!(table.rows().count() < 256, "a method's index is a byte");
    let mut out = String::from(
        "use super::currency;
use crate::domain::method::{Capability, Flow, Kind, LimitRow, Method, Notification, Refund, Row, Status};\n\n",
    );
    line(&mut out, format_args!("pub(in crate::domain) static WORDS: &str = {};\n", words.literal()));
    for (name, kind, list) in
        [("METHODS", "Row", &rows), ("LIMITS", "LimitRow", &limits), ("ENDINGS", "(Method, Status)", &endings)]
    {
        let count = list.lines().count();
        let head = format_args!("pub(in crate::domain) static {name}: [{kind}; {count}] = [\n{list}];\n");
        line(&mut out, head);
    }
    line(&mut out, format_args!("pub(in crate::domain) const DATE: &str = {:?};\n", date()));
    out + &constants
}

/// When the facts of the table were last looked at.
fn date() -> String {
    let dates = tsv::read("dates.tsv");
    let row = dates.rows().find(|row| row.get("table") == "methods").expect("a date for the methods");
    row.get("date").to_owned()
}

/// id, name, countries, currencies, local names, fields.
fn cells(row: &tsv::Row<'_>) -> [String; 6] {
    let names = parts(row, "local_names");
    for name in &names {
        assert!(name.split('=').count() == 2, "{name:?} is not language=name");
    }
    let currencies = row.words("currencies").concat();
    [row.get("id").into(), row.get("name").into(), countries(row), currencies, names.join(";"), asks(row)]
}

/// `name street@CH+GB` as `asCHGB`: each field as the letter of its place, and behind it the countries it is asked in.
fn asks(row: &tsv::Row<'_>) -> String {
    let fields = tsv::read("fields.tsv");
    let ask = |word: &str| {
        if word == "address" {
            return "*".to_owned();
        }
        let (id, countries) = word.split_once('@').unwrap_or((word, ""));
        let letter = char::from(b'a' + u8::try_from(fields.index(id)).unwrap());
        format!("{letter}{}", countries.replace('+', ""))
    };
    row.words("asks").into_iter().map(ask).collect()
}

fn write_row(out: &mut String, row: &tsv::Row<'_>, words: usize) {
    let needs = match row.get("needs") {
        "" => "None".into(),
        capability => format!("Some(Capability::{})", tsv::camel(capability)),
    };
    let [kind, flow, notification] = ["kind", "flow", "notification"].map(|column| tsv::camel(row.get(column)));
    let refund = match row.get("refund") {
        "?" => "Unknown".into(),
        known => tsv::camel(known),
    };
    let [generic, local] = ["generic", "local_currency_only"].map(|column| row.is_yes(column));
    line(
        out,
        format_args!(
            "    Row {{ words: {words}, kind: Kind::{kind}, flow: Flow::{flow}, notification: Notification::{notification}, refund: Refund::{refund}, needs: {needs}, generic: {generic}, local_currency_only: {local} }},"
        ),
    );
}

fn ending(table: &tsv::Table, row: &tsv::Row<'_>) -> String {
    let (status, since) = (tsv::camel(row.get("status")), row.get("since"));
    if status == "Brand" {
        table.index(row.get("successor"));
        return format!("Status::Brand {{ of: {} }}", row.get("successor").to_uppercase());
    }
    assert!(!since.is_empty(), "{}: since when?", row.get("id"));
    let successor = match row.get("successor") {
        "" => "None".into(),
        successor => {
            table.index(successor);
            format!("Some({})", successor.to_uppercase())
        }
    };
    format!("Status::{status} {{ since: {since:?}, successor: {successor} }}")
}

/// What stands between the `; ` of a cell.
fn parts<'a>(row: &tsv::Row<'a>, column: &str) -> Vec<&'a str> {
    row.get(column).split("; ").filter(|part| !part.is_empty()).collect()
}

/// `BE DE` as `BEDE`, `*` as itself, `* -TR -RU` as `*TRRU`.
fn countries(row: &tsv::Row<'_>) -> String {
    let words = row.words("countries");
    match words.split_first() {
        Some((&"*", left_out)) => {
            let left_out =
                left_out.iter().map(|word| word.strip_prefix('-').unwrap_or_else(|| panic!("{word:?} behind a *")));
            format!("*{}", left_out.collect::<String>())
        }
        Some(_) => words.concat(),
        None => panic!("{} has no countries", row.get("id")),
    }
}

/// `EUR:100-5000` or `EUR:100-`; no maximum is `u32::MAX`.
fn limit(part: &str) -> Option<(&str, u32, String)> {
    let (currency, range) = part.split_once(':')?;
    let (min, max) = range.split_once('-')?;
    let max = match max {
        "" => "u32::MAX".into(),
        max => max.parse::<u32>().ok()?.to_string(),
    };
    Some((currency, min.parse().ok()?, max))
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(out, "{text}").unwrap();
}
