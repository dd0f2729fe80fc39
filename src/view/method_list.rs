//! The list of methods: one calm column of native radio buttons; the chosen one opens in place.

use crate::domain::method::{Completion, Kind, Method, Notification};
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::session::state::uses_card_fields;
use crate::view::card_panel::card_panel;
use crate::view::element::{Element, element};
use crate::view::fields::{fields_or_space, made_for};
use crate::view::mark::mark;
use crate::view::name::method_name;
use crate::view::room::{Room, Scene};

/// The methods and the card's place.
pub(super) fn method_list(room: &Room) -> Element {
    let making = room.clone();
    // The card's place follows its row. Rows and panel are siblings with an explicit order, because the
    // panel holds the slots and must never be moved in the tree.
    let rows = element("div class=rows")
        .region(
            |scene| methods(scene).iter().flat_map(|method| [method.id(), " "]).collect(),
            move |scene| {
                methods(scene).into_iter().enumerate().map(|(place, method)| row(&making, place, method)).collect()
            },
        )
        .child(card_panel(room, card_order));
    element("fieldset part=methods class=methods")
        .flag("disabled", |scene| scene.session.busy())
        .child(element("legend class=heading tabindex=-1").say("methods-legend"))
        .child(rows)
}

fn card_order(scene: &Scene) -> String {
    let place = methods(scene).iter().position(|method| Some(*method) == scene.session.chosen);
    place.map_or(0, |place| place * 2 + 1).to_string()
}

fn methods(scene: &Scene) -> Vec<Method> {
    let shown = scene.config.as_ref().map(|config| config.selection.methods().collect());
    shown.unwrap_or_default()
}

fn row(room: &Room, place: usize, method: Method) -> Element {
    let making = room.clone();
    let is_chosen = move |scene: &Scene| scene.session.chosen == Some(method);
    let radio = element("input type=radio name=method").set("value", method.id()).flag("checked", is_chosen).on(
        "change",
        room,
        move |_| Event::MethodChosen(method),
    );
    let name = element("span part=method-label class=name")
        .child(element("bdi").text(move |scene| method_name(scene, method)));
    let note_of = element("span part=method-note class=note");
    let note_of = match note(method) {
        Some(id) => note_of.say(id),
        None => note_of,
    };
    let is_open = move |scene: &Scene| is_chosen(scene) && !uses_card_fields(method);
    element("div part=method")
        .live("class", move |scene| if is_chosen(scene) { "method chosen" } else { "method" }.to_owned())
        .set("order", &(place * 2).to_string())
        .child(element("label class=row").child(radio).child(mark(method)).child(name).child(note_of))
        .region(
            move |scene| if is_open(scene) { made_for(scene, method) } else { String::new() },
            move |scene| if is_open(scene) { vec![opened(&making, scene, method)] } else { Vec::new() },
        )
}

fn opened(room: &Room, scene: &Scene, method: Method) -> Element {
    let panel = element("div part=details class=details")
        .child(element("p").text(move |scene| scene.speak(&details(scene, method))));
    fields_or_space(room, scene, method).into_iter().fold(panel, Element::child)
}

fn note(method: Method) -> Option<&'static str> {
    match (method.completion(), method.notification()) {
        (Completion::OnDelivery, _) => Some("methods-note-cod"),
        (_, Notification::Delayed) => Some("methods-note-delayed"),
        (_, Notification::Immediate) => None,
    }
}

/// What will happen next with a method that is not paid by hosted fields.
fn details(scene: &Scene, method: Method) -> Text {
    if method.completion() == Completion::OnDelivery {
        let total = scene.config.as_ref().map(|config| config.order.total);
        return total
            .map_or_else(|| Text::of("methods-note-cod"), |total| Text::of("details-cod").money("amount", total));
    }
    match method.kind() {
        Kind::Qr => Text::of("details-qr"),
        Kind::Voucher => Text::of("details-voucher"),
        Kind::BankTransfer if method.notification() == Notification::Delayed => Text::of("details-bank-transfer"),
        Kind::DirectDebit => Text::of("details-debit"),
        Kind::Bnpl if !method.name_is_generic() => Text::of("details-later").name("method", method_name(scene, method)),
        Kind::Card | Kind::Wallet | Kind::BankRedirect | Kind::BankTransfer | Kind::Bnpl | Kind::Cash => {
            if method.name_is_generic() {
                Text::of("details-hosted")
            } else {
                Text::of("details-redirect").name("method", method_name(scene, method))
            }
        }
    }
}
