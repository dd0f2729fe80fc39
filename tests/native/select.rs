//! Selection: what is shown, in which order, why, and what can never happen.

use crate::market::{country, market, money, offer, reason_of, retired, select_with, shown_ids, strings, wishes};
use kassa::domain::country::{Country, worldwide};
use kassa::domain::currency::Currency;
use kassa::domain::method::{Capabilities, Capability, Method, Status};
use kassa::domain::money::Money;
use kassa::domain::reason::Reason;
use kassa::domain::select::{Market, ProviderOffer, Wishes, preselect, select};
use proptest::prelude::*;

#[test]
fn thirty_countries_show_their_leader_first() {
    let cases = [
        ("NL", 4999, "EUR", "ideal"),
        ("DE", 4999, "EUR", "paypal"),
        ("FR", 4999, "EUR", "cartes_bancaires"),
        ("BE", 4999, "EUR", "bancontact"),
        ("PL", 19_900, "PLN", "blik"),
        ("SE", 49_900, "SEK", "swish"),
        ("CH", 4990, "CHF", "twint"),
        ("GB", 4999, "GBP", "card"),
        ("US", 14_999, "USD", "card"),
        ("CA", 14_999, "CAD", "card"),
        ("BR", 19_900, "BRL", "pix"),
        ("MX", 89_900, "MXN", "card"),
        ("CO", 20_000_000, "COP", "pse"),
        ("JP", 5980, "JPY", "card"),
        ("KR", 59_000, "KRW", "kr_card"),
        ("CN", 29_900, "CNY", "alipay"),
        ("HK", 39_900, "HKD", "card"),
        ("TW", 159_000, "TWD", "card"),
        ("SG", 6990, "SGD", "card"),
        ("MY", 19_900, "MYR", "fpx"),
        ("ID", 75_000_000, "IDR", "gopay"),
        ("TH", 159_000, "THB", "promptpay"),
        ("VN", 1_190_000, "VND", "cod"),
        ("IN", 399_900, "INR", "upi"),
        ("AE", 19_900, "AED", "card"),
        ("SA", 19_900, "SAR", "mada"),
        ("EG", 199_900, "EGP", "cod"),
        ("KE", 650_000, "KES", "mpesa"),
        ("NG", 7_500_000, "NGN", "card"),
        ("AU", 7999, "AUD", "card"),
    ];
    for (code, minor, currency, leader) in cases {
        assert_eq!(country(code).preference().unwrap().currency().code(), currency, "{code}");
        let selection = select_with(code, money(minor, currency), &Wishes::default());
        let ids = shown_ids(&selection);
        assert_eq!(ids[0], leader, "{code}: {ids:?}");
        assert!(ids.len() >= 2, "{code}: {ids:?}");
        assert_eq!(selection.shown[0].reason, Reason::LocalLeader { rank: 1 }, "{code}");
        // With every provider and device at hand, the whole of the country's order is there, in order.
        let local: Vec<_> = country(code).methods().iter().map(|method| method.id()).collect();
        assert_eq!(ids[..local.len()], local, "{code}");
        assert!(selection.faults.is_empty(), "{code}");
    }
}

#[test]
fn worldwide_methods_follow_the_countrys_own() {
    let selection = select_with("JP", money(5980, "JPY"), &Wishes::default());
    let ids = shown_ids(&selection);
    assert_eq!(ids[ids.len() - 2..], ["paypal", "google_pay"]);
    assert_eq!(reason_of(&selection, "paypal"), Reason::Worldwide);
    assert_eq!(reason_of(&selection, "konbini"), Reason::LocalLeader { rank: 3 });
    assert_eq!(reason_of(&selection, "rakuten_pay"), Reason::LocalMethod);
}

