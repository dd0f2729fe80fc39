//! A text before it is words: a message id and its variables.
//!
//! It holds no language. `Words::say` makes a sentence of it.

use crate::domain::money::Money;

/// A variable of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    /// Words from outside: a brand, a product, a merchant's name. Isolated from the text's direction.
    Name(String),
    /// An amount.
    Money(Money),
    /// A count; it selects the plural.
    Count(i64),
}

/// A message with its variables.
#[derive(Clone, PartialEq, Debug)]
pub struct Text {
    /// The message id, or `id.attribute`.
    pub id: String,
    /// Variables by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Text {
    /// A message without variables.
    pub fn of(id: impl Into<String>) -> Text {
        Text { id: id.into(), args: Vec::new() }
    }

    /// The same with a name.
    #[must_use]
    pub fn name(mut self, key: &'static str, value: impl Into<String>) -> Text {
        self.args.push((key, Arg::Name(value.into())));
        self
    }

    /// The same with an amount.
    #[must_use]
    pub fn money(mut self, key: &'static str, value: Money) -> Text {
        self.args.push((key, Arg::Money(value)));
        self
    }

    /// The same with a count.
    #[must_use]
    pub fn count(mut self, key: &'static str, value: i64) -> Text {
        self.args.push((key, Arg::Count(value)));
        self
    }
}
