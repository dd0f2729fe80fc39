//! The chain of reasons: it says what the selection says, for every method and country; and what selection can never do.

use crate::market::{anything, market, method, money, offer, wishes};
use kassa::domain::chain::{Fact, Link, chain};
use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::fee::Fee;
use kassa::domain::market::{Market, ProviderOffer, SavedMethod, Wishes};
use kassa::domain::method::{Capabilities, Capability, Limits, Method, Status};
use kassa::domain::money::Money;
use kassa::domain::reason::Reason;
use kassa::domain::select::{Selection, select};
use proptest::prelude::*;

/// A link as one line: `currency refused reason=other-currency currency=EUR takes=PLN`.
fn line(link: &Link) -> String {
    let mut line = format!("{} {}", link.stage.id(), if link.passed { "passed" } else { "refused" });
    for (name, fact) in &link.facts {
        match fact {
            Fact::Text(text) => line += &format!(" {name}={text}"),
            Fact::Number(number) => line += &format!(" {name}={number}"),
        }
    }
    line
}

#[test]
fn every_stage_tells_what_it_looked_at() {
    let limits = vec![(method("card"), Limits { min: None, max: Some(10_000) })];
    let providers =
        [ProviderOffer { limits, ..offer("acme", &["card"]) }, ProviderOffer { share: Some(100), ..anything("other") }];
    let wishes = Wishes {
        limits: vec![(method("card"), Limits { min: Some(100), max: None })],
        fees: vec![(method("card"), Fee { fixed: 30, ..Fee::default() })],
        shares: vec![(method("klarna"), 0)],
        ..wishes(None, &["in3"], &[])
    };
    let market = Market { capabilities: Capabilities::NONE, ..market("NL", money(15_000, "EUR"), &providers, &wishes) };
    let passed =
        ["status passed", "country passed country=NL", "currency passed currency=EUR", "deny passed", "allow passed"];
    let cases: [(&str, usize, &[&str]); 8] = [
        ("giropay", 0, &["status refused reason=retired since=2024-06-30 successor=wero"]),
        ("amex", 0, &["status refused reason=brand of=card"]),
        ("bizum", 1, &["country refused reason=other-country country=NL takes=ES AD"]),
        ("in3", 3, &["deny refused reason=denied-by-merchant"]),
        ("klarna", 5, &["release refused reason=not-released percent=0 bucket=67"]),
        ("revolut_pay", 5, &["release passed", "place refused reason=not-usual-here"]),
        (
            "apple_pay",
            5,
            &[
                "release passed",
                "place passed reason=local-method",
                "limits passed",
                "merchant-limits passed",
                "device refused reason=needs-capability needs=apple-pay",
            ],
        ),
        (
            "card",
            5,
            &[
                "release passed",
                "place passed reason=local-leader place=3",
                "limits passed",
                "merchant-limits passed amount=15000 min=100",
                "device passed",
                "provider refused reason=above-maximum provider=acme amount=15000 max=10000",
                "provider passed provider=other percent=100 bucket=3",
                "fee passed fee=30",
            ],
        ),
    ];
    for (id, same, rest) in cases {
        let found: Vec<_> = chain(&market, method(id), None).iter().map(line).collect();
        let expected: Vec<_> = passed.iter().take(same).chain(rest).copied().map(bare).collect();
        assert_eq!(found.iter().map(|line| bare(line)).collect::<Vec<_>>(), expected, "{id}");
    }
    let found: Vec<_> =
        chain(&Market { amount: money(100, "USD"), ..market }, method("ideal"), None).iter().map(line).collect();
    assert_eq!(found.last().unwrap(), "currency refused reason=other-currency currency=USD takes=EUR");
    let nobody: Vec<_> = chain(&Market { providers: &[], ..market }, method("ideal"), None).iter().map(line).collect();
    assert_eq!(nobody.last().unwrap(), "provider refused reason=no-provider");
}

/// Without the buyer's bucket, which the hash decides and another test checks.
fn bare(line: &str) -> String {
    line.split(" bucket=").next().unwrap().to_owned()
}

/// Every method once, with the verdict of the chain's last link.
fn check(market: &Market<'_>, selection: &Selection) {
    let shown = selection.shown.iter().map(|shown| (shown.method, shown.saved, None));
    let hidden = selection.hidden.iter().map(|hidden| (hidden.method, hidden.saved, Some(hidden.reason)));
    let mut seen = Vec::new();
    for (method, saved, refusal) in shown.chain(hidden) {
        let chain = chain(market, method, saved);
        let (last, before) = chain.split_last().unwrap();
        let case = format!("{} in {} for {}", method.id(), market.country.code(), market.amount.currency().code());
        assert_eq!(last.passed, refusal.is_none(), "{case}");
        let reason = last.facts.iter().find(|(name, _)| *name == "reason").map(|(_, fact)| fact.clone());
        match refusal {
            None => assert_eq!(last.stage.id(), "fee", "{case}"),
            // Of several providers the most telling refusal counts, which need not be the last.
            Some(_) if last.stage.id() == "provider" => assert!(reason.is_some(), "{case}"),
            Some(refusal) => assert_eq!(reason, Some(Fact::Text(refusal.code().into())), "{case}"),
        }
        assert!(before.iter().all(|link| link.passed || link.stage.id() == "provider"), "{case}");
        if saved.is_none() {
            seen.push(method);
        }
    }
    seen.sort();
    assert_eq!(seen, Method::all().collect::<Vec<_>>());
}

#[test]
fn all_methods_in_all_countries_are_explained_as_they_were_selected() {
    let providers = [anything("sandbox")];
    let none = Wishes::default();
    for country in Country::all() {
        let foreign = ["EUR", "USD", "BRL"].map(|code| Currency::from_code(code).unwrap());
        for currency in country.currency().into_iter().chain(foreign) {
            let market = Market { country, ..market("NL", Money::new(19_900, currency), &providers, &none) };
            check(&market, &select(&market));
        }
    }
}

