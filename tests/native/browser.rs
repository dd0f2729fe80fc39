//! A browser with two pages of one shop, its lock and storage, and the shop at the other end of the `wire`: the world of `model`.
//!
//! It carries out effects and checks what must always hold; it says nothing about which events come when.

use crate::shop::{config_of, document};
use crate::wire::{END, Packet, Verdict, is_open, refused};
use kassa::session::answer::Answer;
use kassa::session::config::Config;
use kassa::session::effect::Effect;
use kassa::session::event::Event;
use kassa::session::keep;
use kassa::session::state::{Attempt, Phase, Session};
use kassa::session::step;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static CONFIG: LazyLock<Config> = LazyLock::new(|| config_of(&document()));

#[derive(Clone, Debug, Default)]
struct Page {
    session: Session,
    /// What sessionStorage has.
    kept: Option<String>,
}

#[derive(Clone, Debug)]
struct Order {
    first: Answer,
    now: Answer,
}

#[derive(Clone, Debug)]
pub(crate) struct Browser {
    pages: [Page; 2],
    pub(crate) wire: Vec<Packet>,
    lock: Option<usize>,
    /// What localStorage has: the attempt that is made, or that ended well.
    shared: Option<String>,
    orders: BTreeMap<String, Order>,
    charged: BTreeSet<String>,
    /// Attempts of which a buyer was told that nothing was charged.
    told_failed: BTreeSet<String>,
    keys: usize,
}

impl Browser {
    /// Both pages show the methods, and one that needs no card is chosen.
    pub(crate) fn open() -> Browser {
        let mut browser = Browser {
            pages: Default::default(),
            wire: Vec::new(),
            lock: None,
            shared: None,
            orders: BTreeMap::new(),
            charged: BTreeSet::new(),
            told_failed: BTreeSet::new(),
            keys: 0,
        };
        (0..2).for_each(|page| browser.load(page));
        browser
    }

    pub(crate) fn can_pay(&self, page: usize) -> bool {
        self.pages[page].session.can_pay()
    }

    pub(crate) fn is_busy(&self, page: usize) -> bool {
        self.pages[page].session.busy()
    }

    pub(crate) fn knows(&self, key: &str) -> bool {
        self.orders.contains_key(key)
    }

    pub(crate) fn open_orders(&self) -> impl Iterator<Item = String> {
        self.orders.iter().filter(|(_, order)| is_open(&order.now)).map(|(key, _)| key.clone())
    }

    fn load(&mut self, page: usize) {
        self.pages[page].session = Session::default();
        self.tell(page, Event::ConfigResolved);
        let method = crate::market::method("ideal");
        self.tell(page, Event::MethodChosen(method));
        let own = self.pages[page].kept.as_deref().and_then(keep::read);
        let newer = self.other().filter(|other| own.as_ref().is_none_or(|own| own.key != other.key));
        if let Some(other) = newer {
            self.tell(page, Event::AttemptResumed(other));
        } else if let Some(own) = own {
            let key = own.key.clone();
            self.tell(page, Event::AttemptResumed(own.clone()));
            match self.lock {
                None => self.lock = Some(page),
                Some(_) => self.tell(page, Event::OrderTaken { key, by: Some(Attempt { elsewhere: true, ..own }) }),
            }
        }
    }

    /// What storage says another page is at.
    fn other(&self) -> Option<Attempt> {
        let attempt = keep::read(self.shared.as_deref()?)?;
        Some(Attempt { elsewhere: true, ..attempt })
    }

    fn tell(&mut self, page: usize, event: Event) {
        let before = std::mem::take(&mut self.pages[page].session);
        let (mut session, effects) = step(Some(&CONFIG), before, event);
        if let Some(attempt) = &mut session.attempt {
            // From here to the last question every further one is like the one before.
            attempt.asked = attempt.asked.min(5);
        }
        self.pages[page].session = session;
        effects.into_iter().for_each(|effect| self.carry_out(page, effect));
    }

    fn carry_out(&mut self, page: usize, effect: Effect) {
        match effect {
            Effect::ClaimOrder(attempt) => self.send(Packet::Claim { page, key: attempt.key }),
            Effect::TakeOver(attempt) => {
                if self.lock.is_none() {
                    self.lock = Some(page);
                    self.tell(page, Event::OrderClaimed { key: attempt.key });
                }
            }
            Effect::Confirm(attempt) => {
                self.send(Packet::Confirm { page: Some(page), key: attempt.key });
            }
            Effect::AskStatus { key, .. } => {
                // One timer a page: a new question replaces the one that was not asked yet.
                self.wire.retain(|packet| !matches!(packet, Packet::Ask { page: of, .. } if *of == page));
                self.send(Packet::Ask { page, key });
            }
            Effect::CancelAttempt { key } => self.send(Packet::Cancel { page: Some(page), key }),
            Effect::KeepAttempt(attempt) => {
                let line = keep::write(&attempt);
                self.pages[page].kept = Some(line.clone());
                self.shared = Some(line);
                self.send(Packet::Shared { page: 1 - page });
            }
            Effect::ForgetAttempt { key, paid } => self.forget(page, key, paid),
            Effect::MountFrames(_)
            | Effect::UnmountFrames
            | Effect::ValidateCard
            | Effect::PressPay
            | Effect::Tokenise { .. }
            | Effect::ShowPage { .. }
            | Effect::Act { .. }
            | Effect::HidePage
            | Effect::Copy(_)
            | Effect::Print
            | Effect::Navigate { .. }
            | Effect::Reconfigure
            | Effect::ReloadSession
            | Effect::ReloadPage
            | Effect::Focus(_)
            | Effect::Emit(_)
            | Effect::Report(_) => {}
        }
    }

