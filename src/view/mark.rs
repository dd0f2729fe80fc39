//! The small picture beside a method: one drawing of our own per kind, in the text's colour.
//!
//! It is decoration: the name beside it says everything. It shows no trade marks.

use crate::domain::method::Kind;
use crate::view::element::{Element, element};

/// The drawing for a kind, 24 by 24 units, strokes only.
const fn path(kind: Kind) -> &'static str {
    match kind {
        Kind::Card => {
            "M3 7.5A1.5 1.5 0 0 1 4.5 6h15A1.5 1.5 0 0 1 21 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 16.5zM3 10h18M6.5 14.5h3"
        }
        Kind::Wallet => {
            "M4 8.5V17a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-6.500a2 2 0 0 0-2-2zM4 8.500A2.500 2.500 0 0 1 6.500 6H17M16 13.750h.01"
        }
        Kind::BankRedirect | Kind::BankTransfer => "M4 10l8-5 8 5zM6 10v7M10 10v7M14 10v7M18 10v7M4 19.500h16",
        Kind::DirectDebit => "M4 10l8-5 8 5zM6.500 10v5M12 10v5M17.500 10v5M5 19h14m-3-2.500l3 2.500-3 2.500",
        Kind::Bnpl => "M5 6.500h14V19H5zM5 10.500h14M9 4.500v4M15 4.500v4M9 15l2 2 4-4",
        Kind::Voucher => "M5 6v12M8 6v12M10.500 6v12M14 6v12M16 6v12M19 6v12",
        Kind::Qr => "M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h2v2h-2zM19 14v2M14 19h2M18.500 18.500h.5",
        Kind::Cash => "M3 7h18v10H3zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM6 10v4M18 10v4",
    }
}

/// The mark of a method.
pub(super) fn mark(kind: Kind) -> Element {
    let drawing =
        element("svg focusable=false").set("viewBox", "0 0 24 24").child(element("path").set("d", path(kind)));
    element("span class=mark aria-hidden=true").child(drawing)
}
