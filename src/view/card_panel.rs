//! The card's place: labels, slots for the provider's frames, faults beside them.
//!
//! It is always there and only hidden, so that a slot never leaves and a frame never reloads. It has no
//! input for card data, and never will: the number, the date and the code are typed into the provider's
//! frames, which stand in the light DOM behind the slots.

use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart, Frames, Session, Switched};
use crate::view::element::{Element, element};
use crate::view::fields::{class_of, fields_or_space, made_for};
use crate::view::name::brand_name;
use crate::view::room::{Room, Scene};

/// The slot a frame stands in.
pub(crate) fn slot_name(part: CardPart) -> String {
    "card-".to_owned() + part.word()
}

/// The slot of the page in a frame: 3-D Secure.
pub(crate) const CHALLENGE_SLOT: &str = "challenge";

/// The card panel. `order` gives its place among the rows of methods.
pub(super) fn card_panel(room: &Room, order: fn(&Scene) -> String) -> Element {
    let asking = room.clone();
    element("div part=card")
        .flag("hidden", |scene| !is_open(&scene.session))
        .live("class", |scene| if is_loading(scene) { "card loading" } else { "card" }.to_owned())
        .live("aria-busy", |scene| is_loading(scene).to_string())
        .live("order", order)
        .child(switched("card-switched", "card-switched-again"))
        .child(switched("", "money-not-charged"))
        .child(card_field(room, CardPart::Number, "card-number"))
        .child(element("p class=quiet role=status").text(brand))
        .child(
            element("div class=pair")
                .flag("hidden", |scene| is_elsewhere(scene, CardPart::Code))
                .child(card_field(room, CardPart::Expiry, "card-expiry"))
                .child(card_field(room, CardPart::Code, "card-code")),
        )
        .child(card_field(room, CardPart::Name, "field-name"))
        .child(card_field(room, CardPart::Whole, "method-card"))
        .region(
            |scene| asked_by(scene).map(|method| made_for(scene, method)).unwrap_or_default(),
            move |scene| asked_by(scene).map(|method| fields_or_space(&asking, scene, method)).unwrap_or_default(),
        )
        .child(element("p class=hint").say("details-card"))
}

/// What is said where another provider's fields stand here. Providers are not the buyer's business.
fn switched(at_load: &'static str, at_token: &'static str) -> Element {
    element("p class=quiet role=status").text(move |scene| {
        let id = match scene.session.switched {
            Some(Switched::AtLoad) if !is_loading(scene) => at_load,
            Some(Switched::AtToken) => at_token,
            _ => "",
        };
        if id.is_empty() { String::new() } else { scene.say(id) }
    })
}

fn is_loading(scene: &Scene) -> bool {
    scene.session.card.frames == Frames::Loading
}

/// The chosen method, if it is paid by card fields.
fn asked_by(scene: &Scene) -> Option<Method> {
    scene.session.chosen.filter(|method| scene.session.uses_card(*method))
}

fn brand(scene: &Scene) -> String {
    let brand = scene.session.card.brand.as_deref();
    brand.map(|brand| scene.speak(&Text::of("card-brand").name("brand", brand_name(brand)))).unwrap_or_default()
}

fn is_open(session: &Session) -> bool {
    session.chosen.is_some_and(|method| session.uses_card(method)) && session.card.frames != Frames::Blocked
}

/// Whether the provider's form has no field of its own for this, or none yet: what the name is called comes with the rest.
fn is_elsewhere(scene: &Scene, part: CardPart) -> bool {
    !scene.session.card.form.parts.contains(&part) || (part == CardPart::Name && !scene.whole)
}

fn card_field(room: &Room, part: CardPart, label: &'static str) -> Element {
    element("div part=field")
        .set("data-card", part.word())
        .flag("hidden", move |scene| is_elsewhere(scene, part))
        .live("class", move |scene| {
            let field = scene.session.card.part(part);
            class_of(field.fault.is_some()) + if field.focused { " focused" } else { "" }
        })
        .child(
            element("span part=field-label class=label")
                .press(room, move || Event::CardPressed(part))
                .text(move |scene| if is_elsewhere(scene, part) { String::new() } else { scene.say(label) }),
        )
        .child(element("div class=box").child(element("slot").set("name", &slot_name(part))))
        .child(element("p part=field-error class=error").text(move |scene| {
            let fault = scene.session.card.part(part).fault;
            fault.map(|fault| scene.say(fault_id(part, fault))).unwrap_or_default()
        }))
}

/// What to say about a fault of a hosted field.
pub(super) const fn fault_id(part: CardPart, fault: CardFault) -> &'static str {
    match (part, fault) {
        (CardPart::Number, CardFault::Missing) => "error-number-missing",
        (CardPart::Number, CardFault::Incomplete) => "error-number-incomplete",
        (CardPart::Number, CardFault::Invalid | CardFault::Past) => "error-number-invalid",
        (CardPart::Expiry, CardFault::Missing) => "error-expiry-missing",
        (CardPart::Expiry, CardFault::Incomplete | CardFault::Invalid) => "error-expiry-invalid",
        (CardPart::Expiry, CardFault::Past) => "error-expiry-past",
        (CardPart::Code, CardFault::Missing) => "error-code-missing",
        (CardPart::Code, CardFault::Incomplete | CardFault::Invalid | CardFault::Past) => "error-code-invalid",
        (CardPart::Name, _) => "error-name-missing",
        (CardPart::Whole, _) => "error-card-unfinished",
    }
}
