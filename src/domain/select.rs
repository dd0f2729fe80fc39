//! Which methods this buyer is shown, in which order, and why.
//!
//! One pure evaluation goes over the whole catalogue once: every method ends up shown or hidden, each with one reason, so
//! the list and its explanation cannot disagree. It knows nothing of fees, of what is chosen, or of how the list looks.

use super::country::{Country, worldwide};
use super::method::{Capabilities, Method, Status};
use super::money::Money;
use super::reason::{AskedBy, Fault, Reason, WishFault};

/// All that decides what is shown.
#[derive(Clone, Copy, Debug)]
pub struct Market<'a> {
    /// The buyer's country.
    pub country: Country,
    /// What is to be paid.
    pub amount: Money,
    /// What the device and browser can do.
    pub capabilities: Capabilities,
    /// The connected providers, the preferred first.
    pub providers: &'a [ProviderOffer<'a>],
    /// What the merchant wishes.
    pub wishes: &'a Wishes,
}

/// What a connected provider can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProviderOffer<'a> {
    /// The provider's id.
    pub id: &'a str,
    /// The ids of the methods it offers; `None` for all there are.
    pub methods: Option<&'a [String]>,
}

/// What the merchant wishes, by method id. An ended method in `allow` or `order` stands for its successor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// If given, nothing else is shown; a method named here is shown even where it is not usual.
    pub allow: Option<Vec<String>>,
    /// Never shown, whatever else is said.
    pub deny: Vec<String>,
    /// Shown first, in this order, even where not usual.
    pub order: Vec<String>,
}

/// The whole catalogue, divided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// What the buyer is shown, in order.
    pub shown: Vec<Shown>,
    /// Everything else.
    pub hidden: Vec<Hidden>,
    /// What was wrong with the wishes and offers.
    pub faults: Vec<WishFault>,
}

/// A method that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The method.
    pub method: Method,
    /// Its place in the list, from 1.
    pub rank: u8,
    /// The index in [`Market::providers`] of the one that takes the payment.
    pub provider: usize,
    /// Why it is shown there.
    pub reason: Reason,
}

/// A method that is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The method.
    pub method: Method,
    /// Why it is not shown.
    pub reason: Reason,
}

/// Divides the catalogue for one buyer. The same market always gives the same selection.
///
/// The order is the merchant's, then the country's, then the worldwide methods, then what the merchant allows besides.
#[must_use]
pub fn select(market: &Market<'_>) -> Selection {
    let mut selection = Selection::default();
    let wished = Wished::read(market, &mut selection.faults);
    let mut judged = vec![false; Method::all().count()];
    let mut consider = |method: Method| {
        // A method can be a candidate twice; its first place counts.
        match judged.get_mut(usize::from(method.0)) {
            Some(done) if !*done => *done = true,
            _ => return,
        }
        match judge(market, &wished, method) {
            Ok((provider, reason)) => {
                let rank = selection.shown.len() as u8 + 1;
                let shown = Shown { method, rank, provider, reason };
                selection.shown.push(shown);
            }
            Err(reason) => selection.hidden.push(Hidden { method, reason }),
        }
    };
    let allowed = wished.allow.as_deref().unwrap_or_default();
    for list in [&wished.order, market.country.methods(), worldwide(), allowed] {
        list.iter().copied().for_each(&mut consider);
    }
    Method::all().for_each(consider);
    selection
}

/// Whether a method may already be chosen when the buyer arrives.
///
/// Never in Finland (Consumer Protection Act 38/1978 as of 1 October 2023: the buyer must pick the method each time), and not
/// in Sweden, where no method with credit may be (Payment Services Act 2010:751 as of 1 July 2020); a card is both there.
#[must_use]
pub fn preselect(country: Country) -> bool {
    !matches!(country.code(), "FI" | "SE")
}

