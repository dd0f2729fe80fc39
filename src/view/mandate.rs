//! The words by which a buyer allows a debit: shown before paying, and sent with the payment as they were shown.
//!
//! Who may debit is the shop, by its name. What the law asks for beyond these words (a notice before each debit, the creditor's
//! identifier) the shop or its provider sends.

use crate::domain::method::{Kind, Method};
use crate::locale::text::Text;
use crate::session::config::Config;
use crate::view::element::{Element, element};
use crate::view::room::Scene;

/// What a buyer of this method agrees to; `None` if it debits nothing.
pub(crate) fn mandate_text(config: &Config, method: Method) -> Option<Text> {
    if method.kind() != Kind::DirectDebit {
        return None;
    }
    let id = match method.id() {
        "sepa_debit" => "mandate-sepa",
        "ach_debit" => "mandate-ach",
        _ => "mandate-debit",
    };
    Some(Text::of(id).name("merchant", config.merchant.name.clone()))
}

/// The paragraph under the fields. A gate.
#[inline(never)]
pub(super) fn mandate(method: Method) -> Option<Element> {
    let said = move |scene: &Scene| scene.config.as_ref().and_then(|config| mandate_text(config, method));
    (method.kind() == Kind::DirectDebit).then(|| {
        element("p class=mandate").text(move |scene| said(scene).map(|text| scene.speak(&text)).unwrap_or_default())
    })
}
