//! What the shop asked for, resolved: raw attributes and the session document in, a [`Config`] out.
//!
//! Resolving never stops at the first fault: it returns everything it noticed, so that the developer
//! sees all of it at once. It does not fetch, and it does not know the browser: what depends on the
//! device comes in as [`Surroundings`].

// JSON is asked for one kind at a time; every other kind is the same to the asker.
#![allow(clippy::wildcard_enum_match_arm)]

use crate::domain::country::Country;
use crate::domain::currency::Currency;
use crate::domain::method::Capabilities;
use crate::domain::money::{Money, parse_minor};
use crate::domain::select::{Market, ProviderOffer, Selection, Wishes, select};
use crate::session::answer::{self, Answer};
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
    /// Ids of the providers this build has an adapter for.
    pub adapters: &'static [&'static str],
    /// Whether the session's `expires_at` has passed; the browser reads clock and date.
    pub expired: bool,
}

/// A provider the shop works with, and its public key.
#[derive(Clone, PartialEq, Debug)]
pub struct ProviderKey {
    /// The adapter's id.
    pub id: String,
    /// The key that may stand in the page.
    pub publishable_key: String,
}

/// One line of the order.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// The product's name, in the shop's words.
    pub name: String,
    /// How many.
    pub quantity: i64,
    /// The line's total.
    pub amount: Money,
}

/// The order as the buyer sees it. The parts add up to the total, else there is no `Config`.
#[derive(Clone, PartialEq, Debug)]
pub struct Order {
    /// What is to be paid.
    pub total: Money,
    /// The articles; empty if the shop gave only an amount.
    pub items: Vec<Item>,
    /// Shipping, where the shop names it.
    pub shipping: Option<Money>,
    /// Tax on top, where the shop names it.
    pub tax: Option<Money>,
    /// Discount, as a positive amount that is taken off.
    pub discount: Option<Money>,
}

/// Who is paid, and where the buyer finds their rules.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Merchant {
    /// The shop's name; empty if not given.
    pub name: String,
    /// Terms of sale.
    pub terms_url: Option<String>,
    /// Privacy notice.
    pub privacy_url: Option<String>,
    /// Refund and withdrawal rules.
    pub refund_url: Option<String>,
    /// Where a buyer finds a person.
    pub support_url: Option<String>,
}

/// A colour theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the buyer's system.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    HighContrast,
}

impl Theme {
    /// The attribute's word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::HighContrast => "high-contrast",
        }
    }
}

/// Everything that is fixed while the buyer decides. A change of attribute makes a new one.
#[derive(Clone, PartialEq, Debug)]
pub struct Config {
    /// The session's id; empty if the shop gave attributes only.
    pub session: String,
    /// Who is paid.
    pub merchant: Merchant,
    /// The buyer's country; `Country::UNKNOWN` if neither page nor session says it.
    pub country: Country,
    /// What is paid for.
    pub order: Order,
    /// Providers in the shop's order.
    pub providers: Vec<ProviderKey>,
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
}

/// How the page wants the element to look. It is known before, and without, a usable order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// Direction, where the page overrules the locale: true is right-to-left.
    pub rtl: Option<bool>,
}

/// Reads theme and direction; a word that is neither is reported and left out.
pub fn look(attributes: &Attributes, issues: &mut Issues) -> Look {
    let theme = match attributes.theme.as_deref() {
        None | Some("" | "auto") => Theme::Auto,
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        Some("high-contrast") => Theme::HighContrast,
        Some(other) => {
            issues.push(Issue::at("theme", other, "use light, dark, high-contrast or auto"));
            Theme::Auto
        }
    };
    let rtl = match attributes.dir.as_deref() {
        None | Some("" | "auto") => None,
        Some("rtl") => Some(true),
        Some("ltr") => Some(false),
        Some(other) => {
            issues.push(Issue::at("dir", other, "use ltr or rtl, or leave it out"));
            None
        }
    };
    Look { theme, rtl }
}

