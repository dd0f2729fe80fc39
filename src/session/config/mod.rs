//! What the shop asked for, resolved: raw attributes and the session document in, a [`Config`] out.
//!
//! Resolving never stops at the first fault: it returns everything it noticed, so that the developer
//! sees all of it at once. It does not fetch, and it does not know the browser: what depends on the
//! device comes in as [`Surroundings`].

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

mod asks;
mod due;
mod ended;
mod look;
mod merchant;
mod order;
mod plans;
mod providers;
mod reading;
pub mod region;
mod saved;
mod wishes;

pub use look::{Look, Theme, look};
pub use merchant::{Merchant, is_web_address};
pub use order::{Item, Order};
pub use providers::Account;
pub use region::{CountrySource, Hints};
pub use wishes::Label;

use crate::domain::card::CardForm;
use crate::domain::country::Country;
use crate::domain::field::BuyerField;
use crate::domain::instalment::Plan;
use crate::domain::market::{Market, ProviderOffer, SavedMethod, Wishes};
use crate::domain::method::{Capabilities, Method};
use crate::domain::money::Money;
use crate::domain::select::{Selection, select};
use crate::session::answer::Answer;
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// The newest version of the session document this program was written for.
pub const SESSION_VERSION: i64 = 1;

/// The element's attributes, as written in the page.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Attributes {
    /// `session-url`: GET gives the session document.
    pub session_url: Option<String>,
    /// `locale`: a BCP 47 tag.
    pub locale: Option<String>,
    /// `country`: ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// `currency`: ISO 4217.
    pub currency: Option<String>,
    /// `amount`: integer minor units.
    pub amount: Option<String>,
    /// `provider`: the id of a provider.
    pub provider: Option<String>,
    /// `publishable-key`: the provider's public key.
    pub publishable_key: Option<String>,
    /// `confirm-url`: POST makes the payment.
    pub confirm_url: Option<String>,
    /// `theme`: light, dark, high-contrast or auto.
    pub theme: Option<String>,
    /// `dir`: ltr or rtl, where the page wants to overrule the locale.
    pub dir: Option<String>,
    /// `state`: a screen to show without a shop behind it; preview only.
    pub state: Option<String>,
}

/// What the device tells: it comes from the embedding floor.
#[derive(Clone, PartialEq, Debug)]
pub struct Surroundings {
    /// What this browser and device can do.
    pub capabilities: Capabilities,
    /// The providers this build has an adapter for: id, and what the card form is made of.
    pub adapters: &'static [(&'static str, CardForm)],
    /// Whether the session's `expires_at` has passed; the browser reads clock and date.
    pub expired: bool,
    /// Where the buyer seems to be, for shops that do not say.
    pub hints: Hints,
    /// The buyer's clock, in milliseconds since 1970.
    pub now: i64,
    /// The page's host, which buyers see in the address: `shop.example`.
    pub host: String,
    /// Whether the page came over https.
    pub secure: bool,
}

/// Everything that is fixed while the buyer decides. A change of attribute makes a new one.
#[derive(Clone, PartialEq, Debug)]
pub struct Config {
    /// The session's id; empty if the shop gave attributes only.
    pub session: String,
    /// Who is paid.
    pub merchant: Merchant,
    /// The buyer's country; `Country::UNKNOWN` if nobody says it and nothing hints at it.
    pub country: Country,
    /// Whose word the country is.
    pub country_source: CountrySource,
    /// What is paid for.
    pub order: Order,
    /// Who buys: a name that stays the same, for releases to a share of buyers; the session's id if the shop gives none.
    pub buyer: String,
    /// Providers in the shop's order.
    pub providers: Vec<Account>,
    /// What each of `providers` can do, in the same order.
    pub offers: Vec<ProviderOffer>,
    /// What the merchant wishes of the methods.
    pub wishes: Wishes,
    /// What the merchant calls methods.
    pub labels: Vec<(Method, Label)>,
    /// What the merchant asks beyond what a method needs; see [`Config::asks()`]. Empty until [`Config::complete`].
    pub asks: Vec<(Method, Vec<BuyerField>)>,
    /// The plans the shop offers, with the method each belongs to, in the shop's order. Empty until [`Config::complete`].
    pub plans: Vec<(Method, Plan)>,
    /// What the buyer has paid with before.
    pub saved: Vec<SavedMethod>,
    /// What the device and browser can do.
    pub capabilities: Capabilities,
    /// Where the payment is confirmed.
    pub confirm_url: Option<String>,
    /// Where an attempt's status is asked for; the attempt's key is appended as a path segment.
    pub status_url: Option<String>,
    /// Whether no real money moves.
    pub test: bool,
    /// The methods for this buyer, with reasons.
    pub selection: Selection,
    /// Whether the session has run out.
    pub expired: bool,
    /// How the session ended, if it has been paid or ordered already.
    pub result: Option<Answer>,
    /// What was paid or ordered then, where the session says it; a fee may have come on top of the order.
    pub paid: Option<Money>,
}

