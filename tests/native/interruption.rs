//! What goes wrong between the press on Pay and the result: lost, late, doubled and foreign answers, and reloads.
//!
//! The rule behind every case: while a result is not known nothing can be paid, and one attempt has one key.

use crate::buyer::{Buyer, confirmed, order_of, pauses, redirect, results};
use crate::market::{method, money};
use crate::shop::{config_of, document, mounts_sandbox, read};
use kassa::domain::decline::TECHNICAL;
use kassa::session::answer::{self, Answer};
use kassa::session::config::Config;
use kassa::session::effect::Effect;
use kassa::session::event::Event;
use kassa::session::state::{Attempt, CardPart, Frames, Phase};
use serde_json::json;

const KEY: &str = "key-0001";

fn netherlands() -> Config {
    config_of(&document())
}

/// The card's token is made and the shop has been asked.
fn confirming() -> Buyer {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays(KEY);
    buyer.tell(Event::Tokenised { key: KEY.to_owned(), token: "tok_1".to_owned().into(), card: None });
    assert_eq!(buyer.session.phase, Phase::Confirming);
    buyer
}

fn answered(answer: Answer) -> Event {
    Event::Answered { key: KEY.to_owned(), answer }
}

fn told(answer: Option<Answer>) -> Event {
    Event::StatusTold { key: KEY.to_owned(), answer }
}

fn lost() -> Event {
    Event::AnswerLost { key: KEY.to_owned(), rest: 0 }
}

fn refused(status: u16) -> Event {
    Event::ConfirmRefused { key: KEY.to_owned(), status }
}

fn succeeded() -> Answer {
    Answer::Succeeded { payment: "pay_1".to_owned() }
}

fn failed() -> Answer {
    Answer::Failed { provider: "sandbox".to_owned(), code: "generic_decline".to_owned() }
}

fn cancelled() -> Answer {
    Answer::Failed { provider: "sandbox".to_owned(), code: "buyer_cancelled".to_owned() }
}

/// An attempt of which only the stored line is left.
fn kept(id: &str) -> Attempt {
    let amount = money(4999, "EUR");
    Attempt::kept(KEY, "ses_1", method(id), amount)
}

#[test]
fn a_lost_answer_asks_and_then_sends_the_same_again() {
    let mut buyer = confirming();
    let effects = buyer.tell(lost());
    assert_eq!(results(&effects), [("unknown", Some("result_unknown"), String::new())]);
    assert_eq!((pauses(&effects), confirmed(&effects)), (vec![1000], vec![]));
    assert_eq!((&buyer.session.phase, buyer.session.can_pay()), (&Phase::Waiting { known: false }, false));
    // The shop never got it: the same body goes out under the same key.
    let effects = buyer.tell(told(None));
    assert_eq!(confirmed(&effects), [KEY]);
    assert_eq!(order_of(&effects).token.as_ref().map(|token| token.text.as_str()), Some("tok_1"));
    assert!(buyer.session.busy());
    let effects = buyer.tell(answered(succeeded()));
    assert_eq!(results(&effects), [("succeeded", None, "pay_1".to_owned())]);
    assert_eq!(buyer.session.phase, Phase::Paid { reference: "pay_1".to_owned() });
}

#[test]
fn a_lost_answer_may_have_been_a_good_one() {
    let mut buyer = confirming();
    buyer.tell(lost());
    buyer.tell(Event::StatusLost { key: KEY.to_owned(), rest: 0 });
    assert_eq!(results(&buyer.tell(told(Some(succeeded())))), [("succeeded", None, "pay_1".to_owned())]);
}

#[test]
fn asking_slows_down_and_never_stops() {
    let mut buyer = confirming();
    let mut found = pauses(&buyer.tell(lost()));
    for _ in 0..40 {
        assert_eq!(buyer.session.slow, found.len() > 3, "told as slow after the third time");
        found.extend(pauses(&buyer.tell(Event::StatusLost { key: KEY.to_owned(), rest: 0 })));
    }
    assert_eq!(found[..6], [1000, 2000, 4000, 8000, 15_000, 15_000]);
    assert_eq!((found.len(), found[40], buyer.key()), (41, 15_000, Some(KEY)));
    assert!(!buyer.session.can_pay());
    // The buyer may ask at once.
    let effects = buyer.tell(Event::StepTaken(kassa::domain::outcome::Step::Wait));
    assert_eq!(pauses(&effects), [0]);
}

