//! The project's own files as text, for the tests that read them.
//!
//! It parses no language: comments are told from code by how a line begins, which is how this project writes them.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One file: its path from the root, and its text.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// Lines that are not comments, with their numbers from 1.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(at, line)| (at + 1, line));
        lines.filter(|(_, line)| !["//", "*", "/*"].iter().any(|mark| line.trim_start().starts_with(mark)))
    }

    /// The texts between double quotes in the code, with their lines.
    pub(crate) fn literals(&self) -> Vec<(usize, &str)> {
        self.code().flat_map(|(at, line)| line.split('"').skip(1).step_by(2).map(move |text| (at, text))).collect()
    }
}

/// A file that must be there.
pub(crate) fn file(path: &str) -> File {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    File { path: path.to_owned(), text }
}

/// All files under a folder whose names end in one of the endings, in order.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    paths.sort();
    let wanted = |path: &&PathBuf| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending));
    let from_root = |path: &PathBuf| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let found: Vec<_> = paths.iter().filter(wanted).map(|path| file(&from_root(path))).collect();
    assert!(!found.is_empty(), "no {endings:?} in {folder}");
    found
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Fails with all findings at once, each on a line of its own.
pub(crate) fn none(what: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{what}:\n  {}\n", findings.join("\n  "));
}
