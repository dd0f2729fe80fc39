//! The house is as it says: who may use whom, what a file looks like, and what may never be written.
//!
//! These tests read the source as text. They are simple on purpose: where one is wrong about a line, the line goes into
//! an allow-list with its reason.

use crate::source::{File, file, files, none, root};
use std::collections::BTreeSet;

/// Each floor and the floors it may name.
const FLOORS: [(&str, &[&str]); 6] = [
    ("domain", &["domain"]),
    ("session", &["session", "domain"]),
    ("locale", &["locale", "domain"]),
    ("providers", &["providers", "session", "domain"]),
    ("view", &["view", "session", "locale", "domain"]),
    ("embed", &["embed", "view", "providers", "session", "locale", "domain"]),
];

/// Floors that must not know the browser.
const PURE: [&str; 3] = ["domain", "session", "locale"];

/// Matches that may have a `_` arm over the state machine's enums, and why.
const WILDCARDS: [(&str, &str); 1] = [(
    "src/session/step.rs",
    "phase and step are matched as a pair, which has a hundred cases; the step alone is exhaustive",
)];

fn floor_of(path: &str) -> Option<&str> {
    let (floor, _) = path.strip_prefix("src/")?.split_once('/')?;
    FLOORS.iter().map(|(name, _)| *name).find(|name| *name == floor)
}

fn rust() -> Vec<File> {
    files("src", &[".rs"])
}

#[test]
fn a_floor_knows_only_the_floors_below_it() {
    let mut findings = Vec::new();
    for file in rust() {
        let Some(floor) = floor_of(&file.path) else { continue };
        let allowed = FLOORS.iter().find(|(name, _)| *name == floor).unwrap().1;
        for (line, code) in file.code() {
            for used in code.split("crate::").skip(1) {
                let name: String = used.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
                if !allowed.contains(&name.as_str()) {
                    findings.push(format!("{}:{line}: {floor} uses crate::{name}; it may use {allowed:?}", file.path));
                }
            }
        }
    }
    none("edges between floors", &findings);
}

#[test]
fn the_lower_floors_know_no_browser() {
    let browser = ["web_sys", "js_sys", "leptos", "wasm_bindgen", "gloo", "serde_wasm_bindgen", "send_wrapper"];
    let mut findings = Vec::new();
    for file in rust().iter().filter(|file| floor_of(&file.path).is_some_and(|floor| PURE.contains(&floor))) {
        for (line, code) in file.code() {
            if let Some(name) = browser.iter().find(|name| code.contains(**name)) {
                findings.push(format!("{}:{line}: {name} belongs above the fence", file.path));
            }
        }
    }
    none("browser in the lower floors", &findings);
}

#[test]
fn the_fence_stands_in_one_place() {
    let fence = "cfg(target_arch";
    let mut findings = Vec::new();
    for file in rust().iter().filter(|file| file.path != "src/lib.rs") {
        let lines = file.code().filter(|(_, code)| code.contains(fence));
        findings.extend(lines.map(|(line, _)| format!("{}:{line}: only lib.rs tells targets apart", file.path)));
    }
    none("target switches", &findings);
    let map = file("src/lib.rs").text;
    for floor in ["embed", "providers", "view"] {
        let fenced = format!("#[cfg(target_arch = \"wasm32\")]\npub mod {floor};");
        assert!(map.contains(&fenced), "src/lib.rs: {floor} must stand above the fence");
    }
    let manifest = file("Cargo.toml").text;
    let (common, _) = manifest.split_once("[target.").unwrap();
    for name in ["leptos", "web-sys", "js-sys", "wasm-bindgen", "gloo"] {
        let line = common.lines().find(|line| line.starts_with(name));
        assert!(line.is_none(), "Cargo.toml: {name} is a dependency of wasm32 only");
    }
}

#[test]
fn every_file_says_what_it_is() {
    let folders = ["src", "tests"].into_iter().flat_map(|folder| files(folder, &[".rs"]));
    let silent = folders.filter(|file| !file.text.starts_with("//! "));
    let findings: Vec<_> =
        silent.map(|file| format!("{}:1: open with //! and what it is and is not", file.path)).collect();
    none("files without a head", &findings);
}

#[test]
fn files_are_short() {
    let mut findings = Vec::new();
    for folder in ["src", "tests", "www"] {
        for file in files(folder, &[".rs", ".js", ".mjs", ".css", ".html", ".ts"]) {
            let lines = file.text.lines().count();
            if file.path.starts_with("src/domain/generated/") || file.path.contains("node_modules") {
                continue;
            }
            if lines > 600 {
                findings.push(format!("{}: {lines} lines; divide it", file.path));
            } else if lines > 400 {
                eprintln!("note: {} has {lines} lines; look whether it is two files", file.path);
            }
        }
    }
    none("long files", &findings);
}

#[test]
fn names_say_what_a_file_is_about() {
    let empty = ["util", "utils", "helper", "helpers", "common", "manager", "managers", "misc", "shared"];
    let mut findings = Vec::new();
    for folder in ["src", "tests"] {
        for file in files(folder, &[".rs", ".js", ".mjs", ".css"]) {
            let named = file.path.split(['/', '.']).find(|part| empty.contains(part));
            findings.extend(named.map(|name| format!("{}: {name} says nothing; name what is in it", file.path)));
        }
    }
    none("empty names", &findings);
}

