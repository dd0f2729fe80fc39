//! What the buyer wants, as a confirm request words it, and whether it is of its session: method, amount, fee, rounding, saved entry, plan and country. Stores nothing and pays nothing.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Shop;
use super::return_url;
use super::terms::{Saved, Terms};
use crate::methods::{Completion, Method};
use crate::problem::Problem;
use crate::{clock, currency};

/// The body of a confirm request. Fields not named here are ignored.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Wish {
    /// `ses_…`
    pub(crate) session: String,
    /// A method id.
    pub(crate) method: String,
    provider: Option<String>,
    pub(super) token: Option<String>,
    pub(super) return_url: Option<String>,
    /// Minor units; must be the session's total with fee and rounding.
    pub(crate) amount: u64,
    /// Must be the session's currency.
    pub(crate) currency: String,
    pub(super) locale: Option<String>,
    /// How it is paid.
    #[serde(flatten)]
    pub(crate) details: Details,
}

/// How it is paid, where that is more than a method: kept with the order.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub(crate) struct Details {
    /// Minor units; must be the method's.
    #[serde(skip_serializing_if = "Option::is_none")]
    fee: Option<u64>,
    /// Minor units, either way; what cash cannot pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    rounding: Option<i64>,
    /// The id of a saved entry of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) saved: Option<String>,
    /// The number of payments of a plan of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    instalments: Option<u64>,
    /// The buyer's, ISO 3166-1 alpha-2; must be the session's if that names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    /// What the buyer typed, by field id.
    #[serde(default)]
    pub(super) fields: BTreeMap<String, String>,
    /// What the buyer agreed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) mandate: Option<Mandate>,
}

/// The words of a mandate as the buyer read them.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub(crate) struct Mandate {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
}

/// Whether a wish may become an attempt.
///
/// # Errors
/// 410 if its session cannot be paid; 400 naming the field that is not as the session says.
pub(super) fn check(shop: &Shop, wish: &Wish) -> Result<(), Problem> {
    let gone = |code, message: &str| Err(Problem::new(StatusCode::GONE, code, message));
    let Some(session) = shop.sessions.find(&wish.session) else {
        return gone("session_unknown", "This session is not, or no longer, known.");
    };
    if session.expires_at <= clock::now() {
        return gone("session_expired", "This session has expired; load a new one.");
    }
    if wish.currency != session.currency {
        let message = format!("the session's currency is {}", session.currency);
        return Err(Problem::parameter("currency", "currency_mismatch", message));
    }
    let method = offered(&wish.method)?;
    if wish.provider.as_deref().is_some_and(|provider| provider != "sandbox") {
        return Err(Problem::parameter("provider", "provider_unknown", "this shop works with the provider `sandbox`"));
    }
    let document = session.document(None, &shop.shared.publishable_key());
    let terms = Terms { document: &document, method: method.id };
    check_amount(wish, session.total, terms, method.completion())?;
    check_means(wish, session.total, terms, method)?;
    check_country(wish, &document)?;
    if wish.return_url.as_deref().is_some_and(|url| return_url::origin_of(url, &shop.origins).is_none()) {
        return Err(Problem::parameter("return_url", "return_url_foreign", "return_url must be a page of this shop"));
    }
    Ok(())
}

fn offered(id: &str) -> Result<Method, Problem> {
    let Some(method) = Method::find(id) else {
        return Err(Problem::parameter("method", "method_unknown", format!("no method `{id}`")));
    };
    if method.is_retired() {
        return Err(Problem::parameter("method", "method_retired", format!("{} is no longer offered", method.name)));
    }
    Ok(method)
}

