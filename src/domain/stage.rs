//! The stages a method goes through before it is shown, in order: the only place where that is decided.
//!
//! What is so for everybody comes first, then the merchant's will, then this payment and this device, then the providers,
//! then the fee. It does not order what passes (see [`select`](super::select)).
//! Whoever wants to know how a method fared hands in `seen` and hears of every stage; nothing is kept for those who do not.

use super::country::worldwide;
use super::device::Capability;
use super::market::{Market, ProviderOffer, of};
use super::method::{Limits, Method, Status};
use super::money::Money;
use super::reason::{Reason, Whose};
use super::share::is_released;

/// A question every method is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Whether it can still be used, and is a method of its own.
    Status,
    /// Whether buyers of the country can use it.
    Country,
    /// Whether it takes the currency.
    Currency,
    /// Whether the merchant denies it.
    Deny,
    /// Whether the merchant allows it.
    Allow,
    /// Whether it is released to this buyer.
    Release,
    /// Whether it has a place in the list.
    Place,
    /// Whether the amount is within its limits.
    Limits,
    /// Whether the amount is within the merchant's limits for it.
    MerchantLimits,
    /// Whether the device can do it.
    Device,
    /// Whether a provider takes it; asked of one after the other.
    Provider,
    /// Whether its fee can be said.
    Fee,
}

/// The stages before the providers.
const BEFORE: [Stage; 10] = [
    Stage::Status,
    Stage::Country,
    Stage::Currency,
    Stage::Deny,
    Stage::Allow,
    Stage::Release,
    Stage::Place,
    Stage::Limits,
    Stage::MerchantLimits,
    Stage::Device,
];

impl Stage {
    /// The stable id, in kebab case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Country => "country",
            Self::Currency => "currency",
            Self::Deny => "deny",
            Self::Allow => "allow",
            Self::Release => "release",
            Self::Place => "place",
            Self::Limits => "limits",
            Self::MerchantLimits => "merchant-limits",
            Self::Device => "device",
            Self::Provider => "provider",
            Self::Fee => "fee",
        }
    }
}

/// How a method fared in one stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) stage: Stage,
    /// The provider that was asked, in [`Stage::Provider`].
    pub(super) provider: Option<usize>,
    /// Why it did not pass; `None` if it did.
    pub(super) fault: Option<Reason>,
}

/// What a method that passed every stage got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Passed {
    /// Why it has its place.
    pub(super) reason: Reason,
    /// The provider that takes it.
    pub(super) provider: usize,
    /// What it costs the buyer; `None` for nothing.
    pub(super) fee: Option<Money>,
}

/// A method, or something saved that is of it, in a market.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) market: &'a Market<'a>,
    pub(super) method: Method,
    /// The index in [`Market::saved`].
    pub(super) saved: Option<usize>,
}

/// Takes a case through the stages until one refuses it.
pub(super) fn evaluate(case: &Case<'_>, seen: &mut dyn FnMut(Step)) -> Result<Passed, Reason> {
    for stage in BEFORE {
        let fault = case.fault(stage);
        seen(Step { stage, provider: None, fault });
        if let Some(reason) = fault {
            return Err(reason);
        }
    }
    let provider = case.provider(seen)?;
    let fee = case.fee();
    seen(Step { stage: Stage::Fee, provider: None, fault: fee.err() });
    Ok(Passed { reason: case.place().unwrap_or(Reason::Worldwide), provider, fee: fee? })
}