#[test]
fn no_arm_for_whatever_else_over_the_state_machine() {
    let mut findings = Vec::new();
    for file in rust().iter().filter(|file| !WILDCARDS.iter().any(|(path, _)| *path == file.path)) {
        findings.extend(
            wildcards(&file.text)
                .into_iter()
                .map(|line| format!("{}:{line}: name the variants; a new one must be thought about here", file.path)),
        );
    }
    none("wildcard arms", &findings);
    for (path, why) in WILDCARDS {
        assert!(!wildcards(&file(path).text).is_empty(), "{path} needs no exception any more ({why})");
    }
    let bad = "match phase {\n    Phase::Choosing => 1,\n    _ => 2,\n}";
    let good = "match status {\n    410 => Outcome::SessionExpired,\n    _ => Outcome::ShopSetup,\n}";
    assert_eq!((wildcards(bad), wildcards(good)), (vec![3], vec![]));
}

/// Lines of `_ =>` arms beside arms over one of the state machine's enums.
fn wildcards(text: &str) -> Vec<usize> {
    let enums = ["Phase::", "Event::", "Effect::", "Outcome::", "Step::", "HostEvent::", "Halt::"];
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_wildcard = |line: &&str| line.trim_start().starts_with("_ =>") || line.trim_start().starts_with("_ if ");
    let over_enum = |at: usize| {
        let depth = indent(lines[at]);
        let siblings = lines[..at].iter().rev().take_while(|line| line.trim().is_empty() || indent(line) >= depth);
        let arms = siblings.filter(|line| indent(line) == depth && line.contains("=>"));
        arms.filter_map(|line| line.split("=>").next()).any(|arm| enums.iter().any(|name| arm.contains(name)))
    };
    (0..lines.len()).filter(|at| is_wildcard(&lines[*at]) && over_enum(*at)).map(|at| at + 1).collect()
}

#[test]
fn nothing_is_put_into_the_page_as_markup_or_inline_style() {
    let forbidden =
        ["innerHTML", "inner_html", "outerHTML", "insertAdjacentHTML", "insert_adjacent_html", "document.write"];
    let mut findings = Vec::new();
    for folder in ["src", "www", "tests/sandbox/assets"] {
        for file in files(folder, &[".rs", ".js", ".html", ".ts"]) {
            for (line, code) in file.code() {
                let inline = code.contains("style=\"") || code.contains("style='") || code.contains(" onclick=\"");
                if let Some(name) = forbidden.iter().find(|name| code.contains(**name)) {
                    findings.push(format!("{}:{line}: {name}; texts go in as text nodes", file.path));
                } else if inline {
                    findings.push(format!("{}:{line}: the strict policy refuses inline style and scripts", file.path));
                }
            }
            let inline_script = file.path.ends_with(".html") && file.text.contains("<script>");
            findings.extend(inline_script.then(|| format!("{}: an inline script", file.path)));
        }
    }
    none("markup from texts", &findings);
}

#[test]
fn every_provider_is_registered() {
    let registry = file("src/providers/mod.rs").text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut known = BTreeSet::new();
    for file in files("src/providers", &[".rs"]) {
        let name = file.path.trim_start_matches("src/providers/").trim_end_matches(".rs");
        if name == "mod" || !file.text.contains("Result<Rc<dyn Provider>") {
            continue; // What adapters share.
        }
        let id = name.replace('_', "-");
        let entry = format!("id: \"{id}\", open: {name}::open,");
        assert!(registry.contains(&entry), "src/providers/mod.rs: REGISTRY needs `{entry}`");
        known.insert(id);
    }
    assert_eq!(registry.matches("Entry { id: \"").count(), known.len(), "REGISTRY names a provider without a file");
}

#[test]
fn versions_stand_in_one_place() {
    let manifest = file("Cargo.toml").text;
    let line = |name: &str| manifest.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("no {name}"));
    let pinned = line("wasm-bindgen =");
    let version = pinned.split_once("\"=").and_then(|(_, rest)| rest.split('"').next());
    let version =
        version.unwrap_or_else(|| panic!("Cargo.toml: pin it with \"=\", as the tool must equal it: {pinned}"));
    let lock = file("Cargo.lock").text;
    assert!(lock.contains(&format!("name = \"wasm-bindgen\"\nversion = \"{version}\"")), "Cargo.lock has another one");
    let tools = file("tools/versions.sh").text;
    let read = tools.lines().find(|line| line.starts_with("WASM_BINDGEN_VERSION=")).unwrap();
    assert!(read.contains("Cargo.toml"), "tools/versions.sh: read it from Cargo.toml: {read}");

    let leptos = line("leptos =");
    assert!(!leptos.contains("delegation"), "events of several checkouts in shadow roots would be mixed up: {leptos}");
    assert!(leptos.contains("default-features = false") && leptos.contains("\"csr\""), "{leptos}");
    assert!(root().join("Trunk.toml").is_file(), "Trunk.toml is missing; make preview needs it");
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}
