//! Everything that can be tested without a browser: domain, session, locale, and the house itself.
#![cfg(not(target_arch = "wasm32"))]
mod answer;
mod buyer;
mod catalogue;
mod config;
mod country;
mod exploration;
mod field;
mod generated;
mod interruption;
mod journey;
mod keep;
mod locales;
mod market;
mod money;
mod negotiate;
mod outcome;
mod screen;
mod select;
mod shop;
mod source;
mod wishes;
mod words;
