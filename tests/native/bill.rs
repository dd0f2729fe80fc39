//! The sum rule: items + shipping + tax on top − discount; tax inside the prices adds nothing.

use crate::market::money;
use kassa::domain::bill::{Tax, sum};
use kassa::domain::money::Money;
use proptest::prelude::*;

#[test]
fn the_parts_make_the_total() {
    let top = |minor| Some((minor, false));
    let inside = |minor| Some((minor, true));
    let cases: [(&[i64], Option<i64>, Option<(i64, bool)>, Option<i64>, Option<i64>); 10] = [
        (&[], None, None, None, Some(0)),
        (&[3900], Some(495), top(604), Some(0), Some(4999)),
        (&[3900], Some(495), inside(763), Some(0), Some(4395)),
        (&[12_100], None, inside(2100), None, Some(12_100)),
        (&[1000, 2000, -500], None, None, Some(500), Some(2000)),
        (&[100], None, None, Some(200), Some(-100)),
        (&[i64::MAX], None, inside(i64::MAX), None, Some(i64::MAX)),
        (&[i64::MAX], None, top(1), None, None),
        (&[i64::MAX, 1], None, None, Some(i64::MAX), None),
        (&[i64::MIN], None, None, Some(1), None),
    ];
    for (items, shipping, tax, discount, expected) in cases {
        let euro = |minor| money(minor, "EUR");
        let tax = tax.map(|(minor, included)| Tax { amount: euro(minor), included });
        let items = items.iter().copied().map(euro);
        let made = sum(euro(0).currency(), items.clone(), shipping.map(euro), tax, discount.map(euro));
        assert_eq!(made.map(Money::minor), expected, "{items:?} {shipping:?} {tax:?} {discount:?}");
    }
}

#[test]
fn a_part_in_another_currency_is_an_error() {
    let (euro, dollar) = (money(1, "EUR"), money(1, "USD"));
    let tax = |amount| Some(Tax { amount, included: false });
    let currency = euro.currency();
    assert_eq!(sum(currency, [euro, dollar], None, None, None), None);
    assert_eq!(sum(currency, [euro], Some(dollar), None, None), None);
    assert_eq!(sum(currency, [euro], None, tax(dollar), None), None);
    assert_eq!(sum(currency, [euro], None, None, Some(dollar)), None);
}

#[test]
fn tax_is_either_on_top_or_inside() {
    let amount = money(2100, "EUR");
    assert_eq!((Tax { amount, included: true }.added(), Tax { amount, included: true }.inside()), (None, Some(amount)));
    assert_eq!(
        (Tax { amount, included: false }.added(), Tax { amount, included: false }.inside()),
        (Some(amount), None)
    );
}

proptest! {
    #[test]
    fn sums_are_exact_or_an_error(
        items in prop::collection::vec(prop_oneof![9 => -1_000_000_000..1_000_000_000_i64, 1 => any::<i64>()], 0..9),
        shipping in prop::option::of(0..1_000_000_000_i64),
        tax in prop::option::of((0..1_000_000_000_i64, any::<bool>())),
        discount in prop::option::of(0..=i64::MAX),
    ) {
        let yen = |minor| money(minor, "JPY");
        let on_top = tax.filter(|(_, included)| !included).map(|(minor, _)| minor);
        let exact: i128 = items.iter().copied().chain(shipping).chain(on_top).map(i128::from).sum::<i128>()
            - i128::from(discount.unwrap_or(0));
        let made = sum(
            yen(0).currency(),
            items.iter().copied().map(yen),
            shipping.map(yen),
            tax.map(|(minor, included)| Tax { amount: yen(minor), included }),
            discount.map(yen),
        );
        match made {
            Some(sum) => prop_assert_eq!(i128::from(sum.minor()), exact),
            // Refused only where the numbers are absurd: amounts below 2^56 cannot leave `i64` a dozen at a time.
            None => prop_assert!(items.iter().copied().chain(shipping).chain(on_top).chain(discount).any(|part| part.unsigned_abs() > 1 << 56)),
        }
    }
}
