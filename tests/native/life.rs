//! One checkout, its network, and a small shop that keeps the merchant contract and counts the money: the world of `exploration`.
//!
//! It carries out what happens and checks what must always hold; it says nothing about which moves come when.

use crate::buyer::{action, redirect};
use crate::market::method;
use crate::shop::{config_of, document_with};
use kassa::domain::field::BuyerField;
use kassa::domain::outcome::Step;
use kassa::session::action::Task;
use kassa::session::answer::Answer;
use kassa::session::config::Config;
use kassa::session::effect::Effect;
use kassa::session::event::Event;
use kassa::session::keep;
use kassa::session::state::{CardPart, Frames, Phase, Session, uses_card_fields};
use kassa::session::step;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Something on its way between the page and the others.
#[derive(Clone, PartialEq, Debug)]
enum Packet {
    Token { key: String },
    Confirm { key: String },
    Reply { key: String, answer: Answer },
    Ask { key: String },
    Told { key: String, answer: Option<Answer> },
    Cancel { key: String },
    Script { key: String },
}

impl Packet {
    fn key(&self) -> &str {
        match self {
            Packet::Token { key }
            | Packet::Confirm { key }
            | Packet::Reply { key, .. }
            | Packet::Ask { key }
            | Packet::Told { key, .. }
            | Packet::Cancel { key }
            | Packet::Script { key } => key,
        }
    }

    /// What the page hears when it does not arrive.
    fn lost(self) -> Event {
        match self {
            Packet::Token { key } => Event::TokenRefused { key, code: "processing_error".to_owned(), part: None },
            Packet::Confirm { key } | Packet::Reply { key, .. } => Event::AnswerLost { key, rest: 0 },
            Packet::Ask { key } | Packet::Told { key, .. } | Packet::Cancel { key } => {
                Event::StatusLost { key, rest: 0 }
            }
            Packet::Script { key } => Event::ActionFailed { key, detail: "script".to_owned() },
        }
    }
}

/// What can happen. Numbers choose among what there is at that moment.
#[derive(Clone, Debug)]
pub(crate) enum Move {
    Press,
    Choose(usize),
    Type(usize),
    FramesStand,
    FramesFail,
    FillCard,
    TakeStep(usize),
    Deliver(usize),
    Lose(usize),
    Double(usize),
    /// The page gives up waiting; the packet arrives all the same, later.
    TimeOut(usize),
    ShopDecides(usize),
    Reload,
    BackFromBank,
    Configure(usize),
    Foreign(usize),
}

/// None of them holds what a name may not: nine digits in a row would be taken out as a card number.
const TEXTS: [&str; 4] = ["", "Ada Lovelace", "ada@example.com", "0612 345"];
const METHODS: [&str; 4] = ["card", "ideal", "paypal", "klarna"];
const STEPS: [Step; 6] =
    [Step::Wait, Step::RetryNow, Step::OtherCard, Step::OtherMethod, Step::Restart, Step::ContactShop];

/// Two accounts, so that card entry can go from one to the other on the way.
static USUAL: LazyLock<Config> = LazyLock::new(|| {
    let account = |port: u16| json!({ "id": "sandbox", "publishable_key": format!("pk_test_sandbox_{port}") });
    config_of(&document_with(json!({ "providers": [account(8081), account(8082)] })))
});

pub(crate) struct Life {
    config: Option<Config>,
    session: Session,
    network: Vec<Packet>,
    /// The shop's orders by key: the answer as it stands.
    orders: BTreeMap<String, Answer>,
    /// Keys of the orders that moved money.
    charged: Vec<String>,
    /// What survives a reload.
    kept: Option<String>,
    /// Keys that went to the shop and whose end the page has not heard.
    open: Vec<String>,
    typed: [String; 3],
    pressed: usize,
}

impl Life {
    pub(crate) fn new() -> Life {
        let mut life = Life {
            config: None,
            session: Session::default(),
            network: Vec::new(),
            orders: BTreeMap::new(),
            charged: Vec::new(),
            kept: None,
            open: Vec::new(),
            typed: Default::default(),
            pressed: 0,
        };
        life.open_page();
        life
    }

