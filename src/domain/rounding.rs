//! What is handed over in coins and notes: the nearest amount that cash can pay.
//!
//! Only amounts that are paid in cash are rounded; a card, a bank or a wallet is charged what the order says.
//! The difference is the caller's to show. The steps are facts of [`Currency::cash_step`](super::currency::Currency).

use super::money::Money;

/// The nearest amount that can be paid in cash; half a step goes away from zero, so that
/// a payment and its refund are rounded alike. `None` when that amount leaves `i64`.
///
/// ```
/// use kassa::domain::{currency::Currency, money::Money, rounding::to_cash};
/// let franc = Currency::from_code("CHF").unwrap();
/// assert_eq!(to_cash(Money::new(1998, franc)), Some(Money::new(2000, franc)));
/// ```
#[must_use]
pub fn to_cash(amount: Money) -> Option<Money> {
    let (minor, step) = (amount.minor(), amount.currency().cash_step());
    let over = minor.checked_rem(step)?;
    let down = minor.checked_sub(over)?;
    // The step is at most 1000, so twice a remainder cannot overflow.
    let nearest = if over.abs() * 2 >= step { down.checked_add(step * minor.signum())? } else { down };
    Some(Money::new(nearest, amount.currency()))
}