/// Resolves attributes and session document.
///
/// `None` means that nothing can be sold with this: the reason is the fatal one of `issues`.
pub fn resolve(attributes: &Attributes, document: &Json, around: &Surroundings, issues: &mut Issues) -> Option<Config> {
    check_version(document, issues);
    let order = order(attributes, document, issues)?;
    let country = country(attributes, document, issues);
    let providers = providers(attributes, document, around, issues);
    let lists: Vec<Option<Vec<String>>> = providers.iter().map(|p| methods_of(p, document)).collect();
    let offers: Vec<ProviderOffer<'_>> = providers
        .iter()
        .zip(&lists)
        .map(|(provider, list)| ProviderOffer { id: &provider.id, methods: list.as_deref() })
        .collect();
    let wishes = wishes(document);
    let market =
        Market { country, amount: order.total, capabilities: around.capabilities, providers: &offers, wishes: &wishes };
    let selection = select(&market);
    for fault in &selection.faults {
        issues.push(Issue::at("methods", &fault.id, &fault.describe()));
    }
    if selection.shown.is_empty() {
        issues.push(Issue::at(
            "providers",
            "",
            "no payment method fits this country, currency and amount; explain() tells why for each",
        ));
    }
    Some(Config {
        session: document.get("id").text().unwrap_or_default().to_owned(),
        merchant: merchant(document, issues),
        country,
        order,
        confirm_url: pick(&attributes.confirm_url, document.get("confirm_url")),
        status_url: document.get("status_url").text().map(str::to_owned),
        test: *document.get("test") == Json::Bool(true)
            || providers.iter().any(|p| p.publishable_key.starts_with("pk_test")),
        providers,
        selection,
        expired: around.expired,
        result: result(document),
    })
}

/// An attribute, or else the document's field.
fn pick(attribute: &Option<String>, field: &Json) -> Option<String> {
    attribute.as_deref().filter(|value| !value.is_empty()).or_else(|| field.text()).map(str::to_owned)
}

/// A good ending that the session tells of itself, after a reload for instance. Anything else is no ending.
fn result(document: &Json) -> Option<Answer> {
    let (answer, _) = answer::read(document.get("result"));
    Some(answer).filter(|answer| matches!(answer, Answer::Succeeded { .. } | Answer::Placed { .. }))
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
            let value = if other.is_null() { String::new() } else { shown(other) };
            issues.push(Issue::at("session.version", &value, "say which version it is, as a number: \"version\": 1"));
        }
    }
}

fn order(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Option<Order> {
    let currency = currency(attributes, document, issues);
    let minor = total(attributes, document, issues);
    let (currency, minor) = (currency?, minor?);
    let part = |field: &'static str, issues: &mut Issues| match document.get(field) {
        Json::Null => Some(None),
        value => match value.integer() {
            Some(minor) if minor >= 0 => Some(Some(Money::new(minor, currency))),
            _ => {
                issues.push(Issue::fatal(field, &shown(value), WHOLE_MINOR));
                None
            }
        },
    };
    let shipping = part("shipping", issues);
    let tax = part("tax", issues);
    let discount = part("discount", issues);
    let items = items(document, currency, issues);
    let order = Order {
        total: Money::new(minor, currency),
        items: items?,
        shipping: shipping?,
        tax: tax?,
        discount: discount?,
    };
    adds_up(&order, issues).then_some(order)
}

const WHOLE_MINOR: &str = "use a whole number of minor units that is not negative, such as 4999 for 49.99 EUR";

