//! Floor 1: which language, and which words. Pure; the browser's `Intl` comes in through a trait.
//!
//! It knows the domain. It does not know the DOM, and it fetches nothing: packs are handed to it.

pub mod format;
pub mod negotiate;
pub mod overrides;
pub mod shipped;
pub mod text;
pub mod words;

/// The locales of this build, listed by the build script.
pub mod packs {
    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}
