//! How a method is called for this buyer: as the merchant says, else a brand as the brand writes itself, or a general name in
//! their words. And how something saved is called.

use crate::domain::country::Country;
use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::view::room::Scene;

/// The method's name.
pub(super) fn method_name(scene: &Scene, method: Method) -> String {
    let label = scene.config.as_ref().and_then(|config| config.label(method, scene.words.pack()));
    if let Some(label) = label {
        return label.to_owned();
    }
    let id = method.message_id();
    if method.name_is_generic() && scene.words.has(&id) {
        return scene.speak(&Text::of(id));
    }
    let country = scene.config.as_ref().map_or(Country::UNKNOWN, |config| config.country);
    method.name_in(scene.words.pack(), country).to_owned()
}

/// What the buyer knows a saved entry by: the shop's label, else brand and last digits, else the method's name.
pub(super) fn saved_name(scene: &Scene, method: Method, id: &str) -> String {
    let saved = scene.config.as_ref().and_then(|config| config.saved.iter().find(|saved| saved.id == id));
    let Some(saved) = saved else { return method_name(scene, method) };
    match &saved.last4 {
        _ if !saved.label.is_empty() => saved.label.clone(),
        Some(last4) => {
            let brand =
                saved.brand.as_deref().map_or_else(|| method_name(scene, method), |brand| brand_name(brand).to_owned());
            scene.speak(&Text::of("saved-ending").name("brand", brand).name("last4", last4.clone()))
        }
        None => method_name(scene, method),
    }
}

/// A card brand as the brand writes itself; one we do not know stays as the provider words it.
pub(super) fn brand_name(brand: &str) -> &str {
    match brand {
        "visa" => "Visa",
        "mastercard" => "Mastercard",
        "amex" => "American Express",
        "jcb" => "JCB",
        "discover" => "Discover",
        "diners" => "Diners Club",
        "unionpay" => "UnionPay",
        "maestro" => "Maestro",
        other => other,
    }
}
