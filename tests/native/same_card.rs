//! A card is not sent again where that is hopeless, and the buyer always knows why and what to do.

use crate::buyer::{Buyer, confirmed};
use crate::shop::{config_of, document};
use kassa::session::answer::Answer;
use kassa::session::effect::Effect;
use kassa::session::event::Event;
use kassa::session::state::{CardPart, Cause, Phase};

/// A buyer whose card, known by a fingerprint, was refused with a code.
fn refused(code: &str) -> Buyer {
    let mut buyer = Buyer::with_card(config_of(&document()));
    refuse(&mut buyer, "key-0001", "card-a", code);
    buyer
}

fn refuse(buyer: &mut Buyer, key: &str, card: &str, code: &str) {
    buyer.pays(key);
    buyer.tell(token(key, card));
    let answer = Answer::Failed { provider: "sandbox".to_owned(), code: code.to_owned() };
    buyer.tell(Event::Answered { key: key.to_owned(), answer });
}

fn token(key: &str, card: &str) -> Event {
    Event::Tokenised { key: key.to_owned(), token: "tok_1".to_owned().into(), card: Some(card.to_owned()) }
}

fn is_guarded(buyer: &Buyer) -> bool {
    buyer.session.notice.as_ref().is_some_and(|notice| notice.cause == Cause::Guarded)
}

#[test]
fn an_untouched_card_goes_again_only_where_that_makes_sense() {
    // Code; whether the first and the second press on Pay go through.
    for (code, first, second) in [
        ("processing_error", true, true),
        ("issuer_unavailable", true, true),
        // One that was refused for good is known again by its token.
        ("generic_decline", true, true),
        ("stolen_card", true, true),
        ("expired_card", true, true),
        ("incorrect_cvc", false, true),
        ("insufficient_funds", false, true),
        ("call_issuer", false, true),
    ] {
        let mut buyer = refused(code);
        let outcome = buyer.outcome();
        buyer.pays("key-0002");
        assert_eq!(buyer.key().is_some(), first, "{code}");
        if !first {
            assert_eq!((buyer.outcome(), is_guarded(&buyer)), (outcome, true), "{code}");
            buyer.pays("key-0003");
            assert_eq!(buyer.key().is_some(), second, "{code}");
        }
        // What is changed is another card, as far as one can tell.
        let mut other = refused(code);
        other.fill_card();
        other.pays("key-0002");
        assert_eq!(other.session.phase, Phase::Tokenising, "{code}");
    }
}

#[test]
fn a_card_typed_in_again_is_known_by_what_the_provider_says_of_it() {
    for (code, goes) in
        [("generic_decline", false), ("stolen_card", false), ("insufficient_funds", true), ("incorrect_cvc", true)]
    {
        let mut buyer = refused(code);
        let outcome = buyer.outcome();
        buyer.fill_card();
        buyer.pays("key-0002");
        let effects = buyer.tell(token("key-0002", "card-a"));
        assert_eq!(!confirmed(&effects).is_empty(), goes, "{code}");
        if !goes {
            assert_eq!((buyer.outcome(), is_guarded(&buyer)), (outcome, true), "{code}");
            assert!(effects.contains(&Effect::ForgetAttempt { key: "key-0002".to_owned(), paid: false }), "{code}");
            assert!(buyer.session.can_pay(), "{code}");
        }
        let mut other = refused(code);
        other.fill_card();
        other.pays("key-0002");
        assert!(!confirmed(&other.tell(token("key-0002", "card-b"))).is_empty(), "{code}: another card goes");
    }
}

#[test]
fn every_card_that_was_refused_for_good_is_remembered() {
    let mut buyer = refused("generic_decline");
    buyer.fill_card();
    refuse(&mut buyer, "key-0002", "card-b", "lost_card");
    for card in ["card-a", "card-b"] {
        buyer.fill_card();
        buyer.pays("key-0003");
        assert!(confirmed(&buyer.tell(token("key-0003", card))).is_empty(), "{card}");
    }
}

/// Hidden causes leave exactly the state of a plain decline, whatever comes next.
#[test]
fn hidden_causes_are_guarded_like_a_plain_decline() {
    for code in ["stolen_card", "lost_card", "fraudulent", "authorisation_revoked"] {
        let (mut hidden, mut plain) = (refused(code), refused("generic_decline"));
        assert_eq!(hidden.session, plain.session, "{code}");
        for event in [
            Event::PayPressed { key: "key-0002".to_owned() },
            Event::CardChanged { part: CardPart::Code, empty: false, complete: true, fault: None, brand: None },
            Event::PayPressed { key: "key-0003".to_owned() },
            Event::OrderClaimed { key: "key-0003".to_owned() },
            token("key-0003", "card-a"),
        ] {
            assert_eq!(hidden.tell(event.clone()), plain.tell(event.clone()), "{code} {event:?}");
            assert_eq!(hidden.session, plain.session, "{code} {event:?}");
        }
    }
}
