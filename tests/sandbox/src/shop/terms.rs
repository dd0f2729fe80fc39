//! What a session's document says of paying with one method: its fee, the plans it can be paid in, and what is saved of it. Read from the JSON as the contract words it, and computed here on purpose: it must not share the widget's mistakes.

use serde_json::{Map, Value};

/// How many payments a plan can have.
const PAYMENTS: std::ops::RangeInclusive<u64> = 2..=60;

/// The whole, in basis points.
const WHOLE: u128 = 10_000;

/// What the document says of one method.
#[derive(Clone, Copy)]
pub(super) struct Terms<'a> {
    /// A session, as it is told to the widget.
    pub(super) document: &'a Map<String, Value>,
    /// A method id.
    pub(super) method: &'a str,
}

/// What an id is among the saved entries of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Saved {
    /// Of this method.
    Kept,
    /// Of another method.
    OfAnother,
    /// None of them.
    Unknown,
}

impl Terms<'_> {
    /// The fee for an order, in minor units; nothing where none is asked, or none that can be read.
    pub(super) fn fee(self, order: u64) -> u128 {
        match self.document.get("methods").and_then(|methods| methods.get("fee")?.get(self.method)) {
            Some(Value::Object(fee)) => of_parts(fee, order).unwrap_or(0),
            Some(fixed) => minor(fixed).unwrap_or(0),
            None => 0,
        }
    }

    /// Whether an order is offered in so many payments.
    pub(super) fn offers(self, payments: u64, order: u64) -> bool {
        self.document
            .get("instalments")
            .and_then(|plans| plans.get(self.method)?.as_array())
            .is_some_and(|plans| plans.iter().any(|plan| count(plan, order) == Some(payments)))
    }

    /// What an id is among the saved entries.
    pub(super) fn saved(self, id: &str) -> Saved {
        let entries = self.document.get("saved").and_then(Value::as_array).into_iter().flatten();
        let mut of_this_id = entries.filter(|entry| entry.get("id").is_some_and(|known| known == id)).peekable();
        if of_this_id.peek().is_none() {
            Saved::Unknown
        } else if of_this_id.any(|entry| entry.get("method").is_some_and(|method| method == self.method)) {
            Saved::Kept
        } else {
            Saved::OfAnother
        }
    }
}

/// Minor units: a number, or a text of digits.
fn minor(value: &Value) -> Option<u128> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok()).map(u128::from)
}

/// The part of the order, from half a minor unit up, and the fixed part, and no more than the cap. One part that cannot be read makes the
/// whole fee unreadable.
fn of_parts(fee: &Map<String, Value>, order: u64) -> Option<u128> {
    let part = |name: &str| match fee.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(value) => minor(value).map(Some),
    };
    let points = part("basis_points")?.unwrap_or(0);
    if points > WHOLE {
        return None;
    }
    let sum = (u128::from(order) * points + WHOLE / 2) / WHOLE + part("fixed")?.unwrap_or(0);
    Some(part("cap")?.map_or(sum, |cap| sum.min(cap)))
}

