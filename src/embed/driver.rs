//! The heart of the shell: takes events one by one to `step`, keeps the session, carries out the effects.
//!
//! It decides nothing. An event that arrives while another is being handled waits its turn, so that a host
//! that calls back from its own listener finds a consistent state.

use crate::domain::method::Method;
use crate::embed::challenge;
use crate::embed::claim::{self, Claim};
use crate::embed::host_events::Stopwatch;
use crate::embed::slots::Slots;
use crate::embed::{clipboard, clock, console, focus, host_events, js, keepsake, marks, paper, server, style, watch};
use crate::locale::format::Intl;
use crate::locale::negotiate::Choice;
use crate::locale::words::Words;
use crate::providers::{Entry, Provider};
use crate::session::config::{Attributes, Config, Look};
use crate::session::effect::{Effect, HostEvent, Pause, Target};
use crate::session::event::Event;
use crate::session::issue::Issues;
use crate::session::json::Json;
use crate::session::state::{Phase, Session};
use crate::session::step;
use crate::view::{Room, Scene, checkout};
use gloo_events::EventListener;
use gloo_timers::callback::{Interval, Timeout};
use js_sys::{Function, Map, Object, Promise};
use leptos::prelude::*;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, ShadowRoot};

/// The longest that an answer is waited for; a request gives up before.
const PATIENCE: Pause = Pause { least: 30_000, spread: 0 };

/// One checkout on the page.
pub(super) struct Driver {
    pub(super) host: HtmlElement,
    pub(super) root: ShadowRoot,
    /// Requests the element began before the program was there, by address.
    pub(super) started: Map,
    pub(super) intl: Rc<dyn Intl>,
    // An Arc signal: it lives outside any component and must end with the driver.
    pub(super) scene: ArcRwSignal<Scene>,
    pub(super) attributes: RefCell<Attributes>,
    pub(super) document: RefCell<Json>,
    /// The document that the present configuration was made of.
    pub(super) settled: RefCell<Json>,
    pub(super) issues: RefCell<Issues>,
    pub(super) choice: RefCell<Option<Choice>>,
    /// A resolution is about to begin: changes in a row are taken together.
    pub(super) resolving: Cell<bool>,
    /// A configuration waits for the end of the attempt.
    pub(super) postponed: Cell<bool>,
    pub(super) previewing: Cell<bool>,
    /// What is to be shown first needs the whole program.
    pub(super) unsettled: Cell<bool>,
    pub(super) stopwatch: Stopwatch,
    /// The address that the configuration's own addresses are relative to.
    pub(super) base: RefCell<String>,
    /// The body of the last confirm request and its key: sent again, it is the same to the letter.
    pub(super) confirmed: RefCell<Option<(String, Object)>>,
    queue: RefCell<VecDeque<Event>>,
    /// A press on Pay that waits for the whole program.
    pressed: RefCell<Option<Event>>,
    /// Effects that wait for the whole program.
    waiting: RefCell<Vec<Effect>>,
    /// Methods whose marks have been asked for.
    pub(super) marked: RefCell<Vec<Method>>,
    completing: Cell<bool>,
    running: Cell<bool>,
    alive: Cell<bool>,
    pub(super) provider: RefCell<Option<Rc<dyn Provider>>>,
    /// Whose fields stand, or are to stand.
    pub(super) serving: Cell<Option<&'static Entry>>,
    pub(super) slots: RefCell<Option<Slots>>,
    /// Counts questions to the shop: of answers only the newest question's is heard.
    pub(super) questions: Cell<u32>,
    /// The next question or repeat.
    pause: RefCell<Option<Timeout>>,
    pub(super) ticking: RefCell<Option<Interval>>,
    pub(super) claim: RefCell<Option<Claim>>,
    /// What of the provider's stands in the page in the middle of a payment. What it is made of comes with the rest.
    challenge: RefCell<Option<Box<dyn Any>>>,
    watching: RefCell<Vec<EventListener>>,
    mounted: RefCell<Option<Box<dyn Any>>>,
}

