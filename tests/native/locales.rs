//! The locale files: complete, well formed, and written as their languages are written.
//!
//! What a language wants (plurals, quotation, words a refusal must not say) stands in `locales/languages.tsv` beside this file,
//! how long a text of each place may be in `locales/places.tsv`.
//! Where there is a file for a shortened tag (`fr` for `fr-CA`), the longer one says only what differs, and is checked with all
//! that it has of the other. Whether a sentence is a good one is for people to say.

mod language;
mod pack;
mod used;

use crate::source::{self, File, file, files, none};
use kassa::locale::packs::{ENGLISH, ENGLISH_LATE};
use language::{LANGUAGES, Language, PLACES};
use pack::{Entry, Pack};
use std::collections::BTreeSet;
use std::path::Path;

/// Titles, labels and buttons that are the same as in English, and why.
const SAME_AS_ENGLISH: [(&str, &str); 1] = [("summary-item-several", "a name, a sign and a number: no words")];

/// Messages that are written and not shown yet, and what they wait for.
const WAITING: [(&str, &str); 1] = [("card-code-hint", "a place under the code field that is not taken by its fault")];

fn packs() -> Vec<Pack> {
    files("locales", &[".ftl"]).into_iter().map(pack).collect()
}

/// A file and, where there is one, the file for its shortened tag.
fn pack(file: File) -> Pack {
    let mut pack = Pack::read(file);
    let parent = pack.tag.rsplit_once('-').map(|(shorter, _)| format!("locales/{shorter}.ftl"));
    let parent = parent.filter(|path| Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists());
    pack.parent = parent.map(|path| Box::new(self::pack(source::file(&path))));
    pack
}

fn english() -> Pack {
    packs().into_iter().find(|pack| pack.tag == "en").unwrap()
}

fn language(pack: &Pack) -> &'static Language {
    let row = LANGUAGES.iter().find(|language| language.tag == pack.tag);
    row.unwrap_or_else(|| panic!("{} has no row in tests/native/locales/languages.tsv", pack.tag))
}

/// Runs a check on all that every locale says, what it has of another file too; what it finds is shown with file, line and
/// remedy, and the sum of it in any case.
fn each_entry(what: &str, check: impl Fn(&Pack, &Entry) -> Vec<String>) {
    let (mut findings, mut messages) = (Vec::new(), 0);
    let packs = packs();
    for pack in &packs {
        for (home, entry) in pack.all() {
            let say = |finding: String| format!("{} (in {})", home.at(&entry.id, &finding), pack.tag);
            findings.extend(check(pack, entry).into_iter().map(say));
            messages += 1;
        }
    }
    println!("{what}: {} locales, {messages} messages, {} findings", packs.len(), findings.len());
    none(what, &findings);
}

fn each_text(what: &str, check: impl Fn(&Pack, &str, &str) -> Option<String>) {
    each_entry(what, |pack, entry| entry.texts.iter().filter_map(|text| check(pack, &entry.id, text)).collect());
}

#[test]
fn every_locale_has_its_rules() {
    let tags: BTreeSet<_> = packs().into_iter().map(|pack| pack.tag).collect();
    let ruled: BTreeSet<_> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    assert_eq!(ruled, tags, "left: rows of tests/native/locales/languages.tsv; right: files in locales/");
    let built: BTreeSet<_> = kassa::locale::packs::PACKS.iter().map(|tag| (*tag).to_owned()).collect();
    assert_eq!(built, tags, "the build lists every file");
    assert_eq!(kassa::locale::packs::PACKS[0], "en");
}

