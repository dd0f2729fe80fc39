//! Floor 0: values and tables of the trade. The map, in reading order.
//!
//! | module | what it answers |
//! |---|---|
//! | [`currency`] | which currencies exist, how many minor-unit digits ISO 4217 gives them, and what cash can pay |
//! | [`money`] | an exact amount, its decimal text, and how the `amount` attribute is read |
//! | [`bill`] | which parts make a total, and what tax inside the prices means |
//! | [`rounding`] | what is handed over in coins and notes |
//! | [`instalment`] | a total in several payments that make it again |
//! | [`instant`] | a moment of the contract, as milliseconds |
//! | [`exponent`] | an amount as a provider's own number, and back |
//! | [`country`] | which countries exist, and what buyers there pay with, in their own order |
//! | [`method`] | the catalogue of payment methods, ended ones included |
//! | [`mark`] | which methods have a brand mark that may be fetched |
//! | [`field`], [`phone`] | what the widget may ask a buyer for, and what is then sent |
//! | [`address`], [`postal_code`] | how a country writes addresses, and which parts must not be empty |
//! | [`card`] | which parts of a card there are; never what is in them |
//! | [`outcome`], [`decline`] | how an attempt can end, and which provider code means which end |
//! | [`device`] | what a device can do, and how a method begins there |
//! | [`qr`], [`barcode`] | a payload as a code to be read, drawn in rectangles ([`drawing`]) |
//! | [`fee`], [`share`] | what a method costs the buyer, and which buyers it is released to |
//! | [`market`] | all that decides what a buyer is shown |
//! | [`select`], [`stage`], [`reason`], [`chain`] | which methods this buyer is shown, in which order, and why |
//!
//! Invariants: nothing here knows a browser, a clock, a network, randomness or a future;
//! nothing here holds a sentence for a buyer (those are Fluent messages, named by ids from here; the English
//! sentences in [`reason`] and [`money`] are for developers); and every fact stands in `data/*.tsv` with its source.
//! The Rust tables in `generated/` are written from those files by the native test `generated`:
//! edit the TSV, run `UPDATE=1 cargo test generated`, and commit both.

pub mod address;
pub mod barcode;
pub mod bill;
pub mod card;
pub mod chain;
pub mod country;
pub mod currency;
pub mod decline;
pub mod device;
mod digit;
pub mod drawing;
pub mod exponent;
pub mod fee;
pub mod field;
mod generated;
pub mod instalment;
pub mod instant;
pub mod key;
pub mod mark;
pub mod market;
pub mod method;
pub mod money;
mod numbering;
pub mod outcome;
pub mod phone;
pub mod postal_code;
pub mod qr;
pub mod reason;
pub mod rounding;
pub mod select;
pub mod share;
pub mod stage;
