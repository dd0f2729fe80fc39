//! The one place where the checkout speaks: progress, results, and what to do next.
//!
//! It is a live region that is always there, so that screen readers hear what is put into it, once.

use crate::domain::outcome::Step;
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::session::state::Phase;
use crate::view::room::Room;
use crate::view::wording::{Message, Tone, message};
use leptos::prelude::*;

/// The status region.
#[component]
pub(super) fn Status(room: Room) -> impl IntoView {
    let mark = room.key(|scene| message(scene).map(|message| message.mark()).unwrap_or_default());
    let words = move || {
        mark.with(|_| ()); // A memo is made only when it is read, not when it is tracked.
        room.now(message).map(|message| said(room, message))
    };
    view! {
        <div
            part="outcome"
            class="status"
            role="alert"
            tabindex="-1"
            data-focus="status"
            data-tone=room.text(|scene| message(scene).map(|m| m.tone.word()).unwrap_or_default().to_owned())
            data-outcome=room.text(|scene| message(scene).and_then(|m| m.outcome).unwrap_or_default().to_owned())
        >
            {words}
        </div>
    }
}

fn said(room: Room, message: Message) -> impl IntoView {
    let Message { tone, title, body, steps, outcome: _ } = message;
    let paragraph = |text: Text| view! { <p>{room.text(move |scene| scene.speak(&text))}</p> };
    let body = body.into_iter().map(paragraph).collect_view();
    let sentence = steps.contains(&Step::CallBank).then(|| view! { <p class="hint">{room.say("step-call-bank")}</p> });
    let contact = steps.contains(&Step::ContactShop).then(|| contact(room));
    let steps = steps.into_iter().filter(|step| is_button(*step)).map(|step| next_step(room, step)).collect_view();
    let sign = if tone == Tone::Progress { "spinner" } else { "no-sign" };
    view! {
        <i class=sign aria-hidden="true"></i>
        <div class="words">
            <p part="outcome-title" class="title">{room.text(move |scene| scene.speak(&title))}</p>
            <div part="outcome-body">{body}</div>
            <div class="steps">{steps} {contact} {sentence}</div>
        </div>
    }
}

fn is_button(step: Step) -> bool {
    !matches!(step, Step::CallBank | Step::ContactShop)
}

fn next_step(room: Room, step: Step) -> impl IntoView {
    let text = Text::of("step-".to_owned() + &step.id().replace('_', "-"));
    view! {
        <button type="button" part="outcome-step" class="step" on:click=room.press(Event::StepTaken(step))>
            {room.text(move |scene| scene.speak(&text))}
        </button>
    }
}

/// The shop's own place for help, where it names one.
fn contact(room: Room) -> impl IntoView {
    let url = room.now(|scene| scene.config.as_ref().and_then(|config| config.merchant.support_url.clone()));
    url.map(|url| {
        view! {
            <a part="outcome-step" class="step" href=url target="_blank" rel="noopener">{room.say("step-contact-shop")}</a>
        }
    })
}

/// Whether the form is over: nothing more can be chosen.
pub(super) fn is_over(phase: &Phase) -> bool {
    match phase {
        Phase::Paid { .. } | Phase::Placed { .. } | Phase::Halted(_) | Phase::Starting => true,
        Phase::Choosing | Phase::Tokenising | Phase::Confirming | Phase::Redirecting | Phase::Waiting { .. } => false,
    }
}
