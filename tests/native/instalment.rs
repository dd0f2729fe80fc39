//! A total in several payments: exact, alike but for the first, and nothing lost.

use crate::market::money;
use kassa::domain::instalment::{MOST, Plan, PlanFault, split};
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

/// Amounts of a plan, what they make, or the fault.
type Made = Result<(Vec<i64>, Option<i64>), PlanFault>;

fn made(plan: Result<Plan, PlanFault>) -> Made {
    plan.map(|plan| {
        assert!(plan.amounts.is_empty() || plan.amounts.len() == usize::from(plan.count));
        (plan.amounts.iter().map(|amount| amount.minor()).collect(), plan.total().map(Money::minor))
    })
}

#[test]
fn plans_are_offered_or_refused() {
    use PlanFault::*;
    let order = money(10_000, "EUR");
    let counts = [
        (3, true, Ok((vec![3334, 3333, 3333], Some(10_000)))),
        // With interest only the provider knows the amounts: none are made up.
        (3, false, Ok((vec![], None))),
        (1, true, Err(Count)),
        (MOST + 1, true, Err(Count)),
    ];
    for (count, free, expected) in counts {
        assert_eq!(made(Plan::of_count(order, count, free)), expected, "{count} {free}");
    }
    assert_eq!(made(Plan::of_count(money(2, "EUR"), 3, false)), Err(Count));
    let amounts: [(&[i64], bool, Made); 9] = [
        (&[5000, 5000], true, Ok((vec![5000, 5000], Some(10_000)))),
        (&[2000, 4000, 4000], false, Ok((vec![2000, 4000, 4000], Some(10_000)))),
        (&[5100, 5100], false, Ok((vec![5100, 5100], Some(10_200)))),
        (&[5100, 5100], true, Err(Interest)),
        (&[5000, 4999], false, Err(Sum)),
        (&[i64::MAX, 1], false, Err(Sum)),
        (&[10_000], true, Err(Count)),
        (&[10_000, 0], true, Err(Count)),
        (&[11_000, -1000], true, Err(Count)),
    ];
    for (minors, free, expected) in amounts {
        let given = minors.iter().map(|minor| money(*minor, "EUR")).collect();
        assert_eq!(made(Plan::of_amounts(order, given, free)), expected, "{minors:?} {free}");
    }
    let two = || Plan::of_amounts(order, vec![money(5000, "EUR"); 2], true).unwrap();
    for (days, expected) in [
        (vec![0, 86_400_000], Ok(vec![0, 86_400_000])),
        (vec![0, 0], Ok(vec![0, 0])),
        (vec![86_400_000, 0], Err(Days)),
        (vec![0], Err(Days)),
        (vec![0; 3], Err(Days)),
        (vec![], Err(Days)),
    ] {
        assert_eq!(two().on(days.clone()).map(|plan| plan.due), expected, "{days:?}");
    }
    assert_eq!(Plan::of_count(order, 3, false).unwrap().on(vec![0, 1, 2]), Err(Days), "amounts are the provider's");
    assert_eq!(made(Plan::of_amounts(order, vec![money(5000, "USD"); 2], true)), Err(Sum));
    assert_eq!(made(Plan::of_amounts(order, vec![money(5000, "EUR"); 300], false)), Err(Count));
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
