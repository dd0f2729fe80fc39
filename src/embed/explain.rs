//! `explain()`: why each method is shown or hidden, why this locale, and what is wrong. Plain data.
//!
//! It decides nothing: the verdicts are the selection's, and the way to them is written down by the function that found them.
//! Sources are not in the program: `catalogue.json`, which the build makes, has them by the method's id.

use crate::domain::chain::{Fact, chain};
use crate::domain::market::Market;
use crate::domain::method::{CATALOGUE_DATE, Method};
use crate::domain::reason::Reason;
use crate::domain::share::{self, Release};
use crate::embed::driver::Driver;
use crate::embed::{js, server};
use crate::locale::negotiate::{self, Choice};
use crate::session::config::Config;
use crate::session::stand_in;
use js_sys::{Array, Object};
use wasm_bindgen::JsValue;

/// `{ methods: […], country: {…}, releases: […], catalogue: { date, url }, locale: {…}, issues: […] }`.
pub(super) fn explain(driver: &Driver) -> Object {
    let all = Object::new();
    // The reasons come with the rest of the program.
    let config = driver.config().filter(|_| driver.is_whole());
    js::set(&all, "methods", config.as_ref().map(|config| methods(driver, config)).unwrap_or_default());
    js::set(&all, "releases", config.map(|config| releases(&config)).unwrap_or_default());
    js::set(&all, "country", driver.config().map_or(JsValue::NULL, |config| country(&config).into()));
    let catalogue = Object::new();
    js::set(&catalogue, "date", CATALOGUE_DATE);
    js::set(&catalogue, "url", js::get(&driver.started, "catalogue"));
    js::set(&all, "catalogue", catalogue);
    js::set(&all, "locale", locale(driver));
    let issues = driver.issues.borrow().iter().map(|issue| JsValue::from(issue.sentence())).collect::<Array>();
    js::set(&all, "issues", issues);
    all
}

fn country(config: &Config) -> Object {
    let country = Object::new();
    js::set(&country, "code", js::text_or_null(config.country.known_code().unwrap_or_default()));
    js::set(&country, "source", config.country_source.code());
    country
}

/// What is released to a share of the buyers, and whether this one is among them. A gate.
#[inline(never)]
pub(super) fn releases(config: &Config) -> Array {
    let described = |release: Release<'_>| {
        let row = Object::new();
        js::set(&row, release.kind, release.id);
        js::set(&row, "percent", u32::from(release.percent));
        js::set(&row, "released", release.released);
        row
    };
    share::releases(&config.market()).map(described).collect()
}

/// A gate.
#[inline(never)]
fn methods(driver: &Driver, config: &Config) -> Array {
    let rows = Array::new();
    let market = config.market();
    for shown in &config.selection.shown {
        let row = row(&market, shown.method, shown.saved, shown.reason);
        js::set(&row, "rank", u32::from(shown.rank));
        let first = config.providers.get(shown.provider);
        let next = driver.session(|session| stand_in(config, session, shown).map(|next| next.id.clone()));
        let first = first.map_or("", |first| first.id.as_str());
        js::set(&row, "provider", js::text_or_null(next.as_deref().unwrap_or(first)));
        if next.is_some() {
            js::set(&row, "instead_of", first);
        }
        js::set(&row, "presentation", shown.presentation.id());
        if let Some(fee) = shown.fee {
            js::set(&row, "fee", server::minor(fee.minor()));
        }
        rows.push(&row);
    }
    for hidden in &config.selection.hidden {
        rows.push(&row(&market, hidden.method, hidden.saved, hidden.reason));
    }
    rows
}

fn row(market: &Market<'_>, method: Method, saved: Option<usize>, reason: Reason) -> Object {
    let row = Object::new();
    js::set(&row, "method", method.id());
    if let Some(entry) = saved.and_then(|saved| market.saved.get(saved)) {
        js::set(&row, "saved", entry.id.as_str());
    }
    js::set(&row, "shown", reason.shows());
    js::set(&row, "reason", reason.code());
    js::set(&row, "why", reason.describe(market, method));
    let links = Array::new();
    for link in chain(market, method, saved) {
        let step = Object::new();
        js::set(&step, "stage", link.stage.id());
        js::set(&step, "verdict", if link.passed { "passed" } else { "refused" });
        for (name, fact) in link.facts {
            match fact {
                Fact::Text(text) => js::set(&step, name, text),
                Fact::Number(number) => js::set(&step, name, server::minor(number)),
            }
        }
        links.push(&step);
    }
    js::set(&row, "chain", links);
    row
}

/// The tags that were tried, with what each led to. A gate.
#[inline(never)]
fn tried(driver: &Driver) -> Array {
    let asked = driver.asked_locales();
    let tags: Vec<&str> = asked.iter().map(String::as_str).collect();
    let link = |(tag, choice): (String, Option<Choice>)| {
        let link = Object::new();
        js::set(&link, "asked", tag.as_str());
        js::set(&link, "pack", js::text_or_null(choice.as_ref().map_or("", |choice| choice.pack)));
        js::set(&link, "reason", choice.map_or("no-pack", |choice| choice.reason.code()));
        link
    };
    negotiate::tried(&tags, &driver.packs()).into_iter().map(link).collect()
}

fn locale(driver: &Driver) -> Object {
    let locale = Object::new();
    if let Some(choice) = driver.choice.borrow().as_ref() {
        js::set(&locale, "pack", choice.pack);
        js::set(&locale, "asked", js::text_or_null(choice.asked.as_deref().unwrap_or_default()));
        js::set(&locale, "reason", choice.reason.code());
    }
    if driver.is_whole() {
        js::set(&locale, "chain", tried(driver));
    }
    let words = driver.words();
    js::set(&locale, "formats", words.formats());
    js::set(&locale, "missing", words.missing().into_iter().map(JsValue::from).collect::<Array>());
    locale
}
