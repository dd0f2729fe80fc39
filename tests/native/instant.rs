//! Moments of the contract: RFC 3339 in, milliseconds out. The expected numbers are another calendar's (Python's).

use kassa::domain::instant::{day, parse};
use proptest::prelude::*;

#[test]
fn moments() {
    for (text, expected) in [
        ("1970-01-01T00:00:00Z", 0),
        ("2026-11-24T18:31:38Z", 1_795_545_098_000),
        ("2000-02-29T23:59:59Z", 951_868_799_000),
        ("2024-02-29T12:00:00+05:30", 1_709_188_200_000),
        ("2100-03-01T00:00:00-08:00", 4_107_571_200_000),
        ("1969-12-31T23:59:59Z", -1_000),
        ("2038-01-19T03:14:08Z", 2_147_483_648_000),
        ("1900-03-01T00:00:00Z", -2_203_891_200_000),
        ("2026-12-31T23:59:59.999Z", 1_798_761_599_999),
        ("2026-11-24T00:00:00.5+01:00", 1_795_474_800_500),
        ("0001-01-01T00:00:00Z", -62_135_596_800_000),
        ("9999-12-31T23:59:59Z", 253_402_300_799_000),
    ] {
        assert_eq!(parse(text), Some(expected), "{text}");
    }
    // The same moment in other words.
    for text in
        ["2026-11-24T18:31:38+00:00", "2026-11-24t18:31:38z", "2026-11-24 18:31:38Z", "2026-11-24T18:31:38.0009Z"]
    {
        assert_eq!(parse(text), parse("2026-11-24T18:31:38Z"), "{text}");
    }
    assert_eq!(parse("2016-12-31T23:59:60Z"), parse("2017-01-01T00:00:00Z"), "a leap second");
}

#[test]
fn days() {
    for (text, expected) in [
        ("1970-01-01", Some(0)),
        ("2024-02-29", parse("2024-02-29T00:00:00Z")),
        ("2026-12-24", Some(1_798_070_400_000)),
        ("2026-02-29", None),
        ("2026-12-32", None),
        ("2026-12-24T00:00:00Z", None),
        ("24.12.2026", None),
        ("2026-1-1", None),
        ("", None),
    ] {
        assert_eq!(day(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_moment() {
    for text in [
        "",
        "tomorrow",
        "2026-11-24",
        "2026-11-24T18:31:38",
        "2026-11-24T18:31Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-11-24T24:00:00Z",
        "2026-11-24T00:60:00Z",
        "2026-11-24T00:00:61Z",
        "2026-11-24T00:00:00+24:00",
        "2026-11-24T00:00:00+1:00",
        "2026-11-24T00:00:00.Z",
        "2026-11-24T00:00:00ZZ",
        "+026-11-24T00:00:00Z",
        "2026-+1-24T00:00:00Z",
        "２０２６-11-24T00:00:00Z",
        "2026-11-24T00:00:00\u{e9}",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn anything_is_a_moment_or_none(text in "\\PC{0,40}") {
        let _ = parse(&text);
    }

    /// A day later is a day later, over month and leap days too.
    #[test]
    fn days_follow_each_other(year in 1600..2400_i64, month in 1..=12_u8, day in 1..=28_u8) {
        let at = |day: u8| parse(&format!("{year:04}-{month:02}-{day:02}T10:00:00Z"));
        if let (Some(one), Some(next)) = (at(day), at(day + 1)) {
            prop_assert_eq!(next - one, 86_400_000);
        }
    }
}