#[test]
fn refusals_before_anything_was_done() {
    let cases = [(400, "shop_setup"), (401, "shop_setup"), (404, "shop_setup"), (410, "session_expired")];
    for (status, outcome) in cases {
        let mut buyer = confirming();
        let effects = buyer.tell(refused(status));
        assert_eq!(results(&effects), [("failed", Some(outcome), String::new())], "{status}");
        assert!(
            effects.iter().any(|effect| matches!(effect, Effect::Report(issue) if issue.value == status.to_string()))
        );
        assert_eq!((buyer.key(), &buyer.session.phase), (None, &Phase::Choosing), "{status}");
    }
    let effects = {
        let mut buyer = confirming();
        buyer.tell(refused(410));
        buyer.tell(Event::StepTaken(kassa::domain::outcome::Step::Restart))
    };
    assert!(effects.contains(&Effect::ReloadSession), "{effects:?}");
}

#[test]
fn another_body_under_the_same_key_is_no_refusal() {
    let mut buyer = confirming();
    let effects = buyer.tell(refused(409));
    assert_eq!((pauses(&effects), buyer.key()), (vec![1000], Some(KEY)));
    assert_eq!(buyer.session.phase, Phase::Waiting { known: false });
    buyer.tell(told(Some(failed())));
    assert_eq!(buyer.outcome(), Some("declined"));
}

#[test]
fn once_the_shop_has_it_no_refusal_counts() {
    for status in [400, 404, 409, 410] {
        let mut buyer = confirming();
        buyer.tell(answered(Answer::Processing));
        buyer.ignores(refused(status));
    }
}

#[test]
fn a_refusal_of_what_was_sent_again_says_nothing_about_the_first() {
    for status in [400, 404, 409, 410] {
        let mut buyer = confirming();
        buyer.tell(lost());
        buyer.tell(told(None));
        let effects = buyer.tell(refused(status));
        assert_eq!(effects, [Effect::CancelAttempt { key: KEY.to_owned() }], "{status}");
        assert_eq!((buyer.key(), buyer.session.can_pay()), (Some(KEY), false), "{status}");
        // The first one had arrived after all, or is now sure not to.
        for (answer, can_pay) in [(succeeded(), false), (cancelled(), true)] {
            let mut buyer = Buyer { config: buyer.config.clone(), session: buyer.session.clone() };
            buyer.tell(told(Some(answer)));
            assert_eq!((buyer.key(), buyer.session.can_pay()), (None, can_pay), "{status}");
        }
    }
}

#[test]
fn a_page_that_comes_back_asks_at_once() {
    let mut buyer = confirming();
    // A browser that put the page away has ended its requests, and nobody waits for this one's end any more.
    assert_eq!(pauses(&buyer.tell(Event::PageRestored)), [1000]);
    assert_eq!(buyer.session.phase, Phase::Waiting { known: false });
    buyer.tell(answered(Answer::Succeeded { payment: "pay_1".to_owned() }));
    assert!(matches!(buyer.session.phase, Phase::Paid { .. }), "its answer may still come");
    let mut buyer = confirming();
    buyer.tell(answered(redirect("https://bank.example/".to_owned())));
    assert_eq!(pauses(&buyer.tell(Event::PageRestored)), [0]);
    assert_eq!((&buyer.session.phase, buyer.key()), (&Phase::Waiting { known: true }, Some(KEY)));
    // Nothing has been sent while the token is made, and a question now would take the place of the next try for one.
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays("key-0002");
    let refused = Event::TokenRefused { key: "key-0002".to_owned(), code: TECHNICAL.to_owned(), part: None };
    assert!(buyer.tell(refused).iter().any(|effect| matches!(effect, Effect::Tokenise { .. })));
    buyer.ignores(Event::PageRestored);
    Buyer::with_card(netherlands()).ignores(Event::PageRestored);
}

#[test]
fn an_answer_that_makes_no_sense_waits() {
    let odd = [
        json!(null),
        json!({}),
        json!("succeeded"),
        json!({ "status": "paid" }),
        json!({ "status": "requires_action" }),
        json!({ "status": "requires_action", "action": { "type": "teleport" } }),
    ];
    for value in odd {
        let (answer, odd) = answer::read(&read(&value), 0);
        assert_eq!(odd.len(), 1, "{value}");
        let mut buyer = confirming();
        buyer.tell(answered(answer));
        assert_eq!((&buyer.session.phase, buyer.key()), (&Phase::Waiting { known: true }, Some(KEY)), "{value}");
    }
}

#[test]
fn after_a_reload_only_the_key_is_left() {
    // The shop has not got it, but it may still be on its way: the key is cancelled before anything else can be paid.
    let mut buyer = Buyer::at(netherlands());
    let effects = buyer.tell(Event::AttemptResumed(kept("ideal")));
    assert_eq!((pauses(&effects), buyer.session.can_pay()), (vec![0], false));
    assert_eq!(buyer.tell(told(None)), [Effect::CancelAttempt { key: KEY.to_owned() }]);
    assert!(buyer.session.busy() && !buyer.session.can_pay());
    let effects = buyer.tell(told(Some(cancelled())));
    assert_eq!((confirmed(&effects), buyer.outcome()), (vec![], Some("buyer_cancelled")));
    assert!(effects.contains(&Effect::ForgetAttempt { key: KEY.to_owned(), paid: false }) && buyer.session.can_pay());
    assert_eq!(confirmed(&buyer.pays("key-0002")), ["key-0002"]);

    // It is still on its way: the buyer waits, for as long as it takes.
    let mut buyer = Buyer::at(netherlands());
    buyer.tell(Event::AttemptResumed(kept("ideal")));
    for _ in 0..10 {
        assert_eq!(pauses(&buyer.tell(told(Some(Answer::Processing)))).len(), 1);
        assert!(!buyer.session.can_pay());
    }
    buyer.tell(told(Some(succeeded())));
    assert_eq!(buyer.session.paid, Some(money(4999, "EUR")));
}