impl Driver {
    pub(super) fn new(host: HtmlElement, root: ShadowRoot, started: Map, intl: Rc<dyn Intl>) -> Rc<Driver> {
        let words = Rc::new(Words::english("en", Rc::clone(&intl)));
        // A build in one piece has no rest.
        let whole = !js::get(&started, "rest").is_function();
        if whole {
            words.complete(None);
            style::complete(&root);
        }
        Rc::new(Driver {
            host,
            root,
            started,
            intl,
            scene: ArcRwSignal::new(Scene {
                session: Session::default(),
                config: None,
                look: Look::default(),
                words,
                whole,
                marks: Rc::default(),
                staged: false,
            }),
            attributes: RefCell::default(),
            document: RefCell::default(),
            settled: RefCell::default(),
            issues: RefCell::default(),
            choice: RefCell::default(),
            resolving: Cell::new(false),
            postponed: Cell::new(false),
            previewing: Cell::new(false),
            unsettled: Cell::new(false),
            stopwatch: Stopwatch::default(),
            base: RefCell::default(),
            confirmed: RefCell::default(),
            queue: RefCell::default(),
            pressed: RefCell::default(),
            waiting: RefCell::default(),
            marked: RefCell::default(),
            completing: Cell::new(false),
            running: Cell::new(false),
            alive: Cell::new(true),
            provider: RefCell::default(),
            serving: Cell::default(),
            slots: RefCell::default(),
            questions: Cell::default(),
            pause: RefCell::default(),
            ticking: RefCell::default(),
            claim: RefCell::default(),
            challenge: RefCell::default(),
            watching: RefCell::default(),
            mounted: RefCell::default(),
        })
    }

    /// Whether the element is still in use. Asynchronous work asks before it touches anything.
    pub(super) fn is_alive(&self) -> bool {
        self.alive.get()
    }

    /// Reads the session.
    pub(super) fn session<T>(&self, read: impl FnOnce(&Session) -> T) -> T {
        self.scene.with_untracked(|scene| read(&scene.session))
    }

    /// The present configuration.
    pub(super) fn config(&self) -> Option<Arc<Config>> {
        self.scene.with_untracked(|scene| scene.config.clone())
    }

    /// The present words.
    pub(super) fn words(&self) -> Rc<Words> {
        self.scene.with_untracked(|scene| Rc::clone(&scene.words))
    }

    /// Takes events of others to [`Driver::tell`], as long as there is something to tell them to.
    pub(super) fn sink(self: &Rc<Self>) -> Rc<dyn Fn(Event)> {
        let driver = Rc::downgrade(self);
        Rc::new(move |event| {
            if let Some(driver) = driver.upgrade() {
                driver.tell(event);
            }
        })
    }

    /// Something happened.
    pub(super) fn tell(self: &Rc<Self>, event: Event) {
        if !self.alive.get() || self.previewing.get() {
            return;
        }
        if !self.is_whole() && !event.is_early() {
            return self.put_off(event);
        }
        self.queue.borrow_mut().push_back(event);
        self.work_off();
    }

    /// A press on Pay waits for the rest of the program. Nothing else that is late can happen before: what tells of it is
    /// not drawn yet, or there is no attempt that it could be about.
    fn put_off(self: &Rc<Self>, event: Event) {
        if matches!(event, Event::PayPressed { .. }) && self.session(Session::is_choosing) {
            *self.pressed.borrow_mut() = Some(event);
        }
        self.complete();
    }

    /// Handles what is queued, in order.
    fn work_off(self: &Rc<Self>) {
        if self.running.replace(true) {
            return;
        }
        while let Some(event) = self.next_event() {
            self.handle(event);
        }
        self.running.set(false);
        if self.postponed.get() && !self.session(Session::busy) {
            // A change that came during the attempt is taken up now; but it never replaces a good ending.
            self.postponed.set(false);
            if self.session(Session::is_choosing) {
                self.resolve();
            }
        }
    }

    /// The borrow of the queue ends here: handling an event may queue the next one.
    fn next_event(&self) -> Option<Event> {
        self.queue.borrow_mut().pop_front()
    }

