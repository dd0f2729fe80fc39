//! How the provider's frames should look: the checkout's own words, and its colours as computed.

use crate::locale::negotiate::negotiate;
use crate::locale::text::Text;
use crate::locale::words::Words;
use crate::providers::FieldLook;
use crate::session::state::{CardForm, CardPart};
use web_sys::{CssStyleDeclaration, HtmlElement, ShadowRoot};

/// Custom properties of the checkout, and what the provider contract calls them.
const STYLE: [(&str, &str); 6] = [
    ("color", "--ink"),
    ("placeholderColor", "--quiet"),
    ("errorColor", "--wrong"),
    ("background", "--field"),
    ("fontFamily", "--font"),
    ("fontSize", "--field-size"),
];

/// The look for the present words and theme. A gate: asked only when there are frames.
#[inline(never)]
pub(super) fn of(root: &ShadowRoot, words: &Words, rtl: bool, form: CardForm, locales: &'static str) -> FieldLook {
    let say = |id: &str| words.say(&Text::of(id));
    let computed = computed(root);
    let value = |name: &str| {
        let value = computed.as_ref()?.get_property_value(name).ok()?;
        Some(value.trim().to_owned()).filter(|value| !value.is_empty())
    };
    FieldLook {
        locale: spoken(words, locales).to_owned(),
        rtl,
        labels: form.parts.iter().map(|part| (*part, say(label(*part)))).collect(),
        placeholders: vec![(CardPart::Expiry, say("card-expiry-example"))],
        style: STYLE.iter().filter_map(|(name, property)| Some((*name, value(property)?))).collect(),
    }
}

/// What the shop says of tokens of its theme that the provider's fields cannot follow: name and value.
pub(super) fn unheeded(host: &HtmlElement, unstyled: &'static [&'static str]) -> Vec<(&'static str, String)> {
    let computed = web_sys::window().and_then(|window| window.get_computed_style(host).ok()?);
    let said = |name: &'static str| {
        let value = computed.as_ref()?.get_property_value(name).ok()?;
        (!value.is_empty()).then_some((name, value))
    };
    unstyled.iter().copied().filter_map(said).collect()
}

/// What a field is called.
const fn label(part: CardPart) -> &'static str {
    match part {
        CardPart::Number => "card-number",
        CardPart::Expiry => "card-expiry",
        CardPart::Code => "card-code",
        CardPart::Name => "field-name",
        CardPart::Whole => "method-card",
    }
}

/// What the provider's fields speak: ours, or what is nearest in the provider's own list, never in another script.
pub(super) fn spoken<'a>(words: &'a Words, locales: &'static str) -> &'a str {
    if locales.is_empty() {
        return words.pack();
    }
    let locales: Vec<_> = locales.split(' ').collect();
    negotiate(&[words.pack()], &locales).pack
}

fn computed(root: &ShadowRoot) -> Option<CssStyleDeclaration> {
    let frame = root.query_selector("[part=frame]").ok()??;
    web_sys::window()?.get_computed_style(&frame).ok()?
}
