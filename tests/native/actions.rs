//! What the buyer has to do in the middle of a payment: how it begins, how it ends, and every way out of it.

use crate::buyer::{Buyer, action, confirmed, heard, pauses, results};
use crate::shop::{config_of, document};
use kassa::domain::outcome::Step;
use kassa::session::action::{Action, Instructions, Task};
use kassa::session::answer::Answer;
use kassa::session::effect::Effect;
use kassa::session::event::Event;
use kassa::session::state::{Acted, Attempt, Cause, Phase};

const KEY: &str = "key-0001";
/// When actions with an end run out, in milliseconds.
const END: i64 = 60_000;

fn key() -> String {
    KEY.to_owned()
}

/// A buyer whose payment the shop answered.
fn answered(answer: Answer) -> (Buyer, Vec<Effect>) {
    let mut buyer = Buyer::at(config_of(&document()));
    buyer.choose("ideal");
    buyer.pays(KEY);
    let effects = buyer.tell(Event::Answered { key: key(), answer });
    (buyer, effects)
}

fn ending(task: Task) -> Answer {
    Answer::Action(Action { task, deadline: Some(END), reference: "pay_1".to_owned() })
}

fn challenge(visible: bool) -> Task {
    Task::ThreeDs { url: "https://pay.example/3ds".to_owned(), visible }
}

fn code() -> Task {
    Task::Qr { payload: "00020126".to_owned(), app_url: None }
}

fn told(answer: Answer) -> Event {
    Event::StatusTold { key: key(), answer: Some(answer) }
}

fn cancelled() -> Answer {
    Answer::Failed { provider: "sandbox".to_owned(), code: "buyer_cancelled".to_owned() }
}

fn paid() -> Answer {
    Answer::Succeeded { payment: "pay_1".to_owned() }
}

fn cancels(effects: &[Effect]) -> bool {
    effects.contains(&Effect::CancelAttempt { key: key() })
}

#[test]
fn an_action_is_begun_told_and_followed() {
    let shown = Effect::ShowPage { key: key(), url: "https://pay.example/3ds".to_owned() };
    for (task, framed) in
        [(challenge(true), true), (challenge(false), true), (code(), false), (Task::Confirm { app_url: None }, false)]
    {
        let (mut buyer, effects) = answered(action(task.clone()));
        assert!(matches!(&buyer.session.phase, Phase::Acting(acting) if acting.task == task), "{task:?}");
        assert_eq!((heard(&effects), pauses(&effects)), (vec!["action"], vec![1_000]), "{task:?}");
        assert_eq!(effects.contains(&shown), framed, "{task:?}");
        assert!(!buyer.session.can_pay() && buyer.session.busy(), "{task:?}");
        // The same once more is nothing new; the end is the end.
        let again = buyer.tell(told(action(task.clone())));
        assert_eq!((heard(&again), again.contains(&shown)), (vec![], false), "{task:?}");
        let end = buyer.tell(told(paid()));
        assert_eq!(results(&end), [("succeeded", None, "pay_1".to_owned())], "{task:?}");
        assert_eq!(end.contains(&Effect::HidePage), framed, "{task:?}");
    }
}

#[test]
fn a_hidden_step_may_be_followed_by_a_challenge() {
    let (mut buyer, _) = answered(action(challenge(false)));
    let effects = buyer.tell(Event::ActionOver { key: key(), details: None });
    assert_eq!((pauses(&effects), effects.contains(&Effect::HidePage)), (vec![0], true));
    let effects = buyer.tell(told(action(challenge(true))));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ShowPage { .. })));
    buyer.ignores(Event::ActionOver { key: "key-of-another".to_owned(), details: None });
    buyer.tell(Event::ActionOver { key: key(), details: None });
    assert_eq!(buyer.session.phase, Phase::Waiting { known: true });
}

/// What the sandbox's script is to do.
fn by_script(data: &str) -> Task {
    Task::Provider { provider: "sandbox".to_owned(), data: data.to_owned() }
}

