//! Currency codes the shop accepts and their ISO 4217 exponents. Formats nothing but the plain `EUR 49.99` of the bank page; the widget has its own tables and is not consulted here.

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
    fn only_legal_tender_has_an_exponent() {
        for (code, expected) in
            [("EUR", Some(2)), ("JPY", Some(0)), ("XTS", None), ("eur", None), ("", None), ("EUR ", None)]
        {
            assert_eq!(exponent(code), expected, "{code}");
        }
    }
}
