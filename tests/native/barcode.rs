//! Barcodes are drawn as other writers draw them, and a reader made from the standards reads them again.

use crate::field::fixture;
use crate::generated::tsv;
use crate::raster::Raster;
use kassa::domain::barcode::{self, Format};
use kassa::domain::drawing::Drawing;
use proptest::prelude::*;
use std::collections::{BTreeSet, HashMap};

const START_B: usize = 104;
const START_C: usize = 105;
const STOP: usize = 106;

/// Widths of bars and spaces in turn, as a reader measures them along a line; every line is the same.
fn measured(drawing: &Drawing) -> Vec<usize> {
    let rows = Raster::new(drawing).within(10, 0);
    assert!(rows.iter().all(|row| *row == rows[0]));
    let runs: Vec<&[bool]> = rows[0].chunk_by(|left, right| left == right).collect();
    assert!(runs[0][0] && runs[runs.len() - 1][0], "a bar stands at both ends");
    runs.iter().map(|run| run.len()).collect()
}

fn text(widths: &[usize]) -> String {
    widths.iter().map(usize::to_string).collect()
}

/// The values by their widths.
fn table(format: &str) -> HashMap<String, String> {
    let table = tsv::read("barcodes.tsv");
    let rows = table.rows().filter(|row| row.get("format") == format);
    rows.map(|row| (row.get("widths").to_owned(), row.get("value").to_owned())).collect()
}

/// The values of a Code 128, from its start character to its check character, which is verified.
fn values(drawing: &Drawing) -> Vec<usize> {
    let (widths, table) = (measured(drawing), table("code128"));
    let value = |symbol: &[usize]| -> usize { table[&text(symbol)].parse().unwrap() };
    // The stop character alone has seven elements.
    let (symbols, stop) = widths.split_at(widths.len() - 7);
    assert_eq!(value(stop), STOP);
    let values: Vec<usize> = symbols.chunks(6).map(value).collect();
    let (check, data) = values.split_last().unwrap();
    let mut sum = data[0];
    for (place, value) in data.iter().enumerate().skip(1) {
        sum += place * value;
    }
    assert_eq!(sum % 103, *check);
    values
}

/// What a Code 128 says.
fn read_code128(drawing: &Drawing) -> String {
    let values = values(drawing);
    let mut in_pairs = match values[0] {
        START_B => false,
        START_C => true,
        other => panic!("no start character: {other}"),
    };
    let mut said = String::new();
    for value in &values[1..values.len() - 1] {
        match (in_pairs, *value) {
            (true, 0..100) => said.push_str(&format!("{value:02}")),
            (true, 100) | (false, 99) => in_pairs = !in_pairs,
            (false, 0..95) => said.push(char::from(*value as u8 + b' ')),
            (_, other) => panic!("a function character: {other}"),
        }
    }
    said
}

/// What an interleaved 2 of 5 says.
fn read_itf(drawing: &Drawing) -> String {
    let (widths, table) = (measured(drawing), table("itf"));
    let (start, rest) = widths.split_at(4);
    let (pairs, stop) = rest.split_at(rest.len() - 3);
    assert_eq!((table[&text(start)].as_str(), table[&text(stop)].as_str()), ("start", "stop"));
    let mut said = String::new();
    for pair in pairs.chunks(10) {
        for colour in 0..2 {
            let widths: Vec<usize> = pair.iter().skip(colour).step_by(2).copied().collect();
            said.push_str(&table[&text(&widths)]);
        }
    }
    said
}

fn draw(format: Format, payload: &str) -> Drawing {
    barcode::path(format, payload).unwrap_or_else(|| panic!("{payload:?} is not drawn"))
}

/// Whole codes drawn by bwip-js 4.11.4; its interleaved 2 of 5 has wide bars of two modules, written here as three.
#[test]
fn bars_are_those_of_another_writer() {
    let mut seen = BTreeSet::from([STOP]);
    for row in fixture("barcodes.tsv") {
        let drawing = draw(Format::from_id(&row[0]).unwrap(), &row[1]);
        assert_eq!(text(&measured(&drawing)), row[2], "{} {}", row[0], row[1]);
        if row[0] == "code128" {
            seen.extend(values(&drawing));
        }
    }
    // Only the start of code set A is never drawn.
    let unseen: Vec<_> = (0..=STOP).filter(|value| !seen.contains(value)).collect();
    assert_eq!(unseen, [103]);
}

