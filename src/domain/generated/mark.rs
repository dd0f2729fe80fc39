//! Generated from `data/marks.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

use super::method;
use crate::domain::method::Method;

pub(in crate::domain) static MARKED: [Method; 16] = [
    method::SEPA_DEBIT,
    method::APPLE_PAY,
    method::GOOGLE_PAY,
    method::PAYPAL,
    method::VENMO,
    method::CASH_APP,
    method::REVOLUT_PAY,
    method::KLARNA,
    method::AFTERPAY_CLEARPAY,
    method::ALIPAY,
    method::PAYTM,
    method::PIX,
    method::PICPAY,
    method::MERCADO_PAGO,
    method::KUESKI,
    method::FAWRY,
];
