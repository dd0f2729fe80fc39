//! Addresses by country: parts, order, labels, regions.

use Part::{City, District, PostalCode, Region, Street, Street2};
use kassa::domain::address::{Part, Writing, format, region_code, regions};
use kassa::domain::country::Country;
use kassa::domain::postal_code;
use proptest::prelude::*;
use std::collections::BTreeSet;

const ALL: [Part; 6] = [Street, Street2, District, City, Region, PostalCode];

fn country(code: &str) -> Country {
    Country::from_code(code).unwrap_or(Country::UNKNOWN)
}

fn order(code: &str, writing: Writing) -> Vec<Part> {
    format(country(code)).parts(writing).collect()
}

#[test]
fn order_as_locals_write_it_and_romanised() {
    for (code, local, latin) in [
        ("US", vec![Street, Street2, City, Region, PostalCode], None),
        ("DE", vec![Street, Street2, PostalCode, City], None),
        ("GB", vec![Street, Street2, City, PostalCode], None),
        ("BR", vec![Street, Street2, District, City, Region, PostalCode], None),
        ("HU", vec![City, Street, Street2, PostalCode], None),
        ("SG", vec![Street, Street2, PostalCode], None),
        ("AE", vec![Street, Street2, Region], None),
        ("MO", vec![Street, Street2], None),
        ("ZZ", vec![Street, Street2, City, Region, PostalCode], None),
        ("JP", vec![PostalCode, Region, City, Street, Street2], Some(vec![Street, Street2, City, Region, PostalCode])),
        (
            "KR",
            vec![Region, City, District, Street, Street2, PostalCode],
            Some(vec![Street, Street2, District, City, Region, PostalCode]),
        ),
        (
            "CN",
            vec![PostalCode, Region, City, District, Street, Street2],
            Some(vec![Street, Street2, District, City, Region, PostalCode]),
        ),
        ("HK", vec![Region, City, Street, Street2], Some(vec![Street, Street2, City, Region])),
    ] {
        assert_eq!(order(code, Writing::Latin), latin.unwrap_or_else(|| local.clone()), "{code}");
        assert_eq!(order(code, Writing::Local), local, "{code}");
    }
}

#[test]
fn what_must_not_be_empty() {
    for (code, required) in [
        ("US", vec![Street, City, Region, PostalCode]),
        ("GB", vec![Street, City, PostalCode]),
        ("DE", vec![Street, City, PostalCode]),
        ("JP", vec![Street, City, Region, PostalCode]),
        ("HK", vec![Street, Region]),
        ("AE", vec![Street, Region]),
        ("QA", vec![Street, City]),
        ("IE", vec![Street, City]),
        ("SG", vec![Street, PostalCode]),
        ("ZZ", vec![Street, City]),
    ] {
        let format = format(country(code));
        let found: Vec<_> = ALL.into_iter().filter(|part| format.is_required(*part)).collect();
        assert_eq!(found, required, "{code}");
    }
}

#[test]
fn labels_and_scripts() {
    for (code, part, label) in [
        ("US", Region, "address-region-state"),
        ("CA", Region, "address-region-province"),
        ("JP", Region, "address-region-prefecture"),
        ("AE", Region, "address-region-emirate"),
        ("IE", Region, "address-region-county"),
        ("CO", Region, "address-region-department"),
        ("HK", Region, "address-region-area"),
        ("ZZ", Region, "address-region-province"),
        ("GB", City, "address-city-post-town"),
        ("AU", City, "address-city-suburb"),
        ("TR", City, "address-city-district"),
        ("FR", City, "address-city-city"),
        ("BR", District, "address-district-neighbourhood"),
        ("PH", District, "address-district-barangay"),
        ("US", PostalCode, "address-postal-zip"),
        ("IE", PostalCode, "address-postal-eircode"),
        ("FR", PostalCode, "address-postal-postal"),
        ("FR", Street, "address-street"),
        ("FR", Street2, "address-street2"),
    ] {
        assert_eq!(format(country(code)).label(part), label, "{code}");
    }
    for (code, script) in
        [("JP", "Jpan"), ("CN", "Hans"), ("TW", "Hant"), ("SA", "Arab"), ("RU", "Cyrl"), ("VN", "Latn"), ("ZZ", "Latn")]
    {
        assert_eq!(format(country(code)).script(), script, "{code}");
    }
}

