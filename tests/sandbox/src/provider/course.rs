//! The course of a payment, decided when it is made: what the buyer goes through, whether processing follows, and what comes of it. From the method, the card, the amount and what the buyer typed alone, so that the same request always leads the same way.

use super::cards::Card;
use super::payment::{Order, Step};
use super::saved;
use crate::methods::{Completion, Method};
use crate::outcomes::{self, End};

/// What lies before a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Course {
    /// What the buyer goes through, first to last.
    pub(crate) steps: &'static [Step],
    /// Whether it is in processing for a while after that.
    pub(crate) pauses: bool,
    /// What comes of it.
    pub(crate) end: End,
}

impl Course {
    /// Straight to the money.
    pub(crate) const PLAIN: Self = Self { steps: &[], pauses: false, end: End::Usual };

    /// Straight to a refusal.
    pub(crate) const fn refused(code: &'static str) -> Self {
        Self { end: End::Refused(code), ..Self::PLAIN }
    }

    /// `card` is what the order's token stands for.
    pub(crate) fn of(order: &Order, card: Option<&Card>) -> Self {
        let course = match (&order.saved, card) {
            (Some(saved), _) => saved::course(saved),
            (None, Some(card)) => card.course,
            (None, None) => of_method(order),
        };
        match order.total.and_then(outcomes::asked) {
            Some(End::Usual) | None => course,
            Some(end) => Self { end, ..course },
        }
    }
}

/// The BLIK code that no bank knows.
const WRONG_BLIK_CODE: &str = "000000";

fn of_method(order: &Order) -> Course {
    let steps: &[Step] = match Method::find(&order.method).map(|method| method.completion()) {
        Some(Completion::Code) => &[Step::Scan],
        Some(Completion::Phone) if order.fields.get("blik_code").is_some_and(|code| code == WRONG_BLIK_CODE) => {
            return Course::refused("method_refused");
        }
        Some(Completion::Phone) => &[Step::Phone],
        Some(Completion::Mandate) => return Course { pauses: true, ..Course::PLAIN },
        Some(Completion::Slip) => &[Step::Slip],
        Some(Completion::Transfer) => &[Step::Transfer],
        Some(Completion::Token | Completion::BankPage | Completion::Doorstep) | None => &[Step::Bank],
    };
    Course { steps, ..Course::PLAIN }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_method_and_the_amount_decide() {
        let refused = |steps, code| Course { steps, pauses: false, end: End::Refused(code) };
        for (method, fields, total, expected) in [
            ("ideal", json!({}), 1, Course { steps: &[Step::Bank], ..Course::PLAIN }),
            ("pix", json!({}), 1, Course { steps: &[Step::Scan], ..Course::PLAIN }),
            ("oxxo", json!({}), 1, Course { steps: &[Step::Slip], ..Course::PLAIN }),
            ("spei", json!({}), 1, Course { steps: &[Step::Transfer], ..Course::PLAIN }),
            ("sepa_debit", json!({}), 1, Course { pauses: true, ..Course::PLAIN }),
            ("blik", json!({ "blik_code": "123456" }), 1, Course { steps: &[Step::Phone], ..Course::PLAIN }),
            ("blik", json!({ "blik_code": "000000" }), 1, refused(&[], "method_refused")),
            ("pix", json!({}), 900_008, refused(&[Step::Scan], "insufficient_funds")),
            ("ideal", json!({}), 900_030, Course { steps: &[Step::Bank], pauses: false, end: End::Never }),
            ("ideal", json!({}), 900_031, Course { steps: &[Step::Bank], ..Course::PLAIN }),
            (
                "sepa_debit",
                json!({}),
                900_019,
                Course { steps: &[], pauses: true, end: End::Refused("account_closed") },
            ),
        ] {
            let order: Order = serde_json::from_value(json!({
                "amount": 1, "currency": "EUR", "method": method, "reference": "k", "fields": fields, "total": total,
            }))
            .unwrap();
            assert_eq!(Course::of(&order, None), expected, "{method} {fields} {total}");
        }
    }
}
