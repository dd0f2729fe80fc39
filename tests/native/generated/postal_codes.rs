//! Writes the table of postal codes.

use super::tsv;
use super::words::Words;

pub(crate) fn postal_codes() -> String {
    let mut words = Words::default();
    for (row, country) in tsv::read("postal_codes.tsv").rows().zip(tsv::read("countries.tsv").rows().skip(1)) {
        let (code, label) = (row.get("code"), row.get("label"));
        assert_eq!(code, country.get("code"), "postal_codes.tsv follows countries.tsv");
        let unusual = if label == "postal" { "" } else { label };
        let cell = [row.get("formats"), unusual, row.get("example")].join("|");
        words.line(&[cell.trim_end_matches('|')]);
    }
    let words = words.literal();
    format!(
        "/// Each country: formats with a `/` between, its label if it is not the usual one, an example.\npub(in crate::domain) static POSTAL_CODES: &str = {words};\n"
    )
}
