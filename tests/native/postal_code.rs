//! Postal codes of all countries: what people type, what is sent, what is still to come.

use kassa::domain::country::Country;
use kassa::domain::postal_code::{PostalFault, example, exists, input_mode, label, normalise};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn country(code: &str) -> Country {
    Country::from_code(code).unwrap_or(Country::UNKNOWN)
}

fn check(code: &str, typed: &str, expected: Result<&str, PostalFault>) {
    assert_eq!(normalise(typed, country(code)), expected.map(String::from), "{code} {typed:?}");
}

/// What must be refused has `invalid` for what is sent; whether it is a beginning depends on what was cut.
#[test]
fn the_cases_of_the_fixture() {
    let cases = include_str!("../fixtures/postal_codes.tsv").lines().skip(1);
    let checked = cases.map(|line| {
        let [code, typed, sent] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        match sent {
            "invalid" => assert!(normalise(typed, country(code)).is_err(), "{code} {typed:?}"),
            _ => check(code, typed, Ok(sent)),
        }
    });
    assert!(checked.count() > 120);
}

#[test]
fn written_as_the_post_writes_it() {
    for (code, typed, sent) in [
        ("US", "94105", "94105"),
        ("US", "941051234", "94105-1234"),
        ("PR", "00907 1234", "00907-1234"),
        ("CA", "h3z2y7", "H3Z 2Y7"),
        ("CA", "H3Z-2Y7", "H3Z 2Y7"),
        ("GB", "sw1a1aa", "SW1A 1AA"),
        ("GB", "M1 1AE", "M1 1AE"),
        ("GB", "b338th", "B33 8TH"),
        ("GB", "W1A 0AX", "W1A 0AX"),
        ("GB", "bfpo57", "BFPO 57"),
        ("JE", "2 3ab", "JE2 3AB"),
        ("NL", "1234ab", "1234 AB"),
        ("NL", "NL-1234 AB", "1234 AB"),
        ("JP", "〒110-0001", "110-0001"),
        ("JP", "１１０－０００１", "110-0001"),
        ("JP", "110ー0001", "110-0001"),
        ("IR", "۱۱۹۳۶۱۲۳۴۵", "11936-12345"),
        ("EG", "١٢٤١١", "12411"),
        ("NP", "४४६०१", "44601"),
        ("DE", "D-10115", "10115"),
        ("DE", "DE 10115", "10115"),
        ("CH", "CH-8001", "8001"),
        ("LI", "FL-9490", "9490"),
        ("LT", "LT-03500", "03500"),
        ("LV", "LV1073", "LV-1073"),
        ("LV", "1073", "LV-1073"),
        ("AD", "500", "AD500"),
        ("KY", "1 1100", "KY1-1100"),
        ("BR", "01310100", "01310-100"),
        ("BR", "01.310-100", "01310-100"),
        ("PL", "00950", "00-950"),
        ("PT", "1250 096", "1250-096"),
        ("SE", "114 55", "11455"),
        ("GR", "15124", "151 24"),
        ("IE", "d6wxk28", "D6W XK28"),
        ("AR", "c1070aam", "C1070AAM"),
        ("AR", "1070", "1070"),
        ("MT", "vlt1117", "VLT 1117"),
        ("SZ", "h100", "H100"),
        ("FK", "fiqq1zz", "FIQQ 1ZZ"),
        ("OM", "PC 111", "111"),
        ("IN", "110 001", "110001"),
        ("SG", "\u{200e}546080\u{a0}", "546080"),
        ("ZZ", "sw1a 1aa", "SW1A1AA"),
        // No postal codes: nothing is sent, whatever was typed.
        ("HK", "999077", ""),
        ("AE", "", ""),
        ("QA", "00000", ""),
    ] {
        check(code, typed, Ok(sent));
    }
}

