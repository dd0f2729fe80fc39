//! The ways into the part of the program that is loaded later: `tools/split/late.txt` and the source name the same functions.
//!
//! Whether a gate is called too early is not seen here; `tests/e2e/specs/rest.mjs` withholds the rest to find out.

use crate::source::{file, files, none};
use std::collections::BTreeSet;

/// Functions the list names: `view/fields.rs fields`, and methods, which any file may hold: `Driver focus`.
fn listed() -> BTreeSet<String> {
    let list = file("tools/split/late.txt");
    list.text.lines().filter_map(|line| line.strip_prefix("gate ")).map(place_of).collect()
}

fn place_of(path: &str) -> String {
    let parts: Vec<&str> = path.trim_start_matches('<').split("::").skip(1).collect();
    let [modules @ .., name] = parts.as_slice() else { panic!("no path: {path}") };
    match modules.last().and_then(|last| last.strip_suffix('>')) {
        Some(owner) => format!("{owner} {name}"),
        None => format!("{}.rs {name}", modules.join("/")),
    }
}

/// Functions the source calls gates: never inlined, and said to be one.
fn marked() -> BTreeSet<String> {
    let mut gates = BTreeSet::new();
    for file in files("src", &[".rs"]) {
        let lines: Vec<&str> = file.text.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.trim() == "#[inline(never)]") {
            let above = lines[..at].iter().rev();
            if !above.clone().take_while(|line| line.trim().starts_with("///")).any(|line| line.contains("A gate")) {
                continue; // Kept apart for its size.
            }
            let name = lines[at + 1].split("fn ").nth(1).unwrap().split(['(', '<']).next().unwrap();
            let owner = above.filter(|_| line.starts_with(' ')).find_map(|line| line.strip_prefix("impl "));
            let place = owner.map_or(file.path.strip_prefix("src/").unwrap(), |owner| owner.trim_end_matches(" {"));
            gates.insert(format!("{place} {name}"));
        }
    }
    gates
}

#[test]
fn every_gate_is_listed_and_every_listed_gate_is_one() {
    let (listed, marked) = (listed(), marked());
    assert!(listed.len() > 5, "the list was not read");
    none("gates that tools/split/late.txt does not name", &marked.difference(&listed).cloned().collect::<Vec<_>>());
    none(
        "gates in tools/split/late.txt that the source does not mark",
        &listed.difference(&marked).cloned().collect::<Vec<_>>(),
    );
}
