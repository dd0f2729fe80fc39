//! A number as plural rules look at it.

/// The operands of UTS 35, part 3. Only `n` is looked at here; fluent-bundle writes the others.
#[derive(Debug, PartialEq)]
pub struct PluralOperands {
    /// The number.
    pub n: f64,
    /// Its whole part.
    pub i: u64,
    /// Visible digits after the point, with trailing zeros.
    pub v: usize,
    /// Without them.
    pub w: usize,
    /// The digits after the point as a number, with trailing zeros.
    pub f: u64,
    /// Without them.
    pub t: u64,
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        let n = number.abs();
        Ok(PluralOperands { n, i: n as u64, v: 0, w: 0, f: 0, t: 0 })
    }
}
