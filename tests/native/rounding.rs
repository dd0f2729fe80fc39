//! Cash: what coins and notes can pay, and nothing further from the amount than half a step.

use crate::market::money;
use kassa::domain::currency::Currency;
use kassa::domain::money::Money;
use kassa::domain::rounding::to_cash;
use proptest::prelude::*;

#[test]
fn cash_is_the_nearest_amount_that_coins_can_pay() {
    let cases = [
        ("CHF", 5, 1997, 1995),
        ("CHF", 5, 1998, 2000),
        ("CHF", 5, 2, 0),
        ("CHF", 5, 3, 5),
        ("CAD", 5, 1002, 1000),
        ("DKK", 50, 1224, 1200),
        ("DKK", 50, 1225, 1250),
        ("DKK", 50, 1275, 1300),
        ("SEK", 100, 10_049, 10_000),
        ("SEK", 100, 10_050, 10_100),
        ("NOK", 100, 19_999, 20_000),
        ("CZK", 100, 49_949, 49_900),
        ("HUF", 500, 249, 0),
        ("HUF", 500, 250, 500),
        ("HUF", 500, 100_200, 100_000),
        ("IDR", 100, 1_999_950, 2_000_000),
        ("IQD", 1000, 1_499, 1_000),
        ("IQD", 1000, 1_500, 2_000),
        ("TWD", 100, 12_345, 12_300),
        // Coins as small as the minor unit, and currencies that only some countries round.
        ("USD", 1, 1999, 1999),
        ("EUR", 1, 1998, 1998),
        ("JPY", 1, 1, 1),
        ("KWD", 1, 1, 1),
        ("GBP", 1, i64::MAX, i64::MAX),
    ];
    for (code, step, minor, expected) in cases {
        let amount = money(minor, code);
        assert_eq!(amount.currency().cash_step(), step, "{code}");
        assert_eq!(to_cash(amount), Some(money(expected, code)), "{minor} {code}");
        // What is paid back is rounded like what is paid.
        assert_eq!(to_cash(money(-minor, code)), Some(money(-expected, code)), "-{minor} {code}");
    }
}

#[test]
fn an_amount_that_cannot_be_rounded_is_an_error() {
    // 2^63 is 307 above a step of 500 forint and 7 above one of 50 øre.
    let cases = [
        ("HUF", i64::MAX, None),
        ("HUF", i64::MIN, None),
        ("HUF", i64::MAX - 100, Some(i64::MAX - 307)),
        ("DKK", i64::MAX, Some(i64::MAX - 7)),
        ("DKK", i64::MIN, Some(i64::MIN + 8)),
    ];
    for (code, minor, expected) in cases {
        assert_eq!(to_cash(money(minor, code)).map(Money::minor), expected, "{minor} {code}");
    }
}

proptest! {
    #[test]
    fn rounding_is_idempotent_and_within_half_a_step(
        minor in -1_000_000_000_000..1_000_000_000_000_i64,
        currency in prop::sample::select(Currency::all().collect::<Vec<_>>()),
    ) {
        let amount = Money::new(minor, currency);
        let cash = to_cash(amount).unwrap();
        let step = currency.cash_step();
        prop_assert_eq!(to_cash(cash), Some(cash));
        prop_assert_eq!(cash.minor() % step, 0);
        prop_assert!((cash.minor() - minor).abs() * 2 <= step, "{} {}", minor, currency.code());
        prop_assert!(cash.minor() == 0 || cash.minor().signum() == minor.signum());
        prop_assert_eq!(cash.checked_sub(cash.checked_sub(amount).unwrap()), Some(amount));
    }
}
