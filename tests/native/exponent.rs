//! A provider's own numbers: the exceptions one by one, nothing lost, nothing guessed, and one place that converts.

use crate::market::money;
use crate::source::{files, none};
use kassa::domain::currency::Currency;
use kassa::domain::exponent::{ExponentFault, for_provider, from_provider};
use kassa::domain::money::Money;
use proptest::prelude::*;

#[test]
fn amounts_are_said_in_the_providers_units_or_refused() {
    use ExponentFault::*;
    let cases = [
        // Alike everywhere.
        ("stripe", 4999, "EUR", Ok((4999, 2))),
        ("adyen", 4999, "EUR", Ok((4999, 2))),
        ("stripe", 5980, "JPY", Ok((5980, 0))),
        ("adyen", 5980, "JPY", Ok((5980, 0))),
        ("adyen", 1234, "KWD", Ok((1234, 3))),
        ("stripe", -4999, "EUR", Ok((-4999, 2))),
        // ISO 4217 has no minor unit, the provider two digits.
        ("stripe", 5, "ISK", Ok((500, 2))),
        ("adyen", 5, "ISK", Ok((500, 2))),
        ("stripe", 5, "UGX", Ok((500, 2))),
        ("adyen", 5, "UGX", Ok((5, 0))),
        ("stripe", 12_345, "CLP", Ok((12_345, 0))),
        ("adyen", 12_345, "CLP", Ok((1_234_500, 2))),
        // ISO 4217 has two digits, the provider none.
        ("adyen", 1_999_900, "IDR", Ok((19_999, 0))),
        ("adyen", 1_999_950, "IDR", Err(Fraction)),
        ("stripe", 1_999_950, "IDR", Ok((1_999_950, 2))),
        ("adyen", 500, "CVE", Ok((5, 0))),
        ("adyen", 550, "CVE", Err(Fraction)),
        ("stripe", 550, "CVE", Ok((550, 2))),
        ("stripe", 1000, "MGA", Ok((10, 0))),
        ("stripe", 1050, "MGA", Err(Fraction)),
        // Three digits of which Stripe takes two.
        ("stripe", 5120, "KWD", Ok((5120, 3))),
        ("stripe", 5124, "KWD", Err(Fraction)),
        // Shown without digits by CLDR, charged with two.
        ("stripe", 12_345, "HUF", Ok((12_345, 2))),
        ("stripe", 12_345, "TWD", Ok((12_345, 2))),
        ("adyen", 12_345, "HUF", Ok((12_345, 2))),
        // Others count as ISO 4217 does, but for a few currencies.
        ("checkout", 4999, "EUR", Ok((4999, 2))),
        ("checkout", 5, "ISK", Ok((5, 0))),
        ("checkout", 12_345, "CLP", Ok((1_234_500, 2))),
        ("checkout", 5124, "KWD", Err(Fraction)),
        ("hyperswitch", 5, "ISK", Ok((500, 2))),
        ("hyperswitch", 1230, "IQD", Ok((123, 2))),
        ("paypal", 1_999_900, "HUF", Ok((19_999, 0))),
        ("paypal", 1_999_950, "TWD", Err(Fraction)),
        ("mollie", 5, "ISK", Ok((5, 0))),
        ("braintree", 1234, "KWD", Ok((1234, 3))),
        // The extremes.
        ("stripe", i64::MAX, "ISK", Err(Overflow)),
        ("stripe", i64::MIN, "ISK", Err(Overflow)),
        ("stripe", i64::MAX, "EUR", Ok((i64::MAX, 2))),
        // Nothing is guessed.
        ("sandbox", 4999, "EUR", Err(UnknownProvider)),
        ("Stripe", 4999, "EUR", Err(UnknownProvider)),
        ("", 4999, "EUR", Err(UnknownProvider)),
        ("stripe", 100, "KPW", Err(UnknownCurrency)),
        ("adyen", 100, "BIF", Err(UnknownCurrency)),
    ];
    for (provider, minor, code, expected) in cases {
        let made = for_provider(provider, money(minor, code));
        assert_eq!(made.map(|amount| (amount.units(), amount.exponent())), expected, "{provider} {minor} {code}");
        if let Ok((units, _)) = expected {
            assert_eq!(from_provider(provider, units, money(0, code).currency()), Ok(money(minor, code)));
        }
    }
}

