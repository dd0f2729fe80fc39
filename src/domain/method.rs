//! The catalogue of payment methods: what each is, who can use it, and what it needs.
//!
//! Retired methods are in it, so that a merchant who still asks for one can be told what became of it.
//! The catalogue is read from `data/methods.tsv`, which also keeps sources, doubts and the complete list of what a provider
//! asks the buyer. It does not order methods (see [`country`](super::country)), does not choose (see
//! [`select`](super::select)), and has neither icons nor words other than brand names.

use super::address::Writing;
use super::country::Country;
use super::currency::Currency;
pub use super::device::{Capabilities, Capability};
use super::field::{BuyerField, address_fields};
use super::generated::cell;
use super::generated::method::{DATE, ENDINGS, LIMITS, METHODS, WORDS};

/// When the facts of the catalogue were last looked at: an ISO 8601 date.
pub const CATALOGUE_DATE: &str = DATE;

/// Stands among the fields a method asks for the whole address, as each country writes it.
const ADDRESS: char = '*';

/// A payment method: a handle of one byte into the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Method(pub(super) u8);

impl Method {
    /// The method with this id, ended ones included; `None` for anything else.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|method| method.id() == id)
    }

    /// Every method, in the order of the file.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..METHODS.len() as u8).map(Self)
    }

    /// The stable id, in snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.cell(0)
    }

    /// The brand's name as it is used internationally; for a generic method an English name, to fall back on.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.cell(1)
    }

    /// The brand's name for one buyer: `language` is a BCP 47 tag (`zh-Hant`, `ar-EG`), `country` the buyer's.
    /// A brand may have its own name in a country (Clearpay in GB) or write itself in a script (支付宝, مدى).
    #[must_use]
    pub fn name_in(self, language: &str, country: Country) -> &'static str {
        let mut spoken = None;
        for entry in self.cell(4).split(';') {
            let Some((key, name)) = entry.split_once('=') else {
                continue;
            };
            if key == country.code() {
                return name;
            }
            let rest = language.strip_prefix(key);
            if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) {
                spoken = Some(name);
            }
        }
        spoken.unwrap_or(self.name())
    }

    /// Whether the method is no brand (card, cash on delivery, bank transfer): the widget then says it in the buyer's
    /// language, with the Fluent message [`message_id`](Self::message_id).
    #[must_use]
    pub fn name_is_generic(self) -> bool {
        self.row().generic
    }

    /// Whether the buyer confirms in something that goes by the method's own name: a wallet's app, a pay-later service.
    #[must_use]
    pub fn has_own_app(self) -> bool {
        matches!(self.kind(), Kind::Wallet | Kind::Bnpl | Kind::Qr) && !self.name_is_generic()
    }

    /// The Fluent message that names a generic method: `method-bank-transfer`.
    #[must_use]
    pub fn message_id(self) -> String {
        let mut id = String::from("method-");
        id.extend(self.id().chars().map(|c| if c == '_' { '-' } else { c }));
        id
    }

    /// What sort of method it is.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// How the method goes by its nature.
    #[must_use]
    pub fn flow(self) -> Flow {
        self.row().flow
    }

    /// How the widget brings it to an end in this release.
    #[must_use]
    pub fn completion(self) -> Completion {
        match (self.flow(), self.kind()) {
            (Flow::Fields, _) => Completion::Fields,
            (Flow::Offline, Kind::Cash) => Completion::OnDelivery,
            (Flow::Redirect | Flow::App | Flow::Embedded | Flow::Qr | Flow::Voucher | Flow::Offline, _) => {
                Completion::HostedPage
            }
        }
    }

    /// What the widget itself asks a buyer in `country` before paying, in this order: what the provider cannot start
    /// without. What the method's own page asks anyway is asked there, so that nobody types a thing twice.
    pub fn asks(self, country: Country) -> impl Iterator<Item = BuyerField> {
        let listed = self.cell(5);
        let whole_address = listed.contains(ADDRESS).then(|| address_fields(country, Writing::Local));
        let fields = listed.char_indices().filter_map(move |(at, letter)| {
            let place = u32::from(letter).checked_sub(u32::from('a'))?;
            let field = BuyerField::ALL.get(place as usize)?;
            // The countries it is asked in stand behind its letter in capitals; none for all.
            let countries = listed.get(at + 1..)?.split(|c: char| c.is_ascii_lowercase() || c == ADDRESS).next()?;
            (countries.is_empty() || lists(countries, country.code())).then_some(*field)
        });
        fields.chain(whole_address.into_iter().flatten())
    }

    /// How many fields that is, about: a whole address counts as one, and so does a field of some countries.
    #[must_use]
    pub fn asks_about(self) -> usize {
        self.cell(5).bytes().filter(|letter| !letter.is_ascii_uppercase()).count()
    }

    /// Whether the money can be given back the way it came.
    #[must_use]
    pub fn refund(self) -> Refund {
        self.row().refund
    }

    /// Whether the result is known when the buyer is done.
    #[must_use]
    pub fn notification(self) -> Notification {
        self.row().notification
    }

    /// Whether it can still be used, and what became of it.
    #[must_use]
    pub fn status(self) -> Status {
        ENDINGS.iter().find(|(method, _)| *method == self).map_or(Status::Active, |(_, status)| *status)
    }

    /// What the device or browser must be able to do.
    #[must_use]
    pub fn needs(self) -> Option<Capability> {
        self.row().needs
    }

    /// Whether buyers of `country` can use it.
    #[must_use]
    pub fn fits_country(self, country: Country) -> bool {
        let (listed, code) = (self.cell(2), country.code());
        match listed.strip_prefix('*') {
            Some(left_out) => !lists(left_out, code),
            None => lists(listed, code),
        }
    }

    /// Whether it takes `currency` from buyers of `country`. Some methods take only the currency of the buyer's country.
    #[must_use]
    pub fn fits_currency(self, country: Country, currency: Currency) -> bool {
        if self.row().local_currency_only && country.currency().is_some_and(|local| local != currency) {
            return false;
        }
        let listed = self.cell(3);
        listed == "*" || lists(listed, currency.code())
    }

    /// The codes of the countries it is for, with spaces between; `* -TR -RU` is everywhere but there.
    #[must_use]
    pub fn countries(self) -> String {
        match self.cell(2).strip_prefix('*') {
            Some("") => "*".to_owned(),
            Some(left_out) => ["* -", &spaced(left_out, 2, " -")].concat(),
            None => spaced(self.cell(2), 2, " "),
        }
    }

    /// The codes of the currencies it takes from buyers of `country`, with spaces between; `*` is any.
    #[must_use]
    pub fn currencies(self, country: Country) -> String {
        match country.currency().filter(|_| self.row().local_currency_only) {
            Some(local) => local.code().to_owned(),
            None => spaced(self.cell(3), 3, " "),
        }
    }

    /// The smallest and largest amount in `currency`; `None` where no limit is known. One provider's figures, see the file.
    #[must_use]
    pub fn limits(self, currency: Currency) -> Option<Limits> {
        let row = LIMITS.iter().find(|row| row.method == self && row.currency == currency)?;
        let bound = |minor: u32, none: u32| (minor != none).then_some(i64::from(minor));
        Some(Limits { min: bound(row.min, 0), max: bound(row.max, u32::MAX) })
    }

    /// Cells: id, name, countries, currencies, local names, fields.
    fn cell(self, at: usize) -> &'static str {
        cell(WORDS, self.row().words, at)
    }

    fn row(self) -> &'static Row {
        // A handle only comes from the table; the first row is a formality for the type.
        METHODS.get(usize::from(self.0)).unwrap_or(&METHODS[0])
    }
}

