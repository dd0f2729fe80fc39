//! Why a method is shown or hidden, and what was wrong with a wish: as data with a stable code, and as a sentence for
//! developers.
//!
//! Nothing here decides (see [`select`](super::select)), and no buyer ever reads these sentences.

use super::method::{Capability, Method};
use super::money::Money;

/// Why a method is where it is. The first five show it, the others hide it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The merchant put it in `order`.
    MerchantOrder,
    /// Among the first three in the buyer's country; `rank` from 1.
    LocalLeader {
        /// Its place in the country's order, 1 to 3.
        rank: u8,
    },
    /// Further down in the country's order.
    LocalMethod,
    /// Suits buyers anywhere.
    Worldwide,
    /// Not usual in the country, but the merchant allows it by name.
    MerchantAllowed,
    /// It has ended.
    Retired {
        /// The date, as precisely as it is known.
        since: &'static str,
        /// What buyers use instead.
        successor: Option<Method>,
    },
    /// Buyers of this country cannot use it.
    OtherCountry,
    /// It does not take this currency from these buyers.
    OtherCurrency,
    /// The merchant denies it.
    DeniedByMerchant,
    /// The merchant allows others only.
    NotAllowedByMerchant,
    /// It would work, but buyers of this country do not look for it.
    NotUsualHere,
    /// The amount is too small for it.
    BelowMinimum {
        /// The smallest amount it takes.
        min: Money,
    },
    /// The amount is too large for it.
    AboveMaximum {
        /// The largest amount it takes.
        max: Money,
    },
    /// The device or browser lacks something.
    NeedsCapability {
        /// What it lacks.
        capability: Capability,
    },
    /// No connected provider offers it.
    NoProvider,
}

impl Reason {
    /// Whether a method with this reason is shown.
    #[must_use]
    pub fn shows(self) -> bool {
        matches!(
            self,
            Self::MerchantOrder
                | Self::LocalLeader { .. }
                | Self::LocalMethod
                | Self::Worldwide
                | Self::MerchantAllowed
        )
    }

    /// A stable code, in kebab case.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MerchantOrder => "merchant-order",
            Self::LocalLeader { .. } => "local-leader",
            Self::LocalMethod => "local-method",
            Self::Worldwide => "worldwide",
            Self::MerchantAllowed => "merchant-allowed",
            Self::Retired { .. } => "retired",
            Self::OtherCountry => "other-country",
            Self::OtherCurrency => "other-currency",
            Self::DeniedByMerchant => "denied-by-merchant",
            Self::NotAllowedByMerchant => "not-allowed-by-merchant",
            Self::NotUsualHere => "not-usual-here",
            Self::BelowMinimum { .. } => "below-minimum",
            Self::AboveMaximum { .. } => "above-maximum",
            Self::NeedsCapability { .. } => "needs-capability",
            Self::NoProvider => "no-provider",
        }
    }

    /// One English sentence for developers.
    #[must_use]
    pub fn describe(self) -> String {
        match self {
            Self::MerchantOrder => "Shown here because the merchant's order names it.".into(),
            Self::LocalLeader { rank } => ["Number ", &rank.to_string(), " in the buyer's country."].concat(),
            Self::LocalMethod => "Used in the buyer's country.".into(),
            Self::Worldwide => "Suits buyers anywhere.".into(),
            Self::MerchantAllowed => "Not usual in the buyer's country, but the merchant allows it by name.".into(),
            Self::Retired { since, successor } => ended(since, successor),
            Self::OtherCountry => "Buyers of this country cannot use it.".into(),
            Self::OtherCurrency => "It does not take this currency from buyers of this country.".into(),
            Self::DeniedByMerchant => "The merchant denies it.".into(),
            Self::NotAllowedByMerchant => "The merchant's allow list does not name it.".into(),
            Self::NotUsualHere => "Not usual in the buyer's country; name it in allow or order to show it.".into(),
            Self::BelowMinimum { min } => bound("The amount is below its minimum of ", min),
            Self::AboveMaximum { max } => bound("The amount is above its maximum of ", max),
            Self::NeedsCapability { capability } => ["The device or browser lacks ", capability.id(), "."].concat(),
            Self::NoProvider => "No connected provider offers it.".into(),
        }
    }
}

/// Something wrong with what the merchant or a provider asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishFault {
    /// The method id as it was written.
    pub id: String,
    /// Where it was written.
    pub asked_by: AskedBy,
    /// What is wrong with it.
    pub fault: Fault,
}

impl WishFault {
    /// A stable code, in kebab case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.fault {
            Fault::Unknown => "method-unknown",
            Fault::Retired { .. } => "method-retired",
        }
    }

    /// One English sentence for developers.
    #[must_use]
    pub fn describe(&self) -> String {
        let place = match self.asked_by {
            AskedBy::Allow => "methods.allow",
            AskedBy::Deny => "methods.deny",
            AskedBy::Order => "methods.order",
            AskedBy::Provider => "a provider's methods",
        };
        let fault = match self.fault {
            Fault::Unknown => "This method is not known; check the spelling.".into(),
            Fault::Retired { since, successor } => ended(since, successor),
        };
        ["\"", &self.id, "\" in ", place, ": ", &fault].concat()
    }
}

/// Where a method id was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedBy {
    /// The merchant's `allow`.
    Allow,
    /// The merchant's `deny`.
    Deny,
    /// The merchant's `order`.
    Order,
    /// What a provider says it can do.
    Provider,
}

/// What is wrong with a method id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No such method.
    Unknown,
    /// It has ended.
    Retired {
        /// The date, as precisely as it is known.
        since: &'static str,
        /// What buyers use instead.
        successor: Option<Method>,
    },
}

fn ended(since: &str, successor: Option<Method>) -> String {
    match successor {
        Some(successor) => ["It ended (", since, "); its successor is ", successor.id(), "."].concat(),
        None => ["It ended (", since, ")."].concat(),
    }
}

fn bound(words: &str, limit: Money) -> String {
    [words, limit.currency().code(), " ", &limit.to_decimal_string(), "."].concat()
}