#[test]
fn numbers_a_provider_cannot_have_sent_are_refused() {
    use ExponentFault::*;
    let cases = [
        ("stripe", 550, "ISK", Err(Fraction)),
        ("stripe", 500, "ISK", Ok(5)),
        ("stripe", 5124, "KWD", Err(Fraction)),
        ("adyen", 150, "CLP", Err(Fraction)),
        ("adyen", i64::MAX, "IDR", Err(Overflow)),
        ("sandbox", 100, "EUR", Err(UnknownProvider)),
        ("stripe", 100, "KPW", Err(UnknownCurrency)),
    ];
    for (provider, units, code, expected) in cases {
        let read = from_provider(provider, units, money(0, code).currency());
        assert_eq!(read.map(Money::minor), expected, "{provider} {units} {code}");
    }
}

#[test]
fn only_the_known_currencies_differ_from_iso_4217() {
    let differing = |provider: &str| -> Vec<String> {
        let all = Currency::all().filter_map(|currency| {
            let exponent = for_provider(provider, Money::new(0, currency)).ok()?.exponent();
            (exponent != currency.exponent()).then(|| format!("{} {exponent}", currency.code()))
        });
        all.collect()
    };
    assert_eq!(differing("stripe"), ["ISK 2", "MGA 0", "UGX 2"]);
    assert_eq!(differing("adyen"), ["CLP 2", "CVE 0", "IDR 0", "ISK 2"]);
    assert_eq!(differing("braintree"), [""; 0]);
    assert_eq!(differing("checkout"), ["CLP 2", "UYW 2"]);
    assert_eq!(differing("hyperswitch"), ["IQD 2", "ISK 2", "LYD 2", "MGA 0"]);
    assert_eq!(differing("mollie"), [""; 0]);
    assert_eq!(differing("paypal"), ["HUF 0", "TWD 0"]);
}

#[test]
fn every_fault_has_its_own_code() {
    use ExponentFault::*;
    let codes: std::collections::BTreeSet<_> =
        [UnknownProvider, UnknownCurrency, Fraction, Overflow].map(ExponentFault::code).into();
    assert_eq!(codes.len(), 4);
}

#[test]
fn nothing_else_reads_the_exponents_of_providers() {
    let readers = files("src", &[".rs"]).into_iter().filter(|file| file.path != "src/domain/exponent.rs");
    let found = readers.filter(|file| file.code().any(|(_, code)| code.contains("generated::exponent")));
    none("other readers of provider exponents", &found.map(|file| file.path).collect::<Vec<_>>());
}

proptest! {
    #[test]
    fn there_and_back_is_the_same_amount(
        minor: i64,
        currency in prop::sample::select(Currency::all().collect::<Vec<_>>()),
        provider in prop::sample::select(vec!["adyen", "braintree", "checkout", "hyperswitch", "mollie", "paypal", "stripe"]),
    ) {
        // Any amount may be refused; a whole thousand of a hundred thousand times less is not, where the currency is known.
        for minor in [minor, minor / 100_000 * 1000] {
            let amount = Money::new(minor, currency);
            match for_provider(provider, amount) {
                Ok(said) => {
                    prop_assert_eq!(from_provider(provider, said.units(), currency), Ok(amount));
                    // The value is the same: units / 10^theirs = minor / 10^ours.
                    let (theirs, ours) = (u32::from(said.exponent()), u32::from(currency.exponent()));
                    prop_assert_eq!(i128::from(said.units()) * 10_i128.pow(ours), i128::from(minor) * 10_i128.pow(theirs));
                }
                Err(ExponentFault::UnknownCurrency) => {}
                Err(_) => prop_assert!(minor % 1000 != 0 || minor.unsigned_abs() > 1 << 56),
            }
        }
    }

    #[test]
    fn back_and_there_is_the_same_number(units: i64, currency in prop::sample::select(Currency::all().collect::<Vec<_>>())) {
        for units in [units, units / 100_000 * 100] {
            if let Ok(amount) = from_provider("stripe", units, currency) {
                prop_assert_eq!(for_provider("stripe", amount).map(|said| said.units()), Ok(units));
            }
        }
    }
}