/// Whether `codes`, which is codes of equal length written without a gap, holds `code`.
fn lists(codes: &str, code: &str) -> bool {
    codes.as_bytes().chunks_exact(code.len().max(1)).any(|chunk| chunk == code.as_bytes())
}

/// Codes of `width` letters written without a gap, with something between them.
fn spaced(codes: &str, width: usize, between: &str) -> String {
    let mut text = String::new();
    for (at, letter) in codes.char_indices() {
        if at > 0 && at % width == 0 {
            text.push_str(between);
        }
        text.push(letter);
    }
    text
}

/// One row of `data/methods.tsv`, as far as the widget needs it. Its words are cells of `WORDS`:
/// id; name; countries, as codes without a gap, or `*` for everywhere and the codes that are left out; currencies, as codes
/// without a gap or `*`; names in a language (`zh-Hans=…`) or country (`GB=…`), with `;` between; the fields it asks, `a` for
/// the first of [`BuyerField::ALL`], each with the countries it is asked in behind it if they are not all.
pub(super) struct Row {
    /// The byte of `WORDS` where its cells begin.
    pub(super) words: u16,
    pub(super) kind: Kind,
    pub(super) flow: Flow,
    pub(super) notification: Notification,
    pub(super) refund: Refund,
    pub(super) needs: Option<Capability>,
    pub(super) generic: bool,
    pub(super) local_currency_only: bool,
}

