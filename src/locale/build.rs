//! Lists `locales/*.ftl` for the locale floor and puts English, without comments, into the program.
//!
//! It does not check the files: the native tests do.

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
    let shipped: Vec<&str> = english.lines().filter(|line| is_shipped(line)).collect();
    let code = format!(
        "/// Tags of the locales in `locales/`, English first.\n\
         pub static PACKS: &[&str] = &{tags:?};\n\
         /// The English messages.\n\
         pub static ENGLISH: &str = {:?};\n",
        shipped.join("\n")
    );
    let out = env::var("OUT_DIR").unwrap_or_default();
    if let Err(fault) = fs::write(Path::new(&out).join("locales.rs"), code) {
        println!("cargo::error=cannot write the list of locales: {fault}");
    }
}

/// Not comments, and not what only the script says before or after the program.
fn is_shipped(line: &str) -> bool {
    const OUTSIDE: [&str; 4] = ["boot-loading ", "boot-outdated ", "boot-stopped-", "boot-failed-retry "];
    !line.is_empty() && !line.starts_with('#') && !OUTSIDE.iter().any(|id| line.starts_with(id))
}
