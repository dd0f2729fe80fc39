//! Floor 4: the only floor that touches the host page. Element, slots, driver, events to the host, `Intl`.
//!
//! The custom element itself is JavaScript (`js/`), because wasm-bindgen cannot subclass `HTMLElement`; it
//! draws the frame before this program is there and takes over when it fails. Nothing is decided here.

mod challenge;
mod claim;
mod clipboard;
mod clock;
mod configure;
mod console;
mod driver;
mod explain;
mod focus;
mod frames;
mod host_events;
mod http;
pub mod intl;
mod js;
mod keepsake;
mod look;
mod marks;
mod packs;
mod paper;
mod region;
mod server;
mod slots;
mod style;
mod surroundings;
mod watch;
mod widget;

pub use widget::Widget;
