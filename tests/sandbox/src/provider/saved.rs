//! What a buyer has saved at the provider, and what charging it leads to. Keeps none: the id alone tells.

use super::cards::Verdict;

/// The outcome of an id: refused if it says so itself, else charged.
pub(crate) fn verdict(id: &str) -> Verdict {
    if id.contains("declined") { Verdict::Decline("generic_decline") } else { Verdict::Approve }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_what_becomes_of_it() {
        for (id, expected) in [
            ("card_saved_ok", Verdict::Approve),
            ("anything", Verdict::Approve),
            ("card_saved_declined", Verdict::Decline("generic_decline")),
        ] {
            assert_eq!(verdict(id), expected, "{id}");
        }
    }
}
