//! The pay button, and above it the list of fields to correct.
//!
//! The button is live in one phase only, and says the amount. It sends no payment: it says that it was pressed.

use crate::domain::method::{Completion, Method, Notification};
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::view::card_panel::fault_id;
use crate::view::element::{Element, element};
use crate::view::fields::{country_of, fault_text, input_id};
use crate::view::room::{Room, Scene};

/// The button. Its press is the form's submit.
pub(super) fn pay_button() -> Element {
    element("button part=pay class=pay type=submit")
        .flag("disabled", |scene| !scene.whole || !scene.session.can_pay())
        .live("aria-busy", |scene| scene.session.busy().to_string())
        .text(|scene| {
            if scene.session.busy() {
                return scene.say("pay-button-working");
            }
            let total = scene.config.as_ref().map(|config| config.to_pay(&scene.session));
            total.map(|total| scene.speak(&label_of(scene.session.chosen).money("amount", total))).unwrap_or_default()
        })
}

fn label_of(method: Option<Method>) -> Text {
    let id = match method {
        Some(method) if method.completion() == Completion::OnDelivery => "pay-button-order",
        Some(method) if method.notification() == Notification::Delayed => "pay-button-later",
        _ => "pay-button",
    };
    Text::of(id)
}

/// One fault: what to say, where its field is, and the event that goes there.
struct Fault {
    text: Text,
    anchor: String,
    go: Event,
}

/// The fields to correct, each a link to its field. A gate.
#[inline(never)]
pub(super) fn fault_list(room: &Room) -> Element {
    let room = room.clone();
    element("div class=faults role=group")
        .flag("hidden", |scene| faults(scene).is_empty())
        .child(element("p class=title").text(|scene| {
            let count = i64::try_from(faults(scene).len()).unwrap_or(i64::MAX);
            scene.speak(&Text::of("error-summary").count("count", count))
        }))
        .child(element("ul").region(
            |scene| faults(scene).into_iter().map(|fault| fault.anchor + &fault.text.id).collect(),
            move |scene| faults(scene).into_iter().map(|fault| link(&room, fault)).collect(),
        ))
}

fn link(room: &Room, fault: Fault) -> Element {
    let Fault { text, anchor, go } = fault;
    let link = element("a").set("href", &anchor).press(room, move || go.clone()).text(move |scene| scene.speak(&text));
    element("li").child(link)
}

fn faults(scene: &Scene) -> Vec<Fault> {
    let session = &scene.session;
    let Some(method) = session.chosen.filter(|_| session.summary) else { return Vec::new() };
    let card = session.card.form.parts.iter().filter(|_| session.uses_card(method)).filter_map(|part| {
        let fault = session.card.part(*part).fault?;
        let text = Text::of(fault_id(*part, fault));
        Some(Fault { text, anchor: "#card-".to_owned() + part.word(), go: Event::CardPressed(*part) })
    });
    let ours = session.faults.iter().map(|(field, fault)| Fault {
        text: fault_text(*field, *fault, method, country_of(scene)),
        anchor: "#".to_owned() + &input_id(*field, method),
        go: Event::FieldPressed(*field),
    });
    card.chain(ours).collect()
}