#[test]
fn the_providers_script_does_its_part_and_the_shop_is_told_until_it_has_heard() {
    for details in [None, Some("what it said".to_owned())] {
        let (mut buyer, effects) = answered(action(by_script("secret")));
        let account = buyer.config.as_ref().unwrap().providers[0].clone();
        assert!(effects.contains(&Effect::Act { key: key(), account, data: "secret".to_owned() }));
        assert_eq!((heard(&effects), buyer.session.framed()), (vec!["action"], Some(false)));
        buyer.ignores(Event::ActionShown { key: "key-of-another".to_owned() });
        buyer.tell(Event::ActionShown { key: key() });
        assert_eq!(buyer.session.framed(), Some(true));
        let effects = buyer.tell(Event::ActionOver { key: key(), details: details.clone() });
        assert_eq!((pauses(&effects), effects.contains(&Effect::HidePage)), (vec![0], true));
        let acted = |buyer: &Buyer| buyer.session.attempt.as_ref().and_then(|attempt| attempt.acted.clone());
        assert_eq!(acted(&buyer), Some(Acted { data: "secret".to_owned(), details }));
        // The shop is behind: the script does not do it twice.
        for pause in [1_000, 2_000, 4_000] {
            let effects = buyer.tell(told(action(by_script("secret"))));
            assert_eq!((pauses(&effects), heard(&effects)), (vec![pause], vec![]));
            assert_eq!(buyer.session.phase, Phase::Waiting { known: true });
        }
        // Something else is to be done: what was said before is told no more.
        let effects = buyer.tell(told(action(by_script("another"))));
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Act { data, .. } if data == "another")));
        assert_eq!((acted(&buyer), buyer.session.framed()), (None, Some(false)));
        assert_eq!(results(&buyer.tell(told(paid()))), [("succeeded", None, "pay_1".to_owned())]);
    }
}

#[test]
fn a_script_after_which_nothing_has_changed_is_given_up_after_a_while() {
    let (mut buyer, _) = answered(action(by_script("secret")));
    buyer.tell(Event::ActionOver { key: key(), details: None });
    let asked = (1..=20).find(|_| cancels(&buyer.tell(told(action(by_script("secret"))))));
    assert_eq!((asked, buyer.session.phase.clone()), (Some(7), Phase::Waiting { known: true }));
    buyer.tell(told(cancelled()));
    assert!(buyer.session.can_pay());
}

#[test]
fn what_no_script_can_do_ends_the_attempt_at_the_shop() {
    let stranger = Task::Provider { provider: "nobody".to_owned(), data: "secret".to_owned() };
    let (buyer, effects) = answered(action(stranger));
    assert!(cancels(&effects) && !buyer.session.can_pay());
    let (mut buyer, _) = answered(action(by_script("secret")));
    let effects = buyer.tell(Event::ActionFailed { key: key(), detail: "its script did not load".to_owned() });
    assert!(cancels(&effects) && effects.contains(&Effect::HidePage) && !buyer.session.can_pay());
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Report(issue) if issue.value.contains("did not load")))
    );
    buyer.tell(told(cancelled()));
    assert_eq!((buyer.outcome(), buyer.session.can_pay()), (Some("buyer_cancelled"), true));
}

#[test]
fn whoever_leaves_waits_for_the_shop_to_end_it() {
    for answer in [action(challenge(true)), action(code()), action(Task::Pay(Instructions::default()))] {
        let (mut buyer, _) = answered(answer.clone());
        let effects = buyer.tell(Event::ActionLeft);
        assert!(cancels(&effects) && !buyer.session.can_pay(), "{answer:?}");
        // A shop that has not heard it is asked to cancel again.
        assert!(cancels(&buyer.tell(told(answer.clone()))), "{answer:?}");
        buyer.tell(Event::StatusLost { key: key(), rest: 0 });
        assert!(cancels(&buyer.tell(told(answer.clone()))), "{answer:?}");
        buyer.tell(told(cancelled()));
        assert_eq!((buyer.outcome(), buyer.session.can_pay()), (Some("buyer_cancelled"), true), "{answer:?}");
        // It may have been paid meanwhile.
        let (mut quick, _) = answered(answer.clone());
        quick.tell(Event::ActionLeft);
        quick.tell(told(paid()));
        assert!(matches!(quick.session.phase, Phase::Paid { .. }), "{answer:?}");
    }
}

