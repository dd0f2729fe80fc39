//! Lines of instructions: what each is, its value, and a button that copies it.
//!
//! A value is grouped for the eye only: its text, and what is copied, is exact. Values run from left to right in every
//! locale, and are isolated from the text around them.

use crate::locale::text::Text;
use crate::session::action::{Detail, Kind};
use crate::session::event::Event;
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};

/// The list.
pub(super) fn details(room: &Room, details: &[Detail]) -> Element {
    details.iter().map(|detail| line(room, detail)).fold(element("dl class=given"), Element::child)
}

/// Says that something was copied, once. It stands beside the lists, never inside of one.
pub(super) fn copied() -> Element {
    element("p class=spoken role=status")
        .text(|scene| if scene.session.copied.is_some() { scene.say("action-copied") } else { String::new() })
}

fn line(room: &Room, detail: &Detail) -> Element {
    let Detail { kind, value } = detail;
    let (named, copying) = (kind.clone(), value.clone());
    let parts = groups(kind, value).into_iter().map(|group| {
        let group = group.to_owned();
        element("span").text(move |_| group.clone())
    });
    let value = parts.fold(element("bdi dir=ltr class=value data-copy"), Element::child);
    element("div class=given-line")
        .child(element("dt").text(move |scene| name(scene, &named)))
        .child(element("dd").child(value).child(copy(room, kind.clone(), copying)))
}

fn copy(room: &Room, kind: Kind, value: String) -> Element {
    let told = value.clone();
    let is_copied = move |scene: &Scene| scene.session.copied.as_ref() == Some(&value);
    let is_named_copied = is_copied.clone();
    element("button type=button class=copy")
        .live("aria-label", move |scene| {
            if is_named_copied(scene) {
                return scene.say("action-copied");
            }
            scene.speak(&Text::of("action-copy-what").name("label", name(scene, &kind)))
        })
        .press(room, move || Event::CopyPressed(told.clone()))
        .text(move |scene| scene.say(if is_copied(scene) { "action-copied" } else { "action-copy" }))
}

/// What a line is called.
fn name(scene: &Scene, kind: &Kind) -> String {
    match kind {
        Kind::Known(kind) => scene.say(&("detail-".to_owned() + &kind.replace('_', "-"))),
        Kind::Labelled(label) => label.clone(),
    }
}

/// The value in groups as people read it: of four, or of three where that comes out even. Names, and what is written in
/// groups already, stay whole; so does what is too long to be typed.
fn groups<'a>(kind: &Kind, value: &'a str) -> Vec<&'a str> {
    const NAMES: [&str; 7] = ["company", "bank", "branch", "beneficiary", "bic", "store", "amount"];
    const LONGEST: usize = 48;
    let name = matches!(kind, Kind::Labelled(_)) || matches!(kind, Kind::Known(kind) if NAMES.contains(kind));
    let plain = value.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    if name || !plain || !(6..=LONGEST).contains(&value.len()) {
        return vec![value];
    }
    let width = if value.len().is_multiple_of(3) && value.len() < 12 { 3 } else { 4 };
    let (mut groups, mut rest) = (Vec::new(), value);
    while let Some((group, after)) = rest.split_at_checked(width).filter(|(_, after)| !after.is_empty()) {
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups
}