#[test]
fn english_is_parted_as_the_list_says() {
    let list = file("locales/late.txt").text;
    let late: Vec<_> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let is_late = |id: &String| late.iter().any(|beginning| id.starts_with(beginning));
    let ids = |text: &str| -> BTreeSet<String> {
        let pack = Pack::read(File { path: "locales/en.ftl".to_owned(), text: text.to_owned() });
        assert!(pack.junk.is_empty(), "{:?}", pack.junk);
        pack.entries.into_iter().map(|entry| entry.id).collect()
    };
    let (all, first, second) = (ids(&file("locales/en.ftl").text), ids(ENGLISH), ids(ENGLISH_LATE));
    let idle = late.iter().filter(|beginning| !all.iter().any(|id| id.starts_with(**beginning)));
    none("lines of locales/late.txt that no message begins with", &idle.map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(second, all.iter().filter(|id| is_late(id)).cloned().collect());
    let first_of_all: BTreeSet<_> = all.iter().filter(|id| !is_late(id)).cloned().collect();
    let outside: Vec<_> = first_of_all.difference(&first).collect();
    assert!(first.is_subset(&first_of_all) && outside.iter().all(|id| id.starts_with("boot-")), "missing: {outside:?}");
}

#[test]
fn every_file_parses_and_opens_with_what_it_is() {
    let mut findings = Vec::new();
    for pack in packs() {
        findings.extend(pack.junk.iter().map(|junk| format!("{}: cannot be parsed: {junk}", pack.path)));
        if !pack.source.starts_with("### ") {
            findings
                .push(format!("{}:1: open with ### and who it is for, how they are addressed, which terms", pack.path));
        }
        let mut seen = BTreeSet::new();
        for entry in &pack.entries {
            if !seen.insert(&entry.id) {
                findings.push(pack.at(&entry.id, "stands here twice; remove one"));
            }
        }
    }
    none("locale files", &findings);
}

#[test]
fn every_locale_says_what_english_says() {
    let english = english();
    let mut findings = Vec::new();
    for pack in packs() {
        for entry in &english.entries {
            match pack.entry(&entry.id) {
                None => findings.push(format!("{}: {} is missing; translate it", pack.path, entry.id)),
                Some(found) if found.variables != entry.variables => findings.push(
                    pack.at(&entry.id, &format!("has the variables {:?}, en {:?}", found.variables, entry.variables)),
                ),
                Some(_) => {}
            }
        }
        for entry in pack.entries.iter().filter(|entry| english.entry(&entry.id).is_none()) {
            findings.push(pack.at(&entry.id, "is not in en.ftl; remove it or add it there first"));
        }
    }
    none("messages", &findings);
}

#[test]
fn what_differs_from_another_file_differs() {
    let mut findings = Vec::new();
    for pack in packs() {
        let Some(parent) = &pack.parent else { continue };
        let same = |entry: &&Entry| parent.entry(&entry.id).is_some_and(|other| other.texts == entry.texts);
        let say = |entry: &Entry| pack.at(&entry.id, &format!("is said by {} already; remove it", parent.path));
        findings.extend(pack.entries.iter().filter(same).map(say));
    }
    none("messages said twice", &findings);
}

#[test]
fn plurals_are_those_of_the_language() {
    let english = english();
    each_entry("plural forms", |pack, entry| {
        let language = language(pack);
        let wanted: BTreeSet<String> = language.plurals.iter().map(|name| (*name).to_owned()).collect();
        let wrong = |found: &&BTreeSet<String>| **found != wanted;
        let say = |found: &BTreeSet<String>| format!("has the forms {found:?}; {} has {wanted:?}", pack.tag);
        let mut findings: Vec<_> = entry.selectors.iter().filter(wrong).map(say).collect();
        let counts = english.entry(&entry.id).is_some_and(|entry| !entry.selectors.is_empty());
        if counts && entry.selectors.is_empty() && language.plurals.len() > 1 {
            findings.push(format!("says a number without a selector; {} has {wanted:?}", pack.tag));
        }
        findings
    });
}

#[test]
fn spaces_and_signs() {
    each_text("spaces", |_, _, text| {
        let twice = text.contains("  ") || text.contains(" \u{a0}") || text.contains("\u{a0} ");
        let edge = text.trim() != text;
        let invisible = text.chars().any(|c| c.is_control() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}'));
        (twice || edge || invisible).then(|| format!("{text:?} has a doubled, outer or invisible space"))
    });
    each_text("signs", |pack, _, text| {
        let straight = ['\'', '"', '`'].into_iter().find(|sign| text.contains(*sign));
        let dots = text.contains("...").then_some('.');
        let loud = ['!', '！'].into_iter().find(|sign| text.contains(*sign));
        if let Some(sign) = straight.or(dots).or(loud) {
            return Some(format!(
                "{text:?} has {sign:?}; use the language's own signs, one …, and no exclamation mark"
            ));
        }
        let foreign = language(pack).foreign_signs.chars().find(|sign| text.contains(*sign))?;
        Some(format!("{text:?} has {foreign:?}, which {} does not use", pack.tag))
    });
}

#[test]
fn french_signs_have_their_narrow_space() {
    each_text("French spaces", |pack, _, text| {
        // France: a narrow space before the high signs. Canada: none, but a whole one before the colon and inside of quotes.
        let (high, colon) = match pack.tag.as_str() {
            "fr" => (Some('\u{202f}'), '\u{202f}'),
            "fr-CA" => (None, '\u{a0}'),
            _ => return None,
        };
        let signs: Vec<char> = text.chars().collect();
        let space = |at: Option<usize>| {
            at.and_then(|at| signs.get(at)).copied().filter(|sign| matches!(sign, ' ' | '\u{a0}' | '\u{202f}'))
        };
        let wrong = signs.iter().enumerate().find(|(at, sign)| match sign {
            ';' | '?' => space(at.checked_sub(1)) != high,
            ':' | '»' => space(at.checked_sub(1)) != Some(colon),
            '«' => space(Some(at + 1)) != Some(colon),
            _ => false,
        });
        wrong.map(|(_, sign)| format!("{text:?}: another space belongs beside {sign:?}"))
    });
}

#[test]
fn every_text_fits_its_place() {
    each_text("lengths", |pack, id, text| {
        let most = PLACES.iter().find(|place| place.holds(id))?.most * language(pack).button / language::BUTTON;
        let length = pack::without_variables(text).chars().count();
        (length > most).then(|| format!("{text:?} has {length} characters; its place has room for {most}"))
    });
    let ids: Vec<_> = english().entries.into_iter().map(|entry| entry.id).collect();
    for (at, place) in PLACES.iter().enumerate() {
        let first = |id: &&String| PLACES.iter().position(|place| place.holds(id)) == Some(at);
        assert!(ids.iter().any(|id| first(&id)), "places.tsv: no message is {}…{}", place.begins, place.ends);
    }
    assert!(PLACES.last().unwrap().holds("anything"), "places.tsv ends with a row for everything else");
}

#[test]
fn what_is_said_before_the_program_is_plain() {
    each_entry("boot messages", |_, entry| {
        let plain = entry.variables.is_empty() && entry.selectors.is_empty() && !entry.id.contains('.');
        let plain = plain && entry.texts.iter().all(|text| !text.contains(['{', '}', '<', '&']));
        let wrong = entry.id.starts_with("boot-") && !plain;
        wrong.then(|| "must be plain text: no variable, selector or attribute".to_owned()).into_iter().collect()
    });
}

#[test]
fn a_refusal_never_names_a_hidden_cause() {
    each_text("outcome-declined", |pack, id, text| {
        let words = language(pack).hidden_causes;
        let text = text.to_lowercase();
        let said = words.split(' ').filter(|_| id.starts_with("outcome-declined.")).find(|word| text.contains(word))?;
        Some(format!("{text:?} says {said:?}; it also stands for causes that must not be told"))
    });
    let hinted = ["Your card was reported stolen.", "The payment looks fraudulent."];
    for text in hinted {
        let words = LANGUAGES[0].hidden_causes;
        assert!(words.split(' ').any(|word| text.to_lowercase().contains(word)), "{text} would not be found");
    }
}

#[test]
fn no_english_is_left() {
    let english = english();
    each_entry("left in English", |pack, entry| {
        let same = english.entry(&entry.id).is_some_and(|english| english.texts == entry.texts);
        let long = entry.texts.iter().any(|text| text.chars().count() > 12);
        let allowed = SAME_AS_ENGLISH.iter().any(|(id, _)| *id == entry.id);
        let wrong = !pack.tag.starts_with("en") && same && long && !allowed;
        wrong.then(|| format!("{:?} is English; translate it", entry.texts)).into_iter().collect()
    });
}

/// What must not stand in one Chinese writing is found, if it does: the other writing's file is full of it.
#[test]
fn mixed_chinese_writings_would_be_found() {
    for (tag, other) in [("zh-Hans", "zh-Hant"), ("zh-Hant", "zh-Hans"), ("zh-Hant-HK", "zh-Hans")] {
        let pack = packs().into_iter().find(|pack| pack.tag == other).unwrap();
        let row = LANGUAGES.iter().find(|language| language.tag == tag).unwrap();
        let foreign = row.foreign_signs.chars().filter(|sign| sign.is_alphabetic());
        let found = foreign.filter(|sign| pack.source.contains(*sign)).count();
        assert!(found > 60, "{tag}: only {found} signs of the list occur in {other}");
    }
}

#[test]
fn every_text_in_the_source_exists() {
    let english = english();
    let missing = |(place, id): &(String, String)| {
        english.entry(id).is_none().then(|| format!("{place}: \"{id}\" is not in locales/en.ftl; add it there"))
    };
    none("texts without a message", &used::texts(&english).iter().filter_map(missing).collect::<Vec<_>>());
}

#[test]
fn every_message_is_used() {
    let english = english();
    let used: BTreeSet<String> = used::texts(&english).into_iter().map(|(_, id)| id).collect();
    let idle = |entry: &&Entry| !used.contains(&entry.id);
    let waiting = |entry: &&Entry| WAITING.iter().any(|(id, _)| *id == entry.id);
    let findings = english.entries.iter().filter(idle).filter(|entry| !waiting(entry));
    let findings = findings.map(|entry| english.at(&entry.id, "is used nowhere in src; remove it everywhere"));
    none("messages without a use", &findings.collect::<Vec<_>>());
    for (id, why) in WAITING {
        let still = english.entry(id).is_some_and(|entry| idle(&entry));
        assert!(still, "{id} waits no more ({why}); take it out of WAITING");
    }
}
