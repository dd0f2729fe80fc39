//! Countries and what is known of their buyers.

use kassa::domain::country::{Country, worldwide};
use kassa::domain::method::{Method, Status};

fn country(code: &str) -> Country {
    Country::from_code(code).unwrap()
}

fn ids(methods: &[Method]) -> Vec<&'static str> {
    methods.iter().map(|method| method.id()).collect()
}

#[test]
fn all_of_iso_3166_in_capitals_and_nothing_else() {
    assert_eq!(Country::all().count(), 249);
    for country in Country::all() {
        assert_eq!(Country::from_code(country.code()), Some(country));
    }
    for code in ["", "nl", "Nl", "UK", "XK", "EU", "AN", "NLD", " NL", "ЮА"] {
        assert_eq!(Country::from_code(code), None, "{code:?}");
    }
}

#[test]
fn ninety_countries_are_researched_and_the_others_derived() {
    assert_eq!(Country::all().filter(|country| !country.is_derived()).count(), 90);
    assert_eq!(ids(worldwide()), ["card", "paypal", "apple_pay", "google_pay"]);
    assert!(Country::UNKNOWN.is_derived());
    assert_eq!((Country::UNKNOWN.methods(), Country::UNKNOWN.currency()), (worldwide(), None));
    assert_eq!(Country::UNKNOWN.locales().count(), 0);
    // Named by a row, usual around, usual in the currency zone; and where nothing is, only the worldwide tail.
    let cases: [(&str, &[&str]); 6] = [
        ("ML", &["orange_money", "card"]),
        ("RW", &["mtn_momo"]),
        ("IQ", &["card"]),
        ("BY", &["card"]),
        ("SM", &["card"]),
        ("AQ", &[]),
    ];
    for (code, first) in cases {
        assert!(country(code).is_derived(), "{code}");
        let found = ids(country(code).methods());
        assert!(found.starts_with(first), "{code}: {found:?}");
    }
    assert!(ids(country("SM").methods()).contains(&"sepa_debit") && ids(country("IQ").methods()).contains(&"cod"));
}

#[test]
fn every_country_has_a_currency_and_languages() {
    for country in Country::all().filter(|country| country.code() != "AQ") {
        assert!(country.currency().is_some(), "{}", country.code());
    }
    assert_eq!(country("AQ").currency(), None);
    let silent: Vec<_> =
        Country::all().filter(|country| country.locales().next().is_none()).map(Country::code).collect();
    // Nobody lives there for good.
    assert_eq!(silent, ["AQ", "BV", "HM", "TF"]);
    for country in Country::all() {
        for tag in country.locales() {
            let (_, region) = tag.rsplit_once('-').unwrap();
            assert!(region == country.code() && tag.split('-').count() <= 3, "{tag} in {}", country.code());
        }
    }
    let cases: [(&str, &str, &[&str]); 12] = [
        ("CH", "CHF", &["de-CH", "fr-CH", "it-CH"]),
        ("BE", "EUR", &["nl-BE", "fr-BE", "de-BE"]),
        ("CA", "CAD", &["en-CA", "fr-CA"]),
        ("SG", "SGD", &["en-SG", "zh-SG", "ms-SG", "ta-SG"]),
        ("MY", "MYR", &["ms-MY", "en-MY"]),
        ("IN", "INR", &["en-IN", "hi-IN"]),
        ("LU", "EUR", &["fr-LU", "de-LU", "lb-LU"]),
        ("FI", "EUR", &["fi-FI", "sv-FI"]),
        ("BA", "BAM", &["bs-BA", "hr-BA", "sr-BA"]),
        ("LS", "LSL", &["st-LS", "en-LS"]),
        ("CW", "XCG", &["pap-CW", "nl-CW"]),
        // Bulgaria took the euro in January 2026.
        ("BG", "EUR", &["bg-BG"]),
    ];
    for (code, currency, locales) in cases {
        let country = country(code);
        assert_eq!(
            (country.currency().unwrap().code(), country.locales().collect::<Vec<_>>().as_slice()),
            (currency, locales)
        );
    }
}

#[test]
fn every_row_names_only_methods_that_buyers_there_can_use() {
    for country in Country::all() {
        assert!(country.is_derived() || !country.methods().is_empty(), "{}", country.code());
        for (at, method) in country.methods().iter().enumerate() {
            let case = format!("{} in {}", method.id(), country.code());
            assert_eq!(method.status(), Status::Active, "{case}");
            assert!(method.fits_country(country), "{case}");
            assert!(country.currency().is_none_or(|local| method.fits_currency(country, local)), "{case}");
            assert!(!country.methods()[..at].contains(method), "{case} twice");
        }
    }
}

#[test]
fn a_method_does_not_let_the_buyer_down_where_its_name_is_known() {
    // Who took the place of what has ended.
    for (code, gone, here) in
        [("LU", "payconiq", "wero"), ("DE", "giropay", "wero"), ("NL", "sofort", "ideal"), ("AU", "poli", "payto")]
    {
        let ids = ids(country(code).methods());
        assert!(!ids.contains(&gone) && ids.contains(&here), "{code}: {ids:?}");
    }
    // Vipps and MobilePay are one company, but both brands live.
    for (code, brand) in [("NO", "vipps"), ("DK", "mobilepay"), ("FI", "mobilepay")] {
        assert!(ids(country(code).methods()).contains(&brand), "{code}");
    }
}
