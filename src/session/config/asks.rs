//! What is asked of the buyer: what the method needs, and what the merchant asks beyond that (the session's `methods.ask`).
//!
//! What a field is and accepts is the domain's. An ask that cannot be read is reported and left out.

use super::Config;
use super::reading::{at, each};
use super::written;
use crate::domain::address::Writing;
use crate::domain::country::Country;
use crate::domain::field::{BuyerField, FieldFault, address_fields, choices, document};
use crate::domain::method::{Kind, Method};
use crate::domain::phone;
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// The word for all parts of an address.
const ADDRESS: &str = "address";

/// What can be asked with any method. Account numbers, codes and lists belong to the methods that need them.
const ASKABLE: [BuyerField; 12] = [
    BuyerField::Name,
    BuyerField::Company,
    BuyerField::Email,
    BuyerField::Phone,
    BuyerField::Birthdate,
    BuyerField::Document,
    BuyerField::Street,
    BuyerField::Street2,
    BuyerField::PostalCode,
    BuyerField::District,
    BuyerField::City,
    BuyerField::Region,
];

/// The merchant's asks by method, for buyers of `country`.
pub(super) fn asks(document: &Json, country: Country, issues: &mut Issues) -> Vec<(Method, Vec<BuyerField>)> {
    each("methods.ask", document.get("methods").get("ask"), issues, &|path, value, issues| {
        let Json::List(ids) = value else {
            issues.push(Issue::at(path, &written(value), "use a list of field ids such as [\"email\", \"address\"]"));
            return None;
        };
        let mut fields = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            match id.text() {
                Some(ADDRESS) => fields.extend(address_fields(country, Writing::Local)),
                text => match text.and_then(BuyerField::from_id).filter(|field| ASKABLE.contains(field)) {
                    Some(field) => fields.push(field),
                    None => {
                        let known: Vec<&str> = ASKABLE.iter().map(|field| field.id()).chain([ADDRESS]).collect();
                        let remedy = ["use one of ", &known.join(", ")].concat();
                        issues.push(Issue::at(&at(path, index), &written(id), &remedy));
                    }
                },
            }
        }
        Some(fields)
    })
}

impl Config {
    /// What the buyer is asked with a method, in order, each field once. A country without known documents has none to ask for.
    #[must_use]
    pub fn asks(&self, method: Method) -> Vec<BuyerField> {
        let more = self.asks.iter().filter(|(of, _)| *of == method).flat_map(|(_, fields)| fields.iter().copied());
        let mut all: Vec<BuyerField> = Vec::new();
        for field in method.asks(self.country).chain(more) {
            let unknown = field == BuyerField::Document && document::names(self.country).next().is_none();
            if !all.contains(&field) && !unknown {
                all.push(field);
            }
        }
        all
    }

    /// What is to be sent for what was typed into a field of a method. A wallet's number must be one of a mobile telephone.
    ///
    /// # Errors
    /// The fault to show beside the field.
    pub fn validate(&self, method: Method, field: BuyerField, typed: &str) -> Result<String, FieldFault> {
        let text = field.validate(typed, self.country)?;
        // A bank of another method, or of another country, is none.
        let mut known = choices(method, field, self.country, "").map(|(value, _)| value).peekable();
        if known.peek().is_some() && !known.any(|value| value == text) && !text.is_empty() {
            return Err(FieldFault::Missing);
        }
        let landline =
            field == BuyerField::Phone && method.kind() == Kind::Wallet && phone::is_mobile(&text) == Some(false);
        if landline { Err(FieldFault::Invalid) } else { Ok(text) }
    }
}
