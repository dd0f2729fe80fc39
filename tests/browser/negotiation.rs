//! The chosen pack against the browser's own likely subtags: what a buyer gets is written in the language and script
//! that `Intl.Locale.maximize` takes the tag for, or it is the fallback.

use crate::stage::maximized;
use kassa::domain::country::Country;
use kassa::locale::negotiate::{Reason, negotiate};
use kassa::locale::packs::PACKS;
use kassa::providers::REGISTRY;
use wasm_bindgen_test::wasm_bindgen_test;

/// Chinese wherever it is read; the other languages of this build in their regions; others, which have no pack.
const TAGS: &str = "
    zh zh-CN zh-TW zh-HK zh-MO zh-SG zh-MY zh-Hans zh-Hant zh-Hans-HK zh-Hans-MO zh-Hans-SG zh-Hans-TW zh-Hant-CN
    zh-Hant-HK zh-Hant-MO zh-Hant-TW zh-Hant-SG zh-AU zh-BN zh-GB zh-GF zh-ID zh-PA zh-PF zh-PH zh-SR zh-TH zh-US
    zh-VN zh-CA zh-NZ zh-DE zh-FR zh-JP zh-KR zh-NL zh-ZA zh-IN zh-Latn zh-Latn-CN zh-Bopo zh-Bopo-TW zh-Hani zh-419
    zh-001 zh-150 zh-TW-u-ca-roc zh-u-nu-hanidec ZH-hk zh-hant-hk cmn cmn-TW cmn-Hant yue yue-HK yue-CN yue-Hans
    yue-Hant-CN yue-MY nan-TW wuu

    en en-US en-GB en-AU en-IN en-NG en-001 en-150 en-Dsrt en-Shaw en-Latn-GB en-US-posix de de-DE de-AT de-CH de-LI
    de-LU de-BE de-1996 de-CH-1901 de-Latn nl nl-NL nl-BE nl-SR nl-CW fr fr-FR fr-BE fr-CA fr-CH fr-LU fr-MA fr-CI
    fr-HT pt pt-BR pt-PT pt-AO pt-MZ pt-Latn-PT ja ja-JP ja-Latn ja-Hira ja-JP-u-ca-japanese ja-Jpan-JP th th-TH
    th-TH-u-nu-thai th-Latn ar ar-AE ar-SA ar-EG ar-MA ar-DZ ar-001 ar-Latn ar-EG-u-nu-latn arb arb-SA

    es es-419 it sv-SE he iw fa-IR ur hi hi-Latn ko-KR ru sr sr-Latn uz-Cyrl vi id in ms-Arab gsw nds lb fy af pap
    mfe ary arz kab sh no nb tl fil

    es-MX es-AR es-ES es-GQ es-US it-CH sv-FI nb-NO nn-NO da-GL fo-FO pl-PL cs-CZ sk-SK tr-CY ru-KZ ru-UA uk-UA be-BY
    kk-KZ kk-Arab he-IL iw-IL hi-IN hi-Deva mr-IN ko-KP ko-Kore in-ID ms-MY vi-VN ca-ES gl-ES ht-HT zh-Hant-PH fr-CA
    en-IE en-JM en-ZA pt-CV pt-ST pt-TL
";

/// Languages without a pack, and the one their readers get (CLDR language matching).
const READ_AS: &str = "yue=zh nan=zh wuu=zh gsw=de lb=de fy=nl arz=ar ary=ar no=nb nn=nb sk=cs ca=es gl=es ms=id be=ru kk=ru mr=hi ht=fr fo=da";

/// What the browser takes a tag for, or the language its readers get for it.
fn writing(tag: &str) -> Option<String> {
    let writing = maximized(tag)?;
    let (language, script) = writing.split_once('-')?;
    let read = READ_AS.split(' ').find_map(|pair| pair.split_once('=').filter(|(asked, _)| *asked == language));
    Some(read.map_or(writing.clone(), |(_, got)| [got, "-", script].concat()))
}

