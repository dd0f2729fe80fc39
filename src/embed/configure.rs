//! From attributes, properties and the fetched session to a configuration and words.
//!
//! Each change resolves everything anew. What was typed lives in the session and is not touched.

use crate::embed::driver::Driver;
use crate::embed::{claim, console, host_events, http, js, keepsake, region, server, surroundings};
use crate::locale::format;
use crate::locale::negotiate::{Choice, Reason, negotiate};
use crate::providers::REGISTRY;
use crate::session::config::{self, Attributes, Config, Look};
use crate::session::effect::HostEvent;
use crate::session::event::Event;
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;
use crate::session::keep;
use crate::session::preview;
use crate::session::state::{Attempt, Phase, Session};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

/// A provider that sent the buyer back may have left what it was opened with in the page's address.
fn clear_address(config: &Config) {
    for account in &config.providers {
        let entry = REGISTRY.iter().find(|entry| entry.id == account.id);
        if let (Some(entry), Some(secret)) = (entry, &account.session) {
            keepsake::clear_address(entry.left, secret);
        }
    }
}

/// Reads the attributes that the element hands over as one plain object.
pub(super) fn attributes(object: &JsValue) -> Attributes {
    let read = |name: &str| js::get(object, name).as_string();
    Attributes {
        session_url: read("session-url").filter(|url| !url.is_empty()),
        locale: read("locale"),
        country: read("country"),
        currency: read("currency"),
        amount: read("amount"),
        provider: read("provider"),
        publishable_key: read("publishable-key"),
        confirm_url: read("confirm-url"),
        theme: read("theme"),
        dir: read("dir"),
        state: read("state"),
    }
}

impl Driver {
    /// The element's attributes changed, or are there for the first time.
    pub(super) fn configure(self: &Rc<Self>, attributes: Attributes) {
        let before = self.attributes.replace(attributes);
        let now = self.attributes.borrow().session_url.clone();
        if now.is_some() && now != before.session_url {
            self.fetch_session();
        } else if now.is_none() || !self.document.borrow().is_null() {
            self.resolve();
        }
    }

    /// The page handed over a session document, or a change to the present one.
    pub(super) fn take_document(self: &Rc<Self>, document: Json) {
        *self.document.borrow_mut() = document;
        self.resolve();
    }

    /// Fetches the session. An answer to an older address is dropped.
    pub(super) fn fetch_session(self: &Rc<Self>) {
        let Some(url) = self.attributes.borrow().session_url.clone() else { return self.resolve() };
        let driver = Rc::clone(self);
        spawn_local(async move {
            let address = server::absolute(&url);
            let fetched = http::get_json(&address, &driver.started).await;
            let current = driver.attributes.borrow().session_url.as_deref() == Some(url.as_str());
            if !driver.is_alive() || !current {
                return;
            }
            match fetched {
                Ok(document) => driver.take_document(document),
                Err(fault) => driver.session_failed(&url, &fault),
            }
        });
    }

    fn session_failed(self: &Rc<Self>, url: &str, fault: &http::Fault) {
        let remedy = format!("{}; it must answer with the session as JSON", fault.sentence());
        console::report(&Issue::fatal("session-url", url, &remedy));
        self.speak_then(move |driver| driver.tell(Event::SessionUnreachable));
    }

    /// Resolves attributes and document, once for all changes in a row. While an attempt is under way this waits
    /// for its end.
    pub(super) fn resolve(self: &Rc<Self>) {
        if self.resolving.replace(true) {
            return;
        }
        let driver = Rc::clone(self);
        spawn_local(async move {
            driver.resolving.set(false);
            if driver.is_alive() {
                driver.resolve_now();
            }
        });
    }

    fn resolve_now(self: &Rc<Self>) {
        if self.is_paying() {
            self.postponed.set(true);
            // Words and looks may change at any time; what is being paid may not.
            return self.speak_then(|_| ());
        }
        self.postponed.set(false);
        self.speak_then(|driver| driver.settle());
    }

    /// Whether an attempt is under way; a previewed one is none.
    fn is_paying(&self) -> bool {
        self.session(Session::busy) && !self.previewing.get()
    }

