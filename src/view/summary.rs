//! The order: lines, what is added and taken off, the chosen method's fee, and the total.
//!
//! It adds nothing up: the configuration has proved that the parts make the total, and says what is due.

use crate::domain::bill::{Due, Tax};
use crate::domain::money::Money;
use crate::locale::text::Text;
use crate::session::config::{Item, Order};
use crate::view::element::{Element, element};
use crate::view::room::Scene;

/// The order summary.
pub(super) fn summary() -> Element {
    let lines = element("ul class=lines").flag("hidden", |scene| items(scene).is_empty()).region(
        |scene| items(scene).iter().map(|item| mark(scene, item)).collect(),
        |scene| items(scene).iter().cloned().map(line).collect(),
    );
    let total = element("div class=total-line").child(element("dt").say("summary-total")).child(
        element("dd part=total class=total").text(|scene| {
            scene.config.as_ref().map(|config| written(scene, config.to_pay(&scene.session))).unwrap_or_default()
        }),
    );
    let parts = element("dl class=parts")
        .child(part("summary-shipping", |order| order.shipping))
        .child(part("summary-tax", |order| order.tax.and_then(Tax::added).filter(|tax| tax.minor() != 0)))
        .child(part("summary-discount", |order| order.discount.filter(|off| off.minor() != 0).and_then(negative)))
        .child(addition("summary-method-fee", |due| due.fee))
        .child(addition("summary-rounding", |due| due.rounding))
        .child(total);
    element("section part=summary class=summary")
        .flag("hidden", |scene| scene.config.is_none())
        .child(element("h2 class=heading").say("summary-heading"))
        .child(lines)
        .child(parts)
        .child(remark(|scene| {
            let inside = order(scene)?.tax.and_then(Tax::inside).filter(|tax| tax.minor() != 0)?;
            Some(Text::of("summary-tax-included").money("amount", inside))
        }))
        .child(remark(|scene| {
            let about = order(scene)?.approximate?;
            Some(Text::of("summary-approximate").money("approximate", about).money("amount", due(scene)?.total))
        }))
}

/// A sentence under the total, where there is something to say.
fn remark(text: fn(&Scene) -> Option<Text>) -> Element {
    element("p class=hint")
        .flag("hidden", move |scene| text(scene).is_none())
        .text(move |scene| text(scene).map(|text| scene.speak(&text)).unwrap_or_default())
}

/// What the chosen way to pay adds to the order.
fn addition(id: &'static str, read: fn(Due) -> Option<Money>) -> Element {
    element("div part=line-item class=line")
        .flag("hidden", move |scene| due(scene).and_then(read).is_none())
        .child(element("dt").say(id))
        .child(
            element("dd")
                .text(move |scene| due(scene).and_then(read).map(|amount| written(scene, amount)).unwrap_or_default()),
        )
}

fn due(scene: &Scene) -> Option<Due> {
    scene.config.as_ref().map(|config| config.due(&scene.session))
}

fn items(scene: &Scene) -> &[Item] {
    order(scene).map_or(&[], |order| &order.items)
}

/// What tells one list of items from another.
fn mark(scene: &Scene, item: &Item) -> String {
    [&item.name, "\n", &item.quantity.to_string(), "\n", &written(scene, item.amount)].concat()
}

fn line(item: Item) -> Element {
    let Item { name, quantity, amount } = item;
    let label = move |scene: &Scene| {
        if quantity == 1 {
            return name.clone();
        }
        scene.speak(&Text::of("summary-item-several").name("name", name.clone()).count("count", quantity))
    };
    element("li part=line-item class=line")
        .child(element("span").child(element("bdi").text(label)))
        .child(element("span").text(move |scene| written(scene, amount)))
}

/// A part of the total; the line goes where the shop does not name it. Shipping that costs nothing is said so.
fn part(id: &'static str, read: fn(&Order) -> Option<Money>) -> Element {
    let said = move |scene: &Scene| match order(scene).and_then(read) {
        Some(amount) if amount.minor() == 0 => scene.say("summary-shipping-free"),
        Some(amount) => written(scene, amount),
        None => String::new(),
    };
    element("div part=line-item class=line")
        .flag("hidden", move |scene| order(scene).and_then(read).is_none())
        .child(element("dt").say(id))
        .child(element("dd").text(said))
}

fn order(scene: &Scene) -> Option<&Order> {
    scene.config.as_ref().map(|config| &config.order)
}

fn written(scene: &Scene, amount: Money) -> String {
    scene.words.money(amount)
}

fn negative(amount: Money) -> Option<Money> {
    Money::new(0, amount.currency()).checked_sub(amount)
}
