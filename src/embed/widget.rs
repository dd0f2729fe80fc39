//! The face of the program towards the custom element's JavaScript.
//!
//! Every method takes `&self`: a method that held the object mutably could not be called again from a
//! listener, nor after a panic.

use crate::embed::driver::{Driver, fresh_key};
use crate::embed::intl::BrowserIntl;
use crate::embed::{configure, explain, js};
use crate::session::event::Event;
use crate::session::state::Session;
use js_sys::{Map, Object};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

/// One checkout, as the custom element holds it.
#[wasm_bindgen]
pub struct Widget {
    driver: Rc<Driver>,
}

#[wasm_bindgen]
impl Widget {
    /// Makes a checkout in a shadow root. `started`: requests already begun, by address; its method `words(tag, rest)`
    /// gives one half of a locale's words.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, root: ShadowRoot, started: Map) -> Widget {
        Widget { driver: Driver::new(host, root, started, Rc::new(BrowserIntl::default())) }
    }

    /// Takes all attributes as one plain object.
    pub fn configure(&self, attributes: &JsValue) {
        self.driver.configure(configure::attributes(attributes));
    }

    /// Takes a session document in place of a fetched one.
    #[wasm_bindgen(js_name = takeSession)]
    pub fn take_session(&self, document: JsValue) {
        self.driver.take_document(js::json(document));
    }

    /// Lays some fields over the present session document.
    pub fn update(&self, patch: JsValue) {
        let document = self.driver.document.borrow().clone();
        self.driver.take_document(document.patched(js::json(patch)));
    }

    /// Why each method and this locale were chosen, as plain data.
    pub fn explain(&self) -> Object {
        explain::explain(&self.driver)
    }

    /// Presses Pay.
    pub fn submit(&self) {
        self.driver.tell(Event::PayPressed { key: fresh_key() });
    }

    /// The browser brought the page back from its back-forward cache.
    pub fn restored(&self) {
        self.driver.tell(Event::PageRestored);
    }

    /// Puts the focus on the methods.
    pub fn focus(&self) {
        self.driver.focus_methods();
    }

    /// Whether a payment is under way.
    pub fn busy(&self) -> bool {
        self.driver.session(Session::busy)
    }

    /// Ends the checkout and gives everything back.
    pub fn stop(&self) {
        self.driver.stop();
    }
}
