//! A locale's words, which the script fetches in two halves: what is said until a method is chosen, and the rest, which comes
//! with the rest of the program (`locales/late.txt`).
//!
//! It chooses no locale. What cannot be had is told to the developer and said in English.

use crate::embed::driver::Driver;
use crate::embed::{console, js};
use crate::locale::words::Words;
use crate::session::issue::Issue;
use js_sys::{Function, Promise};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

impl Driver {
    /// The words of a pack: all of them if the whole program is there.
    pub(super) async fn words_of(&self, pack: &'static str, formats: &str) -> Words {
        if self.is_whole() {
            drop(self.ask_words(pack, true)); // Both are on their way at once.
        }
        let intl = Rc::clone(&self.intl);
        let words = match self.half(pack, false).await {
            Some(first) => Words::with_pack(pack, &first, formats, intl),
            None => Words::english(formats, intl),
        };
        if self.is_whole() {
            words.complete(self.half(words.pack(), true).await.as_deref());
        }
        words
    }

    /// Adds the rest to the present words, which may have become others while it was on its way.
    pub(super) async fn complete_words(&self) {
        loop {
            let words = self.words();
            let rest = self.half(words.pack(), true).await;
            if Rc::ptr_eq(&words, &self.words()) {
                return words.complete(rest.as_deref());
            }
        }
    }

    /// Has a half of a pack fetched, once. English is in the program.
    pub(super) fn ask_words(&self, pack: &str, rest: bool) -> Option<JsFuture> {
        if pack == "en" {
            return None;
        }
        let ask: Function = js::get(&self.started, "words").dyn_into().ok()?;
        let asked = ask.call2(&JsValue::NULL, &JsValue::from_str(pack), &JsValue::from_bool(rest)).ok()?;
        asked.dyn_into::<Promise>().ok().map(JsFuture::from)
    }

    /// A half of a pack, if it can be had.
    async fn half(&self, pack: &str, rest: bool) -> Option<String> {
        match self.ask_words(pack, rest)?.await {
            Ok(text) => text.as_string(),
            Err(fault) => {
                let reason = js::get(&fault, "message").as_string().unwrap_or_default();
                console::report(&Issue::at("locale", pack, &[&reason, "; English is shown instead"].concat()));
                None
            }
        }
    }
}
