//! Which methods this buyer is shown, in which order, and why.
//!
//! One pure evaluation goes over the whole catalogue once: every method ends up shown or hidden, each with one reason, so
//! the list and its explanation cannot disagree. The stages are in [`stage`](super::stage), the whole way of one method
//! through them in [`chain`](super::chain). It knows nothing of what is chosen, or of how the list looks.

use super::country::{Country, worldwide};
use super::device::{Presentation, presentation};
use super::market::{Market, MethodSet};
use super::method::Method;
use super::money::Money;
use super::reason::Reason;
use super::stage::{Case, evaluate};

/// The whole catalogue, divided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// What the buyer is shown, in order.
    pub shown: Vec<Shown>,
    /// Everything else.
    pub hidden: Vec<Hidden>,
}

impl Selection {
    /// The shown methods in order, without what is saved.
    pub fn methods(&self) -> impl Iterator<Item = Method> {
        self.shown.iter().filter(|shown| shown.saved.is_none()).map(|shown| shown.method)
    }

    /// The entry of a method itself, not of something saved that is of it.
    #[must_use]
    pub fn of(&self, method: Method) -> Option<&Shown> {
        self.shown.iter().find(|shown| shown.saved.is_none() && shown.method == method)
    }
}

/// A method, or something saved, that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The method.
    pub method: Method,
    /// The index in [`Market::saved`], if this is something the buyer has paid with before.
    pub saved: Option<usize>,
    /// Its place in the list, from 1.
    pub rank: u16,
    /// The index in [`Market::providers`] of the one that takes the payment.
    pub provider: usize,
    /// What it costs the buyer on top; `None` for nothing.
    pub fee: Option<Money>,
    /// How it begins on this device.
    pub presentation: Presentation,
    /// Why it is shown there.
    pub reason: Reason,
}

/// A method, or something saved, that is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The method.
    pub method: Method,
    /// The index in [`Market::saved`], if this is something the buyer has paid with before.
    pub saved: Option<usize>,
    /// Why it is not shown.
    pub reason: Reason,
}

/// Divides the catalogue for one buyer. The same market always gives the same selection.
///
/// The order is: what is saved, then the merchant's order, then the country's, then the worldwide methods, then what the
/// merchant allows besides.
#[must_use]
pub fn select(market: &Market<'_>) -> Selection {
    let mut selection = Selection::default();
    for (saved, entry) in market.saved.iter().enumerate() {
        selection.consider(market, entry.method, Some(saved));
    }
    let mut judged = MethodSet::default();
    let allowed = market.wishes.allow.as_deref().unwrap_or_default();
    let listed = [market.wishes.order.as_slice(), market.country.methods(), worldwide(), allowed];
    for method in listed.into_iter().flatten().copied().chain(Method::all()) {
        // A method can be a candidate more than once; its first place counts.
        if judged.insert(method) {
            selection.consider(market, method, None);
        }
    }
    selection
}

/// The providers that take a method as such, by their index in [`Market::providers`], the preferred first: the first is
/// [`Shown::provider`], the others can stand in for it. Whether the method is shown at all is not asked again.
pub fn able<'a>(market: &'a Market<'a>, method: Method) -> impl Iterator<Item = usize> + 'a {
    let case = Case { market, method, saved: None };
    (0..market.providers.len()).filter(move |at| case.takes(*at))
}

impl Selection {
    fn consider(&mut self, market: &Market<'_>, method: Method, saved: Option<usize>) {
        match evaluate(&Case { market, method, saved }, &mut |_| {}) {
            Ok(passed) => self.shown.push(Shown {
                method,
                saved,
                rank: self.shown.len() as u16 + 1,
                provider: passed.provider,
                fee: passed.fee,
                presentation: presentation(method, market.capabilities),
                reason: passed.reason,
            }),
            Err(reason) => self.hidden.push(Hidden { method, saved, reason }),
        }
    }
}

/// Whether a method may already be chosen when the buyer arrives.
///
/// Never in Finland (Consumer Protection Act 38/1978 as of 1 October 2023: the buyer must pick the method each time), and not
/// in Sweden, where no method with credit may be (Payment Services Act 2010:751 as of 1 July 2020); a card is both there.
#[must_use]
pub fn preselect(country: Country) -> bool {
    !matches!(country.code(), "FI" | "SE")
}
