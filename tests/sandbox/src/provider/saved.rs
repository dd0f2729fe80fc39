//! What a buyer has saved at the provider, and what charging it leads to. Keeps none: the id alone tells.

use super::course::Course;

/// The course of an id: refused if it says so itself, else charged.
pub(crate) fn course(id: &str) -> Course {
    if id.contains("declined") { Course::refused("generic_decline") } else { Course::PLAIN }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_what_becomes_of_it() {
        for (id, expected) in [
            ("card_saved_ok", Course::PLAIN),
            ("anything", Course::PLAIN),
            ("card_saved_declined", Course::refused("generic_decline")),
        ] {
            assert_eq!(course(id), expected, "{id}");
        }
    }
}
