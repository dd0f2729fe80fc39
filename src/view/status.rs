//! The one place where the checkout speaks: progress, results, and what to do next.
//!
//! It is a live region that is always there, so that screen readers hear what is put into it, once.

use crate::domain::outcome::Step;
use crate::locale::text::Text;
use crate::session::action::Task;
use crate::session::event::Event;
use crate::session::state::{Cause, Phase};
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};
use crate::view::wording::{Message, Tone, message};

/// The status region.
pub(super) fn status(room: &Room) -> Element {
    let room = room.clone();
    element("div part=outcome class=status role=alert tabindex=-1 data-focus=status")
        .live("data-tone", |scene| present(scene).map(|m| m.tone.word()).unwrap_or_default().to_owned())
        .live("data-outcome", |scene| present(scene).and_then(|m| m.outcome).unwrap_or_default().to_owned())
        .region(
            |scene| present(scene).map(|message| message.mark()).unwrap_or_default(),
            move |scene| present(scene).map(|message| said(&room, scene, message)).unwrap_or_default(),
        )
}

/// What is to be said now; nothing before the whole program is there.
fn present(scene: &Scene) -> Option<Message> {
    if scene.whole { message(scene) } else { None }
}

/// A gate: what is said, and how it is drawn, is loaded later.
#[inline(never)]
fn said(room: &Room, scene: &Scene, message: Message) -> Vec<Element> {
    let Message { tone, title, body, steps, leave, outcome: _ } = message;
    let paragraph = |text: Text| element("p").text(move |scene| scene.speak(&text));
    let body = body.into_iter().map(paragraph).fold(element("div part=outcome-body"), Element::child);
    let buttons = steps.iter().filter(|step| is_button(**step)).map(|step| next_step(room, scene, *step));
    let mut next = buttons.fold(element("div class=steps"), Element::child);
    if let Some(id) = leave {
        let out = element("button type=button part=outcome-step class=step").press(room, || Event::ActionLeft);
        next = next.child(out.say(id));
    }
    if let Some(contact) = contact(scene).filter(|_| steps.contains(&Step::ContactShop)) {
        next = next.child(contact);
    }
    if steps.contains(&Step::CallBank) {
        next = next.child(element("p class=hint").say("step-call-bank"));
    }
    let sign = if tone == Tone::Progress { "spinner" } else { "no-sign" };
    let title = element("p part=outcome-title class=title").text(move |scene| scene.speak(&title));
    let words = element("div class=words").child(title).child(body).child(next);
    vec![element("i aria-hidden=true").set("class", sign), words]
}

fn is_button(step: Step) -> bool {
    !matches!(step, Step::CallBank | Step::ContactShop)
}

fn next_step(room: &Room, scene: &Scene, step: Step) -> Element {
    let code = scene.session.notice.as_ref().is_some_and(|notice| notice.cause == Cause::CodeExpired);
    let text = if code && step == Step::RetryNow {
        Text::of("action-renew")
    } else {
        Text::of("step-".to_owned() + &step.id().replace('_', "-"))
    };
    element("button type=button part=outcome-step class=step")
        .press(room, move || Event::StepTaken(step))
        .text(move |scene| scene.speak(&text))
}

/// The shop's own place for help, where it names one.
fn contact(scene: &Scene) -> Option<Element> {
    let url = scene.config.as_ref()?.merchant.support_url.as_deref()?;
    let link = element("a part=outcome-step class=step target=_blank rel=noopener").set("href", url);
    Some(link.say("step-contact-shop"))
}

/// Whether there is nothing to choose: it is over, or what is to be done stands in its place. The form is only hidden; frames in
/// it keep what was typed.
pub(super) fn is_over(phase: &Phase) -> bool {
    match phase {
        Phase::Paid { .. } | Phase::Placed { .. } | Phase::Due(_) | Phase::Halted(_) | Phase::Starting => true,
        Phase::Acting(action) => !matches!(action.task, Task::ThreeDs { .. }),
        Phase::Choosing
        | Phase::Claiming
        | Phase::Tokenising
        | Phase::Confirming
        | Phase::Redirecting
        | Phase::Waiting { .. } => false,
    }
}
