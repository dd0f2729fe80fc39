//! What the browser is asked for when an amount is written: the exact decimal text, the digits, the tag, and the sign that
//! this buyer cannot mistake. How the browser then writes it is for `tests/browser/intl.rs`, with the same cases.

use crate::cells::unescaped;
use crate::market::money;
use crate::source::file;
use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::money::Money;
use kassa::locale::format::{self, Display, Intl};
use kassa::locale::negotiate::negotiate;
use kassa::locale::packs::PACKS;
use kassa::locale::text::Text;
use kassa::locale::words::Words;
use std::cell::RefCell;
use std::rc::Rc;

/// The cells of a fixture's rows, marks and spaces unescaped.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = file(&format!("tests/fixtures/{name}")).text;
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.split('\t').map(unescaped).collect()).collect()
}

/// Locale, decimal text, code, digits, display.
type Asked = (String, String, String, u8, Display);

/// An Intl that writes down what it is asked.
#[derive(Default)]
struct Scribe(RefCell<Vec<Asked>>);

impl Intl for Scribe {
    fn currency(&self, locale: &str, decimal: &str, code: &str, digits: u8, display: Display) -> String {
        self.0.borrow_mut().push((locale.to_owned(), decimal.to_owned(), code.to_owned(), digits, display));
        format!("US${decimal}")
    }
}

#[test]
fn the_browser_is_given_the_exact_text_and_the_digits_of_iso_4217() {
    let (mut amounts, mut beyond) = (0, 0);
    for row in rows("currency_format.tsv") {
        let [locale, code, decimal, digits, display, expected, _] = &row[..] else { panic!("{row:?}") };
        assert!(["symbol", "narrowSymbol", "code"].contains(&display.as_str()) && !expected.is_empty(), "{row:?}");
        let currency = Currency::from_code(code).unwrap();
        let Ok(minor) = decimal.replace('.', "").parse::<i64>() else {
            beyond += 1; // More than the domain holds; the browser writes it all the same.
            continue;
        };
        amounts += 1;
        let amount = Money::new(minor, currency);
        assert_eq!(amount.to_decimal_string(), *decimal, "{row:?}");
        let scribe = Scribe::default();
        format::money(&scribe, locale, format::home(locale), amount);
        let asked = scribe.0.into_inner();
        let wanted = (locale.clone(), decimal.clone(), code.clone(), currency.exponent(), Display::Symbol);
        assert_eq!(asked, [wanted], "{row:?}");
        let iso = digits.parse::<u8>().unwrap() == currency.exponent();
        assert!(iso || digits == "0", "{row:?}: fewer digits than ISO 4217 are those of CLDR, which shows none");
    }
    assert_eq!((amounts, beyond), (743, 5));
}

/// An Intl that writes each display as a row of the fixture has it.
struct Replay([String; 3]);

impl Intl for Replay {
    fn currency(&self, _: &str, _: &str, _: &str, _: u8, display: Display) -> String {
        let [symbol, narrow, code] = &self.0;
        match display {
            Display::Symbol => symbol.clone(),
            Display::NarrowSymbol => narrow.clone(),
            Display::Code => code.clone(),
        }
    }
}

#[test]
fn a_foreign_currency_is_never_taken_for_the_buyers_own() {
    let (mut kept, mut replaced) = (0, 0);
    for row in rows("currency_sign.tsv") {
        let [locale, country, code, symbol, narrow, full, shown] = &row[..] else { panic!("{row:?}") };
        let replay = Replay([symbol.clone(), narrow.clone(), full.clone()]);
        let words = Words::english(locale, Rc::new(replay));
        words.serve(Country::from_code(country).unwrap_or(Country::UNKNOWN));
        let expected = match shown.as_str() {
            "symbol" => {
                kept += 1;
                symbol
            }
            "code" => {
                replaced += 1;
                full
            }
            other => panic!("{other}"),
        };
        assert_eq!(words.money(money(1250, code)), *expected, "{row:?}");
    }
    assert!(kept > 30 && replaced > 10, "{kept} kept, {replaced} replaced");
}

#[test]
fn the_displays_are_those_of_intl() {
    let words = [Display::Symbol, Display::NarrowSymbol, Display::Code].map(Display::word);
    assert_eq!(words, ["symbol", "narrowSymbol", "code"]);
}

#[test]
fn the_region_of_a_tag_has_a_currency() {
    let cases = [
        ("en-CA", Some("CAD")),
        ("en_au", Some("AUD")),
        ("zh-Hant-TW", Some("TWD")),
        ("ar-EG-u-nu-latn", Some("EGP")),
        ("en", None),
        ("es-419", None),
        ("en-XX", None),
        ("", None),
    ];
    for (tag, code) in cases {
        assert_eq!(format::home(tag).map(Currency::code), code, "{tag:?}");
    }
}

#[test]
fn the_tag_keeps_the_digits_asked_for_and_gets_the_buyers_country() {
    let cases: [(&[&str], Option<&str>, &str); 22] = [
        (&["ar"], Some("EG"), "ar-EG"),
        (&["ar"], Some("eg"), "ar-EG"),
        (&["ar-AE"], Some("EG"), "ar-AE"),
        (&["ar"], None, "ar"),
        (&["ar-EG-u-nu-latn"], Some("AE"), "ar-EG-u-nu-latn"),
        (&["ar-u-nu-latn"], Some("EG"), "ar-EG-u-nu-latn"),
        (&["th-TH-u-ca-buddhist-nu-thai"], None, "th-TH-u-nu-thai"),
        (&["th-TH-u-nu-thai-ca-buddhist"], None, "th-TH-u-nu-thai"),
        (&["ar_EG_U_NU_LATN"], None, "ar-EG-u-nu-latn"),
        (&["th-t-en-u-nu-thai"], Some("TH"), "th-TH-u-nu-thai"),
        (&["th-TH-u-ca-buddhist"], None, "th-TH"),
        (&["th-TH-u-nu"], None, "th-TH"),
        (&["th-TH-u-nu-a"], None, "th-TH"),
        (&["th-TH-u-nu-x-thai"], None, "th-TH"),
        (&["th-TH-u-ca-x-nu-thai"], None, "th-TH"),
        (&["th-TH-x-u-nu-thai"], None, "th-TH"),
        (&["zh-TW"], Some("JP"), "zh-TW"),
        (&["zh-Hant"], Some("JP"), "zh-Hant-JP"),
        // The tag that decides counts, not one before it that has no pack.
        (&["tlh-u-nu-thai", "de"], Some("AT"), "de-AT"),
        (&["tlh-u-nu-thai"], Some("AT"), "en-AT"),
        (&["de"], Some("Österreich"), "de"),
        (&["de"], Some("A1"), "de"),
    ];
    for (asked, country, expected) in cases {
        let choice = negotiate(asked, PACKS);
        assert_eq!(format::tag(asked, &choice, country), expected, "{asked:?} {country:?}");
    }
}

#[test]
fn an_amount_within_a_sentence_is_kept_apart_from_its_direction() {
    for pack in ["ar", "en"] {
        let source = file(&format!("locales/{pack}.ftl")).text;
        let words = Words::with_pack(pack, &source, "ar-EG", Rc::new(Scribe::default()));
        let said = words.say(&Text::of("pay-button").money("amount", money(4999, "USD")));
        assert!(said.contains("\u{2068}US$49.99\u{2069}"), "{said:?}");
        assert_eq!(words.money(money(4999, "USD")), "US$49.99", "an amount alone has nothing around it");
    }
}
