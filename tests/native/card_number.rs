//! That no field of ours takes a card number, and that numbers which only look like one stay.

use crate::field::{check, fixture, validate};
use kassa::domain::country::Country;
use kassa::domain::field::{BuyerField, FieldFault, holds_card_number};
use proptest::prelude::*;

#[test]
fn card_numbers_are_found_however_they_are_written() {
    let cases = [
        ("4242424242424242", true),
        ("4242 4242 4242 4242", true),
        ("4242-4242-4242-4242", true),
        ("4242.4242.4242.4242", true),
        ("4242\u{a0}4242\u{2009}4242\u{2011}4242", true),
        ("4242\u{200b}4242\u{200e}42424242", true),
        ("4242/4242/4242/4242", true),
        ("４２４２４２４２４２４２４２４２", true),
        ("٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢", true),
        ("378282246310005", true),
        ("4222222222222", true),
        ("6304000000000000000", true),
        ("my card is 5555 5555 5555 4444, thanks", true),
        // An expiry date and code behind it, or in front of it.
        ("4242424242424242 12/29 123", true),
        ("12/29 123 4242424242424242", true),
        ("4242424242424242123", true),
        ("4222222222223", false),
        ("424242424242", false),
        ("0000000000000000", false),
        ("4242 4242 and 4242 4242", false),
        ("42424242@42424242.example", false),
        ("", false),
    ];
    for (text, expected) in cases {
        assert_eq!(holds_card_number(text), expected, "{text:?}");
    }
}

#[test]
fn every_field_in_every_country_refuses_card_numbers() {
    let texts = [
        "4242 4242 4242 4242",
        "5555555555554444",
        "378282246310005",
        "36227206271667",
        "6205500000000000004",
        "2223003122003222",
        "3566002020360505",
    ];
    for field in BuyerField::ALL {
        for country in Country::all() {
            for text in texts {
                let (code, id) = (country.code(), field.id());
                assert!(field.holds_card_number(text, country), "{id} {code} {text}");
                assert_eq!(field.validate(text, country), Err(FieldFault::LooksLikeCardNumber), "{id} {code} {text}");
            }
        }
    }
    check(BuyerField::Name, "NL", "Ada 4242-4242-4242-4242 Lovelace", Err(FieldFault::LooksLikeCardNumber));
    check(BuyerField::Email, "NL", "4242424242424242@example.com", Err(FieldFault::LooksLikeCardNumber));
    check(BuyerField::Phone, "NL", "+4242424242424242", Err(FieldFault::LooksLikeCardNumber));
    check(BuyerField::AccountNumber, "US", "4242424242424242 12/29 123", Err(FieldFault::LooksLikeCardNumber));
    check(BuyerField::BlikCode, "PL", "4242 4242 4", Err(FieldFault::LooksLikeCardNumber));
}

/// Typed sign by sign, nothing on the way may be taken for a card number and wiped out.
fn is_typable(field: BuyerField, code: &str, text: &str) {
    let country = Country::from_code(code).unwrap_or(Country::UNKNOWN);
    for (end, c) in text.char_indices() {
        let typed = &text[..end + c.len_utf8()];
        assert!(!field.holds_card_number(typed, country), "{} {code} {typed:?} of {text:?}", field.id());
    }
}

#[test]
fn long_numbers_that_are_none_can_be_typed() {
    for row in fixture("ibans.tsv") {
        let grouped: Vec<String> =
            row[1].as_bytes().chunks(4).map(|part| String::from_utf8(part.to_vec()).unwrap()).collect();
        is_typable(BuyerField::Iban, "DE", &grouped.join(" "));
    }
    for row in fixture("documents.tsv").iter().filter(|row| row[3] == "yes") {
        is_typable(BuyerField::Document, &row[0], &row[2]);
    }
    // A CNPJ that passes the Luhn check and begins as a Diners Club card does, and one that has 13 such digits on the way.
    let mut found = (0, 0);
    for base in (36_000_000..36_000_400).chain(40_000_000..40_000_400) {
        let cnpj = cnpj(base);
        is_typable(BuyerField::Document, "BR", &cnpj);
        found.0 += u32::from(holds_card_number(&cnpj));
        found.1 += u32::from(holds_card_number(&cnpj[..13]));
    }
    assert!(found.0 > 20 && found.1 > 20, "{found:?}");
    for country in Country::all() {
        for field in BuyerField::ALL {
            is_typable(field, country.code(), &field.example(country));
        }
    }
    is_typable(BuyerField::AccountNumber, "NZ", "38-9000-0123456-000");
    is_typable(BuyerField::AccountNumber, "US", "12345678901234567");
}

