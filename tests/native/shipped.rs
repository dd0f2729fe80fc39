//! Locale files as they ship, made Fluent again: the ids of English, the texts of the file, and nothing where it says nothing.

use kassa::locale::packs::{ENGLISH, ENGLISH_LATE};
use kassa::locale::shipped::{first, rest};
use proptest::prelude::*;

fn texts(english: &str) -> Vec<String> {
    crate::texts::texts(english).into_iter().map(|(_, text)| text).collect()
}

/// Without the indentation, which means nothing.
fn plain(fluent: &str) -> String {
    fluent.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

#[test]
fn english_comes_out_as_it_went_in() {
    let early = ["# locales/en.rest.txt?v=0 sha256-0", "Try again\tStopped\tAsk"].map(str::to_owned);
    let file = early.into_iter().chain(texts(ENGLISH)).collect::<Vec<_>>().join("\n");
    assert_eq!(plain(&first(&file)), plain(ENGLISH));
    assert_eq!(plain(&rest(&texts(ENGLISH_LATE).join("\n"))), plain(ENGLISH_LATE));
}

#[test]
fn what_a_file_does_not_say_is_left_to_english() {
    let silent = |wanted: &str| {
        let texts = texts(ENGLISH_LATE).into_iter().map(|text| if text == wanted { String::new() } else { text });
        rest(&texts.collect::<Vec<_>>().join("\n"))
    };
    let title = silent("Not enough money available");
    assert!(title.contains("outcome-insufficient-funds =\n    .body = Your bank says"), "{title}");
    let body = silent("Use another card or another way to pay.");
    assert!(body.contains("outcome-card-expired =\n    .title = This card has expired\n"), "{body}");
    assert!(!silent("Choose a store.").contains("error-konbini-store-missing"));
    assert_eq!((first(""), rest("")), (String::new(), String::new()));
    let half = rest(&texts(ENGLISH_LATE)[..40].join("\n"));
    assert!(plain(ENGLISH_LATE).starts_with(plain(&half).trim_end()), "a file that is too short says what it can");
}

proptest! {
    #[test]
    fn anything_may_be_served(text in "(?s).{0,400}") {
        let _ = (first(&text), rest(&text));
    }
}
