//! What the view is made of: one type of element, and what in it follows the scene.
//!
//! Every element, attribute and closure is of the same few types, so the code that builds, refreshes and
//! drops them exists once. The framework's own element types are compiled anew for each shape of markup,
//! which made up most of the program (decision 0002). Signal, effect and mounting stay the framework's.
//!
//! It knows no checkout. Strings go into the DOM as attributes and text only.

use crate::session::event::Event;
use crate::view::room::{Room, Scene};
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement, HtmlInputElement};

type Read = Box<dyn Fn(&Scene) -> String>;
type Make = Box<dyn Fn(&Scene) -> Vec<Element>>;

/// An element with what belongs to it. Dropping it takes its listeners away; its node stays.
#[must_use = "an element is seen only where it is put"]
pub(super) struct Element {
    node: types::Element,
    living: Vec<Living>,
}

enum Living {
    /// An attribute, a property or, named "", the text.
    Value { node: types::Element, name: &'static str, read: Read, shown: Option<String> },
    /// Elements before `end` that are made anew when the key differs.
    Region { end: types::Node, key: Read, make: Make, made_for: Option<String>, inside: Vec<Element> },
    /// Held for its end.
    Listener { _held: EventListener },
}

/// An element as written: its tag, then `name=value` for each fixed attribute whose value has no blank.
pub(super) fn element(written: &str) -> Element {
    let mut words = written.split(' ');
    let tag = words.next().unwrap_or_default();
    let namespace = matches!(tag, "svg" | "path").then_some("http://www.w3.org/2000/svg");
    let node = Rndr::create_element(tag, namespace);
    for word in words {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        Rndr::set_attribute(&node, name, value);
    }
    Element { node, living: Vec::new() }
}

impl Element {
    /// A fixed attribute.
    pub(super) fn set(self, name: &'static str, value: &str) -> Element {
        put(&self.node, name, value);
        self
    }

    /// An attribute that follows the scene.
    pub(super) fn live(self, name: &'static str, read: impl Fn(&Scene) -> String + 'static) -> Element {
        self.follow(name, Box::new(read))
    }

    /// A boolean attribute that follows the scene.
    pub(super) fn flag(self, name: &'static str, read: impl Fn(&Scene) -> bool + 'static) -> Element {
        self.follow(name, Box::new(move |scene| yes_or_no(read(scene))))
    }

    /// The text, which follows the scene. Such an element has no children.
    pub(super) fn text(self, read: impl Fn(&Scene) -> String + 'static) -> Element {
        self.follow("", Box::new(read))
    }

    /// The text: a message without variables.
    pub(super) fn say(self, id: &'static str) -> Element {
        self.text(move |scene| scene.say(id))
    }

    fn follow(mut self, name: &'static str, read: Read) -> Element {
        self.living.push(Living::Value { node: self.node.clone(), name, read, shown: None });
        self
    }

    /// A child, after those already there.
    pub(super) fn child(mut self, mut child: Element) -> Element {
        Rndr::insert_node(&self.node, &child.node, None);
        self.living.append(&mut child.living);
        self
    }

    /// Children that are made anew whenever `key` differs.
    pub(super) fn region(
        self,
        key: impl Fn(&Scene) -> String + 'static,
        make: impl Fn(&Scene) -> Vec<Element> + 'static,
    ) -> Element {
        self.add_region(Box::new(key), Box::new(make))
    }

    fn add_region(mut self, key: Read, make: Make) -> Element {
        let end: types::Node = Rndr::create_text_node("").into();
        Rndr::insert_node(&self.node, &end, None);
        self.living.push(Living::Region { end, key, make, made_for: None, inside: Vec::new() });
        self
    }

    /// Tells an event of the DOM on as one of ours, and keeps the browser from acting on a press itself.
    pub(super) fn on(
        self,
        name: &'static str,
        room: &Room,
        read: impl Fn(&web_sys::Event) -> Event + 'static,
    ) -> Element {
        self.listen(name, room.clone(), Box::new(read))
    }

    /// Tells an event of ours when it is pressed.
    pub(super) fn press(self, room: &Room, event: impl Fn() -> Event + 'static) -> Element {
        self.on("click", room, move |_| event())
    }

