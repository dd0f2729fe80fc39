//! Plural categories (CLDR) with the face that fluent-bundle expects, but without tables: every browser has them.
//!
//! The crate that this one replaces carries the rules of all languages, which every buyer would fetch.
//! Outside a browser, for native tests, it knows the languages that Kassa ships. It knows no fractions: Kassa
//! counts articles and fields.

pub mod operands;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// A CLDR plural category.
#[derive(Debug, Eq, PartialEq)]
#[allow(missing_docs)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// Which kind of number.
#[derive(Copy, Clone, Hash, PartialEq, Eq, Debug)]
pub enum PluralRuleType {
    /// First, second, third.
    ORDINAL,
    /// One, two, three.
    CARDINAL,
}

/// ISO 639 codes of the languages that have a rule of their own in CLDR. Others are counted as English is.
const LANGUAGES: &str = "af am ar as az be bg bn br bs ca cs cy da de el en es et eu fa fi fil fr ga gd gl gu \
    he hi hr hsb hu hy id is it ja ka kk km kn ko kok ky lo lt lv mk ml mn mr ms mt my nb ne nl or pa pl ps pt ro \
    ru sd si sk sl sq sr sv sw ta te th tk tr uk ur uz vi yue zh zu";

/// The rules of one language.
#[derive(Clone, Debug)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    kind: PluralRuleType,
}

impl PluralRules {
    /// The rules for a language.
    ///
    /// # Errors
    /// None here; the face has one.
    pub fn create<L: Into<LanguageIdentifier>>(langid: L, kind: PluralRuleType) -> Result<Self, &'static str> {
        Ok(PluralRules { locale: langid.into(), kind })
    }

    /// The category of a number.
    ///
    /// # Errors
    /// When it cannot be read as a number.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "no number")?;
        Ok(category(self.locale.language.as_str(), self.kind, operands.n))
    }

    /// The languages there are rules for.
    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split(' ').filter_map(|code| code.parse().ok()).collect()
    }
}

#[cfg(target_arch = "wasm32")]
fn category(language: &str, kind: PluralRuleType, number: f64) -> PluralCategory {
    use js_sys::{Array, Object, Reflect};
    use wasm_bindgen::JsValue;

    #[wasm_bindgen::prelude::wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = Intl, js_name = PluralRules)]
        type Rules;
        #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "PluralRules")]
        fn new(locales: &Array, options: &Object) -> Rules;
        #[wasm_bindgen(method)]
        fn select(this: &Rules, number: f64) -> String;
    }

    let options = Object::new();
    if kind == PluralRuleType::ORDINAL {
        let _ = Reflect::set(&options, &"type".into(), &"ordinal".into());
    }
    // A language the browser does not know is counted as English is, whatever the device speaks.
    let languages = Array::of2(&JsValue::from_str(language), &JsValue::from_str("en"));
    match Rules::new(&languages, &options).select(number).as_str() {
        "zero" => PluralCategory::ZERO,
        "one" => PluralCategory::ONE,
        "two" => PluralCategory::TWO,
        "few" => PluralCategory::FEW,
        "many" => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

/// CLDR 48 cardinal rules for whole numbers, of the languages in `locales/`.
#[cfg(not(target_arch = "wasm32"))]
fn category(language: &str, _kind: PluralRuleType, number: f64) -> PluralCategory {
    let number = number as u64;
    match (language, number, number % 10, number % 100) {
        ("id" | "ja" | "ko" | "th" | "vi" | "zh", ..) => PluralCategory::OTHER,
        ("ar", 0, ..) => PluralCategory::ZERO,
        ("ru", _, 1, 1) | ("ru", _, 1, 21..) | ("fr" | "hi" | "pt", 0, ..) | (_, 1, ..) => PluralCategory::ONE,
        ("es" | "fr" | "it" | "pt", 1_000_000.., ..) if number % 1_000_000 == 0 => PluralCategory::MANY,
        ("ar" | "he", 2, ..) => PluralCategory::TWO,
        ("pl" | "ru", _, _, 12..=14) => PluralCategory::MANY,
        ("cs", 2..=4, ..) | ("pl" | "ru", _, 2..=4, _) | ("ar", _, _, 3..=10) => PluralCategory::FEW,
        ("pl" | "ru", ..) | ("ar", _, _, 11..=99) => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}