    fn settle(self: &Rc<Self>) {
        if self.is_paying() {
            // An attempt has begun while the words were on their way.
            return self.postponed.set(true);
        }
        if !self.is_whole() && self.needs_all_at_once() {
            self.unsettled.set(true);
            return self.complete();
        }
        let session_url = self.attributes.borrow().session_url.clone();
        *self.base.borrow_mut() = server::absolute(&session_url.unwrap_or_default());
        let mut issues = Issues::new();
        let attributes = self.attributes.borrow().clone();
        let document = self.document.borrow().clone();
        self.settled.borrow_mut().clone_from(&document);
        let look = config::look(&attributes, &mut issues);
        let mut around = surroundings::of(&document);
        around.hints.chosen = self.session(|session| session.country);
        if around.hints.chosen.is_none() && !config::region::is_given(&attributes, &document) {
            around.hints.guess = region::guess();
        }
        let mut resolved = config::resolve(&attributes, &document, &around, &mut issues);
        if let Some(config) = resolved.as_mut().filter(|_| self.is_whole()) {
            config.complete(&document, &mut issues);
        }
        self.note_locale(&mut issues);
        if self.is_whole() && self.lay_texts(&self.words(), &mut issues) {
            self.restyle(); // The provider says our words, too.
        }
        issues.iter().for_each(console::report);
        let fatal = issues.iter().find(|issue| issue.fatal).map(Issue::sentence);
        *self.issues.borrow_mut() = issues;
        self.put_on(look);
        let usable = resolved.is_some();
        let resumed = resolved.as_ref().and_then(|config| self.has_kept().then(|| self.kept_attempt(config)).flatten());
        if let (Some(config), Some(_)) = (&mut resolved, &resumed) {
            config.result = None; // The attempt is asked about, so that the page hears how it ended.
        }
        if let Some(config) = &resolved {
            self.words().serve(config.country);
        }
        self.scene.update(|scene| scene.config = resolved.map(Arc::new));
        if let Some(message) = fatal {
            host_events::emit(self, &HostEvent::Error { code: "configuration", message });
        }
        if let Some(session) = attributes.state.as_deref().and_then(|word| self.previewed(word)) {
            return self.preview(session);
        }
        self.leave_preview();
        self.tell(if usable { Event::ConfigResolved } else { Event::ConfigRefused });
        if let Some(attempt) = resumed {
            self.resume(attempt);
        }
    }

    /// A previewed screen, and a buyer who comes back in the middle of a payment, must not see the methods first.
    fn needs_all_at_once(&self) -> bool {
        let document = self.document.borrow();
        let given = |name| !document.get(name).is_null();
        self.attributes.borrow().state.is_some() || self.has_kept() || given("result") || given("texts")
    }

    /// Whether there may be an attempt of this order's to go on with.
    fn has_kept(&self) -> bool {
        keepsake::is_any(&self.host, self.document.borrow().get("id").text().unwrap_or_default())
    }

    /// Reads what the configuration still lacks, now that the whole program is there.
    pub(super) fn complete_config(&self) {
        let Some(config) = self.config() else { return };
        if self.resolving.get() || *self.settled.borrow() != *self.document.borrow() {
            return; // A newer document is about to be resolved, and completed with it.
        }
        let (mut config, mut issues) = ((*config).clone(), Issues::new());
        config.complete(&self.document.borrow(), &mut issues);
        issues.iter().for_each(console::report);
        self.issues.borrow_mut().extend(issues);
        self.scene.update(|scene| scene.config = Some(Arc::new(config)));
    }

    /// The screen for a word of the `state` attribute; a word that is none is reported.
    fn previewed(&self, word: &str) -> Option<Session> {
        let config = self.config().filter(|_| !word.is_empty())?;
        let session = preview::session(word, &config);
        if session.is_none() {
            let remedy = format!("preview only; use one of {} or failed:<outcome>", preview::STATES.join(", "));
            let issue = Issue::at("state", word, &remedy);
            console::report(&issue);
            self.issues.borrow_mut().push(issue);
        }
        session
    }

    /// Shows a screen for designers: nothing is fetched, mounted or paid.
    fn preview(self: &Rc<Self>, session: Session) {
        self.previewing.set(true);
        self.unmount_frames();
        self.scene.update(|scene| {
            scene.session = session;
            scene.staged = true;
        });
        self.mount_view();
    }

    /// The real checkout begins anew: a screen that was only shown leaves nothing behind.
    fn leave_preview(&self) {
        if self.previewing.replace(false) {
            self.scene.update(|scene| {
                scene.session = Session::default();
                scene.staged = false;
            });
        }
    }

    fn put_on(&self, look: Look) {
        if self.scene.with_untracked(|scene| scene.look != look) {
            self.scene.update(|scene| scene.look = look);
            self.restyle();
        }
    }

