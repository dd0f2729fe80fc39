//! The parts of an address among the fields: which a country asks, in its own order, and which may stay empty.
//!
//! How each country writes addresses is [`address`](crate::domain::address)'s; this only says it in fields.

use super::BuyerField;
use crate::domain::address::{self, Part, Writing};
use crate::domain::country::Country;

/// The fields of an address in `country`, in the order in which it is written.
pub fn address_fields(country: Country, writing: Writing) -> impl Iterator<Item = BuyerField> {
    address::format(country).parts(writing).map(|part| match part {
        Part::Street => BuyerField::Street,
        Part::Street2 => BuyerField::Street2,
        Part::District => BuyerField::District,
        Part::City => BuyerField::City,
        Part::Region => BuyerField::Region,
        Part::PostalCode => BuyerField::PostalCode,
    })
}

/// The part of an address that a field is.
pub(super) fn part(field: BuyerField) -> Option<Part> {
    let parts = [Part::Street, Part::Street2, Part::District, Part::City, Part::Region, Part::PostalCode];
    let fields = [
        BuyerField::Street,
        BuyerField::Street2,
        BuyerField::District,
        BuyerField::City,
        BuyerField::Region,
        BuyerField::PostalCode,
    ];
    fields.into_iter().zip(parts).find(|(of, _)| *of == field).map(|(_, part)| part)
}
