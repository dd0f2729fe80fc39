//! 3-D Secure: the bank's page in a dialog, with what is paid above it and a way out.
//!
//! A wallet that the provider's script shows stands in the page instead: what it opens over the page, a modal dialog would lock.
//!
//! Dialog and slot are in the tree from the moment the whole program is there, so that a frame which stands never reloads. The frame itself is the
//! embedding floor's; what happens in it is the bank's. The browser keeps the focus inside and gives it back.

use crate::locale::text::Text;
use crate::session::event::Event;
use crate::view::card_panel::CHALLENGE_SLOT;
use crate::view::countdown::countdown;
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};
use crate::view::wording_action::wallet;

/// The dialog. A gate.
#[inline(never)]
pub(super) fn challenge(room: &Room) -> Element {
    let making = room.clone();
    element("dialog part=challenge class=challenge aria-labelledby=challenge-title")
        .on("cancel", room, |_| Event::ActionLeft)
        .region(
            |scene| if is_open(scene) { "open" } else { "" }.to_owned(),
            move |scene| if is_open(scene) { head(&making) } else { Vec::new() },
        )
        .child(element("div class=challenge-page").child(element("slot").set("name", CHALLENGE_SLOT)))
        // Last, so that there is something to put the focus on.
        .live("modal", |scene| match (is_open(scene), scene.staged || wallet(scene).is_some()) {
            (false, _) => String::new(),
            (true, false) => "modal".to_owned(),
            (true, true) => "staged".to_owned(),
        })
}

fn is_open(scene: &Scene) -> bool {
    scene.session.framed() == Some(true)
}

/// What stands above the bank's page.
fn head(room: &Room) -> Vec<Element> {
    let title = element("h2 id=challenge-title class=heading tabindex=-1 autofocus").text(title);
    let words =
        element("div class=words").child(title).child(element("p class=quiet").text(payment)).child(countdown());
    let out = element("button type=button class=step").press(room, || Event::ActionLeft).say("challenge-cancel");
    let small = |scene: &Scene| if wallet(scene).is_some() { "wallet" } else { "" }.to_owned();
    vec![element("div class=challenge-head").live("data-of", small).child(words).child(out)]
}

fn title(scene: &Scene) -> String {
    wallet(scene).unwrap_or_else(|| scene.say("challenge-title"))
}

fn payment(scene: &Scene) -> String {
    let Some(attempt) = &scene.session.attempt else { return String::new() };
    let merchant = scene.config.as_ref().map_or("", |config| &config.merchant.name);
    scene.speak(&Text::of("challenge-payment").money("amount", attempt.amount).name("merchant", merchant))
}