    fn listen(mut self, name: &'static str, room: Room, read: Box<dyn Fn(&web_sys::Event) -> Event>) -> Element {
        let options = EventListenerOptions::enable_prevent_default();
        let act = move |event: &web_sys::Event| {
            if matches!(name, "click" | "submit" | "cancel") {
                event.prevent_default();
            }
            room.tell(read(event));
        };
        let held = EventListener::new_with_options(&self.node, name, options, act);
        self.living.push(Living::Listener { _held: held });
        self
    }

    /// Brings everything that follows the scene up to it. Writes to the DOM only what differs.
    pub(super) fn refresh(&mut self, scene: &Scene) {
        self.living.iter_mut().for_each(|living| living.refresh(scene));
    }
}

impl Living {
    fn refresh(&mut self, scene: &Scene) {
        match self {
            Living::Listener { .. } => {}
            Living::Value { node, name, read, shown } => {
                let text = read(scene);
                if shown.as_ref() != Some(&text) || (*name == "value" && typed(node) != text) {
                    put(node, name, &text);
                    *shown = Some(text);
                }
            }
            Living::Region { end, key, make, made_for, inside } => {
                let wanted = key(scene);
                if made_for.as_ref() != Some(&wanted) {
                    inside.drain(..).for_each(take_away);
                    *inside = make(scene);
                    if let Some(parent) = end.parent_element() {
                        inside.iter().for_each(|element| Rndr::insert_node(&parent, &element.node, Some(end)));
                    }
                    *made_for = Some(wanted);
                }
                inside.iter_mut().for_each(|element| element.refresh(scene));
            }
        }
    }
}

/// Listeners go first: a browser may tell an element that goes that it lost the focus.
fn take_away(element: Element) {
    let Element { node, living } = element;
    drop(living);
    node.remove();
}

fn yes_or_no(yes: bool) -> String {
    if yes { "true" } else { "" }.to_owned()
}

/// What stands in an input: the buyer may have typed what the session did not take.
fn typed(node: &types::Element) -> String {
    node.unchecked_ref::<HtmlInputElement>().value()
}

/// Writes one value. What the buyer can change is a property, which counts over the attribute.
fn put(node: &types::Element, name: &str, value: &str) {
    match name {
        "" => node.set_text_content(Some(value)),
        "value" if node.has_attribute("data-field") => node.unchecked_ref::<HtmlInputElement>().set_value(value),
        "checked" => node.unchecked_ref::<HtmlInputElement>().set_checked(!value.is_empty()),
        "hidden" | "disabled" | "selected" | "inert" => {
            let _ = node.toggle_attribute_with_force(name, !value.is_empty());
        }
        "modal" => open_or_close(node.unchecked_ref(), value),
        // A style attribute would be refused by a strict policy; this is not one.
        "order" => {
            let _ = node.unchecked_ref::<HtmlElement>().style().set_property(name, value);
        }
        _ => Rndr::set_attribute(node, name, value),
    }
}

/// A dialog is open over the page (`modal`), open in it (any other word), or closed (none). One that is not in the page yet
/// cannot be opened.
fn open_or_close(dialog: &HtmlDialogElement, wanted: &str) {
    if wanted.is_empty() {
        dialog.close();
    } else if wanted == "modal" {
        let _ = dialog.show_modal();
    } else {
        dialog.set_open(true);
    }
}

/// An element that follows the scene of a room by itself; what a component returns.
pub struct Tree {
    pub(super) room: Room,
    pub(super) root: Element,
}

/// A [`Tree`] in the page. Dropping it stops the following.
pub struct Planted {
    root: types::Element,
    _following: RenderEffect<()>,
}

impl Render for Tree {
    type State = Planted;

    fn build(self) -> Planted {
        let Tree { room, root: mut element } = self;
        let root = element.node.clone();
        // A copy of the scene: whatever hears of a change to the DOM may change the scene itself.
        let following = RenderEffect::new(move |_| element.refresh(&room.scene()));
        Planted { root, _following: following }
    }

    fn rebuild(self, state: &mut Planted) {
        let mut next = self.build();
        state.insert_before_this(&mut next);
        state.unmount();
        *state = next;
    }
}

impl Mountable for Planted {
    fn unmount(&mut self) {
        self.root.remove();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.root, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = self.root.parent_element() else { return false };
        child.mount(&parent, Some(&self.root));
        true
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.root.clone()]
    }
}
