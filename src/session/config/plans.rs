//! The instalment plans the shop offers, by method.
//!
//! It reads and checks; a plan that cannot be used is reported and left out, since the order can be paid without it.
//! It knows no method's own rules for plans, and no interest but the shop's figures.

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

use super::written;
use crate::domain::instalment::{Plan, PlanFault};
use crate::domain::instant;
use crate::domain::method::Method;
use crate::domain::money::Money;
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

const PLACE: &str = "session.instalments";

/// `{ "<method id>": [{ "count": 3, "interest_free": true }, { "amounts": [1700, 1700, 1700] }] }`, where `due` may name the
/// days. Interest is taken for granted unless the shop says there is none.
pub(super) fn plans(document: &Json, order: Money, issues: &mut Issues) -> Vec<(Method, Plan)> {
    let Json::Map(methods) = document else {
        if !document.is_null() {
            issues.push(Issue::at(PLACE, &written(document), "use an object with method ids as names"));
        }
        return Vec::new();
    };
    let mut all = Vec::new();
    for (id, list) in methods {
        let Some(method) = Method::from_id(id) else {
            issues.push(Issue::at(PLACE, id, "no such method; check the spelling"));
            continue;
        };
        if !matches!(list, Json::List(_)) {
            issues.push(Issue::at(PLACE, &written(list), "use a list of plans for each method"));
        }
        for entry in list.list() {
            match plan(entry, order) {
                Ok(plan)
                    if all.iter().any(|(of, known): &(Method, Plan)| *of == method && known.count == plan.count) =>
                {
                    let remedy = "there is a plan with as many payments already; the shop could not tell them apart";
                    issues.push(Issue::at(PLACE, &shown(id, entry), remedy));
                }
                Ok(plan) => all.push((method, plan)),
                Err(fault) => issues.push(Issue::at(PLACE, &shown(id, entry), fault.remedy())),
            }
        }
    }
    all
}

fn plan(entry: &Json, order: Money) -> Result<Plan, PlanFault> {
    let plan = payments(entry, order)?;
    let due = entry.get("due");
    if due.is_null() {
        return Ok(plan);
    }
    let days: Option<Vec<i64>> = due.list().iter().map(|day| instant::day(day.text()?)).collect();
    plan.on(days.filter(|days| !days.is_empty()).ok_or(PlanFault::Days)?)
}

fn payments(entry: &Json, order: Money) -> Result<Plan, PlanFault> {
    let interest_free = *entry.get("interest_free") == Json::Bool(true);
    if let Json::List(amounts) = entry.get("amounts") {
        let amounts = amounts.iter().map(|amount| amount.integer().map(|minor| Money::new(minor, order.currency())));
        let amounts: Option<Vec<Money>> = amounts.collect();
        return Plan::of_amounts(order, amounts.ok_or(PlanFault::Count)?, interest_free);
    }
    let count = entry.get("count").integer().and_then(|count| u8::try_from(count).ok());
    Plan::of_count(order, count.ok_or(PlanFault::Count)?, interest_free)
}

/// A plan as the developer finds it again.
fn shown(id: &str, entry: &Json) -> String {
    let amounts = entry.get("amounts").list().iter().map(written).collect::<Vec<_>>().join(" + ");
    let what = if amounts.is_empty() { written(entry.get("count")) } else { amounts };
    [id, ": ", &what].concat()
}
