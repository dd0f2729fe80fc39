//! Messages to words: the buyer's pack over English, message by message, and what stands inside a sentence.

use crate::market::money;
use crate::source::file;
use crate::texts::{lines, texts};
use kassa::locale::format::{Display, Intl};
use kassa::locale::packs::{ENGLISH_LATE, PACKS};
use kassa::locale::text::Text;
use kassa::locale::words::{Words, is_rtl};
use std::rc::Rc;

/// An Intl that shows what it was given.
struct Double;

impl Intl for Double {
    fn currency(&self, locale: &str, decimal: &str, code: &str, digits: u8, _: Display) -> String {
        format!("[{locale} {decimal} {code} {digits}]")
    }

    fn number(&self, locale: &str, number: i64) -> String {
        let digits = if locale == "ar" { "٠١٢٣٤٥٦٧٨٩" } else { "0123456789" };
        number.to_string().bytes().map(|digit| digits.chars().nth(usize::from(digit - b'0')).unwrap()).collect()
    }
}

fn words(pack: &'static str, source: &str) -> Words {
    let words = Words::with_pack(pack, source, pack, Rc::new(Double));
    words.complete(None);
    words
}

/// A pack of the project.
fn shipped(pack: &'static str) -> Words {
    words(pack, &whole(pack))
}

/// All that a locale says: its own texts, and those of the file it differs from.
fn whole(pack: &str) -> String {
    let own = file(&format!("locales/{pack}.ftl")).text;
    let parent = pack.rsplit_once('-').map(|(shorter, _)| shorter).filter(|shorter| PACKS.contains(shorter));
    let Some(parent) = parent else { return own };
    let all: Vec<_> = [texts(&own), texts(&whole(parent))].concat();
    let mut fluent = String::new();
    let mut message = String::new();
    for (name, _) in texts(&file("locales/en.ftl").text) {
        let text = &all.iter().find(|(known, _)| *known == name).unwrap().1.replace('\t', "\n    ");
        match name.split_once('.') {
            None => fluent += &format!("{name} = {text}\n"),
            Some((id, attribute)) => {
                if message != id {
                    fluent += &format!("{id} =\n");
                    message = id.to_owned();
                }
                fluent += &format!("    .{attribute} = {text}\n");
            }
        }
    }
    fluent
}

#[test]
fn counts_have_the_digits_that_amounts_have() {
    let socks =
        |pack| plain(&shipped(pack).say(&Text::of("summary-item-several").name("name", "12 A").count("count", 12)));
    assert_eq!(socks("ar"), "12 A × ١٢");
    assert_eq!(socks("he"), "12 A × 12");
    let wrong = |count| shipped("ar").say(&Text::of("error-summary").count("count", count));
    assert!(wrong(4).contains("\u{2068}٤\u{2069}"), "{}", wrong(4));
    assert_ne!(wrong(4).replace('٤', "3"), wrong(3), "the plural is still chosen by the number");
}

#[test]
fn a_sentence_that_ends_with_an_abbreviation_has_one_stop() {
    let source =
        "a = Betal { $a }.\nb = Betal { $a } til { $b }. Så er det klaret.\nc = Om { $a }?\nd = { $a }{ $b }.\n";
    let words = words("da", source);
    let cases = [
        ("a", "49 kr.", "", "Betal 49 kr."),
        ("a", "49 kr", "", "Betal 49 kr."),
        // Browsers end an Arabic amount with a mark of direction.
        ("a", "٤٩ ج.م.\u{200f}", "", "Betal ٤٩ ج.م.\u{200f}"),
        ("b", "49 kr.", "Linden A.S.", "Betal 49 kr. til Linden A.S. Så er det klaret."),
        ("b", "49 kr.", "Linden", "Betal 49 kr. til Linden. Så er det klaret."),
        ("c", "49 kr.", "", "Om 49 kr.?"),
        ("d", "kl. 8", "a.m.", "kl. 8a.m."),
    ];
    for (id, a, b, said) in cases {
        assert_eq!(plain(&words.say(&Text::of(id).name("a", a).name("b", b))), said, "{id}");
    }
}

