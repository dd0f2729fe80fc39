//! What the developer has to hear: one place that is wrong, its value, and what to do.
//!
//! Issues are for the console and `kassa-error`, in English. They are never shown to buyers.

/// One thing the developer should correct.
#[derive(Clone, PartialEq, Debug)]
pub struct Issue {
    /// The attribute or the path in the session document.
    pub place: String,
    /// The value that was found, shortened; empty if there was none.
    pub value: String,
    /// What to do.
    pub remedy: String,
    /// Whether nothing can be sold until it is mended.
    pub fatal: bool,
}

/// All issues of one resolution.
pub type Issues = Vec<Issue>;

/// Longest value that is repeated in a message, in characters.
const VALUE_SHOWN: usize = 80;

impl Issue {
    /// An issue the checkout can live with.
    #[inline(never)]
    pub fn at(place: &str, value: &str, remedy: &str) -> Issue {
        Issue {
            place: place.to_owned(),
            value: value.chars().take(VALUE_SHOWN).collect(),
            remedy: remedy.to_owned(),
            fatal: false,
        }
    }

    /// An issue that leaves nothing to sell.
    #[inline(never)]
    pub fn fatal(place: &str, value: &str, remedy: &str) -> Issue {
        Issue { fatal: true, ..Issue::at(place, value, remedy) }
    }

    /// The sentence for the console.
    pub fn sentence(&self) -> String {
        let found = if self.value.is_empty() { "is missing".to_owned() } else { format!("is \"{}\"", self.value) };
        format!("kassa: {} {found}: {}", self.place, self.remedy)
    }
}
