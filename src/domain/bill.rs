//! The one rule by which the parts of an order make its total.
//!
//! total = items + shipping + tax − discount, where tax that is inside the prices counts nothing.
//! It does not know the session document, and not what a payment method costs on top (that is no part of the order).

use super::currency::Currency;
use super::money::Money;

/// The tax of an order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tax {
    /// All of it, whatever its rates.
    pub amount: Money,
    /// Whether it is inside the prices (as in Europe, Australia, Japan) and not on top of them (as in North America).
    pub included: bool,
}

impl Tax {
    /// What the tax adds to the total; `None` where it is inside the prices.
    #[must_use]
    pub fn added(self) -> Option<Money> {
        Some(self.amount).filter(|_| !self.included)
    }

    /// The tax inside the prices; `None` where it is on top of them.
    #[must_use]
    pub fn inside(self) -> Option<Money> {
        Some(self.amount).filter(|_| self.included)
    }
}

/// What the parts make; `None` when one is of another currency or a sum on the way leaves `i64`.
/// `discount` is positive and is taken off.
#[must_use]
pub fn sum(
    currency: Currency,
    items: impl IntoIterator<Item = Money>,
    shipping: Option<Money>,
    tax: Option<Tax>,
    discount: Option<Money>,
) -> Option<Money> {
    let plus = items.into_iter().chain(shipping).chain(tax.and_then(Tax::added));
    let sum = Money::checked_sum(currency, plus)?;
    discount.map_or(Some(sum), |discount| sum.checked_sub(discount))
}