/// The words without the marks that keep directions apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn each_message_falls_back_by_itself() {
    let source = "
boot-loading = Kasse wird geladen
frame-label = { $nobody } kennt das nicht
card-number = { card-number }
card-expiry =
outcome-declined =
    .title = Abgelehnt
this is no message
footer-terms = AGB
";
    let words = words("de", source);
    let cases = [
        ("boot-loading", "Kasse wird geladen", false),
        // A variable that is not given, a message that names itself, one without a value, one that is not there.
        ("frame-label", "Checkout", true),
        ("card-number", "Card number", true),
        ("card-expiry", "Expiry date", true),
        ("summary-total", "Total", true),
        ("outcome-declined.title", "Abgelehnt", false),
        ("outcome-declined.body", "No further details are available. Use another card or another way to pay.", true),
        // What follows a fault in the file is read all the same.
        ("footer-terms", "AGB", false),
        // Nobody has it: the id itself, never nothing.
        ("no-such-thing", "no-such-thing", true),
        ("boot-loading.label", "boot-loading.label", true),
        ("", "", true),
    ];
    let mut missing = Vec::new();
    for (id, expected, noted) in cases {
        assert_eq!(words.say(&Text::of(id)), expected, "{id}");
        if noted {
            missing.push(id.to_owned());
        }
        words.say(&Text::of(id));
        assert_eq!(words.missing(), missing, "{id}: noted once");
    }
    assert!(words.has("boot-loading") && words.has("summary-total") && !words.has("no-such-thing"));
}

#[test]
fn a_pack_that_is_no_pack_leaves_english() {
    for source in ["", "<!doctype html><title>404</title>", "\u{0}\u{1}", "= = =\n\n{ {"] {
        let words = words("de", source);
        assert_eq!(words.say(&Text::of("summary-total")), "Total", "{source:?}");
    }
    let english = Words::english("nl-BE", Rc::new(Double));
    assert_eq!((english.pack(), english.formats(), english.missing().len()), ("en", "nl-BE", 0));
    assert_eq!(english.say(&Text::of("summary-total")), "Total");
    assert!(english.missing().is_empty(), "English misses nothing");
}

#[test]
fn the_rest_of_a_pack_is_added_to_it() {
    let texts = || ["methods-legend", "error-bank-missing", "step-restart"].map(Text::of);
    let said = |words: &Words| texts().map(|text| words.say(&text));
    let german = |rest: Option<&str>| {
        let words = Words::with_pack("de", "methods-legend = Zahlungsart\n", "de-AT", Rc::new(Double));
        assert_eq!(said(&words), ["Zahlungsart", "error-bank-missing", "step-restart"], "the rest is not there yet");
        words.complete(rest.map(|source| lines(ENGLISH_LATE, source)).as_deref());
        said(&words)
    };
    let rest = "error-bank-missing = Bank auswählen\n";
    assert_eq!(german(Some(rest)), ["Zahlungsart", "Bank auswählen", "Start again"]);
    assert_eq!(german(None), ["Zahlungsart", "Choose your bank.", "Start again"]);
    let english = Words::english("en", Rc::new(Double));
    english.complete(None);
    assert_eq!(said(&english), ["How would you like to pay?", "Choose your bank.", "Start again"]);
}

#[test]
fn what_comes_from_outside_is_kept_apart() {
    let text = Text::of("footer-merchant").name("merchant", "متجر");
    assert_eq!(shipped("en").say(&text), "You’re paying \u{2068}متجر\u{2069}");
    let text = Text::of("footer-merchant").name("merchant", "Linen & Co");
    assert_eq!(shipped("ar").say(&text), "الدفع لصالح \u{2068}Linen & Co\u{2069}");
    // A name is never read as a message.
    for name in ["{ $merchant }", "{ boot-loading }", "<b>", "\\u0041", ""] {
        let text = Text::of("footer-merchant").name("merchant", name);
        assert_eq!(shipped("en").say(&text), format!("You’re paying \u{2068}{name}\u{2069}"));
    }
}

