//! Decline codes: every row means what it says, what is not listed is a plain decline, and no provider's rules are broken.
//! Not what the outcomes themselves are like; that is in `outcome`.

use crate::generated::tsv::{self, Row, Table};
use kassa::domain::decline::{self, Reading};
use kassa::domain::outcome::{Disclosure, Outcome, SameCard, Tier};
use std::collections::HashSet;

fn outcome(row: &Row<'_>) -> Outcome {
    Outcome::from_id(row.get("outcome")).unwrap_or_else(|| panic!("{} is no outcome", row.get("outcome")))
}

fn codes() -> Table {
    tsv::read("decline_codes.tsv")
}

/// The name of a row, for messages.
fn name(row: &Row<'_>) -> String {
    format!("{} {}", row.get("provider"), row.get("code"))
}

#[test]
fn every_row_is_read_as_it_says() {
    let codes = codes();
    assert!(codes.rows().count() > 350);
    for row in codes.rows() {
        let read = decline::read(row.get("provider"), row.get("code"));
        assert_eq!(read, Reading { outcome: outcome(&row), known: true }, "{}", name(&row));
    }
}

#[test]
fn codes_are_as_their_providers_send_them() {
    let cases = [
        ("stripe", "insufficient_funds", Outcome::InsufficientFunds),
        // A local method's code comes bare, like a card's.
        ("stripe", "partner_generic_decline", Outcome::Declined),
        ("adyen", "6", Outcome::CardExpired),
        ("braintree", "2001", Outcome::InsufficientFunds),
        // A range: its ends, and what is between them.
        ("braintree", "2101", Outcome::Declined),
        ("braintree", "2460", Outcome::Declined),
        ("braintree", "2999", Outcome::Declined),
        ("braintree", "3000", Outcome::ProcessingError),
        ("checkout", "20051", Outcome::InsufficientFunds),
        ("iso8583", "05", Outcome::Declined),
        ("iso8583", "1A", Outcome::AuthenticationNeeded),
        ("mollie", "invalid_cvv", Outcome::SecurityCodeWrong),
        ("sandbox", "stolen_card", Outcome::CardReported),
        ("sandbox", "payment_expired", Outcome::SessionExpired),
        // What the card fields themselves say.
        ("sandbox", "expiry_past", Outcome::ExpiryInvalid),
        ("sandbox", "code_incomplete", Outcome::FieldIncomplete),
        ("sandbox", "fields_unavailable", Outcome::ProviderBlocked),
    ];
    for (provider, code, outcome) in cases {
        assert_eq!(decline::read(provider, code), Reading { outcome, known: true }, "{provider} {code}");
    }
}

#[test]
fn an_unknown_code_or_provider_is_a_plain_decline_and_said_to_be_unknown() {
    let unknown = [
        ("sandbox", "brand_new_code"),
        ("sandbox", ""),
        ("sandbox", "insufficient_funds\texpired_card"),
        ("nobody", "insufficient_funds"),
        ("", ""),
        ("Stripe", "insufficient_funds"),
        ("stripe", "Insufficient_Funds"),
        // Beside the range, and what only looks as if it were in it.
        ("braintree", "2100"),
        ("braintree", "3001"),
        ("braintree", "21010"),
        ("braintree", "25a0"),
        ("braintree", "٢١٠١"),
    ];
    for (provider, code) in unknown {
        let expected = Reading { outcome: Outcome::Declined, known: false };
        assert_eq!(decline::read(provider, code), expected, "{provider} {code}");
    }
    assert_eq!(decline::disclosure("nobody"), Disclosure::Closed);
}

#[test]
fn every_outcome_can_be_met_in_the_sandbox() {
    let codes = codes();
    let met: HashSet<_> =
        codes.rows().filter(|row| row.get("provider") == "sandbox").map(|row| outcome(&row)).collect();
    let missing: Vec<_> = Outcome::ALL.into_iter().filter(|outcome| !met.contains(outcome)).collect();
    assert_eq!(missing, []);
}

#[test]
fn providers_let_the_shop_say_what_they_say_they_do() {
    let rules: Vec<_> =
        ["adyen", "braintree", "checkout", "hyperswitch", "iso8583", "mollie", "paypal", "sandbox", "stripe"]
            .map(|provider| (provider, decline::disclosure(provider)))
            .into();
    use Disclosure::{Closed, Open};
    let expected = [Closed, Closed, Open, Closed, Closed, Open, Closed, Open, Open];
    assert_eq!(rules.iter().map(|(_, rule)| *rule).collect::<Vec<_>>(), expected, "{rules:?}");
    assert_eq!(tsv::read("disclosure.tsv").rows().count(), rules.len());
}

#[test]
fn what_is_shown_keeps_to_the_tier_and_the_providers_rules() {
    for row in codes().rows() {
        let (outcome, disclosure) = (outcome(&row), decline::disclosure(row.get("provider")));
        let expected = match (outcome.tier(), disclosure) {
            (Tier::Hidden, _) | (Tier::BankPolicy, Disclosure::Closed) => Outcome::Declined,
            (Tier::Say, _) | (Tier::BankPolicy, Disclosure::Open) => outcome,
        };
        assert_eq!(outcome.shown(disclosure), expected, "{}", name(&row));
    }
}

/// Card networks charge for hopeless repeats. Less may be offered than the provider would allow, never more.
#[test]
fn no_card_is_offered_again_where_the_provider_says_not_to() {
    for row in codes().rows() {
        let shown = outcome(&row).shown(decline::disclosure(row.get("provider")));
        let same_card = shown.same_card();
        match row.get("retry_same_method") {
            "no" => assert!(!matches!(same_card, SameCard::Yes | SameCard::Later), "{}: {same_card:?}", name(&row)),
            "yes" | "later" | "" => {}
            other => panic!("{}: {other:?} is not yes, later, no or empty", name(&row)),
        }
    }
}

#[test]
fn every_row_has_a_meaning_and_a_source() {
    for table in [codes(), tsv::read("disclosure.tsv")] {
        for row in table.rows() {
            assert!(!row.get("source").is_empty() && ["", "?"].contains(&row.get("doubt")), "{}", row.get("provider"));
        }
    }
    for row in codes().rows() {
        assert!(!row.get("meaning").is_empty(), "{}", name(&row));
    }
}

#[test]
fn what_the_shops_own_server_found_is_read_for_every_provider_and_holds_no_card_back() {
    let codes = [
        (decline::TECHNICAL, Outcome::ProcessingError),
        ("buyer_cancelled", Outcome::BuyerCancelled),
        ("authentication_abandoned", Outcome::AuthenticationAbandoned),
        ("authentication_failed", Outcome::AuthenticationFailed),
        ("session_expired", Outcome::SessionExpired),
    ];
    for provider in ["sandbox", "stripe", "adyen", "braintree", "checkout", "mollie", "paypal", "hyperswitch", "nobody"]
    {
        for (code, outcome) in codes {
            let reading = Reading { outcome, known: true };
            assert_eq!(decline::read(provider, code), reading, "{provider} {code}");
            assert!(!matches!(outcome.same_card(), SameCard::Never | SameCard::AfterCall), "{code}");
        }
    }
}
