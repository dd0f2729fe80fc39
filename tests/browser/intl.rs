//! Amounts as this browser's `Intl` writes them, against the shared cases: ISO 4217 digits, exact beyond 2^53.
//! Spaces and marks are compared as they are.

use crate::stage::formats;
use kassa::domain::currency::Currency;
use kassa::domain::money::Money;
use kassa::embed::intl::BrowserIntl;
use kassa::locale::format::{self, Intl};
use wasm_bindgen_test::wasm_bindgen_test;

const CASES: &str = include_str!("../fixtures/currency_format.tsv");

/// `\u00A0` in the fixture stands for the sign itself.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u");
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(4);
        plain.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        plain.push_str(rest);
    }
    plain
}

#[wasm_bindgen_test]
fn amounts_are_written_as_cldr_says() {
    let intl = BrowserIntl::default();
    let (mut seen, mut without) = (0, 0);
    let mut wrong = Vec::new();
    for line in CASES.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [locale, code, decimal, digits, expected, older] = cells[..] else { panic!("{line}") };
        if !formats(locale) {
            without += 1; // Chromium leaves out some of CLDR; it then writes as in its own language.
            continue;
        }
        let right: Vec<String> = [expected, older].into_iter().filter(|t| !t.is_empty()).map(unescaped).collect();
        let said = intl.currency(locale, decimal, code, digits.parse().unwrap());
        if !right.contains(&said) {
            wrong.push(format!("{locale} {code} {decimal}: {said:?}, not {right:?}"));
        }
        // The same through the domain's own money, where the amount fits.
        let minor: Result<i64, _> = decimal.replace('.', "").parse();
        if let (Ok(minor), Some(currency)) = (minor, Currency::from_code(code)) {
            assert_eq!(format::money(&intl, locale, Money::new(minor, currency)), said, "{line}");
        }
        seen += 1;
    }
    assert!(seen > 100, "{seen} cases, {without} left out");
    assert!(wrong.is_empty(), "{} of {seen}:\n{}", wrong.len(), wrong.join("\n"));
}

#[wasm_bindgen_test]
fn digits_are_those_of_iso_4217_not_those_of_cldr() {
    let intl = BrowserIntl::default();
    let cases = [
        ("en-US", "HUF", 1, "HUF\u{a0}0.01"),
        ("en-US", "COP", 100, "COP\u{a0}1.00"),
        ("en-US", "IDR", 100, "IDR\u{a0}1.00"),
        ("en-US", "ISK", 1, "ISK\u{a0}1"),
        ("en-US", "JPY", 1, "¥1"),
        ("en-US", "KWD", 1, "KWD\u{a0}0.001"),
        ("en-US", "IQD", 1, "IQD\u{a0}0.001"),
        ("en-US", "TWD", 1, "NT$0.01"),
    ];
    for (locale, code, minor, expected) in cases {
        let amount = Money::new(minor, Currency::from_code(code).unwrap());
        assert_eq!(format::money(&intl, locale, amount), expected);
    }
}

#[wasm_bindgen_test]
fn the_extremes_keep_every_digit() {
    let intl = BrowserIntl::default();
    let cases = [
        ("USD", i64::MAX, "$92,233,720,368,547,758.07"),
        ("USD", i64::MIN, "-$92,233,720,368,547,758.08"),
        ("JPY", i64::MAX, "¥9,223,372,036,854,775,807"),
        ("KWD", i64::MAX, "KWD\u{a0}9,223,372,036,854,775.807"),
        ("USD", 9_007_199_254_740_993, "$90,071,992,547,409.93"),
    ];
    for (code, minor, expected) in cases {
        let amount = Money::new(minor, Currency::from_code(code).unwrap());
        assert_eq!(format::money(&intl, "en-US", amount), expected);
    }
}

#[wasm_bindgen_test]
fn a_tag_the_browser_refuses_does_not_hide_the_amount() {
    let intl = BrowserIntl::default();
    for tag in ["", "x", "not a tag", "en-US-", "toolonglanguage"] {
        let said = intl.currency(tag, "1234.50", "EUR", 2);
        assert!(said.contains("1,234.50") && said.contains('€'), "{tag:?}: {said:?}");
    }
    assert_eq!(intl.currency("en", "1.00", "no code", 2), "no code\u{a0}1.00");
}
