//! What the buyer has paid with before, as the shop tells it: the session's `saved`.
//!
//! Opaque ids and a few words to know them by. It is never card data: what looks like a card number is refused.

use super::reading::{itself, list, within};
use crate::domain::field::{holds_card_number, is_card_number};
use crate::domain::market::{ProviderOffer, SavedMethod};
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// The saved entries that can be used with these providers.
pub(super) fn saved(document: &Json, offers: &[ProviderOffer], issues: &mut Issues) -> Vec<SavedMethod> {
    let read = |path: &str, entry: &Json, issues: &mut Issues| one(path, entry, offers, issues);
    let mut all: Vec<SavedMethod> = Vec::new();
    for entry in list("saved", document.get("saved"), issues, &read).unwrap_or_default() {
        if all.iter().any(|known| known.id == entry.id) {
            issues.push(Issue::at("saved", &entry.id, "this id stands there twice; the first one counts"));
        } else {
            all.push(entry);
        }
    }
    all
}

fn one(path: &str, entry: &Json, offers: &[ProviderOffer], issues: &mut Issues) -> Option<SavedMethod> {
    let id = text(path, "id", entry, issues)?;
    let method = itself(&within(path, "method"), entry.get("method"), issues)?;
    let keeper = text(path, "provider", entry, issues)?;
    let Some(provider) = offers.iter().position(|offer| offer.id == keeper) else {
        issues.push(Issue::at(&within(path, "provider"), &keeper, "use the id of one of the session's providers"));
        return None;
    };
    let last4 = entry.get("last4").text().filter(|digits| is_last4(digits)).map(str::to_owned);
    if last4.is_none() && !entry.get("last4").is_null() {
        // The value is not repeated: it may be more than the last four.
        issues.push(Issue::at(&within(path, "last4"), "…", "use exactly four digits, as a text, and never more"));
    }
    let words = |name: &str| entry.get(name).text().unwrap_or_default().to_owned();
    let (label, brand) = (words("label"), words("brand"));
    // An id may hold a card number by chance, and is never shown; it must not be one.
    if is_card_number(&id) || [&label, &brand].into_iter().any(|text| holds_card_number(text)) {
        issues.push(Issue::at(path, "…", "holds what looks like a card number; give an opaque id and last4 instead"));
        return None;
    }
    Some(SavedMethod { id, method, provider, label, last4, brand: Some(brand).filter(|brand| !brand.is_empty()) })
}

fn text(path: &str, name: &str, entry: &Json, issues: &mut Issues) -> Option<String> {
    let value = entry.get(name);
    if value.text().is_none() {
        // The value is not repeated: a number may be a card's.
        let shown = if value.is_null() { "null" } else { "…" };
        issues.push(Issue::at(&within(path, name), shown, "use a text that is not empty"));
    }
    value.text().map(str::to_owned)
}

fn is_last4(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}
