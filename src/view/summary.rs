//! The order: lines, what is added and taken off, and the total.
//!
//! It adds nothing up: the configuration has proved that the parts make the total.

use crate::domain::money::Money;
use crate::locale::text::Text;
use crate::session::config::{Item, Order};
use crate::view::room::{Room, Scene};
use leptos::prelude::*;

/// The order summary.
#[component]
pub(super) fn Summary(room: Room) -> impl IntoView {
    let lines = room.key(|scene| {
        let mark =
            |item: &Item| [&item.name, "\n", &item.quantity.to_string(), "\n", &written(scene, item.amount)].concat();
        scene.config.as_ref().map(|config| config.order.items.iter().map(mark).collect::<String>()).unwrap_or_default()
    });
    let items = move || {
        lines.with(|_| ()); // A memo is made only when it is read, not when it is tracked.
        let items = room.now(|scene| scene.config.as_ref().map(|config| config.order.items.clone()));
        items.unwrap_or_default().into_iter().map(|item| line(room, item)).collect_view()
    };
    view! {
        <section part="summary" class="summary" hidden=room.flag(|scene| scene.config.is_none())>
            <h2 class="heading">{room.say("summary-heading")}</h2>
            <ul class="lines" hidden=Box::new(move || lines.with(String::is_empty)) as crate::view::room::Flag>{items}</ul>
            <dl class="parts">
                {part(room, "summary-shipping", |order| order.shipping)}
                {part(room, "summary-tax", |order| order.tax.filter(|tax| tax.minor() != 0))}
                {part(room, "summary-discount", |order| order.discount.filter(|off| off.minor() != 0).and_then(negative))}
                <div class="total-line">
                    <dt>{room.say("summary-total")}</dt>
                    <dd part="total" class="total">{room.text(|scene| of_order(scene, |order| Some(order.total)))}</dd>
                </div>
            </dl>
        </section>
    }
}

fn line(room: Room, item: Item) -> impl IntoView {
    let Item { name, quantity, amount } = item;
    let label = move |scene: &Scene| {
        if quantity == 1 {
            return name.clone();
        }
        scene.speak(&Text::of("summary-item-several").name("name", name.clone()).count("count", quantity))
    };
    view! {
        <li part="line-item" class="line">
            <span dir="auto">{room.text(label)}</span>
            <span>{room.text(move |scene| written(scene, amount))}</span>
        </li>
    }
}

/// A part of the total; the line goes where the shop does not name it. Shipping that costs nothing is said so.
fn part(room: Room, id: &'static str, read: fn(&Order) -> Option<Money>) -> impl IntoView {
    let said = move |scene: &Scene| match order(scene).and_then(read) {
        Some(amount) if amount.minor() == 0 => scene.speak(&Text::of("summary-shipping-free")),
        Some(amount) => written(scene, amount),
        None => String::new(),
    };
    view! {
        <div part="line-item" class="line" hidden=room.flag(move |scene| order(scene).and_then(read).is_none())>
            <dt>{room.say(id)}</dt>
            <dd>{room.text(said)}</dd>
        </div>
    }
}

fn order(scene: &Scene) -> Option<&Order> {
    scene.config.as_ref().map(|config| &config.order)
}

fn of_order(scene: &Scene, read: fn(&Order) -> Option<Money>) -> String {
    order(scene).and_then(read).map(|amount| written(scene, amount)).unwrap_or_default()
}

fn written(scene: &Scene, amount: Money) -> String {
    scene.words.money(amount)
}

fn negative(amount: Money) -> Option<Money> {
    Money::new(0, amount.currency()).checked_sub(amount)
}
