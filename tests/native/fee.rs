//! Method fees: exact, rounded half up, capped, and never an overflow.

use crate::market::money;
use kassa::domain::fee::Fee;
use proptest::prelude::*;

#[test]
fn fees_are_exact_and_rounded_half_up() {
    let fee = |fixed, basis_points, cap| Fee { fixed, basis_points, cap };
    let max = i64::MAX;
    let cases = [
        (fee(0, 0, None), 4999, Some(0)),
        (fee(250, 0, None), 0, Some(250)),
        // 1.5 % of 49.99 is 0.74985; of 33.00 is 0.495; of 32.99 is 0.49485.
        (fee(0, 150, None), 4999, Some(75)),
        (fee(0, 150, None), 3300, Some(50)),
        (fee(0, 150, None), 3299, Some(49)),
        (fee(30, 150, None), 4999, Some(105)),
        (fee(30, 150, Some(100)), 4999, Some(100)),
        (fee(30, 150, Some(0)), 4999, Some(0)),
        (fee(0, 1, None), 4999, Some(0)),
        (fee(0, 1, None), 5000, Some(1)),
        (fee(0, 10_000, None), 4999, Some(4999)),
        (fee(0, 10_000, None), max / 2, Some(max / 2)),
        // The total with the fee must be an amount, too.
        (fee(0, 10_000, None), max / 2 + 1, None),
        (fee(0, 10_000, Some(1)), max - 1, Some(1)),
        (fee(0, 10_000, Some(1)), max, None),
        (fee(max, 0, None), 1, None),
        (fee(max, 0, None), 0, Some(max)),
        (fee(0, u32::MAX, None), max, None),
        (fee(1, 0, None), -1, None),
    ];
    for (fee, minor, expected) in cases {
        assert_eq!(fee.of(money(minor, "EUR")), expected.map(|minor| money(minor, "EUR")), "{fee:?} of {minor}");
    }
    // Minor units are whatever the currency's are.
    assert_eq!(fee(0, 150, None).of(money(5980, "JPY")), Some(money(90, "JPY")));
}

proptest! {
    /// The same as the definition in wide integers.
    #[test]
    fn it_is_the_definition(fixed in 0..=i64::MAX, points: u32, cap in prop::option::of(0..=i64::MAX), minor in 0..=i64::MAX) {
        let part = (i128::from(minor) * i128::from(points) + 5000) / 10_000;
        let whole = part + i128::from(fixed);
        let expected = whole.min(cap.map_or(i128::MAX, i128::from));
        let found = Fee { fixed, basis_points: points, cap }.of(money(minor, "EUR"));
        if let Some(found) = found {
            prop_assert_eq!(i128::from(found.minor()), expected);
        } else {
            prop_assert!(whole + i128::from(minor) > i128::from(i64::MAX));
        }
    }
}
