//! The providers the shop works with, in its order, and what each can do. It knows no provider by name.
//!
//! A key that must not be used here leaves its provider out: test and live are never confused.

use super::reading::{at, each, itself, limits, list, share, within};
use super::{Attributes, Surroundings, written};
use crate::domain::card::CardForm;
use crate::domain::country::Country;
use crate::domain::currency::Currency;
use crate::domain::key::{self, Environment};
use crate::domain::market::{MethodSet, ProviderOffer};
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// A shop's account with a provider.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Account {
    /// The adapter's id.
    pub id: String,
    /// The key that may stand in the page.
    pub key: String,
    /// What the provider gave the shop's server for this very payment, where it works so: a client secret, an order.
    pub session: Option<String>,
    /// Whether no real money moves.
    pub test: bool,
    /// What is paid in, by ISO 4217.
    pub currency: &'static str,
    /// What its card form is made of.
    pub form: CardForm,
}

impl Account {
    /// What tells it, and what it was opened for, from every other.
    #[must_use]
    pub fn name(&self) -> String {
        let environment = if self.test { "test" } else { "live" };
        [&self.id, " ", &self.key, " ", environment, " ", self.session.as_deref().unwrap_or_default()].concat()
    }
}

/// The keys and, in the same order, what each provider can do.
pub(super) fn providers(
    attributes: &Attributes,
    document: &Json,
    paid_in: Currency,
    around: &Surroundings,
    issues: &mut Issues,
) -> (Vec<Account>, Vec<ProviderOffer>) {
    let (mut accounts, mut offers) = (Vec::new(), Vec::new());
    let mut wanted = match document.get("test") {
        Json::Bool(true) => Some(Environment::Test),
        Json::Bool(false) => Some(Environment::Live),
        _ => None,
    };
    let mut refused = false;
    let mut add = |id: &str, key: &str, session: Option<&str>, offer: ProviderOffer, issues: &mut Issues| {
        let Some((_, form)) = around.adapters.iter().find(|(known, _)| *known == id) else {
            let known: Vec<_> = around.adapters.iter().map(|(known, _)| *known).collect();
            let remedy = ["this build has adapters for: ", &known.join(", ")].concat();
            return issues.push(Issue::at("provider", id, &remedy));
        };
        if let Some(remedy) = fault(key, wanted, around.secure) {
            refused = true;
            // It may be a secret one that does not look it (Mollie's), and consoles are recorded.
            return issues.push(Issue::at(&["publishable_key of ", id].concat(), "…", remedy));
        }
        wanted = wanted.or(key::environment(key));
        accounts.push(Account {
            id: id.to_owned(),
            key: key.to_owned(),
            session: session.map(str::to_owned),
            form: *form,
            ..Account::default()
        });
        offers.push(offer);
    };
    let listed = document.get("providers").list();
    for (index, entry) in listed.iter().enumerate() {
        let id = entry.get("id").text().unwrap_or_default();
        let offer = offer(&at("providers", index), id, entry, issues);
        let key = entry.get("publishable_key").text().unwrap_or_default();
        add(id, key, entry.get("session").text(), offer, issues);
    }
    if let (true, Some(id)) = (listed.is_empty(), &attributes.provider) {
        let offer = ProviderOffer { id: id.clone(), ..ProviderOffer::default() };
        add(id, attributes.publishable_key.as_deref().unwrap_or_default(), None, offer, issues);
    }
    for account in &mut accounts {
        // One account tells it of all: test and live never stand side by side.
        account.test = wanted == Some(Environment::Test);
        account.currency = paid_in.code();
    }
    if refused && accounts.is_empty() {
        issues.push(Issue::fatal("providers", "", "none is left whose key may be used here"));
    }
    (accounts, offers)
}

/// Why a key must not be used here.
fn fault(key: &str, wanted: Option<Environment>, secure: bool) -> Option<&'static str> {
    if key::is_secret(key) {
        return Some("this is a secret key, which anybody could read here: revoke it, and use the publishable one");
    }
    use Environment::{Live, Test};
    match (key::environment(key), wanted) {
        (Some(Live), Some(Test)) => Some("a live key would take real money in a test; use the test key"),
        (Some(Test), Some(Live)) => Some("a test key takes no money; use the live key, or say \"test\": true"),
        (Some(Test), _) | (None, Some(Test)) => None,
        _ if !secure => Some("a live key needs a page that is served over https; say \"test\": true if it is none"),
        _ => None,
    }
}

fn offer(path: &str, id: &str, entry: &Json, issues: &mut Issues) -> ProviderOffer {
    let within = |name: &str| within(path, name);
    let methods = list(&within("methods"), entry.get("methods"), issues, &itself);
    ProviderOffer {
        id: id.to_owned(),
        methods: methods.map(|methods| methods.into_iter().collect::<MethodSet>()),
        currencies: list(&within("currencies"), entry.get("currencies"), issues, &currency),
        countries: list(&within("countries"), entry.get("countries"), issues, &country),
        limits: each(&within("limits"), entry.get("limits"), issues, &limits),
        share: match entry.get("share") {
            Json::Null => None,
            value => share(&within("share"), value, issues),
        },
    }
}

fn currency(path: &str, value: &Json, issues: &mut Issues) -> Option<Currency> {
    let found = value.text().and_then(|code| Currency::from_code(&code.to_ascii_uppercase()));
    if found.is_none() {
        issues.push(Issue::at(path, &written(value), "use an ISO 4217 code such as EUR"));
    }
    found
}

fn country(path: &str, value: &Json, issues: &mut Issues) -> Option<Country> {
    let found = value.text().and_then(|code| Country::from_code(&code.to_ascii_uppercase()));
    if found.is_none() {
        issues.push(Issue::at(path, &written(value), "use an ISO 3166-1 alpha-2 code such as NL"));
    }
    found
}
