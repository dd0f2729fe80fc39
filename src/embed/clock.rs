//! Timers: pauses before a repeat, with chance in them, and the seconds while something runs out.
//!
//! It decides nothing about how long; `session` says that.

use crate::embed::driver::Driver;
use crate::embed::surroundings;
use crate::session::effect::Pause;
use crate::session::event::Event;
use gloo_timers::callback::{Interval, Timeout};
use std::rc::Rc;

/// Between two ticks, in milliseconds.
const TICK_MS: u32 = 1_000;

/// Acts after a pause, unless the timer is dropped before.
pub(super) fn after(pause: Pause, act: impl FnOnce() + 'static) -> Timeout {
    let chance = f64::from(pause.spread) * js_sys::Math::random();
    Timeout::new(pause.least.saturating_add(chance as u32), act)
}

/// Tells the time as long as something is running out. A gate.
#[inline(never)]
pub(super) fn keep(driver: &Rc<Driver>) {
    let wanted = driver.session(|session| session.deadline().is_some());
    let runs = driver.ticking.borrow().is_some();
    if wanted == runs {
        return;
    }
    if !wanted {
        drop(driver.ticking.take());
        return;
    }
    let weak = Rc::downgrade(driver);
    let tick = move || {
        if let Some(driver) = weak.upgrade() {
            driver.tell(Event::Ticked { now: surroundings::now() });
        }
    };
    tick();
    *driver.ticking.borrow_mut() = Some(Interval::new(TICK_MS, tick));
}
