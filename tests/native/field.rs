//! What the widget's own fields accept and what is sent: names, addresses, telephone numbers, dates, codes, and the
//! reference cases. Bank accounts are in `account`, tax numbers in `document`, what must never get in is in `card_number`,
//! what a field says of itself in `field_facts`.

use kassa::domain::country::Country;
use kassa::domain::field::{BuyerField, FieldFault, upi};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

pub(crate) fn validate(field: BuyerField, raw: &str, code: &str) -> Result<String, FieldFault> {
    field.validate(raw, Country::from_code(code).unwrap_or(Country::UNKNOWN))
}

pub(crate) fn check(field: BuyerField, code: &str, raw: &str, expected: Result<&str, FieldFault>) {
    assert_eq!(validate(field, raw, code), expected.map(String::from), "{} {code} {raw:?}", field.id());
}

/// The rows of a fixture, without its header line.
pub(crate) fn fixture(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().skip(1).map(|line| line.split('\t').map(String::from).collect()).collect()
}

/// Reads `\uXXXX`, as the fixtures write signs that cannot be seen.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(4);
        out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        out.push_str(rest);
    }
    out
}

#[test]
fn reference_cases() {
    let mut seen = BTreeSet::new();
    for row in fixture("validation.tsv") {
        let (kind, country, input) = (row[0].as_str(), row[1].as_str(), unescaped(&row[2]));
        let field = match kind {
            "cpf" | "cnpj" | "rut" | "nit" | "pse_cc" | "dni" | "cuit" | "curp" | "ruc" | "nif" => BuyerField::Document,
            "iban" => BuyerField::Iban,
            "aba_routing" => BuyerField::RoutingNumber,
            "bsb" => BuyerField::Bsb,
            "blik_code" => BuyerField::BlikCode,
            "konbini_phone" => BuyerField::KonbiniPhone,
            "upi_vpa" => {
                assert_eq!(upi::normalise(&input).unwrap_or_default(), row[3], "{row:?}");
                seen.insert(kind.to_owned());
                continue;
            }
            other => panic!("no field for {other}"),
        };
        assert_eq!(validate(field, &input, country).unwrap_or_default(), row[3], "{row:?}");
        seen.insert(kind.to_owned());
    }
    assert_eq!(seen.len(), 16, "{seen:?}");
}

#[test]
fn names() {
    use FieldFault::*;
    let cases = [
        ("Ada Lovelace", Ok("Ada Lovelace")),
        ("  Ada \t Lovelace\n", Ok("Ada Lovelace")),
        ("Ada\u{a0}Lovelace", Ok("Ada Lovelace")),
        ("\u{200e}Ada\u{feff}", Ok("Ada")),
        ("山田　太郎", Ok("山田 太郎")),
        ("ヤマダ タロウ", Ok("ヤマダ タロウ")),
        ("محمد", Ok("محمد")),
        ("Nguyễn Thị Minh Khai", Ok("Nguyễn Thị Minh Khai")),
        ("O'Neill-Müller, Jr.", Ok("O'Neill-Müller, Jr.")),
        // A joiner inside a Persian name is part of it.
        ("علی\u{200c}رضا", Ok("علی\u{200c}رضا")),
        ("X Æ A-12", Ok("X Æ A-12")),
        ("", Err(Missing)),
        (" \u{200b}\u{3000} ", Err(Missing)),
    ];
    for (raw, expected) in cases {
        check(BuyerField::Name, "NL", raw, expected);
        check(BuyerField::Company, "NL", raw, expected);
        check(BuyerField::City, "NL", raw, expected);
        check(BuyerField::Street, "NL", raw, expected);
    }
    check(BuyerField::Name, "NL", &"é".repeat(100), Ok(&"é".repeat(100)));
    check(BuyerField::Name, "NL", &"é".repeat(101), Err(TooLong));
    check(BuyerField::Street2, "NL", " ", Ok(""));
}

