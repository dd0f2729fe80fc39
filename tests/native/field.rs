//! What the widget's own fields accept, what is sent, and that no card number gets in.

use kassa::domain::country::Country;
use kassa::domain::field::{BuyerField, FieldFault, holds_card_number};
use proptest::prelude::*;
use std::path::Path;

fn validate(field: BuyerField, raw: &str, code: &str) -> Result<String, FieldFault> {
    field.validate(raw, Country::from_code(code).unwrap())
}

fn check(field: BuyerField, code: &str, raw: &str, expected: Result<&str, FieldFault>) {
    assert_eq!(validate(field, raw, code), expected.map(String::from), "{} {code} {raw:?}", field.id());
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
        ("4242 4242 4242 4242", Err(LooksLikeCardNumber)),
        ("Ada 4242-4242-4242-4242 Lovelace", Err(LooksLikeCardNumber)),
    ];
    for (raw, expected) in cases {
        check(BuyerField::Name, "NL", raw, expected);
    }
    check(BuyerField::Name, "NL", &"é".repeat(100), Ok(&"é".repeat(100)));
    check(BuyerField::Name, "NL", &"é".repeat(101), Err(TooLong));
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
        ("ada", Err(NotAnEmail)),
        ("ada@", Err(NotAnEmail)),
        ("@example.com", Err(NotAnEmail)),
        ("ada@example", Err(NotAnEmail)),
        ("ada@example.c", Err(NotAnEmail)),
        ("ada@@example.com", Err(NotAnEmail)),
        ("ada@b@example.com", Err(NotAnEmail)),
        ("ada@.com", Err(NotAnEmail)),
        ("ada@example..com", Err(NotAnEmail)),
        ("ada@example.com.", Err(NotAnEmail)),
        ("ada@-example.com", Err(NotAnEmail)),
        ("ada@exam ple.com", Err(NotAnEmail)),
        ("a da@example.com", Err(NotAnEmail)),
        ("ada@example,com", Err(NotAnEmail)),
        ("ada@example.com, bob@example.com", Err(NotAnEmail)),
        ("Ada <ada@example.com>", Err(NotAnEmail)),
        ("4242424242424242@example.com", Err(LooksLikeCardNumber)),
    ];
    for (raw, expected) in cases {
        check(BuyerField::Email, "NL", raw, expected);
    }
    let long = format!("{}@example.com", "a".repeat(243));
    check(BuyerField::Email, "NL", &long, Err(TooLong));
}

#[test]
fn telephone_numbers_of_the_fixture() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/phones.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let mut seen = 0;
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let expected = match cells[2] {
            "" => Err(FieldFault::NotAPhone),
            number => Ok(number),
        };
        check(BuyerField::Phone, cells[0], cells[1], expected);
        seen += 1;
    }
    assert!(seen > 130, "{seen} cases");
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
        ("NL", "call me", Err(NotAPhone)),
        ("NL", "0612345678 ext 5", Err(NotAPhone)),
        ("NL", "06123", Err(NotAPhone)),
        ("NL", "+31612345678901234", Err(NotAPhone)),
        ("TV", "1234", Err(NotAPhone)),
        // No area code of two digits but 11 has a 15 behind it.
        ("AR", "0 34 15 1234-5678", Err(NotAPhone)),
        ("NL", "+0123456789", Err(NotAPhone)),
        ("NL", "4242 4242 4242 4242", Err(LooksLikeCardNumber)),
        ("NL", "+4242424242424242", Err(LooksLikeCardNumber)),
        ("US", "378282246310005", Err(LooksLikeCardNumber)),
    ];
    for (code, raw, expected) in cases {
        check(BuyerField::Phone, code, raw, expected);
    }
    check(BuyerField::Phone, "NL", &"+-".repeat(21), Err(TooLong));
}

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
fn every_field_says_what_html_needs() {
    let all: Vec<_> = BuyerField::ALL
        .iter()
        .map(|field| (field.id(), field.autocomplete(), field.input_mode(), field.input_type()))
        .collect();
    assert_eq!(
        all,
        [("name", "name", "text", "text"), ("email", "email", "email", "text"), ("phone", "tel", "tel", "tel")]
    );
}

/// Any digits with the one that makes the Luhn sum right behind them.
fn card_number() -> impl Strategy<Value = String> {
    prop::collection::vec(0..10_u32, 12..19)
        .prop_filter("not all zeros", |digits| digits.iter().any(|digit| *digit > 0))
        .prop_map(|mut digits| {
            let sum: u32 = digits
                .iter()
                .rev()
                .enumerate()
                .map(|(at, digit)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
                .sum();
            digits.push((10 - sum % 10) % 10);
            digits.iter().map(u32::to_string).collect()
        })
}

proptest! {
    #[test]
    fn no_field_takes_a_card_number(number in card_number(), gap in "[ .\\-\u{a0}/]{0,2}", size in 1..6_usize, field in prop::sample::select(BuyerField::ALL.to_vec())) {
        let groups: Vec<String> = number.as_bytes().chunks(size).map(|chunk| String::from_utf8(chunk.to_vec()).unwrap()).collect();
        let text = groups.join(&gap);
        prop_assume!(field != BuyerField::Phone || !number.starts_with('0'));
        prop_assert_eq!(validate(field, &text, "NL"), Err(FieldFault::LooksLikeCardNumber));
    }

    #[test]
    fn what_is_sent_is_accepted_again_unchanged(field in prop::sample::select(BuyerField::ALL.to_vec()), raw in "\\PC{0,40}", code in prop::sample::select(vec!["NL", "JP", "US", "HU", "AR", "IT", "TV"])) {
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