impl Config {
    /// Reads what nobody needs in order to choose a method: further fields to ask, and plans. A gate.
    #[inline(never)]
    pub fn complete(&mut self, document: &Json, issues: &mut Issues) {
        self.asks = asks::asks(document, self.country, issues);
        self.plans = plans::plans(document.get("instalments"), self.order.total, issues);
    }

    /// All that decided what is shown: `explain()` asks it for the reasons.
    #[must_use]
    pub fn market(&self) -> Market<'_> {
        Market {
            country: self.country,
            amount: self.order.total,
            capabilities: self.capabilities,
            providers: &self.offers,
            wishes: &self.wishes,
            saved: &self.saved,
            buyer: &self.buyer,
        }
    }

    /// What the merchant calls a method in the language with this BCP 47 tag; `None` to call it by its name.
    #[must_use]
    pub fn label(&self, method: Method, language: &str) -> Option<&str> {
        self.labels.iter().find(|(known, _)| *known == method)?.1.in_language(language)
    }
}

/// Resolves attributes and session document.
///
/// `None` means that nothing can be sold with this: the reason is the fatal one of `issues`.
pub fn resolve(attributes: &Attributes, document: &Json, around: &Surroundings, issues: &mut Issues) -> Option<Config> {
    check_version(document, issues);
    let order = order::order(attributes, document, issues)?;
    let (country, country_source) = region::region(attributes, document, around.hints, issues);
    let (providers, offers) = providers::providers(attributes, document, order.total.currency(), around, issues);
    if issues.last().is_some_and(|issue| issue.fatal) {
        return None;
    }
    let (wishes, labels) = wishes::wishes(document, country, issues);
    let saved = saved::saved(document, &offers, issues);
    let session = document.get("id").text().unwrap_or_default().to_owned();
    let buyer = document.get("buyer_id").text().map_or_else(|| session.clone(), str::to_owned);
    if buyer.is_empty() && (!wishes.shares.is_empty() || offers.iter().any(|offer| offer.share.is_some())) {
        issues.push(Issue::at("buyer_id", "", "a release to a share of buyers needs buyer_id or the session's id"));
    }
    let currency = order.total.currency();
    let mut config = Config {
        session,
        buyer,
        merchant: merchant::merchant(document, &around.host, issues),
        country,
        country_source,
        order,
        confirm_url: pick(&attributes.confirm_url, document.get("confirm_url")),
        status_url: document.get("status_url").text().map(str::to_owned),
        test: *document.get("test") == Json::Bool(true) || providers.iter().any(|account| account.test),
        providers,
        offers,
        wishes,
        labels,
        asks: Vec::new(),
        plans: Vec::new(),
        saved,
        capabilities: around.capabilities,
        selection: Selection::default(),
        expired: around.expired,
        result: Some(document.get("result"))
            .filter(|told| !told.is_null())
            .and_then(|told| ended::result(told, around.now)),
        paid: document.get("result").get("amount").integer().map(|minor| Money::new(minor, currency)),
    };
    config.selection = select(&config.market());
    if config.selection.shown.is_empty() {
        issues.push(Issue::at(
            "providers",
            "",
            "no payment method fits this country, currency and amount; explain() tells why for each",
        ));
    }
    Some(config)
}

/// An attribute, or else the document's field.
fn pick(attribute: &Option<String>, field: &Json) -> Option<String> {
    attribute.as_deref().filter(|value| !value.is_empty()).or_else(|| field.text()).map(str::to_owned)
}

fn check_version(document: &Json, issues: &mut Issues) {
    if document.is_null() {
        return;
    }
    match document.get("version") {
        Json::Int(version) if *version == SESSION_VERSION => {}
        Json::Int(version) => issues.push(Issue::at(
            "session.version",
            &version.to_string(),
            "this Kassa knows version 1; unknown fields are ignored and missing ones take their defaults",
        )),
        other => {
            let value = if other.is_null() { String::new() } else { written(other) };
            issues.push(Issue::at("session.version", &value, "say which version it is, as a number: \"version\": 1"));
        }
    }
}

/// The server's word counts over the page's; a page that says otherwise is told.
fn session_first(
    attribute: &Option<String>,
    field: Option<&str>,
    name: &'static str,
    issues: &mut Issues,
) -> Option<String> {
    match (attribute.as_deref().filter(|value| !value.is_empty()), field) {
        (Some(page), Some(server)) => {
            if !page.eq_ignore_ascii_case(server) {
                issues.push(Issue::at(name, page, "the session says otherwise and counts; remove the attribute"));
            }
            Some(server.to_owned())
        }
        (page, server) => server.or(page).map(str::to_owned),
    }
}

fn written(value: &Json) -> String {
    match value {
        Json::Text(text) => text.clone(),
        Json::Int(number) => number.to_string(),
        Json::Bool(flag) => flag.to_string(),
        Json::Null => "null".to_owned(),
        Json::List(_) => "[…]".to_owned(),
        Json::Map(_) => "{…}".to_owned(),
        Json::Other => "a number that is not whole".to_owned(),
    }
}
