//! What PayPal says became of an order, and what the session hears of it. It asks PayPal nothing.
//!
//! Facts: `@paypal/paypal-js` 11.3.0, whose types have the answers and the codes of the Orders API.

use crate::providers::line::{get, no_token, text};
use crate::session::event::Event;
use crate::session::state::CardPart;
use js_sys::JSON;
use wasm_bindgen::JsValue;

/// What PayPal calls the refusals that the decline table has: of the fields, then of the order (`details[].issue`).
const REFUSALS: &str = "INVALID_NUMBER INVALID_EXPIRY INVALID_CVV INVALID_NAME INELIGIBLE_CARD_VENDOR \
    INVALID_SECURITY_CODE_LENGTH CARD_EXPIRED CARD_BRAND_NOT_SUPPORTED CARD_TYPE_NOT_SUPPORTED BILLING_ADDRESS_INVALID \
    CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE DECLINED_DUE_TO_RELATED_TXN DOMESTIC_TRANSACTION_REQUIRED DUPLICATE_INVOICE_ID \
    INSTRUMENT_DECLINED PAYMENT_SOURCE_CANNOT_BE_USED PAYMENT_SOURCE_DECLINED_BY_PROCESSOR TRANSACTION_REFUSED PAYER_CANNOT_PAY \
    PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED TRANSACTION_LIMIT_EXCEEDED MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED \
    PAYEE_BLOCKED_TRANSACTION ORDER_ALREADY_CAPTURED ORDER_ALREADY_AUTHORIZED ORDER_CANNOT_BE_CONFIRMED \
    ORDER_COMPLETED_OR_VOIDED ORDER_EXPIRED INVALID_RESOURCE_ID";

/// Of [`REFUSALS`] those after which the order is paid already, or may be: the shop's server finds out.
const PAID: [&str; 5] = [
    "ORDER_ALREADY_CAPTURED",
    "ORDER_ALREADY_AUTHORIZED",
    "ORDER_CANNOT_BE_CONFIRMED",
    "ORDER_COMPLETED_OR_VOIDED",
    "DUPLICATE_INVOICE_ID",
];

/// The order goes to the shop's server.
pub(super) fn handed(key: &str, order: &str) -> Event {
    Event::Tokenised { key: key.to_owned(), token: order.to_owned().into(), card: None }
}

/// What became of the order.
pub(super) fn settled(key: &str, order: &str, answer: &JsValue) -> Event {
    let data = get(answer, "data");
    let refused = match text(answer, "state").as_deref() {
        Some("succeeded") => return handed(key, order),
        // The buyer closed 3-D Secure.
        Some("canceled") => Some(("canceled", None)),
        _ => refusal(&data),
    };
    match refused {
        Some((code, _)) if PAID.contains(&code) => handed(key, order),
        Some((code, part)) => Event::TokenRefused { key: key.to_owned(), code: code.to_owned(), part },
        None => no_token(key),
    }
}

/// The refusal that a failure tells of; `None` if it tells of none, which is technical.
fn refusal(data: &JsValue) -> Option<(&'static str, Option<CardPart>)> {
    let written = JSON::stringify(data).ok().and_then(|text| text.as_string()).unwrap_or_default();
    let said = [text(data, "message").unwrap_or_default(), written].concat();
    if let Some(code) = REFUSALS.split(' ').find(|code| said.contains(code)) {
        return Some((code, faulty(code)));
    }
    // Without a reason, but with a word on liability: the bank did not know the buyer.
    text(data, "liabilityShift").map(|_| ("liability_shift", None))
}

/// The field that is to be put right.
fn faulty(code: &str) -> Option<CardPart> {
    match code {
        "INVALID_NUMBER" | "INELIGIBLE_CARD_VENDOR" => Some(CardPart::Number),
        "INVALID_EXPIRY" => Some(CardPart::Expiry),
        "INVALID_CVV" | "INVALID_SECURITY_CODE_LENGTH" => Some(CardPart::Code),
        _ => None,
    }
}
