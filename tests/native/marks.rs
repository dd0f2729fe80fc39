//! Brand marks: what may come in from a mark's file, and that the table of marks is sound.
//!
//! That the set has every mark named in the table is for the build, which reads the set and stops at one that is gone.

use crate::generated::tsv;
use crate::source::file;
use kassa::domain::mark::has_mark;
use kassa::domain::method::{Method, Status};
use kassa::session::mark::{VIEW_BOX, path_data};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Cards' brands that are no methods of their own, as providers word them.
const SCHEMES: [&str; 6] = ["visa", "mastercard", "amex", "jcb", "discover", "diners"];

fn wrapped(path: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{VIEW_BOX}\"><path d=\"{path}\"/></svg>")
}

#[test]
fn one_path_in_the_agreed_shape_is_accepted() {
    for path in ["M1 2", "M-5 7.16l3.82,9.12h2.5L21 3a1 1 0 011-1z", "M0 0ZM.5-.5"] {
        assert_eq!(path_data(&wrapped(path)), Some(path));
    }
    let longest = format!("M{}", "1".repeat(7_999));
    assert!(path_data(&wrapped(&longest)).is_some());
    assert!(path_data(&wrapped(&format!("{longest}1"))).is_none());
}

#[test]
fn anything_else_is_refused() {
    let good = wrapped("M1 2");
    let cases = [
        String::new(),
        "not found".to_owned(),
        wrapped(""),
        wrapped("1 2"),
        wrapped("l1 2"),
        wrapped("M1 2\" onload=\"alert(1)"),
        wrapped("M1 2\"/><script>alert(1)</script><path d=\"M1 2"),
        wrapped("M1 2\"/><path d=\"M3 4"),
        wrapped("M1 2\" style=\"fill:red"),
        wrapped("M1 2\" href=\"https://elsewhere.example"),
        wrapped("M1 2&#10;"),
        wrapped("M1e9 2"),
        wrapped("M1 2\n"),
        wrapped("M\u{661} 2"),
        good.replace("viewBox", "style=\"fill:red\" viewBox"),
        good.replace("-6 0 36 24", "0 0 24 24"),
        good.replace("<path", "<script/><path"),
        good.replace("</svg>", ""),
        format!("<?xml version=\"1.0\"?>{good}"),
        format!(" {good}"),
        format!("{good}\n"),
        format!("{good}{good}"),
    ];
    for case in cases {
        assert_eq!(path_data(&case), None, "{case:?}");
    }
}

proptest! {
    #[test]
    fn what_gets_through_can_only_draw(inside in r#"M?[MmZzLlAa0-9., "<>/=:a-z&#;-]{0,24}"#) {
        let svg = wrapped(&inside);
        if let Some(path) = path_data(&svg) {
            prop_assert_eq!(path, inside.as_str());
            prop_assert!(!path.contains(['"', '<', '>', '&', '=', ':', '/', ';', '#']), "{}", path);
        }
    }
}

#[test]
fn the_build_writes_the_shape_the_reader_accepts() {
    let build = file("tools/bundle/marks.mjs").text;
    let (head, tail) = wrapped("|").split_once('|').map(|(head, tail)| (head.to_owned(), tail.to_owned())).unwrap();
    assert!(build.contains(&format!("'{head}'")), "tools/bundle/marks.mjs: HEAD must be {head}");
    assert!(build.contains(&format!("'{tail}'")), "tools/bundle/marks.mjs: TAIL must be {tail}");
}

#[test]
fn the_table_is_about_what_exists() {
    let table = tsv::read("marks.tsv");
    let mut seen = BTreeSet::new();
    for row in table.rows() {
        let (id, mark) = (row.get("id"), row.get("mark"));
        assert!(seen.insert(id), "{id} stands twice in marks.tsv");
        match row.get("of") {
            "method" => assert!(Method::from_id(id).is_some(), "no method {id}"),
            "scheme" => {
                let offered = Method::from_id(id).filter(|method| !matches!(method.status(), Status::Brand { .. }));
                assert!(offered.is_none(), "{id} is a method of its own; say so in marks.tsv");
                assert!(SCHEMES.contains(&id), "no scheme {id}");
            }
            other => panic!("{id} is a {other:?}, not a method or scheme"),
        }
        assert!(
            mark.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit()),
            "{id}: {mark:?} is no slug"
        );
        assert!(!row.get("source").is_empty(), "{id}: where are the brand's terms, or what was found?");
        assert!(!mark.is_empty() || !row.get("note").is_empty(), "{id}: why has it no mark?");
    }
    for scheme in SCHEMES {
        assert!(seen.contains(scheme), "{scheme} is missing in marks.tsv");
    }
}

#[test]
fn a_method_has_its_own_mark_or_none() {
    let cases = [
        ("paypal", true),
        ("apple_pay", true),
        ("pix", true),
        // The brand forbids a mark in one colour.
        ("ideal", false),
        ("bancontact", false),
        // The set has the company, not the method.
        ("wechat_pay", false),
        ("rakuten_pay", false),
        // The set has another company of that name.
        ("boost", false),
        ("bit", false),
        ("card", false),
    ];
    for (id, expected) in cases {
        assert_eq!(has_mark(Method::from_id(id).unwrap()), expected, "{id}");
    }
}

#[test]
fn what_has_no_mark_has_the_drawing_of_its_kind() {
    let view = file("src/view/mark.rs");
    for method in Method::all() {
        let kind = format!("Kind::{:?}", method.kind());
        assert!(view.text.contains(&kind), "src/view/mark.rs draws nothing for {kind}, so not for {}", method.id());
    }
    let drawings: Vec<_> = view.literals().into_iter().filter(|(_, text)| text.starts_with('M')).collect();
    assert!(drawings.len() >= 9, "found only {} drawings in src/view/mark.rs", drawings.len());
    for (line, drawing) in &drawings {
        assert_eq!(path_data(&wrapped(drawing)), Some(*drawing), "src/view/mark.rs:{line}");
    }
    let different: BTreeSet<_> = drawings.iter().map(|(_, text)| text).collect();
    assert_eq!(different.len(), drawings.len(), "two kinds have the same drawing");
}

#[test]
fn licences_name_every_mark() {
    let licences = file("LICENSES.md").text;
    for row in tsv::read("marks.tsv").rows().filter(|row| !row.get("mark").is_empty()) {
        let slug = format!("`{}`", row.get("mark"));
        assert!(licences.contains(&slug), "LICENSES.md does not name {slug}");
    }
    let pinned = file("tools/package.json").text;
    let version = pinned.split("\"simple-icons\": \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(licences.contains(&format!("simple-icons {version}")), "LICENSES.md: the version is {version}");
    // No registry's address may come in with a new tool.
    assert!(!file("tools/package-lock.json").text.contains("\"resolved\""), "the lock names where packages came from");
}
