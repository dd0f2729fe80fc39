//! Help, the merchant's name and the merchant's rules.

use crate::locale::text::Text;
use crate::session::config::Merchant;
use crate::session::event::Event;
use crate::view::room::{Room, Scene};
use leptos::prelude::*;

/// Help and small print.
#[component]
pub(super) fn SmallPrint(room: Room) -> impl IntoView {
    view! {
        <footer part="footer" class="footer">
            <button part="help" class="quiet-button" type="button" on:click=room.press(Event::HelpAsked)>
                {room.say("help-button")}
            </button>
            <p hidden=room.flag(|scene| merchant_name(scene).is_empty())>
                {room.text(|scene| scene.speak(&Text::of("footer-merchant").name("merchant", merchant_name(scene))))}
            </p>
            <p class="links">
                {rule(room, "footer-terms", |merchant| &merchant.terms_url)}
                {rule(room, "footer-privacy", |merchant| &merchant.privacy_url)}
                {rule(room, "footer-refunds", |merchant| &merchant.refund_url)}
            </p>
        </footer>
    }
}

fn merchant_name(scene: &Scene) -> &str {
    scene.config.as_ref().map_or("", |config| &config.merchant.name)
}

fn rule(room: Room, id: &'static str, read: fn(&Merchant) -> &Option<String>) -> impl IntoView {
    let url = move |scene: &Scene| scene.config.as_ref().and_then(|config| read(&config.merchant).clone());
    view! {
        <a
            href=room.text(move |scene| url(scene).unwrap_or_default())
            hidden=room.flag(move |scene| url(scene).is_none())
            target="_blank"
            rel="noopener"
        >
            {room.say(id)}
        </a>
    }
}
