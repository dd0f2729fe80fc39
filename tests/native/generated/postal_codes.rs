//! Writes the table of postal codes.

use super::tsv;
use super::words::Words;

/// The labels of `postal_codes.tsv` and the letter for each.
const LABELS: [(&str, &str); 7] =
    [("", ""), ("postal", ""), ("zip", "z"), ("postcode", "c"), ("pin", "p"), ("eircode", "e"), ("cep", "b")];

pub(crate) fn postal_codes() -> String {
    let mut words = Words::default();
    for (row, country) in tsv::read("postal_codes.tsv").rows().zip(tsv::read("countries.tsv").rows().skip(1)) {
        let (code, label) = (row.get("code"), row.get("label"));
        assert_eq!(code, country.get("code"), "postal_codes.tsv follows countries.tsv");
        let (_, letter) = LABELS.iter().find(|(name, _)| *name == label).unwrap_or_else(|| panic!("{code}: {label:?}"));
        let cell = [row.get("formats"), letter, row.get("example")].join("|");
        words.line(&[cell.trim_end_matches('|')]);
    }
    let words = words.literal();
    format!(
        "/// Each country: formats with a `/` between, the letter of its label, an example.\npub(in crate::domain) static POSTAL_CODES: &str = {words};\n"
    )
}
