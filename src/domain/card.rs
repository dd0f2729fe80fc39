//! The parts of a card that a provider's hosted fields ask for, and what its card form is made of.
//!
//! It names them; what stands in them never reaches this program.

/// One hosted card field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum CardPart {
    /// The number.
    Number,
    /// Month and year.
    Expiry,
    /// The security code.
    Code,
    /// The name on the card, where the provider asks for it itself.
    Name,
    /// The whole card, where the provider has one component for all of it.
    Whole,
}

impl CardPart {
    /// All of them, in reading order.
    pub const ALL: [CardPart; 5] =
        [CardPart::Number, CardPart::Expiry, CardPart::Code, CardPart::Name, CardPart::Whole];

    /// The word used in slots, events and the providers' contracts.
    pub const fn word(self) -> &'static str {
        match self {
            CardPart::Number => "number",
            CardPart::Expiry => "expiry",
            CardPart::Code => "code",
            CardPart::Name => "name",
            CardPart::Whole => "whole",
        }
    }
}

/// What a provider's card form is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CardForm {
    /// Its fields, in reading order.
    pub parts: &'static [CardPart],
    /// Whether it asks for the name on the card itself, so that we do not.
    pub asks_name: bool,
}

impl CardForm {
    /// A field for each part. The name on the card is ours to ask for.
    pub const FIELDS: CardForm =
        CardForm { parts: &[CardPart::Number, CardPart::Expiry, CardPart::Code], asks_name: false };
    /// A field for each part, and one for the name.
    pub const FIELDS_AND_NAME: CardForm =
        CardForm { parts: &[CardPart::Number, CardPart::Expiry, CardPart::Code, CardPart::Name], asks_name: true };
    /// One component. The name on the card is ours to ask for.
    pub const WHOLE: CardForm = CardForm { parts: &[CardPart::Whole], asks_name: false };
    /// One component, which asks for the name, too.
    pub const WHOLE_WITH_NAME: CardForm = CardForm { parts: &[CardPart::Whole], asks_name: true };

    /// Where a part is typed: in a field of its own, or in the one for all.
    #[must_use]
    pub fn place(self, part: CardPart) -> CardPart {
        if self.parts.contains(&part) { part } else { CardPart::Whole }
    }
}

impl Default for CardForm {
    fn default() -> CardForm {
        CardForm::FIELDS
    }
}
