//! A locale's words, which the script fetches in two halves: what is said until a method is chosen, and the rest, which comes
//! with the rest of the program (`locales/late.txt`).
//!
//! The merchant's own texts are laid over them. It chooses no locale. What cannot be had is told to the developer and said in English.

use crate::embed::driver::Driver;
use crate::embed::{console, js};
use crate::locale::overrides::Refused;
use crate::locale::packs::PACKS;
use crate::locale::words::Words;
use crate::locale::{negotiate, shipped};
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;
use js_sys::{Function, Promise};
use std::cell::RefCell;
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
        let first = if PACKS.contains(&pack) { self.half(pack, false).await } else { Some(String::new()) };
        let words = match first {
            Some(first) => Words::with_pack(pack, &shipped::first(&first), formats, intl),
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
        if pack == "en" || !PACKS.contains(&pack) {
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

    /// The locales of this build, and those the merchant brings.
    pub(super) fn packs(&self) -> Vec<&'static str> {
        let document = self.document.borrow();
        let tags = document.get("texts").fields().iter().map(|(tag, _)| tag.as_str());
        let own = tags.filter(|tag| !PACKS.contains(tag) && negotiate::parse(tag).is_some()).map(interned);
        PACKS.iter().copied().chain(own).collect()
    }

    /// Lays the merchant's texts for a locale over ours: those for `de` also where `de-AT` is spoken. Says whether anything
    /// changed. A gate.
    #[inline(never)]
    pub(super) fn lay_texts(&self, words: &Words, issues: &mut Issues) -> bool {
        const PLACE: &str = "session.texts";
        let document = self.document.borrow();
        let texts = document.get("texts");
        let mut own: Vec<(&str, &str)> = Vec::new();
        if !texts.is_null() && !matches!(texts, Json::Map(_)) {
            issues.push(Issue::at(PLACE, "", "use an object with BCP 47 tags as names and Fluent texts as values"));
        }
        for (tag, source) in texts.fields() {
            let within =
                words.pack().strip_prefix(tag.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
            match source.text() {
                _ if negotiate::parse(tag).is_none() => {
                    issues.push(Issue::at(PLACE, tag, "use a BCP 47 tag such as de or pt-BR"))
                }
                None => issues.push(Issue::at(&[PLACE, ".", tag].concat(), "", "use a text with messages in Fluent")),
                Some(source) if within => own.push((tag, source)),
                Some(_) => {}
            }
        }
        own.sort_by_key(|(tag, _)| tag.len());
        let sources: Vec<&str> = own.iter().map(|(_, source)| *source).collect();
        let changed = words.lay_over(&sources);
        for (place, Refused { what, remedy }) in words.refused() {
            let tag = own.get(place).map_or("", |(tag, _)| *tag);
            issues.push(Issue::at(&[PLACE, ".", tag].concat(), &what, &[&remedy, "; it is left out"].concat()));
        }
        changed
    }
}

/// A tag that lives as long as the program, made once.
fn interned(tag: &str) -> &'static str {
    thread_local! {
        static TAGS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    }
    TAGS.with_borrow_mut(|tags| {
        let known = tags.iter().copied().find(|known| *known == tag);
        known.unwrap_or_else(|| {
            let fresh: &'static str = Box::leak(tag.to_owned().into_boxed_str());
            tags.push(fresh);
            fresh
        })
    })
}
