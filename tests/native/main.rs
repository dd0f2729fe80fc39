//! Everything that can be tested without a browser: domain, session, locale, and the house itself.
//!
//! One binary, a module a subject. `browser`, `buyer`, `life`, `market`, `raster`, `shop`, `source` and `wire` hold no tests;
//! they say in few words what the others talk about. What needs a browser is in `tests/browser`, whole shops are in `tests/e2e`.

#![cfg(not(target_arch = "wasm32"))]
// A test that goes wrong should stop at once and say where.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::wildcard_enum_match_arm
)]

mod account;
mod actions;
mod additions;
mod address;
mod answer;
mod any_input;
mod architecture;
mod barcode;
mod bill;
mod browser;
mod buyer;
mod card_number;
mod catalogue;
#[path = "../fixtures/cells.rs"]
mod cells;
mod choice;
mod config;
mod connection;
mod country;
mod decline;
mod document;
mod explain;
mod exploration;
mod exponent;
mod failover;
mod fee;
mod field;
mod field_facts;
mod format;
mod gates;
mod generated;
mod instalment;
mod instant;
mod interruption;
mod journey;
mod keep;
mod key;
mod life;
mod locales;
mod market;
mod marks;
mod model;
mod money;
mod negotiate;
mod order;
mod outcome;
mod overrides;
mod phone;
mod postal_code;
mod public_face;
mod qr;
mod raster;
mod region;
mod rounding;
mod same_card;
mod screen;
mod select;
mod session_wishes;
mod shipped;
mod shop;
mod source;
#[path = "../fixtures/texts.rs"]
mod texts;
mod wire;
mod wishes;
mod words;
