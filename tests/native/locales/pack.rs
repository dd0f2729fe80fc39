//! A locale file, read with the syntax tree of Fluent: each message and attribute as the texts it can say.

use crate::source::File;
use fluent_syntax::ast::{Entry as Syntax, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use std::collections::BTreeSet;

pub(super) struct Pack {
    pub(super) tag: String,
    pub(super) path: String,
    pub(super) source: String,
    pub(super) entries: Vec<Entry>,
    /// What could not be parsed.
    pub(super) junk: Vec<String>,
    /// The file for the shortened tag, which says all that this one does not.
    pub(super) parent: Option<Box<Pack>>,
}

/// A message's value (`id`) or one of its attributes (`id.name`).
pub(super) struct Entry {
    pub(super) id: String,
    /// Every text it can say; variables stand as `{$name}`.
    pub(super) texts: Vec<String>,
    pub(super) variables: BTreeSet<String>,
    /// The forms of each selector.
    pub(super) selectors: Vec<BTreeSet<String>>,
}

impl Pack {
    pub(super) fn read(file: File) -> Pack {
        let tag = file.path.trim_start_matches("locales/").trim_end_matches(".ftl").to_owned();
        let (tree, faults) = match parse(file.text.as_str()) {
            Ok(tree) => (tree, Vec::new()),
            Err((tree, faults)) => (tree, faults),
        };
        let mut junk: Vec<_> = faults.iter().map(ToString::to_string).collect();
        let mut entries = Vec::new();
        for syntax in &tree.body {
            match syntax {
                Syntax::Message(message) => {
                    let id = message.id.name;
                    entries.extend(message.value.as_ref().map(|value| Entry::of(id.to_owned(), value)));
                    let attribute = |name: &str| [id, ".", name].concat();
                    entries
                        .extend(message.attributes.iter().map(|part| Entry::of(attribute(part.id.name), &part.value)));
                }
                Syntax::Term(term) => junk.push(format!("the term -{}; this project has none", term.id.name)),
                Syntax::Junk { content } => junk.push((*content).to_owned()),
                Syntax::Comment(_) | Syntax::GroupComment(_) | Syntax::ResourceComment(_) => {}
            }
        }
        Pack { tag, path: file.path, source: file.text.clone(), entries, junk, parent: None }
    }

    /// A message, of the parent if there is none of its own.
    pub(super) fn entry(&self, id: &str) -> Option<&Entry> {
        let own = self.entries.iter().find(|entry| entry.id == id);
        own.or_else(|| self.parent.as_ref()?.entry(id))
    }

    /// All that the locale says, each with the file it stands in.
    pub(super) fn all(&self) -> Vec<(&Pack, &Entry)> {
        let own = self.entries.iter().map(|entry| (self, entry));
        let is_said = |id: &str| self.entries.iter().any(|entry| entry.id == id);
        let inherited = self.parent.iter().flat_map(|parent| parent.all()).filter(|(_, entry)| !is_said(&entry.id));
        own.chain(inherited).collect()
    }

    /// A finding with file, line and id.
    pub(super) fn at(&self, id: &str, finding: &str) -> String {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(format!(".{name} ="))));
        let begins = |line: &str| line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('='));
        let line = self.source.lines().position(begins).unwrap_or_default();
        let within = attribute
            .and_then(|name| self.source.lines().skip(line).position(|line| line.trim_start().starts_with(&name)));
        format!("{}:{}: {id} {finding}", self.path, line + within.unwrap_or_default() + 1)
    }
}

impl Entry {
    fn of(id: String, pattern: &Pattern<&str>) -> Entry {
        let mut entry = Entry { id, texts: Vec::new(), variables: BTreeSet::new(), selectors: Vec::new() };
        entry.texts = entry.read(pattern);
        entry
    }

    /// The texts of a pattern: one, or as many as its selectors have forms.
    fn read(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![value.replace('\n', " ")],
                PatternElement::Placeable { expression: Expression::Inline(inline) } => vec![self.inline(inline)],
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    self.selectors.push(variants.iter().map(|variant| form(&variant.key)).collect());
                    variants.iter().flat_map(|variant| self.read(&variant.value)).collect()
                }
            };
            texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
        }
        texts
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                format!("{{${}}}", id.name)
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                (*value).to_owned()
            }
            other => panic!("{}: {other:?} is not used in this project", self.id),
        }
    }
}

fn form(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

/// The text without its variables and the spaces beside them.
pub(super) fn without_variables(text: &str) -> String {
    let mut rest = String::new();
    for (at, part) in text.split('{').enumerate() {
        rest.push_str(if at == 0 { part } else { part.split_once('}').map_or("", |(_, after)| after) });
    }
    rest.trim().to_owned()
}
