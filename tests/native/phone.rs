//! Telephone numbers of all countries: what people type, what is sent, which are mobile.

use kassa::domain::country::Country;
use kassa::domain::phone::{example, is_mobile, national, normalise};
use proptest::prelude::*;

fn country(code: &str) -> Country {
    Country::from_code(code).unwrap_or(Country::UNKNOWN)
}

fn check(code: &str, typed: &str, sent: Option<&str>) {
    assert_eq!(normalise(typed, country(code)).as_deref(), sent, "{code} {typed:?}");
}

#[test]
fn the_cases_of_the_fixture() {
    let cases = include_str!("../fixtures/phones.tsv").lines().skip(1);
    let checked = cases.map(|line| {
        let [code, typed, sent] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        check(code, typed, Some(sent).filter(|sent| !sent.is_empty()));
    });
    assert!(checked.count() > 150);
}

#[test]
fn what_begins_an_international_number() {
    let london = Some("+442079460018");
    for (code, typed) in [
        ("NL", "+44 20 7946 0018"),
        ("NL", "0044 20 7946 0018"),
        ("NL", "+44 (0)20 7946 0018"),
        ("NL", "+0044 20 7946 0018"),
        ("US", "011 44 20 7946 0018"),
        ("JM", "011-44-20-7946-0018"),
        ("RU", "8~10 44 20 7946 0018"),
        ("KZ", "810 44 20 7946 0018"),
        ("JP", "010 44 20 7946 0018"),
        ("AU", "0011 44 20 7946 0018"),
        ("SG", "001 44 20 7946 0018"),
        ("KE", "000 44 20 7946 0018"),
        ("ZZ", "+44 20 7946 0018"),
    ] {
        check(code, typed, london);
    }
    // 001 is 00 and the calling code 1 as well: the longer reading wins only where the other is no number.
    check("SG", "001 201 555 0123", Some("+12015550123"));
    // Kosovo and the satellites have no country code of ISO 3166-1, but calling codes.
    check("AL", "+383 44 123 456", Some("+38344123456"));
    check("NO", "+870 773 123 456", Some("+870773123456"));
    for nowhere in ["+999 123 456 789", "+0 123 456 789", "00", "+", "+44"] {
        check("NL", nowhere, None);
    }
    // Without a country a national number says nothing.
    check("ZZ", "020 7946 0018", None);
}

#[test]
fn countries_that_share_a_calling_code() {
    for (code, typed, sent) in [
        ("CA", "(506) 234-5678", "+15062345678"),
        ("BS", "359-1234", "+12423591234"),
        ("TT", "1 868 291 1234", "+18682911234"),
        ("PR", "787 234 5678", "+17872345678"),
        ("KZ", "8 (771) 000 9998", "+77710009998"),
        ("RU", "8 (912) 345-67-89", "+79123456789"),
        ("GG", "07781 123456", "+447781123456"),
        ("GG", "256789", "+441481256789"),
        ("JE", "01534 256789", "+441534256789"),
        ("IM", "07624 456789", "+447624456789"),
        ("VA", "06 698 12345", "+390669812345"),
        ("SM", "0549 886377", "+3780549886377"),
        ("SM", "886377", "+3780549886377"),
        ("AX", "018 12345", "+3581812345"),
        ("CX", "0412 345 678", "+61412345678"),
        ("BQ", "318 1234", "+5993181234"),
        ("CW", "9 518 1234", "+59995181234"),
        ("MF", "0690 00 12 34", "+590690001234"),
        ("YT", "0639 01 23 45", "+262639012345"),
        ("EH", "0650-123456", "+212650123456"),
        ("SJ", "412 34 567", "+4741234567"),
        ("TV", "901234", "+688901234"),
    ] {
        check(code, typed, Some(sent));
    }
}

#[test]
fn habits_of_writing() {
    for (code, typed, sent) in [
        ("JP", "０９０－１２３４－５６７８", "+819012345678"),
        ("JP", "090ー1234ー5678", "+819012345678"),
        ("EG", "٠١٠٠١٢٣٤٥٦٧", "+201001234567"),
        ("IR", "۰۹۱۲ ۳۴۵ ۶۷۸۹", "+989123456789"),
        ("BD", "০১৮১২-৩৪৫৬৭৮", "+8801812345678"),
        ("DE", "0151/23456789", "+4915123456789"),
        ("FR", "06.12.34.56.78", "+33612345678"),
        ("IT", "[312] 345 6789", "+393123456789"),
        // Trunk prefixes of other times and of carriers.
        ("LT", "8 612 34567", "+37061234567"),
        ("BY", "8 029 491-19-11", "+375294911911"),
        ("BY", "80 29 491 19 11", "+375294911911"),
        ("MX", "044 222 123 4567", "+522221234567"),
        ("MX", "+52 1 222 123 4567", "+522221234567"),
        ("BR", "0 15 11 96123-4567", "+5511961234567"),
        ("AR", "+54 011 15 2345 6789", "+5491123456789"),
        ("CI", "01 23 45 67 89", "+2250123456789"),
    ] {
        check(code, typed, Some(sent));
    }
    for (code, typed) in [
        // Extensions and codes to be dialled.
        ("US", "201 555 0123 x45"),
        ("US", "201 555 0123 ext. 45"),
        ("DE", "030 123456#12"),
        ("DE", "030 123456,,12"),
        ("DE", "030 123456;ext=12"),
        ("JP", "03-1234-5678＃12"),
        ("NL", "*31# 06 12345678"),
        ("US", "1-800-FLOWERS"),
        // What cannot begin or be so long.
        ("US", "120 155 5012"),
        ("US", "(201) 155-0123"),
        ("JP", "090-1234-567"),
        ("JP", "090-1234-56789"),
        ("DE", "00 30 1234567"),
        ("NL", "06 12345678 / 06 87654321"),
        ("PT", ""),
    ] {
        check(code, typed, None);
    }
}

