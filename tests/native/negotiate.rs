//! Which pack a buyer gets, for tags as browsers, shops and people write them.
//!
//! What is expected follows UTS 35 (likely subtags and language matching, CLDR 48).

use kassa::locale::negotiate::{Choice, Reason, negotiate, parse};
use kassa::locale::packs::PACKS;

/// Every tag and the pack it gets: `=` the very tag, `~` the same language and script, `-` nothing fits.
const TAGS: &str = "
en = en        EN = en        en-US ~ en     en-GB ~ en     en_GB ~ en     en-XX ~ en     en-001 ~ en    en-Latn ~ en
en-Latn-US ~ en               en-US-u-hc-h23 ~ en           en-US-POSIX ~ en              en-x-shop = en en-Shaw - en
en-GB-oed ~ en en-a-bbb-x-a = en             en-AU-u-ca-gregory-nu-latn ~ en
de = de        de-DE ~ de     de-AT ~ de     de-CH ~ de     DE-ch ~ de     de_CH ~ de     de-CH-1901 ~ de
de-Latn-CH ~ de               de-Latf - en   de-DE-u-co-phonebk ~ de       gsw ~ de       gsw-CH ~ de    lb ~ de
lb-LU ~ de     nds - en
nl = nl        nl-NL ~ nl     nl-BE ~ nl     nl-SR ~ nl     fy ~ nl        fy-NL ~ nl     vls - en
fr = fr        fr-FR ~ fr     fr-CA ~ fr     fr-CH ~ fr     fr-029 ~ fr    fr_CA ~ fr     FR-CA ~ fr     frp - en
pt ~ pt-BR     pt-BR = pt-BR  PT-br = pt-BR  pt_BR = pt-BR  pt-PT ~ pt-BR  pt-AO ~ pt-BR  pt-Latn-BR ~ pt-BR
pt-BR-x-shop = pt-BR          pt-419 ~ pt-BR
ja = ja        ja-JP ~ ja     ja_JP ~ ja     ja-Jpan ~ ja   ja-Jpan-JP ~ ja               ja-JP-u-ca-japanese ~ ja
ja-Latn - en   ja-Latn-hepburn - en          ja-Hira - en
th = th        th-TH ~ th     th-TH-u-nu-thai ~ th          th-Thai ~ th   th-TH-TH ~ th  tha - en
ar = ar        ar-EG ~ ar     ar-AE ~ ar     ar-SA ~ ar     ar_001 ~ ar    ar-u-nu-latn = ar             ar-AE-u-nu-arab ~ ar
ar-Arab ~ ar   ar-Latn - en   arb = ar       arb-SA ~ ar    arz ~ ar       ary-MA ~ ar    apc ~ ar       arn - en
zh ~ zh-Hans   zh-CN ~ zh-Hans               zh-SG ~ zh-Hans               zh-MY ~ zh-Hans               zh-CA ~ zh-Hans
zh-Hans = zh-Hans             zh-hans-cn ~ zh-Hans          zh_Hans_CN ~ zh-Hans          zh-Hans-HK ~ zh-Hans
zh-Hans-TW ~ zh-Hans          ZH-HANS = zh-Hans             cmn ~ zh-Hans  cmn-CN ~ zh-Hans              cmn-Hans = zh-Hans
zh-u-co-pinyin ~ zh-Hans      zh-x-tw ~ zh-Hans             zh-cmn-Hans-CN ~ zh-Hans      zh-DE ~ zh-Hans
zh-TW ~ zh-Hant               zh-HK ~ zh-Hant               zh-MO ~ zh-Hant               zh-hk ~ zh-Hant
zh_TW ~ zh-Hant               zh-Hant = zh-Hant             zh-Hant-CN ~ zh-Hant          zh-Hant-HK ~ zh-Hant
zh-HANT-tw ~ zh-Hant          zh-TW-u-ca-roc ~ zh-Hant      zh-US ~ zh-Hant               zh-AU ~ zh-Hant
zh-GB ~ zh-Hant               zh-ID ~ zh-Hant               zh-TH ~ zh-Hant               zh-VN ~ zh-Hant
zh-PH ~ zh-Hant               cmn-TW ~ zh-Hant              cmn-Hant = zh-Hant            zh-cmn-Hant-TW ~ zh-Hant
yue ~ zh-Hant  yue-HK ~ zh-Hant              yue-CN ~ zh-Hans              yue-Hans ~ zh-Hans            yue-Hant-CN ~ zh-Hant
zh-Latn - en   zh-Latn-pinyin - en           zh-Bopo - en   zh-Hani - en
xx - en        und - en       mul - en       qaa - en       es - en        es-MX - en     ru-RU - en
he - en        ko-KR - en     sr-Latn - en   i-klingon - en x-private - en root - en      C - en         posix - en
- - en         * - en         -- - en        _ - en         -en - en       e - en         english - en   de+CH - en
d€ - en        日本語 - en    🇩🇪 - en        123 - en       12-DE - en     de.DE - en     en/US - en     null - en
";

