//! The fields a method asks for, besides card fields: label, input, example, and the fault beside it.
//!
//! They keep nothing themselves: the text is the session's, so it survives any change of method or locale.

use crate::domain::field::{BuyerField, FieldFault};
use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::session::state::uses_card_fields;
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};
use leptos::prelude::event_target_value;

/// The fields of a method; until the whole program is there, the room they will take.
pub(super) fn fields_or_space(room: &Room, scene: &Scene, method: Method) -> Vec<Element> {
    if scene.whole {
        return fields(room, method);
    }
    method.asks().iter().map(|field| space(*field)).collect()
}

/// As high as the field, so that nothing moves when it comes.
fn space(field: BuyerField) -> Element {
    let line = |class| element("span").set("class", class).text(|_| "\u{a0}".to_owned());
    let space = element("div class=field aria-hidden=true").child(line("label")).child(element("div class=box"));
    if hint_id_of(field).is_some() { space.child(line("hint")) } else { space }
}

/// A gate.
#[inline(never)]
fn fields(room: &Room, method: Method) -> Vec<Element> {
    method.asks().iter().map(|asked| field(room, *asked, method)).collect()
}

/// The id of a field's input, for labels, for the list of faults and for the focus.
pub(super) fn input_id(field: BuyerField, method: Method) -> String {
    [method.id(), "-", field.id()].concat()
}

fn field(room: &Room, field: BuyerField, method: Method) -> Element {
    let id = input_id(field, method);
    let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
    let wrong = move |scene: &Scene| scene.session.fault(field).is_some();
    let label = element("label part=field-label class=label").set("for", &id).say(label_id(field, method));
    let hint = element("p class=hint").set("id", &hint_id).flag("hidden", wrong);
    let hint = match hint_id_of(field) {
        Some(id) => hint.say(id),
        None => hint,
    };
    let error = element("p part=field-error class=error").set("id", &error_id).text(move |scene| {
        let fault = scene.session.fault(field);
        fault.map(|fault| scene.speak(&fault_text(field, fault, method))).unwrap_or_default()
    });
    let input = element("input class=input")
        .set("id", &id)
        .set("type", field.input_type())
        .set("inputmode", field.input_mode())
        .set("autocomplete", autocomplete(field, method))
        .set("maxlength", &field.max_length().to_string())
        .set("dir", if field == BuyerField::Name { "auto" } else { "ltr" })
        .set("data-field", field.id())
        .live("aria-describedby", move |scene| if wrong(scene) { &error_id } else { &hint_id }.clone())
        .live("aria-invalid", move |scene| wrong(scene).to_string())
        .live("value", move |scene| scene.session.typed.get(field).to_owned())
        .on("input", room, move |event| Event::FieldTyped(field, event_target_value(event)))
        .on("blur", room, move |_| Event::FieldLeft(field));
    element("div part=field")
        .live("class", move |scene| class_of(wrong(scene)))
        .child(label)
        .child(input)
        .child(hint)
        .child(error)
}

/// The class of a field's frame.
pub(super) fn class_of(wrong: bool) -> String {
    if wrong { "field wrong" } else { "field" }.to_owned()
}

/// On a card the name is the one printed on it.
fn label_id(field: BuyerField, method: Method) -> &'static str {
    match field {
        BuyerField::Name if uses_card_fields(method) => "field-name",
        BuyerField::Name => "field-full-name",
        BuyerField::Email => "field-email",
        BuyerField::Phone => "field-phone",
    }
}

const fn hint_id_of(field: BuyerField) -> Option<&'static str> {
    match field {
        BuyerField::Name => None,
        BuyerField::Email => Some("field-email-hint"),
        BuyerField::Phone => Some("field-phone-hint"),
    }
}

fn autocomplete(field: BuyerField, method: Method) -> &'static str {
    if field == BuyerField::Name && uses_card_fields(method) { "cc-name" } else { field.autocomplete() }
}

/// What to say about a fault.
pub(super) fn fault_text(field: BuyerField, fault: FieldFault, method: Method) -> Text {
    match (fault, field) {
        (FieldFault::LooksLikeCardNumber, _) => Text::of("error-card-number-here"),
        (FieldFault::TooLong, _) => {
            Text::of("error-too-long").count("max", i64::try_from(field.max_length()).unwrap_or(i64::MAX))
        }
        (_, BuyerField::Name) if uses_card_fields(method) => Text::of("error-name-missing"),
        (_, BuyerField::Name) => Text::of("error-full-name-missing"),
        (FieldFault::Missing, BuyerField::Email) => Text::of("error-email-missing"),
        (FieldFault::NotAnEmail | FieldFault::NotAPhone, BuyerField::Email) => {
            Text::of("error-email-invalid").name("example", "name@example.com")
        }
        (FieldFault::Missing, BuyerField::Phone) => Text::of("error-phone-missing"),
        (FieldFault::NotAnEmail | FieldFault::NotAPhone, BuyerField::Phone) => Text::of("error-phone-invalid"),
    }
}
