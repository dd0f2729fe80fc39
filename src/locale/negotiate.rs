//! Which pack a buyer gets: BCP 47 tags asked for, in order; the best pack out, with the reason.
//!
//! A language written in several scripts is matched by script first (UTS 35 likely subtags): whoever
//! reads Traditional Chinese is never given Simplified. It does not ask the browser for languages.

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
    /// The same language and script; the region differs or is not named in the pack.
    LanguageAndScript,
    /// Nothing asked for has a pack.
    Fallback,
}

impl Reason {
    /// A stable word for `explain()`.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::Exact => "exact",
            Reason::LanguageAndScript => "language-and-script",
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
    for tag in asked.iter().filter_map(|tag| parse(tag)) {
        let fitting = |pack: &&&'static str| parse(pack).is_some_and(|pack| same_writing(&tag, &pack));
        let best = packs.iter().filter(fitting).max_by_key(|pack| nearness(&tag, pack));
        if let Some(pack) = best {
            let exact = parse(pack).is_some_and(|pack| pack == tag);
            let reason = if exact { Reason::Exact } else { Reason::LanguageAndScript };
            return Choice { pack, asked: Some(written(&tag)), reason };
        }
    }
    Choice { pack: packs.first().copied().unwrap_or("en"), asked: None, reason: Reason::Fallback }
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

/// Languages that CLDR treats as another one (supplemental metadata, `languageAlias`).
fn alias(language: &str) -> &str {
    match language {
        "cmn" => "zh",
        "arb" => "ar",
        other => other,
    }
}

/// Languages without a pack whose readers read another one at ease (CLDR language matching, one-way).
fn read_as(language: &str) -> &str {
    match language {
        "gsw" | "lb" => "de",
        "fy" => "nl",
        "yue" => "zh",
        "acm" | "apc" | "ars" | "ary" | "arz" => "ar",
        other => other,
    }
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

/// The script CLDR takes for granted for the languages that have packs.
pub(crate) fn usual_script(language: &str) -> Option<&'static str> {
    match language {
        "ar" => Some("Arab"),
        "ja" => Some("Jpan"),
        "th" => Some("Thai"),
        "de" | "en" | "fr" | "nl" | "pt" => Some("Latn"),
        _ => None,
    }
}

fn nearness(asked: &Tag, pack: &str) -> u8 {
    match parse(pack) {
        Some(pack) if pack.region.is_some() && pack.region == asked.region => 2,
        Some(pack) if pack.region.is_none() => 1,
        _ => 0,
    }
}

fn written(tag: &Tag) -> String {
    let parts = [Some(tag.language.as_str()), tag.script.as_deref(), tag.region.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}
