//! How a method is called for this buyer: a brand as the brand writes itself, or a general name in their words.

use crate::domain::country::Country;
use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::view::room::Scene;

/// The method's name.
pub(super) fn method_name(scene: &Scene, method: Method) -> String {
    let id = method.message_id();
    if method.name_is_generic() && scene.words.has(&id) {
        return scene.speak(&Text::of(id));
    }
    let country = scene.config.as_ref().map_or(Country::UNKNOWN, |config| config.country);
    method.name_in(scene.words.pack(), country).to_owned()
}