    /// One more of what is on its way already changes nothing that `double` does not show.
    fn send(&mut self, packet: Packet) {
        if !self.wire.contains(&packet) {
            self.wire.push(packet);
        }
    }

    fn forget(&mut self, page: usize, key: String, paid: bool) {
        let of_key = |line: &Option<String>| line.as_deref().and_then(keep::read).is_some_and(|it| it.key == key);
        if of_key(&self.pages[page].kept) {
            self.pages[page].kept = None;
        }
        if !paid && of_key(&self.shared) {
            self.shared = None;
        }
        if self.lock == Some(page) {
            self.lock = None;
        }
        if !paid {
            self.told_failed.insert(key);
        }
        if let Some(other) = self.other() {
            self.tell(page, Event::AttemptResumed(other));
        }
    }

    pub(crate) fn press(&mut self, page: usize) {
        let key = self.fresh_key();
        self.tell(page, Event::PayPressed { key });
    }

    fn fresh_key(&mut self) -> String {
        self.keys += 1;
        format!("attempt-{:04}", self.keys)
    }

    pub(crate) fn deliver(&mut self, place: usize, verdict: Verdict) {
        match self.wire.remove(place) {
            Packet::Claim { page, key } => self.claim(page, key),
            Packet::Confirm { page, key } => {
                let answer = self.order(&key, verdict);
                if let Some(page) = page {
                    self.send(Packet::Reply { page, key, answer });
                }
            }
            Packet::Reply { page, key, answer } => self.tell(page, Event::Answered { key, answer }),
            Packet::Ask { page, key } => {
                let answer = self.orders.get(&key).map(|order| order.now.clone());
                self.send(Packet::Told { page, key, answer });
            }
            Packet::Told { page, key, answer } => self.tell(page, Event::StatusTold { key, answer }),
            Packet::Cancel { page, key } => {
                let answer = self.cancel(&key);
                if let Some(page) = page {
                    self.send(Packet::Told { page, key, answer: Some(answer) });
                }
            }
            Packet::Shared { page } => {
                if let Some(other) = self.other() {
                    self.tell(page, Event::AttemptResumed(other));
                }
            }
        }
    }

    fn claim(&mut self, page: usize, key: String) {
        match (self.lock, self.other()) {
            (None, None) => {
                self.lock = Some(page);
                self.tell(page, Event::OrderClaimed { key });
            }
            (Some(holder), None) if holder == page => self.tell(page, Event::OrderClaimed { key }),
            (_, by) => self.tell(page, Event::OrderTaken { key, by }),
        }
    }

    /// A key is paid once; repeating a request gives its first answer.
    fn order(&mut self, key: &str, verdict: Verdict) -> Answer {
        if let Some(order) = self.orders.get(key) {
            return order.first.clone();
        }
        let answer = verdict.answer();
        self.orders.insert(key.to_owned(), Order { first: answer.clone(), now: Answer::Processing });
        self.end(key, answer.clone());
        answer
    }

    fn cancel(&mut self, key: &str) -> Answer {
        let cancelled = refused("buyer_cancelled");
        match self.orders.get_mut(key) {
            Some(order) if matches!(order.now, Answer::Action(_)) => order.now = cancelled,
            Some(_) => {}
            // What never came and comes later is refused.
            None => {
                self.orders.insert(key.to_owned(), Order { first: cancelled.clone(), now: cancelled });
            }
        }
        self.orders[key].now.clone()
    }

    fn end(&mut self, key: &str, answer: Answer) {
        if matches!(answer, Answer::Succeeded { .. }) {
            self.charged.insert(key.to_owned());
        }
        if let Some(order) = self.orders.get_mut(key) {
            order.now = answer;
        }
    }

    pub(crate) fn decide(&mut self, place: usize, good: bool) {
        let key = self.open_orders().nth(place);
        if let Some(key) = key {
            self.end(&key, if good { Verdict::Pay } else { Verdict::Refuse }.answer());
        }
    }

    pub(crate) fn lose(&mut self, place: usize) {
        let packet = self.wire.remove(place);
        self.hear_nothing(&packet);
    }

    pub(crate) fn time_out(&mut self, place: usize) {
        let packet = self.wire[place].clone();
        self.hear_nothing(&packet);
    }