/// How many payments a plan has; `None` for one that cannot be offered: too few or many, one of nothing, less than the order in all, or
/// more although free of interest.
fn count(plan: &Value, order: u64) -> Option<u64> {
    let Some(amounts) = plan.get("amounts").and_then(Value::as_array) else {
        let count = plan.get("count").and_then(minor).and_then(|count| u64::try_from(count).ok())?;
        return Some(count).filter(|count| PAYMENTS.contains(count) && order >= *count);
    };
    let amounts = amounts.iter().map(minor).collect::<Option<Vec<_>>>()?;
    let (count, sum) = (amounts.len() as u64, amounts.iter().sum::<u128>());
    let free = plan.get("interest_free") == Some(&Value::Bool(true));
    let fits = if free { sum == u128::from(order) } else { sum >= u128::from(order) };
    Some(count).filter(|count| PAYMENTS.contains(count) && !amounts.contains(&0) && fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(document: &Value) -> Terms<'_> {
        Terms { document: document.as_object().unwrap(), method: "card" }
    }

    #[test]
    fn fees_are_fixed_or_made_of_parts() {
        for (fee, order, expected) in [
            (json!(95), 4999, 95),
            (json!("95"), 4999, 95),
            (json!(0), 4999, 0),
            (json!({ "fixed": 95 }), 4999, 95),
            (json!({ "basis_points": 150 }), 4999, 75),
            // Half a minor unit is one, a little less is none.
            (json!({ "basis_points": 100 }), 50, 1),
            (json!({ "basis_points": 100 }), 49, 0),
            (json!({ "basis_points": 10_000 }), 4999, 4999),
            (json!({ "fixed": 30, "basis_points": 290 }), 10_000, 320),
            (json!({ "fixed": 30, "basis_points": 290, "cap": 300 }), 10_000, 300),
            (json!({ "fixed": 30, "basis_points": 290, "cap": 320 }), 10_000, 320),
            (json!({ "fixed": 30, "cap": 0 }), 10_000, 0),
            (json!({ "fixed": 30, "cap": null }), 10_000, 30),
            (json!({ "basis_points": 10_000 }), u64::MAX, u128::from(u64::MAX)),
            // What cannot be read is no fee, whole.
            (json!(-1), 4999, 0),
            (json!(null), 4999, 0),
            (json!({}), 4999, 0),
            (json!({ "fixed": -1 }), 4999, 0),
            (json!({ "fixed": 95, "cap": 1.5 }), 4999, 0),
            (json!({ "fixed": 95, "basis_points": 10_001 }), 4999, 0),
        ] {
            let document = json!({ "methods": { "fee": { "card": fee, "cod": 1 } } });
            assert_eq!(told(&document).fee(order), expected, "{document} {order}");
        }
        for document in [json!({}), json!({ "methods": {} }), json!({ "methods": { "fee": { "cod": 1 } } })] {
            assert_eq!(told(&document).fee(4999), 0, "{document}");
        }
    }

    #[test]
    fn only_plans_that_pay_the_order_are_offered() {
        for (plan, order, expected) in [
            (json!({ "count": 3 }), 4999, true),
            (json!({ "count": 3, "interest_free": true }), 3, true),
            (json!({ "count": 3 }), 2, false),
            (json!({ "count": 4 }), 4999, false),
            (json!({ "amounts": [2000, 2000, 999] }), 4999, true),
            (json!({ "amounts": [2000, 2000, 2000] }), 4999, true),
            (json!({ "amounts": [2000, 2000, 998] }), 4999, false),
            (json!({ "amounts": [2000, 2000, 999], "interest_free": true }), 4999, true),
            (json!({ "amounts": [2000, 2000, 1000], "interest_free": true }), 4999, false),
            (json!({ "amounts": [4999, 0, 0] }), 4999, false),
            (json!({ "amounts": [4999, 1, "x"] }), 4999, false),
            (json!({ "amounts": [2500, 2500], "count": 3 }), 4999, false),
            (json!({}), 4999, false),
        ] {
            let document = json!({ "instalments": { "card": [{ "count": 12 }, plan], "klarna": [{ "count": 5 }] } });
            assert_eq!(told(&document).offers(3, order), expected, "{document} {order}");
            assert!(!told(&document).offers(5, order), "another method's");
        }
        for (count, expected) in [(0, false), (1, false), (2, true), (60, true), (61, false)] {
            assert_eq!(told(&json!({ "instalments": { "card": [{ "count": count }] } })).offers(count, 4999), expected);
        }
        for document in [json!({}), json!({ "instalments": [] }), json!({ "instalments": { "card": { "count": 3 } } })]
        {
            assert!(!told(&document).offers(3, 4999), "{document}");
        }
    }

    #[test]
    fn saved_entries_are_of_one_method() {
        let document = json!({ "saved": [
            { "id": "a", "method": "card" }, { "id": "b", "method": "paypal" }, { "id": "b", "method": "card" },
            { "id": "c", "method": "paypal" }, { "id": 1 },
        ] });
        for (id, expected) in [
            ("a", Saved::Kept),
            ("b", Saved::Kept),
            ("c", Saved::OfAnother),
            ("1", Saved::Unknown),
            ("", Saved::Unknown),
        ] {
            assert_eq!(told(&document).saved(id), expected, "{id}");
        }
        assert_eq!(told(&json!({})).saved("a"), Saved::Unknown);
    }
}