    fn handle(self: &Rc<Self>, event: Event) {
        // Whoever pressed Pay meant what was on screen then.
        if !matches!(event, Event::HelpAsked | Event::PayPressed { .. }) {
            self.pressed.take();
        }
        let (config, before) = self.scene.with_untracked(|scene| (scene.config.clone(), scene.session.clone()));
        let (after, effects) = step(config.as_deref(), before, event);
        let started = !matches!(after.phase, Phase::Starting);
        self.scene.update(|scene| scene.session = after);
        if started {
            self.show();
        }
        for effect in effects {
            self.carry_out(effect);
        }
        if self.is_whole() {
            clock::keep(self);
        }
    }

    fn carry_out(self: &Rc<Self>, effect: Effect) {
        if let Effect::Emit(event) = &effect
            && (event.is_early() || self.is_whole())
        {
            host_events::emit(self, event);
        } else if let Effect::Report(issue) = &effect {
            console::report(issue);
        } else if self.is_whole() {
            self.carry_out_late(effect);
        } else {
            self.waiting.borrow_mut().push(effect);
        }
    }

    /// What is not told but done. A gate: everything reached only from here is loaded later.
    #[inline(never)]
    fn carry_out_late(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::MountFrames(account) => self.mount_frames(&account),
            Effect::UnmountFrames => self.unmount_frames(),
            Effect::ValidateCard => self.with_provider(|provider| provider.validate()),
            Effect::PressPay => self.tell(Event::PayPressed { key: fresh_key() }),
            Effect::ClaimOrder(attempt) => claim::claim(self, attempt),
            Effect::TakeOver(attempt) => claim::take_over(self, attempt),
            Effect::Tokenise { key, pause } => {
                let driver = Rc::clone(self);
                self.wait(pause, move || {
                    let request = driver.session(|session| server::token_request(session, key));
                    driver.with_provider(|provider| provider.tokenise(request));
                });
            }
            Effect::Confirm(attempt) => server::confirm(self, attempt),
            Effect::AskStatus { key, pause } => {
                let driver = Rc::clone(self);
                self.wait(pause, move || server::ask_status(&driver, key));
            }
            Effect::ShowPage { key, url } => {
                self.challenge.take(); // Gone before another takes its place.
                *self.challenge.borrow_mut() = challenge::show(self, key, &url);
            }
            Effect::Act { key, account, data } => {
                self.challenge.take();
                *self.challenge.borrow_mut() = challenge::act(self, key, &account, data);
            }
            Effect::HidePage => drop(self.challenge.take()),
            Effect::Copy(text) => clipboard::copy(self, text),
            Effect::Print => paper::print(self),
            Effect::CancelAttempt { key } => server::cancel(self, key),
            Effect::KeepAttempt(attempt) => keepsake::keep(&self.host, &attempt),
            Effect::ForgetAttempt { key, paid } => {
                self.pause.take();
                keepsake::forget(&key, paid);
                self.release();
                self.look_elsewhere();
            }
            Effect::Navigate { url } => server::navigate(&url),
            Effect::Reconfigure => self.resolve(),
            Effect::ReloadSession => self.fetch_session(),
            Effect::ReloadPage => server::reload_page(),
            Effect::Focus(target) => self.focus(target),
            Effect::Emit(_) | Effect::Report(_) => {}
        }
    }

    /// Acts after a pause. There is one at a time: a newer question takes the place of one that was not asked yet.
    fn wait(&self, pause: Pause, act: impl FnOnce() + 'static) {
        *self.pause.borrow_mut() = Some(clock::after(pause, act));
    }

    /// Nobody is waited for without an end: a page may answer with a promise it never keeps, a browser may lose a request.
    /// Whatever is to be asked next takes the place of this.
    pub(super) fn tell_unless_answered(self: &Rc<Self>, event: Event) {
        let driver = Rc::clone(self);
        self.wait(PATIENCE, move || driver.tell(event));
    }

    /// Lets other pages pay the order.
    pub(super) fn release(&self) {
        self.claim.take();
    }

    /// The words of a message without variables.
    pub(super) fn scene_says(&self, id: &str) -> String {
        self.scene.with_untracked(|scene| scene.say(id))
    }

    /// Whether the whole program is there.
    pub(super) fn is_whole(&self) -> bool {
        self.scene.with_untracked(|scene| scene.whole)
    }

    /// Has the rest of the program loaded, once. A failure is the element's to show.
    pub(super) fn complete(self: &Rc<Self>) {
        if self.is_whole() || self.completing.replace(true) {
            return;
        }
        let Ok(load) = js::get(&self.started, "rest").dyn_into::<Function>() else { return };
        let Ok(Ok(promise)) = load.call0(&JsValue::NULL).map(JsCast::dyn_into::<Promise>) else { return };
        drop(self.ask_words(self.words().pack(), true)); // They come in the meantime.
        let driver = Rc::clone(self);
        spawn_local(async move {
            if JsFuture::from(promise).await.is_ok() && driver.is_alive() {
                driver.completed();
            }
        });
    }

    /// The rest of the program is there. The words it says come before it is used. A gate.
    #[inline(never)]
    fn completed(self: &Rc<Self>) {
        let driver = Rc::clone(self);
        spawn_local(async move {
            driver.complete_words().await;
            if driver.is_alive() {
                driver.go_on_whole();
            }
        });
    }

    /// The whole program is there, and all words.
    fn go_on_whole(self: &Rc<Self>) {
        self.complete_config();
        style::complete(&self.root);
        self.scene.update(|scene| scene.whole = true);
        *self.watching.borrow_mut() = watch::begin(self);
        for effect in self.waiting.take() {
            self.carry_out(effect);
        }
        if self.session(|session| !matches!(session.phase, Phase::Starting)) {
            self.show();
        }
        self.look_elsewhere(); // What has begun before this page listened.
        if let Some(pressed) = self.pressed.take() {
            self.tell(pressed);
        }
        if self.unsettled.replace(false) {
            self.resolve();
        }
        // The reasons of explain() are there now.
        host_events::emit(self, &HostEvent::Explanation);
    }

    fn focus(self: &Rc<Self>, target: Target) {
        if let Target::Card(part) = target {
            return self.with_provider(|provider| provider.focus(part));
        }
        if self.mounted.borrow().is_none() {
            return; // Nothing is drawn yet, so there is nothing to put the focus on.
        }
        let driver = Rc::clone(self);
        spawn_local(async move {
            leptos::task::tick().await;
            if driver.is_alive() {
                focus::put(&driver.root, target);
            }
        });
    }

    /// Draws the checkout in place of the element's skeleton, once.
    pub(super) fn mount_view(self: &Rc<Self>) {
        if self.mounted.borrow().is_some() {
            return;
        }
        while let Some(child) = self.root.first_child() {
            let _ = self.root.remove_child(&child);
        }
        let scene = self.scene.clone();
        let dispatch = self.sink();
        let make = move || checkout(Room::new(scene, dispatch), fresh_key);
        let handle = leptos::mount::mount_to_renderer(self.root.unchecked_ref(), make);
        *self.mounted.borrow_mut() = Some(Box::new(handle));
    }

    /// Draws what is there: the methods at once, everything else when the whole program is. Until then the element's
    /// skeleton stays.
    fn show(self: &Rc<Self>) {
        if self.is_whole() || self.session(Session::is_choosing) {
            self.mount_view();
        }
        self.complete();
        if self.is_whole() {
            marks::load(self);
        }
    }

    /// Puts the focus on the methods, at the page's wish.
    pub(super) fn focus_methods(self: &Rc<Self>) {
        self.carry_out(Effect::Focus(Target::Methods));
    }

    /// The element has left the page: everything ends here.
    pub(super) fn stop(&self) {
        self.alive.set(false);
        self.pause.take();
        self.ticking.take();
        self.challenge.take();
        self.watching.take();
        self.release();
        self.unmount_frames();
        self.mounted.take();
    }
}

/// A fresh idempotency key: 128 random bits as a UUID.
pub(super) fn fresh_key() -> String {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    match crypto {
        Some(crypto) if crate::embed::js::get(&crypto, "randomUUID").is_function() => crypto.random_uuid(),
        // Outside secure contexts randomUUID is missing; getRandomValues is not.
        Some(crypto) => {
            let mut bytes = [0_u8; 16];
            let _ = crypto.get_random_values_with_u8_array(&mut bytes);
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        }
        None => String::new(),
    }
}
