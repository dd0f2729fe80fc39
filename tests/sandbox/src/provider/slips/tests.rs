//! Slips for every method and currency: the same again, of the right length, and with check digits that hold.

use super::super::course::Course;
use super::*;
use crate::methods::{Completion, Method};

fn payment(method: &str, currency: &str) -> Payment {
    let order = serde_json::json!({ "amount": 28_990, "currency": currency, "method": method, "reference": "k" });
    Payment::new("pay_1".to_owned(), serde_json::from_value(order).unwrap(), Course::PLAIN)
}

fn value<'a>(slip: &'a Slip, kind: &str) -> &'a str {
    slip.details.iter().find(|detail| detail.kind == kind).map_or("", |detail| &detail.value)
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn vouchers_are_as_their_counters_want_them() {
    for (method, kinds, barcode) in [
        ("konbini", &[("store", 0), ("code", 6), ("confirmation", 10)][..], None),
        ("pay_easy", &[("company", 5), ("customer", 14), ("confirmation", 6)], None),
        ("boleto", &[("code", 47)], Some(("itf", 44))),
        ("oxxo", &[("reference", 14)], Some(("code128", 14))),
        ("multibanco", &[("entity", 5), ("reference", 9)], None),
        ("alfamart", &[("code", 16)], Some(("code128", 16))),
        ("efecty", &[("code", 10)], None),
        ("teleport_pay", &[("code", 10)], None),
    ] {
        let slip = voucher(&payment(method, "EUR"));
        assert_eq!(slip, voucher(&payment(method, "EUR")), "{method}: the same again");
        assert_eq!(slip.details.len(), kinds.len(), "{method}");
        for (kind, count) in kinds {
            let text = value(&slip, kind);
            assert!(if *count == 0 { !text.is_empty() } else { is_digits(text, *count) }, "{method} {kind} {text}");
        }
        let drawn = slip.barcode.map(|code| (code.format, code.payload));
        assert_eq!(drawn.as_ref().map(|(format, payload)| (format.as_str(), payload.len())), barcode, "{method}");
    }
}

#[test]
fn every_voucher_method_has_a_slip_of_its_own() {
    let methods = include_str!("../../../../../src/domain/data/methods.tsv").lines().skip(1);
    for id in methods.filter_map(|line| line.split('\t').next()) {
        if Method::find(id).unwrap().completion() == Completion::Slip {
            assert!(VOUCHERS.lines().any(|line| line.starts_with(&format!("{id}\t"))), "{id}");
        }
    }
}

#[test]
fn accounts_fit_the_currency() {
    for (currency, kinds) in [
        ("EUR", &["beneficiary", "iban", "bic", "reference"][..]),
        ("JPY", &["bank", "branch", "account_type", "account_number", "beneficiary"]),
        ("MXN", &["beneficiary", "clabe", "reference"]),
        ("GBP", &["beneficiary", "sort_code", "account_number", "reference"]),
        ("USD", &["beneficiary", "routing_number", "account_number", "reference"]),
        ("IDR", &["bank", "account_number"]),
        ("NGN", &["bank", "account_number", "beneficiary"]),
        ("EGP", &["iban", "reference"]),
        ("XCD", &["beneficiary", "iban", "bic", "reference"]),
    ] {
        let slip = transfer(&payment("bank_transfer", currency));
        let found: Vec<_> = slip.details.iter().map(|detail| detail.kind.as_str()).collect();
        assert_eq!(found, kinds, "{currency}");
    }
    let code = transfer(&payment("bank_transfer", "EUR")).barcode.unwrap();
    assert!(code.payload.starts_with("BCD\n002\n1\nSCT\nCOBADEFFXXX\n") && code.payload.contains("\nEUR289.90\n"));
}

/// Sums by weight, as the United States and Mexico check their numbers.
fn weighed(digits: &str, weights: [u32; 3], each: fn(u32) -> u32) -> u32 {
    digits.chars().filter_map(|c| c.to_digit(10)).zip(weights.into_iter().cycle()).map(|(a, b)| each(a * b)).sum()
}

#[test]
fn check_digits_hold() {
    for row in ACCOUNTS.lines().skip(1) {
        let cells: Vec<_> = row.split('\t').collect();
        let (kind, text) = (cells[1], cells[2]);
        let good = match kind {
            "iban" => check::remainder(&format!("{}{}", &text[4..], &text[..4])) == 1,
            "routing_number" => weighed(text, [3, 7, 1], |product| product).is_multiple_of(10),
            "clabe" => (weighed(&text[..17], [3, 7, 1], |product| product % 10) + text[17..].parse::<u32>().unwrap())
                .is_multiple_of(10),
            _ => true,
        };
        assert!(good, "{row}");
    }
    let creditor = transfer(&payment("bank_transfer", "EUR"));
    let creditor = value(&creditor, "reference");
    assert_eq!(check::remainder(&format!("{}{}", &creditor[4..], &creditor[..4])), 1, "{creditor}");
    let slip = voucher(&payment("multibanco", "EUR"));
    let reference = value(&slip, "reference");
    let whole = format!("{}{}00028990{}", value(&slip, "entity"), &reference[..7], &reference[7..]);
    assert_eq!(check::remainder(&whole), 1, "{reference}");
}
