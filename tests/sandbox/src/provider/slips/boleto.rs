//! A boleto as Brazilian banks lay it out (FEBRABAN): 44 digits for the scanner, 47 for people, with all their check digits. The bank's own part is digits without a meaning.

use super::super::payment::Payment;
use super::digits;
use crate::clock;

/// Bank 001 and the real.
const BANK_AND_CURRENCY: &str = "0019";

/// The day that due factor 1000 stands for since the factors began again: 2025-02-22, in days since 1970.
const FIRST_DAY: u64 = 20_141;

/// The parts of both forms.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Boleto {
    /// Days until which it can be paid, and the amount: 14 digits.
    due_and_amount: String,
    /// The bank's own 25 digits.
    free: String,
}

impl Boleto {
    pub(super) fn of(payment: &Payment) -> Self {
        let due = payment.expires_at.unwrap_or_else(clock::now_ms) / 86_400_000;
        // Four digits, which last for nine thousand days.
        let factor = 1000 + due.saturating_sub(FIRST_DAY) % 9000;
        let due_and_amount = format!("{factor:04}{:010}", payment.order.amount % 10_000_000_000);
        Self { due_and_amount, free: digits(payment, "boleto", 25) }
    }

    /// 44 digits, to be drawn as interleaved 2 of 5.
    pub(super) fn barcode(&self) -> String {
        format!("{BANK_AND_CURRENCY}{}{}{}", self.check_digit(), self.due_and_amount, self.free)
    }

    /// 47 digits.
    pub(super) fn line(&self) -> String {
        let part = |from: usize, to: usize| self.free.get(from..to).unwrap_or_default();
        let first = format!("{BANK_AND_CURRENCY}{}", part(0, 5));
        let fields = [first.as_str(), part(5, 15), part(15, 25)].map(|field| format!("{field}{}", modulo_10(field)));
        format!("{}{}{}", fields.concat(), self.check_digit(), self.due_and_amount)
    }

    fn check_digit(&self) -> u32 {
        modulo_11(&format!("{BANK_AND_CURRENCY}{}{}", self.due_and_amount, self.free))
    }
}

/// Weights 2 and 1 from the right, the digits of each product added.
fn modulo_10(digits: &str) -> u32 {
    let products = digits.chars().rev().filter_map(|c| c.to_digit(10)).zip([2, 1].into_iter().cycle());
    let sum: u32 = products.map(|(digit, weight)| digit * weight).map(|product| product / 10 + product % 10).sum();
    (10 - sum % 10) % 10
}

/// Weights 2 to 9 from the right; never 0.
fn modulo_11(digits: &str) -> u32 {
    let sum: u32 =
        digits.chars().rev().filter_map(|c| c.to_digit(10)).zip((2..=9).cycle()).map(|(digit, by)| digit * by).sum();
    match 11 - sum % 11 {
        0 | 1 | 10 | 11 => 1,
        digit => digit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Banco do Brasil's own manual: both forms, check digits included.
    #[test]
    fn agrees_with_a_published_example() {
        let boleto =
            Boleto { due_and_amount: "37370000000100".to_owned(), free: "0500940144816060680935031".to_owned() };
        assert_eq!(boleto.barcode(), "00193373700000001000500940144816060680935031");
        assert_eq!(boleto.line(), "00190500954014481606906809350314337370000000100");
    }
}
