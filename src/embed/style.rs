//! The styles of what is drawn only once the whole program is there; they come with it. The script has the others.
//!
//! A sheet made by script is no inline style, so that a strict policy allows it.

use crate::embed::js;
use js_sys::{Array, Reflect};
use web_sys::{CssStyleSheet, ShadowRoot};

/// `src/view/style/late.css` without comments and indentation.
const LATE: &str = include_str!(concat!(env!("OUT_DIR"), "/late.css"));

thread_local! {
    /// One for all checkouts on the page.
    static SHEET: Option<CssStyleSheet> =
        CssStyleSheet::new().ok().filter(|sheet| sheet.replace_sync(LATE).is_ok());
}

/// Adds the late styles to a checkout's. A gate.
#[inline(never)]
pub(super) fn complete(root: &ShadowRoot) {
    let name = "adoptedStyleSheets".into();
    SHEET.with(|sheet| {
        let Some(sheet) = sheet else { return };
        let sheets = Array::from(&js::get(root, "adoptedStyleSheets"));
        if !sheets.includes(sheet, 0) {
            sheets.push(sheet);
            let _ = Reflect::set(root, &name, &sheets);
        }
    });
}
