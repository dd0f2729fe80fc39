//! Which messages the program can ask for: text ids written in the source, and those made at run time.

use super::pack::Pack;
use crate::source::{file, files};
use kassa::domain::country::Country;
use kassa::domain::field::{BuyerField, FieldFault};
use kassa::domain::method::Method;
use kassa::domain::outcome::{Disclosure, Outcome, Step};
use kassa::session::action::KINDS;
use std::collections::BTreeSet;

/// Literals that look like text ids and are none, and what they are.
const NO_TEXTS: [(&str, &str); 5] = [
    ("card-fields", "what PayPal calls a part of its script"),
    ("card-blocked", "a word of the attribute `state`"),
    ("method-retired", "a code for developers"),
    ("outcome-declined", "a message as a whole, which a merchant may not change"),
    ("method-unknown", "a code for developers"),
];

/// Every text with the place that asks for it.
pub(super) fn texts(english: &Pack) -> Vec<(String, String)> {
    let mut texts = made_at_run_time();
    let parts = part_names();
    let areas: BTreeSet<&str> = english.entries.iter().filter_map(|entry| entry.id.split('-').next()).collect();
    for file in files("src", &[".rs", ".js"]) {
        let written = if file.path.ends_with(".js") { between_ticks(&file.text) } else { file.literals() };
        for (line, text) in written.into_iter().filter(|(_, text)| is_id(text, &areas)) {
            // "result-paid" is the beginning of "result-paid-title".
            let begins = english.entries.iter().any(|entry| entry.id.starts_with(&format!("{text}-")));
            let known = NO_TEXTS.iter().any(|(known, _)| *known == text) || parts.iter().any(|part| part == text);
            if english.entry(text).is_some() || !(begins || known) {
                texts.push((format!("{}:{line}", file.path), text.to_owned()));
            }
        }
    }
    texts
}

/// Names of parts look like text ids.
fn part_names() -> Vec<String> {
    let manifest: serde_json::Value = serde_json::from_str(&file("src/embed/custom-elements.json").text).unwrap();
    let parts = manifest["modules"][0]["declarations"][0]["cssParts"].as_array().unwrap();
    parts.iter().map(|part| part["name"].as_str().unwrap().to_owned()).collect()
}

/// JavaScript writes its texts between single quotes.
fn between_ticks(text: &str) -> Vec<(usize, &str)> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    lines.flat_map(|(at, line)| line.split('\'').skip(1).step_by(2).map(move |text| (at + 1, text))).collect()
}

/// Whether a literal can be a text id: `area-thing[-detail][.attribute]` in one of the areas of en.ftl.
fn is_id(text: &str, areas: &BTreeSet<&str>) -> bool {
    let plain =
        text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '-' | '.'));
    let area = text.split_once('-').filter(|(_, rest)| !rest.is_empty() && !rest.ends_with('-')).map(|(area, _)| area);
    plain && area.is_some_and(|area| areas.contains(area))
}

/// The faults a field can have. Words cannot be wrong, and a choice is made or not.
fn faults_of(field: BuyerField) -> Vec<FieldFault> {
    use FieldFault::{Incomplete, Invalid, LooksLikeCardNumber, Missing, TooLong};
    let any_words = matches!(field, BuyerField::Name | BuyerField::Company);
    let wrong = (!any_words).then_some(Invalid);
    wrong.into_iter().chain([Missing, Incomplete, TooLong, LooksLikeCardNumber]).collect()
}

/// Ids the program puts together. Each family names the file that does so.
fn made_at_run_time() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut add = |place: &str, id: String| texts.push((place.to_owned(), id));
    for id in ["boot-loading", "boot-outdated"] {
        add("tools/bundle/locales.mjs", id.to_owned());
    }
    let shown: BTreeSet<_> = Outcome::ALL
        .into_iter()
        .flat_map(|outcome| [outcome.shown(Disclosure::Open), outcome.shown(Disclosure::Closed)])
        .map(Outcome::id)
        .collect();
    for id in shown {
        for part in ["title", "body"] {
            add("src/view/wording.rs", format!("outcome-{}.{part}", id.replace('_', "-")));
        }
    }
    for outcome in Outcome::ALL {
        for step in [Some(outcome.first_step()), outcome.second_step()].into_iter().flatten() {
            add("src/view/status.rs", format!("step-{}", step.id().replace('_', "-")));
        }
    }
    // A session that cannot be had offers this one.
    add("src/view/wording.rs", format!("step-{}", Step::RetryNow.id().replace('_', "-")));
    for method in Method::all().filter(|method| method.name_is_generic()) {
        add("src/view/name.rs", method.message_id());
    }
    const MESSAGE: &str = "src/domain/field/message.rs";
    for field in BuyerField::ALL {
        // What the parts of an address are called differs by country.
        let labels: BTreeSet<_> = Country::all().map(|country| field.label_id(country)).collect();
        labels.into_iter().for_each(|id| add(MESSAGE, id));
        field.hint_id(Country::UNKNOWN).into_iter().for_each(|id| add(MESSAGE, id));
        faults_of(field).into_iter().for_each(|fault| add(MESSAGE, field.fault_id(fault)));
    }
    for kind in KINDS {
        add("src/view/details.rs", format!("detail-{}", kind.replace('_', "-")));
    }
    for (ending, part) in [("paid", "title"), ("paid", "body"), ("placed", "title"), ("placed", "body")] {
        add("src/view/wording.rs", format!("result-{ending}-{part}"));
    }
    for (kind, part) in [("failed", "title"), ("failed", "body"), ("stopped", "title"), ("stopped", "body")] {
        add("src/embed/js/fallback.js", format!("boot-{kind}-{part}"));
    }
    texts
}
