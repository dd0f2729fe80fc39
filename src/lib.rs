//! Kassa: an embeddable, provider-neutral checkout. The map of the house; see `docs/architecture.md`.
//!
//! Data flows one way: attributes → Config → Session → view → Event → `step` → Session.
//! A floor knows only the floors below it. The floors above the fence need the browser and exist only for
//! `wasm32`, so that the lower ones cannot call it.
#![doc = include_str!("docs/architecture.md")]

pub mod domain;
pub mod locale;
pub mod session;

#[cfg(target_arch = "wasm32")]
pub mod embed;
#[cfg(target_arch = "wasm32")]
pub mod providers;
#[cfg(target_arch = "wasm32")]
pub mod view;