#[test]
fn a_code_that_ran_out_is_replaced_by_one_of_another_attempt() {
    let renew = || Event::CodeRenewed { key: "key-0002".to_owned() };
    let (mut buyer, _) = answered(ending(code()));
    buyer.ignores(renew());
    assert!(pauses(&buyer.tell(Event::Ticked { now: END - 1 })).is_empty());
    let effects = buyer.tell(Event::Ticked { now: END });
    assert_eq!((pauses(&effects), buyer.session.expired()), (vec![0], true), "the shop is asked at once");
    assert!(pauses(&buyer.tell(Event::Ticked { now: END + 1_000 })).is_empty(), "and once");
    assert!(cancels(&buyer.tell(renew())));
    let effects = buyer.tell(told(cancelled()));
    let effects = buyer.alone(effects);
    assert_eq!((confirmed(&effects), buyer.outcome()), (vec!["key-0002".to_owned()], None));
    // What was paid in the last second is paid.
    let (mut late, _) = answered(ending(code()));
    late.tell(Event::Ticked { now: END });
    late.tell(renew());
    late.tell(told(paid()));
    assert!(matches!(late.session.phase, Phase::Paid { .. }));
    assert_eq!(late.session.renewing, None);
}

#[test]
fn what_the_shop_ends_in_time_is_not_taken_for_the_end_of_the_checkout() {
    let over = || Answer::Failed { provider: "sandbox".to_owned(), code: "payment_expired".to_owned() };
    let cases = [
        (ending(code()), Cause::CodeExpired),
        (ending(Task::Confirm { app_url: None }), Cause::Late),
        (ending(challenge(true)), Cause::Late),
        (Answer::Processing, Cause::Late),
        (ending(Task::Pay(Instructions::default())), Cause::Late),
    ];
    for (answer, expected) in cases {
        let (mut buyer, _) = answered(answer.clone());
        buyer.tell(told(over()));
        assert_eq!(buyer.session.notice.as_ref().map(|notice| notice.cause), Some(expected), "{answer:?}");
        assert!(buyer.session.can_pay());
        let effects = buyer.tell(Event::StepTaken(Step::RetryNow));
        assert_eq!(effects.contains(&Effect::PressPay), expected == Cause::CodeExpired, "{effects:?}");
        assert_eq!(buyer.session.notice, None);
    }
    let (told_at_once, _) = answered(over());
    assert_eq!(told_at_once.session.notice.map(|notice| notice.cause), Some(Cause::Told));
    // Whatever else ends a code is not its time.
    let (mut refused, _) = answered(ending(code()));
    refused.tell(told(cancelled()));
    assert_eq!(refused.session.notice.map(|notice| notice.cause), Some(Cause::Told));
}

#[test]
fn what_the_buyer_does_not_see_run_out_is_given_up() {
    for (task, given_up) in
        [(challenge(true), true), (by_script("secret"), true), (Task::Confirm { app_url: None }, true), (code(), false)]
    {
        let (mut buyer, _) = answered(ending(task.clone()));
        assert!(!cancels(&buyer.tell(Event::Ticked { now: END + 4_999 })), "{task:?}");
        assert_eq!(cancels(&buyer.tell(Event::Ticked { now: END + 5_000 })), given_up, "{task:?}");
    }
}

#[test]
fn instructions_place_the_order_and_stay() {
    let slip = || ending(Task::Pay(Instructions { voucher: true, ..Instructions::default() }));
    let (mut buyer, effects) = answered(slip());
    assert_eq!(results(&effects), [("placed", None, "pay_1".to_owned())]);
    assert!(matches!(buyer.session.phase, Phase::Due(_)) && buyer.session.busy());
    assert!(results(&buyer.tell(told(slip()))).is_empty(), "told once");
    // Processing is what a shop may say until the money is there; the instructions stay on screen.
    buyer.tell(told(Answer::Processing));
    assert!(matches!(buyer.session.phase, Phase::Due(_)));
    assert_eq!(pauses(&buyer.tell(Event::PageShown)), [0]);
    buyer.tell(told(paid()));
    assert!(matches!(buyer.session.phase, Phase::Paid { .. }));
}

