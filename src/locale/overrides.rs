//! A merchant's own texts: Fluent for a locale, checked message by message by the rules of our own files. What breaks one is
//! left out and told; the rest is used.
//!
//! It judges no wording. A plain decline stands for causes that the buyer must not learn, too: where we have words for it they
//! stay as they are.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeSet;

/// One text that is not used: which, and what to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused {
    /// The message, or the line that cannot be read.
    pub what: String,
    /// For the developer, in English.
    pub remedy: String,
}

/// The variables of an English message, or of its attribute with a name; `None` where English has no such thing.
pub type Original<'a> = &'a dyn Fn(&str, Option<&str>) -> Option<BTreeSet<String>>;

/// What a merchant's texts have to fit.
pub struct Rules<'a> {
    /// English.
    pub original: Original<'a>,
    /// The plural categories of the locale.
    pub plurals: BTreeSet<String>,
    /// Whether the locale is one of ours.
    pub is_ours: bool,
}

/// Reads a merchant's texts. Gives the messages that may be said, each a resource of its own, and what was wrong with the
/// others.
pub fn read(source: &str, rules: &Rules<'_>) -> (Vec<FluentResource>, Vec<Refused>) {
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for written in messages(source) {
        let (resource, faulty) = match FluentResource::try_new(written.clone()) {
            Ok(resource) => (resource, false),
            Err((resource, _)) => (resource, true),
        };
        let found = if faulty { Some("cannot be read as Fluent".to_owned()) } else { fault(&resource, rules) };
        match found {
            None => kept.push(resource),
            Some(remedy) => {
                refused.push(Refused { what: written.lines().next().unwrap_or_default().to_owned(), remedy })
            }
        }
    }
    (kept, refused)
}

/// The messages of a source, one text each. A line that is not indented, and closes no selector, begins one.
fn messages(source: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for line in source.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        match messages.last_mut().filter(|_| line.starts_with([' ', '}'])) {
            Some(message) => {
                message.push('\n');
                message.push_str(line);
            }
            None => messages.push(line.to_owned()),
        }
    }
    messages
}

/// Why a message may not be said; `None` if it may.
fn fault(resource: &FluentResource, rules: &Rules<'_>) -> Option<String> {
    let mut entries = resource.entries();
    let (Some(Entry::Message(message)), None) = (entries.next(), entries.next()) else {
        return Some("write messages only: no terms, and each message on lines of its own".to_owned());
    };
    let id = message.id.name;
    if id == "outcome-declined" && rules.is_ours {
        return Some("stands for causes that must not be told, and cannot be changed".to_owned());
    }
    let value = message.value.as_ref().map(|pattern| (None, pattern));
    let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
    value.into_iter().chain(attributes).find_map(|(name, pattern)| {
        let Some(wanted) = (rules.original)(id, name) else {
            return Some("there is no such message, or attribute; locales/en.ftl has them all".to_owned());
        };
        let mut found = Found::default();
        found.look(pattern);
        found.fault(&wanted, &rules.plurals)
    })
}

/// What stands in a pattern.
#[derive(Default)]
struct Found {
    variables: BTreeSet<String>,
    forms: Vec<BTreeSet<String>>,
    /// A function, a term or another message.
    other: bool,
}

impl Found {
    fn look<S: AsRef<str>>(&mut self, pattern: &Pattern<S>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    self.forms.push(variants.iter().map(|variant| form(&variant.key)).collect());
                    variants.iter().for_each(|variant| self.look(&variant.value));
                }
            }
        }
    }

    fn inline<S: AsRef<str>>(&mut self, inline: &InlineExpression<S>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.as_ref().to_owned());
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => self.other = true,
        }
    }

    fn fault(&self, wanted: &BTreeSet<String>, plurals: &BTreeSet<String>) -> Option<String> {
        let list = |names: &BTreeSet<String>| names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        if self.other {
            return Some("use variables and selectors only: no functions, terms or other messages".to_owned());
        }
        if self.variables != *wanted {
            return Some(["use these variables and no others: ", &list(wanted)].concat());
        }
        let wrong = self.forms.iter().any(|forms| forms != plurals);
        wrong.then(|| ["this locale has these plural forms: ", &list(plurals)].concat())
    }
}

/// The variables of a pattern of ours.
pub fn variables<S: AsRef<str>>(pattern: &Pattern<S>) -> BTreeSet<String> {
    let mut found = Found::default();
    found.look(pattern);
    found.variables
}

fn form<S: AsRef<str>>(key: &VariantKey<S>) -> String {
    match key {
        VariantKey::Identifier { name } => name.as_ref().to_owned(),
        VariantKey::NumberLiteral { value } => value.as_ref().to_owned(),
    }
}