fn cases() -> Vec<(&'static str, Reason, &'static str)> {
    let words: Vec<&str> = TAGS.split_whitespace().collect();
    let reason = |sign: &str| match sign {
        "=" => Reason::Exact,
        "~" => Reason::LanguageAndScript,
        "-" => Reason::Fallback,
        other => panic!("{other} is no sign"),
    };
    words.chunks(3).map(|case| (case[0], reason(case[1]), case[2])).collect()
}

#[test]
fn one_tag() {
    let cases = cases();
    assert!(cases.len() >= 120, "{} cases", cases.len());
    for (tag, reason, pack) in cases {
        let choice = negotiate(&[tag], PACKS);
        assert_eq!((choice.pack, choice.reason), (pack, reason), "{tag}: {choice:?}");
        assert_eq!(choice.asked.is_some(), reason != Reason::Fallback, "{tag}: {choice:?}");
    }
}

#[test]
fn space_and_length_are_no_matter() {
    let long = "x".repeat(10_000);
    for (tag, pack) in [("", "en"), (" ", "en"), ("\tde-CH\n", "de"), (long.as_str(), "en"), ("de-\u{0}", "de")] {
        assert_eq!(negotiate(&[tag], PACKS).pack, pack, "{tag:?}");
    }
    assert_eq!(negotiate(&[&format!("de-{long}")], PACKS).pack, "de");
}

#[test]
fn the_first_that_fits_decides() {
    let cases: [(&[&str], &str, Option<&str>); 9] = [
        (&[], "en", None),
        (&["", "*"], "en", None),
        (&["xx", "ja"], "ja", Some("ja")),
        (&["es-MX", "pt", "en"], "pt-BR", Some("pt")),
        (&["en-GB", "de"], "en", Some("en-GB")),
        (&["gsw-CH", "fr-CH", "en"], "de", Some("gsw-CH")),
        (&["ja-Latn", "ja"], "ja", Some("ja")),
        (&["zh-Latn", "zh-Hant-HK", "zh-Hans"], "zh-Hant", Some("zh-Hant-HK")),
        (&["ko", "zh_tw", "en"], "zh-Hant", Some("zh-TW")),
    ];
    for (asked, pack, decided) in cases {
        let choice = negotiate(asked, PACKS);
        assert_eq!((choice.pack, choice.asked.as_deref()), (pack, decided), "{asked:?}");
    }
}

#[test]
fn among_packs_of_one_language_the_region_decides() {
    let packs = ["en", "pt-BR", "pt-PT", "fr", "fr-CA"];
    let cases =
        [("pt-PT", "pt-PT"), ("pt-BR", "pt-BR"), ("fr-CA", "fr-CA"), ("fr-BE", "fr"), ("fr", "fr"), ("en-CA", "en")];
    for (asked, pack) in cases {
        assert_eq!(negotiate(&[asked], &packs).pack, pack, "{asked}");
    }
    assert_eq!(negotiate(&["pt"], &packs).reason, Reason::LanguageAndScript);
    let last_resort = Choice { pack: "en", asked: None, reason: Reason::Fallback };
    assert_eq!(negotiate(&["de"], &[]), last_resort);
}

#[test]
fn every_pack_gets_itself() {
    for pack in PACKS {
        let choice = negotiate(&[pack], PACKS);
        assert_eq!((choice.pack, choice.reason), (*pack, Reason::Exact));
        assert!(parse(pack).is_some(), "{pack} is no tag");
    }
    let codes = [Reason::Exact, Reason::LanguageAndScript, Reason::Fallback].map(Reason::code);
    assert_eq!(codes, ["exact", "language-and-script", "fallback"]);
}
