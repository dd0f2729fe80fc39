//! What only a browser can show: the widget on a page, its words through `Intl`, its end, its memory.
//! Everything is asked the way a buyer or a shop asks: by part, role, label, event. Cross-origin frames, policies and
//! the custom element's own JavaScript are NOT here: the whole-shop tests have them.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
#![allow(missing_docs, unreachable_pub)]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[path = "../fixtures/cells.rs"]
mod cells;
mod stage;
#[path = "../fixtures/texts.rs"]
mod texts;

// Public, since the runner finds no tests in private modules.
pub mod action;
pub mod answers;
pub mod bad_input;
pub mod bench;
pub mod card;
pub mod element;
pub mod events;
pub mod intl;
pub mod negotiation;
pub mod preview;
pub mod unmount;
pub mod view;
