//! Currency codes the shop accepts, their ISO 4217 exponents, and what cash can pay. Formats nothing but the plain `EUR 49.99` of the bank page; the widget's code is not consulted, only the table of facts that both are made from.

/// Currencies without minor units (ISO 4217).
const ZERO: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";

/// Currencies with three decimals (ISO 4217).
const THREE: &str = "BHD IQD JOD KWD LYD OMR TND";

/// Currencies with four decimals (ISO 4217).
const FOUR: &str = "UYW";

/// Currencies with two decimals (ISO 4217), legal tender only.
const TWO: &str = "\
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC \
    CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR \
    JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD \
    NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN \
    SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

/// The ISO 4217 exponent of an upper-case code; `None` for a code that is no legal tender.
pub(crate) fn exponent(code: &str) -> Option<u32> {
    [(0, ZERO), (2, TWO), (3, THREE), (4, FOUR)]
        .into_iter()
        .find_map(|(exponent, codes)| codes.split(' ').any(|known| known == code).then_some(exponent))
}

/// The smallest amount that coins and notes of a currency pay, in minor units: the column `cash_step` of the project's table.
fn cash_step(code: &str) -> u128 {
    include_str!("../../../src/domain/data/currencies.tsv")
        .lines()
        .map(|line| line.split('\t'))
        .find_map(|mut cells| if cells.next() == Some(code) { cells.nth(1)?.parse().ok() } else { None })
        .unwrap_or(1)
}

/// What cash adds to an amount, or takes off it: to the nearest amount that it can pay, from half a step up.
pub(crate) fn cash_rounding(amount: u128, code: &str) -> i128 {
    let step = cash_step(code);
    let over = amount % step;
    let wide = |minor: u128| i128::try_from(minor).unwrap_or_default();
    if over * 2 < step { -wide(over) } else { wide(step - over) }
}

/// `EUR 1,234.50` from minor units; an unknown code is shown in minor units.
pub(crate) fn plain(amount: u64, code: &str) -> String {
    let exponent = exponent(code).unwrap_or(0);
    let scale = 10_u64.pow(exponent);
    let mut whole = String::new();
    let digits = (amount / scale).to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            whole.push(',');
        }
        whole.push(digit);
    }
    if exponent == 0 {
        return format!("{code}\u{a0}{whole}");
    }
    format!("{code}\u{a0}{whole}.{:0width$}", amount % scale, width = exponent as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_iso_number_of_decimals() {
        for (amount, code, expected) in [
            (4999, "EUR", "EUR\u{a0}49.99"),
            (0, "EUR", "EUR\u{a0}0.00"),
            (5, "USD", "USD\u{a0}0.05"),
            (4999, "JPY", "JPY\u{a0}4,999"),
            (12_345_678, "KWD", "KWD\u{a0}12,345.678"),
            (100, "UYW", "UYW\u{a0}0.0100"),
            (9_007_199_254_740_991, "EUR", "EUR\u{a0}90,071,992,547,409.91"),
        ] {
            assert_eq!(plain(amount, code), expected);
        }
    }

    #[test]
    fn cash_is_rounded_to_the_nearest_coin() {
        for (amount, code, expected) in [
            (0, "CHF", 0),
            (4_997, "CHF", -2),
            (4_998, "CHF", 2),
            (5_000, "CHF", 0),
            (4_949, "SEK", -49),
            (4_950, "SEK", 50),
            (4_951, "SEK", 49),
            (25, "DKK", 25),
            (249, "HUF", -249),
            (250, "HUF", 250),
            (12_499, "IQD", -499),
            (4_999, "EUR", 0),
            (4_999, "JPY", 0),
            (4_999, "XTS", 0),
        ] {
            assert_eq!(cash_rounding(amount, code), expected, "{amount} {code}");
        }
    }

    #[test]
    fn only_legal_tender_has_an_exponent() {
        for (code, expected) in
            [("EUR", Some(2)), ("JPY", Some(0)), ("XTS", None), ("eur", None), ("", None), ("EUR ", None)]
        {
            assert_eq!(exponent(code), expected, "{code}");
        }
    }
}
