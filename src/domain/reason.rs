//! Why a method is shown or hidden: as data with a stable code, and as a sentence for developers.
//!
//! Nothing here decides (see [`stage`](super::stage)), and no buyer ever reads these sentences.

use super::device::Capability;
use super::market::Market;
use super::method::Method;
use super::money::Money;

/// Why a method is where it is. The first seven show it, the others hide it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The buyer has paid with it before.
    Saved,
    /// The merchant put it in `order`, or in the country's `order_by_country`.
    MerchantOrder,
    /// Among the first three in the buyer's country; `rank` from 1.
    LocalLeader {
        /// Its place in the country's order, 1 to 3.
        rank: u8,
    },
    /// Further down in the country's order.
    LocalMethod,
    /// Its row names the country, or it is usual in those around or of the same currency; the order there is not known.
    Regional,
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
    /// It is a brand of another method and is paid with as that.
    Brand {
        /// The method.
        of: Method,
    },
    /// Buyers of this country cannot use it.
    OtherCountry,
    /// It does not take this currency from these buyers.
    OtherCurrency,
    /// The merchant denies it.
    DeniedByMerchant,
    /// The merchant allows others only.
    NotAllowedByMerchant,
    /// It is released to a share of buyers, and this buyer is not among them.
    NotReleased {
        /// The share.
        percent: u8,
        /// Whether the method or the provider is.
        by: Whose,
    },
    /// It would work, but buyers of this country do not look for it.
    NotUsualHere,
    /// The amount is too small for it.
    BelowMinimum {
        /// The smallest amount it takes.
        min: Money,
        /// Whose limit that is.
        by: Whose,
    },
    /// The amount is too large for it.
    AboveMaximum {
        /// The largest amount it takes.
        max: Money,
        /// Whose limit that is.
        by: Whose,
    },
    /// The device or browser lacks something.
    NeedsCapability {
        /// What it lacks.
        capability: Capability,
    },
    /// No connected provider offers it.
    NoProvider,
    /// The provider that offers it does not serve buyers of this country.
    ProviderCountry {
        /// The provider.
        by: Whose,
    },
    /// The provider that offers it does not take this currency.
    ProviderCurrency {
        /// The provider.
        by: Whose,
    },
    /// Its fee, or the total with it, is more than can be written.
    FeeTooLarge,
}

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The method's own.
    Method,
    /// The merchant's.
    Merchant,
    /// That of the provider with this index in [`Market::providers`].
    Provider(u8),
}

impl Whose {
    /// `method`, `merchant`, or the provider's id.
    #[must_use]
    pub fn name<'a>(self, market: &Market<'a>) -> &'a str {
        match self {
            Self::Method => "method",
            Self::Merchant => "merchant",
            Self::Provider(at) => market.providers.get(usize::from(at)).map_or("", |offer| offer.id.as_str()),
        }
    }
}

impl Reason {
    /// Whether a method with this reason is shown.
    #[must_use]
    pub fn shows(self) -> bool {
        matches!(
            self,
            Self::Saved
                | Self::MerchantOrder
                | Self::LocalLeader { .. }
                | Self::LocalMethod
                | Self::Regional
                | Self::Worldwide
                | Self::MerchantAllowed
        )
    }

    /// A stable code, in kebab case.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::MerchantOrder => "merchant-order",
            Self::LocalLeader { .. } => "local-leader",
            Self::LocalMethod => "local-method",
            Self::Regional => "regional",
            Self::Worldwide => "worldwide",
            Self::MerchantAllowed => "merchant-allowed",
            Self::Retired { .. } => "retired",
            Self::Brand { .. } => "brand",
            Self::OtherCountry => "other-country",
            Self::OtherCurrency => "other-currency",
            Self::DeniedByMerchant => "denied-by-merchant",
            Self::NotAllowedByMerchant => "not-allowed-by-merchant",
            Self::NotReleased { .. } => "not-released",
            Self::NotUsualHere => "not-usual-here",
            Self::BelowMinimum { .. } => "below-minimum",
            Self::AboveMaximum { .. } => "above-maximum",
            Self::NeedsCapability { .. } => "needs-capability",
            Self::NoProvider => "no-provider",
            Self::ProviderCountry { .. } => "provider-country",
            Self::ProviderCurrency { .. } => "provider-currency",
            Self::FeeTooLarge => "fee-too-large",
        }
    }

    /// The reason in English for developers, with what it is about: `amount 150.00 above limit 100.00 of acme.`
    #[must_use]
    pub fn describe(self, market: &Market<'_>, method: Method) -> String {
        let mut sentence = self.words(market, method);
        sentence.push('.');
        sentence
    }

    fn words(self, market: &Market<'_>, method: Method) -> String {
        let (country, currency) = (market.country.code(), market.amount.currency().code());
        let amount = market.amount.to_decimal_string();
        match self {
            Self::LocalLeader { rank } => ["local leader ", &rank.to_string()].concat(),
            Self::Retired { since, successor } => ended(since, successor),
            Self::Brand { of } => ["brand of ", of.id()].concat(),
            Self::OtherCountry => ["country ", country, " not in [", &method.countries(), "]"].concat(),
            Self::OtherCurrency => {
                ["currency ", currency, " not in [", &method.currencies(market.country), "]"].concat()
            }
            Self::NotReleased { percent, by } => {
                ["released to ", &percent.to_string(), " % of buyers by ", by.name(market)].concat()
            }
            Self::BelowMinimum { min: limit, by } | Self::AboveMaximum { max: limit, by } => {
                let side = if matches!(self, Self::BelowMinimum { .. }) { " below" } else { " above" };
                let limit = limit.to_decimal_string();
                ["amount ", &amount, side, " limit ", &limit, " of ", by.name(market)].concat()
            }
            Self::NeedsCapability { capability } => ["needs ", capability.id()].concat(),
            Self::ProviderCountry { by } => [by.name(market), " does not serve ", country].concat(),
            Self::ProviderCurrency { by } => [by.name(market), " does not take ", currency].concat(),
            Self::Saved
            | Self::MerchantOrder
            | Self::LocalMethod
            | Self::Regional
            | Self::Worldwide
            | Self::MerchantAllowed
            | Self::DeniedByMerchant
            | Self::NotAllowedByMerchant
            | Self::NotUsualHere
            | Self::NoProvider
            | Self::FeeTooLarge => self.code().replace('-', " "),
        }
    }
}

/// `retired 2024-06-30, use wero`.
#[must_use]
pub fn ended(since: &str, successor: Option<Method>) -> String {
    match successor {
        Some(successor) => ["retired ", since, ", use ", successor.id()].concat(),
        None => ["retired ", since].concat(),
    }
}
