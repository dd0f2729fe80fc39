//! The attempt as a line of text: what is kept comes back, and nothing else does.

use crate::market::{method, money};
use kassa::domain::currency::Currency;
use kassa::domain::field::BuyerField;
use kassa::domain::method::Method;
use kassa::domain::money::Money;
use kassa::session::keep::{is_key, read, write};
use kassa::session::state::{Attempt, ConfirmOrder};
use proptest::prelude::*;

fn attempt() -> Attempt {
    Attempt::kept("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "ses_1", method("card"), money(4999, "EUR"))
}

#[test]
fn what_was_typed_and_the_token_are_not_kept() {
    let order = ConfirmOrder {
        provider: "sandbox".to_owned(),
        token: Some("tok_secret".to_owned().into()),
        fields: vec![(BuyerField::Name, "Ada Lovelace".to_owned())],
        ..ConfirmOrder::default()
    };
    let line = write(&Attempt { order: Some(order), asked: 7, ..attempt() });
    assert_eq!(line, "6ba7b810-9dad-11d1-80b4-00c04fd430c8~ses_1~card~4999~EUR");
    assert_eq!(read(&line), Some(attempt()));
}

#[test]
fn a_damaged_line_is_no_attempt() {
    let good = write(&attempt());
    let cases = [
        String::new(),
        "~~~~".to_owned(),
        good.replace("card", "credit-card"),
        good.replace("4999", "49.99"),
        good.replace("4999", ""),
        good.replace("4999", "9223372036854775808"),
        good.replace("EUR", "XXQ"),
        good.replace("EUR", "eur"),
        good.replace('~', "\n"),
        good.replace("6ba7b810-", "<script>"),
        format!("{good}\n"),
        format!("{good}~more"),
        format!(" {good}"),
        r#"{"key":"6ba7b810-9dad-11d1-80b4-00c04fd430c8"}"#.to_owned(),
    ];
    for line in cases {
        assert_eq!(read(&line), None, "{line:?}");
    }
    let parts: Vec<_> = good.split('~').collect();
    for kept in 0..parts.len() {
        assert_eq!(read(&parts[..kept].join("~")), None, "{kept} of {} parts", parts.len());
    }
}

#[test]
fn keys() {
    let good = ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b8109dad11d180b400c04fd430c8", "abcdefgh", "A-1-2-3-"];
    for key in good {
        assert!(is_key(key), "{key}");
    }
    let long = "a".repeat(65);
    for key in [
        "",
        "abcdefg",
        &long,
        "abc defgh",
        "abcdefgh\n",
        "../../../x",
        "abcdefg%",
        "ключ-ключ",
        "abcd_efgh",
        "a/b/c/d/e",
    ] {
        assert!(!is_key(key), "{key:?}");
    }
    assert!(is_key(&"a".repeat(64)));
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        key in "[A-Za-z0-9-]{8,64}", session in "\\PC{0,40}", method in 0..200_usize, currency in 0..200_usize, minor in any::<i64>(),
    ) {
        let (methods, currencies): (Vec<_>, Vec<_>) = (Method::all().collect(), Currency::all().collect());
        let amount = Money::new(minor, currencies[currency % currencies.len()]);
        let attempt = Attempt::kept(&key, &session, methods[method % methods.len()], amount);
        prop_assert_eq!(read(&write(&attempt)), Some(attempt));
    }

    #[test]
    fn anything_may_stand_in_the_storage(line in "\\PC{0,80}(~\\PC{0,20}){0,6}") {
        if let Some(attempt) = read(&line) {
            prop_assert!(is_key(&attempt.key));
        }
    }
}
