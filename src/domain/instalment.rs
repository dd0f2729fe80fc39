//! A total in several payments, exact to the minor unit.
//!
//! It divides and checks. It knows no interest, no calendar and no provider's terms: a plan with interest comes from the shop
//! as given amounts, and so do the days.

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

/// A way to pay an order in several payments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// How many payments.
    pub count: u8,
    /// Each of them, the first one first; empty where only the provider can say, as interest is its own.
    pub amounts: Vec<Money>,
    /// Whether they cost no more than paying at once.
    pub interest_free: bool,
    /// The day of each of `amounts`, as [`instant::day`](super::instant::day) gives it; empty where the shop names none.
    pub due: Vec<i64>,
}

/// Why a plan is not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// Fewer than two payments, more than [`MOST`], or one of nothing.
    Count,
    /// The payments make less than the order, or more than `i64` holds.
    Sum,
    /// They make more than the order and are said to be free of interest.
    Interest,
    /// The days are not one for each known payment, in order.
    Days,
}

impl Plan {
    /// A plan of so many payments. Without interest they are [`split`]; with it only the provider knows them.
    ///
    /// # Errors
    /// [`PlanFault::Count`].
    pub fn of_count(order: Money, count: u8, interest_free: bool) -> Result<Self, PlanFault> {
        let amounts = split(order, count).ok_or(PlanFault::Count)?;
        Ok(Self { count, amounts: if interest_free { amounts } else { Vec::new() }, interest_free, due: Vec::new() })
    }

    /// A plan of given payments.
    ///
    /// # Errors
    /// The [`PlanFault`] that tells why they cannot be offered.
    pub fn of_amounts(order: Money, amounts: Vec<Money>, interest_free: bool) -> Result<Self, PlanFault> {
        let count = u8::try_from(amounts.len()).ok().filter(|count| (2..=MOST).contains(count));
        let count = count.filter(|_| amounts.iter().all(|amount| amount.minor() > 0)).ok_or(PlanFault::Count)?;
        let costs = Money::checked_sum(order.currency(), amounts.iter().copied())
            .and_then(|sum| sum.checked_sub(order))
            .filter(|costs| costs.minor() >= 0)
            .ok_or(PlanFault::Sum)?;
        if interest_free && costs.minor() > 0 {
            return Err(PlanFault::Interest);
        }
        Ok(Self { count, amounts, interest_free, due: Vec::new() })
    }

    /// The same plan with a day for each payment.
    ///
    /// # Errors
    /// [`PlanFault::Days`].
    pub fn on(self, due: Vec<i64>) -> Result<Self, PlanFault> {
        let fits = due.len() == self.amounts.len() && due.is_sorted();
        if fits { Ok(Self { due, ..self }) } else { Err(PlanFault::Days) }
    }

    /// All payments together; `None` where only the provider knows them.
    #[must_use]
    pub fn total(&self) -> Option<Money> {
        let first = self.amounts.first()?;
        Money::checked_sum(first.currency(), self.amounts.iter().copied())
    }
}

impl PlanFault {
    /// What the developer should write instead: English, never shown to a buyer.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Count => "use 2 to 60 payments of at least one minor unit each; the plan is left out",
            Self::Sum => "the payments must make at least the total; the plan is left out",
            Self::Interest => {
                "the payments make more than the total, so the plan is not free of interest; it is left out"
            }
            Self::Days => {
                "use one day such as 2026-12-24 for each payment whose amount is known, in order; the plan is left out"
            }
        }
    }
}
