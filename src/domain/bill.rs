//! The one rule by which the parts of an order make its total.
//!
//! total = items + shipping + tax − discount, where tax that is inside the prices counts nothing.
//! What a way to pay adds to it, a fee or the rounding of cash, is no part of the order and comes after: [`due`].
//! It does not know the session document, and not how a fee is made.

use super::currency::Currency;
use super::money::Money;
use super::rounding::to_cash;

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

/// What is due with one way to pay: total = order + fee + rounding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// What the method costs on top; `None` where it costs nothing.
    pub fee: Option<Money>,
    /// What coins and notes make of it, either way; `None` where nothing is rounded.
    pub rounding: Option<Money>,
    /// What is paid.
    pub total: Money,
}

/// What is due for an order with a method's fee. Only what is paid in cash, on delivery, is rounded: a card, a bank or a
/// wallet is charged to the minor unit. `None` when the currencies differ or a sum leaves `i64`.
#[must_use]
pub fn due(order: Money, fee: Option<Money>, in_cash: bool) -> Option<Due> {
    let exact = fee.map_or(Some(order), |fee| order.checked_add(fee))?;
    let total = if in_cash { to_cash(exact)? } else { exact };
    let named = |amount: &Money| amount.minor() != 0;
    Some(Due { fee: fee.filter(named), rounding: total.checked_sub(exact).filter(named), total })
}
