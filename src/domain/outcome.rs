//! The outcomes a buyer can meet, and what each lets the widget say and offer.
//!
//! The list is closed: every failure of every provider is one of them (see [`decline`](super::decline)).
//! The words are not here but in Fluent, named by [`Outcome::id`]; nor is the state of an attempt, which is the session's.

use super::card::CardPart;
use super::generated::cell;
pub use super::generated::outcome::Outcome;
use super::generated::outcome::{FACTS, IDS};

impl Outcome {
    /// The outcome with this id (`insufficient_funds`); `None` for anything else.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }

    /// The stable id, in snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        cell(IDS, 0, self as usize)
    }

    /// Whether the cause may be said.
    #[must_use]
    pub fn tier(self) -> Tier {
        self.facts().tier
    }

    /// Whether money can have been taken.
    #[must_use]
    pub fn money(self) -> MoneyTaken {
        self.facts().money
    }

    /// The step the widget offers first.
    #[must_use]
    pub fn first_step(self) -> Step {
        self.facts().first_step
    }

    /// The alternative offered beside it, if there is one.
    #[must_use]
    pub fn second_step(self) -> Option<Step> {
        self.facts().second_step
    }

    /// Whether paying again with the same card data may be offered; card networks fine hopeless repeats.
    #[must_use]
    pub fn same_card(self) -> SameCard {
        self.facts().same_card
    }

    /// The hosted card field it is about; `None` if it is about none, or about several.
    /// Ask the outcome that is shown, and only where the buyer paid by card: an account number can be invalid too.
    #[must_use]
    pub fn card_part(self) -> Option<CardPart> {
        self.facts().card_part
    }

    /// The outcome as it may be told to the buyer: ask this one for its words, steps and events that the page can read.
    /// A hidden cause (lost, stolen, fraud, revoked) is always `Declined`; a bank's cause is so where the provider's rules
    /// do not allow to name it.
    #[must_use]
    pub fn shown(self, disclosure: Disclosure) -> Self {
        match (self.tier(), disclosure) {
            (Tier::Say, _) | (Tier::BankPolicy, Disclosure::Open) => self,
            (Tier::BankPolicy, Disclosure::Closed) | (Tier::Hidden, _) => Self::Declined,
        }
    }

    fn facts(self) -> &'static Facts {
        // The table has one row a variant, in order; the first row is a formality for the type.
        FACTS.get(self as usize).unwrap_or(&FACTS[0])
    }
}

/// One row of `data/outcomes.tsv`.
pub(super) struct Facts {
    pub(super) tier: Tier,
    pub(super) money: MoneyTaken,
    pub(super) first_step: Step,
    pub(super) second_step: Option<Step>,
    pub(super) same_card: SameCard,
    pub(super) card_part: Option<CardPart>,
}

/// Whether an outcome's cause may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// Plainly.
    Say,
    /// Where the provider's rules allow it.
    BankPolicy,
    /// Never: it reads exactly like a plain decline.
    Hidden,
}

/// Whether a provider's rules let the shop name the bank's reason to the buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure {
    /// They do.
    Open,
    /// They do not, or are not known.
    Closed,
}

/// Whether money can have been taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyTaken {
    /// Certainly not.
    NotCharged,
    /// Not known yet: nothing that could charge again may be offered.
    Unknown,
}

/// What the buyer can do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Correct what was typed.
    FixField,
    /// Confirm with the bank.
    Authenticate,
    /// Take another card.
    OtherCard,
    /// Take another method.
    OtherMethod,
    /// Ring the bank.
    CallBank,
    /// Ask the shop.
    ContactShop,
    /// Try again at once.
    RetryNow,
    /// Try again in a while.
    RetryLater,
    /// Wait for the result.
    Wait,
    /// Begin the checkout again.
    Restart,
}

impl Step {
    /// The stable id, in snake case as in `data/outcomes.tsv`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::FixField => "fix_field",
            Self::Authenticate => "authenticate",
            Self::OtherCard => "other_card",
            Self::OtherMethod => "other_method",
            Self::CallBank => "call_bank",
            Self::ContactShop => "contact_shop",
            Self::RetryNow => "retry_now",
            Self::RetryLater => "retry_later",
            Self::Wait => "wait",
            Self::Restart => "restart",
        }
    }
}

/// Whether paying again with the same card data may be offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameCard {
    /// At once.
    Yes,
    /// When a field was changed.
    AfterEdit,
    /// When the buyer has spoken with the bank.
    AfterCall,
    /// Not now.
    Later,
    /// Not at all.
    Never,
}
