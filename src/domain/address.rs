//! Addresses by country: which parts are asked, in which order, what they are called, which must not be empty.
//!
//! It does not know names of places but the regions of the few countries where payments need their codes, and does not check
//! whether a place exists. Formats are in `data/addresses.tsv`, regions in `data/subdivisions.tsv`; postal codes have a
//! [module](super::postal_code) of their own.

use super::country::Country;
use super::generated::address::{FORMAT_OF, FORMATS, REGIONS};
use super::generated::cell;
use super::postal_code;

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Street and number.
    Street,
    /// Flat, floor, building; always optional.
    Street2,
    /// A part of the city: neighbourhood, district, barangay.
    District,
    /// City, post town or suburb.
    City,
    /// State, province, prefecture, …
    Region,
    /// Postal code.
    PostalCode,
}

/// Which letters the buyer writes in: some addresses turn round when they are romanised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// The script of the country.
    Local,
    /// Latin letters.
    Latin,
}

/// How a country writes addresses.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    country: Country,
    /// A letter for each part, a capital if it is required.
    order: &'static str,
    latin_order: &'static str,
    region: &'static str,
    city: &'static str,
    district: &'static str,
    script: &'static str,
}

/// How addresses are written in `country`; for [`Country::UNKNOWN`] street and city, and optional region and postal code.
#[must_use]
pub fn format(country: Country) -> Format {
    let place = FORMAT_OF.get(usize::from(country.0));
    let row = place.map_or("ACsz", |place| cell(FORMATS, 0, usize::from(*place)));
    let mut fields = row.split('|');
    let mut next = |usual| fields.next().filter(|field| !field.is_empty()).unwrap_or(usual);
    let order = next("");
    Format {
        country,
        order,
        latin_order: next(order),
        region: next("province"),
        city: next("city"),
        district: next("suburb"),
        script: next("Latn"),
    }
}

impl Format {
    /// The parts in the order they are written and asked in.
    pub fn parts(&self, writing: Writing) -> impl Iterator<Item = Part> + use<> {
        let order = match writing {
            Writing::Local => self.order,
            Writing::Latin => self.latin_order,
        };
        order.chars().flat_map(|letter| {
            let (part, more) = match letter.to_ascii_lowercase() {
                'a' => (Part::Street, Some(Part::Street2)),
                'd' => (Part::District, None),
                'c' => (Part::City, None),
                's' => (Part::Region, None),
                _ => (Part::PostalCode, None),
            };
            [Some(part), more].into_iter().flatten()
        })
    }

    /// Whether an address there is none without this part.
    #[must_use]
    pub fn is_required(&self, part: Part) -> bool {
        let capital = match part {
            Part::Street => 'A',
            Part::Street2 => return false,
            Part::District => 'D',
            Part::City => 'C',
            Part::Region => 'S',
            Part::PostalCode => 'Z',
        };
        self.order.contains(capital)
    }

    /// The name of the message with the label of a part: `address-street`, `address-region-prefecture`, `address-postal-zip`.
    #[must_use]
    pub fn label(&self, part: Part) -> String {
        let (name, kind) = match part {
            Part::Street => ("street", ""),
            Part::Street2 => ("street2", ""),
            Part::District => ("district-", self.district),
            Part::City => ("city-", self.city),
            Part::Region => ("region-", self.region),
            Part::PostalCode => ("postal-", postal_code::label(self.country)),
        };
        ["address-", name, kind].concat()
    }

    /// The script addresses are expected in, as ISO 15924 writes it (`Jpan`, `Latn`). Latin letters are understood everywhere.
    #[must_use]
    pub fn script(&self) -> &'static str {
        self.script
    }
}

/// The regions of a country as code and name in the country's language (Canada: English), by name; nothing where a region
/// is free text.
pub fn regions(country: Country) -> impl Iterator<Item = (&'static str, &'static str)> {
    let row = REGIONS.split('\t').find_map(|row| row.strip_prefix(country.code()).filter(|rest| rest.starts_with('|')));
    row.unwrap_or_default().split('|').filter_map(|region| region.split_once('='))
}

/// The code of a region for what a browser fills in or a buyer types, a code or a name, in any case and without accents
/// too; `None` if the country has no such region or no list.
#[must_use]
pub fn region_code(text: &str, country: Country) -> Option<&'static str> {
    let typed = text.trim();
    let same = |other: &str| typed.chars().map(plain).eq(other.chars().map(plain));
    regions(country).find(|(code, name)| same(code) || same(name)).map(|(code, _)| code)
}

/// A small letter without its accent, for the accents of the names in the table: all of Unicode's would outweigh it.
fn plain(c: char) -> char {
    match c {
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        _ => c.to_ascii_lowercase(),
    }
}
