//! What the merchant wishes of the methods: the session's `methods`. Whether a wish makes sense is for the selection to say.

use crate::domain::select::Wishes;
use crate::session::json::Json;

pub(super) fn wishes(document: &Json) -> Wishes {
    let wishes = document.get("methods");
    Wishes {
        allow: wishes.get("allow").texts(),
        deny: wishes.get("deny").texts().unwrap_or_default(),
        order: wishes.get("order").texts().unwrap_or_default(),
    }
}
