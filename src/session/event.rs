//! Everything that can happen to a checkout, in the past tense.
//!
//! Randomness and time arrive inside events; `step` has neither.

use crate::domain::country::Country;
use crate::domain::field::BuyerField;
use crate::domain::method::Method;
use crate::session::answer::Answer;
use crate::session::state::{Attempt, CardFault, CardPart};

/// Something that happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// Attributes or session document were resolved to a usable configuration, the first or a new one.
    ConfigResolved,
    /// They were resolved and nothing can be sold with them.
    ConfigRefused,
    /// The session document could not be fetched.
    SessionUnreachable,
    /// An attempt from before a reload or a redirect was found.
    AttemptResumed(Attempt),
    /// The browser brought the page back as it was, for instance by Back from a bank's page.
    PageRestored,

    /// The buyer chose a method.
    MethodChosen(Method),
    /// The buyer chose something they have paid with before, by its id.
    SavedChosen(String),
    /// The buyer chose a number of payments; `None`: one.
    PlanChosen(Option<usize>),
    /// The buyer typed into the search field of the list of countries.
    CountrySearched(String),
    /// The buyer chose their country.
    CountryChosen(Country),
    /// The buyer typed into one of our fields.
    FieldTyped(BuyerField, String),
    /// The buyer pressed a field in the list of fields to correct.
    FieldPressed(BuyerField),
    /// The buyer left one of our fields.
    FieldLeft(BuyerField),
    /// The buyer pressed Pay (or Enter). `key` is a fresh idempotency key.
    PayPressed {
        /// A fresh random key; used only if an attempt begins.
        key: String,
    },
    /// The buyer pressed the button of a next step.
    StepTaken(crate::domain::outcome::Step),
    /// The buyer asked for help.
    HelpAsked,

    /// The hosted fields stand.
    FramesReady,
    /// The provider's script or frames could not be loaded.
    FramesBlocked {
        /// For the developer: what was tried.
        detail: String,
    },
    /// A hosted field changed.
    CardChanged {
        /// Which.
        part: CardPart,
        /// Nothing typed.
        empty: bool,
        /// Complete and valid.
        complete: bool,
        /// The fault to show, if any.
        fault: Option<CardFault>,
        /// The brand, told by the number field; `None` for other fields, `Some(None)` if not known yet.
        brand: Option<Option<String>>,
    },
    /// Enter was pressed in a hosted field. It is taken as a press on Pay.
    CardSubmitted,
    /// The label of a hosted field was pressed: it cannot be tied to an input in another document.
    CardPressed(CardPart),
    /// A hosted field got or lost the focus.
    CardFocused {
        /// Which.
        part: CardPart,
        /// Got (true) or lost.
        focused: bool,
    },
    /// The card became a token.
    Tokenised {
        /// The attempt.
        key: String,
        /// The provider's token. Opaque.
        token: String,
    },
    /// The provider refused to make a token.
    TokenRefused {
        /// The attempt.
        key: String,
        /// The provider's code.
        code: String,
        /// The field it is about, if one.
        part: Option<CardPart>,
    },

    /// The shop answered.
    Answered {
        /// The attempt.
        key: String,
        /// What it said.
        answer: Answer,
    },
    /// The request left and no usable answer came: the result is not known.
    AnswerLost {
        /// The attempt.
        key: String,
    },
    /// The shop refused the request before doing anything.
    ConfirmRefused {
        /// The attempt.
        key: String,
        /// The HTTP status.
        status: u16,
    },
    /// The shop told an attempt's status; `None`: it has never received that key.
    StatusTold {
        /// The attempt.
        key: String,
        /// What it said.
        answer: Option<Answer>,
    },
    /// The status could not be asked for.
    StatusLost {
        /// The attempt.
        key: String,
    },
}

impl Event {
    /// Whether the event is handled before the whole program is there (`tools/split/late.txt`): what a buyer and a shop can
    /// do while they see the methods for the first time. Others wait their turn.
    pub fn is_early(&self) -> bool {
        matches!(
            self,
            Event::ConfigResolved
                | Event::ConfigRefused
                | Event::SessionUnreachable
                | Event::MethodChosen(_)
                | Event::SavedChosen(_)
                | Event::HelpAsked
        )
    }
}
