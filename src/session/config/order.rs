//! The order: what is to be paid and of which parts it is made; parts that do not make the total are refused.
//!
//! It knows the shop's own figures only, not what a method costs. The sum rule itself is [`bill`]'s.

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

use super::{Attributes, session_first, written};
use crate::domain::bill::{self, Due, Tax};
use crate::domain::currency::Currency;
use crate::domain::method::{Completion, Method};
use crate::domain::money::{Money, parse_minor};
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// One line of the order.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// The product's name, in the shop's words.
    pub name: String,
    /// How many.
    pub quantity: i64,
    /// The line's total.
    pub amount: Money,
}

/// The order as the buyer sees it. The parts add up to the total, else there is no `Config`.
#[derive(Clone, PartialEq, Debug)]
pub struct Order {
    /// What is to be paid.
    pub total: Money,
    /// The articles; empty if the shop gave only an amount.
    pub items: Vec<Item>,
    /// Shipping, where the shop names it.
    pub shipping: Option<Money>,
    /// Tax, on top of the prices or inside them, where the shop names it.
    pub tax: Option<Tax>,
    /// Discount, as a positive amount that is taken off.
    pub discount: Option<Money>,
    /// The total in a currency the buyer knows better, roughly: a hint from the shop that is never charged.
    pub approximate: Option<Money>,
}

impl Order {
    /// What is due with a method and its fee: cash on delivery is rounded to coins, nothing else is.
    /// `None` where the sum leaves `i64`.
    pub fn due(&self, method: Method, fee: Option<Money>) -> Option<Due> {
        bill::due(self.total, fee, method.completion() == Completion::OnDelivery)
    }
}

pub(super) fn order(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Option<Order> {
    let currency = currency(attributes, document, issues);
    let minor = total(attributes, document, issues);
    let (currency, minor) = (currency?, minor?);
    let part = |field: &'static str, issues: &mut Issues| match document.get(field) {
        Json::Null => Some(None),
        value => match value.integer() {
            Some(minor) if minor >= 0 => Some(Some(Money::new(minor, currency))),
            _ => {
                issues.push(Issue::fatal(field, &written(value), WHOLE_MINOR));
                None
            }
        },
    };
    let shipping = part("shipping", issues);
    let tax = part("tax", issues);
    let discount = part("discount", issues);
    let included = tax_included(document, issues);
    let items = items(document, currency, issues);
    let total = Money::new(minor, currency);
    let included = included?;
    let order = Order {
        total,
        items: items?,
        shipping: shipping?,
        tax: tax?.map(|amount| Tax { amount, included }),
        discount: discount?,
        approximate: approximate(document.get("approximate"), currency, issues),
    };
    adds_up(&order, issues).then_some(order)
}

/// Whether the tax is inside the prices; `None` where something else than yes or no stands.
fn tax_included(document: &Json, issues: &mut Issues) -> Option<bool> {
    match document.get("tax_included") {
        Json::Null => Some(false),
        Json::Bool(included) => Some(*included),
        other => {
            let remedy = "use true where the prices have the tax inside, false where it comes on top";
            issues.push(Issue::fatal("session.tax_included", &written(other), remedy));
            None
        }
    }
}

/// The hint in a second currency. A hint that cannot be used is left out; the order does not need it.
fn approximate(hint: &Json, currency: Currency, issues: &mut Issues) -> Option<Money> {
    if hint.is_null() {
        return None;
    }
    let code = hint.get("currency").text().unwrap_or_default();
    let Some(known) = Currency::from_code(&code.to_ascii_uppercase()).filter(|known| *known != currency) else {
        let remedy = "use an ISO 4217 code other than the order's; the hint is left out";
        issues.push(Issue::at("session.approximate.currency", code, remedy));
        return None;
    };
    let minor = hint.get("amount").integer().filter(|minor| *minor >= 0);
    if minor.is_none() {
        issues.push(Issue::at("session.approximate.amount", &written(hint.get("amount")), WHOLE_MINOR));
    }
    minor.map(|minor| Money::new(minor, known))
}

const WHOLE_MINOR: &str = "use a whole number of minor units that is not negative, such as 4999 for 49.99 EUR";

