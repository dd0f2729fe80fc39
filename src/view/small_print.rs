//! Help, the merchant's name and the merchant's rules.

use crate::locale::text::Text;
use crate::session::config::Merchant;
use crate::session::event::Event;
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};

/// Help and small print.
pub(super) fn small_print(room: &Room) -> Element {
    let links = element("p class=links")
        .child(rule("footer-terms", |merchant| &merchant.terms_url))
        .child(rule("footer-privacy", |merchant| &merchant.privacy_url))
        .child(rule("footer-refunds", |merchant| &merchant.refund_url));
    element("div part=footer class=footer")
        .child(
            element("button part=help class=quiet-button type=button")
                .press(room, || Event::HelpAsked)
                .say("help-button"),
        )
        .child(
            element("p")
                .flag("hidden", |scene| merchant_name(scene).is_empty())
                .text(|scene| scene.speak(&Text::of("footer-merchant").name("merchant", merchant_name(scene)))),
        )
        .child(links)
}

fn merchant_name(scene: &Scene) -> &str {
    scene.config.as_ref().map_or("", |config| &config.merchant.name)
}

fn rule(id: &'static str, read: fn(&Merchant) -> &Option<String>) -> Element {
    let url = move |scene: &Scene| scene.config.as_ref().and_then(|config| read(&config.merchant).clone());
    element("a target=_blank rel=noopener")
        .live("href", move |scene| url(scene).unwrap_or_default())
        .flag("hidden", move |scene| url(scene).is_none())
        .say(id)
}
