//! Attempts by idempotency key, and the orders they became. An attempt has one body, one first answer and moves only forward; whether a second charge happened is the provider's ledger to tell.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde_json::Value;

use super::answer::{About, Answer, News, Told};
use super::wish::{Details, Wish};
use crate::{clock, locked};

/// What one idempotency key stands for.
#[derive(Debug)]
pub(crate) struct Attempt {
    /// The key.
    pub(crate) key: String,
    // None: the key was cancelled before any confirm request with it came.
    received: Option<Confirm>,
    /// Held while the payment is made or cancelled, so that a second request with the same key waits for the first.
    pub(crate) gate: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct Confirm {
    wish: Wish,
    body: Value,
}

#[derive(Debug, Default)]
struct State {
    // The provider may have a payment of this key, whether or not it has answered.
    asked: bool,
    // The buyer wants none of it any more.
    given_up: bool,
    payment: Option<String>,
    first: Option<Answer>,
    current: Option<Answer>,
    // The provider's count of changes that `current` is from.
    revision: u64,
}

impl Attempt {
    fn new(key: &str, received: Option<Confirm>) -> Self {
        Self { key: key.to_owned(), received, gate: tokio::sync::Mutex::new(()), state: Mutex::default() }
    }

    /// What the buyer wants, checked; `None` of a key that was cancelled before it was received.
    pub(crate) fn wish(&self) -> Option<&Wish> {
        self.received.as_ref().map(|confirm| &confirm.wish)
    }

    /// An answer with what this attempt is about.
    pub(crate) fn tell(&self, answer: Answer) -> Told {
        let about = self.wish().map(|wish| About {
            session: wish.session.clone(),
            amount: wish.amount,
            currency: wish.currency.clone(),
        });
        Told { answer, about, now: clock::rfc3339(clock::now()) }
    }

    /// Notes that the provider is about to be asked for a payment. Call with the gate held.
    pub(crate) fn ask(&self) {
        locked(&self.state).asked = true;
    }

    /// Whether the provider was never asked, so that nothing can have been charged. True only as long as the gate is held.
    pub(crate) fn is_untouched(&self) -> bool {
        let state = locked(&self.state);
        !state.asked && state.first.is_none()
    }

    /// Notes that the buyer has given it up.
    pub(crate) fn give_up(&self) {
        locked(&self.state).given_up = true;
    }

    /// Whether the buyer has given it up.
    pub(crate) fn is_given_up(&self) -> bool {
        locked(&self.state).given_up
    }

    /// Whether the provider was asked and has not answered.
    pub(crate) fn is_unanswered(&self) -> bool {
        let state = locked(&self.state);
        state.asked && state.first.is_none()
    }

    // A cancelled key answers every body: what never was received cannot be compared.
    fn answers(&self, body: &Value) -> bool {
        self.received.as_ref().is_none_or(|confirm| confirm.body == *body)
    }

    /// The answer that was given first and is given again for the same key.
    pub(crate) fn first_answer(&self) -> Option<Answer> {
        locked(&self.state).first.clone()
    }

    /// How it stands; processing while the provider has not answered.
    pub(crate) fn current(&self) -> Answer {
        locked(&self.state).current.clone().unwrap_or(Answer::Processing)
    }

    /// The provider's payment to ask about, unless the result is final.
    pub(crate) fn open_payment(&self) -> Option<String> {
        let state = locked(&self.state);
        if state.current.as_ref().is_some_and(Answer::is_final) { None } else { state.payment.clone() }
    }
}

/// An order to deliver.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Order {
    attempt: String,
    session: String,
    method: String,
    // With fee and rounding.
    amount: u64,
    currency: String,
    #[serde(flatten)]
    details: Details,
    status: &'static str,
    payment: String,
    #[serde(skip)]
    answer: Answer,
}

/// What became of a key that was received.
#[derive(Debug)]
pub(crate) enum Received {
    /// Never seen.
    New,
    /// Seen with the same body.
    Same(Arc<Attempt>),
    /// Seen with another body.
    Other,
}

/// All attempts and orders.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    by_key: Mutex<HashMap<String, Arc<Attempt>>>,
    orders: Mutex<Vec<Order>>,
}

impl Attempts {
    /// The attempt of this key.
    pub(crate) fn find(&self, key: &str) -> Option<Arc<Attempt>> {
        locked(&self.by_key).get(key).cloned()
    }

