//! Everything that can happen to a checkout, in the past tense.
//!
//! Randomness and time arrive inside events; `step` has neither.

use crate::domain::country::Country;
use crate::domain::field::BuyerField;
use crate::domain::method::Method;
use crate::session::answer::Answer;
use crate::session::state::{Attempt, CardFault, CardPart, Token};

/// Something that happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// Attributes or session document were resolved to a usable configuration, the first or a new one.
    ConfigResolved,
    /// They were resolved and nothing can be sold with them.
    ConfigRefused,
    /// The session document could not be fetched.
    SessionUnreachable,
    /// An attempt was found: from before a reload or a redirect, or another page of this browser is making it.
    AttemptResumed(Attempt),
    /// The browser brought the page back as it was, for instance by Back from a bank's page.
    PageRestored,
    /// The buyer looks at the page again.
    PageShown,
    /// The device lost its connection.
    WentOffline,
    /// It has one again.
    WentOnline,
    /// The clock, told every second while something runs out.
    Ticked {
        /// Milliseconds since 1970.
        now: i64,
    },

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
    /// The buyer does not want to do what is to be done, or to wait for another page: the attempt shall end.
    ActionLeft,
    /// The buyer wants a fresh code in place of the one that ran out. `key` is a fresh idempotency key.
    CodeRenewed {
        /// A fresh random key; used only if an attempt begins.
        key: String,
    },
    /// The buyer wants a text in the clipboard.
    CopyPressed(String),
    /// It is there.
    Copied(String),
    /// The buyer wants the instructions on paper, or in a file.
    PrintPressed,
    /// The provider's page in the frame, or its script, says that it is over; how it ended the shop will say.
    ActionOver {
        /// The attempt.
        key: String,
        /// What the script has for the shop's server; a page has nothing.
        details: Option<String>,
    },
    /// The provider's script has something for the buyer to see.
    ActionShown {
        /// The attempt.
        key: String,
    },
    /// The provider's script could not do it.
    ActionFailed {
        /// The attempt.
        key: String,
        /// For the developer: why.
        detail: String,
    },

    /// No other page pays this order: the attempt may begin, or is this page's to look after.
    OrderClaimed {
        /// The attempt.
        key: String,
    },
    /// Another page of this browser is paying the order, or has paid it.
    OrderTaken {
        /// The attempt that was to begin.
        key: String,
        /// The one that has; `None` if it cannot be found out.
        by: Option<Attempt>,
    },

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
        /// The provider's token.
        token: Token,
        /// What tells this card from others, if the provider says: its fingerprint, or brand, last digits and date.
        card: Option<String>,
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
        /// How long the server wants to be left alone, in milliseconds (`Retry-After`); 0 if it does not say.
        rest: u32,
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
        /// As with [`Event::AnswerLost`].
        rest: u32,
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
