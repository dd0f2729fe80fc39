//! Currencies and money: exact in, exact out.

use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::money::{AmountFault, Money, parse_minor};
use proptest::prelude::*;

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::from_code(code).unwrap())
}

#[test]
fn decimal_text_is_exact() {
    let cases = [
        (0, "EUR", "0.00"),
        (-5, "EUR", "-0.05"),
        (5, "KWD", "0.005"),
        (1234, "KWD", "1.234"),
        (-1234, "KWD", "-1.234"),
        (1000, "ISK", "1000"),
        (0, "JPY", "0"),
        (-7, "JPY", "-7"),
        (100_000, "HUF", "1000.00"),
        (1_999_900, "IDR", "19999.00"),
        (9_007_199_254_740_993, "USD", "90071992547409.93"),
        (i64::MAX, "EUR", "92233720368547758.07"),
        (i64::MIN, "EUR", "-92233720368547758.08"),
        (i64::MIN, "JPY", "-9223372036854775808"),
        (i64::MIN, "BHD", "-9223372036854775.808"),
    ];
    for (minor, code, expected) in cases {
        assert_eq!(money(minor, code).to_decimal_string(), expected, "{minor} {code}");
    }
}

#[test]
fn exponents_are_those_of_iso_4217() {
    // Those that are often wrong elsewhere, and one of each kind.
    let cases = [
        ("EUR", 2),
        ("JPY", 0),
        ("KWD", 3),
        ("UGX", 0),
        ("ISK", 0),
        ("CLP", 0),
        ("CVE", 2),
        ("IDR", 2),
        ("HUF", 2),
        ("TWD", 2),
        ("COP", 2),
        ("IQD", 3),
    ];
    for (code, exponent) in cases {
        assert_eq!(Currency::from_code(code).unwrap().exponent(), exponent, "{code}");
    }
}

#[test]
fn only_tender_currencies_in_capitals_are_known() {
    for code in ["", "eur", "Eur", " EUR", "EURO", "EU", "€"] {
        assert_eq!(Currency::from_code(code), None, "{code:?}");
    }
    // The rest of ISO 4217 list one: funds, metals, units of account, for tests, for no currency. Nobody pays in them.
    let others = "BOV CHE CHW CLF COU MXV USN UYI XAD XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";
    // Withdrawn, and still found in old shops.
    let withdrawn = "ANG BGN BYR CUC HRK LTL MRO SLL STD TMM VEF ZMK ZWL";
    for code in others.split(' ').chain(withdrawn.split(' ')) {
        assert_eq!(Currency::from_code(code), None, "{code}");
    }
    assert_eq!(others.split(' ').count() + Currency::all().count(), 178, "list one is complete");
    assert_eq!(Currency::all().count(), 156);
    for currency in Currency::all() {
        assert_eq!(Currency::from_code(currency.code()), Some(currency));
    }
}

#[test]
fn sums_do_not_wrap_nor_mix_currencies() {
    assert_eq!(money(1, "EUR").checked_add(money(2, "EUR")), Some(money(3, "EUR")));
    assert_eq!(money(1, "EUR").checked_sub(money(2, "EUR")), Some(money(-1, "EUR")));
    assert_eq!(money(1, "EUR").checked_add(money(2, "USD")), None);
    assert_eq!(money(1, "EUR").checked_sub(money(2, "USD")), None);
    assert_eq!(money(i64::MAX, "EUR").checked_add(money(1, "EUR")), None);
    assert_eq!(money(i64::MIN, "EUR").checked_sub(money(1, "EUR")), None);
    assert_eq!(money(333, "EUR").checked_mul(3), Some(money(999, "EUR")));
    assert_eq!(money(i64::MAX, "EUR").checked_mul(2), None);
    assert_eq!(money(i64::MIN, "EUR").checked_mul(-1), None);
    assert_eq!(money(5, "EUR").checked_neg(), Some(money(-5, "EUR")));
    assert_eq!(money(i64::MIN, "EUR").checked_neg(), None);
    let (euro, dollar) = (money(1, "EUR"), money(1, "USD"));
    assert_eq!(Money::checked_sum(euro.currency(), []), Some(money(0, "EUR")));
    assert_eq!(Money::checked_sum(euro.currency(), [euro, euro, euro]), Some(money(3, "EUR")));
    assert_eq!(Money::checked_sum(euro.currency(), [euro, dollar]), None);
    assert_eq!(Money::checked_sum(euro.currency(), [money(i64::MAX, "EUR"), euro]), None);
}

#[test]
fn every_country_has_its_own_currency() {
    let cases = [
        ("NL", Some("EUR")),
        ("BG", Some("EUR")),
        ("HR", Some("EUR")),
        ("CW", Some("XCG")),
        ("SL", Some("SLE")),
        ("EC", Some("USD")),
        ("PR", Some("USD")),
        ("AU", Some("AUD")),
        ("TV", Some("AUD")),
        ("LI", Some("CHF")),
        ("GL", Some("DKK")),
        ("SN", Some("XOF")),
        ("GA", Some("XAF")),
        ("AQ", None),
    ];
    for (country, code) in cases {
        let currency = Country::from_code(country).unwrap().currency();
        assert_eq!(currency.map(Currency::code), code, "{country}");
    }
    assert_eq!(Country::UNKNOWN.currency(), None);
    for country in Country::all() {
        let currency = country.currency();
        assert_eq!(currency.is_none(), country.code() == "AQ", "{}", country.code());
    }
}

