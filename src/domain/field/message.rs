//! Which Fluent messages a field asks for: its label, its hint and its faults. The one place that makes their ids.
//!
//! The words are in `locales/*.ftl`. What depends on the method, such as the name that is printed on a card, is the view's.

use super::{BuyerField, Control, FieldFault, place};
use crate::domain::address;
use crate::domain::country::Country;

/// The hint of fields that say nothing but what an entry looks like. Its variable is `example`.
const EXAMPLE: &str = "field-example";

impl BuyerField {
    /// The label: `field-blik-code`; for a part of an address what it is called in `country`. The document's has the variable `document`: the names of what is accepted.
    #[must_use]
    pub fn label_id(self, country: Country) -> String {
        match place::part(self) {
            Some(part) => address::format(country).label(part),
            None => self.message("field-", ""),
        }
    }

    /// What helps to fill it in: `field-email-hint`, or the one for examples; `None` where nothing needs to be said.
    #[must_use]
    pub fn hint_id(self, country: Country) -> Option<String> {
        if self.has_hint() {
            return Some(self.message("field-", "-hint"));
        }
        (!self.example(country).is_empty()).then(|| EXAMPLE.to_owned())
    }

    /// What to say about a fault. `error-too-long` has the variable `max`; `error-incomplete` and `error-…-invalid` may use
    /// `example`; those of the document `document`.
    #[must_use]
    pub fn fault_id(self, fault: FieldFault) -> String {
        match fault {
            // A choice that is none has not been made.
            FieldFault::Invalid if self == Self::PostalCode => self.message("error-", "-invalid"),
            FieldFault::Missing | FieldFault::Invalid if place::part(self).is_some() => {
                "error-address-missing".to_owned()
            }
            FieldFault::Invalid if self.facts().control != Control::Choice => self.message("error-", "-invalid"),
            FieldFault::Missing | FieldFault::Invalid => self.message("error-", "-missing"),
            FieldFault::Incomplete => "error-incomplete".to_owned(),
            FieldFault::TooLong => "error-too-long".to_owned(),
            FieldFault::LooksLikeCardNumber => "error-card-number-here".to_owned(),
        }
    }

    fn message(self, before: &str, behind: &str) -> String {
        let mut id = String::from(before);
        id.extend(self.id().chars().map(|c| if c == '_' { '-' } else { c }));
        id.push_str(behind);
        id
    }
}
