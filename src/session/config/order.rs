//! The order: what is to be paid and of which parts it is made; parts that do not make the total are refused.
//!
//! It knows the shop's own figures only, not what a method costs.

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

use super::{Attributes, session_first, written};
use crate::domain::currency::Currency;
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
    /// Tax on top, where the shop names it.
    pub tax: Option<Money>,
    /// Discount, as a positive amount that is taken off.
    pub discount: Option<Money>,
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
    let items = items(document, currency, issues);
    let order = Order {
        total: Money::new(minor, currency),
        items: items?,
        shipping: shipping?,
        tax: tax?,
        discount: discount?,
    };
    adds_up(&order, issues).then_some(order)
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
            let Some(amount) = item.get("amount").integer() else {
                issues.push(Issue::fatal("session.items.amount", &written(item.get("amount")), WHOLE_MINOR));
                return None;
            };
            Some(Item {
                name: item.get("name").text().unwrap_or_default().to_owned(),
                quantity: item.get("quantity").integer().unwrap_or(1),
                amount: Money::new(amount, currency),
            })
        })
        .collect()
}

/// Whether the named parts make the total. An order without parts always does.
fn adds_up(order: &Order, issues: &mut Issues) -> bool {
    if order.items.is_empty() {
        return true;
    }
    let plus = order.items.iter().map(|item| item.amount).chain(order.shipping).chain(order.tax);
    let zero = Money::new(0, order.total.currency());
    let sum = plus
        .into_iter()
        .try_fold(zero, Money::checked_add)
        .and_then(|sum| order.discount.map_or(Some(sum), |discount| sum.checked_sub(discount)));
    if sum == Some(order.total) {
        return true;
    }
    let parts = sum.map_or_else(|| "overflow".to_owned(), |sum| sum.minor().to_string());
    issues.push(Issue::fatal(
        "session.total",
        &order.total.minor().to_string(),
        &format!("items + shipping + tax - discount make {parts}; correct the session so that they agree"),
    ));
    false
}
