//! Writes the outcomes and the decline codes.

use super::tsv::{self, camel};
use super::words::Words;
use std::collections::HashSet;
use std::fmt::Write;

pub(crate) fn outcomes() -> String {
    let table = tsv::read("outcomes.tsv");
    let count = table.rows().count();
    let (mut variants, mut all, mut facts) = (String::new(), String::new(), String::new());
    let mut ids = Words::default();
    for row in table.rows() {
        let (id, meaning) = (row.get("outcome"), row.get("meaning"));
        let name = camel(id);
        let second_step = option("Step", row.get("second_step"));
        let card_part = option("CardPart", row.get("card_part"));
        writeln!(variants, "    /// {}{}.\n    {name},", meaning[..1].to_uppercase(), &meaning[1..]).unwrap();
        ids.line(&[id]);
        writeln!(all, "        Self::{name},").unwrap();
        writeln!(
            facts,
            "    Facts {{ tier: Tier::{}, money: MoneyTaken::{}, first_step: Step::{}, second_step: {second_step}, same_card: SameCard::{}, card_part: {card_part} }},",
            camel(row.get("tier")), camel(row.get("money")), camel(row.get("first_step")), camel(row.get("same_card")),
        ).unwrap();
    }
    format!(
        "use crate::domain::card::CardPart;
use crate::domain::outcome::{{Facts, MoneyTaken, SameCard, Step, Tier}};

/// How an attempt can end, as far as the buyer is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Outcome {{
{variants}}}

impl Outcome {{
    /// All of them, in the order of the file.
    pub const ALL: [Self; {count}] = [
{all}    ];
}}

pub(in crate::domain) static IDS: &str = {};

pub(in crate::domain) static FACTS: [Facts; {count}] = [
{facts}];
",
        ids.literal()
    )
}

/// A cell that may be empty, as an `Option` of an enum.
fn option(of: &str, cell: &str) -> String {
    if cell.is_empty() { "None".into() } else { format!("Some({of}::{})", camel(cell)) }
}

pub(crate) fn declines() -> String {
    let (codes, providers, outcomes) =
        (tsv::read("decline_codes.tsv"), tsv::read("disclosure.tsv"), tsv::read("outcomes.tsv"));
    let mut seen = HashSet::new();
    let mut out =
        String::from("use crate::domain::decline::Codes;\nuse crate::domain::outcome::{Disclosure, Outcome};\n\n");
    writeln!(out, "pub(in crate::domain) static PROVIDERS: [Codes; {}] = [", providers.rows().count()).unwrap();
    for provider in providers.rows() {
        let id = provider.get("provider");
        let (mut known, mut meanings) = (Words::default(), String::new());
        for row in codes.rows().filter(|row| row.get("provider") == id) {
            outcomes.index(row.get("outcome"));
            let code = row.get("code");
            assert!(seen.insert((id, code)), "{id} has {code} twice");
            known.line(&[code]);
            writeln!(meanings, "        Outcome::{},", camel(row.get("outcome"))).unwrap();
        }
        let disclosure = camel(provider.get("disclosure"));
        writeln!(
            out,
            "    Codes {{ provider: {id:?}, disclosure: Disclosure::{disclosure}, codes: {}, outcomes: &[\n{meanings}    ] }},",
            known.literal()
        )
        .unwrap();
    }
    for row in codes.rows() {
        providers.index(row.get("provider"));
    }
    out + "];\n"
}
