//! What Adyen's secured fields are called, by its client and by us, and how they look. It makes none.

use crate::providers::FieldLook;
use crate::providers::line::set;
use crate::session::state::CardPart;
use js_sys::Object;

/// What the client calls a field.
pub(super) struct Field {
    pub(super) part: CardPart,
    /// Its element and what is wrong with it.
    pub(super) element: &'static str,
    /// Its name for the buyer.
    pub(super) word: &'static str,
    /// What must be encrypted for it to be complete.
    pub(super) encrypted: &'static str,
    pub(super) examples: &'static [&'static str],
}

pub(super) const FIELDS: [Field; 3] = [
    Field {
        part: CardPart::Number,
        element: "encryptedCardNumber",
        word: "cardNumber",
        encrypted: "encryptedCardNumber",
        examples: &["cardNumber"],
    },
    Field {
        part: CardPart::Expiry,
        element: "encryptedExpiryDate",
        word: "expiryDate",
        // Month and year are encrypted both or neither.
        encrypted: "encryptedExpiryYear",
        examples: &["expiryDate"],
    },
    Field {
        part: CardPart::Code,
        element: "encryptedSecurityCode",
        word: "securityCode",
        encrypted: "encryptedSecurityCode",
        examples: &["securityCodeThreeDigits", "securityCodeFourDigits"],
    },
];

/// Our words, in the place of the client's: the name of each field and of its frame.
pub(super) fn words(look: &FieldLook) -> Object {
    let (words, by_locale) = (Object::new(), Object::new());
    for Field { part, element, word, .. } in &FIELDS {
        if let Some((_, label)) = look.labels.iter().find(|(of, _)| of == part) {
            set(&words, &["creditCard.", word, ".label"].concat(), label.as_str());
            set(&words, &["creditCard.", element, ".aria.iframeTitle"].concat(), label.as_str());
        }
    }
    set(&by_locale, &look.locale, words);
    by_locale
}

pub(super) fn placeholders(look: &FieldLook) -> Object {
    let placeholders = Object::new();
    for Field { part, examples, .. } in &FIELDS {
        if let Some((_, text)) = look.placeholders.iter().find(|(of, _)| of == part) {
            examples.iter().for_each(|name| set(&placeholders, name, text.as_str()));
        }
    }
    placeholders
}

pub(super) fn styles(look: &FieldLook) -> Object {
    let (styles, base, error, placeholder) = (Object::new(), Object::new(), Object::new(), Object::new());
    for (name, value) in &look.style {
        match *name {
            "placeholderColor" => set(&placeholder, "color", value.as_str()),
            "errorColor" => set(&error, "color", value.as_str()),
            name => set(&base, name, value.as_str()),
        }
    }
    set(&base, "textAlign", if look.rtl { "right" } else { "left" });
    set(&styles, "base", base);
    set(&styles, "error", error);
    set(&styles, "placeholder", placeholder);
    styles
}
