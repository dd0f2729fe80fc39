//! Reads what the session says of methods, value by value: what cannot be used is reported with its path and left out.
//!
//! It knows the shapes (a list of ids, a value per method, limits, a share) and not what they are for.

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

use super::written;
use crate::domain::method::{Limits, Method, Status};
use crate::domain::reason::ended;
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

pub(super) const AMOUNT: &str = "use a whole number of minor units that is not negative";

/// `parent.child`.
pub(super) fn within(parent: &str, child: &str) -> String {
    [parent, ".", child].concat()
}

/// `list[3]`.
pub(super) fn at(list: &str, index: usize) -> String {
    [list, "[", &index.to_string(), "]"].concat()
}

/// The method that `id` stands for. What ended stands for its successor, and is reported.
pub(super) fn method(path: &str, id: &Json, issues: &mut Issues) -> Option<Method> {
    let method = known(path, id, issues)?;
    match method.status() {
        Status::Retired { successor, .. } | Status::Merged { successor, .. } => successor,
        Status::Active | Status::Brand { .. } => Some(method),
    }
}

/// The method with this `id`, and no other: what is said of a method that ended (a fee, a limit, an offer) is not said of
/// its successor. Reported like the others.
pub(super) fn itself(path: &str, id: &Json, issues: &mut Issues) -> Option<Method> {
    known(path, id, issues).filter(|method| method.status() == Status::Active)
}

/// A method of the catalogue, a brand as the method it is of. Reports what is not known, what ended, and brands.
fn known(path: &str, id: &Json, issues: &mut Issues) -> Option<Method> {
    let Some(text) = id.text() else {
        issues.push(Issue::at(path, &written(id), "use the id of a method, as a text"));
        return None;
    };
    let Some(method) = Method::from_id(text) else {
        issues.push(Issue::at(path, text, "not known; check the spelling"));
        return None;
    };
    let (remedy, meant) = match method.status() {
        Status::Active => return Some(method),
        Status::Brand { of } => (["a brand, use ", of.id()].concat(), of),
        Status::Retired { since, successor } | Status::Merged { since, successor } => (ended(since, successor), method),
    };
    issues.push(Issue::at(path, text, &remedy));
    Some(meant)
}

/// The elements of a list, with their paths; `None`, and a report, where something else stands.
pub(super) fn list<T>(
    path: &str,
    value: &Json,
    issues: &mut Issues,
    read: &dyn Fn(&str, &Json, &mut Issues) -> Option<T>,
) -> Option<Vec<T>> {
    match value {
        Json::Null => None,
        Json::List(elements) => {
            let places = elements.iter().enumerate();
            Some(places.filter_map(|(index, element)| read(&at(path, index), element, issues)).collect())
        }
        other => {
            issues.push(Issue::at(path, &written(other), "use a list, in square brackets"));
            None
        }
    }
}

/// A value per method: an object with ids as names.
pub(super) fn each<T>(
    path: &str,
    value: &Json,
    issues: &mut Issues,
    read: &dyn Fn(&str, &Json, &mut Issues) -> Option<T>,
) -> Vec<(Method, T)> {
    if !matches!(value, Json::Null | Json::Map(_)) {
        issues.push(Issue::at(path, &written(value), "use an object with method ids as names"));
    }
    let mut all = Vec::new();
    for (id, value) in value.fields() {
        let path = within(path, id);
        if let Some(method) = itself(&path, &Json::Text(id.clone()), issues)
            && let Some(value) = read(&path, value, issues)
        {
            all.push((method, value));
        }
    }
    all
}

/// An amount in minor units, not negative.
pub(super) fn minor(path: &str, value: &Json, issues: &mut Issues) -> Option<i64> {
    let minor = value.integer().filter(|minor| *minor >= 0);
    if minor.is_none() {
        issues.push(Issue::at(path, &written(value), AMOUNT));
    }
    minor
}

/// A minor amount that need not be there.
pub(super) fn maybe_minor(path: &str, name: &str, of: &Json, issues: &mut Issues) -> Option<i64> {
    match of.get(name) {
        Json::Null => None,
        value => minor(&within(path, name), value, issues),
    }
}

/// `{ min, max }`; nothing, and a report, if the two exclude everything.
pub(super) fn limits(path: &str, value: &Json, issues: &mut Issues) -> Option<Limits> {
    if !matches!(value, Json::Map(_)) {
        issues.push(Issue::at(path, &written(value), "use { min, max } in minor units"));
        return None;
    }
    let limits = Limits { min: maybe_minor(path, "min", value, issues), max: maybe_minor(path, "max", value, issues) };
    sensible(path, limits, issues)
}

/// Limits that let something through.
pub(super) fn sensible(path: &str, limits: Limits, issues: &mut Issues) -> Option<Limits> {
    if let Limits { min: Some(min), max: Some(max) } = limits
        && min > max
    {
        let found = [&min.to_string(), " to ", &max.to_string()].concat();
        issues.push(Issue::at(path, &found, "the minimum is above the maximum"));
        return None;
    }
    Some(limits)
}

/// A per cent of buyers.
pub(super) fn share(path: &str, value: &Json, issues: &mut Issues) -> Option<u8> {
    let percent = value.integer().and_then(|percent| u8::try_from(percent).ok()).filter(|percent| *percent <= 100);
    if percent.is_none() {
        issues.push(Issue::at(path, &written(value), "use a whole per cent of buyers, 0 to 100"));
    }
    percent
}