#[test]
fn mobile_or_not() {
    for (number, expected) in [
        ("+351912345678", Some(true)),
        ("+351212345678", Some(false)),
        ("+46701234567", Some(true)),
        ("+4681234567", Some(false)),
        ("+254712345678", Some(true)),
        ("+8801812345678", Some(true)),
        ("+88027111234", Some(false)),
        ("+5511961234567", Some(true)),
        ("+551123456789", Some(false)),
        ("+393123456789", Some(true)),
        ("+390669812345", Some(false)),
        // Their digits do not tell.
        ("+12015550123", None),
        ("+4534412345", None),
        // No numbers.
        ("+351012345678", None),
        ("351912345678", None),
        ("+", None),
        ("", None),
    ] {
        assert_eq!(is_mobile(number), expected, "{number}");
    }
}

/// MB WAY takes Portuguese mobile numbers alone: a number of the country that is not known to be fixed.
#[test]
fn a_wallet_can_ask_for_a_mobile_number_of_its_country() {
    for line in include_str!("../fixtures/mobile_phones.tsv").lines().skip(1) {
        let [code, typed, sent] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let number = normalise(typed, country(code))
            .filter(|number| national(number, country(code)).is_some() && is_mobile(number) == Some(true));
        assert_eq!(number.unwrap_or_default(), sent, "{code} {typed:?}");
    }
}

/// Convenience stores in Japan take ten or eleven digits without the country.
#[test]
fn as_dialled_at_home() {
    for (code, typed, expected) in [
        ("JP", "+81 90 1234 5678", Some("09012345678")),
        ("JP", "03-1234-5678", Some("0312345678")),
        ("JP", "+44 20 7946 0018", None),
        ("HU", "+36 20 123 4567", Some("06201234567")),
        ("US", "201 555 0123", Some("2015550123")),
        ("IT", "06 698 12345", Some("0669812345")),
        ("RU", "8 912 345 67 89", Some("9123456789")),
    ] {
        let number = normalise(typed, country(code)).unwrap();
        assert_eq!(national(&number, country(code)).as_deref(), expected, "{code} {typed}");
    }
}

#[test]
fn every_country_has_an_example_that_it_takes_and_that_may_be_mobile() {
    assert_eq!(example(Country::UNKNOWN), "");
    let mut without = Vec::new();
    for country in Country::all() {
        let (code, text) = (country.code(), example(country));
        if text.is_empty() {
            without.push(code);
            continue;
        }
        let number = normalise(text, country).unwrap_or_else(|| panic!("{code}: {text:?} is refused"));
        assert_ne!(is_mobile(&number), Some(false), "{code} {text:?}");
        let dialled = national(&number, country).unwrap();
        assert_eq!(normalise(&dialled, country).as_deref(), Some(number.as_str()), "{code} {dialled:?}");
    }
    // Nobody lives there but those who are sent (PN has some fifty, on New Zealand's plan).
    assert_eq!(without, ["AQ", "BV", "GS", "HM", "PN", "TF", "UM"]);
    assert_eq!((example(country("GB")), example(country("BR"))), ("07400 123456", "(11) 96123-4567"));
}

fn any_country() -> impl Strategy<Value = Country> {
    prop::sample::select(Country::all().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn what_is_sent_is_e_164_and_is_sent_again_unchanged(typed in "[+0-9 ().-]{1,20}", country in any_country()) {
        if let Some(sent) = normalise(&typed, country) {
            let digits = sent.strip_prefix('+').unwrap();
            prop_assert!((6..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()), "{}", sent);
            prop_assert_eq!(normalise(&sent, country), Some(sent.clone()));
            prop_assert_eq!(normalise(&sent, Country::UNKNOWN), Some(sent));
        }
    }

    #[test]
    fn separators_and_other_digits_change_nothing(typed in "[0-9]{4,14}", gaps in prop::collection::vec("[ .()/\u{a0}\u{2011}\u{200e}-]{0,2}", 14), zero in prop::sample::select(vec!['٠', '۰', '०', '০', '๐', '０']), country in any_country()) {
        let other = |digit: char| char::from_u32(u32::from(zero) + digit.to_digit(10).unwrap()).unwrap();
        let written: String = typed.chars().zip(&gaps).flat_map(|(digit, gap)| gap.chars().chain([other(digit)])).collect();
        prop_assert_eq!(normalise(&written, country), normalise(&typed, country));
    }

    #[test]
    fn no_text_is_too_odd(typed in "\\PC*", number in "[+]?[0-9٠-٩]{0,30}", country in any_country()) {
        for text in [typed, number] {
            if let Some(sent) = normalise(&text, country) {
                prop_assert!(national(&sent, Country::UNKNOWN).is_none());
            }
            let _ = (is_mobile(&text), national(&text, country));
        }
    }
}
