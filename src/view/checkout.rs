//! The whole checkout: its frame, and the parts in reading order.

use crate::session::event::Event;
use crate::view::action::action;
use crate::view::challenge::challenge;
use crate::view::country::country;
use crate::view::element::{Tree, element};
use crate::view::method_list::method_list;
use crate::view::pay::{fault_list, pay_button};
use crate::view::room::Room;
use crate::view::small_print::small_print;
use crate::view::status::{is_over, status};
use crate::view::summary::summary;

/// The root of the view. `key` makes a fresh idempotency key for each press on Pay.
pub fn checkout(room: Room, key: fn() -> String) -> Tree {
    let (listing, doing) = (room.clone(), room.clone());
    let form = element("form class=form novalidate")
        .flag("hidden", |scene| is_over(&scene.session.phase))
        .on("submit", &room, move |_| Event::PayPressed { key: key() })
        .child(method_list(&room))
        .region(
            |scene| scene.whole.to_string(),
            move |scene| if scene.whole { vec![fault_list(&listing)] } else { Vec::new() },
        )
        .child(pay_button());
    let root = element("div part=frame class=frame role=group")
        .live("lang", |scene| scene.words.pack().to_owned())
        .live("dir", |scene| if scene.is_rtl() { "rtl" } else { "ltr" }.to_owned())
        .live("data-theme", |scene| scene.look.theme.word().to_owned())
        .live("aria-label", |scene| scene.say("frame-label"))
        .child(
            element("p class=test-mode")
                .flag("hidden", |scene| !scene.config.as_ref().is_some_and(|config| config.test))
                .say("frame-test-mode"),
        )
        .child(summary())
        .child(status(&room))
        // What is done once Pay was pressed comes with the whole program, and then stays.
        .region(
            |scene| scene.whole.to_string(),
            move |scene| if scene.whole { vec![action(&doing, key), challenge(&doing)] } else { Vec::new() },
        )
        .child(country(&room).flag("inert", |scene| scene.session.busy()))
        .child(form)
        .child(small_print(&room));
    Tree { room, root }
}
