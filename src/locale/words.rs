//! Messages to words: the buyer's pack first, English beneath it, message by message.
//!
//! It always yields text: a message that fails in one pack is taken from the next one, and the failure is
//! kept for the developer. It does not choose the locale and does not fetch packs.

use crate::domain::country::Country;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::locale::format::{self, Intl};
use crate::locale::negotiate::{self, usual_script};
use crate::locale::overrides::{self, Refused, Rules};
use crate::locale::text::{Arg, Text};
use crate::locale::{packs, shipped};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language;

type Bundle = FluentBundle<Rc<FluentResource>>;

/// Countries with their names, in the order of a language.
pub type Countries = Rc<[(Country, String)]>;

/// The words of one locale.
pub struct Words {
    /// The pack's tag.
    pack: &'static str,
    /// The tag numbers and money are written by; it has the buyer's region.
    formats: String,
    /// What the buyer counts in: foreign currencies that share its sign are told apart.
    home: Cell<Option<Currency>>,
    /// Texts in the order in which they are asked: the merchant's, the pack, then English.
    bundles: RefCell<Vec<Bundle>>,
    /// How many of them are the merchant's.
    own: Cell<usize>,
    /// The merchant's sources.
    laid: RefCell<Vec<String>>,
    /// What of them, by their place, is not used.
    refused: RefCell<Vec<(usize, Refused)>>,
    intl: Rc<dyn Intl>,
    missing: RefCell<Vec<String>>,
    /// Whether what is said later is here.
    whole: Cell<bool>,
    countries: RefCell<Option<Countries>>,
}

impl Words {
    /// English alone: what there is before any pack arrives.
    pub fn english(formats: &str, intl: Rc<dyn Intl>) -> Words {
        Words {
            pack: "en",
            formats: formats.to_owned(),
            home: Cell::new(format::home(formats)),
            bundles: RefCell::new(bundle("en", packs::ENGLISH).into_iter().collect()),
            intl,
            own: Cell::default(),
            laid: RefCell::default(),
            refused: RefCell::default(),
            missing: RefCell::default(),
            whole: Cell::default(),
            countries: RefCell::default(),
        }
    }

    /// A pack over English. `source` is FTL, all of the pack's or what is said first; faulty messages in it are left out.
    pub fn with_pack(pack: &'static str, source: &str, formats: &str, intl: Rc<dyn Intl>) -> Words {
        let mut words = Words::english(formats, intl);
        if let Some(bundle) = bundle(pack, source) {
            words.pack = pack;
            words.bundles.get_mut().insert(0, bundle);
        }
        words
    }

    /// Adds what is said later: the pack's second file, as far as it could be had, and the English that comes with the
    /// rest of the program. A gate.
    #[inline(never)]
    pub fn complete(&self, rest: Option<&str>) {
        self.whole.set(true);
        let mut bundles = self.bundles.borrow_mut();
        if let (Some(rest), Some(pack)) = (rest, bundles.first_mut()) {
            pack.add_resource_overriding(resource(&shipped::rest(rest)));
        }
        if let Some(english) = bundles.last_mut() {
            english.add_resource_overriding(resource(packs::ENGLISH_LATE));
        }
    }

    /// Lays the merchant's texts over the pack, the later over the earlier ones, in the place of those from before; says
    /// whether they are others than before. Comes once all other words are there. A gate.
    #[inline(never)]
    pub fn lay_over(&self, sources: &[&str]) -> bool {
        if self.laid.borrow().iter().map(String::as_str).eq(sources.iter().copied()) {
            return false;
        }
        *self.laid.borrow_mut() = sources.iter().map(|source| (*source).to_owned()).collect();
        let mut bundles = self.bundles.borrow_mut();
        bundles.drain(..self.own.take());
        let plurals: BTreeSet<String> = self.intl.plural_forms(self.pack).into_iter().collect();
        let is_ours = packs::PACKS.contains(&self.pack);
        let mut refused = Vec::new();
        for (place, source) in sources.iter().enumerate() {
            let original = |id: &str, name: Option<&str>| variables(bundles.last()?, id, name);
            let rules = Rules { original: &original, plurals: plurals.clone(), is_ours };
            let (kept, faults) = overrides::read(source, &rules);
            refused.extend(faults.into_iter().map(|fault| (place, fault)));
            if let Some(mut own) = bundle(self.pack, "") {
                kept.into_iter().for_each(|message| own.add_resource_overriding(Rc::new(message)));
                bundles.insert(0, own);
                self.own.set(self.own.get() + 1);
            }
        }
        *self.refused.borrow_mut() = refused;
        true
    }

    /// Which of the sources that were laid over, and what in it, is not used.
    pub fn refused(&self) -> Vec<(usize, Refused)> {
        self.refused.borrow().clone()
    }

