//! Amounts as this browser's `Intl` writes them, against the shared cases: ISO 4217 digits, exact beyond 2^53.
//! Spaces and marks are compared as they are.

use crate::cells::unescaped;
use crate::stage::{Stage, formats};
use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::money::Money;
use kassa::embed::intl::BrowserIntl;
use kassa::locale::format::{self, Display, Intl};
use kassa::locale::words::Words;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

const CASES: &str = include_str!("../fixtures/currency_format.tsv");
const SIGNS: &str = include_str!("../fixtures/currency_sign.tsv");

/// The cells of a fixture's rows, marks and spaces unescaped.
fn rows<const N: usize>(fixture: &str) -> Vec<[String; N]> {
    let lines = fixture.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.split('\t').map(unescaped).collect::<Vec<_>>().try_into().expect(line)).collect()
}

fn display(word: &str) -> Display {
    [Display::Symbol, Display::NarrowSymbol, Display::Code].into_iter().find(|display| display.word() == word).unwrap()
}

/// What Chromium's own selection of CLDR writes otherwise: languages it has no data for, although it says that it speaks
/// them, and two with signs of its own.
const LACKING: [(&str, &str); 6] = [("bs", ""), ("kk", ""), ("az", ""), ("uz", ""), ("uk", "UAH"), ("pa", "INR")];

fn is_lacking(locale: &str, code: &str) -> bool {
    LACKING.iter().any(|(language, of)| locale.starts_with(language) && (of.is_empty() || *of == code))
}

#[wasm_bindgen_test]
fn amounts_are_written_as_cldr_says() {
    let intl = BrowserIntl::default();
    let (mut seen, mut through, mut without) = (0, 0, 0);
    let mut wrong = Vec::new();
    for [locale, code, decimal, digits, shown, expected, older] in rows(CASES) {
        if !formats(&locale) || is_lacking(&locale, &code) {
            without += 1; // Chromium leaves out some of CLDR; it then writes as in its own language.
            continue;
        }
        let right = |said: &str| said == expected || (!older.is_empty() && said == older);
        let digits: u8 = digits.parse().unwrap();
        let said = intl.currency(&locale, &decimal, &code, digits, display(&shown));
        if !right(&said) {
            wrong.push(format!("{locale} {code} {decimal} {shown}: {said:?}, not {expected:?} nor {older:?}"));
        }
        // The widget's own way: the domain's money, with the digits of ISO 4217 and the locale's usual symbol.
        let minor: Result<i64, _> = decimal.replace('.', "").parse();
        if let (Ok(minor), Some(currency)) = (minor, Currency::from_code(&code))
            && shown == "symbol"
            && digits == currency.exponent()
        {
            let said = format::money(&intl, &locale, format::home(&locale), Money::new(minor, currency));
            if !right(&said) {
                wrong.push(format!("{locale} {code} {minor} minor units: {said:?}, not {expected:?} nor {older:?}"));
            }
            through += 1;
        }
        seen += 1;
    }
    assert!(seen > 500 && through > 350, "{seen} cases, {through} through money, {without} left out");
    assert!(wrong.is_empty(), "{} of {seen}:\n{}", wrong.len(), wrong.join("\n"));
}

#[wasm_bindgen_test]
fn a_foreign_currency_is_never_taken_for_the_buyers_own() {
    let intl = Rc::new(BrowserIntl::default());
    let mut seen = 0;
    for [locale, country, code, symbol, narrow, full, shown] in rows(SIGNS) {
        let amount =
            Money::new(if code == "JPY" || code == "XOF" { 12 } else { 1250 }, Currency::from_code(&code).unwrap());
        let alone =
            |display| intl.currency(&locale, &amount.to_decimal_string(), &code, amount.currency().exponent(), display);
        // A browser with other signs than CLDR 48 may rightly choose otherwise.
        if alone(Display::Symbol) != symbol || alone(Display::NarrowSymbol) != narrow {
            continue;
        }
        let words = Words::english(&locale, Rc::clone(&intl) as Rc<dyn Intl>);
        words.serve(Country::from_code(&country).unwrap_or(Country::UNKNOWN));
        assert_eq!(words.money(amount), if shown == "code" { full } else { symbol }, "{locale} {country} {code}");
        seen += 1;
    }
    assert!(seen > 40, "{seen} cases");
}

