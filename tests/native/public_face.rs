//! What merchants rely on is described once and the same everywhere: element, types, manifest, README and source.

use crate::source::{File, file, files, root};
use kassa::session::state::CardPart;
use serde_json::Value;
use std::collections::BTreeSet;

type Names = BTreeSet<String>;

fn manifest() -> Value {
    let manifest: Value = serde_json::from_str(&file("src/embed/custom-elements.json").text).unwrap();
    manifest["modules"][0].clone()
}

/// The names in one list of the element's description.
fn described(list: &str) -> Names {
    let element = manifest()["declarations"][0].clone();
    let names = element[list].as_array().unwrap_or_else(|| panic!("custom-elements.json has no {list}"));
    names.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

/// Everything between `before` and `after`, wherever it occurs.
fn between(text: &str, before: &str, after: &str) -> Names {
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).map(str::to_owned).collect()
}

/// The values of an attribute in elements as the view writes them: up to a blank or the end of the text.
fn written(text: &str, attribute: &str) -> Names {
    let values = text.split(attribute).skip(1).filter_map(|rest| rest.split([' ', '"']).next());
    values.map(str::to_owned).collect()
}

fn names(all: &[&str]) -> Names {
    all.iter().map(|name| (*name).to_owned()).collect()
}

fn same(what: &str, described: &Names, source: &Names) {
    let undescribed: Vec<_> = source.difference(described).collect();
    let gone: Vec<_> = described.difference(source).collect();
    assert!(
        undescribed.is_empty() && gone.is_empty(),
        "{what}: not in src/embed/custom-elements.json: {undescribed:?}; only there: {gone:?}"
    );
}

#[test]
fn attributes() {
    let element = file("src/embed/js/element.js").text;
    let (_, list) = element.split_once("const ATTRIBUTES = [").unwrap();
    let observed = list.split(']').next().unwrap().split('\'').skip(1).step_by(2).map(str::to_owned).collect();
    same("attributes of element.js", &described("attributes"), &observed);
    let configure = file("src/embed/configure.rs").text;
    same("attributes that are read", &described("attributes"), &between(&configure, "read(\"", "\")"));
}

#[test]
fn events() {
    let described = described("events");
    let source = file("src/embed/host_events.rs");
    let is_name = |line: &&str| {
        let name = line.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        name.is_some_and(|name| name.chars().all(|sign| sign.is_ascii_lowercase()))
    };
    let mut raised: Names =
        source.text.lines().filter(is_name).map(|line| line.trim().trim_matches('"').to_owned()).collect();
    raised.extend(between(&source.text, "make(\"", "\""));
    raised.extend(between(&source.text, "dispatch(driver, \"", "\""));
    let raised: Names = raised.into_iter().map(|name| format!("kassa-{name}")).collect();
    same("events of host_events.rs", &described, &raised);
    for name in between(&file("src/embed/js/element.js").text, "new CustomEvent('", "'") {
        assert!(described.contains(&name), "element.js raises {name}, which is not described");
    }
    let types = file("src/embed/kassa.d.ts").text;
    let (_, map) = types.split_once("interface KassaEventMap {").unwrap();
    same("events of kassa.d.ts", &described, &between(map.split("\n}").next().unwrap(), "  '", "':"));
    // The words of design: these names are relied on from outside.
    let promised = ["ready", "change", "method", "submit", "token", "action", "result", "error", "metric", "help"];
    same("promised events", &described, &promised.iter().map(|name| format!("kassa-{name}")).collect());
}

#[test]
fn parts_and_slots() {
    let view: String = files("src/view", &[".rs"]).into_iter().map(|file: File| file.text).collect();
    let described_parts = described("cssParts");
    same("parts of the view", &described_parts, &written(&view, " part="));
    for file in files("src/embed/js", &[".js"]) {
        let third = file.text.lines().filter_map(|line| line.split("make('").nth(1));
        let parts = third.filter_map(|rest| rest.split('\'').nth(4).map(str::to_owned));
        let unknown: Vec<_> = parts.filter(|part| !part.is_empty() && !described_parts.contains(part)).collect();
        assert!(unknown.is_empty(), "{}: parts {unknown:?} are not described", file.path);
    }
    let cards: Names = CardPart::ALL.iter().map(|part| format!("card-{}", part.word())).collect();
    let slots = cards.iter().cloned().chain(["challenge".to_owned()]).collect();
    same("slots", &described("slots"), &slots);
    assert!(view.contains("CHALLENGE_SLOT: &str = \"challenge\""), "the view has no slot challenge");
    assert!(view.contains("\"card-\".to_owned() + part.word()"), "slot_name() makes other names");
}

#[test]
fn custom_properties() {
    let style: String = files("src/view/style", &[".css"]).into_iter().map(|file| file.text).collect();
    let used = between(&style, "var(--kassa-", ",").into_iter().map(|name| format!("--kassa-{name}")).collect();
    same("custom properties of the style", &described("cssProperties"), &used);
}

#[test]
fn methods_and_exports() {
    let (element, types) = (file("src/embed/js/element.js").text, file("src/embed/kassa.d.ts").text);
    for member in described("members") {
        let there = |text: &str, marks: [String; 2]| marks.iter().any(|mark| text.contains(mark));
        assert!(
            there(&element, [format!("\n  {member}("), format!("\n  get {member}(")]),
            "element.js has no {member}"
        );
        assert!(there(&types, [format!("\n  {member}("), format!("\n  {member}: ")]), "kassa.d.ts has no {member}");
    }
    let exports = manifest()["exports"].as_array().unwrap().clone();
    let exports = exports.iter().filter(|export| export["kind"] == "js").map(|export| export["name"].as_str().unwrap());
    let exports: Names = exports.map(str::to_owned).collect();
    assert_eq!(exports, names(&["define", "preload", "version"]));
    let script = file("src/embed/js/kassa.js").text;
    for name in &exports {
        assert!(script.contains(name), "kassa.js exports no {name}");
        let typed = [format!("export function {name}("), format!("export const {name}:")];
        assert!(typed.iter().any(|mark| types.contains(mark)), "kassa.d.ts has no {name}");
    }
}

#[test]
fn the_readme_names_all_of_it() {
    let path = root().join("README.md");
    assert!(path.is_file(), "README.md is missing; it must name every attribute, event, part and custom property");
    let readme = file("README.md").text;
    let mut missing = Vec::new();
    for list in ["attributes", "events", "cssProperties"] {
        missing.extend(described(list).into_iter().filter(|name| !readme.contains(&format!("`{name}`"))));
    }
    let words: Names = readme.split(|sign: char| !(sign.is_alphanumeric() || sign == '-')).map(str::to_owned).collect();
    missing.extend(described("cssParts").into_iter().chain(described("members")).filter(|name| !words.contains(name)));
    assert!(missing.is_empty(), "README.md does not mention {missing:?}");
}

#[test]
fn the_readme_leads_somewhere() {
    let readme = file("README.md").text;
    let targets = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let local = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    let dead: Vec<_> = local.filter(|target| !root().join(target.split('#').next().unwrap()).exists()).collect();
    assert!(dead.is_empty(), "README.md links to what is not there: {dead:?}");
}