#[test]
fn money_is_written_by_intl_with_its_digits() {
    let cases = [
        (4999, "EUR", "[de 49.99 EUR 2]"),
        (5980, "JPY", "[de 5980 JPY 0]"),
        (1234, "KWD", "[de 1.234 KWD 3]"),
        (-5, "EUR", "[de -0.05 EUR 2]"),
        (i64::MAX, "EUR", "[de 92233720368547758.07 EUR 2]"),
    ];
    let words = shipped("de");
    for (minor, code, written) in cases {
        assert_eq!(words.money(money(minor, code)), written, "nothing around it");
        let said = words.say(&Text::of("pay-button").money("amount", money(minor, code)));
        assert!(plain(&said).contains(written), "{said}");
    }
    // The pack's language may differ from the one numbers are written by.
    let words = Words::with_pack("ar", "", "ar-EG", Rc::new(Double));
    assert_eq!(words.money(money(100, "EGP")), "[ar-EG 1.00 EGP 2]");
}

#[test]
fn plurals() {
    let cases = [
        ("en", 1, "Use no more than 1 character."),
        ("en", 0, "Use no more than 0 characters."),
        ("en", 2, "Use no more than 2 characters."),
        ("fr", 0, "Saisissez 0 caractère au maximum."),
        ("fr", 1, "Saisissez 1 caractère au maximum."),
        ("fr", 2, "Saisissez 2 caractères au maximum."),
        ("fr", 1_000_000, "Saisissez 1000000 caractères au maximum."),
        ("ja", 1, "1文字以内で入力してください。"),
    ];
    for (pack, count, expected) in cases {
        let said = plain(&shipped(pack).say(&Text::of("error-too-long").count("max", count)));
        assert_eq!(said, expected, "{pack} {count}");
    }
    // Arabic has six forms; each is another text.
    let arabic = shipped("ar");
    let say = |count| {
        plain(&arabic.say(&Text::of("error-summary").count("count", count))).replace(|c: char| c.is_numeric(), "")
    };
    let forms: std::collections::BTreeSet<_> = [0, 1, 2, 3, 11, 100].into_iter().map(say).collect();
    assert_eq!(forms.len(), 6, "{forms:?}");
    for (count, alike) in [(10, 3), (99, 11), (101, 100)] {
        assert_eq!(say(count), say(alike), "{count} is said like {alike}");
    }
    assert!(arabic.missing().is_empty());
}

#[test]
fn directions() {
    for pack in PACKS {
        assert_eq!(is_rtl(pack), ["ar", "he"].contains(pack), "{pack}");
        assert_eq!(words(pack, "").is_rtl(), is_rtl(pack));
    }
    for (tag, rtl) in [("ar-EG", true), ("he", true), ("fa-IR", true), ("ur", true), ("arn", false), ("", false)] {
        assert_eq!(is_rtl(tag), rtl, "{tag}");
    }
}

#[test]
fn every_shipped_pack_says_everything_itself() {
    let english = file("locales/en.ftl").text;
    let ids: Vec<_> = english.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
    let ids = ids.into_iter().filter(|id| !id.starts_with([' ', '#', '.', '{']) && !id.starts_with("outcome-"));
    let ids: Vec<_> = ids.collect();
    assert!(ids.len() > 100);
    for pack in PACKS {
        let words = shipped(pack);
        for id in &ids {
            let text = Text::of(*id)
                .name("name", "Shirt")
                .name("method", "iDEAL")
                .name("merchant", "Linen & Co")
                .name("brand", "Visa")
                .name("example", "name@example.com")
                .name("reference", "pay_1")
                .name("country", "Nederland")
                .name("document", "CPF")
                .name("last4", "4242")
                .name("label", "Region")
                .name("time", "4:59")
                .name("moment", "Friday 27 November, 23:59")
                .money("approximate", money(5400, "USD"))
                .money("first", money(1667, "EUR"))
                .money("amount", money(4999, "EUR"))
                .count("count", 3)
                .count("max", 100);
            assert!(!words.say(&text).is_empty(), "{pack} {id}");
        }
        assert_eq!(words.missing(), Vec::<String>::new(), "{pack}");
    }
}
