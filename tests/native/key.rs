//! Publishable keys: test and live are never confused, and no secret is used or said again.

use crate::shop::{AROUND, document_with, read, resolved};
use kassa::domain::card::CardForm;
use kassa::domain::key::{Environment, environment, is_secret};
use kassa::session::config::{Account, Attributes, Surroundings, resolve};
use kassa::session::issue::{Issue, Issues};
use serde_json::json;

#[test]
fn a_key_says_what_it_is_for() {
    use Environment::{Live, Test};
    let cases = [
        ("pk_test_1", Some(Test), false),
        ("pk_live_1", Some(Live), false),
        ("test_ABC", Some(Test), false),
        ("live_ABC", Some(Live), false),
        ("sandbox_a_b", Some(Test), false),
        ("production_a_b", Some(Live), false),
        ("pk_sbox_1", Some(Test), false),
        ("pk_snd_1", Some(Test), false),
        ("pk_prd_1", Some(Live), false),
        // Words count as a whole, and PayPal's ids say nothing.
        ("pk_1", None, false),
        ("AZlivetestDK", None, false),
        ("", None, false),
        ("sk_test_1", Some(Test), true),
        ("rk_live_1", Some(Live), true),
        ("snd_1", Some(Test), true),
        ("prd_1", Some(Live), true),
        ("access_token$production$1", None, true),
    ];
    for (key, expected, secret) in cases {
        assert_eq!((environment(key), is_secret(key)), (expected, secret), "{key}");
    }
}

#[test]
fn test_and_live_are_never_confused_and_no_secret_is_used_or_said() {
    let cases = [
        // What the session says, the keys, whether the page is secure; whose keys are left, and what the developer hears.
        (json!(null), &["pk_test_1"][..], false, &["pk_test_1"][..], ""),
        (json!(true), &["pk_test_1", "pk_1"], false, &["pk_test_1", "pk_1"], ""),
        (json!(false), &["pk_live_1"], true, &["pk_live_1"], ""),
        (json!(null), &["production_1"], true, &["production_1"], ""),
        (json!(true), &["pk_live_1", "pk_test_1"], true, &["pk_test_1"], "real money in a test"),
        (json!(false), &["sandbox_1", "live_1"], true, &["live_1"], "takes no money"),
        (json!(null), &["pk_sbox_1", "pk_prd_1"], true, &["pk_sbox_1"], "real money in a test"),
        (json!(null), &["live_1", "test_1"], true, &["live_1"], "takes no money"),
        (json!(null), &["pk_live_1", "pk_test_1"], false, &["pk_test_1"], "https"),
        // A key that does not say what it is for may be a live one.
        (json!(null), &["pk_1", "pk_test_1"], false, &["pk_test_1"], "https"),
        (json!(true), &["live_hidden", "pk_test_1"], true, &["pk_test_1"], "real money in a test"),
        (json!(null), &["sk_test_hidden", "pk_test_1"], true, &["pk_test_1"], "secret key"),
        (json!(null), &["rk_live_hidden", "pk_1"], true, &["pk_1"], "secret key"),
        (json!(null), &["access_token$production$hidden", "pk_1"], true, &["pk_1"], "secret key"),
        (json!(null), &["sk_live_hidden"], true, &[], "secret key"),
        (json!(false), &["pk_test_1"], true, &[], "takes no money"),
    ];
    for (test, keys, secure, left, heard) in cases {
        let providers: Vec<_> = keys.iter().map(|key| json!({ "id": "sandbox", "publishable_key": key })).collect();
        let document = document_with(json!({ "test": test, "providers": providers }));
        let around = Surroundings { secure, ..AROUND };
        let mut issues = Issues::new();
        let config = resolve(&Attributes::default(), &read(&document), &around, &mut issues);
        assert_eq!(config.is_none(), left.is_empty(), "{document}");
        assert_eq!(issues.iter().any(|issue| issue.fatal), left.is_empty(), "{document}");
        let found: Vec<_> = config.iter().flat_map(|config| &config.providers).map(|account| &account.key).collect();
        assert_eq!(found, left, "{document}");
        let said: Vec<String> = issues.iter().map(Issue::sentence).collect();
        assert_eq!(said.is_empty(), heard.is_empty(), "{said:?}");
        assert!(heard.is_empty() || said[0].contains(heard), "{said:?}");
        assert!(!said.concat().contains("hidden"), "{said:?}");
    }
}

#[test]
fn one_account_tells_of_all_whether_it_is_a_test_and_each_has_its_session() {
    let check = |keys: [&str; 2], expected: bool| {
        let (config, _) = resolved(
            &Attributes::default(),
            &document_with(json!({ "test": null, "providers": [
                { "id": "whole", "publishable_key": keys[0], "session": "pay_1_secret" },
                { "id": "sandbox", "publishable_key": keys[1] },
            ] })),
        );
        let accounts = config.unwrap().providers;
        let seen: Vec<_> = accounts
            .iter()
            .map(|account| (account.test, account.currency, account.session.as_deref(), account.form))
            .collect();
        let (whole, fields) = (CardForm::WHOLE, CardForm::FIELDS);
        assert_eq!(seen, [(expected, "EUR", Some("pay_1_secret"), whole), (expected, "EUR", None, fields)], "{keys:?}");
        assert_ne!(accounts[0].name(), Account { session: None, ..accounts[0].clone() }.name());
    };
    check(["pfl_1", "pk_test_1"], true);
    check(["pk_test_1", "pfl_1"], true);
    check(["pfl_1", "pk_live_1"], false);
    check(["pfl_1", "pk_1"], false);
}
