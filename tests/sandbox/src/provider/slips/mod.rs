//! What buyers take along to pay elsewhere: vouchers by method, bank details by currency, from the tables in `assets/slips`. Made of the payment's id alone, so the same payment always has the same slip. Accounts are examples from the standards' own documents.

mod boleto;
mod check;

use sha2::{Digest, Sha256};

use super::payment::Payment;
use crate::action::{Barcode, Detail, Slip};

const VOUCHERS: &str = include_str!("../../../assets/slips/vouchers.tsv");
const ACCOUNTS: &str = include_str!("../../../assets/slips/accounts.tsv");

/// What is shown at the counter or typed into the machine.
pub(super) fn voucher(payment: &Payment) -> Slip {
    let mut slip = Slip::default();
    for row in rows(VOUCHERS, &payment.order.method) {
        let kind = row.get(1).copied().unwrap_or_default();
        let pattern = row.get(2).copied().unwrap_or_default();
        let (value, payload) = match pattern {
            "boleto" => {
                let boleto = boleto::Boleto::of(payment);
                (boleto.line(), boleto.barcode())
            }
            "multibanco" => {
                let value = multibanco(payment, &slip);
                (value.clone(), value)
            }
            _ => {
                let value = filled(pattern, payment, kind);
                (value.clone(), value)
            }
        };
        if let Some(format) = row.get(3).filter(|format| !format.is_empty()) {
            slip.barcode = Some(Barcode { format: (*format).to_owned(), payload });
        }
        slip.details.push(detail(kind, value));
    }
    slip
}

/// Where the money goes, and under which reference.
pub(super) fn transfer(payment: &Payment) -> Slip {
    let mut slip = Slip::default();
    for row in rows(ACCOUNTS, &payment.order.currency) {
        let kind = row.get(1).copied().unwrap_or_default();
        let pattern = row.get(2).copied().unwrap_or_default();
        let value = match pattern {
            "creditor" => check::creditor_reference(&digits(payment, kind, 12)),
            _ => filled(pattern, payment, kind),
        };
        slip.details.push(detail(kind, value));
    }
    slip.barcode = credit_transfer_code(payment, &slip);
    slip
}

/// The rows of a key, or of `*` if it has none.
fn rows(table: &'static str, key: &str) -> Vec<Vec<&'static str>> {
    let of = |key: &str| -> Vec<Vec<&'static str>> {
        let rows = table.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
        rows.filter(|row| row.first().is_some_and(|known| *known == key)).collect()
    };
    let own = of(key);
    if own.is_empty() { of("*") } else { own }
}

fn detail(kind: &str, value: String) -> Detail {
    Detail { kind: kind.to_owned(), value, label: None }
}

/// The pattern with a digit of the payment's own for each `#`.
fn filled(pattern: &str, payment: &Payment, kind: &str) -> String {
    let own = digits(payment, kind, pattern.len());
    let mut own = own.chars();
    pattern.chars().filter_map(|c| if c == '#' { own.next() } else { Some(c) }).collect()
}

/// Up to 32 digits that are the same for the same payment and purpose.
fn digits(payment: &Payment, purpose: &str, count: usize) -> String {
    let digest = Sha256::digest(format!("{}/{purpose}", payment.id));
    digest.iter().take(count).map(|byte| char::from(b'0' + byte % 10)).collect()
}

/// Seven digits of the payment's own and two that check them, the entity and the amount.
fn multibanco(payment: &Payment, slip: &Slip) -> String {
    let entity = slip.details.first().map(|detail| detail.value.as_str()).unwrap_or_default();
    let own = digits(payment, "reference", 7);
    let checked = format!("{entity}{own}{:08}", payment.order.amount % 100_000_000);
    format!("{own}{:02}", check::mod_97_10(&checked))
}

/// The quick response code for SEPA credit transfers (EPC069-12), which banking apps in the euro area read.
fn credit_transfer_code(payment: &Payment, slip: &Slip) -> Option<Barcode> {
    let order = &payment.order;
    if order.currency != "EUR" {
        return None;
    }
    let part = |kind: &str| slip.details.iter().find(|detail| detail.kind == kind).map(|detail| detail.value.as_str());
    let amount = format!("EUR{}.{:02}", order.amount / 100, order.amount % 100);
    let lines =
        ["BCD", "002", "1", "SCT", part("bic")?, part("beneficiary")?, part("iban")?, &amount, "", part("reference")?];
    Some(Barcode { format: "qr".to_owned(), payload: lines.join("\n") })
}

#[cfg(test)]
mod tests;
