//! A merchant's own texts: what is used, what is left out, and why.

use crate::market::money;
use kassa::locale::format::{Display, Intl};
use kassa::locale::text::Text;
use kassa::locale::words::Words;
use proptest::prelude::*;
use std::rc::Rc;

struct Polish;

impl Intl for Polish {
    fn currency(&self, _locale: &str, decimal: &str, code: &str, _digits: u8, _display: Display) -> String {
        format!("{decimal} {code}")
    }

    fn plural_forms(&self, _locale: &str) -> Vec<String> {
        ["one", "few", "many", "other"].map(str::to_owned).to_vec()
    }
}

fn words() -> Words {
    let words =
        Words::with_pack("pl", "pay-button = Zapłać { $amount }\nsummary-total = Razem\n", "pl-PL", Rc::new(Polish));
    words.complete(None);
    words
}

fn said(words: &Words, id: &str) -> String {
    words.say(&Text::of(id).money("amount", money(4999, "PLN")).name("merchant", "Len").count("count", 3))
}

#[test]
fn what_keeps_the_rules_is_said_and_the_rest_stays() {
    let words = words();
    assert!(words.lay_over(&["summary-total = Do zapłaty\n# a comment\n\nhelp-button = Pomoc"]));
    assert_eq!(words.refused(), []);
    assert_eq!(said(&words, "summary-total"), "Do zapłaty");
    assert_eq!(said(&words, "help-button"), "Pomoc");
    assert_eq!(said(&words, "pay-button"), "Zapłać \u{2068}49.99 PLN\u{2069}");
    assert_eq!(said(&words, "summary-tax"), "Tax", "what nobody says is English");
    assert_eq!(words.missing(), ["summary-tax"]);
    // The later over the earlier; and new ones in the place of those from before.
    words.lay_over(&["summary-total = Pierwsze\nsummary-tax = Podatek", "summary-total = Drugie"]);
    assert_eq!((said(&words, "summary-total"), said(&words, "summary-tax")), ("Drugie".into(), "Podatek".into()));
    words.lay_over(&[]);
    assert_eq!((said(&words, "summary-total"), said(&words, "help-button")), ("Razem".into(), "Need help?".into()));
}

#[test]
fn one_attribute_alone_leaves_the_other_as_it_is() {
    let words = words();
    words.lay_over(&["outcome-card-expired =\n    .title = Karta straciła ważność"]);
    assert_eq!(words.refused(), []);
    assert_eq!(said(&words, "outcome-card-expired.title"), "Karta straciła ważność");
    assert_eq!(said(&words, "outcome-card-expired.body"), "Use another card or another way to pay.");
}

#[test]
fn each_fault_costs_only_its_message() {
    let plural =
        "field-plan = Raty\nerror-summary = { $count ->\n    [one] Popraw pole\n   *[other] Popraw { $count }\n}";
    let cases = [
        ("no-such-thing = Tekst", "no-such-thing = Tekst", "no such message"),
        ("summary-total =\n    .title = Tekst", "summary-total =", "no such message, or attribute"),
        ("pay-button = Zapłać", "pay-button = Zapłać", "these variables and no others: amount"),
        ("pay-button = { $amount } { $total }", "pay-button = { $amount } { $total }", "these variables"),
        ("summary-tax = { NUMBER($amount) }", "summary-tax = { NUMBER($amount) }", "no functions"),
        ("summary-tax = { summary-total }", "summary-tax = { summary-total }", "no functions, terms or other messages"),
        ("-brand = Len", "-brand = Len", "messages only"),
        ("outcome-declined =\n    .title = Karta skradziona", "outcome-declined =", "must not be told"),
        ("summary-tax Podatek", "summary-tax Podatek", "cannot be read"),
        ("summary-tax = { $amount", "summary-tax = { $amount", "cannot be read"),
        (plural, "error-summary = { $count ->", "few, many, one, other"),
    ];
    for (source, what, remedy) in cases {
        let words = words();
        let all = format!("{source}\nhelp-button = Pomoc");
        assert!(words.lay_over(&[&all]) && !words.lay_over(&[&all]), "the same changes nothing");
        let refused = words.refused();
        let [(0, fault)] = refused.as_slice() else { panic!("{source}: {refused:?}") };
        assert!(fault.what == what && fault.remedy.contains(remedy), "{source}: {fault:?}");
        assert_eq!(said(&words, "help-button"), "Pomoc", "{source}");
        assert_eq!(said(&words, "outcome-declined.title"), "The payment was declined");
    }
}

#[test]
fn a_right_plural_is_used() {
    let words = words();
    let forms = "error-summary = { $count ->\n    [one] Popraw pole\n    [few] Popraw { $count } pola\n    [many] Popraw { $count } pól\n   *[other] Popraw { $count } pola\n}";
    words.lay_over(&[forms]);
    assert_eq!(words.refused(), []);
    assert_eq!(said(&words, "error-summary"), "Popraw \u{2068}3\u{2069} pola");
}

proptest! {
    #[test]
    fn anything_may_be_given(source in "(?s).{0,300}", lines in prop::collection::vec("[a-z-]{1,12} = .{0,20}", 0..6)) {
        let words = words();
        words.lay_over(&[&source, &lines.join("\n")]);
        prop_assert!(!said(&words, "pay-button").is_empty());
    }
}
