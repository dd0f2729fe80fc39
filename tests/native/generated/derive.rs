//! Derives the methods of the countries nothing is known of, so that the table the program reads is plain data.
//!
//! The rule: a method is a candidate if its row lets buyers of the country pay with it in the country's currency. It is taken
//! if its row names the country, if it is worldwide, or if at least half of the country's relatives have it in their order.
//! Relatives are the researched countries of the same region (UN M49) or currency; where there are none, of the same
//! continent. Candidates stand as they do on average among the relatives that have them; named ones nobody has come last.

use super::tsv::{Row, Table};

pub(crate) struct Derivation<'a> {
    pub(crate) countries: &'a Table,
    pub(crate) methods: &'a Table,
    pub(crate) regions: &'a Table,
}

impl Derivation<'_> {
    /// The ids of `country`'s methods, without what [`tail`] puts behind them anyway.
    pub(crate) fn methods(&self, country: &Row<'_>) -> Vec<String> {
        if country.get("currency").is_empty() {
            return Vec::new(); // No money of its own: nothing can be said but the worldwide order.
        }
        let worldwide = self.worldwide();
        let relatives = self.relatives(country);
        let lists: Vec<Vec<&str>> = relatives.iter().map(|row| row.words("methods")).collect();
        let mut taken: Vec<(usize, usize, &str)> = Vec::new();
        for (at, method) in self.methods.rows().enumerate() {
            let id = method.get("id");
            if method.get("status") != "active" || !fits(&method, country) {
                continue;
            }
            let places: Vec<usize> =
                lists.iter().filter_map(|list| list.iter().position(|known| *known == id)).collect();
            let is_named = method.words("countries").contains(&country.get("code"));
            let is_usual = !places.is_empty() && places.len() * 2 >= lists.len();
            if is_named || is_usual || worldwide.contains(&id) {
                // A thousandth of a place is fine enough to tell two averages apart.
                let average = (places.iter().sum::<usize>() * 1000).checked_div(places.len());
                taken.push((average.unwrap_or(usize::MAX), at, id));
            }
        }
        taken.sort_unstable();
        let mut ids: Vec<&str> = taken.into_iter().map(|(.., id)| id).collect();
        let full = tail(&ids, &worldwide);
        while let Some((_, shorter)) = ids.split_last() {
            if tail(shorter, &worldwide) != full {
                break;
            }
            ids.pop();
        }
        ids.into_iter().map(String::from).collect()
    }

    fn worldwide(&self) -> Vec<&str> {
        self.countries.rows().find(|row| row.get("code") == "*").unwrap().words("methods")
    }

    fn relatives(&self, country: &Row<'_>) -> Vec<Row<'_>> {
        let of = |code: &str, column: &str| {
            let home = self.regions.rows().find(|region| region.words("countries").contains(&code));
            home.map(|region| region.get(column).to_owned())
        };
        let (code, currency) = (country.get("code"), country.get("currency"));
        let researched =
            || self.countries.rows().filter(|row| row.get("code") != "*" && !row.get("methods").is_empty());
        let alike = |row: &Row<'_>, column| {
            let home = of(code, column);
            home.is_some() && of(row.get("code"), column) == home
        };
        let near: Vec<Row<'_>> = researched()
            .filter(|row| alike(row, "region") || (!currency.is_empty() && row.get("currency") == currency))
            .collect();
        if near.is_empty() { researched().filter(|row| alike(row, "within")).collect() } else { near }
    }
}

/// `ids`, and behind them what is missing of the worldwide methods: what the buyer is shown.
fn tail<'a>(ids: &[&'a str], worldwide: &[&'a str]) -> Vec<&'a str> {
    let missing = worldwide.iter().filter(|id| !ids.contains(id));
    ids.iter().chain(missing).copied().collect()
}

fn fits(method: &Row<'_>, country: &Row<'_>) -> bool {
    let (code, currency) = (country.get("code"), country.get("currency"));
    let countries = method.words("countries");
    let left_out = countries.iter().any(|word| word.strip_prefix('-') == Some(code));
    let lets = (countries.contains(&"*") && !left_out) || countries.contains(&code);
    let currencies = method.words("currencies");
    lets && (currencies.contains(&"*") || currencies.contains(&currency))
}
