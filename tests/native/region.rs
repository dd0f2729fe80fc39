//! Whose word the buyer's country is, what is guessed, and what a buyer may choose.

use crate::shop::{AROUND, attributes, document_with, read};
use kassa::domain::country::Country;
use kassa::session::config::region::{is_given, likely};
use kassa::session::config::{Config, CountrySource, Hints, Surroundings, resolve};
use kassa::session::effect::{Effect, HostEvent};
use kassa::session::event::Event;
use kassa::session::issue::Issues;
use kassa::session::state::{Phase, Session};
use kassa::session::step;
use serde_json::{Value, json};

fn country(code: &str) -> Country {
    Country::from_code(code).unwrap()
}

/// A configuration where session, page, buyer and device each say a country, or nothing.
fn config(session: Value, page: &str, chosen: Option<&str>, guess: Option<&str>) -> (Config, Issues) {
    let mut issues = Issues::new();
    let document = read(&document_with(json!({ "country": session })));
    let page = attributes(&[("country", page)]);
    let hints = Hints { chosen: chosen.map(country), guess: guess.map(country) };
    let around = Surroundings { hints, ..AROUND };
    let config = resolve(&page, &document, &around, &mut issues).unwrap();
    assert_eq!(is_given(&page, &document), !config.country_source.is_open());
    (config, issues)
}

#[test]
fn the_first_who_says_it_counts() {
    let null = Value::Null;
    let cases = [
        (json!("NL"), "BE", Some("FR"), Some("DE"), "NL", CountrySource::Session, 1),
        (json!("nl"), "NL", None, None, "NL", CountrySource::Session, 0),
        (null.clone(), "BE", Some("FR"), Some("DE"), "BE", CountrySource::Page, 0),
        (null.clone(), "", Some("FR"), Some("DE"), "FR", CountrySource::Buyer, 0),
        (null.clone(), "", None, Some("DE"), "DE", CountrySource::Guess, 0),
        (null.clone(), "", None, None, "ZZ", CountrySource::Nobody, 0),
        // What is no country is told, and does not keep the buyer from the methods of their own.
        (json!("UK"), "", None, Some("GB"), "GB", CountrySource::Guess, 1),
        (null, "UK", None, Some("GB"), "GB", CountrySource::Guess, 1),
    ];
    for (session, page, chosen, guess, code, source, told) in cases {
        let (config, issues) = config(session.clone(), page, chosen, guess);
        let what = format!("session {session}, page {page}, buyer {chosen:?}, device {guess:?}");
        assert_eq!((config.country.code(), config.country_source), (code, source), "{what}");
        assert_eq!(issues.len(), told, "{what}: {issues:?}");
    }
}

#[test]
fn a_device_is_where_its_zone_is_and_else_where_its_language_is() {
    // Zones here are named by the countries that have them.
    let cases: [(&[&str], &[&str], Option<&str>); 7] = [
        (&["NL"], &["NL"], Some("NL")),
        // English by default, and a zone that is not American.
        (&["US"], &["DE"], Some("DE")),
        (&["US", "LI"], &["CH", "LI"], Some("LI")),
        // A country with a row of its own before one without: GG and JE share London's zone.
        (&["US"], &["GB", "GG", "JE"], Some("GB")),
        (&["PT"], &[], Some("PT")),
        (&[], &["AQ"], Some("AQ")),
        (&[], &[], None),
    ];
    for (languages, zone, expected) in cases {
        let languages: Vec<_> = languages.iter().map(|code| country(code)).collect();
        let found = likely(&languages, |country| zone.contains(&country.code()));
        assert_eq!(found.map(Country::code), expected, "{languages:?} in {zone:?}");
    }
}

#[test]
fn a_buyer_chooses_their_country_only_where_the_shop_leaves_it_open_and_nothing_is_under_way() {
    let cases = [
        (Value::Null, Phase::Choosing, "DE", true),
        (json!("NL"), Phase::Choosing, "DE", false),
        (Value::Null, Phase::Confirming, "DE", false),
        (Value::Null, Phase::Paid { reference: String::new() }, "DE", false),
        (Value::Null, Phase::Choosing, "ZZ", false),
    ];
    for (given, phase, code, taken) in cases {
        let (config, _) = config(given, "", None, Some("NL"));
        let chosen = Country::from_code(code).unwrap_or(Country::UNKNOWN);
        let mut before = Session { phase, country_search: "deu".to_owned(), ..Session::default() };
        before.typed.set(kassa::domain::field::BuyerField::Email, "a@b.example".to_owned());
        let (after, effects) = step(Some(&config), before.clone(), Event::CountryChosen(chosen));
        let told = effects.contains(&Effect::Emit(HostEvent::Country { country: chosen }));
        assert_eq!((told, effects.contains(&Effect::Reconfigure)), (taken, taken), "{code} in {:?}", before.phase);
        assert_eq!(after.country, taken.then_some(chosen));
        assert_eq!(after.typed, before.typed, "what was typed stays");
    }
}