/// All that Fluent must have a message for.
#[test]
fn the_labels_are_these() {
    let labels: BTreeSet<String> = Country::all()
        .flat_map(|country| {
            let format = format(country);
            format.parts(Writing::Local).map(move |part| format.label(part)).collect::<Vec<_>>()
        })
        .collect();
    let expected = [
        "city-city",
        "city-district",
        "city-post-town",
        "city-suburb",
        "district-barangay",
        "district-district",
        "district-neighbourhood",
        "district-subdistrict",
        "district-suburb",
        "district-township",
        "district-townland",
        "postal-cep",
        "postal-eircode",
        "postal-pin",
        "postal-postal",
        "postal-postcode",
        "postal-zip",
        "region-area",
        "region-county",
        "region-department",
        "region-district",
        "region-emirate",
        "region-governorate",
        "region-island",
        "region-municipality",
        "region-oblast",
        "region-parish",
        "region-prefecture",
        "region-province",
        "region-region",
        "region-state",
        "street",
        "street2",
    ];
    let expected: BTreeSet<String> = expected.iter().map(|name| ["address-", *name].concat()).collect();
    assert_eq!(labels, expected);
}

#[test]
fn every_country_has_a_street_and_says_the_same_in_both_writings() {
    for country in Country::all() {
        let (code, format) = (country.code(), format(country));
        let local: Vec<_> = format.parts(Writing::Local).collect();
        assert!(format.is_required(Street) && local.contains(&Street), "{code}");
        assert!(
            ALL.into_iter().all(|part| local.iter().filter(|other| **other == part).count() <= 1),
            "{code} {local:?}"
        );
        assert!(ALL.into_iter().all(|part| local.contains(&part) || !format.is_required(part)), "{code} {local:?}");
        assert_eq!(local.contains(&PostalCode), postal_code::exists(country), "{code}");
        let latin: Vec<_> = format.parts(Writing::Latin).collect();
        assert!(latin.len() == local.len() && local.iter().all(|part| latin.contains(part)), "{code} {latin:?}");
        assert!(format.script() != "Latn" || latin == local, "{code}: one script, two orders");
    }
}

#[test]
fn regions_where_payments_need_codes() {
    for (code, count) in [("US", 62), ("CA", 13), ("AU", 8), ("BR", 27), ("DE", 0), ("ZZ", 0)] {
        assert_eq!(regions(country(code)).count(), count, "{code}");
    }
    for (code, typed, expected) in [
        ("US", "CA", Some("CA")),
        ("US", " california ", Some("CA")),
        ("CA", "ca", None),
        ("CA", "Québec", Some("QC")),
        ("CA", "Quebec", Some("QC")),
        ("AU", "New South Wales", Some("NSW")),
        ("BR", "são paulo", Some("SP")),
        ("BR", "SÃO PAULO", Some("SP")),
        ("BR", "Ceara", Some("CE")),
        ("US", "", None),
        ("DE", "Bayern", None),
    ] {
        assert_eq!(region_code(typed, country(code)), expected, "{code} {typed:?}");
    }
    for country in Country::all() {
        let codes: BTreeSet<_> = regions(country).map(|(code, _)| code).collect();
        assert_eq!(codes.len(), regions(country).count(), "{} has a code twice", country.code());
        for (code, name) in regions(country) {
            assert_eq!(region_code(&name.to_uppercase(), country), Some(code), "{name}");
        }
    }
}

proptest! {
    #[test]
    fn no_region_is_too_odd(typed in "\\PC*", country in prop::sample::select(Country::all().collect::<Vec<_>>())) {
        if let Some(code) = region_code(&typed, country) {
            prop_assert_eq!(region_code(code, country), Some(code));
        }
    }
}
