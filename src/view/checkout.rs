//! The whole checkout: its frame, and the parts in reading order.

use crate::session::event::Event;
use crate::view::method_list::MethodList;
use crate::view::pay::Pay;
use crate::view::room::Room;
use crate::view::small_print::SmallPrint;
use crate::view::status::{Status, is_over};
use crate::view::summary::Summary;
use leptos::prelude::*;

/// The root component. `key` makes a fresh idempotency key for each press on Pay.
#[component]
pub fn Checkout(room: Room, key: fn() -> String) -> impl IntoView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        room.tell(Event::PayPressed { key: key() });
    };
    view! {
        <div
            part="frame"
            class="frame"
            role="group"
            lang=room.text(|scene| scene.words.pack().to_owned())
            dir=room.text(|scene| if scene.is_rtl() { "rtl" } else { "ltr" }.to_owned())
            data-theme=room.text(|scene| scene.look.theme.word().to_owned())
            aria-label=room.say("frame-label")
        >
            <p class="test-mode" hidden=room.flag(|scene| !scene.config.as_ref().is_some_and(|config| config.test))>
                {room.say("frame-test-mode")}
            </p>
            <Summary room />
            <Status room />
            <form class="form" novalidate="" hidden=room.flag(|scene| is_over(&scene.session.phase)) on:submit=submit>
                <MethodList room />
                <Pay room />
            </form>
            <SmallPrint room />
        </div>
    }
}
