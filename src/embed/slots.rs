//! Places for the provider's frames in the light DOM, behind the named slots of the shadow root.
//!
//! Providers find their frames from the document, so the frames must not stand in a shadow tree. Where the
//! element itself is inside shadow roots, the slot is handed outwards, root by root. A placed element is
//! never moved: a moved frame reloads and loses what was typed.

use crate::providers::Containers;
use crate::session::state::CardPart;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, ShadowRoot};

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

/// The placed elements. Dropping them takes them out of the page.
#[must_use = "dropping it removes the provider's frames from the page"]
pub(super) struct Slots {
    placed: Vec<Element>,
    /// The elements for the provider.
    pub(super) containers: Containers,
}

impl Slots {
    /// Places one element for each field of the card form. `None` if the page does not let us.
    pub(super) fn place(host: &HtmlElement, parts: &'static [CardPart], name: fn(CardPart) -> String) -> Option<Slots> {
        let document = host.owner_document()?;
        let mut placed = Vec::new();
        let mut stand = |part: &CardPart| -> Option<(CardPart, HtmlElement)> {
            let element: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
            hand_out(&document, host, &name(*part), &element, &mut placed)?;
            Some((*part, element))
        };
        let containers = parts.iter().map(&mut stand).collect::<Option<_>>()?;
        Some(Slots { placed, containers })
    }
}

impl Drop for Slots {
    fn drop(&mut self) {
        for element in &self.placed {
            element.remove();
        }
    }
}

/// Puts `leaf` where `slot` of `host` shows it and where the document can see it.
pub(super) fn hand_out(
    document: &Document,
    host: &Element,
    slot: &str,
    leaf: &Element,
    placed: &mut Vec<Element>,
) -> Option<()> {
    match host.get_root_node().dyn_into::<ShadowRoot>() {
        Err(_) => {
            leaf.set_attribute("slot", slot).ok()?;
            host.append_child(leaf).ok()?;
            placed.push(leaf.clone());
        }
        Ok(outer) => {
            let number = NEXT.get();
            NEXT.set(number.wrapping_add(1));
            let outside = format!("kassa-{slot}-{number}");
            let relay = document.create_element("slot").ok()?;
            relay.set_attribute("name", &outside).ok()?;
            relay.set_attribute("slot", slot).ok()?;
            host.append_child(&relay).ok()?;
            placed.push(relay);
            hand_out(document, &outer.host(), &outside, leaf, placed)?;
        }
    }
    Some(())
}
