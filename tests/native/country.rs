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
fn ninety_countries_have_a_row_and_the_others_the_worldwide_order() {
    assert_eq!(Country::all().filter(|country| country.preference().is_some()).count(), 90);
    assert_eq!(ids(worldwide()), ["card", "paypal", "apple_pay", "google_pay"]);
    for code in ["GL", "TV", "AQ"] {
        assert_eq!(country(code).preference(), None, "{code}");
        assert_eq!(country(code).methods(), worldwide(), "{code}");
    }
}

#[test]
fn a_row_says_currency_locales_and_methods() {
    let row = country("BE").preference().unwrap();
    assert_eq!((row.country(), row.currency().code()), (country("BE"), "EUR"));
    assert_eq!(row.locales().collect::<Vec<_>>(), ["nl-BE", "fr-BE", "de-BE"]);
    assert_eq!(ids(row.methods())[..3], ["bancontact", "card", "paypal"]);
    // Bulgaria took the euro in January 2026.
    assert_eq!(country("BG").preference().unwrap().currency().code(), "EUR");
}

#[test]
fn every_row_names_only_methods_that_buyers_there_can_use() {
    for country in Country::all() {
        let Some(row) = country.preference() else {
            continue;
        };
        assert!(!row.methods().is_empty() && row.locales().all(|tag| tag.contains('-')), "{}", country.code());
        for (at, method) in row.methods().iter().enumerate() {
            let case = format!("{} in {}", method.id(), country.code());
            assert_eq!(method.status(), Status::Active, "{case}");
            assert!(method.fits_country(country), "{case}");
            assert!(method.fits_currency(country, row.currency()), "{case}");
            assert!(!row.methods()[..at].contains(method), "{case} twice");
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