#[test]
fn a_country_without_a_row_gets_the_worldwide_methods() {
    for (code, amount) in [("GL", money(49_900, "DKK")), ("TV", money(4990, "AUD")), ("AQ", money(4990, "USD"))] {
        let selection = select_with(code, amount, &Wishes::default());
        let expected: Vec<_> = worldwide().iter().map(|method| method.id()).collect();
        assert_eq!(shown_ids(&selection), expected, "{code}");
        assert!(selection.shown.iter().all(|shown| shown.reason == Reason::Worldwide), "{code}");
    }
}

#[test]
fn every_reason_is_given_where_it_applies() {
    let wishes = wishes(None, &["klarna"], &["paypal"]);
    let offers = strings(&["ideal", "paypal", "klarna", "in3", "apple_pay"]);
    let providers = [offer("sandbox", &offers)];
    let market = Market { capabilities: Capabilities::NONE, ..market("NL", money(4999, "EUR"), &providers, &wishes) };
    let selection = select(&market);
    assert_eq!(shown_ids(&selection), ["paypal", "ideal", "in3"]);
    let needs_apple = Reason::NeedsCapability { capability: Capability::ApplePay };
    let cases = [
        ("paypal", Reason::MerchantOrder),
        ("ideal", Reason::LocalLeader { rank: 1 }),
        ("in3", Reason::LocalMethod),
        ("giropay", retired("2024-06-30", "wero")),
        ("sofort", retired("2025-03-31", "klarna")),
        ("bancontact", Reason::OtherCountry),
        ("afterpay_clearpay", Reason::OtherCountry),
        ("revolut_pay", Reason::NotUsualHere),
        ("klarna", Reason::DeniedByMerchant),
        ("apple_pay", needs_apple),
        ("card", Reason::NoProvider),
    ];
    for (id, reason) in cases {
        assert_eq!(reason_of(&selection, id), reason, "{id}");
    }
    let dollars = select(&Market { amount: money(4999, "USD"), ..market });
    assert_eq!(reason_of(&dollars, "ideal"), Reason::OtherCurrency);
    assert_eq!(reason_of(&dollars, "paypal"), Reason::MerchantOrder);
}

#[test]
fn limits_are_inclusive() {
    let cases = [
        ("CO", money(159_999, "COP"), "pse", Reason::BelowMinimum { min: money(160_000, "COP") }),
        ("CO", money(160_000, "COP"), "pse", Reason::LocalLeader { rank: 1 }),
        ("PT", money(9_999_999, "EUR"), "multibanco", Reason::LocalLeader { rank: 2 }),
        ("PT", money(10_000_000, "EUR"), "multibanco", Reason::AboveMaximum { max: money(9_999_999, "EUR") }),
        ("JP", money(300_000, "JPY"), "konbini", Reason::LocalLeader { rank: 3 }),
        ("JP", money(300_001, "JPY"), "konbini", Reason::AboveMaximum { max: money(300_000, "JPY") }),
    ];
    for (code, amount, id, expected) in cases {
        let selection = select_with(code, amount, &Wishes::default());
        assert_eq!(reason_of(&selection, id), expected, "{} {id}", amount.to_decimal_string());
    }
}

#[test]
fn the_preferred_provider_takes_what_it_can() {
    let (first, second) = (strings(&["card"]), strings(&["card", "ideal"]));
    let providers = [offer("a", &first), offer("b", &second)];
    let selection = select(&market("NL", money(4999, "EUR"), &providers, &Wishes::default()));
    let shown: Vec<_> = selection.shown.iter().map(|shown| (shown.method.id(), shown.provider)).collect();
    assert_eq!(shown, [("ideal", 1), ("card", 0)]);
}

#[test]
fn without_a_provider_nothing_is_shown_and_the_reason_is_said() {
    let selection = select(&market("NL", money(4999, "EUR"), &[], &Wishes::default()));
    assert!(selection.shown.is_empty());
    assert_eq!(reason_of(&selection, "ideal"), Reason::NoProvider);
}

