//! The small picture beside a method: one drawing of our own per kind, in the text's colour.
//!
//! It is decoration: the name beside it says everything.

use crate::domain::method::{Kind, Method};
use crate::session::mark::VIEW_BOX;
use crate::view::element::{Element, element};
use crate::view::room::Scene;

/// The drawing for a kind, strokes only, 24 by 24 units at the middle of the box.
const fn path(kind: Kind) -> &'static str {
    match kind {
        Kind::Card => {
            "M3 7.5A1.5 1.5 0 0 1 4.5 6h15A1.5 1.5 0 0 1 21 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 16.5zM3 10h18M6.5 14.5h3"
        }
        Kind::Wallet => {
            "M17 6.5V5.5a1 1 0 0 0-1-1H6a2 2 0 0 0 0 4h12a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6.5M20 12.5h-3.5a1.75 1.75 0 0 0 0 3.5H20"
        }
        Kind::BankRedirect => "M4 10l8-5 8 5zM6.5 10v6.5M12 10v6.5M17.5 10v6.5M4 19.5h16",
        Kind::BankTransfer => "M4 8.5h15.5L16 5M20 15.5H4.5L8 19",
        Kind::DirectDebit => "M4 10l8-5 8 5zM6.5 10v5M12 10v5M17.5 10v5M5 19h14m-3-2.5l3 2.5-3 2.5",
        Kind::Bnpl => "M4.5 6h15v14h-15zM4.5 10h15M9 3.5V6M15 3.5V6M9 15l2 2 4-4",
        Kind::Voucher => "M2.5 5v14M6 5v11M9 5v11M13.5 5v11M17 5v11M21.5 5v14",
        Kind::Qr => {
            "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM7 7h.01M17 7h.01M7 17h.01M14 17v-3h2.5M20 14v2.5M17 20h-3M20 20h.01"
        }
        Kind::Cash => "M2.5 6.5h19v11h-19zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6 10.5v3M18 10.5v3",
    }
}

/// The mark of a method: its kind's drawing, and the brand's in the same place once that is there.
pub(super) fn mark(method: Method) -> Element {
    let class = move |scene: &Scene| if scene.mark(method).is_some() { "mark brand" } else { "mark" }.to_owned();
    element("span aria-hidden=true")
        .live("class", class)
        .region(class, move |scene| vec![drawing(scene.mark(method).unwrap_or(path(method.kind())))])
}

fn drawing(path: &str) -> Element {
    element("svg focusable=false").set("viewBox", VIEW_BOX).child(element("path").set("d", path))
}