#[wasm_bindgen_test]
fn digits_are_the_locales_own_unless_the_page_asks_for_others() {
    let intl = BrowserIntl::default();
    let cases = [
        ("ar-EG", "EGP", "١٬٢٣٤٫٥٠"),
        ("ar-AE", "AED", "1,234.50"),
        ("ar-EG-u-nu-latn", "EGP", "1,234.50"),
        ("fa-IR", "IRR", "۱٬۲۳۴٫۵۰"),
        ("hi-IN", "INR", "1,234.50"),
        ("hi-IN-u-nu-deva", "INR", "१,२३४.५०"),
        ("th-TH-u-nu-thai", "THB", "๑,๒๓๔.๕๐"),
    ];
    for (locale, code, digits) in cases.into_iter().filter(|(locale, ..)| formats(locale)) {
        let said = format::money(&intl, locale, None, Money::new(123_450, Currency::from_code(code).unwrap()));
        assert!(said.contains(digits), "{locale}: {said:?}");
    }
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
        assert_eq!(format::money(&intl, locale, None, amount), expected);
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
        assert_eq!(format::money(&intl, "en-US", None, amount), expected);
    }
}

#[wasm_bindgen_test]
fn a_tag_the_browser_refuses_does_not_hide_the_amount() {
    let intl = BrowserIntl::default();
    for tag in ["", "x", "not a tag", "en-US-", "toolonglanguage"] {
        let said = intl.currency(tag, "1234.50", "EUR", 2, Display::Symbol);
        assert!(said.contains("1,234.50") && said.contains('€'), "{tag:?}: {said:?}");
    }
    assert_eq!(intl.currency("en", "1.00", "no code", 2, Display::Symbol), "no code\u{a0}1.00");
}

#[wasm_bindgen_test]
async fn the_total_on_screen_is_written_as_cldr_says() {
    let stage = Stage::empty();
    let mut seen = 0;
    for [locale, code, decimal, digits, shown, expected, older] in rows(CASES) {
        let minor: Result<u32, _> = decimal.replace('.', "").parse();
        let exponent = Currency::from_code(&code).map(|currency| currency.exponent().to_string());
        let tellable =
            shown == "symbol" && exponent.as_deref() == Some(&digits) && minor.as_ref().is_ok_and(|minor| *minor > 0);
        if !tellable || !formats(&locale) || is_lacking(&locale, &code) {
            continue;
        }
        // The buyer is at home where the locale says, as in the table.
        let region = locale.rsplit('-').next().filter(|part| part.len() == 2).unwrap_or_default();
        let amount = minor.unwrap().to_string();
        stage.configure(&[
            ("locale", &locale),
            ("country", region),
            ("currency", &code),
            ("amount", &amount),
            ("provider", "sandbox"),
            ("publishable-key", "pk_test_sandbox_1"),
        ]);
        stage.settled().await;
        if stage.explain()["locale"]["formats"] != locale.as_str() {
            continue; // Another language's words, and so its numbers.
        }
        if stage.chosen().as_deref() == Some("cod") {
            stage.choose("card").await; // Cash is rounded to what can be paid in coins; the table is not.
        }
        let said = stage.part("total").text_content().unwrap();
        assert!(
            said == expected || (!older.is_empty() && said == older),
            "{locale} {code} {amount}: {said:?}, not {expected:?}"
        );
        seen += 1;
    }
    assert!(seen > 100, "{seen} totals");
}
