//! Everything that can be tested without a browser: domain, session, locale, and the house itself.
#![cfg(not(target_arch = "wasm32"))]
mod catalogue;
mod country;
mod field;
mod generated;
mod market;
mod money;
mod outcome;
mod select;
mod wishes;
