//! Lists `locales/*.ftl`, and which regions they serve, for the locale floor and puts English, without comments, into the program: in two parts, since what is
//! said only after the methods are on screen (`locales/late.txt`) comes with the rest of the program.
//!
//! The late half of the style goes the same way. It does not check the files: the native tests do.

use std::{env, fs, path::Path};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let locales = Path::new(&root).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut tags: Vec<String> = fs::read_dir(&locales)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned))
        .collect();
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    let english = fs::read_to_string(locales.join("en.ftl")).unwrap_or_default();
    let list = fs::read_to_string(locales.join("late.txt")).unwrap_or_default();
    let late_ids: Vec<&str> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    if late_ids.is_empty() {
        println!("cargo::error=locales/late.txt names no message");
    }
    let regions: String = fs::read_to_string(locales.join("regions.txt"))
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .flat_map(|line| [line, "\n"])
        .collect();
    let shipped = english.lines().filter(|line| is_shipped(line));
    let (mut early, mut late, mut to_late) = (String::new(), String::new(), false);
    for line in shipped {
        // An indented line belongs to the message above it.
        if !line.starts_with([' ', '}']) {
            to_late = late_ids.iter().any(|id| line.starts_with(id));
        }
        let part = if to_late { &mut late } else { &mut early };
        part.push_str(line);
        part.push('\n');
    }
    let code = format!(
        "/// Tags of the locales in `locales/`, English first.\n\
         pub static PACKS: &[&str] = &{tags:?};\n\
         /// Which regions a regional pack serves besides its own: lines of a tag and codes; `*` for all others.\n\
         pub static REGIONS: &str = {regions:?};\n\
         /// The English messages that are needed first.\n\
         pub static ENGLISH: &str = {early:?};\n\
         /// Those of the rest.\n\
         pub static ENGLISH_LATE: &str = {late:?};\n"
    );
    let out = env::var("OUT_DIR").unwrap_or_default();
    write_late_style(Path::new(&root), Path::new(&out));
    if let Err(fault) = fs::write(Path::new(&out).join("locales.rs"), code) {
        println!("cargo::error=cannot write the list of locales: {fault}");
    }
}

/// The style sheet that comes with the rest of the program, without comments and indentation.
fn write_late_style(root: &Path, out: &Path) {
    let path = root.join("src/view/style/late.css");
    println!("cargo::rerun-if-changed={}", path.display());
    let source = fs::read_to_string(path).unwrap_or_default();
    let rules = source.split("*/").map(|part| part.split("/*").next().unwrap_or_default()).collect::<String>();
    let lines: String =
        rules.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect();
    if let Err(fault) = fs::write(out.join("late.css"), lines) {
        println!("cargo::error=cannot write the late style: {fault}");
    }
}

/// Not comments, and not what only the script says before or after the program.
fn is_shipped(line: &str) -> bool {
    const OUTSIDE: [&str; 4] = ["boot-loading ", "boot-outdated ", "boot-stopped-", "boot-failed-retry "];
    !line.is_empty() && !line.starts_with('#') && !OUTSIDE.iter().any(|id| line.starts_with(id))
}