fn pack_with(writing: &str) -> bool {
    PACKS.iter().any(|pack| maximized(pack).as_deref() == Some(writing))
}

#[wasm_bindgen_test]
fn the_pack_is_written_as_the_tag_is_read() {
    let tags: Vec<&str> = TAGS.split_whitespace().collect();
    assert!(tags.len() >= 200, "{}", tags.len());
    let mut wrong = Vec::new();
    for tag in &tags {
        let choice = negotiate(&[tag], PACKS);
        let Some(wanted) = writing(tag) else { panic!("the browser does not know {tag}") };
        let got = maximized(choice.pack).unwrap();
        let right = if pack_with(&wanted) {
            choice.reason != Reason::Fallback && got == wanted
        } else {
            choice.reason == Reason::Fallback && choice.pack == "en"
        };
        if !right {
            wrong.push(format!("{tag} is {wanted}; chosen: {} ({got}), {}", choice.pack, choice.reason.code()));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), tags.len(), wrong.join("\n"));
}

#[wasm_bindgen_test]
fn chinese_in_every_region_is_written_as_cldr_says() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for first in b'A'..=b'Z' {
        for second in b'A'..=b'Z' {
            let tag = format!("zh-{}{}", char::from(first), char::from(second));
            if Country::from_code(&tag[3..]).is_none() {
                continue;
            }
            let (wanted, choice) = (maximized(&tag).unwrap(), negotiate(&[&tag], PACKS));
            seen += 1;
            if maximized(choice.pack).as_ref() != Some(&wanted) {
                wrong.push(format!("{tag} is {wanted}, not {}", choice.pack));
            }
        }
    }
    assert!(seen > 200, "{seen} regions");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[wasm_bindgen_test]
fn the_first_tag_that_fits_decides() {
    let cases: &[(&[&str], &str, Option<&str>)] = &[
        (&["el", "de-AT", "fr"], "de", Some("de-AT")),
        (&["fil-PH", "zh-HK"], "zh-Hant-HK", Some("zh-HK")),
        (&["", "  ", "-", "*", "ja"], "ja", Some("ja")),
        (&["pt-PT"], "pt-PT", Some("pt-PT")),
        (&["zh_TW"], "zh-Hant", Some("zh-TW")),
        (&[], "en", None),
        (&["tlh"], "en", None),
    ];
    for (asked, pack, decided) in cases {
        let choice = negotiate(asked, PACKS);
        assert_eq!((choice.pack, choice.asked.as_deref()), (*pack, *decided), "{asked:?}");
    }
}

#[wasm_bindgen_test]
fn a_providers_own_locale_is_near_and_never_in_another_script() {
    let stripe = REGISTRY.iter().find(|entry| entry.id == "stripe").unwrap().locales.split(' ').collect::<Vec<_>>();
    let cases = [
        ("zh-Hans", "zh"),
        ("zh-Hant", "zh-TW"),
        ("zh-Hant-HK", "zh-HK"),
        ("pt-PT", "pt"),
        ("pt-BR", "pt-BR"),
        ("es-419", "es-419"),
        ("fr-CA", "fr-CA"),
        ("en-GB", "en-GB"),
        ("nb", "nb"),
        ("he", "he"),
        ("hi", "en"),
    ];
    for (asked, spoken) in cases {
        assert_eq!(negotiate(&[asked], &stripe).pack, spoken, "{asked}");
    }
    for locales in REGISTRY.iter().map(|entry| entry.locales).filter(|locales| !locales.is_empty()) {
        let locales: Vec<_> = locales.split(' ').collect();
        for pack in PACKS {
            let choice = negotiate(&[pack], &locales);
            // Some write their tags with an underscore.
            let script = |tag: &str| {
                maximized(&tag.replace('_', "-"))
                    .and_then(|tag| tag.split_once('-').map(|(_, script)| script.to_owned()))
            };
            assert!(choice.reason == Reason::Fallback || script(pack) == script(choice.pack), "{pack}: {choice:?}");
        }
    }
}
