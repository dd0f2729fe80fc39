//! Walks through the running sandbox over HTTP, as the widget, the shop's server and a curious stranger would. One file a concern; every test starts a sandbox of its own on free ports.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod actions;
mod bank;
mod cancel;
mod confirm;
mod contract;
mod control;
mod due;
mod files;
mod formats;
mod means;
mod outcomes;
mod overlay;
mod program;
mod session;
mod stage;
mod three_ds;
mod tokens;
mod webhooks;
