//! Generated from `data/decline_codes.tsv` and `data/disclosure.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use crate::domain::decline::Codes;
use crate::domain::outcome::{Disclosure, Outcome};

pub(in crate::domain) static PROVIDERS: [Codes; 1] = [
    Codes { provider: "sandbox", disclosure: Disclosure::Open, codes: "\
    buyer_cancelled\t\
    code_incomplete\t\
    code_invalid\t\
    container_missing\t\
    duplicate_transaction\t\
    expired_card\t\
    expiry_incomplete\t\
    expiry_invalid\t\
    expiry_past\t\
    fields_unavailable\t\
    fraudulent\t\
    generic_decline\t\
    incorrect_cvc\t\
    incorrect_number\t\
    insufficient_funds\t\
    key_invalid\t\
    lost_card\t\
    method_refused\t\
    network_error\t\
    not_ready\t\
    number_incomplete\t\
    number_invalid\t\
    processing_error\t\
    provider_unavailable\t\
    request_refused\t\
    session_expired\t\
    stolen_card\t\
    token_unknown\t\
    token_used\t\
", outcomes: &[
        Outcome::BuyerCancelled,
        Outcome::FieldIncomplete,
        Outcome::SecurityCodeWrong,
        Outcome::ShopSetup,
        Outcome::DuplicateAttempt,
        Outcome::CardExpired,
        Outcome::FieldIncomplete,
        Outcome::ExpiryInvalid,
        Outcome::ExpiryInvalid,
        Outcome::ProviderBlocked,
        Outcome::RiskRefused,
        Outcome::Declined,
        Outcome::SecurityCodeWrong,
        Outcome::NumberInvalid,
        Outcome::InsufficientFunds,
        Outcome::ShopSetup,
        Outcome::CardReported,
        Outcome::MethodRefused,
        Outcome::Offline,
        Outcome::ProcessingError,
        Outcome::FieldIncomplete,
        Outcome::NumberInvalid,
        Outcome::ProcessingError,
        Outcome::ProcessingError,
        Outcome::ShopSetup,
        Outcome::SessionExpired,
        Outcome::CardReported,
        Outcome::ProcessingError,
        Outcome::DuplicateAttempt,
    ] },
];