impl Case<'_> {
    fn fault(&self, stage: Stage) -> Option<Reason> {
        let Case { market, method, .. } = *self;
        let currency = market.amount.currency();
        let refuse = |refused: bool, reason| refused.then_some(reason);
        match stage {
            Stage::Status => match method.status() {
                Status::Active => None,
                Status::Brand { of } => Some(Reason::Brand { of }),
                Status::Retired { since, successor } | Status::Merged { since, successor } => {
                    Some(Reason::Retired { since, successor })
                }
            },
            Stage::Country => refuse(!method.fits_country(market.country), Reason::OtherCountry),
            Stage::Currency => refuse(!method.fits_currency(market.country, currency), Reason::OtherCurrency),
            Stage::Deny => refuse(market.wishes.deny.contains(method), Reason::DeniedByMerchant),
            Stage::Allow => {
                let listed = market.wishes.allow.as_ref().is_none_or(|allow| allow.contains(&method));
                refuse(!listed, Reason::NotAllowedByMerchant)
            }
            Stage::Release => of(&market.wishes.shares, method)
                .filter(|percent| !is_released(method.id(), market.buyer, *percent))
                .map(|percent| Reason::NotReleased { percent, by: Whose::Merchant }),
            Stage::Place => refuse(self.place().is_none(), Reason::NotUsualHere),
            Stage::Limits => exceeds(market.amount, method.limits(currency), Whose::Method),
            Stage::MerchantLimits => exceeds(market.amount, of(&market.wishes.limits, method), Whose::Merchant),
            Stage::Device => {
                let lacking = method.needs().filter(|needed: &Capability| !market.capabilities.has(*needed));
                lacking.map(|capability| Reason::NeedsCapability { capability })
            }
            // These two say more than yes or no; see below.
            Stage::Provider | Stage::Fee => None,
        }
    }

    /// Why the method has a place in this country's list, if it has one. The same as in the list of candidates.
    pub(super) fn place(&self) -> Option<Reason> {
        let Case { market, method, saved } = *self;
        if saved.is_some() {
            return Some(Reason::Saved);
        }
        if market.wishes.order.contains(&method) {
            return Some(Reason::MerchantOrder);
        }
        let country = market.country;
        let index = country.methods().iter().position(|local| *local == method);
        if !country.is_derived()
            && let Some(index) = index
        {
            return Some(match index {
                0..3 => Reason::LocalLeader { rank: index as u8 + 1 },
                _ => Reason::LocalMethod,
            });
        }
        if worldwide().contains(&method) {
            return Some(Reason::Worldwide);
        }
        if index.is_some() {
            return Some(Reason::Regional);
        }
        market.wishes.allow.as_ref().filter(|allow| allow.contains(&method)).map(|_| Reason::MerchantAllowed)
    }

    /// The first provider that takes it. If none does, the reason is of the first that offers the method at all.
    fn provider(&self, seen: &mut dyn FnMut(Step)) -> Result<usize, Reason> {
        let (mut telling, mut is_asked) = (Reason::NoProvider, false);
        let keeper = self.saved.and_then(|saved| self.market.saved.get(saved)).map(|saved| saved.provider);
        for (at, offer) in self.market.providers.iter().enumerate() {
            if keeper.is_some_and(|keeper| keeper != at) {
                continue; // Only who keeps it can charge it.
            }
            let fault = self.refusal(at, offer);
            seen(Step { stage: Stage::Provider, provider: Some(at), fault });
            is_asked = true;
            match fault {
                None => return Ok(at),
                Some(reason) if telling == Reason::NoProvider => telling = reason,
                Some(_) => {}
            }
        }
        if !is_asked {
            seen(Step { stage: Stage::Provider, provider: None, fault: Some(telling) });
        }
        Err(telling)
    }

    /// Whether a provider takes it.
    pub(super) fn takes(&self, at: usize) -> bool {
        self.market.providers.get(at).is_some_and(|offer| self.refusal(at, offer).is_none())
    }

    fn refusal(&self, at: usize, offer: &ProviderOffer) -> Option<Reason> {
        let Case { market, method, .. } = *self;
        let by = Whose::Provider(at as u8);
        if offer.methods.is_some_and(|methods| !methods.contains(method)) {
            return Some(Reason::NoProvider);
        }
        if offer.countries.as_ref().is_some_and(|countries| !countries.contains(&market.country)) {
            return Some(Reason::ProviderCountry { by });
        }
        if offer.currencies.as_ref().is_some_and(|currencies| !currencies.contains(&market.amount.currency())) {
            return Some(Reason::ProviderCurrency { by });
        }
        if let Some(percent) = offer.share.filter(|percent| !is_released(&offer.id, market.buyer, *percent)) {
            return Some(Reason::NotReleased { percent, by });
        }
        exceeds(market.amount, of(&offer.limits, method), by)
    }

    fn fee(&self) -> Result<Option<Money>, Reason> {
        let Some(fee) = of(&self.market.wishes.fees, self.method) else { return Ok(None) };
        let fee = fee.of(self.market.amount).ok_or(Reason::FeeTooLarge)?;
        Ok(Some(fee).filter(|fee| fee.minor() != 0))
    }
}

fn exceeds(amount: Money, limits: Option<Limits>, by: Whose) -> Option<Reason> {
    let Limits { min, max } = limits?;
    let money = |minor| Money::new(minor, amount.currency());
    if let Some(min) = min.filter(|min| amount.minor() < *min) {
        return Some(Reason::BelowMinimum { min: money(min), by });
    }
    max.filter(|max| amount.minor() > *max).map(|max| Reason::AboveMaximum { max: money(max), by })
}