fn shown(value: &Json) -> String {
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

fn currency(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Option<Currency> {
    let code = session_first(&attributes.currency, document.get("currency").text(), "currency", issues);
    let Some(code) = code else {
        issues.push(Issue::fatal("currency", "", "set an ISO 4217 code such as EUR, or a session-url"));
        return None;
    };
    let currency = Currency::from_code(&code.to_ascii_uppercase());
    if currency.is_none() {
        issues.push(Issue::fatal("currency", &code, "use an ISO 4217 code such as EUR"));
    }
    currency
}

fn total(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Option<i64> {
    match document.get("total") {
        Json::Null => {
            let Some(amount) = attributes.amount.as_deref() else {
                issues.push(Issue::fatal("amount", "", "set the amount in minor units, or a session-url"));
                return None;
            };
            parse_minor(amount).map_err(|fault| issues.push(Issue::fatal("amount", amount, fault.remedy()))).ok()
        }
        value => {
            let minor = value.integer().filter(|minor| *minor >= 0);
            if minor.is_none() {
                issues.push(Issue::fatal("session.total", &shown(value), WHOLE_MINOR));
            }
            if let (Some(minor), Some(amount)) = (minor, attributes.amount.as_deref())
                && amount.trim() != minor.to_string()
            {
                issues.push(Issue::at("amount", amount, "the session's total counts; remove the attribute"));
            }
            minor
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

fn items(document: &Json, currency: Currency, issues: &mut Issues) -> Option<Vec<Item>> {
    let list = document.get("items");
    if !matches!(list, Json::Null | Json::List(_)) {
        issues.push(Issue::fatal("session.items", &shown(list), "use a list of items, or leave it out"));
        return None;
    }
    document
        .get("items")
        .list()
        .iter()
        .map(|item| {
            let Some(amount) = item.get("amount").integer() else {
                issues.push(Issue::fatal("session.items.amount", &shown(item.get("amount")), WHOLE_MINOR));
                return None;
            };
            Some(Item {
                name: item.get("name").text().unwrap_or_default().to_owned(),
                quantity: item.get("quantity").integer().unwrap_or(1),
                amount: Money::new(amount, currency),
            })
        })
        .collect()
}

/// Whether the named parts make the total. An order without parts always does.
fn adds_up(order: &Order, issues: &mut Issues) -> bool {
    if order.items.is_empty() {
        return true;
    }
    let plus = order.items.iter().map(|item| item.amount).chain(order.shipping).chain(order.tax);
    let zero = Money::new(0, order.total.currency());
    let sum = plus
        .into_iter()
        .try_fold(zero, Money::checked_add)
        .and_then(|sum| order.discount.map_or(Some(sum), |discount| sum.checked_sub(discount)));
    if sum == Some(order.total) {
        return true;
    }
    let parts = sum.map_or_else(|| "overflow".to_owned(), |sum| sum.minor().to_string());
    issues.push(Issue::fatal(
        "session.total",
        &order.total.minor().to_string(),
        &format!("items + shipping + tax - discount make {parts}; correct the session so that they agree"),
    ));
    false
}

fn country(attributes: &Attributes, document: &Json, issues: &mut Issues) -> Country {
    // The page may know the buyer's country better than the session that was made before.
    let Some(code) = pick(&attributes.country, document.get("country")) else { return Country::UNKNOWN };
    let country = Country::from_code(&code.to_ascii_uppercase());
    if country.is_none() {
        issues.push(Issue::at(
            "country",
            &code,
            "use an ISO 3166-1 alpha-2 code such as NL; the worldwide methods are shown meanwhile",
        ));
    }
    country.unwrap_or(Country::UNKNOWN)
}

fn providers(attributes: &Attributes, document: &Json, around: &Surroundings, issues: &mut Issues) -> Vec<ProviderKey> {
    let listed = document.get("providers").list().iter().map(|provider| ProviderKey {
        id: provider.get("id").text().unwrap_or_default().to_owned(),
        publishable_key: provider.get("publishable_key").text().unwrap_or_default().to_owned(),
    });
    let mut all: Vec<ProviderKey> = listed.collect();
    if all.is_empty()
        && let Some(id) = &attributes.provider
    {
        let publishable_key = attributes.publishable_key.clone().unwrap_or_default();
        all.push(ProviderKey { id: id.clone(), publishable_key });
    }
    all.retain(|provider| {
        let known = around.adapters.contains(&provider.id.as_str());
        if !known {
            let remedy = format!("this build has adapters for: {}", around.adapters.join(", "));
            issues.push(Issue::at("provider", &provider.id, &remedy));
        }
        known
    });
    all
}

/// The methods the shop has with this provider; `None` means all that the provider can do.
fn methods_of(provider: &ProviderKey, document: &Json) -> Option<Vec<String>> {
    let listed = document.get("providers").list();
    listed.iter().find(|entry| entry.get("id").text() == Some(&provider.id))?.get("methods").texts()
}

fn wishes(document: &Json) -> Wishes {
    let wishes = document.get("methods");
    Wishes {
        allow: wishes.get("allow").texts(),
        deny: wishes.get("deny").texts().unwrap_or_default(),
        order: wishes.get("order").texts().unwrap_or_default(),
    }
}

fn merchant(document: &Json, issues: &mut Issues) -> Merchant {
    let merchant = document.get("merchant");
    let mut link = |name: &'static str| {
        let url = merchant.get(name).text()?;
        if is_web_address(url) {
            return Some(url.to_owned());
        }
        issues.push(Issue::at(name, url, "use an https address (or http on localhost while testing)"));
        None
    };
    Merchant {
        terms_url: link("terms_url"),
        privacy_url: link("privacy_url"),
        refund_url: link("refund_url"),
        support_url: link("support_url"),
        name: merchant.get("name").text().unwrap_or_default().to_owned(),
    }
}

/// Whether a link may be shown or followed: `https:`, or `http:` on this very machine.
/// Anything else (`javascript:`, `data:`, plain `http:`) may not.
pub fn is_web_address(url: &str) -> bool {
    if let Some(rest) = url.strip_prefix("https://") {
        return !rest.is_empty() && !rest.starts_with('/');
    }
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // Whatever stands before an @ is a user's name: http://localhost:80@elsewhere is elsewhere.
    ["localhost", "127.0.0.1", "[::1]"].into_iter().any(|name| {
        let Some(rest) = host.strip_prefix(name) else { return false };
        let port = rest.strip_prefix(':');
        rest.is_empty() || port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
    })
}
