//! Floor 0: what is going on in one checkout. Pure values and one function that decides.
//!
//! It knows the domain. It has no clock, no randomness, no network, no words and no browser.

pub mod answer;
pub mod config;
pub mod effect;
pub mod event;
pub mod issue;
pub mod json;
pub mod keep;
pub mod mark;
mod paying;
pub mod preview;
pub mod state;
mod step;

pub use paying::ends_as_order;
pub use step::step;
