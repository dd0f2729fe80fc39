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

    /// The reason in English for developers: the code's words, and what they are about.
    #[must_use]
    pub fn describe(self) -> String {
        let about = match self {
            Self::LocalLeader { rank } => [" ", &rank.to_string()].concat(),
            Self::Retired { since, successor } => [": ", &ended(since, successor)].concat(),
            Self::BelowMinimum { min: limit } | Self::AboveMaximum { max: limit } => written(limit),
            Self::NeedsCapability { capability } => [": ", capability.id()].concat(),
            Self::MerchantOrder
            | Self::LocalMethod
            | Self::Worldwide
            | Self::MerchantAllowed
            | Self::OtherCountry
            | Self::OtherCurrency
            | Self::DeniedByMerchant
            | Self::NotAllowedByMerchant
            | Self::NotUsualHere
            | Self::NoProvider => String::new(),
        };
        [&self.code().replace('-', " "), &about, "."].concat()
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
            Fault::Unknown => "not known; check the spelling".into(),
            Fault::Retired { since, successor } => ["retired ", &ended(since, successor)].concat(),
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
        Some(successor) => [since, ", use ", successor.id()].concat(),
        None => since.to_owned(),
    }
}

fn written(limit: Money) -> String {
    [" ", limit.currency().code(), " ", &limit.to_decimal_string()].concat()
}