#[test]
fn currencies_that_share_a_sign() {
    let cases = [
        ("USD", "CAD", Some("$")),
        ("USD", "MXN", Some("$")),
        ("JPY", "CNY", Some("¥")),
        ("DKK", "NOK", Some("kr")),
        ("SEK", "ISK", Some("kr")),
        ("GBP", "EGP", Some("£")),
        ("PKR", "LKR", Some("Rs")),
        ("XAF", "XOF", Some("FCFA")),
        ("KRW", "KPW", Some("₩")),
        ("HNL", "MDL", Some("L")),
        ("ZMW", "PGK", Some("K")),
        ("USD", "USD", None),
        ("USD", "JPY", None),
        ("EUR", "CHF", None),
        ("USD", "BRL", None),
        ("PKR", "INR", None),
        ("SEK", "CZK", None),
    ];
    for (one, other, sign) in cases {
        let [one, other] = [one, other].map(|code| Currency::from_code(code).unwrap());
        assert_eq!(one.shared_sign(other), sign, "{} {}", one.code(), other.code());
        assert_eq!(other.shared_sign(one), sign, "{} {}", other.code(), one.code());
    }
}

#[test]
fn an_amount_is_read_or_refused_with_its_own_fault() {
    use AmountFault::*;
    let cases = [
        ("1250", Ok(1250)),
        ("0", Ok(0)),
        ("0012", Ok(12)),
        (" 1250\n", Ok(1250)),
        ("9223372036854775807", Ok(i64::MAX)),
        ("9223372036854775808", Err(TooLarge)),
        ("99999999999999999999999", Err(TooLarge)),
        ("", Err(Empty)),
        (" \t ", Err(Empty)),
        ("12.50", Err(Decimal)),
        ("12,50", Err(Decimal)),
        ("1,250", Err(Decimal)),
        (".5", Err(Decimal)),
        ("1e3", Err(ExponentForm)),
        ("1E3", Err(ExponentForm)),
        ("１２", Err(OtherDigits)),
        ("١٢", Err(OtherDigits)),
        ("1２", Err(OtherDigits)),
        ("+5", Err(PlusSign)),
        ("-1", Err(Negative)),
        ("\u{2212}1", Err(Negative)),
        ("1 000", Err(NotANumber)),
        ("1\u{a0}000", Err(NotANumber)),
        ("abc", Err(NotANumber)),
        ("EUR 5", Err(NotANumber)),
        ("5 EUR", Err(NotANumber)),
        ("€5", Err(NotANumber)),
        ("1-2", Err(NotANumber)),
        ("2.5e3", Err(ExponentForm)),
        ("0x10", Err(NotANumber)),
        ("NaN", Err(NotANumber)),
    ];
    for (text, expected) in cases {
        assert_eq!(parse_minor(text), expected, "{text:?}");
    }
}

#[test]
fn every_fault_has_its_own_code_and_remedy() {
    use AmountFault::*;
    let faults = [Empty, Decimal, ExponentForm, OtherDigits, PlusSign, Negative, TooLarge, NotANumber];
    for (at, fault) in faults.iter().enumerate() {
        for other in &faults[at + 1..] {
            assert_ne!(fault.code(), other.code());
            assert_ne!(fault.remedy(), other.remedy());
        }
    }
}

fn any_currency() -> impl Strategy<Value = Currency> {
    prop::sample::select(Currency::all().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn decimal_text_reads_back(minor: i64, currency in any_currency()) {
        let text = Money::new(minor, currency).to_decimal_string();
        let exponent = usize::from(currency.exponent());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        prop_assert_eq!(fraction.len(), exponent);
        let digits = whole.trim_start_matches('-');
        prop_assert!(digits == "0" || !digits.starts_with('0'), "{}", text);
        prop_assert_eq!(format!("{whole}{fraction}").parse::<i128>().unwrap(), i128::from(minor));
    }

    #[test]
    fn sums_are_those_of_integers(a: i64, b: i64, currency in any_currency()) {
        let (left, right) = (Money::new(a, currency), Money::new(b, currency));
        prop_assert_eq!(left.checked_add(right).map(Money::minor), a.checked_add(b));
        prop_assert_eq!(left.checked_sub(right).map(Money::minor), a.checked_sub(b));
        prop_assert_eq!(left.checked_mul(b).map(Money::minor), a.checked_mul(b));
        prop_assert_eq!(left.checked_neg().map(Money::minor), a.checked_neg());
    }

    #[test]
    fn what_is_read_is_what_was_written(minor in 0..=i64::MAX) {
        prop_assert_eq!(parse_minor(&minor.to_string()), Ok(minor));
    }

    #[test]
    fn reading_never_fails_otherwise_than_by_a_fault(text: String) {
        if let Ok(minor) = parse_minor(&text) {
            prop_assert_eq!(text.trim().trim_start_matches('0').parse().unwrap_or(0), minor);
        }
    }
}
