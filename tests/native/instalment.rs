//! A total in several payments: exact, alike but for the first, and nothing lost.

use crate::market::money;
use kassa::domain::instalment::{MOST, split};
use kassa::domain::money::Money;
use proptest::prelude::*;

#[test]
fn the_first_carries_the_remainder() {
    let cases: [(i64, &str, u8, Option<&[i64]>); 13] = [
        (10_000, "EUR", 3, Some(&[3334, 3333, 3333])),
        (9999, "EUR", 3, Some(&[3333, 3333, 3333])),
        (4999, "EUR", 4, Some(&[1252, 1249, 1249, 1249])),
        (100, "JPY", 3, Some(&[34, 33, 33])),
        (10_001, "KWD", 2, Some(&[5001, 5000])),
        (3, "EUR", 3, Some(&[1, 1, 1])),
        (2, "EUR", 3, None),
        (0, "EUR", 2, None),
        (-10_000, "EUR", 2, None),
        (10_000, "EUR", 0, None),
        (10_000, "EUR", 1, None),
        (10_000, "EUR", MOST + 1, None),
        (i64::MAX, "EUR", 2, Some(&[i64::MAX / 2 + 1, i64::MAX / 2])),
    ];
    for (minor, code, parts, expected) in cases {
        let made = split(money(minor, code), parts);
        let minors: Option<Vec<i64>> = made.map(|parts| parts.into_iter().map(Money::minor).collect());
        assert_eq!(minors.as_deref(), expected, "{minor} {code} in {parts}");
    }
}

proptest! {
    #[test]
    fn the_parts_make_the_total_again(minor in 60..=i64::MAX, parts in 2..=MOST) {
        let total = money(minor, "EUR");
        let made = split(total, parts).unwrap();
        prop_assert_eq!(made.len(), usize::from(parts));
        prop_assert_eq!(Money::checked_sum(total.currency(), made.iter().copied()), Some(total));
        let later = made[1];
        prop_assert!(made[1..].iter().all(|part| *part == later) && later.minor() > 0);
        // The remainder is less than one minor unit for each payment.
        let over = made[0].minor() - later.minor();
        prop_assert!((0..i64::from(parts)).contains(&over), "{}", over);
    }
}
