//! Generated from `data/provider_exponents.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use crate::domain::exponent::Scale;

/// The kinds of scale there are.
pub(in crate::domain) static SCALES: [Scale; 6] = [
    Scale { exponent: 0, multiple: 1 },
    Scale { exponent: 2, multiple: 1 },
    Scale { exponent: 2, multiple: 100 },
    Scale { exponent: 3, multiple: 1 },
    Scale { exponent: 3, multiple: 10 },
    Scale { exponent: 4, multiple: 1 },
];

/// Each provider and where in `SCALES` each currency's stands, from `a`; `.` where the provider does not name it.
pub(in crate::domain) static PROVIDERS: [(&str, &str); 7] = [
    ("adyen", "b.bbbbbbbbbbd.bbbbb.bbbb.bbbbbbababbbb.bbbbbbbbbabbbbbbabbd.bbdabbba.adbbb.b..dbb.bbbbbbbbbbbbbbbbbdbbbbbbabbbbabbb.bbbbbb.bb.bb..dbbbbbbabb.b..aababbaabbb."),
    ("braintree", "bbbbbbbbbbbbdabbbbbbbbbbbbabbbbbbabbbbbbbbbbbbbbabbbbbbbbbdbabdabbbabadbbbbbbbdbbbbbbbbbbbbbbbbbbbbdbbbbbbabbbbabbbbbbbbbbbbbbbbbbdbbbbbbabbfbbbaababbaabbbb"),
    ("checkout", "bbbbbbbbbbbbeabbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbbbabbbbbbbbbebabeabbbabaebbbbbbbebbbbbbbbbbbbbbbbbbbbebbbbbbabbbbabbbbbbbbbbbbbbbbbbebbbbbbabbbbbbaababbaabbbb"),
    ("hyperswitch", "bbbbbbbbbbbbdabbbbbbbbbbbbabbbbbbabbbbbbbbbbbbbbabbbbbbbbbbbbbdabbbabadbbbbbbbbbbabbbbbbbbbbbbbbbbbdbbbbbbabbbbabbbbbbbbbbbbbbbbbbdbbbbbbabbfbbbaababbaabbbb"),
    ("mollie", "bbbbbbbbbbbbdabbbbbbbbbbbbabbbbbbabbbbbbbbbbbbbbabbbbbbbbbdbabdabbbabadbbbbbbbdbbbbbbbbbbbbbbbbbbbbdbbbbbbabbbbabbbbbbbbbbbbbbbbbbdbbbbbbabbfbbbaababbaabbbb"),
    ("paypal", "bbbbbbbbbbbbdabbbbbbbbbbbbabbbbbbabbbbbbbbbbbbbbabbbbbabbbdbabdabbbabadbbbbbbbdbbbbbbbbbbbbbbbbbbbbdbbbbbbabbbbabbbbbbbbbbbbbbbbbbdbbbabbabbfbbbaababbaabbbb"),
    ("stripe", "bb.bbbbbbbbbeabbbbb.bbbbbbabbb.bbabbbb.bbbbbb.bbabbbbbbbbb..cbeabbba.aebbbbbbb.bbabbbb.bbbbbbbbbbbbebbbbbbabbbbabbb.bbbb.b....bbb.e.bbbbbcbb.b..aababbaabbb."),
];
