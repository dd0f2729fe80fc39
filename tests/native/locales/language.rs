//! What each language wants of its locale file: a row of `languages.tsv`. Plural forms: CLDR 48, cardinal.
//! And what room each place on the screen has: the first row of `places.tsv` that a message's id fits.

use std::sync::LazyLock;

pub(super) struct Language {
    pub(super) tag: &'static str,
    /// The names of its plural forms.
    pub(super) plurals: Vec<&'static str>,
    /// Signs of other languages that do not belong here; for the two Chinese writings also common ones of the other.
    pub(super) foreign_signs: &'static str,
    /// The most characters on a button, variables left out.
    pub(super) button: usize,
    /// Stems, in lower case, of the causes a refusal must not name: lost, stolen, fraud, risk, suspicion, blocked.
    pub(super) hidden_causes: &'static str,
}

pub(super) static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let [tag, plurals, foreign_signs, button, hidden_causes] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("not five columns: {line}"));
        Language {
            tag,
            plurals: plurals.split(' ').collect(),
            foreign_signs,
            button: button.parse().unwrap(),
            hidden_causes,
        }
    };
    include_str!("languages.tsv").lines().skip(1).map(row).collect()
});

/// What a button holds of the letters most languages are written in; where `button` is less, every other place is, too.
pub(super) const BUTTON: usize = 28;

/// A place on the screen, by the ids of its messages.
pub(super) struct Place {
    pub(super) begins: &'static str,
    pub(super) ends: &'static str,
    /// The most characters of letters such as these.
    pub(super) most: usize,
}

impl Place {
    pub(super) fn holds(&self, id: &str) -> bool {
        id.starts_with(self.begins) && id.ends_with(self.ends)
    }
}

pub(super) static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let [begins, ends, most] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("not three columns: {line}"));
        Place { begins, ends, most: most.parse().unwrap() }
    };
    include_str!("places.tsv").lines().skip(1).map(row).collect()
});
