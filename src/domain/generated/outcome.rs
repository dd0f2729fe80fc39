//! Generated from `data/outcomes.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use crate::domain::card::CardPart;
use crate::domain::outcome::{Facts, MoneyTaken, SameCard, Step, Tier};

/// How an attempt can end, as far as the buyer is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Outcome {
    /// A required field is empty or unfinished.
    FieldIncomplete,
    /// Card or account number is not valid.
    NumberInvalid,
    /// Expiry date is not a valid future date.
    ExpiryInvalid,
    /// Security code does not match.
    SecurityCodeWrong,
    /// Name, postal code or address does not match the bank's record.
    HolderOrAddressMismatch,
    /// The shop does not take this card type.
    BrandNotAccepted,
    /// The bank says the card has expired.
    CardExpired,
    /// Not enough money on the account.
    InsufficientFunds,
    /// Amount or count limit of the card or account reached.
    LimitReached,
    /// The bank wants the buyer to confirm (3-D Secure, SCA).
    AuthenticationNeeded,
    /// Confirmation with the bank did not succeed.
    AuthenticationFailed,
    /// The buyer closed the confirmation step.
    AuthenticationAbandoned,
    /// The bank refused and gives no usable reason.
    Declined,
    /// The bank wants the buyer to call.
    ContactBank,
    /// Card may not be used for this kind of payment.
    NotAllowedByCard,
    /// Lost, stolen or to be captured: shown exactly as declined.
    CardReported,
    /// Fraud or risk refusal: shown exactly as declined.
    RiskRefused,
    /// Cardholder stopped payments to this shop: shown exactly as declined.
    AuthorisationRevoked,
    /// Account closed, unknown or inactive.
    AccountUnknown,
    /// PIN, online PIN or a step on the buyer's device is needed.
    PinOrDeviceStep,
    /// The bank cannot be reached.
    IssuerUnavailable,
    /// A technical fault between the parties.
    ProcessingError,
    /// Too many attempts; networks charge for further ones.
    AttemptsExhausted,
    /// The same payment was already sent.
    DuplicateAttempt,
    /// Amount is below or above what the method takes.
    AmountNotAllowed,
    /// Method does not take this currency.
    CurrencyNotSupported,
    /// Wallet, bank or pay-later provider refused.
    MethodRefused,
    /// The buyer cancelled.
    BuyerCancelled,
    /// The checkout session has run out.
    SessionExpired,
    /// No answer after sending: the result is not known yet.
    ResultUnknown,
    /// The device has no connection.
    Offline,
    /// The payment provider's script could not be loaded.
    ProviderBlocked,
    /// The shop's configuration is wrong; details go to the developer console only.
    ShopSetup,
}

impl Outcome {
    /// All of them, in the order of the file.
    pub const ALL: [Self; 33] = [
        Self::FieldIncomplete,
        Self::NumberInvalid,
        Self::ExpiryInvalid,
        Self::SecurityCodeWrong,
        Self::HolderOrAddressMismatch,
        Self::BrandNotAccepted,
        Self::CardExpired,
        Self::InsufficientFunds,
        Self::LimitReached,
        Self::AuthenticationNeeded,
        Self::AuthenticationFailed,
        Self::AuthenticationAbandoned,
        Self::Declined,
        Self::ContactBank,
        Self::NotAllowedByCard,
        Self::CardReported,
        Self::RiskRefused,
        Self::AuthorisationRevoked,
        Self::AccountUnknown,
        Self::PinOrDeviceStep,
        Self::IssuerUnavailable,
        Self::ProcessingError,
        Self::AttemptsExhausted,
        Self::DuplicateAttempt,
        Self::AmountNotAllowed,
        Self::CurrencyNotSupported,
        Self::MethodRefused,
        Self::BuyerCancelled,
        Self::SessionExpired,
        Self::ResultUnknown,
        Self::Offline,
        Self::ProviderBlocked,
        Self::ShopSetup,
    ];
}

pub(in crate::domain) static IDS: &str = "\
    field_incomplete\t\
    number_invalid\t\
    expiry_invalid\t\
    security_code_wrong\t\
    holder_or_address_mismatch\t\
    brand_not_accepted\t\
    card_expired\t\
    insufficient_funds\t\
    limit_reached\t\
    authentication_needed\t\
    authentication_failed\t\
    authentication_abandoned\t\
    declined\t\
    contact_bank\t\
    not_allowed_by_card\t\
    card_reported\t\
    risk_refused\t\
    authorisation_revoked\t\
    account_unknown\t\
    pin_or_device_step\t\
    issuer_unavailable\t\
    processing_error\t\
    attempts_exhausted\t\
    duplicate_attempt\t\
    amount_not_allowed\t\
    currency_not_supported\t\
    method_refused\t\
    buyer_cancelled\t\
    session_expired\t\
    result_unknown\t\
    offline\t\
    provider_blocked\t\
    shop_setup\t\
";

pub(in crate::domain) static FACTS: [Facts; 33] = [
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::FixField, second_step: None, same_card: SameCard::AfterEdit, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::FixField, second_step: None, same_card: SameCard::AfterEdit, card_part: Some(CardPart::Number) },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::FixField, second_step: None, same_card: SameCard::AfterEdit, card_part: Some(CardPart::Expiry) },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::FixField, second_step: Some(Step::OtherCard), same_card: SameCard::AfterEdit, card_part: Some(CardPart::Code) },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::FixField, second_step: Some(Step::CallBank), same_card: SameCard::AfterEdit, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::OtherMethod), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::BankPolicy, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::OtherMethod), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::BankPolicy, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::OtherMethod), same_card: SameCard::Later, card_part: None },
    Facts { tier: Tier::BankPolicy, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::CallBank), same_card: SameCard::Later, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::Authenticate, second_step: Some(Step::OtherCard), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::Authenticate, second_step: Some(Step::OtherCard), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::Authenticate, second_step: Some(Step::OtherMethod), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::OtherMethod), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::BankPolicy, money: MoneyTaken::NotCharged, first_step: Step::CallBank, second_step: Some(Step::OtherMethod), same_card: SameCard::AfterCall, card_part: None },
    Facts { tier: Tier::BankPolicy, money: MoneyTaken::NotCharged, first_step: Step::OtherMethod, second_step: Some(Step::CallBank), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Hidden, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::OtherMethod), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Hidden, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::OtherMethod), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Hidden, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::OtherMethod), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::BankPolicy, money: MoneyTaken::NotCharged, first_step: Step::OtherCard, second_step: Some(Step::CallBank), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::BankPolicy, money: MoneyTaken::NotCharged, first_step: Step::Authenticate, second_step: Some(Step::OtherMethod), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::RetryLater, second_step: Some(Step::OtherMethod), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::RetryNow, second_step: Some(Step::OtherMethod), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::OtherMethod, second_step: Some(Step::CallBank), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::Unknown, first_step: Step::Wait, second_step: None, same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::OtherMethod, second_step: Some(Step::ContactShop), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::OtherMethod, second_step: Some(Step::ContactShop), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::OtherMethod, second_step: None, same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::RetryNow, second_step: Some(Step::OtherMethod), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::Restart, second_step: None, same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::Unknown, first_step: Step::Wait, second_step: Some(Step::ContactShop), same_card: SameCard::Never, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::RetryNow, second_step: None, same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::RetryNow, second_step: Some(Step::OtherMethod), same_card: SameCard::Yes, card_part: None },
    Facts { tier: Tier::Say, money: MoneyTaken::NotCharged, first_step: Step::OtherMethod, second_step: Some(Step::ContactShop), same_card: SameCard::Never, card_part: None },
];
