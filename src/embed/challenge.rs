//! A page of the provider's in a frame: 3-D Secure. It stands in the light DOM behind the slot `challenge`.
//!
//! Of what it says only "it is over" is heard, from this frame and its own origin alone; how it ended the shop knows.

use crate::embed::driver::Driver;
use crate::embed::js;
use crate::embed::slots::hand_out;
use crate::session::event::Event;
use crate::view::CHALLENGE_SLOT;
use gloo_events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlIFrameElement, MessageEvent, Url};

/// What the framed page may do: it may not lead the shop's page elsewhere.
const RIGHTS: &str = "allow-scripts allow-forms allow-same-origin allow-popups";

/// A frame in the page. Dropping it takes it out.
pub(super) struct Challenge {
    placed: Vec<Element>,
    _heard: EventListener,
}

impl Drop for Challenge {
    fn drop(&mut self) {
        for element in &self.placed {
            element.remove();
        }
    }
}

/// Stands the frame; `None` if the page does not let us, which the deadline of the action sees to.
pub(super) fn show(driver: &Rc<Driver>, key: String, url: &str) -> Option<Challenge> {
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
            driver.tell(Event::ActionOver { key: key.clone() });
        }
    });
    let mut placed = Vec::new();
    hand_out(&document, &driver.host, CHALLENGE_SLOT, &frame, &mut placed)?;
    Some(Challenge { placed, _heard: heard })
}

fn is_over(data: &wasm_bindgen::JsValue) -> bool {
    js::get(data, "kassa").as_string().as_deref() == Some("three_ds") && js::get(data, "over").as_bool() == Some(true)
}
