//! Theme and direction as the page wants them. Colours and sizes are the style sheet's.

use super::Attributes;
use crate::session::issue::{Issue, Issues};

/// A colour theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the buyer's system.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    HighContrast,
}

impl Theme {
    /// The attribute's word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::HighContrast => "high-contrast",
        }
    }
}

/// How the page wants the element to look. It is known before, and without, a usable order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// Direction, where the page overrules the locale: true is right-to-left.
    pub rtl: Option<bool>,
}

/// Reads theme and direction; a word that is neither is reported and left out.
pub fn look(attributes: &Attributes, issues: &mut Issues) -> Look {
    let theme = match attributes.theme.as_deref() {
        None | Some("" | "auto") => Theme::Auto,
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        Some("high-contrast") => Theme::HighContrast,
        Some(other) => {
            issues.push(Issue::at("theme", other, "use light, dark, high-contrast or auto"));
            Theme::Auto
        }
    };
    let rtl = match attributes.dir.as_deref() {
        None | Some("" | "auto") => None,
        Some("rtl") => Some(true),
        Some("ltr") => Some(false),
        Some(other) => {
            issues.push(Issue::at("dir", other, "use ltr or rtl, or leave it out"));
            None
        }
    };
    Look { theme, rtl }
}
