//! What the tests of selection share: a market in few words, and what to look for in a selection.

use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::method::{Capabilities, Method};
use kassa::domain::money::Money;
use kassa::domain::reason::Reason;
use kassa::domain::select::{Market, ProviderOffer, Selection, Wishes, select};

pub(crate) const SANDBOX: [ProviderOffer<'_>; 1] = [ProviderOffer { id: "sandbox", methods: None }];

pub(crate) fn method(id: &str) -> Method {
    Method::from_id(id).unwrap_or_else(|| panic!("no method {id}"))
}

pub(crate) fn country(code: &str) -> Country {
    Country::from_code(code).unwrap()
}

pub(crate) fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::from_code(code).unwrap())
}

pub(crate) fn strings(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).into()).collect()
}

pub(crate) fn wishes(allow: Option<&[&str]>, deny: &[&str], order: &[&str]) -> Wishes {
    Wishes { allow: allow.map(strings), deny: strings(deny), order: strings(order) }
}

pub(crate) fn offer<'a>(id: &'a str, methods: &'a [String]) -> ProviderOffer<'a> {
    ProviderOffer { id, methods: Some(methods) }
}

/// A device that can do everything.
pub(crate) fn market<'a>(
    code: &str,
    amount: Money,
    providers: &'a [ProviderOffer<'a>],
    wishes: &'a Wishes,
) -> Market<'a> {
    let (country, capabilities) = (country(code), Capabilities::ALL);
    Market { country, amount, capabilities, providers, wishes }
}

/// One provider that can do everything, too.
pub(crate) fn select_with(code: &str, amount: Money, wishes: &Wishes) -> Selection {
    select(&market(code, amount, &SANDBOX, wishes))
}

pub(crate) fn shown_ids(selection: &Selection) -> Vec<&'static str> {
    selection.shown.iter().map(|shown| shown.method.id()).collect()
}

pub(crate) fn reason_of(selection: &Selection, id: &str) -> Reason {
    let shown = selection.shown.iter().map(|shown| (shown.method, shown.reason));
    let hidden = selection.hidden.iter().map(|hidden| (hidden.method, hidden.reason));
    shown.chain(hidden).find(|(found, _)| *found == method(id)).unwrap().1
}

pub(crate) fn retired(since: &'static str, successor: &str) -> Reason {
    Reason::Retired { since, successor: Some(method(successor)) }
}
