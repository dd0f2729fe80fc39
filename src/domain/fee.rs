//! What a merchant adds for a method: a fixed part, a part of the amount, or both, with a cap where one is wanted.
//!
//! It computes and rounds, exactly and in integers. Whether a fee may be asked at all is the merchant's to know (the EU, for
//! one, forbids it for most cards: Directive 2015/2366, article 62), and how it is shown is the view's.

use super::money::Money;

/// A method's fee, in the currency of the order. What is not given is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fee {
    /// Minor units that are added whatever the amount.
    pub fixed: i64,
    /// Hundredths of a per cent of the amount: 150 is 1.5 %.
    pub basis_points: u32,
    /// The most that both parts together come to, in minor units.
    pub cap: Option<i64>,
}

/// Basis points in the whole.
const WHOLE: i64 = 10_000;

impl Fee {
    /// The fee for `amount`. The part of the amount is rounded half up to a whole minor unit; then the fixed part is added;
    /// then the cap counts.
    ///
    /// `None` for a negative amount, or where the fee, or the amount with it, leaves `i64`.
    #[must_use]
    pub fn of(self, amount: Money) -> Option<Money> {
        let minor = amount.minor();
        if minor < 0 {
            return None;
        }
        let points = i64::from(self.basis_points);
        // Whole ten thousands first, so that no step needs more than 64 bits for a result that has no more.
        let rest = ((minor % WHOLE) * points + WHOLE / 2) / WHOLE;
        let part = (minor / WHOLE).checked_mul(points)?.checked_add(rest)?;
        let sum = part.checked_add(self.fixed)?;
        let fee = Money::new(self.cap.map_or(sum, |cap| sum.min(cap)), amount.currency());
        amount.checked_add(fee).map(|_| fee)
    }
}