    fn open_page(&mut self) {
        self.session = Session::default();
        self.network.clear();
        self.typed = Default::default();
        self.config = Some(USUAL.clone());
        self.apply(Event::ConfigResolved);
        if let Some(attempt) = self.kept.as_deref().and_then(keep::read) {
            // Nothing can be pressed between the two.
            self.apply(Event::AttemptResumed(attempt));
        }
        self.check();
    }

    fn tell(&mut self, event: Event) {
        self.apply(event);
        self.check();
    }

    fn apply(&mut self, event: Event) {
        let before = self.session.clone();
        let typing = matches!(event, Event::FieldTyped(..));
        let (after, effects) = step(self.config.as_ref(), before.clone(), event);
        self.session = after;
        if !typing {
            assert_eq!(self.session.typed, before.typed, "only typing changes what was typed");
        }
        if matches!(before.phase, Phase::Paid { .. } | Phase::Placed { .. }) {
            assert_eq!(self.session.phase, before.phase, "a good end is the end");
        }
        for effect in effects {
            self.carry_out(effect);
        }
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Tokenise { key, .. } => self.network.push(Packet::Token { key }),
            Effect::Confirm(attempt) => {
                assert!(self.open.iter().all(|key| *key == attempt.key), "{:?} and {}", self.open, attempt.key);
                assert!(attempt.order.is_some(), "nothing can be confirmed without its body");
                if self.open.is_empty() {
                    self.open.push(attempt.key.clone());
                }
                self.network.push(Packet::Confirm { key: attempt.key });
            }
            Effect::ClaimOrder(attempt) | Effect::TakeOver(attempt) => {
                self.tell(Event::OrderClaimed { key: attempt.key })
            }
            Effect::AskStatus { key, .. } => {
                // One timer: a new question replaces the one that was not asked yet.
                self.network.retain(|packet| !matches!(packet, Packet::Ask { .. }));
                self.network.push(Packet::Ask { key });
            }
            Effect::Act { key, .. } => self.network.push(Packet::Script { key }),
            Effect::CancelAttempt { key } => self.network.push(Packet::Cancel { key }),
            Effect::KeepAttempt(attempt) => self.kept = Some(keep::write(&attempt)),
            Effect::ForgetAttempt { key, .. } => {
                self.open.retain(|open| *open != key);
                self.kept = None;
            }
            Effect::ReloadSession | Effect::Reconfigure => self.tell(Event::ConfigResolved),
            Effect::PressPay => self.press(),
            Effect::MountFrames(_)
            | Effect::UnmountFrames
            | Effect::ShowPage { .. }
            | Effect::HidePage
            | Effect::Copy(_)
            | Effect::Print
            | Effect::ValidateCard
            | Effect::Navigate { .. }
            | Effect::ReloadPage
            | Effect::Focus(_)
            | Effect::Emit(_)
            | Effect::Report(_) => {}
        }
    }

    fn press(&mut self) {
        self.pressed += 1;
        self.tell(Event::PayPressed { key: format!("attempt-{:04}", self.pressed) });
    }

    /// What holds at every moment.
    pub(crate) fn check(&self) {
        let session = &self.session;
        assert_eq!(session.busy(), session.attempt.is_some(), "{:?}", session.phase);
        if session.can_pay() {
            let chosen = session.chosen.unwrap();
            assert_eq!(session.phase, Phase::Choosing);
            assert!(!uses_card_fields(chosen) || session.card.frames == Frames::Ready);
            let offered = self.config.as_ref().unwrap().selection.shown.iter().any(|shown| shown.method == chosen);
            assert!(offered, "{} is not offered", chosen.id());
            assert!(self.open.is_empty(), "{:?} is open and paying is possible", self.open);
        }
        for (field, text) in BuyerField::ALL.into_iter().zip(&self.typed) {
            assert_eq!(session.typed.get(field), text);
        }
        assert!(self.charged.len() <= 1, "charged twice: {:?}", self.charged);
    }

    /// Whoever waits, waits for something that is on its way.
    fn check_exit(&self) {
        let Some(attempt) = &self.session.attempt else { return };
        let awaited = self.network.iter().any(|packet| packet.key() == attempt.key);
        assert!(awaited || self.session.phase == Phase::Redirecting, "{:?} waits for nothing", self.session.phase);
    }

    pub(crate) fn make(&mut self, what: &Move) {
        match *what {
            Move::Press => self.press(),
            Move::Choose(at) => self.tell(Event::MethodChosen(method(METHODS[at % METHODS.len()]))),
            Move::Type(at) => {
                let (place, text) = (at % 3, TEXTS[at % TEXTS.len()]);
                if self.session.phase == Phase::Choosing {
                    self.typed[place] = text.to_owned();
                }
                self.tell(Event::FieldTyped(BuyerField::ALL[place], text.to_owned()));
                self.tell(Event::FieldLeft(BuyerField::ALL[place]));
            }
            Move::FramesStand => self.tell(Event::FramesReady),
            Move::FramesFail => self.tell(Event::FramesBlocked { detail: "script".to_owned() }),
            Move::FillCard => {
                for part in CardPart::ALL {
                    self.tell(Event::CardChanged { part, empty: false, complete: true, fault: None, brand: None });
                }
            }
            Move::TakeStep(at) => self.tell(Event::StepTaken(STEPS[at % STEPS.len()])),
            Move::Deliver(at) => {
                if !self.network.is_empty() {
                    let packet = self.network.remove(at % self.network.len());
                    self.deliver(packet, at);
                }
            }
            Move::Lose(at) => {
                if !self.network.is_empty() {
                    let packet = self.network.remove(at % self.network.len());
                    self.tell(packet.lost());
                }
            }
            Move::Double(at) => {
                if let Some(packet) = self.network.get(at).cloned() {
                    self.network.push(packet);
                }
            }
            Move::TimeOut(at) => {
                if let Some(packet @ (Packet::Confirm { .. } | Packet::Reply { .. })) = self.network.get(at).cloned() {
                    self.tell(packet.lost());
                }
            }
            Move::ShopDecides(at) => {
                let open = self.orders.iter().filter(|(_, answer)| !is_final(answer)).map(|(key, _)| key.clone());
                let chosen = open.collect::<Vec<_>>().into_iter().nth(at % 2);
                chosen.into_iter().for_each(|key| self.answer(&key, ending(at)));
            }
            Move::Reload => self.reload(),
            Move::BackFromBank => {
                if self.session.phase == Phase::Redirecting {
                    self.reload();
                }
            }
            Move::Configure(at) => {
                let event = match at % 4 {
                    0 => Event::ConfigRefused,
                    1 => Event::SessionUnreachable,
                    _ => Event::ConfigResolved,
                };
                if !self.session.busy() {
                    let total = [(4999, 0), (4000, 999)][at % 2];
                    let changes = json!({ "total": total.0, "discount": total.1 });
                    self.config = Some(config_of(&document_with(changes)));
                }
                self.tell(event);
            }
            Move::Foreign(at) => {
                let before = self.session.clone();
                let key = "attempt-of-another".to_owned();
                let answer = [ending(0), ending(1), Answer::Processing][at % 3].clone();
                for event in [
                    Event::Answered { key: key.clone(), answer: answer.clone() },
                    Event::StatusTold { key: key.clone(), answer: Some(answer) },
                    Event::StatusTold { key: key.clone(), answer: None },
                    Event::AnswerLost { key: key.clone(), rest: 0 },
                    Event::ConfirmRefused { key, status: 410 },
                ] {
                    self.tell(event);
                }
                assert_eq!(self.session, before, "a foreign key changes nothing");
            }
        }
        self.check_exit();
    }

    /// Paid is paid: whoever opens the page again afterwards has another order.
    fn reload(&mut self) {
        if !matches!(self.session.phase, Phase::Paid { .. } | Phase::Placed { .. }) {
            // What was on its way is dropped with the page, so a key the shop has not got is never charged.
            self.open.retain(|key| self.orders.contains_key(key));
            self.open_page();
        }
    }

    fn deliver(&mut self, packet: Packet, at: usize) {
        match packet {
            Packet::Token { key } => self.tell(Event::Tokenised { key, token: "tok_1".to_owned().into(), card: None }),
            Packet::Confirm { key } => {
                let answer = self.order(&key, at);
                self.network.push(Packet::Reply { key, answer });
            }
            Packet::Reply { key, answer } => self.tell(Event::Answered { key, answer }),
            Packet::Script { key } => self.script(key, at),
            Packet::Ask { key } => {
                let answer = self.orders.get(&key).cloned();
                self.network.push(Packet::Told { key, answer });
            }
            Packet::Told { key, answer } => self.tell(Event::StatusTold { key, answer }),
            Packet::Cancel { key } => {
                // The shop ends what waits for the buyer, and a key it has never seen it will refuse from now on.
                let answer = match self.orders.get(&key) {
                    Some(answer) if !matches!(answer, Answer::Action(_)) => answer.clone(),
                    _ => cancelled(),
                };
                self.orders.insert(key.clone(), answer.clone());
                self.network.push(Packet::Told { key, answer: Some(answer) });
            }
        }
    }

    /// What the provider's script did with the buyer: the shop may hear of it at once, later, or not at all.
    fn script(&mut self, key: String, at: usize) {
        let details = at.is_multiple_of(2).then(|| "done".to_owned());
        match at % 4 {
            0 => return self.tell(Event::ActionFailed { key, detail: "script".to_owned() }),
            1 => self.tell(Event::ActionShown { key: key.clone() }),
            at => {
                let told = if at == 2 { Answer::Processing } else { ending(at) };
                if self.orders.get(&key).is_some_and(|answer| matches!(answer, Answer::Action(_))) {
                    self.answer(&key, told);
                }
            }
        }
        self.tell(Event::ActionOver { key, details });
    }

    /// The shop's side of the contract, in its weakest form: one order a key. That a session is paid once is the widget's to
    /// see to here; a real shop sees to it as well.
    fn order(&mut self, key: &str, at: usize) -> Answer {
        if let Some(answer) = self.orders.get(key) {
            return answer.clone();
        }
        let answer = match at % 6 {
            0 => Answer::Processing,
            1 => redirect("https://bank.example/".to_owned()),
            2 => script(),
            at => ending(at),
        };
        self.answer(key, answer.clone());
        answer
    }

    fn answer(&mut self, key: &str, answer: Answer) {
        if is_good(&answer) {
            self.charged.push(key.to_owned());
        }
        self.orders.insert(key.to_owned(), answer);
    }

    /// From now on everything arrives and the shop makes up its mind: the buyer must get somewhere.
    pub(crate) fn settle(&mut self) {
        for turn in 0..200 {
            if !self.session.busy() {
                return;
            }
            if self.session.phase == Phase::Redirecting {
                self.reload();
            }
            // Whoever waits in vain for the script, or for the shop to hear of it, goes.
            if turn % 20 == 19 {
                self.tell(Event::ActionLeft);
            }
            let open = self.orders.iter().filter(|(_, answer)| **answer == Answer::Processing);
            for key in open.map(|(key, _)| key.clone()).collect::<Vec<_>>() {
                self.answer(&key, ending(turn));
            }
            if !self.network.is_empty() {
                let packet = self.network.remove(0);
                self.deliver(packet, turn);
            }
        }
        panic!("{:?} never ends", self.session.phase);
    }
}

fn ending(at: usize) -> Answer {
    match at % 2 {
        0 => Answer::Succeeded { payment: "pay_1".to_owned() },
        _ => Answer::Failed { provider: "sandbox".to_owned(), code: "generic_decline".to_owned() },
    }
}

fn script() -> Answer {
    action(Task::Provider { provider: "sandbox".to_owned(), data: "secret".to_owned() })
}

fn cancelled() -> Answer {
    Answer::Failed { provider: "sandbox".to_owned(), code: "buyer_cancelled".to_owned() }
}

fn is_good(answer: &Answer) -> bool {
    matches!(answer, Answer::Succeeded { .. } | Answer::Placed { .. })
}

fn is_final(answer: &Answer) -> bool {
    is_good(answer) || matches!(answer, Answer::Failed { .. })
}
