//! Bank accounts: IBANs of every country of the registry, and the numbers of countries without one.

use crate::field::{check, fixture, validate};
use kassa::domain::field::{BuyerField, FieldFault};
use proptest::prelude::*;

/// One IBAN a country of the registry, made by schwifty 2026.10.1 and accepted by python-stdnum 2.2.
fn ibans() -> Vec<(String, String)> {
    fixture("ibans.tsv").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect()
}

#[test]
fn every_country_of_the_registry() {
    let ibans = ibans();
    assert_eq!(ibans.len(), 89);
    for (_, iban) in &ibans {
        check(BuyerField::Iban, "DE", iban, Ok(iban));
        let grouped: Vec<String> =
            iban.as_bytes().chunks(4).map(|part| String::from_utf8(part.to_vec()).unwrap()).collect();
        check(BuyerField::Iban, "DE", &grouped.join(" ").to_lowercase(), Ok(iban));
        // Typed letter by letter it is unfinished to the last one.
        for end in 1..iban.len() {
            check(BuyerField::Iban, "DE", &iban[..end], Err(FieldFault::Incomplete));
        }
        check(BuyerField::Iban, "DE", &format!("{iban}0"), Err(FieldFault::Invalid));
    }
}

#[test]
fn ibans_as_people_type_them() {
    use FieldFault::*;
    let cases = [
        ("IBAN NL91 ABNA 0417 1643 00", Ok("NL91ABNA0417164300")),
        ("iban: nl91abna0417164300", Ok("NL91ABNA0417164300")),
        ("ＮＬ９１ＡＢＮＡ０４１７１６４３００", Ok("NL91ABNA0417164300")),
        ("NL91-ABNA-0417-1643-00", Ok("NL91ABNA0417164300")),
        ("GB29 NWBK 6016 1331 9268 19", Ok("GB29NWBK60161331926819")),
        ("NL91ABNA0417164301", Err(Invalid)),
        // A letter where a digit must be, and the other way round; O for 0.
        ("NL91ABNA041716430O", Err(Invalid)),
        ("NL911BNA0417164300", Err(Invalid)),
        ("NLX1ABNA0417164300", Err(Invalid)),
        ("ZZ91ABNA0417164300", Err(Invalid)),
        ("0417164300", Err(Invalid)),
        ("n8", Err(Invalid)),
        ("N", Err(Incomplete)),
        ("NL91 ABNA", Err(Incomplete)),
        ("NL91 ABNA 0417 1643 00 é", Err(Invalid)),
        ("", Err(Missing)),
    ];
    for (raw, expected) in cases {
        check(BuyerField::Iban, "NL", raw, expected);
    }
}

#[test]
fn check_digits_that_are_never_issued_are_refused() {
    // MOD 97 alone would take 97 more or less: 98 for 01, 97 for 00, 02 for 99.
    let (_, iban) = ibans().into_iter().find(|(country, _)| country == "DE").unwrap();
    let mut accounts = (0..10_000_000_u64).map(|account| format!("{:018}", account * 7919));
    let twin = accounts.find_map(|account| {
        let good = (2..=98).map(|check| format!("DE{check:02}{account}"));
        good.into_iter().find(|iban| {
            validate(BuyerField::Iban, iban, "DE").is_ok()
                && (iban.starts_with("DE98") || iban.starts_with("DE97") || iban.starts_with("DE02"))
        })
    });
    let twin = twin.unwrap();
    let other = match &twin[2..4] {
        "98" => "01",
        "97" => "00",
        _ => "99",
    };
    check(BuyerField::Iban, "DE", &format!("DE{other}{}", &twin[4..]), Err(FieldFault::Invalid));
    check(BuyerField::Iban, "DE", &iban, Ok(&iban));
}

#[test]
fn routing_numbers() {
    use FieldFault::*;
    let cases = [
        ("021000021", Ok("021000021")),
        ("1110-0002-5", Ok("111000025")),
        ("110000000", Ok("110000000")),
        ("02100002", Err(Incomplete)),
        ("0210000210", Err(Invalid)),
        ("021000022", Err(Invalid)),
        ("021000012", Err(Invalid)),
        ("000000000", Err(Invalid)),
        // The sum is right, but no number begins with 15 or 99.
        ("150000008", Err(Invalid)),
        ("990000004", Err(Invalid)),
        ("O21000021", Err(Invalid)),
    ];
    for (raw, expected) in cases {
        check(BuyerField::RoutingNumber, "US", raw, expected);
    }
}

#[test]
fn accounts_of_countries_without_iban() {
    use BuyerField::*;
    use FieldFault::*;
    let cases = [
        (SortCode, "GB", "20-00-00", Ok("200000")),
        (SortCode, "GB", "20-00-0", Err(Incomplete)),
        (SortCode, "GB", "20-00-000", Err(Invalid)),
        (AccountNumber, "GB", "1234 5678", Ok("12345678")),
        (AccountNumber, "GB", "1234567", Err(Incomplete)),
        (AccountNumber, "GB", "123456789", Err(Invalid)),
        (Bsb, "AU", "062-000", Ok("062000")),
        (AccountNumber, "AU", "1234", Ok("1234")),
        (AccountNumber, "AU", "1234567890", Err(Invalid)),
        (InstitutionNumber, "CA", "004", Ok("004")),
        (InstitutionNumber, "CA", "04", Err(Incomplete)),
        (TransitNumber, "CA", "12345", Ok("12345")),
        (AccountNumber, "CA", "123456", Err(Incomplete)),
        (AccountNumber, "CA", "123456789012", Ok("123456789012")),
        (AccountNumber, "NZ", "01-0123-0123456-00", Ok("010123012345600")),
        (AccountNumber, "NZ", "38-9000-0123456-000", Ok("3890000123456000")),
        (AccountNumber, "NZ", "01-0123-0123456", Err(Incomplete)),
        (AccountNumber, "US", "0001 2345 6789", Ok("000123456789")),
        (AccountNumber, "US", "12345678901234567", Ok("12345678901234567")),
        (AccountNumber, "US", "111111111111111111", Err(Invalid)),
        (AccountNumber, "US", "12a45", Err(Invalid)),
        (AccountNumber, "US", "", Err(Missing)),
    ];
    for (field, code, raw, expected) in cases {
        check(field, code, raw, expected);
    }
}

proptest! {
    /// MOD 97-10 promises it for any single sign.
    #[test]
    fn one_wrong_sign_in_an_iban_is_noticed((_, iban) in prop::sample::select(ibans()), at in 0..34_usize, by in 1..10_u8) {
        let at = 2 + at % (iban.len() - 2);
        let mut wrong = iban.clone().into_bytes();
        wrong[at] = match wrong[at] {
            digit @ b'0'..=b'9' => b'0' + (digit - b'0' + by) % 10,
            letter => b'A' + (letter - b'A' + by) % 26,
        };
        prop_assert_eq!(validate(BuyerField::Iban, &String::from_utf8(wrong).unwrap(), "DE"), Err(FieldFault::Invalid));
    }

    /// The weights 3, 7 and 1 have no factor in common with 10.
    #[test]
    fn one_wrong_digit_in_a_routing_number_is_noticed(number in prop::sample::select(vec!["021000021", "111000025", "322271627"]), at in 0..9_usize, by in 1..10_u8) {
        let mut wrong = number.to_owned().into_bytes();
        wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
        prop_assert_eq!(validate(BuyerField::RoutingNumber, &String::from_utf8(wrong).unwrap(), "US"), Err(FieldFault::Invalid));
    }
}
