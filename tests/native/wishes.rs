//! What the merchant and the providers ask for: how it changes the list, and what is said when it is wrong.

use crate::market::{market, method, money, offer, reason_of, select_with, shown_ids, strings, wishes};
use kassa::domain::reason::{AskedBy, Fault, Reason, WishFault};
use kassa::domain::select::{ProviderOffer, select};

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
    let some = wishes(Some(&["revolut_pay", "card", "ideal", "klarna"]), &["klarna"], &[]);
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

#[test]
fn what_ended_stands_for_its_successor_and_every_fault_is_reported_once() {
    let offers = strings(&["giropay", "ideal", "teleport"]);
    let providers = [offer("a", &offers), ProviderOffer { id: "b", methods: None }];
    let wishes = wishes(Some(&["sofort", "ideal", "vissa", "vissa"]), &["giropay", "oops"], &["sofort"]);
    let selection = select(&market("NL", money(4999, "EUR"), &providers, &wishes));
    let shown: Vec<_> = selection.shown.iter().map(|shown| (shown.method.id(), shown.rank, shown.provider)).collect();
    assert_eq!(shown, [("klarna", 1, 1), ("ideal", 2, 0)]);
    let fault = |id: &str, asked_by, fault| WishFault { id: id.into(), asked_by, fault };
    let ended = |since, successor| Fault::Retired { since, successor: Some(method(successor)) };
    assert_eq!(
        selection.faults,
        [
            fault("giropay", AskedBy::Provider, ended("2024-06-30", "wero")),
            fault("teleport", AskedBy::Provider, Fault::Unknown),
            fault("sofort", AskedBy::Allow, ended("2025-03-31", "klarna")),
            fault("vissa", AskedBy::Allow, Fault::Unknown),
            fault("oops", AskedBy::Deny, Fault::Unknown),
            fault("sofort", AskedBy::Order, ended("2025-03-31", "klarna")),
        ]
    );
    let sentence = "\"sofort\" in methods.allow: retired 2025-03-31, use klarna";
    assert_eq!((selection.faults[2].code(), selection.faults[2].describe().as_str()), ("method-retired", sentence));
    let sentence = "\"oops\" in methods.deny: not known; check the spelling";
    assert_eq!((selection.faults[4].code(), selection.faults[4].describe().as_str()), ("method-unknown", sentence));
}

#[test]
fn denying_what_ended_leaves_its_successor_alone() {
    let selection = select_with("NL", money(4999, "EUR"), &wishes(None, &["sofort"], &[]));
    assert!(shown_ids(&selection).contains(&"klarna"));
    assert!(selection.faults.is_empty());
}
