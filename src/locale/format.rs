//! How money is written: the tag by which the browser writes it, and which of its signs is safe for this buyer.
//!
//! What it asks of the browser is `Intl`, behind a trait so that tests need no browser. It never sees a floating-point
//! amount: money goes in as an exact decimal text with its digits. It writes nothing itself.

use super::negotiate::{self, Choice};
use crate::domain::country::Country;
use crate::domain::currency::Currency;
use crate::domain::money::Money;

/// The browser's formatting, or a double of it.
pub trait Intl {
    /// An amount as the locale writes it, with exactly that many decimals.
    /// `decimal` is the exact amount, such as `1234.50`; `digits` the decimals to show.
    fn currency(&self, locale: &str, decimal: &str, code: &str, digits: u8, display: Display) -> String;

    /// A whole number in the digits of the locale.
    fn number(&self, _locale: &str, number: i64) -> String {
        number.to_string()
    }

    /// A country's name in the locale's language; its code where none is known. `code` is ISO 3166-1 alpha-2.
    fn region(&self, _locale: &str, code: &str) -> String {
        code.to_owned()
    }

    /// Puts named countries into the order of the locale's language.
    fn sort(&self, _locale: &str, _names: &mut [(Country, String)]) {}

    /// A span of time as clocks write it, in the locale's digits: `4:59`, `1:04:59`.
    fn duration(&self, _locale: &str, seconds: i64) -> String {
        let [hours, minutes, seconds] = clock(seconds);
        if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
    }

    /// A moment where the buyer is: weekday, date and time. `ms`: milliseconds since 1970.
    fn moment(&self, _locale: &str, ms: i64) -> String {
        ms.to_string()
    }

    /// A calendar day: date, month and year. `ms`: its beginning in UTC, in milliseconds since 1970.
    fn day(&self, _locale: &str, ms: i64) -> String {
        ms.to_string()
    }

    /// The plural categories of a locale (CLDR, cardinal): `one`, `few`, `other` ….
    fn plural_forms(&self, _locale: &str) -> Vec<String> {
        ["one", "other"].map(str::to_owned).to_vec()
    }

    /// A text as it is compared when one searches: lower case, without accents.
    fn fold(&self, text: &str) -> String {
        text.to_ascii_lowercase()
    }
}

/// Hours, minutes and seconds of so many seconds.
#[must_use]
pub fn clock(seconds: i64) -> [i64; 3] {
    [seconds / 3_600, seconds / 60 % 60, seconds % 60]
}

/// How a currency is named beside its amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Display {
    /// As the locale usually does: `$`, `US$`, `USD`.
    Symbol,
    /// The bare sign, whoever else uses it: `$`.
    NarrowSymbol,
    /// The code of ISO 4217: `USD`.
    Code,
}

impl Display {
    /// The word of `Intl.NumberFormat`'s `currencyDisplay`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Display::Symbol => "symbol",
            Display::NarrowSymbol => "narrowSymbol",
            Display::Code => "code",
        }
    }
}

/// An amount in the buyer's locale, with the ISO 4217 number of decimals. `home` is what the buyer counts in.
///
/// The locale's usual symbol is kept wherever the buyer cannot take it for their own currency. A locale tells foreign
/// dollars apart (`en-CA` has `US$`, `en-US` has `CA$`), but only from the currency of its own region: German has `$` for
/// USD, and a buyer in Canada who reads German would take that for their own. So, where both currencies share a sign and
/// the locale gives the bare one, the code stands in its place.
pub fn money(intl: &dyn Intl, locale: &str, home: Option<Currency>, amount: Money) -> String {
    let currency = amount.currency();
    let written =
        |display| intl.currency(locale, &amount.to_decimal_string(), currency.code(), currency.exponent(), display);
    let usual = written(Display::Symbol);
    match home.and_then(|home| home.shared_sign(currency)) {
        // The bare sign is told by comparing, as it differs by locale: `kr.` in Danish, `￥` in Japanese. Some locales have
        // no barer one than `UK£` or `NT$`, which nobody mistakes.
        Some(sign) if capitals(&usual) <= capitals(sign) && usual == written(Display::NarrowSymbol) => {
            written(Display::Code)
        }
        _ => usual,
    }
}

fn capitals(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_uppercase).count()
}

/// What buyers in the region of a tag count in; `None` if it names no country.
#[must_use]
pub fn home(tag: &str) -> Option<Currency> {
    Country::from_code(&negotiate::parse(tag)?.region?)?.currency()
}

/// The tag by which numbers and money are written: the one that decided, with the buyer's country where it names no
/// region, and with the digits the page asked for (`-u-nu-latn`). Without these the browser takes the locale's own.
#[must_use]
pub fn tag(asked: &[&str], choice: &Choice, country: Option<&str>) -> String {
    let base = choice.asked.as_deref().unwrap_or(choice.pack);
    let parsed = negotiate::parse(base);
    let mut tag = base.to_owned();
    let code = country.filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic()));
    if let Some(code) = code
        && parsed.as_ref().is_some_and(|parsed| parsed.region.is_none())
    {
        tag.push('-');
        tag.push_str(&code.to_ascii_uppercase());
    }
    let decided = asked.iter().find(|tag| negotiate::parse(tag) == parsed);
    if let Some(digits) = decided.and_then(|tag| numbering(tag)) {
        tag.push_str("-u-nu-");
        tag.push_str(&digits.to_ascii_lowercase());
    }
    tag
}

/// The numbering system a tag asks for: the value of `nu` in its Unicode extension (BCP 47, extension U).
fn numbering(tag: &str) -> Option<&str> {
    let mut parts = tag.trim().split(['-', '_']);
    loop {
        match parts.next()? {
            "u" | "U" => break,
            "x" | "X" => return None,
            _ => {}
        }
    }
    let mut parts = parts.take_while(|part| part.len() > 1).skip_while(|part| !part.eq_ignore_ascii_case("nu"));
    parts
        .nth(1)
        .filter(|value| (3..=8).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
