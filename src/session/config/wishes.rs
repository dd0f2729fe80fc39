//! What the merchant wishes of the methods: the session's `methods`.
//!
//! A wish that cannot be read is reported and left out, the others hold. Whether a wish fits the buyer is for the selection.

use super::reading::{each, list, maybe_minor, method, minor, sensible, share, within};
use super::written;
use crate::domain::country::Country;
use crate::domain::fee::Fee;
use crate::domain::market::{MethodSet, Wishes};
use crate::domain::method::{Limits, Method, Status};
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// What the merchant calls a method: by language, or in all of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label(Vec<(String, String)>);

impl Label {
    /// The label for a BCP 47 tag: of the tag, else of the longest tag it begins with, else of any language.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Option<&str> {
        let mut wanted = tag;
        loop {
            let found = self.0.iter().find(|(language, _)| language.eq_ignore_ascii_case(wanted));
            match (found, wanted.rsplit_once('-')) {
                (Some((_, label)), _) => return Some(label),
                (None, Some((shorter, _))) => wanted = shorter,
                (None, None) if wanted.is_empty() => return None,
                (None, None) => wanted = "",
            }
        }
    }
}

/// The wishes for buyers of `country`, and the labels.
pub(super) fn wishes(document: &Json, country: Country, issues: &mut Issues) -> (Wishes, Vec<(Method, Label)>) {
    let methods = document.get("methods");
    if !matches!(methods, Json::Null | Json::Map(_)) {
        issues.push(Issue::at("methods", &written(methods), "use an object; see kassa.d.ts"));
    }
    let allow = list("methods.allow", methods.get("allow"), issues, &method);
    let deny = list("methods.deny", methods.get("deny"), issues, &denied).unwrap_or_default();
    let mut order = by_country(methods.get("order_by_country"), country, issues);
    order.extend(list("methods.order", methods.get("order"), issues, &method).unwrap_or_default());
    let wishes = Wishes {
        allow,
        deny: deny.into_iter().collect::<MethodSet>(),
        order,
        limits: own_limits(methods, issues),
        fees: each("methods.fee", methods.get("fee"), issues, &fee),
        shares: each("methods.share", methods.get("share"), issues, &share),
    };
    (wishes, each("methods.label", methods.get("label"), issues, &label))
}

/// What is denied. Whoever denies what ended gets what they want and does not mean its successor; and a brand cannot be
/// denied here without its method.
fn denied(path: &str, id: &Json, issues: &mut Issues) -> Option<Method> {
    match id.text().and_then(Method::from_id).map(Method::status) {
        Some(Status::Retired { .. } | Status::Merged { .. }) => None,
        Some(Status::Brand { .. }) => {
            issues.push(Issue::at(path, &written(id), "a brand; choose the brands at the provider"));
            None
        }
        Some(Status::Active) | None => method(path, id, issues),
    }
}

/// The country's own order. The lists of all countries are read, so that a fault shows before the first buyer of that country.
fn by_country(value: &Json, country: Country, issues: &mut Issues) -> Vec<Method> {
    const PATH: &str = "methods.order_by_country";
    if !matches!(value, Json::Null | Json::Map(_)) {
        issues.push(Issue::at(PATH, &written(value), "use an object with country codes as names"));
    }
    let mut own = Vec::new();
    for (code, ids) in value.fields() {
        let path = within(PATH, code);
        let Some(named) = Country::from_code(&code.to_ascii_uppercase()) else {
            issues.push(Issue::at(&path, code, "use an ISO 3166-1 alpha-2 code such as NL"));
            continue;
        };
        let ids = list(&path, ids, issues, &method);
        if named == country {
            own = ids.unwrap_or_default();
        }
    }
    own
}

/// `min` and `max` are written apart and belong together.
fn own_limits(methods: &Json, issues: &mut Issues) -> Vec<(Method, Limits)> {
    let mins = each("methods.min", methods.get("min"), issues, &minor);
    let maxes = each("methods.max", methods.get("max"), issues, &minor);
    let mut all: Vec<(Method, Limits)> = Vec::new();
    for (method, min) in mins {
        all.push((method, Limits { min: Some(min), max: None }));
    }
    for (method, max) in maxes {
        match all.iter_mut().find(|(known, _)| *known == method) {
            Some((_, limits)) => limits.max = Some(max),
            None => all.push((method, Limits { min: None, max: Some(max) })),
        }
    }
    all.retain(|(method, limits)| sensible(&within("methods.max", method.id()), *limits, issues).is_some());
    all
}

/// A number is a fixed fee; an object has `fixed`, `basis_points`, `cap`.
fn fee(path: &str, value: &Json, issues: &mut Issues) -> Option<Fee> {
    if !matches!(value, Json::Map(_)) {
        return minor(path, value, issues).map(|fixed| Fee { fixed, ..Fee::default() });
    }
    let before = issues.len();
    let points = maybe_minor(path, "basis_points", value, issues).unwrap_or_default();
    let fee = Fee {
        fixed: maybe_minor(path, "fixed", value, issues).unwrap_or_default(),
        basis_points: u32::try_from(points).unwrap_or(u32::MAX),
        cap: maybe_minor(path, "cap", value, issues),
    };
    if i64::from(fee.basis_points) != points || points > 10_000 {
        let remedy = "hundredths of a per cent: 150 for 1.5 %, at most 10000";
        issues.push(Issue::at(&within(path, "basis_points"), &points.to_string(), remedy));
    }
    // Half a fee is a wrong fee: one fault leaves out all of it.
    (issues.len() == before).then_some(fee)
}

/// A text for all languages, or an object with BCP 47 tags as names.
fn label(path: &str, value: &Json, issues: &mut Issues) -> Option<Label> {
    if let Some(text) = value.text() {
        return Some(Label(vec![(String::new(), text.to_owned())]));
    }
    let mut all = Vec::new();
    for (tag, text) in value.fields() {
        match text.text() {
            Some(text) => all.push((tag.clone(), text.to_owned())),
            None => issues.push(Issue::at(&within(path, tag), &written(text), "use a text that is not empty")),
        }
    }
    if value.fields().is_empty() {
        issues.push(Issue::at(path, &written(value), "use a text, or an object of texts by language"));
    }
    Some(Label(all)).filter(|label| !label.0.is_empty())
}