/// Limits in minor units; 0 is no minimum, `u32::MAX` no maximum.
pub(super) struct LimitRow {
    pub(super) method: Method,
    pub(super) currency: Currency,
    pub(super) min: u32,
    pub(super) max: u32,
}

/// The smallest and largest amount, in minor units, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The smallest amount.
    pub min: Option<i64>,
    /// The largest amount.
    pub max: Option<i64>,
}

/// What sort of method it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A card, of any brand or of one.
    Card,
    /// A wallet or account.
    Wallet,
    /// The buyer's own bank, by redirect.
    BankRedirect,
    /// A transfer the buyer sets off.
    BankTransfer,
    /// A debit the buyer allows.
    DirectDebit,
    /// Pay later or in parts.
    Bnpl,
    /// A code or slip paid elsewhere.
    Voucher,
    /// A code scanned by a bank's or wallet's app.
    Qr,
    /// Notes and coins.
    Cash,
}

/// How a method goes by its nature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Hosted card fields.
    Fields,
    /// The buyer leaves for another page and comes back.
    Redirect,
    /// The buyer's app: opened by a link on a phone, by a code to scan elsewhere.
    App,
    /// Something of the provider's in the page, or a prompt on the buyer's phone.
    Embedded,
    /// A code to scan or to save, also on a phone.
    Qr,
    /// A code or slip to pay with elsewhere.
    Voucher,
    /// Nothing happens online.
    Offline,
}

/// How the widget brings a method to an end in this release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completion {
    /// Through the hosted card fields.
    Fields,
    /// The order is placed, the money follows on delivery.
    OnDelivery,
    /// On a page of the provider's.
    HostedPage,
}

/// Whether money can be given back the way it came. Providers differ; this is the most common answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refund {
    /// It can.
    Yes,
    /// It cannot; the shop needs another way.
    No,
    /// Not known.
    Unknown,
}

/// When the result is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notification {
    /// When the buyer is done.
    Immediate,
    /// Hours or days later.
    Delayed,
}

/// Whether a method can still be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It can.
    Active,
    /// It is a brand of another method, and is paid with as that: a card brand.
    Brand {
        /// The method.
        of: Method,
    },
    /// It was closed.
    Retired {
        /// The date, as precisely as it is known: `2024-06-30` or `2024`.
        since: &'static str,
        /// What buyers use instead.
        successor: Option<Method>,
    },
    /// It went on under another name.
    Merged {
        /// The date, as precisely as it is known.
        since: &'static str,
        /// What it became.
        successor: Option<Method>,
    },
}
