//! A plausible basket for any total. Its lines, shipping and tax add up to the total exactly, whatever it is; it knows no prices and no tax law beyond one usual rate a country.

use serde::Serialize;

/// The largest amount, in minor units: what JSON numbers carry exactly.
pub(crate) const MOST: u64 = (1 << 53) - 1;

/// One line of the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Item {
    /// In the session's language.
    pub(crate) name: &'static str,
    /// Pieces, at least 1.
    pub(crate) quantity: u64,
    /// Line total in minor units.
    pub(crate) amount: u64,
}

/// All amounts in minor units; `Σ items + shipping + tax − discount` is the total it was made for, and without the tax if that is
/// inside the prices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Basket {
    /// At least one.
    pub(crate) items: Vec<Item>,
    /// Delivery.
    pub(crate) shipping: u64,
    /// Sales tax or VAT, on top of the prices or inside them.
    pub(crate) tax: u64,
    /// Taken off.
    pub(crate) discount: u64,
}

impl Basket {
    /// A basket that costs `total` after `discount`; their sum must not exceed [`MOST`]. If the tax is inside the prices, it is the tax in
    /// what is paid.
    pub(crate) fn of(total: u64, discount: u64, country: &str, locale: &str, tax_included: bool) -> Self {
        let before = total + discount;
        let rate = tax_rate(country);
        let tax = if tax_included { total } else { before } * rate / (100 + rate);
        let prices = if tax_included { before } else { before - tax };
        let shipping = prices / 12 / 5 * 5;
        let goods = prices - shipping;
        let socks = goods / 8 * 2;
        let mug = goods / 5;
        let [shirt_name, socks_name, mug_name] = names(locale);
        let items = [(shirt_name, 1, goods - socks - mug), (socks_name, 2, socks), (mug_name, 1, mug)]
            .into_iter()
            .enumerate()
            .filter(|(index, (_, _, amount))| *index == 0 || *amount > 0)
            .map(|(_, (name, quantity, amount))| Item { name, quantity, amount })
            .collect();
        Self { items, shipping, tax, discount }
    }
}

/// Usual VAT or sales tax in per cent; 10 where we do not know.
fn tax_rate(country: &str) -> u64 {
    match country {
        "AE" | "SG" | "TW" | "CA" => 5,
        "TH" | "CH" | "US" => 7,
        "CN" => 13,
        "SA" => 15,
        "DE" => 19,
        "FR" | "GB" | "AT" => 20,
        "NL" | "BE" | "ES" => 21,
        "PL" | "PT" => 23,
        "HK" | "KW" => 0,
        _ => 10,
    }
}

/// Shirt, socks, mug in the language of a BCP 47 tag, else in English.
fn names(locale: &str) -> [&'static str; 3] {
    let tag = locale.to_ascii_lowercase();
    let mut subtags = tag.split('-');
    match subtags.next().unwrap_or_default() {
        "de" => ["Leinenhemd", "Baumwollsocken", "Keramikbecher"],
        "nl" => ["Linnen overhemd", "Katoenen sokken", "Mok van keramiek"],
        "fr" => ["Chemise en lin", "Chaussettes en coton", "Mug en céramique"],
        "pt" => ["Camisa de linho", "Meias de algodão", "Caneca de cerâmica"],
        "ja" => ["リネンシャツ", "コットンソックス", "陶器のマグカップ"],
        "th" => ["เสื้อเชิ้ตผ้าลินิน", "ถุงเท้าผ้าฝ้าย", "แก้วมัคเซรามิก"],
        "ar" => ["قميص كتان", "جوارب قطنية", "كوب سيراميك"],
        "zh" => {
            let rest: Vec<_> = subtags.collect();
            let has = |names: &[&str]| rest.iter().any(|subtag| names.contains(subtag));
            // The script decides; without one, the region's usual script.
            if has(&["hant"]) || (has(&["tw", "hk", "mo"]) && !has(&["hans"])) {
                ["亞麻襯衫", "棉襪", "陶瓷馬克杯"]
            } else {
                ["亚麻衬衫", "棉袜", "陶瓷马克杯"]
            }
        }
        _ => ["Linen shirt", "Cotton socks", "Ceramic mug"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_total_adds_up() {
        let totals = (0..3000).chain([4999, 5_000_000, 123_456_789, MOST - 1, MOST]);
        for total in totals {
            for discount in [0, 1, 500, MOST - total] {
                if total + discount > MOST {
                    continue;
                }
                for (country, tax_included) in
                    [("NL", false), ("US", false), ("HK", false), ("PL", false), ("", false), ("NL", true), ("", true)]
                {
                    let basket = Basket::of(total, discount, country, "en", tax_included);
                    let lines: u64 = basket.items.iter().map(|item| item.amount).sum();
                    let added = if tax_included { 0 } else { basket.tax };
                    assert_eq!(
                        lines + basket.shipping + added - basket.discount,
                        total,
                        "{total} {discount} {country} {tax_included}"
                    );
                    assert!(basket.tax <= total || !tax_included, "no more tax than is paid: {basket:?}");
                    assert!(!basket.items.is_empty());
                    assert!(
                        basket.items.iter().all(|item| item.amount % item.quantity == 0),
                        "whole price a piece: {basket:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn goods_are_named_in_the_buyers_language() {
        for (locale, expected) in [
            ("nl-NL", "Linnen overhemd"),
            ("de", "Leinenhemd"),
            ("pt-BR", "Camisa de linho"),
            ("zh", "亚麻衬衫"),
            ("zh-CN", "亚麻衬衫"),
            ("zh-Hans-HK", "亚麻衬衫"),
            ("zh-HK", "亞麻襯衫"),
            ("zh-Hant", "亞麻襯衫"),
            ("AR-eg", "قميص كتان"),
            ("sv", "Linen shirt"),
        ] {
            assert_eq!(names(locale)[0], expected, "{locale}");
        }
    }
}