    fn hear_nothing(&mut self, packet: &Packet) {
        if let (Some(page), Some(event)) = (packet.page(), packet.lost()) {
            self.tell(page, event);
        }
    }

    pub(crate) fn double(&mut self, place: usize) {
        self.wire.push(self.wire[place].clone());
    }

    /// The page is loaded anew. Requests that have left arrive all the same; what was on its way to it does not.
    pub(crate) fn reload(&mut self, page: usize) {
        self.wire.retain_mut(|packet| match packet {
            Packet::Confirm { page: of, .. } | Packet::Cancel { page: of, .. } => {
                if *of == Some(page) {
                    *of = None;
                }
                true
            }
            other => other.page() != Some(page),
        });
        if self.lock == Some(page) {
            self.lock = None;
        }
        self.load(page);
    }

    pub(crate) fn leave(&mut self, page: usize) {
        self.tell(page, Event::ActionLeft);
    }

    pub(crate) fn renew(&mut self, page: usize) {
        self.tell(page, Event::Ticked { now: END });
        let key = self.fresh_key();
        self.tell(page, Event::CodeRenewed { key });
    }

    pub(crate) fn run_out(&mut self, page: usize) {
        self.tell(page, Event::Ticked { now: END + 60_000 });
    }

    pub(crate) fn connection(&mut self, page: usize) {
        let back = self.pages[page].session.offline;
        self.tell(page, if back { Event::WentOnline } else { Event::WentOffline });
    }

    /// All that what follows depends on.
    pub(crate) fn signature(&self) -> String {
        let pages = self.pages.each_ref().map(|page| {
            let session = &page.session;
            let attempt =
                session.attempt.as_ref().map(|it| (&it.key, it.asked, it.elsewhere, it.given_up, it.order.is_some()));
            let more = (session.stalled, session.offline, session.now, &session.renewing, &page.kept);
            (&session.phase, attempt, more)
        });
        // The wire keeps no order.
        let mut wire: Vec<_> = self.wire.iter().map(|packet| format!("{packet:?}")).collect();
        wire.sort();
        format!("{:?}", (pages, wire, self.lock, &self.shared, &self.orders, &self.charged, &self.told_failed))
    }

    /// What holds at every moment.
    pub(crate) fn check(&self) {
        assert!(self.charged.len() <= 1, "charged twice: {:?}", self.charged);
        let wrong: Vec<_> = self.charged.intersection(&self.told_failed).collect();
        assert!(wrong.is_empty(), "told to have failed, and charged: {wrong:?}");
        for (place, page) in self.pages.iter().enumerate() {
            let session = &page.session;
            assert_eq!(session.busy(), session.attempt.is_some(), "{:?}", session.phase);
            assert!(!session.can_pay() || session.phase == Phase::Choosing, "{:?}", session.phase);
            self.check_way_on(place);
        }
    }

    /// Whoever waits, waits for something that is on its way, or has a button.
    fn check_way_on(&self, page: usize) {
        let session = &self.pages[page].session;
        let awaited = self.wire.iter().any(|packet| packet.page() == Some(page));
        let by_hand = session.stalled || session.offline || session.phase == Phase::Redirecting;
        assert!(!session.busy() || awaited || by_hand, "page {page}: {:?} waits for nothing", session.phase);
    }

    /// From here on everything arrives, both buyers are at their pages and the shop makes up its mind: both get somewhere.
    pub(crate) fn settles(&self) {
        let mut browser = self.clone();
        for turn in 0..120 {
            let waiting = (0..2).filter(|page| browser.is_unsettled(*page)).collect::<Vec<_>>();
            if waiting.is_empty() {
                return browser.check();
            }
            waiting.into_iter().for_each(|page| browser.come_back(page));
            let thinking = browser.orders.iter().filter(|(_, order)| order.now == Answer::Processing);
            let thinking: Vec<_> = thinking.map(|(key, _)| key.clone()).collect();
            thinking.iter().for_each(|key| browser.end(key, [Verdict::Pay, Verdict::Refuse][turn % 2].answer()));
            for _ in 0..browser.wire.len() {
                browser.deliver(0, Verdict::Refuse);
                browser.check();
            }
        }
        panic!("never ends: {:?}", self.pages.each_ref().map(|page| &page.session.phase));
    }

    fn is_unsettled(&self, page: usize) -> bool {
        let session = &self.pages[page].session;
        session.busy() && !matches!(session.phase, Phase::Due(_))
    }

    /// The buyer does what is left to them.
    fn come_back(&mut self, page: usize) {
        let session = &self.pages[page].session;
        let (offline, at_bank) = (session.offline, session.phase == Phase::Redirecting);
        let acting = matches!(session.phase, Phase::Acting(_));
        let elsewhere = session.attempt.as_ref().is_some_and(|attempt| attempt.elsewhere);
        if offline {
            self.connection(page);
        }
        if at_bank {
            self.reload(page);
        }
        if acting || elsewhere {
            self.leave(page);
        }
    }
}
