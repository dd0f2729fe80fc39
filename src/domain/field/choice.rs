//! What a buyer can choose from: banks and store chains, by method.
//!
//! Only lists that can be sourced are here; a method without one lets its own page ask. A provider's own codes are its
//! adapter's.

use super::BuyerField;
use crate::domain::address::regions;
use crate::domain::country::Country;
use crate::domain::generated::field::CHOICES;
use crate::domain::method::Method;

/// The choices of a field for a method in `country`, in order: the value to send, and the name to show to a reader of `language` (a
/// BCP 47 tag). Names are brands; they are not translated but may be written in the local script.
pub fn choices(
    method: Method,
    field: BuyerField,
    country: Country,
    language: &str,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let regions = (field == BuyerField::Region).then(|| regions(country)).into_iter().flatten();
    let list = CHOICES.iter().find(|list| list.method == method && list.field == field);
    let mut cells = list.map_or("", |list| list.words).split('\t');
    let local = local_prefix(language);
    let listed = std::iter::from_fn(move || {
        let (value, name, names) = (cells.next()?, cells.next()?, cells.next()?);
        Some((value, names.strip_prefix(&local).unwrap_or(name)))
    });
    listed.chain(regions)
}

/// A choice as it is sent: one of ours or a session's own, so only its form is known.
pub(super) fn is_value(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
}

fn local_prefix(language: &str) -> String {
    [language.split('-').next().unwrap_or_default(), "="].concat()
}

/// The choices of one field for one method: value, name, local name (`ja=…` or nothing), with a tab behind each.
pub(in crate::domain) struct Choices {
    pub(in crate::domain) method: Method,
    pub(in crate::domain) field: BuyerField,
    pub(in crate::domain) words: &'static str,
}