#[test]
fn a_refused_card_after_a_reload_has_its_fields_again() {
    let mut buyer = Buyer::at(netherlands());
    buyer.tell(Event::AttemptResumed(kept("card")));
    assert_eq!(buyer.session.card.frames, Frames::Absent, "nothing is fetched from the provider to wait");
    let effects = buyer.tell(told(Some(failed())));
    assert!(effects.contains(&mounts_sandbox()), "{effects:?}");
    assert_eq!((buyer.session.chosen, buyer.session.card.frames), (Some(method("card")), Frames::Loading));
}

#[test]
fn a_method_that_is_offered_no_more_is_not_chosen_by_a_reload() {
    let mut buyer = Buyer::at(netherlands());
    let before = buyer.session.chosen;
    buyer.tell(Event::AttemptResumed(kept("bancontact")));
    buyer.tell(told(Some(failed())));
    assert_eq!(buyer.session.chosen, before);
    assert_eq!(buyer.session.notice.unwrap().method, Some(method("bancontact")));
}

#[test]
fn an_attempt_is_not_taken_over_by_another() {
    let mut buyer = confirming();
    buyer.ignores(Event::AttemptResumed(Attempt { key: "key-9999".to_owned(), ..kept("card") }));
    buyer.ignores(Event::AttemptResumed(kept("card")));
}

/// Everything that may still arrive about an attempt.
fn about(key: &str) -> Vec<Event> {
    let key = || key.to_owned();
    vec![
        Event::Tokenised { key: key(), token: "tok_2".to_owned().into(), card: None },
        Event::TokenRefused { key: key(), code: "processing_error".to_owned(), part: Some(CardPart::Code) },
        Event::Answered { key: key(), answer: succeeded() },
        Event::Answered { key: key(), answer: failed() },
        Event::Answered { key: key(), answer: Answer::Processing },
        Event::Answered { key: key(), answer: redirect("https://bank.example/".to_owned()) },
        Event::Answered { key: key(), answer: Answer::Placed { payment: "ord_1".to_owned() } },
        Event::AnswerLost { key: key(), rest: 0 },
        Event::ConfirmRefused { key: key(), status: 400 },
        Event::ConfirmRefused { key: key(), status: 410 },
        Event::StatusTold { key: key(), answer: Some(succeeded()) },
        Event::StatusTold { key: key(), answer: None },
        Event::StatusLost { key: key(), rest: 0 },
    ]
}

#[test]
fn what_is_about_another_key_changes_nothing_anywhere() {
    let waiting = || {
        let mut buyer = confirming();
        buyer.tell(lost());
        buyer
    };
    let tokenising = || {
        let mut buyer = Buyer::with_card(netherlands());
        buyer.pays(KEY);
        buyer
    };
    let leaving = || {
        let mut buyer = confirming();
        buyer.tell(answered(redirect("https://bank.example/".to_owned())));
        buyer
    };
    let choosing = || Buyer::with_card(netherlands());
    for make in [&choosing as &dyn Fn() -> Buyer, &tokenising, &confirming, &waiting, &leaving] {
        for event in about("key-9999") {
            make().ignores(event);
        }
    }
}

#[test]
fn what_comes_after_the_end_changes_nothing() {
    for end in [succeeded(), failed(), Answer::Placed { payment: "ord_1".to_owned() }] {
        for event in about(KEY) {
            let mut buyer = confirming();
            buyer.tell(answered(end.clone()));
            buyer.ignores(event);
        }
    }
}

#[test]
fn what_comes_in_the_wrong_phase_changes_nothing() {
    let mut buyer = Buyer::with_card(netherlands());
    buyer.pays(KEY);
    for event in about(KEY).split_off(2) {
        buyer.ignores(event); // Nothing was sent to the shop yet.
    }
    let mut buyer = confirming();
    for event in about(KEY) {
        let about_status = matches!(event, Event::StatusTold { .. } | Event::StatusLost { .. });
        let about_token = matches!(event, Event::Tokenised { .. } | Event::TokenRefused { .. });
        if about_status || about_token {
            buyer.ignores(event);
        }
    }
}
