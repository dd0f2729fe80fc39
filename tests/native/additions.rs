//! Adding a method, a locale or a provider touches what CONTRIBUTING says and nothing else: nothing knows them by name.

use crate::source::{File, file, files, none};
use kassa::domain::method::Method;
use kassa::locale::negotiate::{Reason, negotiate};
use kassa::locale::packs::PACKS;

/// Ids of methods that occur in the source as other words.
const OTHER_WORDS: [(&str, &str, &str); 6] = [
    ("", "src/providers/", "adapters speak the words of their providers' contracts"),
    ("bank_transfer", "src/session/action.rs", "a type of action in the merchant server contract"),
    ("card", "src/view/card_panel.rs", "the part and class of the card's place"),
    ("unionpay", "src/view/name.rs", "a card brand, as providers word it"),
    ("amex", "src/view/name.rs", "the same"),
    ("jcb", "src/view/name.rs", "the same"),
];

/// Tags of locales that occur in the source, and why a new locale needs no such place.
const TAGS: [(&str, &str, &str); 13] = [
    ("ar", "src/providers/checkout.rs", "the one locale of this provider that is written from right to left"),
    ("ar", "src/locale/words.rs", "direction of scripts, not packs"),
    ("he", "src/locale/words.rs", "the same"),
    ("ar", "src/locale/negotiate.rs", "usual scripts of languages"),
    ("he", "src/locale/negotiate.rs", "the same"),
    ("hi", "src/locale/negotiate.rs", "the same"),
    ("ja", "src/locale/negotiate.rs", "the same"),
    ("ko", "src/locale/negotiate.rs", "the same"),
    ("ru", "src/locale/negotiate.rs", "the same"),
    ("th", "src/locale/negotiate.rs", "the same"),
    ("pt-BR", "src/embed/js/nomodule.js", "browsers without Intl.Locale have no likely subtags"),
    ("zh-Hant", "src/embed/js/nomodule.js", "the same"),
    ("zh-Hans", "src/embed/js/nomodule.js", "the same"),
];

fn source() -> Vec<File> {
    let all = files("src", &[".rs", ".js", ".ts", ".css"]);
    all.into_iter().filter(|file| !file.path.starts_with("src/domain/generated/")).collect()
}

/// Places where the source says one of the words, quoted.
fn naming<'a>(words: impl Iterator<Item = &'a str>, allowed: &[(&str, &str, &str)]) -> Vec<String> {
    let source = source();
    let mut findings = Vec::new();
    for word in words {
        let quoted = [format!("\"{word}\""), format!("'{word}'"), format!("`{word}`")];
        for file in &source {
            if allowed
                .iter()
                .any(|(known, path, _)| file.path.starts_with(path) && (*known == word || word.starts_with(known)))
            {
                continue;
            }
            let lines = file.code().filter(|(_, code)| quoted.iter().any(|quoted| code.contains(quoted)));
            findings
                .extend(lines.map(|(line, _)| format!("{}:{line}: names {word}; read it from the table", file.path)));
        }
    }
    findings
}

#[test]
fn a_method_is_one_row() {
    none("methods known by name", &naming(Method::all().map(Method::id), &OTHER_WORDS));
    let found = naming(["card"].into_iter(), &[]);
    assert!(found.iter().any(|place| place.starts_with("src/view/card_panel.rs")), "the search finds what is there");
    // Every general name has its message; that is the one other thing a row may need.
    let english = file("locales/en.ftl").text;
    for method in Method::all().filter(|method| method.name_is_generic()) {
        let begins = format!("\n{} = ", method.message_id());
        assert!(english.contains(&begins), "locales/en.ftl: {} needs a name, {}", method.id(), begins.trim());
    }
}

#[test]
fn a_locale_is_one_file() {
    // English is the reference; "id" is what many fields are called.
    none("locales known by name", &naming(PACKS.iter().filter(|tag| !["en", "id"].contains(*tag)).copied(), &TAGS));
    // The build script lists the folder, the page's script asks the bundler for the same list.
    assert!(file("src/locale/build.rs").text.contains("read_dir"), "the build script must list the folder");
    for script in ["program.js", "fallback.js", "frame.js", "nomodule.js"] {
        let text = file(&format!("src/embed/js/{script}")).text;
        assert!(text.contains("from 'kassa-locales'"), "{script}: take tags and words from the bundler's list");
    }
    // A tag nobody has heard of is found by its language and region like any other.
    let packs = ["en", "pt-BR", "pt-PT", "ko", "es-MX", "vi", "sr-Latn", "zh-Hant"];
    let cases = [("ko-KR", "ko"), ("es", "es-MX"), ("vi-VN", "vi"), ("pt-PT", "pt-PT"), ("sr-Latn-RS", "sr-Latn")];
    for (asked, pack) in cases {
        let choice = negotiate(&[asked], &packs);
        assert_eq!((choice.pack, choice.reason == Reason::Fallback), (pack, false), "{asked}");
    }
}

#[test]
fn a_provider_is_one_file_and_its_line() {
    // PayPal's name is that of a method, too: it cannot be told from it here.
    let ids = ["sandbox", "stripe", "adyen", "braintree", "mollie", "hyperswitch"];
    let source = source();
    let mut findings = Vec::new();
    for file in source.iter().filter(|file| !file.path.starts_with("src/providers/")) {
        for (line, code) in file.code().filter(|(_, code)| ids.iter().any(|id| code.contains(&format!("\"{id}\"")))) {
            findings.push(format!("{}:{line}: names a provider: {}", file.path, code.trim()));
        }
    }
    none("providers known by name", &findings);
}