fn any_methods() -> impl Strategy<Value = Vec<Method>> {
    prop::collection::vec(prop::sample::select(Method::all().collect::<Vec<_>>()), 0..6)
}

fn any_limits() -> impl Strategy<Value = Vec<(Method, Limits)>> {
    let method = prop::sample::select(Method::all().collect::<Vec<_>>());
    let limits = (prop::option::of(0..10_000_i64), prop::option::of(5_000..100_000_i64));
    prop::collection::vec((method, limits.prop_map(|(min, max)| Limits { min, max })), 0..4)
}

prop_compose! {
    fn any_provider()(
        methods in prop::option::of(any_methods()),
        countries in prop::option::of(prop::sample::subsequence(Country::all().collect::<Vec<_>>(), 200)),
        limits in any_limits(),
        share in prop::option::of(0..=100_u8),
    ) -> ProviderOffer {
        let methods = methods.map(|methods| methods.into_iter().collect());
        ProviderOffer { id: "acme".into(), methods, currencies: None, countries, limits, share }
    }
}

prop_compose! {
    fn any_wishes()(
        allow in prop::option::of(any_methods()),
        deny in any_methods(),
        order in any_methods(),
        limits in any_limits(),
        shares in prop::collection::vec((prop::sample::select(Method::all().collect::<Vec<_>>()), 0..=100_u8), 0..3),
        fixed in 0..1000_i64,
    ) -> Wishes {
        let fees = order.first().map(|method| (*method, Fee { fixed, basis_points: 100, cap: None })).into_iter().collect();
        Wishes { allow, deny: deny.into_iter().collect(), order, limits, fees, shares }
    }
}

/// A small limit is kept, whoever set it.
fn within(limits: Option<Limits>, minor: i64) -> bool {
    limits.is_none_or(|limits| limits.min.is_none_or(|min| min <= minor) && limits.max.is_none_or(|max| minor <= max))
}

fn first(list: &[(Method, Limits)], method: Method) -> Option<Limits> {
    list.iter().find(|(known, _)| *known == method).map(|(_, limits)| *limits)
}

proptest! {
    #[test]
    fn the_invariants_hold_in_every_market(
        home in prop::sample::select(Country::all().collect::<Vec<_>>()),
        currency in prop::sample::select(Currency::all().collect::<Vec<_>>()),
        is_local: bool,
        minor in prop_oneof![1..100_000_i64, 1..=i64::MAX],
        apple: bool,
        providers in prop::collection::vec(any_provider(), 0..3),
        wishes in any_wishes(),
        kept in any_methods(),
        buyer in "[a-z]{0,4}",
    ) {
        let currency = home.currency().filter(|_| is_local).unwrap_or(currency);
        let capabilities = if apple { Capabilities::NONE.with(Capability::ApplePay) } else { Capabilities::NONE };
        let saved: Vec<_> = kept.into_iter().map(|method| SavedMethod {
            id: "pm".into(), method, provider: 0, label: String::new(), last4: None, brand: None,
        }).collect();
        let amount = Money::new(minor, currency);
        let market = Market { country: home, amount, capabilities, providers: &providers, wishes: &wishes, saved: &saved, buyer: &buyer };
        let selection = select(&market);
        check(&market, &selection);
        prop_assert_eq!(&select(&market), &selection);

        for shown in &selection.shown {
            let method = shown.method;
            prop_assert_eq!(method.status(), Status::Active);
            prop_assert!(method.fits_country(home) && method.fits_currency(home, currency));
            prop_assert!(method.needs().is_none_or(|needed| capabilities.has(needed)));
            prop_assert!(!wishes.deny.contains(method));
            prop_assert!(wishes.allow.as_ref().is_none_or(|allow| allow.contains(&method)));
            let offer = &providers[shown.provider];
            prop_assert!(offer.methods.is_none_or(|methods| methods.contains(method)));
            for limits in [method.limits(currency), first(&wishes.limits, method), first(&offer.limits, method)] {
                prop_assert!(within(limits, minor));
            }
            prop_assert!(shown.fee.is_none_or(|fee| amount.checked_add(fee).is_some()));
            prop_assert_eq!((shown.reason == Reason::Saved, shown.reason.shows()), (shown.saved.is_some(), true));
        }
        prop_assert!(selection.hidden.iter().all(|hidden| !hidden.reason.shows()));
        let ranks: Vec<_> = selection.shown.iter().map(|shown| usize::from(shown.rank)).collect();
        prop_assert_eq!(ranks, (1..=selection.shown.len()).collect::<Vec<_>>());

        // What one method may not, changes nothing for the others.
        if let Some(gone) = selection.shown.last().map(|shown| shown.method) {
            let mut stricter = wishes.clone();
            stricter.deny.insert(gone);
            let fewer = select(&Market { wishes: &stricter, ..market });
            let left: Vec<_> = selection.methods().filter(|method| *method != gone).collect();
            prop_assert_eq!(fewer.methods().collect::<Vec<_>>(), left);
        }
        // Neither does a wish about what is not shown.
        if let Some(hidden) = selection.hidden.first().map(|hidden| hidden.method) {
            let mut more = wishes.clone();
            more.fees.push((hidden, Fee { fixed: 1, ..Fee::default() }));
            more.deny.insert(hidden);
            let same = select(&Market { wishes: &more, ..market });
            prop_assert_eq!(same.methods().collect::<Vec<_>>(), selection.methods().filter(|method| *method != hidden).collect::<Vec<_>>());
        }
    }
}
