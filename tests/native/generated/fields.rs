//! Writes the buyer fields: their facts, the document numbers of each country, the IBAN registry, and the lists to choose from.

use super::tsv::{self, camel};
use super::words::Words;
use std::fmt::Write;

pub(crate) fn fields() -> String {
    let table = tsv::read("fields.tsv");
    let (mut variants, mut all, mut facts, mut words) = (String::new(), String::new(), String::new(), Words::default());
    for row in table.rows() {
        let (id, name) = (row.get("id"), camel(row.get("id")));
        writeln!(variants, "    /// {}.\n    {name},", row.get("meaning")).unwrap();
        writeln!(all, "        Self::{name},").unwrap();
        words.line(&[id, row.get("input_mode"), row.get("autocomplete"), row.get("example"), &by_country(&row)]);
        let (control, ltr) = (camel(row.get("control")), direction(&row));
        let (hint, max) = (row.is_yes("hint"), row.get("max_length"));
        assert!(max.parse::<u8>().is_ok_and(|max| max >= 40), "{id}: a card number must fit in to be found");
        writeln!(facts, "    Facts {{ control: Control::{control}, max_length: {max}, ltr: {ltr}, hint: {hint} }},")
            .unwrap();
    }
    let count = table.rows().count();
    assert!(count <= 26, "a field is a letter in the words of a method");
    format!(
        "use super::{{country, method}};
use crate::domain::field::{{Choices, Control, Document, Facts, Kind}};

/// A field of the widget's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum BuyerField {{
{variants}}}

impl BuyerField {{
    /// All of them, in the order they are asked in.
    pub const ALL: [Self; {count}] = [
{all}    ];
}}

pub(in crate::domain) static WORDS: &str = {};

pub(in crate::domain) static FACTS: [Facts; {count}] = [
{facts}];
{}{}{}",
        words.literal(),
        documents(),
        ibans(),
        choices()
    )
}

fn by_country(row: &tsv::Row<'_>) -> String {
    let entries: Vec<_> = row.get("country_examples").split("; ").filter(|entry| !entry.is_empty()).collect();
    for entry in &entries {
        assert!(
            entry.split_once('=').is_some_and(|(country, _)| country.len() == 2),
            "{entry:?} is not COUNTRY=example"
        );
    }
    entries.join(";")
}

fn direction(row: &tsv::Row<'_>) -> bool {
    match row.get("direction") {
        "ltr" => true,
        "auto" => false,
        other => panic!("{other:?} is no direction"),
    }
}

fn documents() -> String {
    let table = tsv::read("documents.tsv");
    let (mut rows, mut words) = (String::new(), Words::default());
    for row in table.rows() {
        words.line(&[row.get("name"), row.get("example")]);
        let (shortest, longest) =
            row.get("lengths").split_once('-').unwrap_or((row.get("lengths"), row.get("lengths")));
        writeln!(
            rows,
            "    Document {{ country: country::{}, kind: Kind::{}, shortest: {shortest}, longest: {longest}, letters: {} }},",
            row.get("country"),
            camel(row.get("kind")),
            row.is_yes("letters")
        )
        .unwrap();
    }
    let count = table.rows().count();
    format!(
        "\n/// Name and example of each row of `DOCUMENTS`.\npub(in crate::domain) static DOCUMENT_WORDS: &str = {};

pub(in crate::domain) static DOCUMENTS: [Document; {count}] = [\n{rows}];\n",
        words.literal()
    )
}

/// `8!n10!n` as `18n`, behind the country's code.
fn ibans() -> String {
    let mut all = String::new();
    for row in tsv::read("ibans.tsv").rows() {
        let mut groups: Vec<(u32, char)> = Vec::new();
        for group in row.get("bban").split_inclusive(['n', 'a', 'c']) {
            let (count, kind) = group.split_once('!').unwrap_or_else(|| panic!("{group:?} has no fixed length"));
            let (count, kind) = (count.parse().unwrap(), kind.chars().next().unwrap());
            match groups.last_mut() {
                Some((so_far, same)) if *same == kind => *so_far += count,
                _ => groups.push((count, kind)),
            }
        }
        all.push_str(row.get("country"));
        groups.iter().for_each(|(count, kind)| write!(all, "{count}{kind}").unwrap());
    }
    format!(
        "\n/// Each country of the registry: its code, and what stands behind the check digits (`n` digit, `a` capital, `c` either).
pub(in crate::domain) static IBANS: &str = {all:?};\n"
    )
}

fn choices() -> String {
    let table = tsv::read("choices.tsv");
    let mut lists: Vec<(&str, &str, Words)> = Vec::new();
    for row in table.rows() {
        let (method, field) = (row.get("method"), row.get("field"));
        if lists.last().is_none_or(|(m, f, _)| (*m, *f) != (method, field)) {
            assert!(lists.iter().all(|(m, f, _)| (*m, *f) != (method, field)), "{method} {field} is in two places");
            lists.push((method, field, Words::default()));
        }
        lists.last_mut().unwrap().2.line(&[row.get("value"), row.get("name"), row.get("local_names")]);
    }
    let rows: String = lists
        .iter()
        .map(|(method, field, words)| {
            let (method, field) = (method.to_uppercase(), camel(field));
            format!(
                "    Choices {{ method: method::{method}, field: BuyerField::{field}, words: {} }},\n",
                words.literal()
            )
        })
        .collect();
    format!("\npub(in crate::domain) static CHOICES: [Choices; {}] = [\n{rows}];\n", lists.len())
}