fn currency(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Option<Currency> {
    let code = session_first(&attributes.currency, document.get("currency").text(), "currency", issues);
    let Some(code) = code else {
        issues.push(Issue::fatal("currency", "", "set an ISO 4217 code such as EUR, or a session-url"));
        return None;
    };
    let currency = Currency::from_code(&code.to_ascii_uppercase());
    if currency.is_none() {
        issues.push(Issue::fatal("currency", &code, "use an ISO 4217 code such as EUR"));
    }
    currency
}

fn total(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Option<i64> {
    match document.get("total") {
        Json::Null => {
            let Some(amount) = attributes.amount.as_deref() else {
                issues.push(Issue::fatal("amount", "", "set the amount in minor units, or a session-url"));
                return None;
            };
            parse_minor(amount).map_err(|fault| issues.push(Issue::fatal("amount", amount, fault.remedy()))).ok()
        }
        value => {
            let minor = value.integer().filter(|minor| *minor >= 0);
            if minor.is_none() {
                issues.push(Issue::fatal("session.total", &written(value), WHOLE_MINOR));
            }
            if let (Some(minor), Some(amount)) = (minor, attributes.amount.as_deref())
                && amount.trim() != minor.to_string()
            {
                issues.push(Issue::at("amount", amount, "the session's total counts; remove the attribute"));
            }
            minor
        }
    }
}

fn items(document: &Json, currency: Currency, issues: &mut Issues) -> Option<Vec<Item>> {
    let list = document.get("items");
    if !matches!(list, Json::Null | Json::List(_)) {
        issues.push(Issue::fatal("session.items", &written(list), "use a list of items, or leave it out"));
        return None;
    }
    document
        .get("items")
        .list()
        .iter()
        .map(|item| {
            let quantity = item.get("quantity").integer().unwrap_or(1);
            Some(Item {
                name: item.get("name").text().unwrap_or_default().to_owned(),
                quantity,
                amount: line(item, quantity, currency, issues)?,
            })
        })
        .collect()
}

/// A line's amount. Where the price of one is given, both must agree; alone it is multiplied.
fn line(item: &Json, quantity: i64, currency: Currency, issues: &mut Issues) -> Option<Money> {
    let (amount, unit) = (item.get("amount"), item.get("unit_amount"));
    if unit.is_null() {
        let minor = amount.integer();
        if minor.is_none() {
            issues.push(Issue::fatal("session.items.amount", &written(amount), WHOLE_MINOR));
        }
        return minor.map(|minor| Money::new(minor, currency));
    }
    let Some(one) = unit.integer() else {
        issues.push(Issue::fatal("session.items.unit_amount", &written(unit), WHOLE_MINOR));
        return None;
    };
    let all = Money::new(one, currency).checked_mul(quantity);
    let agrees = amount.is_null() || all.is_some_and(|all| amount.integer() == Some(all.minor()));
    if let Some(all) = all
        && agrees
    {
        return Some(all);
    }
    let made = [&quantity.to_string(), " × ", &one.to_string(), " make ", &minor(all)].concat();
    let remedy = [&made, "; correct the line so that they agree"].concat();
    issues.push(Issue::fatal("session.items.amount", &written(amount), &remedy));
    None
}

/// Whether the named parts make the total. An order without items is not added up, but its tax still has room in it.
fn adds_up(order: &Order, issues: &mut Issues) -> bool {
    if let Some(inside) = order.tax.and_then(Tax::inside)
        && inside.minor() > order.total.minor()
    {
        let remedy = "tax inside the prices is part of the total and cannot be more; correct tax or tax_included";
        issues.push(Issue::fatal("session.tax", &inside.minor().to_string(), remedy));
        return false;
    }
    if order.items.is_empty() {
        return true;
    }
    let sum = sum(order, order.tax);
    if sum == Some(order.total) {
        return true;
    }
    issues.push(Issue::fatal("session.total", &order.total.minor().to_string(), &computation(order, sum)));
    false
}

/// What the parts make, with the tax as given.
fn sum(order: &Order, tax: Option<Tax>) -> Option<Money> {
    let items = order.items.iter().map(|item| item.amount);
    bill::sum(order.total.currency(), items, order.shipping, tax, order.discount)
}

/// The sum as it was made, and what to do: `items 3900 + shipping 495 + tax 604 - discount 0 make 4999; …`.
fn computation(order: &Order, sum: Option<Money>) -> String {
    let items = Money::checked_sum(order.total.currency(), order.items.iter().map(|item| item.amount));
    let mut text = ["items ", &minor(items)].concat();
    let parts = [
        (" + shipping ", order.shipping),
        (" + tax ", order.tax.and_then(Tax::added)),
        (" - discount ", order.discount),
    ];
    for (name, part) in parts.into_iter().filter(|(_, part)| part.is_some()) {
        text.push_str(name);
        text.push_str(&minor(part));
    }
    text.push_str(" make ");
    text.push_str(&minor(sum));
    if let Some(inside) = order.tax.and_then(Tax::inside) {
        text.push_str(", tax ");
        text.push_str(&minor(Some(inside)));
        text.push_str(" being inside the prices");
    }
    text.push_str("; correct the session so that they agree");
    let otherwise = order.tax.map(|tax| Tax { included: !tax.included, ..tax });
    if self::sum(order, otherwise) == Some(order.total) {
        let other = otherwise.is_some_and(|tax| tax.included);
        text.push_str(if other {
            ", which \"tax_included\": true would do"
        } else {
            ", which \"tax_included\": false would do"
        });
    }
    text
}

/// Minor units as text; a sum that is not to be had is named.
fn minor(amount: Option<Money>) -> String {
    amount.map_or_else(|| "overflow".to_owned(), |amount| amount.minor().to_string())
}
