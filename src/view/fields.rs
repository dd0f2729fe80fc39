//! The fields a method asks for, besides card fields: label, entry, example, and the fault beside it.
//!
//! They keep nothing themselves: the text is the session's, so it survives any change of method or locale.

use crate::domain::address::{self, Writing};
use crate::domain::country::Country;
use crate::domain::field::{BuyerField, Control, FieldFault, address_fields, choices, document};
use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::session::config::Config;
use crate::session::event::Event;
use crate::session::state::uses_card_fields;
use crate::view::element::{Element, element};
use crate::view::plans::plans;
use crate::view::room::{Room, Scene};
use leptos::prelude::event_target_value;

/// The fields of a method, as a buyer in the present country is asked them; until the whole program is there, the room
/// they will take.
pub(super) fn fields_or_space(room: &Room, scene: &Scene, method: Method) -> Vec<Element> {
    if let Some(config) = scene.config.as_ref().filter(|_| scene.whole) {
        return fields(room, scene, config, method);
    }
    let hint = !uses_card_fields(method);
    (0..method.asks_about()).map(|_| space(hint)).collect()
}

/// About as high as a field, so that little moves when it comes. What it asks for is known with the rest of the program.
fn space(hint: bool) -> Element {
    let line = |class| element("span").set("class", class).text(|_| "\u{a0}".to_owned());
    let space = element("div class=field aria-hidden=true").child(line("label")).child(element("div class=box"));
    if hint { space.child(line("hint")) } else { space }
}

/// A gate.
#[inline(never)]
fn fields(room: &Room, scene: &Scene, config: &Config, method: Method) -> Vec<Element> {
    let mut asked = scene.session.asks(config, method);
    // An address is asked in the order in which this reader writes it; romanised, some turn round.
    let order: Vec<BuyerField> = address_fields(config.country, writing(scene)).collect();
    asked.sort_by_key(|field| order.iter().position(|part| part == field).map_or(0, |place| place + 1));
    let fields = asked.into_iter().map(|asked| field(room, asked, method, config.country));
    fields.chain([plans(room, method)]).collect()
}

/// What the fields of a method depend on: they are made anew when it differs.
pub(super) fn made_for(scene: &Scene, method: Method) -> String {
    let name = if scene.session.names_itself(method) { "-" } else { "" };
    [method.id(), name, country_of(scene).code(), if scene.whole { direction(scene) } else { "" }].concat()
}

/// Which way round the reader writes an address there. A gate.
#[inline(never)]
fn direction(scene: &Scene) -> &'static str {
    match writing(scene) {
        Writing::Local => "+local",
        Writing::Latin => "+latin",
    }
}

fn writing(scene: &Scene) -> Writing {
    let script = address::format(country_of(scene)).script();
    // In Latin letters there is one way only.
    if script == "Latn" || scene.words.writes(script) { Writing::Local } else { Writing::Latin }
}

/// The buyer's country.
pub(super) fn country_of(scene: &Scene) -> Country {
    scene.config.as_ref().map_or(Country::UNKNOWN, |config| config.country)
}

/// The id of a field's entry, for labels, for the list of faults and for the focus.
pub(super) fn input_id(field: BuyerField, method: Method) -> String {
    [method.id(), "-", field.id()].concat()
}

fn field(room: &Room, field: BuyerField, method: Method, country: Country) -> Element {
    let id = input_id(field, method);
    let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
    let wrong = move |scene: &Scene| scene.session.fault(field).is_some();
    let label_text = worded(label_id(field, method, country), field, country);
    let optional = field.is_optional(country);
    let label = element("label part=field-label class=label").set("for", &id).text(move |scene| {
        let label = scene.speak(&label_text);
        if optional { scene.speak(&Text::of("field-optional").name("label", label)) } else { label }
    });
    let hint_text = field.hint_id(country).map(|id| worded(id, field, country));
    let hint = element("p class=hint")
        .set("id", &hint_id)
        .flag("hidden", wrong)
        .text(move |scene| hint_text.as_ref().map(|text| scene.speak(text)).unwrap_or_default());
    let error = element("p part=field-error class=error").set("id", &error_id).text(move |scene| {
        let fault = scene.session.fault(field);
        fault.map(|fault| scene.speak(&fault_text(field, fault, method, country))).unwrap_or_default()
    });
    let entry = entry(field, method, country)
        .set("id", &id)
        .set("autocomplete", autocomplete(field, method))
        .set("data-field", field.id())
        .live("aria-describedby", move |scene| if wrong(scene) { &error_id } else { &hint_id }.clone())
        .live("aria-invalid", move |scene| wrong(scene).to_string())
        .live("value", move |scene| scene.session.typed.get(field).to_owned())
        .on("input", room, move |event| Event::FieldTyped(field, event_target_value(event)))
        .on("blur", room, move |_| Event::FieldLeft(field));
    element("div part=field")
        .live("class", move |scene| class_of(wrong(scene)))
        .child(label)
        .child(entry)
        .child(hint)
        .child(error)
}

/// A line to type into, or a list to choose from whose first line is empty.
fn entry(field: BuyerField, method: Method, country: Country) -> Element {
    if field.control(country) == Control::Choice {
        let list = element("select class=input").child(element("option").set("value", "").say("field-choose"));
        return choices(method, field, country, "").fold(list, |list, (value, _)| {
            list.child(
                element("option").set("value", value).text(move |scene| name_of(scene, method, field, country, value)),
            )
        });
    }
    element("input class=input")
        .set("type", field.input_type())
        .set("inputmode", field.input_mode(country))
        .set("maxlength", &field.max_length().to_string())
        .set("dir", if field.is_ltr() { "ltr" } else { "auto" })
}

fn name_of(scene: &Scene, method: Method, field: BuyerField, country: Country, value: &str) -> String {
    let mut names = choices(method, field, country, scene.words.pack());
    names.find(|(known, _)| *known == value).map(|(_, name)| name.to_owned()).unwrap_or_default()
}

/// The class of a field's frame.
pub(super) fn class_of(wrong: bool) -> String {
    if wrong { "field wrong" } else { "field" }.to_owned()
}

/// On a card the name is the one printed on it.
fn label_id(field: BuyerField, method: Method, country: Country) -> String {
    if field == BuyerField::Name && !uses_card_fields(method) {
        return "field-full-name".to_owned();
    }
    field.label_id(country)
}

fn autocomplete(field: BuyerField, method: Method) -> &'static str {
    if field == BuyerField::Name && uses_card_fields(method) { "cc-name" } else { field.autocomplete() }
}

/// What to say about a fault.
pub(super) fn fault_text(field: BuyerField, fault: FieldFault, method: Method, country: Country) -> Text {
    match (field, fault) {
        // Without an example there is nothing to compare with.
        (_, FieldFault::Incomplete) if field.example(country).is_empty() => {
            worded(field.fault_id(FieldFault::Invalid), field, country)
        }
        (_, FieldFault::TooLong) => {
            Text::of(field.fault_id(fault)).count("max", i64::try_from(field.max_length()).unwrap_or(i64::MAX))
        }
        (BuyerField::Name, FieldFault::Missing) if !uses_card_fields(method) => Text::of("error-full-name-missing"),
        _ => worded(field.fault_id(fault), field, country),
    }
}

/// A message about a field, with the example and the names of documents it may speak of.
fn worded(id: String, field: BuyerField, country: Country) -> Text {
    let text = Text::of(id).name("example", field.example(country));
    if field != BuyerField::Document {
        return text;
    }
    let names: Vec<&str> = document::names(country).collect();
    text.name("document", names.join(" / "))
}
