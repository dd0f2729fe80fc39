//! Writes how barcodes draw their values.

use super::tsv;
use super::words::Words;

pub(crate) fn barcodes() -> String {
    let table = tsv::read("barcodes.tsv");
    let mut out = String::new();
    for format in ["code128", "itf"] {
        let mut widths = Words::default();
        for (at, row) in table.rows().filter(|row| row.get("format") == format).enumerate() {
            // A value is a place in the table.
            if let Ok(value) = row.get("value").parse::<usize>() {
                assert_eq!(value, at, "{format} {value} is out of order");
            }
            widths.line(&[row.get("widths")]);
        }
        let name = format.to_uppercase();
        out += &format!("pub(in crate::domain) static {name}: &str = {};\n\n", widths.literal());
    }
    out.trim_end().to_owned() + "\n"
}
