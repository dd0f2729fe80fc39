//! What every adapter needs: the line to the session, patience with what does not come, and a script's objects and methods.
//!
//! It knows no provider and no contract.

pub(super) use crate::domain::decline::TECHNICAL;
use crate::providers::Sink;
use crate::session::event::Event;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// How long the frames may take after the script, in milliseconds.
pub(super) const FRAMES_PATIENCE_MS: u32 = 15_000;
/// How long a token may take, in milliseconds.
pub(super) const TOKEN_PATIENCE_MS: u32 = 30_000;

/// A closure that a script holds; dropping it ends it.
pub(super) type Listener = Closure<dyn FnMut(JsValue)>;

/// The line to the session. Nothing is said after its end.
#[derive(Default)]
pub(super) struct Line {
    sink: RefCell<Option<Sink>>,
    late: RefCell<Option<Timeout>>,
    /// What is said where an answer is late.
    instead: RefCell<Option<Event>>,
    /// Counts questions and their answers, so that each is answered once.
    turn: Cell<u32>,
    ended: Cell<bool>,
    /// What its end takes down.
    standing: RefCell<Vec<Box<dyn FnOnce()>>>,
}

impl Line {
    /// Opens it.
    pub(super) fn open(&self, sink: Sink) {
        *self.sink.borrow_mut() = Some(sink);
    }

    /// Tells the session.
    pub(super) fn say(&self, event: Event) {
        let sink = self.sink.borrow().clone();
        if let Some(sink) = sink {
            sink(event);
        }
    }

    /// Says `event` unless [`Line::arrived`] is called within `ms` milliseconds.
    pub(super) fn wait_for(self: &Rc<Self>, ms: u32, event: Event) {
        let line = Rc::downgrade(self);
        let timeout = Timeout::new(ms, move || {
            if let Some(line) = line.upgrade() {
                line.say(event);
            }
        });
        *self.late.borrow_mut() = Some(timeout);
    }

    /// What was waited for is there.
    pub(super) fn arrived(&self) {
        self.late.take();
    }

    /// Says what is answered, or `late` where that takes more than `ms` milliseconds: one of them, once. What is answered
    /// later, or after the next question, is not said.
    pub(super) fn answer(self: &Rc<Self>, ms: u32, late: Event, answer: impl Future<Output = Event> + 'static) {
        let turn = self.next_turn();
        *self.instead.borrow_mut() = Some(late);
        self.be_patient(turn, ms);
        let line = Rc::clone(self);
        spawn_local(async move {
            let event = answer.await;
            line.answered(turn, event);
        });
    }

    /// The question that is being answered.
    pub(super) fn turn(&self) -> u32 {
        self.turn.get()
    }

    /// The answer to a question may take this much longer from now on: the buyer has something to do. With 0 it is given up.
    /// `false` where it is no longer waited for.
    pub(super) fn be_patient(self: &Rc<Self>, turn: u32, ms: u32) -> bool {
        if self.turn.get() != turn || self.has_ended() {
            return false;
        }
        let line = Rc::downgrade(self);
        let timeout = Timeout::new(ms, move || {
            if let Some(line) = line.upgrade()
                && let Some(late) = line.instead.take()
            {
                line.answered(turn, late);
            }
        });
        *self.late.borrow_mut() = Some(timeout);
        true
    }

    fn answered(&self, turn: u32, event: Event) {
        if self.turn.get() == turn {
            self.next_turn();
            self.late.take();
            self.instead.take();
            self.say(event);
        }
    }

    fn next_turn(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.turn.get()
    }

    /// Whether the adapter has been taken down.
    pub(super) fn has_ended(&self) -> bool {
        self.ended.get()
    }

    /// Ends it.
    pub(super) fn end(&self) {
        self.ended.set(true);
        self.late.take();
        self.sink.take();
        for take_down in self.standing.take() {
            take_down();
        }
    }

    /// Does something at its end; at once, if that has been.
    pub(super) fn at_end(&self, take_down: impl FnOnce() + 'static) {
        if self.has_ended() {
            take_down();
        } else {
            self.standing.borrow_mut().push(Box::new(take_down));
        }
    }
}

/// No token, for a technical reason.
pub(super) fn no_token(key: &str) -> Event {
    Event::TokenRefused { key: key.to_owned(), code: TECHNICAL.to_owned(), part: None }
}

/// Calls a method of an object that a script made, and gives what was thrown as the error.
///
/// Not declared as `extern`: each declaration makes an import, and imports stand in the early half of the program, which
/// no buyer should wait for on behalf of providers that this shop does not use.
pub(super) fn call(object: &JsValue, method: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = get(object, method).dyn_into()?;
    Reflect::apply(&method, object, &arguments.iter().collect::<Array>())
}

/// Calls a method whose answer is a promise.
pub(super) fn ask(object: &JsValue, method: &str, arguments: &[&JsValue]) -> Result<Promise, JsValue> {
    call(object, method, arguments)?.dyn_into()
}

/// A property; `undefined` where there is none, or no object.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A text property.
pub(super) fn text(object: &JsValue, name: &str) -> Option<String> {
    get(object, name).as_string()
}

/// Sets a property of an object we just made, which cannot fail.
pub(super) fn set(object: &Object, name: &str, value: impl Into<JsValue>) {
    let _ = Reflect::set(object, &JsValue::from_str(name), &value.into());
}
