//! What a field says of itself: choices, keyboard, example, messages; and that no way of writing changes what is sent.

use crate::field::{check, validate};
use crate::market::method;
use kassa::domain::country::Country;
use kassa::domain::field::{BuyerField, Control, FieldFault, choices, document};
use kassa::domain::method::Method;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn choices_are_what_the_method_offers() {
    let listed = |id: &str, field, language| choices(method(id), field, Country::UNKNOWN, language).collect::<Vec<_>>();
    let stores = listed("konbini", BuyerField::KonbiniStore, "ja-JP");
    assert_eq!(stores.len(), 6);
    assert!(stores.contains(&("familymart", "ファミリーマート")));
    assert!(listed("konbini", BuyerField::KonbiniStore, "en").contains(&("familymart", "FamilyMart")));
    assert!(listed("fpx", BuyerField::Bank, "ms").contains(&("maybank2u", "Maybank2U")));
    assert!(listed("online_banking_thailand", BuyerField::Bank, "th").contains(&("krungsri_bank", "ธนาคารกรุงศรีอยุธยา")));
    assert!(
        listed("fpx", BuyerField::KonbiniStore, "en").is_empty() && listed("card", BuyerField::Bank, "en").is_empty()
    );
    for method in Method::all() {
        for (country, field) in
            Country::all().flat_map(|country| method.asks(country).map(move |field| (country, field)))
        {
            let values: Vec<_> = choices(method, field, country, "en").map(|(value, _)| value).collect();
            let choice = field.control(country) == Control::Choice;
            assert_eq!(choice, !values.is_empty(), "{} {} {}", method.id(), field.id(), country.code());
            assert_eq!(values.iter().collect::<BTreeSet<_>>().len(), values.len(), "{} {}", method.id(), field.id());
            for value in values {
                check(field, country.code(), value, Ok(value));
            }
        }
    }
    check(BuyerField::Bank, "MY", "", Err(FieldFault::Missing));
    check(BuyerField::Bank, "MY", "my bank", Err(FieldFault::Invalid));
}

#[test]
fn every_field_says_what_html_needs() {
    let modes = ["text", "email", "tel", "numeric"];
    for field in BuyerField::ALL {
        let id = field.id();
        assert_eq!(BuyerField::from_id(id), Some(field));
        assert!(!field.autocomplete().is_empty() && field.max_length() >= 40, "{id}");
        match field.control(Country::UNKNOWN) {
            Control::Choice => assert_eq!(field.input_mode(Country::UNKNOWN), "", "{id}"),
            Control::Text | Control::Date => assert!(modes.contains(&field.input_mode(Country::UNKNOWN)), "{id}"),
        }
    }
    assert_eq!(BuyerField::from_id("card_number"), None);
    let facts = |field: BuyerField| (field.autocomplete(), field.input_mode(Country::UNKNOWN), field.input_type());
    assert_eq!(facts(BuyerField::Name), ("name", "text", "text"));
    assert_eq!(facts(BuyerField::Email), ("email", "email", "text"));
    assert_eq!(facts(BuyerField::Phone), ("tel", "tel", "tel"));
    assert_eq!(facts(BuyerField::KonbiniPhone), ("tel-national", "tel", "tel"));
    assert_eq!(facts(BuyerField::Birthdate), ("bday", "numeric", "date"));
    assert_eq!(facts(BuyerField::Otp), ("one-time-code", "numeric", "text"));
    let documents = |code: &str| BuyerField::Document.input_mode(Country::from_code(code).unwrap());
    assert_eq!(["PE", "AR", "BR", "CL", "NL"].map(documents), ["numeric", "numeric", "text", "text", "text"]);
}

#[test]
fn an_example_is_an_entry_that_is_accepted() {
    let mut shown = 0;
    for field in BuyerField::ALL {
        for country in Country::all() {
            let example = field.example(country);
            if example.is_empty() {
                continue;
            }
            assert!(field.validate(&example, country).is_ok(), "{} {} {example:?}", field.id(), country.code());
            assert!(example.chars().count() <= field.max_length(), "{example}");
            shown += 1;
        }
    }
    assert!(shown > 1000, "{shown}");
    let shows = |field: BuyerField, code: &str| field.example(Country::from_code(code).unwrap());
    assert_eq!(shows(BuyerField::Document, "BR"), "390.533.447-05");
    assert_eq!(shows(BuyerField::AccountNumber, "GB"), "12345678");
    assert_eq!(shows(BuyerField::Iban, "NL"), "NL29 ABCD 5678 9012 34");
    assert!(shows(BuyerField::Iban, "US").starts_with("DE"));
    assert_eq!(shows(BuyerField::Document, "NL"), "");
}

