//! Locale files as they ship: only what is said, a line for each message and attribute that English has, in its order. The
//! ids, which every locale would repeat, are in the program's English already. `tools/bundle/locales.mjs` writes the files.
//!
//! It makes Fluent of them again. It does not read Fluent, nor does it know what the messages are about.

use super::packs::{ENGLISH, ENGLISH_LATE};

/// Lines before the texts of a first file: where the second one stands, and what only the script says.
const HEAD: usize = 2;

/// The Fluent source of a first file: what is said before a method can be chosen.
pub fn first(text: &str) -> String {
    fluent(ENGLISH, text.lines().skip(HEAD))
}

/// The Fluent source of a second file.
pub fn rest(text: &str) -> String {
    fluent(ENGLISH_LATE, text.lines())
}

/// Gives the texts their ids back. A tab stands for the end of a line within a text. An empty text, and whatever a file that
/// is too short lacks, is left out: English says it.
fn fluent<'a>(english: &str, mut texts: impl Iterator<Item = &'a str>) -> String {
    let mut source = String::new();
    let mut add = |parts: &[&str]| parts.iter().for_each(|part| source.push_str(part));
    let mut headless = "";
    for line in english.lines() {
        let Some((name, said)) = line.split_once(" =").filter(|(name, _)| is_name(name)) else { continue };
        let is_attribute = name.starts_with(' ');
        if !is_attribute {
            headless = name;
        }
        if said.is_empty() {
            continue; // Its attributes follow.
        }
        let Some(text) = texts.next().filter(|text| !text.is_empty()) else { continue };
        if is_attribute && !headless.is_empty() {
            add(&[headless, " =\n"]);
        }
        headless = "";
        add(&[name, " = ", &text.replace('\t', "\n    "), "\n"]);
    }
    source
}

/// An id, or an attribute's name: not a line that goes on with a text.
fn is_name(name: &str) -> bool {
    let id = name.trim_start().trim_start_matches('.');
    let indented = name.starts_with(' ');
    indented == (id.len() < name.trim_start().len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
