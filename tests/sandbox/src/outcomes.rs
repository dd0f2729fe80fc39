//! Magic amounts: a session whose total is 900 000 and a line of `assets/outcomes.tsv` ends with that line's outcome, whatever pays it. Knows no widget words but the names of the lines, which are the project's own.

/// The amount before the first line's, in minor units.
const BASE: u64 = 900_000;

/// What a payment comes to in the end, whatever the buyer does well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The money, as the method brings it.
    Usual,
    /// A refusal with this code of the provider.
    Refused(&'static str),
    /// In processing for good.
    Never,
}

impl End {
    /// `usual`, `never`, or a code.
    pub(crate) fn read(text: &'static str) -> Self {
        match text {
            "usual" => Self::Usual,
            "never" => Self::Never,
            code => Self::Refused(code),
        }
    }
}

/// The end that a total asks for; `None` of every other total.
pub(crate) fn asked(total: u64) -> Option<End> {
    let line = usize::try_from(total.checked_sub(BASE)?).ok()?.checked_sub(1)?;
    let (_, end) = table().nth(line)?;
    Some(End::read(end))
}

fn table() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../assets/outcomes.tsv").lines().skip(1).filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_outcome_of_the_project_has_its_amount() {
        let known = include_str!("../../../src/domain/data/outcomes.tsv").lines().skip(1);
        let known: Vec<_> = known.filter_map(|line| line.split('\t').next()).collect();
        assert_eq!(table().map(|(outcome, _)| outcome).collect::<Vec<_>>(), known);
    }

    #[test]
    fn only_these_totals_are_magic() {
        for (total, expected) in [
            (0, None),
            (4999, None),
            (900_000, None),
            (900_001, Some(End::Refused("fields_incomplete"))),
            (900_013, Some(End::Refused("generic_decline"))),
            (900_030, Some(End::Never)),
            (900_031, Some(End::Usual)),
            (900_033, Some(End::Refused("merchant_misconfigured"))),
            (900_034, None),
            (u64::MAX, None),
        ] {
            assert_eq!(asked(total), expected, "{total}");
        }
    }
}
