//! The session request's query, checked: what is absent has a default, what is wrong is named. Makes nothing.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::overlay::Overlay;
use crate::currency;
use crate::problem::Problem;
use crate::shop::basket::MOST;

/// The query, checked.
#[derive(Debug)]
pub(crate) struct Wanted {
    // None: the shop does not know it.
    pub(super) country: Option<String>,
    pub(super) locale: String,
    pub(super) currency: String,
    pub(super) amount: u64,
    pub(super) discount: u64,
    pub(super) wishes: Map<String, Value>,
    pub(super) switch: &'static str,
    pub(super) overlay: Overlay,
}

/// `country=none`, in capitals as every country is compared.
const NO_COUNTRY: &str = "NONE";

/// What `break=` can be; see README.md.
pub(super) const SWITCHES: &[&str] =
    &["mismatch", "older", "newer", "500", "404", "malformed", "empty", "expired", "retired", "unknown_provider"];

impl Wanted {
    /// Empty parameters count as absent.
    pub(super) fn read(query: &HashMap<String, String>) -> Result<Self, Problem> {
        let text = |name: &str| query.get(name).map(String::as_str).filter(|value| !value.is_empty());
        let wrong = |name: &str, value: &str, expected: &str| {
            Problem::parameter(name, "parameter_invalid", format!("`{name}` must be {expected}, not `{value}`"))
        };
        let number = |name: &str, default: u64, most: u64| match text(name) {
            None => Ok(default),
            Some(value) => value
                .parse::<u64>()
                .ok()
                .filter(|&amount| amount <= most && value.bytes().all(|byte| byte.is_ascii_digit()))
                .ok_or_else(|| wrong(name, value, &format!("a whole number of minor units from 0 to {most}"))),
        };
        let checked = |name: &str, default: &str, upper: bool, good: fn(&str) -> bool, expected: &str| {
            let value = text(name).unwrap_or(default);
            let value = if upper { value.to_ascii_uppercase() } else { value.to_owned() };
            if good(&value) { Ok(value) } else { Err(wrong(name, &value, expected)) }
        };

        let amount = number("amount", 4999, MOST)?;
        let mut wishes = Map::new();
        for name in ["allow", "deny", "order"] {
            if let Some(value) = text(name) {
                let ids: Vec<_> = value.split(',').collect();
                if !ids.iter().all(|id| is_method_id(id)) {
                    return Err(wrong(name, value, "method ids with commas between them"));
                }
                wishes.insert(name.to_owned(), ids.into());
            }
        }
        let switch = match text("break") {
            None => "",
            Some(value) => SWITCHES
                .iter()
                .find(|known| **known == value)
                .ok_or_else(|| wrong("break", value, &format!("one of {}", SWITCHES.join(", "))))?,
        };
        let country = checked(
            "country",
            "NL",
            true,
            |code| code == NO_COUNTRY || code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()),
            "two letters (ISO 3166-1), or `none`",
        )?;
        Ok(Self {
            country: Some(country).filter(|code| code != NO_COUNTRY),
            locale: checked("locale", "nl-NL", false, is_language_tag, "a language tag (BCP 47) such as nl-NL")?,
            currency: checked(
                "currency",
                "EUR",
                true,
                |code| currency::exponent(code).is_some(),
                "the code of a legal tender (ISO 4217)",
            )?,
            amount,
            discount: number("discount", 0, MOST - amount)?,
            wishes,
            switch,
            overlay: text("with").map(Overlay::read).transpose()?.unwrap_or_default(),
        })
    }
}

fn is_language_tag(tag: &str) -> bool {
    tag.len() <= 35
        && tag.split('-').enumerate().all(|(index, subtag)| match index {
            0 => (2..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()),
            _ => (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        })
}

/// Whether a text has the form of a method id, known or not.
fn is_method_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 64
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &[(&str, &str)]) -> Result<Wanted, Problem> {
        Wanted::read(&query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_is_absent_or_empty_has_a_default() {
        let wanted = read(&[("country", ""), ("locale", "")]).unwrap();
        assert_eq!(
            (wanted.country.as_deref(), wanted.locale.as_str(), wanted.currency.as_str(), wanted.amount),
            (Some("NL"), "nl-NL", "EUR", 4999)
        );
    }

    #[test]
    fn a_shop_need_not_know_the_country() {
        for (value, expected) in [("none", None), ("NONE", None), ("no", Some("NO"))] {
            assert_eq!(read(&[("country", value)]).unwrap().country.as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (name, value) in [
            ("country", "NLD"),
            ("country", "1L"),
            ("locale", "n"),
            ("locale", "nl_NL"),
            ("locale", "nl--NL"),
            ("locale", "<b>"),
            ("currency", "XTS"),
            ("currency", "euro"),
            ("amount", "-1"),
            ("amount", "+1"),
            ("amount", "1.5"),
            ("amount", "9007199254740992"),
            ("discount", "9007199254740991"),
            ("allow", "card,,ideal"),
            ("order", "Card"),
            ("break", "everything"),
            ("country", "nobody"),
            ("with", "{"),
        ] {
            let problem = read(&[(name, value)]).err().unwrap_or_else(|| panic!("{name}={value} was taken"));
            assert_eq!(problem.code(), "parameter_invalid");
            assert!(format!("{problem:?}").contains(&format!("parameter: Some({name:?})")), "{problem:?}");
        }
    }
}
