//! Outcomes: nothing hidden leaks, nothing hopeless is offered. Which code means which is in `decline`.

use kassa::domain::card::CardPart;
use kassa::domain::outcome::{Disclosure, MoneyTaken, Outcome, SameCard, Step, Tier};

#[test]
fn every_outcome_has_its_own_id() {
    for (at, outcome) in Outcome::ALL.into_iter().enumerate() {
        assert_eq!(Outcome::from_id(outcome.id()), Some(outcome));
        assert_eq!(outcome as usize, at);
    }
    assert_eq!(Outcome::ALL.len(), 33);
    assert_eq!(Outcome::InsufficientFunds.id(), "insufficient_funds");
    assert_eq!(Outcome::from_id("Declined"), None);
}

#[test]
fn what_is_shown_depends_on_the_tier_and_the_providers_rules() {
    use Disclosure::{Closed, Open};
    let cases = [
        (Outcome::CardReported, Open, Outcome::Declined),
        (Outcome::RiskRefused, Open, Outcome::Declined),
        (Outcome::AuthorisationRevoked, Closed, Outcome::Declined),
        (Outcome::InsufficientFunds, Open, Outcome::InsufficientFunds),
        (Outcome::InsufficientFunds, Closed, Outcome::Declined),
        (Outcome::SecurityCodeWrong, Closed, Outcome::SecurityCodeWrong),
        (Outcome::ResultUnknown, Closed, Outcome::ResultUnknown),
        (Outcome::Declined, Open, Outcome::Declined),
    ];
    for (outcome, disclosure, expected) in cases {
        assert_eq!(outcome.shown(disclosure), expected, "{}", outcome.id());
    }
    for outcome in Outcome::ALL {
        for disclosure in [Open, Closed] {
            let shown = outcome.shown(disclosure);
            assert_ne!(shown.tier(), Tier::Hidden, "{}", outcome.id());
            assert_eq!(shown.shown(disclosure), shown, "{}", outcome.id());
            // Hiding a cause must not change what is said about money.
            assert_eq!(shown.money(), outcome.money(), "{}", outcome.id());
        }
    }
}

#[test]
fn nothing_that_could_charge_twice_is_offered_while_the_result_is_unknown() {
    for outcome in Outcome::ALL.into_iter().filter(|outcome| outcome.money() == MoneyTaken::Unknown) {
        assert_eq!(outcome.same_card(), SameCard::Never, "{}", outcome.id());
        for step in [Some(outcome.first_step()), outcome.second_step()].into_iter().flatten() {
            assert!(matches!(step, Step::Wait | Step::ContactShop), "{}: {}", outcome.id(), step.id());
        }
    }
    assert_eq!(Outcome::ResultUnknown.money(), MoneyTaken::Unknown);
    assert_eq!(Outcome::DuplicateAttempt.money(), MoneyTaken::Unknown);
}

#[test]
fn steps_are_two_different_ones() {
    for outcome in Outcome::ALL {
        assert_ne!(Some(outcome.first_step()), outcome.second_step(), "{}", outcome.id());
    }
    assert_eq!(Outcome::InsufficientFunds.first_step().id(), "other_card");
    assert_eq!(Outcome::SessionExpired.first_step(), Step::Restart);
    assert_eq!(Outcome::MethodRefused.second_step(), None);
}

#[test]
fn a_hidden_cause_is_in_every_respect_a_plain_decline() {
    let facts = |outcome: Outcome| {
        (outcome.first_step(), outcome.second_step(), outcome.money(), outcome.same_card(), outcome.card_part())
    };
    let hidden: Vec<_> = Outcome::ALL.into_iter().filter(|outcome| outcome.tier() == Tier::Hidden).collect();
    assert_eq!(hidden, [Outcome::CardReported, Outcome::RiskRefused, Outcome::AuthorisationRevoked]);
    for outcome in hidden {
        assert_eq!(facts(outcome), facts(Outcome::Declined), "{}", outcome.id());
    }
}

#[test]
fn what_is_wrong_with_a_card_field_says_which() {
    let about: Vec<_> = Outcome::ALL.into_iter().filter_map(|outcome| Some((outcome, outcome.card_part()?))).collect();
    let expected = [
        (Outcome::NumberInvalid, CardPart::Number),
        (Outcome::ExpiryInvalid, CardPart::Expiry),
        (Outcome::SecurityCodeWrong, CardPart::Code),
    ];
    assert_eq!(about, expected);
    for (outcome, _) in about {
        assert_eq!((outcome.tier(), outcome.first_step()), (Tier::Say, Step::FixField), "{}", outcome.id());
    }
}
