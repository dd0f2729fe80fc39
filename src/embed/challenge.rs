//! A page of the provider's in a frame, or a place for what its script shows: 3-D Secure. It stands in the light DOM behind the
//! slot `challenge`.
//!
//! Of what a page says only "it is over" is heard, from this frame and its own origin alone; how it ended the shop knows.

use crate::embed::driver::Driver;
use crate::embed::slots::hand_out;
use crate::embed::{js, look};
use crate::providers::{Acting, NextAction, REGISTRY};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::view::CHALLENGE_SLOT;
use gloo_events::EventListener;
use std::any::Any;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlIFrameElement, MessageEvent, Url};

/// What the framed page may do: it may not lead the shop's page elsewhere.
const RIGHTS: &str = "allow-scripts allow-forms allow-same-origin allow-popups";

/// What stands in the page. Dropping it takes it out, and ends what goes on in it.
struct Challenge {
    placed: Vec<Element>,
    _heard: Option<EventListener>,
    _acting: Option<Acting>,
}

impl Drop for Challenge {
    fn drop(&mut self) {
        for element in &self.placed {
            element.remove();
        }
    }
}

/// Stands the frame; `None` if the page does not let us, which the deadline of the action sees to.
pub(super) fn show(driver: &Rc<Driver>, key: String, url: &str) -> Option<Box<dyn Any>> {
    let document = driver.host.owner_document()?;
    let origin = Url::new(url).ok()?.origin();
    let frame: HtmlIFrameElement = document.create_element("iframe").ok()?.dyn_into().ok()?;
    frame.sandbox().set_value(RIGHTS);
    frame.set_attribute("allow", "payment; publickey-credentials-get").ok()?;
    frame.set_src(url);
    frame.set_title(&driver.scene_says("challenge-title"));
    let (weak, heard_frame) = (Rc::downgrade(driver), frame.clone());
    let window = web_sys::window()?;
    let heard = EventListener::new(&window, "message", move |event| {
        let Some(message) = event.dyn_ref::<MessageEvent>() else { return };
        let from = message.source();
        let ours = heard_frame.content_window().map(js_sys::Object::from);
        if from.is_none() || from != ours || message.origin() != origin || !is_over(&message.data()) {
            return;
        }
        if let Some(driver) = weak.upgrade() {
            driver.tell(Event::ActionOver { key: key.clone(), details: None });
        }
    });
    let mut placed = Vec::new();
    hand_out(&document, &driver.host, CHALLENGE_SLOT, &frame, &mut placed)?;
    Some(Box::new(Challenge { placed, _heard: Some(heard), _acting: None }))
}

/// Has the provider's script do its part. What cannot be begun is told at once.
pub(super) fn act(driver: &Rc<Driver>, key: String, account: &Account, data: String) -> Option<Box<dyn Any>> {
    let entry = REGISTRY.iter().find(|entry| entry.id == account.id);
    let begin = entry.and_then(|entry| Some((entry.act?, entry.locales)));
    let container = begin.and_then(|_| {
        let document = driver.host.owner_document()?;
        let container: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
        let mut placed = Vec::new();
        hand_out(&document, &driver.host, CHALLENGE_SLOT, &container, &mut placed)?;
        Some((container, placed))
    });
    let (Some((begin, locales)), Some((container, placed))) = (begin, container) else {
        let detail = ["an action for the script of ", &account.id].concat();
        driver.tell(Event::ActionFailed { key, detail });
        return None;
    };
    let locale = look::spoken(&driver.words(), locales).to_owned();
    let acting = begin(account, NextAction { key, data, container, locale, sink: driver.sink() });
    Some(Box::new(Challenge { placed, _heard: None, _acting: Some(acting) }))
}

fn is_over(data: &wasm_bindgen::JsValue) -> bool {
    js::get(data, "kassa").as_string().as_deref() == Some("three_ds") && js::get(data, "over").as_bool() == Some(true)
}
