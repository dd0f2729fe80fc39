//! Writes which methods have a brand mark.

use super::tsv;

pub(crate) fn marks() -> String {
    let (table, methods) = (tsv::read("marks.tsv"), tsv::read("methods.tsv"));
    let marked = table.rows().filter(|row| row.get("of") == "method" && !row.get("mark").is_empty());
    let names: Vec<String> = marked
        .map(|row| {
            methods.index(row.get("id"));
            format!("    method::{},\n", row.get("id").to_uppercase())
        })
        .collect();
    let (count, list) = (names.len(), names.concat());
    format!(
        "use super::method;\nuse crate::domain::method::Method;\n\npub(in crate::domain) static MARKED: [Method; {count}] = [\n{list}];\n"
    )
}
