//! Attempts by idempotency key, and the orders they became. An attempt has one body, one first answer and moves only forward; whether a second charge happened is the provider's ledger to tell.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde_json::Value;

use super::answer::Answer;
use super::confirm::Wish;
use crate::locked;

/// What one idempotency key stands for.
#[derive(Debug)]
pub(crate) struct Attempt {
    /// The key.
    pub(crate) key: String,
    /// What the buyer wants, checked.
    pub(crate) wish: Wish,
    body: Value,
    /// Held while the payment is made, so that a second request with the same key waits for the first.
    pub(crate) gate: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    payment: Option<String>,
    first: Option<Answer>,
    current: Option<Answer>,
}

impl Attempt {
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
    amount: u64,
    currency: String,
    #[serde(flatten)]
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
            Some(attempt) if attempt.body == *body => Received::Same(attempt),
            Some(_) => Received::Other,
        }
    }

    /// Opens an attempt, or gives the one that a simultaneous request has opened; `None` if that one has another body.
    pub(crate) fn open(&self, key: &str, body: Value, wish: Wish) -> Option<Arc<Attempt>> {
        let mut by_key = locked(&self.by_key);
        let attempt = by_key.entry(key.to_owned()).or_insert_with(|| {
            Arc::new(Attempt {
                key: key.to_owned(),
                wish,
                body: body.clone(),
                gate: tokio::sync::Mutex::new(()),
                state: Mutex::default(),
            })
        });
        (attempt.body == body).then(|| attempt.clone())
    }

    /// Records the first answer.
    pub(crate) fn answer(&self, attempt: &Attempt, payment: Option<String>, answer: Answer) {
        {
            let mut state = locked(&attempt.state);
            state.payment = payment;
            state.first = Some(answer.clone());
        }
        self.advance(attempt, answer);
    }

    /// Moves an attempt forward. A final result stays whatever comes later, so late, repeated and reordered news do no harm.
    /// Tells whether anything changed.
    pub(crate) fn advance(&self, attempt: &Attempt, answer: Answer) -> bool {
        let mut state = locked(&attempt.state);
        let stays = state.current.as_ref().is_some_and(|current| current.is_final() || *current == answer);
        if stays {
            return false;
        }
        if answer.is_order() {
            locked(&self.orders).push(Order {
                attempt: attempt.key.clone(),
                session: attempt.wish.session.clone(),
                method: attempt.wish.method.clone(),
                amount: attempt.wish.amount,
                currency: attempt.wish.currency.clone(),
                answer: answer.clone(),
            });
        }
        state.current = Some(answer);
        true
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
