//! Which pack a buyer gets: BCP 47 tags asked for, in order; the best pack out, with the reason.
//!
//! A language written in several scripts is matched by script first (UTS 35 likely subtags): whoever
//! reads Traditional Chinese is never given Simplified. Then the region decides (`locales/regions.txt`). Readers of a language
//! without a pack get one they read at ease (UTS 35 language matching). It does not ask the browser for languages.

use super::packs::REGIONS;

/// What was chosen, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// The pack's tag.
    pub pack: &'static str,
    /// The tag that decided; `None` if none of those asked for fits.
    pub asked: Option<String>,
    /// How it fits.
    pub reason: Reason,
}

/// How a pack fits what was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The very tag.
    Exact,
    /// The pack of another region, which serves this one too.
    ServesRegion,
    /// The same language and script; the region differs or is not named in the pack.
    LanguageAndScript,
    /// Another language that readers of this one read at ease.
    RelatedLanguage,
    /// Nothing asked for has a pack.
    Fallback,
}

impl Reason {
    /// A stable word for `explain()`.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::Exact => "exact",
            Reason::ServesRegion => "serves-region",
            Reason::LanguageAndScript => "language-and-script",
            Reason::RelatedLanguage => "related-language",
            Reason::Fallback => "fallback",
        }
    }
}

/// The parts of a BCP 47 tag that decide here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tag {
    /// Language, lower case.
    pub language: String,
    /// Script as written, title case; `None` if not written.
    pub script: Option<String>,
    /// Region, upper case.
    pub region: Option<String>,
}

