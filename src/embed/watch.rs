//! What the browser says about itself: the connection, whether the page is looked at, what other pages of the shop do.
//!
//! It tells; what follows is decided by `session`.

use crate::embed::driver::Driver;
use crate::embed::{js, keepsake};
use crate::session::event::Event;
use crate::session::state::Attempt;
use gloo_events::EventListener;
use std::rc::Rc;

/// Begins to listen, for as long as what is returned is kept.
pub(super) fn begin(driver: &Rc<Driver>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    if !window.navigator().on_line() {
        driver.tell(Event::WentOffline);
    }
    let mut all = vec![
        listen(driver, &window, "online", |_, _| Some(Event::WentOnline)),
        listen(driver, &window, "offline", |_, _| Some(Event::WentOffline)),
        listen(driver, &window, "storage", paid_elsewhere),
    ];
    if let Some(document) = window.document() {
        let shown = |_: &Driver, event: &web_sys::Event| {
            let hidden = event.target().is_some_and(|document| js::get(&document, "hidden").is_truthy());
            (!hidden).then_some(Event::PageShown)
        };
        all.push(listen(driver, &document, "visibilitychange", shown));
    }
    all
}

fn listen(
    driver: &Rc<Driver>,
    target: &web_sys::EventTarget,
    name: &'static str,
    read: fn(&Driver, &web_sys::Event) -> Option<Event>,
) -> EventListener {
    let weak = Rc::downgrade(driver);
    EventListener::new(target, name, move |event| {
        let Some(driver) = weak.upgrade() else { return };
        if let Some(event) = read(&driver, event) {
            driver.tell(event);
        }
    })
}

/// Another page has begun to pay this order, or has paid it.
fn paid_elsewhere(driver: &Driver, event: &web_sys::Event) -> Option<Event> {
    let session = driver.session(|session| session.of_session.clone());
    let changed = js::get(event, "key").as_string()?;
    let other = keepsake::under_way(&session).filter(|_| keepsake::is_shared(&changed, &session))?;
    Some(Event::AttemptResumed(Attempt { elsewhere: true, ..other }))
}
