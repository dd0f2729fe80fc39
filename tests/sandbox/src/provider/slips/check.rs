//! Check digits that several kinds of bank details share. Checks nothing that buyers type.

/// Two check digits by ISO/IEC 7064, MOD 97-10, of a text of digits.
pub(super) fn mod_97_10(digits: &str) -> u32 {
    98 - remainder(&format!("{digits}00"))
}

/// A creditor reference (ISO 11649) of a text of digits.
pub(super) fn creditor_reference(digits: &str) -> String {
    // RF as the standard writes letters: R is 27, F is 15.
    format!("RF{:02}{digits}", mod_97_10(&format!("{digits}2715")))
}

/// The remainder by 97 of a number of any length. What is no digit counts as letters do: A is 10.
pub(super) fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, digit| {
        let shift = if digit < 10 { 10 } else { 100 };
        (rest * shift + digit) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_published_examples() {
        assert_eq!(creditor_reference("539007547034"), "RF18539007547034");
        // The number part, country and check digits of an IBAN make 1.
        assert_eq!(remainder("370400440532013000DE89"), 1);
        assert_eq!(remainder("NWBK60161331926819GB29"), 1);
    }
}
