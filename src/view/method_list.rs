//! The list of methods: one calm column of native radio buttons; the chosen one opens in place.

use crate::domain::device::Presentation;
use crate::domain::method::{Completion, Flow, Kind, Method, Notification};
use crate::domain::select::Shown;
use crate::locale::text::Text;
use crate::session::config::Config;
use crate::session::event::Event;
use crate::session::state::uses_card_fields;
use crate::view::card_panel::card_panel;
use crate::view::element::{Element, element};
use crate::view::fields::{fields_or_space, made_for};
use crate::view::mandate::mandate;
use crate::view::mark::mark;
use crate::view::name::{method_name, saved_name};
use crate::view::room::{Room, Scene};

/// The methods and the card's place.
pub(super) fn method_list(room: &Room) -> Element {
    let making = room.clone();
    // The card's place follows its row. Rows and panel are siblings with an explicit order, because the
    // panel holds the slots and must never be moved in the tree.
    let rows = element("div class=rows")
        .region(
            |scene| entries(scene).iter().flat_map(|entry| [entry.value(), " ".to_owned()]).collect(),
            move |scene| {
                entries(scene).into_iter().enumerate().map(|(place, entry)| row(&making, place, entry)).collect()
            },
        )
        .child(card_panel(room, card_order));
    element("fieldset part=methods class=methods")
        .flag("disabled", |scene| scene.session.busy())
        .child(element("legend class=heading tabindex=-1").say("methods-legend"))
        .child(rows)
}

fn card_order(scene: &Scene) -> String {
    let place = entries(scene).iter().position(|entry| entry.is_chosen(scene));
    place.map_or(0, |place| place * 2 + 1).to_string()
}

/// A line of the list: a method, or something the buyer has paid with before.
#[derive(Clone)]
struct Entry {
    method: Method,
    saved: Option<String>,
}

impl Entry {
    fn is_chosen(&self, scene: &Scene) -> bool {
        scene.session.chosen == Some(self.method) && scene.session.saved == self.saved
    }

    /// The value of its radio button: the method's id, and behind a colon that of what is saved.
    fn value(&self) -> String {
        self.saved.as_ref().map_or_else(|| self.method.id().to_owned(), |id| [self.method.id(), ":", id].concat())
    }

    fn event(&self) -> Event {
        self.saved.clone().map_or(Event::MethodChosen(self.method), Event::SavedChosen)
    }

    fn name(&self, scene: &Scene) -> String {
        match &self.saved {
            Some(id) => saved_name(scene, self.method, id),
            None => method_name(scene, self.method),
        }
    }

    /// What the selection found for it.
    fn shown<'a>(&self, config: &'a Config) -> Option<&'a Shown> {
        let own = |shown: &&Shown| shown.method == self.method && config.saved_id(shown) == self.saved.as_ref();
        config.selection.shown.iter().find(own)
    }
}

fn entries(scene: &Scene) -> Vec<Entry> {
    let Some(config) = &scene.config else { return Vec::new() };
    let entry = |shown: &Shown| Entry { method: shown.method, saved: config.saved_id(shown).cloned() };
    config.selection.shown.iter().map(entry).collect()
}

fn row(room: &Room, place: usize, entry: Entry) -> Element {
    let making = room.clone();
    let method = entry.method;
    let (chosen, told, named, noted) = (entry.clone(), entry.clone(), entry.clone(), entry.clone());
    let is_chosen = move |scene: &Scene| chosen.is_chosen(scene);
    let (is_checked, is_marked) = (is_chosen.clone(), is_chosen.clone());
    let radio = element("input type=radio name=method").set("value", &entry.value()).flag("checked", is_checked).on(
        "change",
        room,
        move |_| told.event(),
    );
    let name = element("span part=method-label class=name").child(element("bdi").text(move |scene| named.name(scene)));
    let note = element("span part=method-note class=note").text(move |scene| note(scene, &noted));
    let card = uses_card_fields(method) && entry.saved.is_none();
    let is_open = move |scene: &Scene| !card && is_chosen(scene);
    let opening = is_open.clone();
    element("div part=method")
        .live("class", move |scene| if is_marked(scene) { "method chosen" } else { "method" }.to_owned())
        .set("order", &(place * 2).to_string())
        .child(element("label class=row").child(radio).child(mark(method)).child(name).child(note))
        .region(
            move |scene| if is_open(scene) { made_for(scene, method) } else { String::new() },
            move |scene| if opening(scene) { opened(&making, scene, &entry) } else { Vec::new() },
        )
}

/// What opens under a line: what happens next, and what is asked. A saved entry needs nothing.
fn opened(room: &Room, scene: &Scene, entry: &Entry) -> Vec<Element> {
    if entry.saved.is_some() {
        return Vec::new();
    }
    let (method, told) = (entry.method, entry.clone());
    let panel = element("div part=details class=details")
        .child(element("p").text(move |scene| scene.speak(&details(scene, &told))));
    let agreed = if scene.whole { mandate(method) } else { None };
    vec![fields_or_space(room, scene, method).into_iter().chain(agreed).fold(panel, Element::child)]
}

/// What stands beside the name: when it is paid, what it costs, whether it is saved.
fn note(scene: &Scene, entry: &Entry) -> String {
    let fee = scene.config.as_ref().and_then(|config| entry.shown(config)?.fee);
    if let Some(fee) = fee.filter(|fee| fee.minor() != 0) {
        return scene.speak(&Text::of("methods-note-fee").money("amount", fee));
    }
    if entry.saved.is_some() {
        return scene.say("methods-saved");
    }
    match (entry.method.completion(), entry.method.notification()) {
        (Completion::OnDelivery, _) => scene.say("methods-note-cod"),
        (_, Notification::Delayed) => scene.say("methods-note-delayed"),
        (_, Notification::Immediate) => String::new(),
    }
}

/// What will happen next with a method that is not paid by hosted fields.
fn details(scene: &Scene, entry: &Entry) -> Text {
    let method = entry.method;
    let Some(config) = &scene.config else { return Text::of("details-hosted") };
    if method.completion() == Completion::OnDelivery {
        return Text::of("details-cod").money("amount", config.due(&scene.session).total);
    }
    let presentation = entry.shown(config).map(|shown| shown.presentation);
    match method.kind() {
        _ if presentation == Some(Presentation::Qr) => Text::of("details-qr"),
        Kind::Voucher => Text::of("details-voucher"),
        Kind::BankTransfer if method.notification() == Notification::Delayed => Text::of("details-bank-transfer"),
        Kind::DirectDebit => Text::of("details-debit"),
        // A push to the buyer's telephone: nobody leaves the page.
        Kind::BankRedirect if method.flow() == Flow::Embedded => Text::of("details-bank-app"),
        Kind::Wallet if method.flow() == Flow::Embedded => {
            Text::of("details-app").name("method", method_name(scene, method))
        }
        Kind::Bnpl if !method.name_is_generic() => Text::of("details-later").name("method", method_name(scene, method)),
        Kind::Card | Kind::Wallet | Kind::BankRedirect | Kind::BankTransfer | Kind::Bnpl | Kind::Cash | Kind::Qr => {
            if method.name_is_generic() {
                Text::of("details-hosted")
            } else {
                Text::of("details-redirect").name("method", method_name(scene, method))
            }
        }
    }
}
