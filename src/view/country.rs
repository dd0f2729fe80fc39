//! The buyer's country, where the shop does not name it: what was guessed, and the list to choose another from.
//!
//! Native parts only: a disclosure, a search field, a list box, a button. It sorts no names: the words do.

use crate::domain::country::Country;
use crate::locale::text::Text;
use crate::session::config::CountrySource;
use crate::session::event::Event;
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};
use leptos::prelude::event_target_value;
use wasm_bindgen::JsCast;
use web_sys::{HtmlFormElement, HtmlSelectElement};

/// How many countries the list shows at once.
const ROWS: &str = "7";

/// The line with the country. The list behind it is made when the whole program is there.
pub(super) fn country(room: &Room) -> Element {
    let listing = room.clone();
    element("div part=country class=country").flag("hidden", |scene| !is_open(scene)).region(
        |scene| {
            let whole = if scene.whole { "+" } else { "" };
            if is_open(scene) { [country_of(scene).code(), whole, scene.words.pack()].concat() } else { String::new() }
        },
        move |scene| {
            if !is_open(scene) {
                return Vec::new();
            }
            let line = element("summary").text(said);
            let disclosure = element("details").child(line);
            let hint = element("p class=hint").flag("hidden", |scene| source(scene) != CountrySource::Guess);
            let panel = if scene.whole { vec![chooser(&listing)] } else { Vec::new() };
            vec![panel.into_iter().fold(disclosure, Element::child), hint.say("country-guessed")]
        },
    )
}

fn source(scene: &Scene) -> CountrySource {
    scene.config.as_ref().map_or(CountrySource::Nobody, |config| config.country_source)
}

fn is_open(scene: &Scene) -> bool {
    scene.config.is_some() && source(scene).is_open()
}

fn country_of(scene: &Scene) -> Country {
    scene.config.as_ref().map_or(Country::UNKNOWN, |config| config.country)
}

fn said(scene: &Scene) -> String {
    let country = country_of(scene);
    if country == Country::UNKNOWN {
        return scene.say("country-unknown");
    }
    scene.speak(&Text::of("country-line").name("country", scene.words.country(country)))
}

/// A gate.
#[inline(never)]
fn chooser(room: &Room) -> Element {
    let search = element("input type=search class=input autocomplete=off maxlength=60 id=country-search")
        .live("value", |scene| scene.session.country_search.clone())
        .on("input", room, |event| Event::CountrySearched(event_target_value(event)));
    let listing = room.clone();
    let list = element("select class=countries id=country-list").set("size", ROWS).region(
        |scene| scene.session.country_search.clone(),
        move |scene| found(scene).into_iter().map(|(country, name)| option(&listing, country, name)).collect(),
    );
    let count = element("p class=hint role=status").text(|scene| {
        let count = i64::try_from(found(scene).len()).unwrap_or_default();
        let text = if count == 0 { Text::of("country-none") } else { Text::of("country-count").count("count", count) };
        scene.speak(&text)
    });
    element("form class=chooser")
        .on("submit", room, |event| Event::CountryChosen(chosen(event)))
        .child(element("label class=label for=country-search").say("country-search"))
        .child(search)
        .child(element("label class=label for=country-list").say("country-list"))
        .child(list)
        .child(count)
        .child(element("button type=submit class=step").say("country-choose"))
}

fn option(room: &Room, country: Country, name: String) -> Element {
    element("option")
        .set("value", country.code())
        .flag("selected", move |scene| country_of(scene) == country)
        .on("dblclick", room, move |_| Event::CountryChosen(country))
        .text(move |_| name.clone())
}

/// The countries whose name or code holds what is searched for, in the order of the language.
fn found(scene: &Scene) -> Vec<(Country, String)> {
    let sought = scene.words.folded(scene.session.country_search.trim());
    let fits = |country: &Country, name: &str| {
        sought.is_empty() || scene.words.folded(name).contains(&sought) || country.code().eq_ignore_ascii_case(&sought)
    };
    scene.words.countries().iter().filter(|(country, name)| fits(country, name)).cloned().collect()
}

/// The marked country; with nothing marked (Enter in the search field) the first one of the list.
fn chosen(event: &web_sys::Event) -> Country {
    let form = event.current_target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    let list = form.and_then(|form| form.query_selector("select").ok().flatten());
    let list = list.and_then(|list| list.dyn_into::<HtmlSelectElement>().ok());
    let code = list.map(|list| {
        let first = || list.query_selector("option").ok().flatten().and_then(|option| option.get_attribute("value"));
        Some(list.value()).filter(|code| !code.is_empty()).or_else(first).unwrap_or_default()
    });
    code.and_then(|code| Country::from_code(&code)).unwrap_or(Country::UNKNOWN)
}
