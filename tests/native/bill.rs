//! The sum rule: items + shipping + tax on top − discount; tax inside the prices adds nothing.

use crate::market::money;
use kassa::domain::bill::{Tax, due, sum};
use kassa::domain::money::Money;
use proptest::prelude::*;

/// Items, shipping, tax and whether it is inside the prices, discount; and the sum.
type Case<'a> = (&'a [i64], Option<i64>, Option<(i64, bool)>, Option<i64>, Option<i64>);

#[test]
fn the_parts_make_the_total() {
    let top = |minor| Some((minor, false));
    let inside = |minor| Some((minor, true));
    let cases: [Case<'_>; 10] = [
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

#[test]
fn only_cash_is_rounded_and_the_lines_make_what_is_due() {
    // Currency, order, fee, whether in cash; the fee's line, the rounding's line, what is due.
    let cases = [
        ("CZK", 49_949, None, true, None, Some(-49), 49_900),
        ("CZK", 49_949, None, false, None, None, 49_949),
        ("CZK", 49_949, Some(1_001), true, Some(1_001), Some(50), 51_000),
        ("CZK", 49_949, Some(1_001), false, Some(1_001), None, 50_950),
        ("HUF", 1_000_000, Some(0), true, None, None, 1_000_000),
        ("CHF", 1_998, None, true, None, Some(2), 2_000),
        ("EUR", 1_998, Some(295), true, Some(295), None, 2_293),
        ("JPY", 5_980, Some(330), true, Some(330), None, 6_310),
    ];
    for (code, order, fee, in_cash, fee_line, rounding, total) in cases {
        let made = due(money(order, code), fee.map(|fee| money(fee, code)), in_cash).unwrap();
        let lines = (made.fee.map(Money::minor), made.rounding.map(Money::minor), made.total.minor());
        assert_eq!(lines, (fee_line, rounding, total), "{code} {order} {fee:?} {in_cash}");
        let parts = [Some(money(order, code)), made.fee, made.rounding].into_iter().flatten();
        assert_eq!(Money::checked_sum(made.total.currency(), parts), Some(made.total), "{code} {order}");
    }
    assert_eq!(due(money(i64::MAX, "EUR"), Some(money(1, "EUR")), false), None);
    assert_eq!(due(money(i64::MAX, "HUF"), None, true), None);
    assert_eq!(due(money(1, "EUR"), Some(money(1, "USD")), false), None);
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
