//! The parts of a card that a provider's hosted fields ask for.
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
}

impl CardPart {
    /// All of them, in reading order.
    pub const ALL: [CardPart; 3] = [CardPart::Number, CardPart::Expiry, CardPart::Code];

    /// The word used in slots, events and the providers' contracts.
    pub const fn word(self) -> &'static str {
        match self {
            CardPart::Number => "number",
            CardPart::Expiry => "expiry",
            CardPart::Code => "code",
        }
    }
}
