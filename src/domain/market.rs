//! All that decides what a buyer is shown: where they are, what they pay, what device, merchant and providers say.
//!
//! Values only, read already: ids are methods here, and what could not be read was reported before (session floor).
//! It decides nothing (see [`select`](super::select)).

use super::country::Country;
use super::currency::Currency;
use super::device::Capabilities;
use super::fee::Fee;
use super::method::{Limits, Method};
use super::money::Money;

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
    pub providers: &'a [ProviderOffer],
    /// What the merchant wishes.
    pub wishes: &'a Wishes,
    /// What the buyer has paid with before, the preferred first.
    pub saved: &'a [SavedMethod],
    /// A name for the buyer that stays the same from visit to visit; empty if there is none. See [`share`](super::share).
    pub buyer: &'a str,
}

/// What a connected provider can do. `None` is: no restriction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProviderOffer {
    /// The provider's id.
    pub id: String,
    /// The methods it offers.
    pub methods: Option<MethodSet>,
    /// The currencies it takes.
    pub currencies: Option<Vec<Currency>>,
    /// The countries whose buyers it serves.
    pub countries: Option<Vec<Country>>,
    /// Its own limits, in the currency of the order.
    pub limits: Vec<(Method, Limits)>,
    /// The per cent of buyers it is released to.
    pub share: Option<u8>,
}

/// What the merchant wishes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// If given, nothing else is shown; a method named here is shown even where it is not usual.
    pub allow: Option<Vec<Method>>,
    /// Never shown, whatever else is said.
    pub deny: MethodSet,
    /// Shown first, in this order, even where not usual. For the buyer's country already.
    pub order: Vec<Method>,
    /// The merchant's own limits, in the currency of the order.
    pub limits: Vec<(Method, Limits)>,
    /// What a method costs the buyer.
    pub fees: Vec<(Method, Fee)>,
    /// The per cent of buyers a method is released to.
    pub shares: Vec<(Method, u8)>,
}

/// Something the buyer has paid with before: a provider's name for it and what may be shown of it. Never card data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedMethod {
    /// The provider's or shop's id for it, opaque.
    pub id: String,
    /// The method it is of.
    pub method: Method,
    /// The index in [`Market::providers`] of the one that keeps it.
    pub provider: usize,
    /// What the buyer knows it by; empty if the shop gave nothing.
    pub label: String,
    /// The last four digits.
    pub last4: Option<String>,
    /// The card's brand, as the provider writes it.
    pub brand: Option<String>,
}

/// A set of methods, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MethodSet([u32; 8]);

impl MethodSet {
    /// Puts `method` in; says whether it was not in before.
    pub fn insert(&mut self, method: Method) -> bool {
        let is_new = !self.contains(method);
        if let Some(word) = self.0.get_mut(usize::from(method.0 / 32)) {
            *word |= 1 << (method.0 % 32);
        }
        is_new
    }

    /// Whether `method` is in it.
    #[must_use]
    pub fn contains(&self, method: Method) -> bool {
        self.0.get(usize::from(method.0 / 32)).is_some_and(|word| word & 1 << (method.0 % 32) != 0)
    }
}

impl FromIterator<Method> for MethodSet {
    fn from_iter<I: IntoIterator<Item = Method>>(methods: I) -> Self {
        let mut set = Self::default();
        for method in methods {
            set.insert(method);
        }
        set
    }
}

/// What stands beside `method` in a short list.
pub(super) fn of<T: Copy>(list: &[(Method, T)], method: Method) -> Option<T> {
    list.iter().find(|(known, _)| *known == method).map(|(_, value)| *value)
}
