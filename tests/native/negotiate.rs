//! Which pack a buyer gets, for tags as browsers, shops and people write them.
//!
//! What is expected follows UTS 35 (likely subtags and language matching, CLDR 48).

use kassa::locale::negotiate::{Choice, Reason, negotiate, parse};
use kassa::locale::packs::PACKS;

/// Every tag and the pack it gets: `=` the very tag, `>` the pack of another region that serves this one, `~` the same language
/// and script, `+` a language its readers read at ease, `-` nothing fits.
const TAGS: &str = "
en = en        EN = en        en-US ~ en     en-CA ~ en     en-AU ~ en     en-IN ~ en     en-ZA ~ en     en-XX ~ en
en-GB = en-GB  en_GB = en-GB  en-IE > en-GB  en-JE > en-GB  en-GI > en-GB  en-Latn-GB ~ en-GB            en-NZ ~ en
en-001 ~ en    en-150 ~ en    en-Latn ~ en   en-Latn-US ~ en               en-US-u-hc-h23 ~ en           en-US-POSIX ~ en
en-x-shop = en en-Shaw - en   en-GB-oed = en-GB             en-a-bbb-x-a = en             en-AU-u-ca-gregory-nu-latn ~ en
eng = en       eng-GB = en-GB
de = de        de-DE ~ de     de-AT ~ de     de-CH ~ de     DE-ch ~ de     de_CH ~ de     de-CH-1901 ~ de
de-Latn-CH ~ de               de-Latf - en   de-DE-u-co-phonebk ~ de       gsw + de       gsw-CH + de    lb + de
lb-LU + de     rm-CH + de     deu-AT ~ de    nds - en
nl = nl        nl-NL ~ nl     nl-BE ~ nl     nl-SR ~ nl     fy + nl        fy-NL + nl     vls - en       af - en
fr = fr        fr-FR ~ fr     fr-CA = fr-CA  fr-CH ~ fr     fr-029 ~ fr    fr_CA = fr-CA  FR-CA = fr-CA  fr-Latn-CA ~ fr-CA
fr-BE ~ fr     fr-HT ~ fr     ht + fr        ht-HT + fr     br-FR + fr     oc + fr        co-FR + fr     wo-SN + fr
frp - en
pt ~ pt-BR     pt-BR = pt-BR  PT-br = pt-BR  pt_BR = pt-BR  pt-PT = pt-PT  pt-AO > pt-PT  pt-MZ > pt-PT  pt-CV > pt-PT
pt-LU > pt-PT  pt-CH > pt-PT  pt-US ~ pt-BR  pt-Latn-BR ~ pt-BR            pt-Latn-AO > pt-PT            pt-BR-x-shop = pt-BR
pt-419 ~ pt-BR por-PT = pt-PT pt-XX ~ pt-BR
es = es        es-ES ~ es     es-MX > es-419 es-AR > es-419 es-CO > es-419 es-CL > es-419 es-PE > es-419 es-US > es-419
es-419 = es-419               es-PR > es-419 es-GQ ~ es     es-PH ~ es     es-EA ~ es     es-Latn-MX > es-419            es_mx > es-419
ca + es        ca-ES + es     gl-ES + es     eu + es        gn-PY + es-419 qu-PE + es-419 ay-BO + es-419 spa-ES ~ es
it = it        it-IT ~ it     it-CH ~ it     scn + it       la + it        sc-IT - en
kl-GL - en     is - en        fi-FI - en
sv = sv        sv-SE ~ sv     sv-FI ~ sv     da = da        da-DK ~ da     da-GL ~ da     fo + da        fo-FO + da
hi = hi        hi-IN ~ hi     hi-Deva ~ hi   mr-IN + hi     mai + hi       sa-IN + hi
nb = nb        nb-NO ~ nb     no = nb        no-NO ~ nb     nn + nb        nn-NO + nb
pl = pl        pl-PL ~ pl     csb-PL - en    cs = cs        cs-CZ ~ cs     sk + cs        sk-SK + cs     
tr = tr        tr-TR ~ tr     tr-CY ~ tr     ku + tr        ku-TR + tr     ku-Arab - en   az - en        az-Latn-AZ - en
ru = ru        ru-RU ~ ru     ru-UA ~ ru     ru-KZ ~ ru     ru-Latn - en   be + ru        be-BY + ru     kk-KZ + ru
kk-Arab-CN - en               ky + ru        tg-TJ + ru     tt + ru        mn-MN + ru     mn-Mong - en   uk - en
uk-UA - en     bg - en        uz - en        sr - en        sr-Latn - en
ar = ar        ar-EG ~ ar     ar-AE ~ ar     ar-SA ~ ar     ar-MA ~ ar     ar_001 ~ ar    ar-u-nu-latn = ar
ar-AE-u-nu-arab ~ ar          ar-Arab ~ ar   ar-Latn - en   arb = ar       arb-SA ~ ar    arz + ar       ary-MA + ar
apc + ar       ckb-IQ + ar    arn - en       fa - en        fa-IR - en     ur-PK - en
he = he        he-IL ~ he     iw = he        iw-IL ~ he     he-Hebr ~ he   he-Latn - en   yi - en
hi-Latn - en   gu - en
bn - en        ta-IN - en
ja = ja        ja-JP ~ ja     ja_JP ~ ja     ja-Jpan ~ ja   ja-Jpan-JP ~ ja               ja-JP-u-ca-japanese ~ ja
ja-Latn - en   ja-Latn-hepburn - en          ja-Hira - en
ko = ko        ko-KR ~ ko     ko-KP ~ ko     ko-Kore ~ ko   ko-Hang - en   
th = th        th-TH ~ th     th-TH-u-nu-thai ~ th          th-Thai ~ th   th-TH-TH ~ th  lo - en
id = id        id-ID ~ id     in = id        in_ID ~ id     ms + id        ms-MY + id     ms-Arab - en   jv + id        su-ID + id
vi = vi        vi-VN ~ vi     vi-Hani - en
zh ~ zh-Hans   zh-CN ~ zh-Hans               zh-SG ~ zh-Hans               zh-MY ~ zh-Hans               zh-CA ~ zh-Hans
zh-Hans = zh-Hans             zh-hans-cn ~ zh-Hans          zh_Hans_CN ~ zh-Hans          zh-Hans-HK ~ zh-Hans
zh-Hans-TW ~ zh-Hans          ZH-HANS = zh-Hans             cmn ~ zh-Hans  cmn-CN ~ zh-Hans              cmn-Hans = zh-Hans
zh-u-co-pinyin ~ zh-Hans      zh-x-tw ~ zh-Hans             zh-cmn-Hans-CN ~ zh-Hans      zh-DE ~ zh-Hans
zh-TW ~ zh-Hant               zh-HK ~ zh-Hant-HK            zh-MO > zh-Hant-HK            zh-hk ~ zh-Hant-HK
zh_TW ~ zh-Hant               zh-Hant = zh-Hant             zh-Hant-CN ~ zh-Hant          zh-Hant-HK = zh-Hant-HK
zh-HANT-tw ~ zh-Hant          zh-TW-u-ca-roc ~ zh-Hant      zh-US ~ zh-Hant               zh-AU ~ zh-Hant
zh-GB ~ zh-Hant               zh-ID ~ zh-Hant               zh-TH ~ zh-Hant               zh-VN ~ zh-Hant
zh-PH ~ zh-Hant               zh-Hant-MO > zh-Hant-HK       cmn-TW ~ zh-Hant              cmn-Hant = zh-Hant
zh-cmn-Hant-TW ~ zh-Hant      zho-HK ~ zh-Hant-HK
yue + zh-Hant  yue-HK + zh-Hant-HK           yue-CN + zh-Hans              yue-Hans + zh-Hans            yue-Hant-CN + zh-Hant
zh-Latn - en   zh-Latn-pinyin - en           zh-Bopo - en   zh-Hani - en   wuu + zh-Hans  hak-TW + zh-Hant
xx - en        und - en       mul - en       qaa - en       el-GR - en     hu - en        ro-RO - en     fil - en
i-klingon - en x-private - en root - en      C - en         posix - en
- - en         * - en         -- - en        _ - en         -en - en       e - en         english - en   de+CH - en
d€ - en        日本語 - en    🇩🇪 - en        123 - en       12-DE - en     de.DE - en     en/US - en     null - en
";