    /// Compares a key and body with what was received before.
    pub(crate) fn compare(&self, key: &str, body: &Value) -> Received {
        match self.find(key) {
            None => Received::New,
            Some(attempt) if attempt.answers(body) => Received::Same(attempt),
            Some(_) => Received::Other,
        }
    }

    /// Opens an attempt, or gives the one that a simultaneous request has opened; `None` if that one has another body.
    pub(crate) fn open(&self, key: &str, body: Value, wish: Wish) -> Option<Arc<Attempt>> {
        let mut by_key = locked(&self.by_key);
        if let Some(attempt) = by_key.get(key) {
            return attempt.answers(&body).then(|| attempt.clone());
        }
        let attempt = Arc::new(Attempt::new(key, Some(Confirm { wish, body })));
        by_key.insert(key.to_owned(), attempt.clone());
        Some(attempt)
    }

    /// The attempt of this key. If there is none, one that is cancelled takes its place, so that a confirm request that is still on
    /// its way finds it.
    pub(crate) fn find_or_cancel(&self, key: &str) -> Arc<Attempt> {
        let mut by_key = locked(&self.by_key);
        if let Some(attempt) = by_key.get(key) {
            return attempt.clone();
        }
        let attempt = Arc::new(Attempt::new(key, None));
        self.answer(&attempt, None, Answer::cancelled().into());
        by_key.insert(key.to_owned(), attempt.clone());
        attempt
    }

    /// The attempts to pay this session.
    pub(crate) fn of_session(&self, session: &str) -> Vec<Arc<Attempt>> {
        let about = |attempt: &&Arc<Attempt>| attempt.wish().is_some_and(|wish| wish.session == session);
        locked(&self.by_key).values().filter(about).cloned().collect()
    }

    /// The good result that this session had first; one that needs nothing more counts before one that waits for money.
    pub(crate) fn result_of(&self, session: &str) -> Option<Told> {
        let orders = locked(&self.orders);
        let of_session = || orders.iter().filter(|order| order.session == session);
        let order = of_session().find(|order| order.answer.is_final()).or_else(|| of_session().next())?;
        let about = About { session: order.session.clone(), amount: order.amount, currency: order.currency.clone() };
        Some(Told { answer: order.answer.clone(), about: Some(about), now: clock::rfc3339(clock::now()) })
    }

    /// Records the first answer.
    pub(crate) fn answer(&self, attempt: &Attempt, payment: Option<String>, news: News) {
        {
            let mut state = locked(&attempt.state);
            state.payment = payment;
            state.first = Some(news.answer.clone());
        }
        self.advance(attempt, news);
    }

    /// Moves an attempt forward. A final result stays whatever comes later, so late, repeated and reordered news do no harm.
    /// Tells whether anything changed.
    pub(crate) fn advance(&self, attempt: &Attempt, news: News) -> bool {
        let News { answer, revision } = news;
        let mut state = locked(&attempt.state);
        let stays = state.current.as_ref().is_some_and(|current| current.is_final() || *current == answer);
        if stays || revision.is_some_and(|revision| revision < state.revision) {
            return false;
        }
        state.revision = revision.unwrap_or(state.revision);
        if let Some(wish) = attempt.wish() {
            self.book(&attempt.key, wish, &answer);
        }
        state.current = Some(answer);
        true
    }

    /// Writes the attempt's order anew, or takes it back if the money never came.
    fn book(&self, key: &str, wish: &Wish, answer: &Answer) {
        let mut orders = locked(&self.orders);
        let known = orders.iter().position(|order| order.attempt == key);
        let Some((status, payment)) = answer.order() else {
            if let Some(known) = known {
                orders.remove(known);
            }
            return;
        };
        let order = Order {
            attempt: key.to_owned(),
            session: wish.session.clone(),
            method: wish.method.clone(),
            amount: wish.amount,
            currency: wish.currency.clone(),
            details: wish.details.clone(),
            status,
            payment: payment.to_owned(),
            answer: answer.clone(),
        };
        match known.and_then(|known| orders.get_mut(known)) {
            Some(known) => *known = order,
            None => orders.push(order),
        }
    }

    /// Every order, oldest first.
    pub(crate) fn orders(&self) -> Vec<Order> {
        locked(&self.orders).clone()
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        locked(&self.by_key).clear();
        locked(&self.orders).clear();
    }
}
