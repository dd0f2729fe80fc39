//! What the merchant asks for: how it changes the list.

use crate::market::{anything, market, method, money, reason_of, select_with, shown_ids, wishes};
use kassa::domain::market::{Market, ProviderOffer, Wishes};
use kassa::domain::reason::{Reason, Whose};
use kassa::domain::select::select;
use kassa::domain::share::{bucket, is_released, releases};

#[test]
fn the_order_comes_first_and_may_add_what_is_not_usual() {
    let wishes = wishes(None, &[], &["card", "revolut_pay", "bancontact", "ideal", "card"]);
    let selection = select_with("NL", money(4999, "EUR"), &wishes);
    assert_eq!(shown_ids(&selection)[..5], ["card", "revolut_pay", "ideal", "klarna", "paypal"]);
    assert_eq!(reason_of(&selection, "revolut_pay"), Reason::MerchantOrder);
    // But nothing that buyers there cannot use.
    assert_eq!(reason_of(&selection, "bancontact"), Reason::OtherCountry);
}

#[test]
fn allow_limits_and_adds_and_deny_wins() {
    let some = wishes(Some(&["revolut_pay", "card", "ideal", "klarna"]), &["klarna"], &["klarna"]);
    let selection = select_with("NL", money(4999, "EUR"), &some);
    assert_eq!(shown_ids(&selection), ["ideal", "card", "revolut_pay"]);
    for (id, reason) in [
        ("revolut_pay", Reason::MerchantAllowed),
        ("paypal", Reason::NotAllowedByMerchant),
        ("klarna", Reason::DeniedByMerchant),
    ] {
        assert_eq!(reason_of(&selection, id), reason, "{id}");
    }
    let nothing = select_with("NL", money(4999, "EUR"), &wishes(Some(&[]), &[], &["ideal"]));
    assert!(nothing.shown.is_empty());
    assert_eq!(reason_of(&nothing, "ideal"), Reason::NotAllowedByMerchant);
}

/// Buyers as shops number them.
fn buyers() -> impl Iterator<Item = String> {
    (0..2000).map(|number| format!("cus_{number}"))
}

#[test]
fn a_share_of_buyers_is_about_that_share_and_grows_by_adding() {
    for subject in ["klarna", "card", "stripe"] {
        for percent in [0, 1, 10, 50, 99, 100] {
            let inside = buyers().filter(|buyer| is_released(subject, buyer, percent)).count();
            let expected = 20 * usize::from(percent);
            assert!(inside.abs_diff(expected) <= 100, "{subject} {percent}: {inside} of 2000");
        }
        for buyer in buyers() {
            let first = (0..=100).find(|percent| is_released(subject, &buyer, *percent)).unwrap();
            assert!((0..=100).all(|percent| is_released(subject, &buyer, percent) == (percent >= first)), "{buyer}");
        }
    }
    // Not the same buyers meet all that is new.
    let both = buyers().filter(|buyer| is_released("klarna", buyer, 10) && is_released("in3", buyer, 10)).count();
    assert!(both < 60, "{both} of 2000");
}

#[test]
fn the_hash_is_the_one_that_is_documented() {
    // FNV-1a of "a\0b" with 32 bits, worked out by hand: the buckets must never move under a running release.
    let hash = [b'a', 0, b'b']
        .iter()
        .fold(2_166_136_261_u64, |hash, byte| ((hash ^ u64::from(*byte)) * 16_777_619) % (1 << 32));
    assert_eq!(u64::from(bucket("a", "b")), hash % 100);
    assert_ne!((bucket("ab", "c"), bucket("b", "cus_1")), (bucket("a", "bc"), bucket("a", "cus_1")));
}

#[test]
fn a_buyer_without_a_name_is_in_no_part() {
    for (percent, released) in [(0, false), (99, false), (100, true)] {
        assert_eq!(is_released("card", "", percent), released, "{percent}");
    }
}

#[test]
fn methods_and_providers_are_released_to_a_share() {
    let wishes = Wishes { shares: vec![(method("ideal"), 40)], ..Wishes::default() };
    let providers = [ProviderOffer { share: Some(30), ..anything("new") }, anything("old")];
    let (mut inside, mut with_new) = (0, 0);
    for buyer in buyers() {
        let market = Market { buyer: &buyer, ..market("NL", money(4999, "EUR"), &providers, &wishes) };
        let selection = select(&market);
        let card = selection.of(method("card")).unwrap().provider;
        with_new += usize::from(card == 0);
        let told: Vec<_> = releases(&market).map(|of| (of.kind, of.id, of.percent, of.released)).collect();
        let has_ideal = selection.of(method("ideal")).is_some();
        assert_eq!(told, [("provider", "new", 30, card == 0), ("method", "ideal", 40, has_ideal)]);
        assert_eq!(card == 0, is_released("new", &buyer, 30));
        match selection.of(method("ideal")) {
            Some(_) => inside += 1,
            None => {
                let reason = Reason::NotReleased { percent: 40, by: Whose::Merchant };
                assert_eq!(reason_of(&selection, "ideal"), reason);
            }
        }
    }
    assert!((700..900).contains(&inside) && (500..700).contains(&with_new), "{inside} {with_new}");
    let alone = [ProviderOffer { share: Some(0), ..anything("new") }];
    let selection = select(&market("NL", money(4999, "EUR"), &alone, &Wishes::default()));
    assert_eq!(reason_of(&selection, "card"), Reason::NotReleased { percent: 0, by: Whose::Provider(0) });
}
