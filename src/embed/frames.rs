//! The driver's part for the card's frames: opens the provider's adapter, gives it its places and its look, and ends it.
//!
//! It knows no provider: each adapter is in `providers`, and which one to open the session decides.

use super::driver::Driver;
use crate::embed::slots::Slots;
use crate::embed::{console, look};
use crate::providers::{FieldLook, Provider, REGISTRY};
use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::issue::Issue;
use crate::view::slot_name;
use leptos::prelude::WithUntracked;
use std::rc::Rc;

impl Driver {
    pub(super) fn with_provider(&self, act: impl FnOnce(Rc<dyn Provider>)) {
        let provider = self.provider.borrow().clone();
        if let Some(provider) = provider {
            act(provider);
        }
    }

    pub(super) fn mount_frames(self: &Rc<Self>, account: &Account) {
        self.unmount_frames();
        let id = &account.id;
        self.serving.set(REGISTRY.iter().find(|entry| entry.id == *id));
        let opened = self.serving.get().map(|entry| (entry.open)(account));
        let provider = match opened {
            Some(Ok(provider)) => provider,
            Some(Err(remedy)) => {
                console::report(&Issue::at("publishable-key", "", remedy));
                return self.tell(Event::FramesBlocked { detail: format!("{id} refused its key") });
            }
            None => return self.tell(Event::FramesBlocked { detail: format!("no adapter for {id}") }),
        };
        let Some(slots) = Slots::place(&self.host, account.form.parts, slot_name) else {
            return self.tell(Event::FramesBlocked { detail: "the page refused the card fields".to_owned() });
        };
        let containers = slots.containers.clone();
        *self.slots.borrow_mut() = Some(slots);
        *self.provider.borrow_mut() = Some(Rc::clone(&provider));
        self.report_unheeded(id);
        provider.mount(containers, self.field_look(), self.sink());
    }

    /// Tells the developer what of the theme ends at the edge of the fields.
    fn report_unheeded(&self, id: &str) {
        let unstyled = self.serving.get().map_or(&[][..], |entry| entry.unstyled);
        for (name, value) in look::unheeded(&self.host, unstyled) {
            let remedy = ["the card fields of ", id, " cannot follow it; the rest of the checkout does"].concat();
            console::report(&Issue::at(name, &value, &remedy));
        }
    }

    pub(super) fn unmount_frames(&self) {
        if let Some(provider) = self.provider.take() {
            provider.unmount();
        }
        self.slots.take();
    }

    /// Hands the present words and colours to the frames.
    pub(super) fn restyle(&self) {
        self.with_provider(|provider| provider.restyle(self.field_look()));
    }

    fn field_look(&self) -> FieldLook {
        let (form, locales) = self.serving.get().map(|entry| (entry.form, entry.locales)).unwrap_or_default();
        self.scene.with_untracked(|scene| look::of(&self.root, &scene.words, scene.is_rtl(), form, locales))
    }
}