#[test]
fn check_characters_are_right() {
    let cases = [("Wikipedia", 88), ("123456", 44)];
    for (payload, check) in cases {
        assert_eq!(values(&draw(Format::Code128, payload)).last(), Some(&check), "{payload}");
    }
}

#[test]
fn digits_go_in_pairs_where_that_is_shorter() {
    // Start character, payload, check character.
    let cases: [(&str, &[usize]); 6] = [
        ("1234", &[105, 12, 34, 82]),
        ("42", &[105, 42, 44]),
        ("123", &[104, 17, 18, 19, 8]),
        ("12345", &[105, 12, 34, 100, 21, 54]),
        ("A123456", &[104, 33, 99, 12, 34, 56, 66]),
        ("A1234B", &[104, 33, 17, 18, 19, 20, 34, 90]),
    ];
    for (payload, expected) in cases {
        assert_eq!(values(&draw(Format::Code128, payload)), expected, "{payload}");
    }
}

#[test]
fn what_a_format_cannot_say_is_not_drawn() {
    let cases = [
        (Format::Code128, ""),
        (Format::Code128, "naïve"),
        (Format::Code128, "a\tb"),
        (Format::Code128, "\u{7f}"),
        (Format::Code128, "１２３４"),
        (Format::Itf, ""),
        (Format::Itf, "123"),
        (Format::Itf, "12a4"),
        (Format::Itf, "-123"),
        (Format::Itf, "١٢"),
    ];
    for (format, payload) in cases {
        assert_eq!(barcode::path(format, payload), None, "{} {payload:?}", format.id());
    }
    for format in Format::ALL {
        assert!(barcode::path(format, &"12".repeat(40)).is_some());
        assert_eq!(barcode::path(format, &"12".repeat(41)), None);
        assert_eq!(Format::from_id(format.id()), Some(format));
    }
    assert_eq!(Format::from_id("ean13"), None);
}

/// The fewest symbols that code sets B and C need from here on, found by trying both.
fn fewest(payload: &[u8], in_pairs: bool, switched: bool) -> usize {
    let pair = payload.len() >= 2 && payload[..2].iter().all(u8::is_ascii_digit);
    let go_on = match (in_pairs, pair) {
        _ if payload.is_empty() => return 0,
        (true, false) => usize::MAX,
        (true, true) => 1 + fewest(&payload[2..], true, false),
        (false, _) => 1 + fewest(&payload[1..], false, false),
    };
    if switched { go_on } else { go_on.min(fewest(payload, !in_pairs, true).saturating_add(1)) }
}

proptest! {
    #[test]
    fn code128_is_read_again(payload in "[ -~]{1,80}|[0-9]{1,80}|([A-Z]|[0-9]{2,9}){1,9}") {
        match barcode::path(Format::Code128, &payload) {
            Some(drawing) => prop_assert_eq!(read_code128(&drawing), payload),
            None => prop_assert!(payload.len() > 80),
        }
    }

    #[test]
    fn code128_is_as_short_as_it_can_be(payload in "[A0-9]{1,14}|[ -~]{1,14}") {
        let symbols = values(&draw(Format::Code128, &payload)).len() - 2;
        let shortest = fewest(payload.as_bytes(), false, true).min(fewest(payload.as_bytes(), true, true));
        prop_assert_eq!(symbols, shortest, "{}", payload);
    }

    #[test]
    fn itf_is_read_again(payload in "([0-9]{2}){1,40}") {
        prop_assert_eq!(read_itf(&draw(Format::Itf, &payload)), payload);
    }

    #[test]
    fn nothing_stops_the_program(payload in any::<String>()) {
        for format in Format::ALL {
            let _ = barcode::path(format, &payload);
        }
    }
}