/// A CNPJ of a head office (0001) with its check digits.
fn cnpj(base: u32) -> String {
    let check = |text: &str| {
        let sum: u32 =
            text.bytes().rev().zip((2..=9).cycle()).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
        match sum % 11 {
            0 | 1 => 0,
            rest => 11 - rest,
        }
    };
    let mut text = format!("{base:08}0001");
    for _ in 0..2 {
        let digit = check(&text);
        text.push_str(&digit.to_string());
    }
    text
}

/// Any digits with the one that makes the Luhn sum right behind them.
fn with_luhn(mut digits: Vec<u32>) -> String {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
        .sum();
    digits.push((10 - sum % 10) % 10);
    digits.iter().map(u32::to_string).collect()
}

fn any_luhn_number() -> impl Strategy<Value = String> {
    prop::collection::vec(0..10_u32, 12..19)
        .prop_filter("not all zeros", |digits| digits.iter().any(|digit| *digit > 0))
        .prop_map(with_luhn)
}

/// As cards are issued: beginnings and lengths of the big schemes.
fn issued_card() -> impl Strategy<Value = String> {
    let schemes = vec![
        ("4", 16),
        ("4", 19),
        ("51", 16),
        ("2221", 16),
        ("34", 15),
        ("37", 15),
        ("36", 14),
        ("3000", 14),
        ("6011", 16),
        ("3528", 16),
        ("62", 16),
        ("62", 19),
        ("6304", 18),
    ];
    (prop::sample::select(schemes), prop::collection::vec(0..10_u32, 19)).prop_map(|((begins, length), filler)| {
        let digits = begins.chars().filter_map(|c| c.to_digit(10)).chain(filler);
        with_luhn(digits.take(length - 1).collect())
    })
}

/// Fields whose own numbers are as long as a card's look at what cards are issued.
fn has_long_numbers(field: BuyerField) -> bool {
    matches!(field, BuyerField::Phone | BuyerField::Document | BuyerField::AccountNumber)
}

fn grouped(number: &str, gap: &str, size: usize) -> String {
    let groups: Vec<String> =
        number.as_bytes().chunks(size).map(|chunk| String::from_utf8(chunk.to_vec()).unwrap()).collect();
    groups.join(gap)
}

proptest! {
    #[test]
    fn no_field_takes_what_could_be_a_card_number(number in any_luhn_number(), gap in "[ .\\-\u{a0}/]{0,1}", size in 1..6_usize, field in prop::sample::select(BuyerField::ALL.to_vec())) {
        prop_assume!(!has_long_numbers(field));
        let text = grouped(&number, &gap, size);
        prop_assert_eq!(validate(field, &text, "NL"), Err(FieldFault::LooksLikeCardNumber));
    }

    #[test]
    fn no_field_takes_a_card_as_it_is_issued(number in issued_card(), gap in "[ .\\-\u{a0}/]{0,1}", size in 1..6_usize, field in prop::sample::select(BuyerField::ALL.to_vec()), code in prop::sample::select(vec!["NL", "US", "NZ", "BR", "EC", "GB", "CO"])) {
        let text = grouped(&number, &gap, size);
        let taken = validate(field, &text, code);
        // One Diners Club number in a hundred has the check digits of a CNPJ behind it; nothing else gets in.
        let is_cnpj = (field, code, number.len()) == (BuyerField::Document, "BR", 14) && taken.as_ref() == Ok(&number);
        prop_assert!(is_cnpj || taken == Err(FieldFault::LooksLikeCardNumber), "{:?}", taken);
    }
}