/// What is charged is the total, the method's fee, and for cash what coins make of the two.
fn check_amount(wish: &Wish, total: u64, terms: Terms<'_>, completion: Completion) -> Result<(), Problem> {
    let fee = terms.fee(total);
    if u128::from(wish.details.fee.unwrap_or(0)) != fee {
        return Err(Problem::parameter("fee", "fee_mismatch", format!("the fee of `{}` is {fee}", terms.method)));
    }
    let exact = u128::from(total) + fee;
    let rounding = match completion {
        Completion::Doorstep => currency::cash_rounding(exact, &wish.currency),
        Completion::Token
        | Completion::BankPage
        | Completion::Code
        | Completion::Phone
        | Completion::Mandate
        | Completion::Slip
        | Completion::Transfer => 0,
    };
    if i128::from(wish.details.rounding.unwrap_or(0)) != rounding {
        let message = format!("the rounding of {exact} {} with `{}` is {rounding}", wish.currency, terms.method);
        return Err(Problem::parameter("rounding", "rounding_mismatch", message));
    }
    if exact.checked_add_signed(rounding) != Some(wish.amount.into()) {
        let message = format!("the session's total is {total}, the fee {fee}, the rounding {rounding}");
        return Err(Problem::parameter("amount", "amount_mismatch", message));
    }
    Ok(())
}

/// What is paid with: something saved, or what the method's way of payment needs; at once, or in a plan.
fn check_means(wish: &Wish, total: u64, terms: Terms<'_>, method: Method) -> Result<(), Problem> {
    if let Some(payments) = wish.details.instalments
        && !terms.offers(payments, total)
    {
        let message = format!("{} is not offered in {payments} payments", method.name);
        return Err(Problem::parameter("instalments", "instalments_not_offered", message));
    }
    if let Some(id) = &wish.details.saved {
        return match terms.saved(id) {
            Saved::Unknown => {
                Err(Problem::parameter("saved", "saved_unknown", format!("the session has nothing saved as `{id}`")))
            }
            Saved::OfAnother => {
                Err(Problem::parameter("saved", "saved_mismatch", format!("`{id}` is not of `{}`", method.id)))
            }
            Saved::Kept if wish.token.is_some() => {
                Err(Problem::parameter("token", "token_unexpected", "what is saved is paid with, or a token, not both"))
            }
            Saved::Kept => Ok(()),
        };
    }
    let (name, present) = match method.completion() {
        Completion::Token => ("token", wish.token.is_some()),
        Completion::BankPage => ("return_url", wish.return_url.is_some()),
        Completion::Mandate => return check_mandate(wish, method),
        Completion::Code | Completion::Phone | Completion::Slip | Completion::Transfer | Completion::Doorstep => {
            return Ok(());
        }
    };
    if present {
        Ok(())
    } else {
        Err(Problem::parameter(name, "field_missing", format!("{} needs `{name}`", method.name)))
    }
}

/// A debit needs the words that the buyer agreed to.
fn check_mandate(wish: &Wish, method: Method) -> Result<(), Problem> {
    let agreed = wish.details.mandate.as_ref().is_some_and(|mandate| !mandate.text.trim().is_empty());
    if agreed {
        return Ok(());
    }
    let message = format!("{} needs `mandate.text`: what the buyer agreed to", method.name);
    Err(Problem::parameter("mandate", "mandate_missing", message))
}

/// A country is one that there is, and where the session names one that there is, it is that.
fn check_country(wish: &Wish, document: &Map<String, Value>) -> Result<(), Problem> {
    let Some(country) = &wish.details.country else { return Ok(()) };
    if !is_country(country) {
        let message = format!("`country` must be an ISO 3166-1 alpha-2 code in capitals, not `{country}`");
        return Err(Problem::parameter("country", "country_invalid", message));
    }
    let named = document.get("country").and_then(Value::as_str).map(str::to_ascii_uppercase);
    match named.filter(|named| is_country(named) && named != country) {
        Some(named) => {
            Err(Problem::parameter("country", "country_mismatch", format!("the session's country is {named}")))
        }
        None => Ok(()),
    }
}

/// Whether there is a country of this code, by the project's table of them.
fn is_country(code: &str) -> bool {
    let rows = include_str!("../../../../src/domain/data/countries.tsv").lines().skip(1);
    code.len() == 2 && rows.filter_map(|row| row.split('\t').next()).any(|known| known == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_those_of_iso_3166() {
        for (code, expected) in [
            ("NL", true),
            ("TW", true),
            ("nl", false),
            ("ZZ", false),
            ("UK", false),
            ("*", false),
            ("", false),
            ("NLD", false),
        ] {
            assert_eq!(is_country(code), expected, "{code}");
        }
    }
}