#[test]
fn e_mail_addresses() {
    use FieldFault::*;
    let cases = [
        ("ada@example.com", Ok("ada@example.com")),
        (" Ada.Lovelace+shop@EXAMPLE.co.uk ", Ok("Ada.Lovelace+shop@example.co.uk")),
        ("ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ", Ok("ada@example.com")),
        ("ada@example。com", Ok("ada@example.com")),
        ("\u{200b}ada@example.com\u{200e}", Ok("ada@example.com")),
        ("ada..b.@docomo.ne.jp", Ok("ada..b.@docomo.ne.jp")),
        ("用户@例子.广告", Ok("用户@例子.广告")),
        ("jörg@müller.de", Ok("jörg@müller.de")),
        ("o'neill@example.ie", Ok("o'neill@example.ie")),
        ("", Err(Missing)),
        ("ada", Err(Invalid)),
        ("ada@", Err(Invalid)),
        ("@example.com", Err(Invalid)),
        ("ada@example", Err(Invalid)),
        ("ada@example.c", Err(Invalid)),
        ("ada@@example.com", Err(Invalid)),
        ("ada@b@example.com", Err(Invalid)),
        ("ada@.com", Err(Invalid)),
        ("ada@example..com", Err(Invalid)),
        ("ada@example.com.", Err(Invalid)),
        ("ada@-example.com", Err(Invalid)),
        ("ada@exam ple.com", Err(Invalid)),
        ("a da@example.com", Err(Invalid)),
        ("ada@example,com", Err(Invalid)),
        ("ada@example.com, bob@example.com", Err(Invalid)),
        ("Ada <ada@example.com>", Err(Invalid)),
    ];
    for (raw, expected) in cases {
        check(BuyerField::Email, "NL", raw, expected);
    }
    let long = format!("{}@example.com", "a".repeat(243));
    check(BuyerField::Email, "NL", &long, Err(TooLong));
}

#[test]
fn telephone_numbers_of_the_fixture() {
    let rows = fixture("phones.tsv");
    for row in &rows {
        let expected = if row[2].is_empty() { Err(FieldFault::Invalid) } else { Ok(row[2].as_str()) };
        check(BuyerField::Phone, &row[0], &row[1], expected);
    }
    assert!(rows.len() > 130, "{} cases", rows.len());
}

#[test]
fn telephone_numbers_as_people_type_them() {
    use FieldFault::*;
    let cases = [
        ("NL", "06-12345678", Ok("+31612345678")),
        ("NL", "+31 (0)6 12 34 56 78", Ok("+31612345678")),
        ("NL", "0031612345678", Ok("+31612345678")),
        ("NL", "06.12.34.56.78", Ok("+31612345678")),
        ("NL", "\u{202a}+31 6 12345678\u{202c}", Ok("+31612345678")),
        // From another country, with its code.
        ("NL", "+44 7400 123456", Ok("+447400123456")),
        ("NL", "+298 211234", Ok("+298211234")),
        ("JP", "０９０－１２３４－５６７８", Ok("+819012345678")),
        ("JP", "090ー1234ー5678", Ok("+819012345678")),
        ("EG", "٠١٠٠١٢٣٤٥٦٧", Ok("+201001234567")),
        ("IN", "०८१२३४५६७८९", Ok("+918123456789")),
        // The calling code without its plus.
        ("KE", "254712345678", Ok("+254712345678")),
        ("IN", "918123456789", Ok("+918123456789")),
        ("IT", "02 1234567", Ok("+39021234567")),
        ("HU", "06 20 123 4567", Ok("+36201234567")),
        ("RU", "8 912 345-67-89", Ok("+79123456789")),
        ("US", "1 (201) 555-0123", Ok("+12015550123")),
        ("MX", "01 222 123 4567", Ok("+522221234567")),
        ("AR", "0341 15-234-5678", Ok("+5493412345678")),
        ("AR", "02902 15-23-4567", Ok("+5492902234567")),
        // The first 15 is part of the area code.
        ("AR", "03715 15-23-4567", Ok("+5493715234567")),
        ("AR", "11 2345-6789", Ok("+541123456789")),
        ("ID", "0812-3456-78999", Ok("+62812345678999")),
        ("TV", "20-123", Ok("+68820123")),
        ("NL", "", Err(Missing)),
        ("NL", "call me", Err(Invalid)),
        ("NL", "0612345678 ext 5", Err(Invalid)),
        ("NL", "06123", Err(Invalid)),
        ("NL", "+31612345678901234", Err(Invalid)),
        ("TV", "1234", Err(Invalid)),
        // No area code of two digits but 11 has a 15 behind it.
        ("AR", "0 34 15 1234-5678", Err(Invalid)),
        ("NL", "+0123456789", Err(Invalid)),
    ];
    for (code, raw, expected) in cases {
        check(BuyerField::Phone, code, raw, expected);
    }
    check(BuyerField::Phone, "NL", &"+-".repeat(21), Err(TooLong));
}

