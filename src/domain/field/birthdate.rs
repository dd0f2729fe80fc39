//! Dates of birth, as ISO 8601 writes them.
//!
//! It knows the calendar but not today: whether somebody is of age is for the provider that asks.

use crate::domain::country::Country;
use crate::domain::digit;

/// `1990-02-28` from the same, from `1990/2/28`, or from day, month, year (month first in the US). Years 1900 to 2099.
pub(super) fn normalise(text: &str, country: Country) -> Option<String> {
    let (mut numbers, mut lengths, mut count) = ([0_u16; 3], [0; 3], 0);
    let mut inside = false;
    for c in text.chars() {
        let value = digit::value(c);
        if value.is_some() && !inside {
            count += 1;
        }
        inside = value.is_some();
        if let Some(value) = value {
            let place = count - 1;
            *lengths.get_mut(place)? += 1;
            let number = numbers.get_mut(place)?;
            *number = number.checked_mul(10)?.checked_add(u16::from(value))?;
        } else if !digit::separates(c) {
            return None;
        }
    }
    let [first, second, third] = numbers;
    let (year, month, day) = match lengths {
        [4, 1..=2, 1..=2] => (first, second, third),
        [1..=2, 1..=2, 4] if country.code() == "US" => (third, first, second),
        [1..=2, 1..=2, 4] => (third, second, first),
        _ => return None,
    };
    let exists = (1900..=2099).contains(&year) && (1..=days(year, month)).contains(&day);
    exists.then(|| [year.to_string(), two(month), two(day)].join("-"))
}

/// How many days a month has; none if there is no such month.
fn days(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

fn two(number: u16) -> String {
    [if number < 10 { "0" } else { "" }, &number.to_string()].concat()
}
