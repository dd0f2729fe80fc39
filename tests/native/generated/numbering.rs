//! Writes the tables of telephone numbers: numbering plans and what countries dial.

use super::tsv::{self, Row};
use super::words::Words;
use std::collections::BTreeSet;
use std::fmt::Write;

pub(crate) fn numbering() -> String {
    let (mut plans, mut codes) = (Words::default(), BTreeSet::<String>::new());
    for row in tsv::read("numbering.tsv").rows() {
        let code = row.get("calling_code");
        let begins = |other: &String| code.starts_with(other.as_str()) || other.starts_with(code);
        assert!(!codes.iter().any(begins), "{code}: one calling code begins another");
        codes.insert(code.to_owned());
        let fields = [
            code,
            row.get("trunk_prefixes"),
            row.get("exit_codes"),
            &lengths(row.get("mobile_lengths")),
            &lengths(row.get("other_lengths")),
            &kinds(&row),
        ];
        plans.line(&[fields.join("|")]);
    }
    let mut dialling = Words::default();
    for (row, country) in tsv::read("dialling.tsv").rows().zip(tsv::read("countries.tsv").rows().skip(1)) {
        let (code, calling_code) = (row.get("code"), row.get("calling_code"));
        assert_eq!(code, country.get("code"), "dialling.tsv follows countries.tsv");
        assert!(codes.contains(calling_code), "{code}: numbering.tsv has no {calling_code}");
        dialling.line(&[[calling_code, row.get("area"), row.get("example")].join("|")]);
    }
    let mut out = String::new();
    let (plans, dialling) = (plans.literal(), dialling.literal());
    writeln!(out, "/// Each plan: calling code, trunk prefixes, exit codes, lengths of mobile and of other numbers (`a` is 0), kinds by first digits.\npub(in crate::domain) static PLANS: &str = {plans};\n").unwrap();
    writeln!(out, "/// Each country: calling code, area code that may be left out, a number as it is written there.\npub(in crate::domain) static DIALLING: &str = {dialling};").unwrap();
    out
}

/// `8 10-11` as a letter for each length: `ikl`.
fn lengths(text: &str) -> String {
    let number = |text: &str| text.parse::<u8>().unwrap_or_else(|_| panic!("{text:?} is no length"));
    let range = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        number(first)..=number(last)
    };
    text.split(' ').flat_map(range).map(|length| char::from(b'a' + length)).collect()
}

/// First digits by kind: a capital for the kind, then its first digits, with a space between. What comes first is the kind
/// of all numbers that are not listed. `15:11` becomes `15l`: numbers that begin so have lengths of their own.
fn kinds(row: &Row<'_>) -> String {
    let columns = [("F", "fixed"), ("M", "mobile"), ("E", "either"), ("N", "impossible")];
    let unlisted = row.get("unlisted");
    let (first, _) = columns.iter().find(|(_, name)| *name == unlisted).unwrap_or_else(|| panic!("{unlisted:?}"));
    let mut kinds = (*first).to_owned();
    for (letter, name) in columns {
        for (at, word) in row.words(name).into_iter().enumerate() {
            let (first, own) = word.split_once(':').unwrap_or((word, ""));
            let own = if own.is_empty() { String::new() } else { lengths(&own.replace(',', " ")) };
            write!(kinds, " {}{first}{own}", if at == 0 { letter } else { "" }).unwrap();
        }
    }
    kinds
}
