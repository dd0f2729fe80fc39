//! Numbering plans: what a telephone number behind each calling code looks like.
//!
//! It reads `data/numbering.tsv` and `data/dialling.tsv` and says of digits whether they can be a number and of which kind.
//! It knows lengths and, where that is cheap, first digits; it does not know which ranges are in use, and does not read what
//! a buyer types (see [`phone`](super::phone)).

use super::country::Country;
use super::generated::cell;
use super::generated::numbering::{DIALLING, PLANS};

/// What a number is by its first digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Mobile,
    Fixed,
    /// First digits do not tell.
    Either,
}

/// The numbers behind one calling code; several countries may share it.
pub(super) struct Plan {
    /// The country calling code, 1 to 3 digits. None begins another (ITU-T E.164).
    pub(super) calling_code: &'static str,
    /// What is dialled before a national number and is no part of it, the usual one first, with spaces between; `.` stands
    /// for any digit (carriers in Brazil).
    trunk_prefixes: &'static str,
    /// What is dialled before an international number where it is not `00` alone.
    pub(super) exit_codes: &'static str,
    /// A letter for each length, `a` for 0.
    mobile_lengths: &'static str,
    other_lengths: &'static str,
    kinds: &'static str,
}

/// How a country dials.
pub(super) struct Dialling {
    pub(super) plan: Plan,
    /// The area code people leave out, where there is just one; empty elsewhere.
    area: &'static str,
    /// A number as people there write it; empty where nobody lives.
    pub(super) example: &'static str,
}

impl Dialling {
    /// How `country` dials; `None` for [`Country::UNKNOWN`].
    pub(super) fn of(country: Country) -> Option<Self> {
        let [calling_code, area, example] = fields(cell(DIALLING, 0, usize::from(country.0)))?;
        Some(Self { plan: plans().find(|plan| plan.calling_code == calling_code)?, area, example })
    }

    /// The national significant number that is meant by `digits` as dialled in the country.
    pub(super) fn significant(&self, digits: &str) -> Option<String> {
        let with_area = || Some([self.area, digits].concat()).filter(|number| self.plan.is_possible(number));
        self.plan.significant(digits).or_else(with_area)
    }
}

impl Plan {
    /// The plan of an international number without its `+`, and the rest of it.
    pub(super) fn of_international(digits: &str) -> Option<(Self, &str)> {
        plans().find_map(|plan| digits.strip_prefix(plan.calling_code).map(|rest| (plan, rest)))
    }

    /// The national significant number: `digits`, without a trunk prefix if they are no number with it.
    pub(super) fn significant(&self, digits: &str) -> Option<String> {
        let mut candidates = self
            .trunk_prefixes
            .split(' ')
            .filter_map(|trunk| after(digits, trunk))
            .filter(|rest| self.is_possible(rest));
        match self.calling_code {
            _ if self.is_possible(digits) => Some(digits.into()),
            "54" => argentine_mobile(digits).or_else(|| candidates.next().map(Into::into)),
            _ => candidates.next().map(Into::into),
        }
    }

    /// The national number as dialled in its country: with the trunk prefix where that is a 0.
    pub(super) fn dialled(&self, significant: &str) -> String {
        let trunk = self.trunk_prefixes.split(' ').next().filter(|trunk| trunk.starts_with('0')).unwrap_or_default();
        [trunk, significant].concat()
    }

    /// The kind of a national significant number; `None` if none begins so.
    pub(super) fn kind(&self, number: &str) -> Option<Kind> {
        self.listed(number).map(|(kind, _)| kind)
    }

    /// Whether a national significant number may begin so and be so long.
    fn is_possible(&self, number: &str) -> bool {
        let length = char::from(b'a' + number.len().min(25) as u8);
        let (mobile, other) = (self.mobile_lengths.contains(length), self.other_lengths.contains(length));
        self.listed(number).is_some_and(|(kind, lengths)| match kind {
            _ if !lengths.is_empty() => lengths.contains(length),
            Kind::Mobile => mobile,
            Kind::Fixed => other,
            Kind::Either => mobile || other,
        })
    }

    /// The kind of a number by the longest first digits that are listed, and the lengths such numbers have if they are not
    /// those of their kind.
    fn listed(&self, number: &str) -> Option<(Kind, &'static str)> {
        let (mut letter, mut found, mut lengths, mut longest) = ("", "", "", "");
        for token in self.kinds.split(' ') {
            let listed = token.trim_start_matches(|c: char| c.is_ascii_uppercase());
            if listed.len() < token.len() {
                letter = token.get(..1).unwrap_or_default();
            }
            let first = listed.trim_end_matches(|c: char| c.is_ascii_lowercase());
            if first.len() >= longest.len() && after(number, first).is_some() {
                (found, lengths, longest) = (letter, listed.get(first.len()..).unwrap_or_default(), first);
            }
        }
        // Where 0 leads a number (Italy), the table says so; elsewhere it is a trunk prefix or a slip.
        if number.starts_with('0') && !longest.starts_with('0') {
            return None;
        }
        match found {
            "M" => Some((Kind::Mobile, lengths)),
            "F" => Some((Kind::Fixed, lengths)),
            "E" => Some((Kind::Either, lengths)),
            _ => None,
        }
    }
}

fn plans() -> impl Iterator<Item = Plan> {
    PLANS.split('\t').filter_map(|row| {
        let [calling_code, trunk_prefixes, exit_codes, mobile_lengths, other_lengths, kinds] = fields(row)?;
        Some(Plan { calling_code, trunk_prefixes, exit_codes, mobile_lengths, other_lengths, kinds })
    })
}

/// The fields of a row; `None` if they are not as many, as behind the last row.
fn fields<const N: usize>(row: &'static str) -> Option<[&'static str; N]> {
    let mut fields = row.split('|');
    let found = std::array::from_fn(|_| fields.next().unwrap_or_default());
    (!row.is_empty()).then_some(found)
}

/// What follows `first` in `digits`; a `.` in it is any digit.
fn after<'a>(digits: &'a str, first: &str) -> Option<&'a str> {
    let (head, rest) = digits.split_at_checked(first.len())?;
    head.bytes().zip(first.bytes()).all(|(digit, wanted)| wanted == b'.' || digit == wanted).then_some(rest)
}

/// Argentina writes mobile numbers as trunk 0, area code, 15, number; abroad that is 9, area code, number.
/// Area code and number have ten digits together. Only the area code 11 has two digits, so the place of the 15 is certain.
fn argentine_mobile(digits: &str) -> Option<String> {
    let digits = digits.strip_prefix('0').unwrap_or(digits);
    if digits.len() != 12 {
        return None;
    }
    [2, 3, 4].into_iter().find_map(|at| {
        let (area, rest) = digits.split_at_checked(at)?;
        let number = rest.strip_prefix("15")?;
        ((at == 2) == (area == "11")).then(|| ["9", area, number].concat())
    })
}
