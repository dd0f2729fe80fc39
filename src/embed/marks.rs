//! Fetches the brands' marks of the methods on screen, once there is nothing more important to fetch.
//!
//! They are decoration: where one does not come, the drawing of the method's kind stays, and nobody is told.

use crate::domain::mark::has_mark;
use crate::domain::method::Method;
use crate::embed::driver::Driver;
use crate::embed::{http, js};
use crate::session::mark::path_data;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Asks for the marks that are shown and were not asked for yet. A gate.
#[inline(never)]
pub(super) fn load(driver: &Rc<Driver>) {
    let Some(folder) = js::get(&driver.started, "marks").as_string().filter(|_| are_seen(driver)) else { return };
    let shown =
        driver.config().map(|config| config.selection.shown.iter().map(|shown| shown.method).collect::<Vec<_>>());
    for method in shown.unwrap_or_default().into_iter().filter(|method| has_mark(*method)) {
        let mut asked = driver.marked.borrow_mut();
        if !asked.contains(&method) {
            asked.push(method);
            spawn_local(fetch(Rc::clone(driver), method, [&folder, method.id(), ".svg"].concat()));
        }
    }
}

/// In a narrow place with large text marks give way to words.
fn are_seen(driver: &Driver) -> bool {
    let mark = driver.root.query_selector(".row .mark").ok().flatten();
    mark.is_some_and(|mark| mark.get_client_rects().length() > 0)
}

async fn fetch(driver: Rc<Driver>, method: Method, url: String) {
    let Ok(text) = http::get_text(&url).await else { return };
    if let Some(path) = path_data(&text).filter(|_| driver.is_alive()) {
        let path = path.to_owned();
        driver.scene.update(|scene| Rc::make_mut(&mut scene.marks).push((method, path)));
    }
}
