//! How to pay an order that is placed: code for the counter, what to tell the bank or the shop, and what to do, in steps.
//!
//! Until when, and how much, the status above says.

use crate::domain::country::Country;
use crate::domain::field::BuyerField;
use crate::locale::text::Text;
use crate::session::action::{Detail, Instructions, Kind};
use crate::session::event::Event;
use crate::view::action::{check_now, way_out};
use crate::view::code::barcode;
use crate::view::details::{copied, details};
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};

/// What tells these instructions from others.
pub(super) fn mark(how: &Instructions) -> String {
    let lines = how.details.iter().map(|detail| detail.value.as_str());
    let more = [how.barcode.as_ref().map(|code| &code.payload), how.document_url.as_ref()];
    lines.chain(more.into_iter().flatten().map(String::as_str)).flat_map(|text| [text, "\n"]).collect()
}

/// The panel's content.
pub(super) fn instructions(room: &Room, how: &Instructions) -> Vec<Element> {
    let code = how.barcode.as_ref().and_then(barcode);
    let list = (!how.details.is_empty()).then(|| details(room, &how.details));
    let exact = has(how, "reference") && !how.voucher;
    let exact = exact.then(|| element("p class=hint").say("due-exact"));
    let todo = todo(how.clone());
    let parts = code.into_iter().chain(list).chain(exact).chain([todo, steps(room, how), copied()]);
    parts.collect()
}

/// What to do, in order.
fn todo(how: Instructions) -> Element {
    let item = |place: usize, how: Instructions| {
        element("li").text(move |scene| {
            let text = Text::of(way(scene, &how).get(place).copied().unwrap_or_default());
            scene.speak(&match scene.session.paid {
                Some(amount) => text.money("amount", amount),
                None => text,
            })
        })
    };
    let list = element("ol class=todo")
        .live("data-one", |scene| scene.words.number(1))
        .child(item(0, how.clone()))
        .child(item(1, how.clone()))
        .child(item(2, how));
    element("div class=block").child(element("p class=title").say("due-todo")).child(list)
}

/// The sentences for a way to pay. Where nothing special is known of it, they are true of every counter or bank.
fn way(scene: &Scene, how: &Instructions) -> [&'static str; 3] {
    let method = scene.session.attempt.as_ref().map(|attempt| attempt.method).or(scene.session.chosen);
    let country = scene.config.as_ref().map_or(Country::UNKNOWN, |config| config.country);
    let store = method.is_some_and(|method| method.asks(country).any(|field| field == BuyerField::KonbiniStore));
    match () {
        () if !how.voucher => ["due-transfer-1", "due-transfer-2", "due-transfer-3"],
        () if has(how, "entity") => ["due-entity-1", "due-entity-2", "due-receipt"],
        () if store => ["due-konbini-1", "due-konbini-2", "due-receipt"],
        () if has_bank_line(how) => ["due-boleto-1", "due-boleto-2", "due-boleto-3"],
        () => ["due-counter-1", "due-counter-2", "due-receipt"],
    }
}

/// Brazilian banks read an order to pay of 47 or 48 digits; no other voucher has so many.
fn has_bank_line(how: &Instructions) -> bool {
    let digits = |detail: &Detail| detail.value.bytes().filter(u8::is_ascii_digit).count();
    how.details.iter().any(|detail| matches!(digits(detail), 47 | 48))
}

fn has(how: &Instructions, kind: &str) -> bool {
    let is = |detail: &Detail| matches!(&detail.kind, Kind::Known(known) if *known == kind);
    how.details.iter().any(is)
}

/// The provider's own document where there is one; else the page can be printed, which also saves it.
fn steps(room: &Room, how: &Instructions) -> Element {
    let keep = match &how.document_url {
        Some(url) => {
            element("a part=outcome-step class=step target=_blank rel=noopener").set("href", url).say("due-document")
        }
        None => element("button type=button part=outcome-step class=step")
            .press(room, || Event::PrintPressed)
            .say("due-print"),
    };
    element("div class=steps").child(keep).child(check_now(room)).child(way_out(room, "due-other-way"))
}
