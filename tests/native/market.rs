//! What the tests of selection share: a market in few words, and what to look for in a selection.

use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::market::{Market, ProviderOffer, Wishes};
use kassa::domain::method::{Capabilities, Method};
use kassa::domain::money::Money;
use kassa::domain::reason::Reason;
use kassa::domain::select::{Selection, select};

pub(crate) fn method(id: &str) -> Method {
    Method::from_id(id).unwrap_or_else(|| panic!("no method {id}"))
}

pub(crate) fn country(code: &str) -> Country {
    Country::from_code(code).unwrap()
}

pub(crate) fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::from_code(code).unwrap())
}

pub(crate) fn methods(ids: &[&str]) -> Vec<Method> {
    ids.iter().map(|id| method(id)).collect()
}

pub(crate) fn wishes(allow: Option<&[&str]>, deny: &[&str], order: &[&str]) -> Wishes {
    let deny = methods(deny).into_iter().collect();
    Wishes { allow: allow.map(methods), deny, order: methods(order), ..Wishes::default() }
}

/// A provider with these methods and no other restriction.
pub(crate) fn offer(id: &str, ids: &[&str]) -> ProviderOffer {
    ProviderOffer { methods: Some(methods(ids).into_iter().collect()), ..anything(id) }
}

/// A provider without restriction.
pub(crate) fn anything(id: &str) -> ProviderOffer {
    ProviderOffer { id: id.into(), ..ProviderOffer::default() }
}

/// A device that can do everything.
pub(crate) fn market<'a>(code: &str, amount: Money, providers: &'a [ProviderOffer], wishes: &'a Wishes) -> Market<'a> {
    let (country, capabilities) = (country(code), Capabilities::ALL);
    Market { country, amount, capabilities, providers, wishes, saved: &[], buyer: "buyer_1" }
}

/// One provider that can do everything, too.
pub(crate) fn select_with(code: &str, amount: Money, wishes: &Wishes) -> Selection {
    select(&market(code, amount, &[anything("sandbox")], wishes))
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
