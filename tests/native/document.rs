//! National tax and identity numbers: which a country takes, and which check digits are right.

use crate::field::{check, fixture, validate};
use kassa::domain::country::Country;
use kassa::domain::field::{BuyerField, FieldFault, document};
use proptest::prelude::*;
use std::collections::BTreeSet;

const DOCUMENT: BuyerField = BuyerField::Document;

/// Random numbers of the right form, and what python-stdnum 2.2 says of each.
#[test]
fn check_digits_are_those_of_the_reference() {
    let rows = fixture("documents.tsv");
    for row in &rows {
        let sent = validate(DOCUMENT, &row[2], &row[0]);
        match row[3].as_str() {
            "yes" => assert_eq!(sent, Ok(row[2].clone()), "{row:?}"),
            _ => assert!(sent.is_err(), "{row:?}"),
        }
    }
    let kinds: BTreeSet<_> = rows.iter().map(|row| &row[1]).collect();
    assert_eq!((rows.len(), kinds.len()), (270, 13));
}

#[test]
fn documents_as_people_type_them() {
    use FieldFault::*;
    let cases = [
        ("BR", "390.533.447-05", Ok("39053344705")),
        ("BR", "３９０．５３３．４４７－０５", Ok("39053344705")),
        ("BR", "11.222.333/0001-81", Ok("11222333000181")),
        ("BR", "12.abc.345/01de-35", Ok("12ABC34501DE35")),
        ("BR", "12.ABC.345/01DE-3A", Err(Invalid)),
        ("BR", "390.533.447-0", Err(Incomplete)),
        ("BR", "11.222.333/0001-8", Err(Incomplete)),
        ("BR", "390.533.447-06", Err(Invalid)),
        ("BR", "11.222.333/0001-811", Err(Invalid)),
        ("BR", "000.000.000-00", Err(Invalid)),
        ("BR", "", Err(Missing)),
        ("CL", "12.531.909-2", Ok("125319092")),
        ("CL", "10000013-k", Ok("10000013K")),
        ("CO", "1.004.922.993", Ok("1004922993")),
        ("CO", "213.123.432-1", Ok("2131234321")),
        ("CO", "52.123.456", Ok("52123456")),
        ("AR", "20.123.456", Ok("20123456")),
        ("AR", "1.234.567", Ok("1234567")),
        ("AR", "20-05536168-2", Ok("20055361682")),
        ("AR", "20-05536168-3", Err(Invalid)),
        ("PE", "20512333797", Ok("20512333797")),
        ("EC", "171430710-3", Ok("1714307103")),
        ("EC", "1792060346001", Ok("1792060346001")),
        ("MX", "BOXW 310820 HNERXN 09", Ok("BOXW310820HNERXN09")),
        ("MX", "GODE561231GR8", Ok("GODE561231GR8")),
        ("MX", "ñ&a-010203-xx1", Ok("Ñ&A010203XX1")),
        ("MX", "GODE561331GR8", Err(Invalid)),
        ("MX", "GODE5612", Err(Incomplete)),
        ("ES", "54362315-k", Ok("54362315K")),
        ("ES", "ES54362315K", Ok("54362315K")),
        ("ES", "X-5253868-R", Ok("X5253868R")),
        ("ES", "54362315", Err(Incomplete)),
        ("ES", "54362315A", Err(Invalid)),
        ("PT", "PT 501 964 843", Ok("501964843")),
        ("PT", "501964842", Err(Invalid)),
        ("UY", "1.234.567-2", Ok("12345672")),
        ("UY", "1.234.567-3", Err(Invalid)),
        ("UY", "211003420017", Ok("211003420017")),
        // No kind is known there.
        ("NL", "ab-1234", Ok("AB1234")),
        ("NL", "ab", Err(Incomplete)),
        ("NL", "ab1234é", Err(Invalid)),
    ];
    for (code, raw, expected) in cases {
        check(DOCUMENT, code, raw, expected);
    }
}

#[test]
fn countries_name_what_they_take() {
    let names = |code: &str| document::names(Country::from_code(code).unwrap()).collect::<Vec<_>>().join(" ");
    let cases = [
        ("AR", "DNI CUIT"),
        ("BR", "CPF CNPJ"),
        ("CL", "RUT"),
        ("CO", "CC NIT"),
        ("EC", "Cédula RUC"),
        ("ES", "NIF"),
        ("MX", "CURP RFC"),
        ("PE", "DNI RUC"),
        ("PT", "NIF"),
        ("UY", "CI RUT"),
        ("NL", ""),
    ];
    for (code, expected) in cases {
        assert_eq!(names(code), expected, "{code}");
    }
}

proptest! {
    /// Those whose weights and remainders leave no way round: remainder 11 with K, remainder 23, Luhn.
    #[test]
    fn one_wrong_digit_is_noticed((code, number) in prop::sample::select(vec![("CL", "125319092"), ("CL", "10000013K"), ("ES", "54362315K"), ("UY", "211003420017"), ("EC", "1714307103")]), at in 0..12_usize, by in 1..10_u8) {
        let digits: Vec<usize> = number.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(at, _)| at).collect();
        let at = digits[at % digits.len()];
        let mut wrong = number.to_owned().into_bytes();
        wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
        prop_assert!(validate(DOCUMENT, &String::from_utf8(wrong).unwrap(), code).is_err());
    }

    #[test]
    fn nothing_typed_makes_it_stop(raw in "\\PC{0,30}", code in prop::sample::select(vec!["AR", "BR", "CL", "CO", "EC", "ES", "MX", "PE", "PT", "UY", "NL"])) {
        if let Ok(sent) = validate(DOCUMENT, &raw, code) {
            prop_assert!((4..=20).contains(&sent.chars().count()), "{}", sent);
        }
    }
}