/// The best pack for the tags asked for. `packs` must not be empty; its first entry is the last resort.
pub fn negotiate(asked: &[&str], packs: &[&'static str]) -> Choice {
    let fitting = asked.iter().filter_map(|tag| parse(tag)).find_map(|tag| fit(&tag, packs));
    fitting.unwrap_or(Choice { pack: packs.first().copied().unwrap_or("en"), asked: None, reason: Reason::Fallback })
}

/// What came of each tag that was tried, in order: the last one decided, unless none did. Tags that are none are left out.
pub fn tried(asked: &[&str], packs: &[&'static str]) -> Vec<(String, Option<Choice>)> {
    let mut tried = Vec::new();
    for tag in asked.iter().filter_map(|tag| parse(tag)) {
        let choice = fit(&tag, packs);
        let decided = choice.is_some();
        tried.push((written(&tag), choice));
        if decided {
            break;
        }
    }
    tried
}

/// The pack that fits one tag; `None` if none does.
fn fit(tag: &Tag, packs: &[&'static str]) -> Option<Choice> {
    let fitting = packs.iter().filter(|pack| parse(pack).is_some_and(|pack| same_writing(tag, &pack)));
    // The first of equals: `max_by_key` takes the last one.
    let pack = fitting.rev().max_by_key(|pack| nearness(tag, pack))?;
    let reason = match nearness(tag, pack) {
        _ if read_as(&tag.language) != tag.language => Reason::RelatedLanguage,
        _ if parse(pack).as_ref() == Some(tag) => Reason::Exact,
        SERVES => Reason::ServesRegion,
        _ => Reason::LanguageAndScript,
    };
    Some(Choice { pack, asked: Some(written(tag)), reason })
}

/// Reads language, script and region of a BCP 47 tag; `_` is taken for `-`. Extensions are left out.
/// `None` if it does not begin with a language.
pub fn parse(tag: &str) -> Option<Tag> {
    let mut parts = tag.trim().split(['-', '_']);
    let language = parts.next().filter(|part| (2..=3).contains(&part.len()) && alphabetic(part))?;
    let mut parsed = Tag { language: alias(&language.to_ascii_lowercase()).to_owned(), script: None, region: None };
    for part in parts {
        match part.len() {
            1 => break, // An extension or private part follows.
            4 if alphabetic(part) && parsed.script.is_none() && parsed.region.is_none() => {
                let (first, rest) = part.split_at_checked(1)?;
                parsed.script = Some(first.to_ascii_uppercase() + &rest.to_ascii_lowercase());
            }
            2 if alphabetic(part) && parsed.region.is_none() => parsed.region = Some(part.to_ascii_uppercase()),
            3 if part.bytes().all(|byte| byte.is_ascii_digit()) && parsed.region.is_none() => {
                parsed.region = Some(part.to_owned());
            }
            _ => {}
        }
    }
    Some(parsed)
}

fn alphabetic(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Other codes of the same language (CLDR 48 supplemental metadata, `languageAlias`), as far as browsers and old systems write
/// them. Norwegian without a name is Bokmål (`parentLocales`: `nb` below `no`).
fn alias(language: &str) -> &str {
    const ALIASES: &str = "arb=ar cmn=zh deu=de eng=en fra=fr in=id iw=he no=nb por=pt spa=es zho=zh";
    value(ALIASES, language).unwrap_or(language)
}

/// Languages without a pack whose readers read another one at ease: CLDR 48 `languageMatching` up to a distance of 30, where
/// both are written in the same script; of Arabic and Chinese those that browsers offer.
fn read_as(language: &str) -> &str {
    const RELATED: &str = "gsw=de lb=de rm=de fy=nl fo=da nn=nb sk=cs la=it scn=it ku=tr jv=id ms=id su=id ay=es ca=es eu=es \
        gl=es gn=es qu=es br=fr co=fr crs=fr ht=fr kg=fr ln=fr lua=fr mg=fr oc=fr rw=fr wo=fr ab=ru be=ru kk=ru ky=ru mn=ru \
        tg=ru tt=ru bh=hi mai=hi mr=hi sa=hi yue=zh gan=zh hak=zh hsn=zh nan=zh wuu=zh ckb=ar acm=ar aeb=ar apc=ar arq=ar \
        ars=ar ary=ar arz=ar";
    value(RELATED, language).unwrap_or(language)
}

/// What stands for a key in `key=value key=value`.
fn value(table: &'static str, key: &str) -> Option<&'static str> {
    table.split(' ').find_map(|entry| entry.split_once('=').filter(|(known, _)| *known == key)).map(|(_, value)| value)
}

fn same_writing(asked: &Tag, pack: &Tag) -> bool {
    read_as(&asked.language) == pack.language && script(asked) == script(pack)
}

/// The script a tag is read in. Only where a language has several does it matter; others answer "".
fn script(tag: &Tag) -> &str {
    match (&tag.script, read_as(&tag.language)) {
        (Some(script), "zh") => script,
        (None, "zh") if tag.language == "yue" && tag.region.as_deref() != Some("CN") => "Hant",
        (None, "zh") => chinese_script(tag.region.as_deref()),
        (Some(script), language) if Some(script.as_str()) != usual_script(language) => script,
        _ => "",
    }
}

/// CLDR 48 likely subtags: the regions for which `und` Chinese is likely Traditional.
fn chinese_script(region: Option<&str>) -> &'static str {
    match region {
        Some(
            "AU" | "BN" | "GB" | "GF" | "HK" | "ID" | "MO" | "PA" | "PF" | "PH" | "SR" | "TH" | "TW" | "US" | "VN",
        ) => "Hant",
        _ => "Hans",
    }
}

/// The script CLDR takes for granted for a language that has a pack. Chinese has two.
pub(crate) fn usual_script(language: &str) -> Option<&'static str> {
    match language {
        "zh" => None,
        "ar" => Some("Arab"),
        "he" => Some("Hebr"),
        "hi" => Some("Deva"),
        "ja" => Some("Jpan"),
        "ko" => Some("Kore"),
        "ru" => Some("Cyrl"),
        "th" => Some("Thai"),
        _ => Some("Latn"),
    }
}

/// How near a pack serves another region.
const SERVES: u8 = 3;

fn nearness(asked: &Tag, pack: &str) -> u8 {
    let Some(tag) = parse(pack) else { return 0 };
    let serves = |region: &str| {
        let line = REGIONS.lines().find_map(|line| line.strip_prefix(pack)?.strip_prefix(' '));
        line.is_some_and(|regions| regions.split(' ').any(|served| served == region))
    };
    match &asked.region {
        Some(region) if tag.region.as_ref() == Some(region) => 4,
        Some(region) if serves(region) => SERVES,
        _ if tag.region.is_none() => 2,
        _ if serves("*") => 1,
        _ => 0,
    }
}

fn written(tag: &Tag) -> String {
    let parts = [Some(tag.language.as_str()), tag.script.as_deref(), tag.region.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}
