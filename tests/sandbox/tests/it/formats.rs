//! The field formats are JavaScript; their table of cases runs in Node, which the project needs anyway.

use std::process::Command;

#[test]
fn the_fields_format_and_judge_what_is_typed() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/formats.mjs");
    let run = Command::new("node").arg(cases).output().expect("Node runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}