    /// An attempt from before a reload or a return, if it is about this order. A gate; where nothing is kept it is not asked.
    #[inline(never)]
    fn kept_attempt(&self, config: &Config) -> Option<Attempt> {
        clear_address(config);
        let returned = keepsake::take_returned(&self.host, &config.session);
        let kept = keepsake::find(&self.host, &config.session);
        let idle = self.session(|session| session.attempt.is_none() && !is_final(&session.phase));
        let returned = returned.filter(|attempt| keep::is_about(attempt, config, false));
        let kept = kept.filter(|attempt| keep::is_about(attempt, config, true));
        let own = kept.or(returned);
        // Another page can begin only once this page's attempt has failed.
        let shared = keepsake::under_way(&config.session).filter(|shared| keep::is_about(shared, config, true));
        let newer = shared.filter(|shared| own.as_ref().is_none_or(|own| own.key != shared.key));
        newer.map(|shared| Attempt { elsewhere: true, ..shared }).or(own).filter(|_| idle)
    }

    /// Follows what another page of this browser is paying, or has paid, for this order.
    pub(super) fn look_elsewhere(self: &Rc<Self>) {
        let session = self.session(|session| session.of_session.clone());
        if let Some(shared) = keepsake::under_way(&session) {
            self.tell(Event::AttemptResumed(Attempt { elsewhere: true, ..shared }));
        }
    }

    /// Goes on with an attempt. One of this page's own is held, so that no other page joins in. A gate.
    #[inline(never)]
    fn resume(self: &Rc<Self>, attempt: Attempt) {
        self.tell(Event::AttemptResumed(attempt.clone()));
        if !attempt.elsewhere {
            claim::hold(self, attempt);
        }
    }

    /// Sees to the right words, then goes on.
    fn speak_then(self: &Rc<Self>, go_on: impl FnOnce(&Rc<Driver>) + 'static) {
        let (choice, formats) = self.choose_locale();
        let spoken = self.words();
        let unchanged = spoken.pack() == choice.pack && spoken.formats() == formats;
        *self.choice.borrow_mut() = Some(choice.clone());
        if unchanged {
            return go_on(self);
        }
        let driver = Rc::clone(self);
        spawn_local(async move {
            let words = driver.words_of(choice.pack, &formats).await;
            let wanted = driver.choice.borrow().as_ref() == Some(&choice);
            if !driver.is_alive() || !wanted {
                return;
            }
            if let Some(config) = driver.config() {
                words.serve(config.country);
            }
            if driver.is_whole() {
                driver.lay_texts(&words, &mut Issues::new()); // What is wrong with them is told when all is resolved.
            }
            driver.scene.update(|scene| scene.words = Rc::new(words));
            driver.restyle();
            host_events::emit(&driver, &HostEvent::Change { what: "locale" });
            go_on(&driver);
        });
    }

    /// The pack, and the tag by which numbers are written: the one asked for, with the buyer's region.
    fn choose_locale(&self) -> (Choice, String) {
        let asked = self.asked_locales();
        let tags: Vec<&str> = asked.iter().map(String::as_str).collect();
        let choice = negotiate(&tags, &self.packs());
        let document = self.document.borrow();
        let attributes = self.attributes.borrow();
        let country = attributes.country.as_deref().or_else(|| document.get("country").text());
        let formats = format::tag(&tags, &choice, country);
        (choice, formats)
    }

    /// The tags to choose a locale by, the first one first.
    pub(super) fn asked_locales(&self) -> Vec<String> {
        let given = [
            self.attributes.borrow().locale.clone().filter(|tag| !tag.is_empty()),
            self.document.borrow().get("locale").text().map(str::to_owned),
            surroundings::page_language(&self.host),
        ];
        given.into_iter().flatten().chain(surroundings::buyer_languages()).collect()
    }

    fn note_locale(&self, issues: &mut Issues) {
        let Some(tag) = self.attributes.borrow().locale.clone().filter(|tag| !tag.is_empty()) else { return };
        let packs = self.packs();
        let choice = negotiate(&[&tag], &packs);
        if choice.reason == Reason::Fallback {
            let used = self.choice.borrow().as_ref().map_or("en", |choice| choice.pack);
            let remedy = format!("no such locale here ({}); \"{used}\" is shown", packs.join(", "));
            issues.push(Issue::at("locale", &tag, &remedy));
        }
    }
}

fn is_final(phase: &Phase) -> bool {
    matches!(phase, Phase::Paid { .. } | Phase::Placed { .. } | Phase::Due(_))
}