#[test]
fn begun_or_wrong() {
    use PostalFault::{Incomplete, Invalid};
    for (code, typed, fault) in [
        ("US", "", Incomplete),
        ("US", "9410", Incomplete),
        ("US", "94105-12", Incomplete),
        ("US", "94105-12345", Invalid),
        ("US", "SW1A", Invalid),
        ("US", "94l05", Invalid),
        ("CA", "H3Z 2", Incomplete),
        ("CA", "H3Z 2Y77", Invalid),
        ("CA", "O3Z 2Y7", Invalid),
        ("GB", "SW1A", Incomplete),
        ("GB", "SW1A 1A", Incomplete),
        ("GB", "SW1A 1AO", Invalid),
        ("GB", "12345", Invalid),
        ("NL", "1234", Incomplete),
        ("NL", "12345", Invalid),
        ("LV", "LV-", Incomplete),
        ("TW", "1060", Incomplete),
        ("DE", "10115!", Invalid),
        ("DE", "10115, Berlin", Invalid),
        ("GI", "GX11", Incomplete),
        ("GL", "1000", Invalid),
        ("ZZ", "1", Incomplete),
        ("ZZ", "12345678901", Invalid),
    ] {
        check(code, typed, Err(fault));
    }
}

#[test]
fn every_example_is_one_and_a_country_without_codes_has_none() {
    let mut without = 0;
    for country in Country::all() {
        let code = country.code();
        match example(country) {
            "" => {
                assert!(!exists(country), "{code}");
                without += 1;
            }
            text => assert_eq!(normalise(text, country).as_deref(), Ok(text), "{code}"),
        }
    }
    assert_eq!(without, 71);
    for code in ["HK", "MO", "AE", "QA", "UG", "GH", "JM", "BS", "AO"] {
        assert!(!exists(country(code)), "{code}");
    }
    assert!(exists(Country::UNKNOWN) && exists(country("IE")));
}

#[test]
fn names_and_keyboards() {
    for (code, kind, mode) in [
        ("US", "zip", "numeric"),
        ("GU", "zip", "numeric"),
        ("GB", "postcode", "text"),
        ("AU", "postcode", "numeric"),
        ("IN", "pin", "numeric"),
        ("IE", "eircode", "text"),
        ("BR", "cep", "numeric"),
        ("DE", "postal", "numeric"),
        ("JP", "postal", "numeric"),
        ("CA", "postal", "text"),
        ("LV", "postal", "numeric"),
        ("AR", "postal", "text"),
        ("SZ", "postal", "text"),
        ("ZZ", "postal", "text"),
    ] {
        assert_eq!((label(country(code)), input_mode(country(code))), (kind, mode), "{code}");
    }
    let ids: BTreeSet<_> = Country::all().map(label).collect();
    assert_eq!(ids, BTreeSet::from(["cep", "eircode", "pin", "postal", "postcode", "zip"]));
}

fn any_country() -> impl Strategy<Value = Country> {
    prop::sample::select(Country::all().chain([Country::UNKNOWN]).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn what_is_sent_is_sent_again_unchanged(typed in "([A-Z]{2}|)[A-Z0-9 -]{1,9}|[0-9]{3,9}", country in any_country()) {
        if let Ok(sent) = normalise(&typed, country) {
            prop_assert_eq!(normalise(&sent, country), Ok(sent));
        }
    }

    #[test]
    fn separators_small_letters_and_other_digits_change_nothing(country in any_country(), gaps in prop::collection::vec("[ .\u{a0}\u{2011}\u{200e}-]{0,2}", 12), zero in prop::sample::select(vec!['٠', '۰', '०', '๐', '０'])) {
        let typed = example(country);
        let other = |sign: char| match sign.to_digit(10) {
            Some(digit) => char::from_u32(u32::from(zero) + digit).unwrap(),
            None => sign.to_ascii_lowercase(),
        };
        let written: String = typed.chars().zip(&gaps).flat_map(|(sign, gap)| gap.chars().chain([other(sign)])).collect();
        prop_assert_eq!(normalise(&written, country), normalise(typed, country));
    }

    /// A beginning of a code is never told to be wrong while it is typed.
    #[test]
    fn nobody_is_interrupted(country in any_country(), kept in 0..10_usize) {
        let begun: String = example(country).chars().take(kept).collect();
        prop_assert_ne!(normalise(&begun, country), Err(PostalFault::Invalid));
    }

    #[test]
    fn no_text_is_too_odd(typed in "\\PC*", country in any_country()) {
        let _ = normalise(&typed, country);
    }
}