    /// The pack's tag, for `lang`.
    pub fn pack(&self) -> &'static str {
        self.pack
    }

    /// The tag by which numbers and money are written.
    pub fn formats(&self) -> &str {
        &self.formats
    }

    /// Says where the buyer is, which counts over the region of the tag: a page in American English also sells to
    /// Canada. Where the country is not known, the tag says it.
    pub fn serve(&self, country: Country) {
        self.home.set(country.currency().or_else(|| format::home(&self.formats)));
    }

    /// Whether the pack is written from right to left.
    pub fn is_rtl(&self) -> bool {
        is_rtl(self.pack)
    }

    /// The words of a text. An id that no pack has gives the id itself, and is noted.
    pub fn say(&self, text: &Text) -> String {
        let (id, attribute) = match text.id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (text.id.as_str(), None),
        };
        let args = self.args(text);
        let bundles = self.bundles.borrow();
        for (place, bundle) in bundles.iter().enumerate() {
            if let Some(said) = said(bundle, id, attribute, &args) {
                if place + 1 == bundles.len() && self.pack != "en" {
                    self.note(&text.id);
                }
                return if self.whole.get() { self.polished(text, &said) } else { said };
            }
        }
        self.note(&text.id);
        text.id.clone()
    }

    /// A sentence with what is put into it as one writes it there: counts in the digits of the locale, and one full stop
    /// where an abbreviation (`49 kr.`) ends the sentence. A gate.
    #[inline(never)]
    fn polished(&self, text: &Text, said: &str) -> String {
        const CLOSED: &str = "\u{2069}.";
        let mut said = said.to_owned();
        for (_, arg) in &text.args {
            if let Arg::Count(count) = arg {
                let isolated = |number: &str| ["\u{2068}", number, "\u{2069}"].concat();
                said = said.replace(&isolated(&count.to_string()), &isolated(&self.number(*count)));
            }
        }
        let is_double = |part: &str| {
            let inner = part.strip_suffix(CLOSED).map(|inner| inner.trim_end_matches(['\u{200e}', '\u{200f}']));
            inner.is_some_and(|inner| inner.ends_with('.'))
        };
        let once = |part| if is_double(part) { &part[..part.len() - 1] } else { part };
        said.split_inclusive(CLOSED).map(once).collect()
    }

    /// A whole number as this locale writes it.
    pub fn number(&self, number: i64) -> String {
        self.intl.number(&self.formats, number)
    }

    /// Whether some pack has a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.borrow().iter().any(|bundle| bundle.has_message(id))
    }

    /// An amount as this locale writes it: the exact text, no marks around it.
    pub fn money(&self, amount: Money) -> String {
        format::money(self.intl.as_ref(), &self.formats, self.home.get(), amount)
    }

    /// Whether this locale is written in a script (ISO 15924), so that an address in it is written as its country does.
    pub fn writes(&self, script: &str) -> bool {
        let tag = negotiate::parse(self.pack);
        tag.is_some_and(|tag| tag.script.as_deref().or(usual_script(&tag.language)) == Some(script))
    }

    /// A country's name.
    pub fn country(&self, country: Country) -> String {
        self.intl.region(self.pack, country.code())
    }

    /// All countries by name, in the order of the language. Made once.
    pub fn countries(&self) -> Countries {
        let known = self.countries.borrow().clone();
        known.unwrap_or_else(|| {
            let mut all: Vec<_> = Country::all().map(|country| (country, self.country(country))).collect();
            self.intl.sort(self.pack, &mut all);
            let all: Countries = all.into();
            *self.countries.borrow_mut() = Some(Rc::clone(&all));
            all
        })
    }

    /// A moment where the buyer is. `ms`: milliseconds since 1970.
    pub fn moment(&self, ms: i64) -> String {
        self.intl.moment(&self.formats, ms)
    }

    /// A calendar day. `ms`: its beginning in UTC, in milliseconds since 1970.
    pub fn day(&self, ms: i64) -> String {
        self.intl.day(&self.formats, ms)
    }

    /// How long something still takes, as clocks write it.
    pub fn duration(&self, seconds: i64) -> String {
        self.intl.duration(&self.formats, seconds)
    }

    /// A text as it is compared when one searches.
    pub fn folded(&self, text: &str) -> String {
        self.intl.fold(text)
    }

    /// Ids that had to be taken from English so far, or were not there at all.
    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().clone()
    }

    fn note(&self, id: &str) {
        let mut missing = self.missing.borrow_mut();
        if !missing.iter().any(|known| known == id) {
            missing.push(id.to_owned());
        }
    }

    fn args(&self, text: &Text) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (key, arg) in &text.args {
            let value = match arg {
                Arg::Name(name) => FluentValue::from(name.clone()),
                Arg::Money(amount) => FluentValue::from(self.money(*amount)),
                Arg::Count(count) => FluentValue::from(*count),
            };
            args.set(*key, value);
        }
        args
    }
}

/// Whether a locale's script runs from right to left.
pub fn is_rtl(tag: &str) -> bool {
    matches!(tag.split('-').next(), Some("ar" | "he" | "fa" | "ur"))
}

/// Of the tag Fluent only takes the language, for the plurals.
fn bundle(tag: &str, source: &str) -> Option<Bundle> {
    let language = Language::from_bytes(tag.split('-').next()?.as_bytes()).ok()?;
    let tag = LanguageIdentifier::from_raw_parts_unchecked(language, None, None, None);
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.add_resource_overriding(resource(source));
    Some(bundle)
}

fn resource(source: &str) -> Rc<FluentResource> {
    Rc::new(FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource))
}

/// The variables of a message, or of its attribute.
fn variables(bundle: &Bundle, id: &str, attribute: Option<&str>) -> Option<BTreeSet<String>> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    Some(overrides::variables(pattern))
}

fn said(bundle: &Bundle, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors: Vec<FluentError> = Vec::new();
    let words = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    errors.is_empty().then_some(words)
}
