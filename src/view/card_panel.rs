//! The card's place: labels, slots for the provider's frames, faults beside them.
//!
//! It is always there and only hidden, so that a slot never leaves and a frame never reloads. It has no
//! input for card data, and never will: the number, the date and the code are typed into the provider's
//! frames, which stand in the light DOM behind the slots.

use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::session::state::{CardFault, CardPart, Frames, Session, uses_card_fields};
use crate::view::fields::{class_of, fields};
use crate::view::room::{Live, Room};
use leptos::prelude::*;

/// The slot a frame stands in.
pub(crate) const fn slot_name(part: CardPart) -> &'static str {
    match part {
        CardPart::Number => "card-number",
        CardPart::Expiry => "card-expiry",
        CardPart::Code => "card-code",
    }
}

/// The card panel. `order` is its place among the rows of methods; `chosen` the id of the chosen method.
pub(super) fn card_panel(room: Room, order: Live, chosen: Memo<String>) -> impl IntoView {
    let asked = move || {
        let method = chosen.with(|id| Method::from_id(id));
        method.filter(|method| uses_card_fields(*method)).map(|method| fields(room, method))
    };
    let class = room
        .text(|scene| if scene.session.card.frames == Frames::Loading { "card loading" } else { "card" }.to_owned());
    let brand = room.text(|scene| {
        let brand = scene.session.card.brand.as_deref();
        brand.map(|brand| scene.speak(&Text::of("card-brand").name("brand", brand_name(brand)))).unwrap_or_default()
    });
    view! {
        <div
            part="card"
            class=class
            hidden=room.flag(|scene| !is_open(&scene.session))
            aria-busy=room.text(|scene| (scene.session.card.frames == Frames::Loading).to_string())
            style:order=order
        >
            {card_field(room, CardPart::Number, "card-number")}
            <p class="quiet" role="status">{brand}</p>
            <div class="pair">
                {card_field(room, CardPart::Expiry, "card-expiry")}
                {card_field(room, CardPart::Code, "card-code")}
            </div>
            {asked}
            <p class="hint">{room.say("details-card")}</p>
        </div>
    }
}

fn is_open(session: &Session) -> bool {
    session.chosen.is_some_and(uses_card_fields) && session.card.frames != Frames::Blocked
}

fn card_field(room: Room, part: CardPart, label: &'static str) -> impl IntoView {
    let class = room.text(move |scene| {
        let field = scene.session.card.part(part);
        class_of(field.fault.is_some()) + if field.focused { " focused" } else { "" }
    });
    let fault = room.text(move |scene| {
        let fault = scene.session.card.part(part).fault;
        fault.map(|fault| scene.speak(&Text::of(fault_id(part, fault)))).unwrap_or_default()
    });
    view! {
        <div part="field" class=class data-card=part.word()>
            <span part="field-label" class="label" on:click=room.press(Event::CardPressed(part))>
                {room.say(label)}
            </span>
            <div class="box">
                <slot name=slot_name(part)></slot>
            </div>
            <p part="field-error" class="error">{fault}</p>
        </div>
    }
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
    }
}

/// A brand as the brand writes itself; one we do not know stays as the provider words it.
fn brand_name(brand: &str) -> &str {
    match brand {
        "visa" => "Visa",
        "mastercard" => "Mastercard",
        "amex" => "American Express",
        "jcb" => "JCB",
        "discover" => "Discover",
        "diners" => "Diners Club",
        "unionpay" => "UnionPay",
        "maestro" => "Maestro",
        other => other,
    }
}
