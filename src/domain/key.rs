//! Publishable keys: whether one is for tests, and whether it is a secret one that belongs on a server.
//!
//! Told by the words in it, as providers make them. It knows no account and asks nobody.

/// What a key is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Environment {
    /// No money moves.
    Test,
    /// Money moves.
    Live,
}

/// What a key is for; `None` where a provider's keys do not say (PayPal's client ids, live ones of Checkout.com).
///
/// By the providers' documents: `pk_test_…`, `pk_live_…` (Stripe), `test_…`, `live_…` (Adyen), `sandbox_…`, `production_…`
/// (Braintree), `pk_sbox_…` (Checkout.com), `pk_snd_…`, `pk_prd_…` (Hyperswitch).
#[must_use]
pub fn environment(key: &str) -> Option<Environment> {
    let is_one_of = |words: &str, part: &str| words.split(' ').any(|word| word == part);
    key.split('_').find_map(|part| match part {
        part if is_one_of("test sandbox sbox snd", part) => Some(Environment::Test),
        part if is_one_of("live production prd", part) => Some(Environment::Live),
        _ => None,
    })
}

/// Whether whoever has this key can take money, or look into the account: it must not stand in a page.
///
/// `sk_…`, `rk_…` (Stripe, Checkout.com), `snd_…`, `prd_…` (Hyperswitch), `access_token$…` (Braintree).
#[must_use]
pub fn is_secret(key: &str) -> bool {
    ["sk_", "rk_", "snd_", "prd_", "access_token$"].iter().any(|begins| key.starts_with(begins))
}
