//! Selection: what is shown, in which order, why, and what can never happen.

use crate::market::{
    anything, country, market, method, methods, money, offer, reason_of, retired, select_with, shown_ids, wishes,
};
use kassa::domain::country::{Country, worldwide};
use kassa::domain::device::Presentation;
use kassa::domain::fee::Fee;
use kassa::domain::market::{Market, ProviderOffer, SavedMethod, Wishes};
use kassa::domain::method::{Capabilities, Capability, Limits};
use kassa::domain::reason::{Reason, Whose};
use kassa::domain::select::{preselect, select};
use std::fs;

/// The leaders as they were researched, beside the table and not from it.
fn leaders() -> Vec<[String; 4]> {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/leaders.tsv")).unwrap();
    let cells = |line: &str| line.split('\t').map(String::from).collect::<Vec<_>>().try_into().unwrap();
    text.lines().skip(1).map(cells).collect()
}

#[test]
fn ninety_countries_show_their_leader_first() {
    let leaders = leaders();
    assert_eq!(leaders.len(), 90);
    for [code, currency, leader, locale] in &leaders {
        let country = country(code);
        assert_eq!(country.currency().unwrap().code(), currency, "{code}");
        assert_eq!(country.locales().next().unwrap(), locale, "{code}");
        assert!(!country.is_derived(), "{code}");
        // An amount that is usual everywhere: about 50 euros.
        let minor = match currency.as_str() {
            "COP" | "IDR" => 75_000_000,
            "JPY" | "CLP" | "KRW" | "VND" => 59_000,
            _ => 19_900,
        };
        let selection = select_with(code, money(minor, currency), &Wishes::default());
        let ids = shown_ids(&selection);
        assert_eq!(ids[0], leader, "{code}: {ids:?}");
        assert!(ids.len() >= 2, "{code}: {ids:?}");
        assert_eq!(selection.shown[0].reason, Reason::LocalLeader { rank: 1 }, "{code}");
        // With every provider and device at hand, the whole of the country's order is there, in order.
        let local: Vec<_> = country.methods().iter().map(|method| method.id()).collect();
        assert_eq!(ids[..local.len()], local, "{code}");
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
fn a_country_nothing_is_known_of_is_shown_what_is_usual_around_it() {
    let selection = select_with("ML", money(4_990, "XOF"), &Wishes::default());
    assert_eq!(shown_ids(&selection)[0], "orange_money");
    assert_eq!(reason_of(&selection, "orange_money"), Reason::Regional);
    assert_eq!(reason_of(&selection, "card"), Reason::Worldwide);
    let selection = select_with("IQ", money(4_990, "IQD"), &Wishes::default());
    assert_eq!(reason_of(&selection, "cod"), Reason::Regional);
    // No claim is made of a leader there.
    for country in Country::all().filter(|country| country.is_derived()) {
        let Some(currency) = country.currency() else { continue };
        let selection = select_with(country.code(), money(4_990, currency.code()), &Wishes::default());
        let claims = |shown: &kassa::domain::select::Shown| {
            matches!(shown.reason, Reason::LocalLeader { .. } | Reason::LocalMethod)
        };
        assert!(!selection.shown.iter().any(claims), "{}", country.code());
        assert!(shown_ids(&selection).contains(&"card"), "{}", country.code());
    }
    // Antarctica has no currency, and a country nobody named is no country.
    let expected: Vec<_> = worldwide().iter().map(|method| method.id()).collect();
    assert_eq!(shown_ids(&select_with("AQ", money(4990, "USD"), &Wishes::default())), expected);
    let (providers, none) = ([anything("sandbox")], Wishes::default());
    let nowhere = Market { country: Country::UNKNOWN, ..market("NL", money(4990, "USD"), &providers, &none) };
    assert_eq!(shown_ids(&select(&nowhere)), expected);
}

#[test]
fn every_reason_is_given_where_it_applies() {
    let wishes = wishes(None, &["klarna"], &["paypal"]);
    let providers = [offer("sandbox", &["ideal", "paypal", "klarna", "in3", "apple_pay"])];
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
        ("amex", Reason::Brand { of: method("card") }),
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
    let by = Whose::Method;
    let cases = [
        ("CO", money(159_999, "COP"), "pse", Reason::BelowMinimum { min: money(160_000, "COP"), by }),
        ("CO", money(160_000, "COP"), "pse", Reason::LocalLeader { rank: 1 }),
        ("PT", money(9_999_999, "EUR"), "multibanco", Reason::LocalLeader { rank: 2 }),
        ("PT", money(10_000_000, "EUR"), "multibanco", Reason::AboveMaximum { max: money(9_999_999, "EUR"), by }),
        ("JP", money(300_000, "JPY"), "konbini", Reason::LocalLeader { rank: 3 }),
        ("JP", money(300_001, "JPY"), "konbini", Reason::AboveMaximum { max: money(300_000, "JPY"), by }),
    ];
    for (code, amount, id, expected) in cases {
        let selection = select_with(code, amount, &Wishes::default());
        assert_eq!(reason_of(&selection, id), expected, "{} {id}", amount.to_decimal_string());
    }
}

#[test]
fn the_first_provider_that_can_takes_it() {
    let limits = vec![(method("card"), Limits { min: None, max: Some(10_000) })];
    let narrow = ProviderOffer {
        countries: Some(vec![country("NL"), country("BE")]),
        currencies: Some(vec![money(0, "EUR").currency()]),
        limits,
        ..offer("narrow", &["card"])
    };
    let wide = offer("wide", &["card", "ideal"]);
    let check = |code: &str, amount, providers: &[ProviderOffer], expected: Result<usize, Reason>| {
        let selection = select(&market(code, amount, providers, &Wishes::default()));
        let found = selection.of(method("card")).map(|shown| shown.provider);
        assert_eq!(
            found.ok_or_else(|| reason_of(&selection, "card")),
            expected,
            "{code} {}",
            amount.to_decimal_string()
        );
    };
    let (only, both) = ([narrow.clone()], [narrow, wide]);
    let by = Whose::Provider(0);
    for (code, amount, refusal) in [
        ("NL", money(10_000, "EUR"), None),
        ("NL", money(10_001, "EUR"), Some(Reason::AboveMaximum { max: money(10_000, "EUR"), by })),
        ("NL", money(100, "USD"), Some(Reason::ProviderCurrency { by })),
        ("DE", money(100, "EUR"), Some(Reason::ProviderCountry { by })),
    ] {
        check(code, amount, &only, refusal.map_or(Ok(0), Err));
        check(code, amount, &both, Ok(usize::from(refusal.is_some())));
    }
    // Who offers the method at all has the more telling reason.
    let none = Wishes::default();
    let market = market("NL", money(15_000, "EUR"), &only, &none);
    let reason = reason_of(&select(&market), "card");
    assert_eq!(reason.describe(&market, method("card")), "amount 150.00 above limit 100.00 of narrow.");
    let selection = select(&Market { providers: &both, ..market });
    assert_eq!(selection.of(method("ideal")).unwrap().provider, 1);
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
fn what_is_saved_comes_first_if_it_can_be_used() {
    let saved = |id: &str, of: &str, provider| SavedMethod {
        id: id.into(),
        method: method(of),
        provider,
        label: String::new(),
        last4: None,
        brand: None,
    };
    let entries = [
        saved("pm_1", "card", 1),
        saved("pm_2", "paypal", 0),
        saved("pm_3", "blik", 0),
        saved("pm_4", "ideal", 1),
        saved("pm_5", "card", 7),
    ];
    let providers = [anything("a"), offer("b", &["card"])];
    let none = Wishes::default();
    let market = Market { saved: &entries, ..market("NL", money(4999, "EUR"), &providers, &none) };
    let selection = select(&market);
    let top: Vec<_> = selection
        .shown
        .iter()
        .take(3)
        .map(|shown| (shown.method.id(), shown.saved, shown.rank, shown.provider))
        .collect();
    // A saved entry stays with its provider, though another comes first.
    assert_eq!(top, [("card", Some(0), 1, 1), ("paypal", Some(1), 2, 0), ("ideal", None, 3, 0)]);
    assert_eq!(selection.shown[0].reason, Reason::Saved);
    let hidden: Vec<_> = selection
        .hidden
        .iter()
        .filter(|entry| entry.saved.is_some())
        .map(|entry| (entry.saved.unwrap(), entry.reason))
        .collect();
    assert_eq!(hidden, [(2, Reason::OtherCountry), (3, Reason::NoProvider), (4, Reason::NoProvider)]);
    // The methods themselves are what they would be without.
    let without = select(&Market { saved: &[], ..market });
    assert_eq!(selection.methods().collect::<Vec<_>>(), without.methods().collect::<Vec<_>>());
    let denied = wishes(None, &["card"], &[]);
    assert!(select(&Market { wishes: &denied, ..market }).shown.iter().all(|shown| shown.method != method("card")));
}

#[test]
fn the_merchants_limits_and_fees_are_kept() {
    let fee = |fixed, basis_points, cap| Fee { fixed, basis_points, cap };
    let wishes = Wishes {
        limits: vec![
            (method("ideal"), Limits { min: Some(5000), max: None }),
            (method("klarna"), Limits { min: None, max: Some(5000) }),
        ],
        fees: vec![
            (method("card"), fee(30, 150, None)),
            (method("paypal"), fee(0, 0, None)),
            (method("klarna"), fee(i64::MAX, 0, None)),
        ],
        ..Wishes::default()
    };
    let by = Whose::Merchant;
    for (minor, id, expected) in [
        (4999, "ideal", Reason::BelowMinimum { min: money(5000, "EUR"), by }),
        (5000, "ideal", Reason::LocalLeader { rank: 1 }),
        (5001, "klarna", Reason::AboveMaximum { max: money(5000, "EUR"), by }),
        (5000, "klarna", Reason::FeeTooLarge),
    ] {
        assert_eq!(reason_of(&select_with("NL", money(minor, "EUR"), &wishes), id), expected, "{minor} {id}");
    }
    let selection = select_with("NL", money(4999, "EUR"), &wishes);
    let fee_of = |id| selection.of(method(id)).unwrap().fee;
    // 1.5 % of 49.99 is 0.74985.
    assert_eq!((fee_of("card"), fee_of("paypal"), fee_of("in3")), (Some(money(105, "EUR")), None, None));
}

#[test]
fn an_app_is_opened_on_a_phone_and_scanned_elsewhere() {
    use Presentation::{Embedded, Fields, Offline, Qr, Redirect, Voucher};
    let phone = Capabilities::NONE.with(Capability::TouchPhone);
    let cases = [
        ("SE", "SEK", "swish", Redirect, Qr),
        ("CH", "CHF", "twint", Redirect, Qr),
        ("CN", "CNY", "wechat_pay", Redirect, Qr),
        ("IN", "INR", "upi", Redirect, Qr),
        // Nobody scans their own screen, but this code is saved or copied there.
        ("TH", "THB", "promptpay", Qr, Qr),
        ("BR", "BRL", "pix", Qr, Qr),
        ("NL", "EUR", "ideal", Redirect, Redirect),
        ("PL", "PLN", "blik", Embedded, Embedded),
        ("PT", "EUR", "multibanco", Voucher, Voucher),
        ("EG", "EGP", "cod", Offline, Offline),
        ("US", "USD", "card", Fields, Fields),
    ];
    let (providers, none) = ([anything("sandbox")], Wishes::default());
    for (code, currency, id, on_phone, elsewhere) in cases {
        for (capabilities, expected) in [(phone, on_phone), (Capabilities::NONE, elsewhere)] {
            let market = Market { capabilities, ..market(code, money(19_900, currency), &providers, &none) };
            assert_eq!(select(&market).of(method(id)).unwrap().presentation, expected, "{id}");
        }
    }
}

#[test]
fn reasons_speak() {
    let providers = [offer("acme", &["card"])];
    let none = Wishes::default();
    let market = market("NL", money(4999, "EUR"), &providers, &none);
    let cases = [
        (Reason::LocalLeader { rank: 2 }, "card", "local-leader", "local leader 2"),
        (
            Reason::BelowMinimum { min: money(16_000, "EUR"), by: Whose::Method },
            "card",
            "below-minimum",
            "amount 49.99 below limit 160.00 of method",
        ),
        (
            Reason::AboveMaximum { max: money(100, "EUR"), by: Whose::Merchant },
            "card",
            "above-maximum",
            "amount 49.99 above limit 1.00 of merchant",
        ),
        (Reason::NeedsCapability { capability: Capability::ApplePay }, "card", "needs-capability", "needs apple-pay"),
        (Reason::Retired { since: "2024", successor: None }, "card", "retired", "retired 2024"),
        (retired("2024-06-30", "wero"), "giropay", "retired", "retired 2024-06-30, use wero"),
        (Reason::Brand { of: method("card") }, "amex", "brand", "brand of card"),
        (Reason::OtherCurrency, "blik", "other-currency", "currency EUR not in [PLN]"),
        (Reason::OtherCurrency, "p24", "other-currency", "currency EUR not in [PLN EUR]"),
        (Reason::OtherCountry, "bizum", "other-country", "country NL not in [ES AD]"),
        (Reason::OtherCountry, "paypal", "other-country", "country NL not in [* -TR -RU -PK -BD -MM]"),
        (
            Reason::NotReleased { percent: 10, by: Whose::Provider(0) },
            "card",
            "not-released",
            "released to 10 % of buyers by acme",
        ),
        (Reason::ProviderCountry { by: Whose::Provider(0) }, "card", "provider-country", "acme does not serve NL"),
        (Reason::ProviderCurrency { by: Whose::Provider(0) }, "card", "provider-currency", "acme does not take EUR"),
        (Reason::DeniedByMerchant, "card", "denied-by-merchant", "denied by merchant"),
    ];
    for (reason, id, code, sentence) in cases {
        assert_eq!((reason.code(), reason.describe(&market, method(id))), (code, [sentence, "."].concat()));
    }
    assert_eq!(methods(&["card"])[0].countries(), "*");
}
