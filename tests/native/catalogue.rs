//! The catalogue of methods: ids, names, what ended, what is asked.

use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::field::BuyerField;
use kassa::domain::method::{CATALOGUE_DATE, Capabilities, Capability, Completion, Flow, Kind, Method, Refund, Status};
use std::collections::HashSet;

fn method(id: &str) -> Method {
    Method::from_id(id).unwrap_or_else(|| panic!("no method {id}"))
}

fn country(code: &str) -> Country {
    Country::from_code(code).unwrap()
}

#[test]
fn ids_are_unique_and_found_again() {
    let ids: HashSet<_> = Method::all().map(Method::id).collect();
    assert_eq!(ids.len(), Method::all().count());
    for method in Method::all() {
        assert_eq!(Method::from_id(method.id()), Some(method));
        assert!(method.id().chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_')), "{}", method.id());
    }
    for id in ["", "iDEAL", "ideal ", "visa", "American Express"] {
        assert_eq!(Method::from_id(id), None, "{id:?}");
    }
}

#[test]
fn names_are_fit_to_be_shown() {
    for method in Method::all() {
        let name = method.name();
        assert!(
            !name.is_empty() && name.trim() == name && !name.contains(['(', ')', '?', ';']),
            "{}: {name}",
            method.id()
        );
    }
    assert_eq!(method("ideal").name(), "iDEAL | Wero");
    assert_eq!(method("mb_way").name(), "MB WAY");
    assert_eq!(method("fpx").name(), "FPX");
}

#[test]
fn a_brand_is_named_as_this_buyer_knows_it() {
    let cases = [
        ("alipay", "zh-Hans", "CN", "支付宝"),
        ("alipay", "zh-Hant", "HK", "支付寶"),
        ("alipay", "zh-Hans-CN", "CN", "支付宝"),
        ("alipay", "en", "CN", "Alipay"),
        ("alipay", "zh-Hansa", "CN", "Alipay"),
        ("mada", "ar", "SA", "مدى"),
        ("mada", "ar-SA", "SA", "مدى"),
        ("mada", "arn", "SA", "mada"),
        ("mada", "", "SA", "mada"),
        ("rakuten_pay", "ja", "JP", "楽天ペイ"),
        ("promptpay", "th", "TH", "พร้อมเพย์"),
        ("afterpay_clearpay", "en", "GB", "Clearpay"),
        ("afterpay_clearpay", "en", "AU", "Afterpay"),
        ("ideal", "nl", "NL", "iDEAL | Wero"),
    ];
    for (id, language, code, expected) in cases {
        assert_eq!(method(id).name_in(language, country(code)), expected, "{id} {language} {code}");
    }
}

#[test]
fn what_is_no_brand_is_said_in_the_buyers_language() {
    let cases = [
        ("card", "method-card"),
        ("cod", "method-cod"),
        ("bank_transfer", "method-bank-transfer"),
        ("konbini", "method-konbini"),
        ("sepa_debit", "method-sepa-debit"),
        ("online_banking_finland", "method-online-banking-finland"),
    ];
    for (id, message) in cases {
        assert!(method(id).name_is_generic(), "{id}");
        assert_eq!(method(id).message_id(), message);
    }
    for id in ["ideal", "paypal", "mada", "fpx", "vietqr"] {
        assert!(!method(id).name_is_generic(), "{id}");
    }
}

#[test]
fn what_ended_is_known_with_its_successor() {
    let cases = [
        ("giropay", "wero"),
        ("paydirekt", "wero"),
        ("sofort", "klarna"),
        ("dotpay", "p24"),
        ("payconiq", "wero"),
        ("poli", "payto"),
    ];
    for (id, expected) in cases {
        match method(id).status() {
            Status::Retired { since, successor } | Status::Merged { since, successor } => {
                assert!(since.starts_with("20"), "{id}: {since}");
                assert_eq!(successor, Some(method(expected)), "{id}");
                assert_eq!(method(expected).status(), Status::Active, "{id}");
            }
            Status::Active | Status::Brand { .. } => panic!("{id} has not ended"),
        }
    }
    let ended = |method: &Method| matches!(method.status(), Status::Retired { .. } | Status::Merged { .. });
    assert_eq!(Method::all().filter(ended).count(), cases.len());
}

#[test]
fn card_brands_are_known_as_brands_of_the_card() {
    for id in ["amex", "jcb", "hipercard"] {
        assert_eq!(method(id).status(), Status::Brand { of: method("card") }, "{id}");
    }
    // Domestic cards that are chosen by themselves are methods.
    for id in ["cartes_bancaires", "mada", "elo", "unionpay"] {
        assert_eq!(method(id).status(), Status::Active, "{id}");
    }
    let brands = Method::all().filter(|method| matches!(method.status(), Status::Brand { .. }));
    assert_eq!(brands.count(), 3);
}

#[test]
fn the_catalogue_is_complete() {
    assert_eq!(Method::all().count(), 181);
    for (id, refund) in
        [("card", Refund::Yes), ("boleto", Refund::No), ("pay_easy", Refund::No), ("wave", Refund::Unknown)]
    {
        assert_eq!(method(id).refund(), refund, "{id}");
    }
    assert!(CATALOGUE_DATE.len() == 10 && CATALOGUE_DATE >= "2026-11-22");
    assert_eq!(method("p24").currencies(country("PL")), "PLN EUR");
    assert_eq!(method("klarna").currencies(country("PL")), "PLN");
    assert_eq!(method("google_pay").countries(), "* -RU");
}

#[test]
fn this_release_knows_how_to_finish_every_method() {
    for method in Method::all() {
        let expected = match (method.flow(), method.kind()) {
            (Flow::Fields, _) => Completion::Fields,
            (_, Kind::Cash) => Completion::OnDelivery,
            _ => Completion::HostedPage,
        };
        assert_eq!(method.completion(), expected, "{}", method.id());
        assert!(method.flow() != Flow::Fields || method.kind() == Kind::Card, "{}", method.id());
    }
    assert_eq!(method("cod").completion(), Completion::OnDelivery);
    assert_eq!(method("mada").completion(), Completion::Fields);
    assert_eq!(method("bank_transfer").completion(), Completion::HostedPage);
}

#[test]
fn only_what_the_method_needs_is_asked() {
    use BuyerField::*;
    let cases: [(&str, &[BuyerField]); 24] = [
        ("card", &[Name]),
        ("cartes_bancaires", &[Name]),
        ("dankort", &[Name]),
        ("p24", &[Email]),
        ("interac", &[Email]),
        ("mpesa", &[Phone]),
        ("airtel_money", &[Phone]),
        ("mtn_momo", &[Phone]),
        ("mb_way", &[Phone]),
        ("cod", &[Phone]),
        ("konbini", &[Name, Email, KonbiniPhone, KonbiniStore]),
        ("pay_easy", &[Name, Email, KonbiniPhone]),
        ("ideal", &[]),
        ("sepa_debit", &[Name, Iban]),
        ("ach_debit", &[Name, RoutingNumber, AccountNumber]),
        ("becs_debit", &[Name, Email, Bsb, AccountNumber]),
        ("blik", &[BlikCode]),
        ("pix", &[Name, Document]),
        ("boleto", &[Name, Email, Document, Street, Street2, City, Region, PostalCode]),
        ("riverty", &[Phone, Birthdate]),
        ("yape", &[Phone, Otp]),
        ("fpx", &[Bank]),
        // Their own pages ask: there is no list of banks to go by, or the page knows its buyers.
        ("netbanking_in", &[]),
        ("apple_pay", &[]),
    ];
    for (id, asked) in cases {
        assert_eq!(method(id).asks(Country::UNKNOWN).collect::<Vec<_>>(), asked, "{id}");
    }
    // Beyond the European Economic Area a SEPA debit needs the debtor's address.
    let asked = |code| method("sepa_debit").asks(country(code)).collect::<Vec<_>>();
    assert_eq!((asked("NL"), asked("CH")), (vec![Name, Iban], vec![Name, Iban, Street]));
    for method in Method::all() {
        // In one order, so that forms of different methods read alike; an address follows its country.
        for country in Country::all() {
            let asked: Vec<_> = method.asks(country).collect();
            let places: Vec<_> = asked
                .iter()
                .filter(|field| !is_address(**field))
                .map(|field| BuyerField::ALL.iter().position(|known| known == field))
                .collect();
            assert!(places.is_sorted_by(|before, after| before < after), "{}", method.id());
            assert!(method.flow() != Flow::Fields || asked == [Name], "{}", method.id());
        }
    }
}

fn is_address(field: BuyerField) -> bool {
    use BuyerField::{City, District, PostalCode, Region, Street, Street2};
    matches!(field, Street | Street2 | District | City | Region | PostalCode)
}

#[test]
fn countries_currencies_and_limits_are_those_of_the_file() {
    let (eur, pln, brl) =
        (Currency::from_code("EUR").unwrap(), Currency::from_code("PLN").unwrap(), Currency::from_code("BRL").unwrap());
    assert!(method("ideal").fits_country(country("NL")) && !method("ideal").fits_country(country("BE")));
    assert!(method("paypal").fits_country(country("NL")) && !method("paypal").fits_country(country("TR")));
    assert!(method("p24").fits_currency(country("PL"), pln) && method("p24").fits_currency(country("PL"), eur));
    assert!(!method("blik").fits_currency(country("PL"), eur));
    // Klarna takes only the currency of the buyer's country.
    assert!(method("klarna").fits_currency(country("PL"), pln) && !method("klarna").fits_currency(country("PL"), eur));
    let limits = method("elo").limits(brl).unwrap();
    assert_eq!((limits.min, limits.max), (Some(100), Some(4_000_000)));
    assert_eq!(method("elo").limits(eur), None);
    let limits = method("pse").limits(Currency::from_code("COP").unwrap()).unwrap();
    assert_eq!((limits.min, limits.max), (Some(160_000), None));
    for method in Method::all() {
        for limits in Currency::all().filter_map(|currency| method.limits(currency)) {
            assert!(limits.min.is_some() || limits.max.is_some(), "{}", method.id());
            assert!(limits.max.is_none_or(|max| limits.min.is_none_or(|min| min < max)), "{}", method.id());
        }
    }
}

#[test]
fn codes_in_a_list_are_not_read_across_their_borders() {
    for method in Method::all() {
        let listed = Country::all().filter(|country| method.fits_country(*country)).count();
        assert!(listed > 0, "{} has no country", method.id());
    }
    // bizum is "ESAD": SA stands across the border of its two codes.
    assert!(method("bizum").fits_country(country("AD")) && !method("bizum").fits_country(country("SA")));
}

#[test]
fn capabilities_are_a_set() {
    let apple = Capabilities::NONE.with(Capability::ApplePay);
    assert!(apple.has(Capability::ApplePay) && !apple.has(Capability::GooglePay));
    assert!(Capabilities::ALL.has(Capability::GooglePay) && !Capabilities::default().has(Capability::ApplePay));
    assert_eq!(method("apple_pay").needs(), Some(Capability::ApplePay));
    assert_eq!(method("google_pay").needs(), Some(Capability::GooglePay));
    assert_eq!(Method::all().filter(|method| method.needs().is_some()).count(), 2);
}
