//! Which methods have a brand mark among the files that ship.
//!
//! It does not know what a mark looks like or where its file is. Most methods have none: the free set has no mark, or
//! the brand forbids one colour (`data/marks.tsv` says which); they keep the drawing of their kind.

use super::generated::mark::MARKED;
use super::method::Method;

/// Whether the build ships a mark for this method, named after its id. Source: `data/marks.tsv`.
#[must_use]
pub fn has_mark(method: Method) -> bool {
    MARKED.contains(&method)
}