#[test]
fn telephone_numbers_for_convenience_stores() {
    use FieldFault::*;
    let cases = [
        ("090-1234-5678", Ok("09012345678")),
        ("０３（１２３４）５６７８", Ok("0312345678")),
        ("+81 90 1234 5678", Ok("09012345678")),
        ("+81 (0)3 1234 5678", Ok("0312345678")),
        ("0081312345678", Ok("0312345678")),
        ("0800-123-4567", Ok("08001234567")),
        ("090-1234-567", Ok("0901234567")),
        ("0901234", Err(Incomplete)),
        ("03123456789", Err(Invalid)),
        ("9012345678", Err(Invalid)),
        ("090 1234 5678 9", Err(Invalid)),
        ("call me", Err(Invalid)),
    ];
    for (raw, expected) in cases {
        check(BuyerField::KonbiniPhone, "JP", raw, expected);
    }
}

#[test]
fn dates_of_birth() {
    use FieldFault::*;
    let cases = [
        ("NL", "1990-02-28", Ok("1990-02-28")),
        ("NL", "1990/2/8", Ok("1990-02-08")),
        ("NL", "28-02-1990", Ok("1990-02-28")),
        ("DE", "1.12.1990", Ok("1990-12-01")),
        ("US", "12/31/1990", Ok("1990-12-31")),
        ("JP", "１９９０－０２－２８", Ok("1990-02-28")),
        ("NL", "2000-02-29", Ok("2000-02-29")),
        ("NL", "1996-02-29", Ok("1996-02-29")),
        ("NL", "1900-02-29", Err(Invalid)),
        ("NL", "1990-02-30", Err(Invalid)),
        ("NL", "1990-04-31", Err(Invalid)),
        ("NL", "1990-13-01", Err(Invalid)),
        ("NL", "1990-00-01", Err(Invalid)),
        ("NL", "1990-01-00", Err(Invalid)),
        ("NL", "1899-12-31", Err(Invalid)),
        ("NL", "12/31/1990", Err(Invalid)),
        ("NL", "28-02-90", Err(Invalid)),
        ("NL", "19900228", Err(Invalid)),
        ("NL", "1990-02-28-1", Err(Invalid)),
        ("NL", "99999-02-28", Err(Invalid)),
        ("NL", "28 February 1990", Err(Invalid)),
        ("NL", "", Err(Missing)),
    ];
    for (code, raw, expected) in cases {
        check(BuyerField::Birthdate, code, raw, expected);
    }
}

#[test]
fn codes() {
    use FieldFault::*;
    let cases = [
        (BuyerField::BlikCode, "777 123", Ok("777123")),
        (BuyerField::BlikCode, "７７７－１２３", Ok("777123")),
        (BuyerField::BlikCode, "777", Err(Incomplete)),
        (BuyerField::BlikCode, "---", Err(Incomplete)),
        (BuyerField::BlikCode, "7771234", Err(Invalid)),
        (BuyerField::BlikCode, "77712a", Err(Invalid)),
        (BuyerField::Otp, "1234", Ok("1234")),
        (BuyerField::Otp, "12 34 56 78", Ok("12345678")),
        (BuyerField::Otp, "123", Err(Incomplete)),
    ];
    for (field, raw, expected) in cases {
        check(field, "PL", raw, expected);
    }
}

proptest! {
    #[test]
    fn what_is_sent_is_accepted_again_unchanged(field in prop::sample::select(BuyerField::ALL.to_vec()), raw in "\\PC{0,40}", code in prop::sample::select(vec!["NL", "JP", "US", "HU", "AR", "IT", "TV", "BR", "MX"])) {
        if let Ok(sent) = validate(field, &raw, code) {
            prop_assert_eq!(validate(field, &sent, code), Ok(sent));
        }
    }

    #[test]
    fn numbers_that_are_sent_are_accepted_again_unchanged(field in prop::sample::select(BuyerField::ALL.to_vec()), raw in "[0-9A-Z -]{3,30}", code in prop::sample::select(vec!["NL", "JP", "US", "NZ", "GB", "CO", "UY", "EC"])) {
        if let Ok(sent) = validate(field, &raw, code) {
            prop_assert_eq!(validate(field, &sent, code), Ok(sent));
        }
    }

    #[test]
    fn a_telephone_number_is_plus_and_digits(raw in "[+0-9 ().-]{1,24}", code in prop::sample::select(Country::all().map(Country::code).collect::<Vec<_>>())) {
        if let Ok(sent) = validate(BuyerField::Phone, &raw, code) {
            let digits = sent.strip_prefix('+').unwrap_or(&sent);
            prop_assert!((6..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()), "{}", sent);
        }
    }
}