#[test]
fn a_shop_that_learns_late_of_the_end_of_an_order_is_asked_on() {
    let slip = || ending(Task::Pay(Instructions { voucher: true, ..Instructions::default() }));
    let (mut buyer, _) = answered(slip());
    // So many questions before: the pauses have grown.
    for _ in 0..10 {
        buyer.tell(told(slip()));
    }
    assert_eq!(pauses(&buyer.tell(Event::Ticked { now: END })), [0]);
    let next = pauses(&buyer.tell(told(slip())));
    assert_eq!(next, [8_000], "the shop may be told a moment later than the buyer's clock");
    let asked = std::iter::repeat_with(|| pauses(&buyer.tell(told(slip())))).take_while(|pauses| !pauses.is_empty());
    let asked = asked.take(1_000).count();
    assert!((20..100).contains(&asked), "{asked} questions");
    assert!(buyer.session.stalled, "and then there is a button");
    let wait = Event::StepTaken(kassa::domain::outcome::Step::Wait);
    assert_eq!(pauses(&buyer.tell(wait)), [0]);
    buyer.tell(told(cancelled()));
    assert!(buyer.session.can_pay());
}

#[test]
fn what_a_page_left_behind_before_the_shop_heard_of_it_is_taken_over_and_ended() {
    let mut buyer = Buyer::at(config_of(&document()));
    buyer.choose("ideal");
    let amount = buyer.config.as_ref().unwrap().order.total;
    let other = Attempt { elsewhere: true, ..Attempt::kept(KEY, "ses_1", crate::market::method("ideal"), amount) };
    buyer.tell(Event::AttemptResumed(other));
    let not_heard = || Event::StatusTold { key: key(), answer: None };
    let takes_over = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::TakeOver(_)));
    for _ in 0..3 {
        let effects = buyer.tell(not_heard());
        assert!(!takes_over(&effects) && !cancels(&effects), "the other page may be about to send it");
    }
    assert!(takes_over(&buyer.tell(not_heard())));
    assert!(!cancels(&buyer.tell(not_heard())), "the other page is still there");
    assert_eq!(pauses(&buyer.tell(Event::OrderClaimed { key: key() })), [0]);
    assert!(cancels(&buyer.tell(not_heard())), "a request that is still on its way must not charge");
    buyer.tell(told(cancelled()));
    assert!(buyer.session.can_pay());
}

#[test]
fn an_action_of_another_page_is_left_to_it() {
    let mut buyer = Buyer::at(config_of(&document()));
    buyer.choose("ideal");
    let amount = buyer.config.as_ref().unwrap().order.total;
    let other = Attempt { elsewhere: true, ..Attempt::kept(KEY, "ses_1", crate::market::method("ideal"), amount) };
    buyer.tell(Event::AttemptResumed(other));
    for _ in 0..10 {
        let effects = buyer.tell(told(crate::buyer::redirect("https://bank.example/")));
        assert!(!cancels(&effects), "the buyer may be at the bank");
        let effects = buyer.tell(told(action(challenge(true))));
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::ShowPage { .. })));
        assert_eq!(buyer.session.phase, Phase::Waiting { known: true });
    }
    assert!(cancels(&buyer.tell(Event::ActionLeft)), "unless the buyer wants to pay here");
}

#[test]
fn a_taken_order_is_not_paid_again() {
    let mut buyer = Buyer::at(config_of(&document()));
    buyer.choose("ideal");
    buyer.tell(Event::PayPressed { key: key() });
    assert_eq!((&buyer.session.phase, buyer.session.can_pay()), (&Phase::Claiming, false));
    let amount = buyer.config.as_ref().unwrap().order.total;
    let other = Attempt::kept("key-of-another", "ses_1", crate::market::method("ideal"), amount);
    let by = Some(Attempt { elsewhere: true, ..other });
    let effects = buyer.tell(Event::OrderTaken { key: key(), by });
    assert_eq!((heard(&effects), pauses(&effects), buyer.key()), (vec![], vec![0], Some("key-of-another")));
    buyer.ignores(Event::OrderClaimed { key: key() });
    // Nobody knows who: nothing was sent, and the buyer may try again.
    let mut alone = Buyer::at(config_of(&document()));
    alone.choose("ideal");
    alone.tell(Event::PayPressed { key: key() });
    alone.tell(Event::OrderTaken { key: key(), by: None });
    assert_eq!((alone.outcome(), alone.session.can_pay()), (Some("processing_error"), true));
}
