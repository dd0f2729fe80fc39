//! The list of methods: one calm column of native radio buttons; the chosen one opens in place.

use crate::domain::method::{Completion, Kind, Method, Notification};
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::session::state::uses_card_fields;
use crate::view::card_panel::card_panel;
use crate::view::fields::fields;
use crate::view::mark::mark;
use crate::view::name::method_name;
use crate::view::room::{Room, Scene};
use leptos::prelude::*;

/// The methods and the card's place.
#[component]
pub(super) fn MethodList(room: Room) -> impl IntoView {
    let offer = room.key(|scene| methods(scene).iter().flat_map(|method| [method.id(), " "]).collect());
    let chosen = room.key(|scene| scene.session.chosen.map(Method::id).unwrap_or_default().to_owned());
    let rows = move || {
        offer.with(|_| ()); // A memo is made only when it is read, not when it is tracked.
        let methods = room.now(methods);
        methods.into_iter().enumerate().map(|(place, method)| row(room, place, method, chosen)).collect_view()
    };
    // The card's place follows its row. Rows and panel are siblings with an explicit order, because the
    // panel holds the slots and must never be moved in the tree.
    let order = room.text(|scene| {
        let place = methods(scene).iter().position(|method| Some(*method) == scene.session.chosen);
        place.map_or(0, |place| place * 2 + 1).to_string()
    });
    view! {
        <fieldset part="methods" class="methods" disabled=room.flag(|scene| scene.session.busy())>
            <legend class="heading" tabindex="-1">{room.say("methods-legend")}</legend>
            <div class="rows">
                {rows}
                {card_panel(room, order, chosen)}
            </div>
        </fieldset>
    }
}

fn methods(scene: &Scene) -> Vec<Method> {
    let shown = scene.config.as_ref().map(|config| config.selection.shown.iter().map(|shown| shown.method).collect());
    shown.unwrap_or_default()
}

fn row(room: Room, place: usize, method: Method, chosen: Memo<String>) -> impl IntoView {
    let opened = move || {
        let open = chosen.with(|id| id == method.id()) && !uses_card_fields(method);
        open.then(|| opened(room, method))
    };
    let class = room
        .text(move |scene| if scene.session.chosen == Some(method) { "method chosen" } else { "method" }.to_owned());
    view! {
        <div part="method" class=class style:order=(place * 2).to_string()>
            <label class="row">
                <input
                    type="radio"
                    name="method"
                    value=method.id()
                    prop:checked=room.flag(move |scene| scene.session.chosen == Some(method))
                    on:change=move |_| room.tell(Event::MethodChosen(method))
                />
                {mark(method.kind())}
                <span part="method-label" class="name">
                    <bdi>{room.text(move |scene| method_name(scene, method))}</bdi>
                </span>
                <span part="method-note" class="note">{note(method).map(|id| room.say(id))}</span>
            </label>
            {opened}
        </div>
    }
}

fn opened(room: Room, method: Method) -> impl IntoView {
    view! {
        <div part="details" class="details">
            <p>{room.text(move |scene| scene.speak(&details(scene, method)))}</p>
            {fields(room, method)}
        </div>
    }
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
