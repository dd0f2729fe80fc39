//! The providers the shop works with, in its order. It knows no provider by name.

use super::{Attributes, Surroundings};
use crate::session::issue::{Issue, Issues};
use crate::session::json::Json;

/// A provider the shop works with, and its public key.
#[derive(Clone, PartialEq, Debug)]
pub struct ProviderKey {
    /// The adapter's id.
    pub id: String,
    /// The key that may stand in the page.
    pub publishable_key: String,
}

pub(super) fn providers(
    attributes: &Attributes,
    document: &Json,
    around: &Surroundings,
    issues: &mut Issues,
) -> Vec<ProviderKey> {
    let listed = document.get("providers").list().iter().map(|provider| ProviderKey {
        id: provider.get("id").text().unwrap_or_default().to_owned(),
        publishable_key: provider.get("publishable_key").text().unwrap_or_default().to_owned(),
    });
    let mut all: Vec<ProviderKey> = listed.collect();
    if all.is_empty()
        && let Some(id) = &attributes.provider
    {
        let publishable_key = attributes.publishable_key.clone().unwrap_or_default();
        all.push(ProviderKey { id: id.clone(), publishable_key });
    }
    all.retain(|provider| {
        let known = around.adapters.contains(&provider.id.as_str());
        if !known {
            let remedy = format!("this build has adapters for: {}", around.adapters.join(", "));
            issues.push(Issue::at("provider", &provider.id, &remedy));
        }
        known
    });
    all
}

/// The methods the shop has with this provider; `None` means all that the provider can do.
pub(super) fn methods_of(provider: &ProviderKey, document: &Json) -> Option<Vec<String>> {
    let listed = document.get("providers").list();
    listed.iter().find(|entry| entry.get("id").text() == Some(&provider.id))?.get("methods").texts()
}