#[test]
fn messages_are_named_in_one_way() {
    let country = Country::from_code("BR").unwrap();
    assert_eq!(BuyerField::BlikCode.label_id(country), "field-blik-code");
    let labels = |code: &str| {
        let country = Country::from_code(code).unwrap();
        [BuyerField::PostalCode, BuyerField::Region].map(|field| field.label_id(country))
    };
    assert_eq!(labels("BR"), ["address-postal-cep", "address-region-state"]);
    assert_eq!(labels("JP"), ["address-postal-postal", "address-region-prefecture"]);
    assert_eq!(labels("US"), ["address-postal-zip", "address-region-state"]);
    assert_eq!(BuyerField::Email.hint_id(country).as_deref(), Some("field-email-hint"));
    assert_eq!(BuyerField::Document.hint_id(country).as_deref(), Some("field-example"));
    assert_eq!(BuyerField::Name.hint_id(country), None);
    let cases = [
        (BuyerField::BlikCode, FieldFault::Missing, "error-blik-code-missing"),
        (BuyerField::BlikCode, FieldFault::Invalid, "error-blik-code-invalid"),
        (BuyerField::BlikCode, FieldFault::Incomplete, "error-incomplete"),
        (BuyerField::Bank, FieldFault::Invalid, "error-bank-missing"),
        (BuyerField::Name, FieldFault::TooLong, "error-too-long"),
        (BuyerField::City, FieldFault::Missing, "error-address-missing"),
        (BuyerField::PostalCode, FieldFault::Missing, "error-address-missing"),
        (BuyerField::PostalCode, FieldFault::Invalid, "error-postal-code-invalid"),
        (BuyerField::Iban, FieldFault::LooksLikeCardNumber, "error-card-number-here"),
    ];
    for (field, fault, id) in cases {
        assert_eq!(field.fault_id(fault), id);
    }
    assert_eq!(document::names(country).collect::<Vec<_>>(), ["CPF", "CNPJ"]);
}

/// The digits of a text in another script.
fn in_script(text: &str, zero: u32) -> String {
    text.chars().map(|c| c.to_digit(10).map_or(c, |digit| char::from_u32(zero + digit).unwrap())).collect()
}

/// Fields whose separators mean nothing, with an entry for each.
fn entries() -> Vec<(BuyerField, &'static str, String)> {
    use BuyerField::*;
    let fields = [KonbiniPhone, Iban, InstitutionNumber, TransitNumber, RoutingNumber, SortCode, Bsb, BlikCode, Otp];
    let plain = fields.into_iter().flat_map(|field| ["DE", "NL", "MT"].map(|code| (field, code)));
    let accounts = ["GB", "US", "AU", "CA", "NZ"].map(|code| (AccountNumber, code));
    let documents = ["AR", "BR", "CL", "CO", "EC", "ES", "MX", "PE", "PT", "UY"].map(|code| (Document, code));
    let all = plain.chain(accounts).chain(documents);
    all.map(|(field, code)| (field, code, field.example(Country::from_code(code).unwrap()))).collect()
}

proptest! {
    #[test]
    fn separators_and_scripts_never_change_what_is_sent(
        (field, code, example) in prop::sample::select(entries()),
        gaps in prop::collection::vec(prop::sample::select(vec!["", "", "", " ", "-", "\u{a0}", "\u{2011}", "\u{200e}", ".", "　", "－"]), 50),
        zero in prop::sample::select(vec![0x30_u32, 0xFF10, 0x660, 0x6F0, 0x966, 0xE50]),
    ) {
        let sent = validate(field, &example, code);
        prop_assert!(sent.is_ok(), "{} {} {}", field.id(), code, example);
        // No more than a field holds.
        let budget = field.max_length() - example.chars().count();
        let mut used = 0;
        let typed: String = in_script(&example, zero).chars().zip(gaps).flat_map(|(c, gap)| {
            let gap = if used < budget { gap } else { "" };
            used += gap.chars().count();
            [c.to_string(), gap.to_owned()]
        }).collect();
        prop_assert_eq!(validate(field, &typed, code), sent, "{:?}", typed);
    }
}
