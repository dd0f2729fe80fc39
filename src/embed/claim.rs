//! One page at a time pays an order: the browser's lock for all pages of this shop, and what they have written down.
//!
//! Without the Web Locks API (W3C, `navigator.locks`; it needs a secure context) what is written down decides alone. An
//! order without a session has no name that other pages know, so it is never taken.

use crate::embed::driver::Driver;
use crate::embed::{js, keepsake};
use crate::session::event::Event;
use crate::session::state::{Attempt, Phase};
use gloo_timers::callback::Timeout;
use js_sys::{Function, Object, Promise};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How often a page that holds the lock and has written nothing down yet is waited for.
const TRIES: u32 = 10;
/// How long each time, in milliseconds.
const TRY_MS: u32 = 100;
/// After this time what is written down decides alone, in milliseconds.
const UNANSWERED_MS: u32 = 4_000;

/// Lets go of the lock when dropped.
pub(super) struct Claim {
    release: Function,
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::NULL);
    }
}

/// Claims an attempt's order. Answers with `OrderClaimed` or `OrderTaken`.
pub(super) fn claim(driver: &Rc<Driver>, attempt: Attempt) {
    let (asked, unanswered) = (Rc::clone(driver), attempt.clone());
    // A browser that does not answer is as one without locks; a late answer finds the claim decided.
    let late = move || {
        if asked.session(|session| matches!(session.phase, Phase::Claiming)) && is_current(&asked, &unanswered.key) {
            decide(&asked, unanswered, true, TRIES);
        }
    };
    Timeout::new(UNANSWERED_MS, late).forget();
    ask(driver, attempt, 0);
}

fn ask(driver: &Rc<Driver>, attempt: Attempt, tried: u32) {
    lock(driver, attempt, move |driver, attempt, locked| decide(&driver, attempt, locked, tried));
}

fn decide(driver: &Rc<Driver>, attempt: Attempt, locked: bool, tried: u32) {
    let key = attempt.key.clone();
    if !is_current(driver, &key) {
        if locked {
            driver.release(); // Nobody waits for it any more.
        }
        return;
    }
    match keepsake::under_way(&attempt.session) {
        Some(other) if other.key != key => {
            driver.release();
            driver.tell(Event::OrderTaken { key, by: Some(Attempt { elsewhere: true, ..other }) });
        }
        _ if locked => driver.tell(Event::OrderClaimed { key }),
        // Somebody has the lock and is about to write down what they pay, or to let go of it.
        _ if tried < TRIES => {
            let driver = Rc::clone(driver);
            Timeout::new(TRY_MS, move || ask(&driver, attempt, tried + 1)).forget();
        }
        _ => driver.tell(Event::OrderTaken { key, by: None }),
    }
}

fn is_current(driver: &Driver, key: &str) -> bool {
    driver.session(|session| session.attempt.as_ref().is_some_and(|own| own.key == key))
}

/// Holds the lock for an attempt that goes on after a reload; if another page has it, that one is paying.
pub(super) fn hold(driver: &Rc<Driver>, attempt: Attempt) {
    lock(driver, attempt, |driver, attempt, locked| {
        let key = attempt.key.clone();
        if !locked {
            driver.tell(Event::OrderTaken { key, by: Some(Attempt { elsewhere: true, ..attempt }) });
        } else if !is_current(&driver, &key) {
            driver.release(); // It has ended meanwhile.
        }
    });
}

/// Holds the lock for what another page was paying, if that page is gone.
pub(super) fn take_over(driver: &Rc<Driver>, attempt: Attempt) {
    lock(driver, attempt, |driver, attempt, locked| {
        if locked && is_current(&driver, &attempt.key) {
            driver.tell(Event::OrderClaimed { key: attempt.key });
        } else if locked {
            driver.release(); // It has ended meanwhile.
        }
    });
}

/// Asks for the lock once and says whether it was free.
fn lock(driver: &Rc<Driver>, attempt: Attempt, then: impl FnOnce(Rc<Driver>, Attempt, bool) + 'static) {
    let driver = Rc::clone(driver);
    let locks = web_sys::window().map(|window| js::get(&window.navigator(), "locks"));
    let request = locks.as_ref().and_then(|locks| js::get(locks, "request").dyn_into::<Function>().ok());
    let (Some(locks), Some(request), false) = (locks, request, attempt.session.is_empty()) else {
        return then(driver, attempt, true);
    };
    let name = ["kassa ", &attempt.session].concat();
    let granted = Closure::once_into_js(move |lock: JsValue| {
        let locked = !lock.is_null();
        let mut release = None;
        let held = Promise::new(&mut |resolve, _| release = Some(resolve));
        if let Some(release) = release.filter(|_| locked) {
            *driver.claim.borrow_mut() = Some(Claim { release });
        }
        then(driver, attempt, locked);
        if locked { held.into() } else { JsValue::UNDEFINED }
    });
    let options = Object::new();
    js::set(&options, "ifAvailable", true);
    let asked = request.call3(&locks, &name.into(), &options, &granted);
    if let Ok(Ok(promise)) = asked.map(JsCast::dyn_into::<Promise>) {
        // It ends when the lock is let go of; a refusal to lock is as good as none.
        spawn_local(async move { drop(JsFuture::from(promise).await) });
    }
}
