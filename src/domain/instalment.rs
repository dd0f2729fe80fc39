//! A total in several payments, exact to the minor unit.
//!
//! It divides and checks. It knows no interest, no dates and no provider's terms: a plan with interest comes from the shop
//! as given amounts.

use super::money::Money;

/// The most payments a plan may have: five years of months.
pub const MOST: u8 = 60;

/// Divides `total` into `parts` payments whose sum is `total` again. All are alike except the first, which carries the
/// remainder: it is the one paid now, so the buyer sees the odd amount before agreeing and the later ones are all the same.
/// `None` unless there are 2 to [`MOST`] parts and each is at least one minor unit.
///
/// ```
/// use kassa::domain::{currency::Currency, instalment::split, money::Money};
/// let euro = Currency::from_code("EUR").unwrap();
/// let minor: Vec<i64> = split(Money::new(10_000, euro), 3).unwrap().iter().map(|part| part.minor()).collect();
/// assert_eq!(minor, [3334, 3333, 3333]);
/// ```
#[must_use]
pub fn split(total: Money, parts: u8) -> Option<Vec<Money>> {
    if !(2..=MOST).contains(&parts) {
        return None;
    }
    let each = total.minor() / i64::from(parts);
    if each < 1 {
        return None;
    }
    let first = total.minor() - each * i64::from(parts - 1);
    let minors = std::iter::once(first).chain(std::iter::repeat_n(each, usize::from(parts) - 1));
    Some(minors.map(|minor| Money::new(minor, total.currency())).collect())
}