/// The provider and reason of a method that is shown, or the reason why it is not.
/// What is so for everybody comes first, then the merchant's will, then this payment and this device, then the providers.
fn judge(market: &Market<'_>, wished: &Wished, method: Method) -> Result<(usize, Reason), Reason> {
    if let Status::Retired { since, successor } | Status::Merged { since, successor } = method.status() {
        return Err(Reason::Retired { since, successor });
    }
    let currency = market.amount.currency();
    if !method.fits_country(market.country) {
        return Err(Reason::OtherCountry);
    }
    if !method.fits_currency(market.country, currency) {
        return Err(Reason::OtherCurrency);
    }
    if wished.deny.contains(&method) {
        return Err(Reason::DeniedByMerchant);
    }
    if wished.allow.as_ref().is_some_and(|allow| !allow.contains(&method)) {
        return Err(Reason::NotAllowedByMerchant);
    }
    let reason = place(market.country, wished, method).ok_or(Reason::NotUsualHere)?;
    if let Some(limits) = method.limits(currency) {
        if let Some(min) = limits.min.filter(|min| market.amount.minor() < *min) {
            return Err(Reason::BelowMinimum { min: Money::new(min, currency) });
        }
        if let Some(max) = limits.max.filter(|max| market.amount.minor() > *max) {
            return Err(Reason::AboveMaximum { max: Money::new(max, currency) });
        }
    }
    if let Some(capability) = method.needs().filter(|needed| !market.capabilities.has(*needed)) {
        return Err(Reason::NeedsCapability { capability });
    }
    let offers =
        |provider: &ProviderOffer<'_>| provider.methods.is_none_or(|ids| ids.iter().any(|id| id == method.id()));
    let provider = market.providers.iter().position(offers).ok_or(Reason::NoProvider)?;
    Ok((provider, reason))
}

/// Why the method has a place in this country's list, if it has one.
fn place(country: Country, wished: &Wished, method: Method) -> Option<Reason> {
    if wished.order.contains(&method) {
        return Some(Reason::MerchantOrder);
    }
    if let Some(index) = country.preference().and_then(|row| row.methods().iter().position(|local| *local == method)) {
        return Some(match index {
            0..3 => Reason::LocalLeader { rank: index as u8 + 1 },
            _ => Reason::LocalMethod,
        });
    }
    if worldwide().contains(&method) {
        return Some(Reason::Worldwide);
    }
    wished.allow.as_ref().filter(|allow| allow.contains(&method)).map(|_| Reason::MerchantAllowed)
}

/// The merchant's wishes as methods that can be used.
struct Wished {
    allow: Option<Vec<Method>>,
    deny: Vec<Method>,
    order: Vec<Method>,
}

impl Wished {
    fn read(market: &Market<'_>, faults: &mut Vec<WishFault>) -> Self {
        for provider in market.providers {
            for id in provider.methods.unwrap_or_default() {
                resolve(id, AskedBy::Provider, faults);
            }
        }
        let wishes = market.wishes;
        let mut all = |ids: &[String], asked_by| ids.iter().filter_map(|id| resolve(id, asked_by, faults)).collect();
        Self {
            allow: wishes.allow.as_ref().map(|ids| all(ids, AskedBy::Allow)),
            deny: all(&wishes.deny, AskedBy::Deny),
            order: all(&wishes.order, AskedBy::Order),
        }
    }
}

/// The method that `id` stands for, with a fault if it is not a method that can be used.
fn resolve(id: &str, asked_by: AskedBy, faults: &mut Vec<WishFault>) -> Option<Method> {
    let (fault, method) = match Method::from_id(id).map(|method| (method, method.status())) {
        Some((method, Status::Active)) => return Some(method),
        // Whoever denies an ended method gets what they want, and does not mean its successor.
        Some(_) if asked_by == AskedBy::Deny => return None,
        Some((_, Status::Retired { since, successor } | Status::Merged { since, successor })) => {
            (Fault::Retired { since, successor }, successor)
        }
        None => (Fault::Unknown, None),
    };
    let fault = WishFault { id: id.into(), asked_by, fault };
    if !faults.contains(&fault) {
        faults.push(fault);
    }
    method
}
