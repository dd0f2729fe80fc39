//! Codes for cameras and scanners, drawn here: no picture is fetched and no payload leaves the page.
//!
//! Dark on white in every theme: many readers take no light code on a dark ground.

use crate::domain::barcode;
use crate::domain::drawing::Drawing;
use crate::domain::qr;
use crate::session::action::{Barcode, Detail, Kind, Symbology};
use crate::view::details::{copied, details};
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};

/// A code to scan with an app. What can also be typed or pasted stands below it to be copied; an address would not be.
pub(super) fn code(room: &Room, payload: &str) -> Vec<Element> {
    let drawn = qr::path(payload).map(|drawing| drawn(&drawing, "qr", "action-qr-label").flag("hidden", is_over));
    let text = Detail { kind: Kind::Known("code"), value: payload.to_owned() };
    let text = (!payload.contains("://")).then(|| pasted(room, text));
    drawn.into_iter().chain(text).collect()
}

/// The code as text, with the place that says it was copied.
fn pasted(room: &Room, text: Detail) -> Element {
    element("div class=code-text").flag("hidden", is_over).child(details(room, &[text])).child(copied())
}

fn is_over(scene: &Scene) -> bool {
    scene.session.expired()
}

/// A code for the counter's scanner, with what it says below: scanners fail, and then somebody types.
pub(super) fn barcode(code: &Barcode) -> Option<Element> {
    let (drawing, class) = match code.format {
        Symbology::Qr => (qr::path(&code.payload)?, "qr"),
        Symbology::Code128 => (barcode::path(barcode::Format::Code128, &code.payload)?, "bars"),
        Symbology::Itf => (barcode::path(barcode::Format::Itf, &code.payload)?, "bars"),
    };
    let said = code.payload.clone();
    let below = element("bdi dir=ltr class=quiet").flag("hidden", move |_| class == "qr").text(move |_| said.clone());
    Some(element("div class=scanned").child(drawn(&drawing, class, "action-barcode-label")).child(below))
}

fn drawn(drawing: &Drawing, class: &str, label: &'static str) -> Element {
    let room = ["0 0 ", &drawing.width.to_string(), " ", &drawing.height.to_string()].concat();
    let picture = element("svg role=img focusable=false shape-rendering=crispEdges").set("class", class);
    // Bars may be stretched to the width that there is: only their proportions count.
    let picture = if class == "bars" { picture.set("preserveAspectRatio", "none") } else { picture };
    picture
        .set("viewBox", &room)
        .live("aria-label", move |scene| scene.say(label))
        .child(element("path").set("d", &drawing.path))
}