#[test]
fn nothing_is_chosen_beforehand_where_the_law_forbids_it() {
    for (code, expected) in [("FI", false), ("SE", false), ("NL", true), ("US", true)] {
        assert_eq!(preselect(country(code)), expected, "{code}");
    }
    // Finland: without credit first, then with possible credit, credit last.
    let ids = shown_ids(&select_with("FI", money(4999, "EUR"), &Wishes::default()));
    assert_eq!(ids[0], "online_banking_finland");
    assert_eq!(ids[ids.len() - 2..], ["klarna", "walley"]);
}

#[test]
fn reasons_speak() {
    let cases = [
        (Reason::LocalLeader { rank: 2 }, "local-leader", "local leader 2."),
        (Reason::BelowMinimum { min: money(160_000, "COP") }, "below-minimum", "below minimum COP 1600.00."),
        (
            Reason::NeedsCapability { capability: Capability::ApplePay },
            "needs-capability",
            "needs capability: apple-pay.",
        ),
        (Reason::Retired { since: "2024", successor: None }, "retired", "retired: 2024."),
    ];
    for (reason, code, sentence) in cases {
        assert_eq!((reason.code(), reason.describe().as_str()), (code, sentence));
    }
}

fn any_ids() -> impl Strategy<Value = Vec<String>> {
    let mut ids: Vec<String> = Method::all().map(|method| method.id().into()).collect();
    ids.push("unknown".into());
    prop::collection::vec(prop::sample::select(ids), 0..6)
}

proptest! {
    #[test]
    fn the_invariants_hold_in_every_market(
        country in prop::sample::select(Country::all().collect::<Vec<_>>()),
        currency in prop::sample::select(Currency::all().collect::<Vec<_>>()),
        is_local: bool,
        minor in prop_oneof![1..100_000_i64, 1..=i64::MAX],
        apple: bool,
        offers in prop::option::of(any_ids()),
        allow in prop::option::of(any_ids()),
        deny in any_ids(),
        order in any_ids(),
    ) {
        let currency = country.preference().filter(|_| is_local).map_or(currency, |row| row.currency());
        let wishes = Wishes { allow, deny, order };
        let providers = [ProviderOffer { id: "sandbox", methods: offers.as_deref() }];
        let capabilities = if apple { Capabilities::NONE.with(Capability::ApplePay) } else { Capabilities::NONE };
        let market = Market { country, amount: Money::new(minor, currency), capabilities, providers: &providers, wishes: &wishes };
        let selection = select(&market);

        for shown in &selection.shown {
            let method = shown.method;
            prop_assert_eq!(method.status(), Status::Active);
            prop_assert!(method.fits_country(country) && method.fits_currency(country, currency));
            prop_assert!(method.needs().is_none_or(|needed| capabilities.has(needed)));
            let limits = method.limits(currency);
            prop_assert!(limits.and_then(|limits| limits.min).is_none_or(|min| min <= minor));
            prop_assert!(limits.and_then(|limits| limits.max).is_none_or(|max| minor <= max));
            prop_assert!(!wishes.deny.iter().any(|id| id == method.id()));
            prop_assert!(providers[shown.provider].methods.is_none_or(|ids| ids.iter().any(|id| id == method.id())));
            prop_assert!(shown.reason.shows());
        }
        prop_assert!(selection.hidden.iter().all(|hidden| !hidden.reason.shows()));
        let ranks: Vec<_> = selection.shown.iter().map(|shown| usize::from(shown.rank)).collect();
        prop_assert_eq!(ranks, (1..=selection.shown.len()).collect::<Vec<_>>());

        let mut all: Vec<_> = selection.shown.iter().map(|shown| shown.method).chain(selection.hidden.iter().map(|hidden| hidden.method)).collect();
        all.sort();
        prop_assert_eq!(all, Method::all().collect::<Vec<_>>());
        prop_assert_eq!(select(&market), selection);
    }
}
