//! Floor 3: what the buyer sees. Slices of the session in, events out.
//!
//! It knows session, locale and domain. It knows no provider, no `window`, no URL it was not given, and it
//! decides nothing: every press becomes an event.

mod action;
mod card_panel;
mod challenge;
mod checkout;
mod code;
mod countdown;
mod country;
mod details;
mod element;
mod fields;
mod instructions;
mod mandate;
mod mark;
mod method_list;
mod name;
mod pay;
mod plans;
mod room;
mod small_print;
mod status;
mod summary;
mod wording;
mod wording_action;

pub(crate) use card_panel::{CHALLENGE_SLOT, slot_name};
pub use checkout::checkout;
pub use element::{Planted, Tree};
pub(crate) use mandate::mandate_text;
pub use room::{Dispatch, Room, Scene};