fn cases() -> Vec<(&'static str, Reason, &'static str)> {
    let words: Vec<&str> = TAGS.split_whitespace().collect();
    let reason = |sign: &str| match sign {
        "=" => Reason::Exact,
        ">" => Reason::ServesRegion,
        "+" => Reason::RelatedLanguage,
        "~" => Reason::LanguageAndScript,
        "-" => Reason::Fallback,
        other => panic!("{other} is no sign"),
    };
    words.chunks(3).map(|case| (case[0], reason(case[1]), case[2])).collect()
}

#[test]
fn one_tag() {
    let cases = cases();
    assert!(cases.len() >= 250, "{} cases", cases.len());
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
        (&["fi", "pt", "en"], "pt-BR", Some("pt")),
        (&["en-GB", "de"], "en-GB", Some("en-GB")),
        (&["gsw-CH", "fr-CH", "en"], "de", Some("gsw-CH")),
        (&["ja-Latn", "ja"], "ja", Some("ja")),
        (&["zh-Latn", "zh-Hant-HK", "zh-Hans"], "zh-Hant-HK", Some("zh-Hant-HK")),
        (&["el", "zh_tw", "en"], "zh-Hant", Some("zh-TW")),
    ];
    for (asked, pack, decided) in cases {
        let choice = negotiate(asked, PACKS);
        assert_eq!((choice.pack, choice.asked.as_deref()), (pack, decided), "{asked:?}");
    }
}

#[test]
fn what_was_tried_is_told_up_to_what_decided() {
    let told = |asked: &[&str]| -> Vec<(String, Option<&str>, Option<Reason>)> {
        let tried = kassa::locale::negotiate::tried(asked, PACKS).into_iter();
        tried.map(|(tag, choice)| (tag, choice.as_ref().map(|it| it.pack), choice.map(|it| it.reason))).collect()
    };
    let none = |tag: &str| (tag.to_owned(), None, None);
    let some = |tag: &str, pack, reason| (tag.to_owned(), Some(pack), Some(reason));
    assert_eq!(told(&["fi-FI", "*", "es-MX", "de"]), [none("fi-FI"), some("es-MX", "es-419", Reason::ServesRegion)]);
    assert_eq!(told(&["sk", "de"]), [some("sk", "cs", Reason::RelatedLanguage)]);
    assert_eq!(told(&["fi", "el"]), [none("fi"), none("el")]);
    assert_eq!(told(&[]), []);
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
    use Reason::{Exact, Fallback, LanguageAndScript, RelatedLanguage, ServesRegion};
    let codes = [Exact, ServesRegion, LanguageAndScript, RelatedLanguage, Fallback].map(Reason::code);
    assert_eq!(codes, ["exact", "serves-region", "language-and-script", "related-language", "fallback"]);
}
