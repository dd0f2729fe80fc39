//! Floor 0: what is going on in one checkout. Pure values and one function that decides.
//!
//! It knows the domain. It has no clock, no randomness, no network, no words and no browser.

mod acting;
pub mod action;
pub mod answer;
mod answering;
pub mod config;
pub mod effect;
pub mod event;
mod failover;
mod guard;
pub mod issue;
pub mod json;
pub mod keep;
pub mod mark;
mod paying;
pub mod preview;
mod samples;
pub mod state;
mod step;
mod waiting;

pub use failover::stand_in;
pub use paying::ends_as_order;
pub use step::step;
