//! What the buyer has to do before the payment has its result, or to pay an order that is placed: code, app, instructions.
//!
//! It stands below the status, outside of the live region: what is read out is the sentence there, not every digit here.
//! 3-D Secure has its dialog.

use crate::domain::outcome::Step;
use crate::session::action::{Action, Task};
use crate::session::event::Event;
use crate::session::state::Phase;
use crate::view::code::code;
use crate::view::countdown::countdown;
use crate::view::element::{Element, element};
use crate::view::instructions::{self, instructions};
use crate::view::room::{Room, Scene};

/// Makes a fresh idempotency key.
pub(super) type FreshKey = fn() -> String;

/// The panel; hidden where nothing is to be done in it. A gate.
#[inline(never)]
pub(super) fn action(room: &Room, key: FreshKey) -> Element {
    let making = room.clone();
    element("div part=action class=action").flag("hidden", |scene| present(scene).is_none()).region(
        |scene| present(scene).map(mark).unwrap_or_default(),
        move |scene| present(scene).map(|action| panel(&making, action, key)).unwrap_or_default(),
    )
}

/// What is to be done in the panel now. How to pay an order whose time has passed is told no more.
fn present(scene: &Scene) -> Option<&Action> {
    let over = scene.session.expired() && matches!(scene.session.phase, Phase::Due(_));
    // What the provider's script shows has its way out beside it.
    let shown = scene.session.framed() == Some(true);
    let here = |action: &&Action| !shown && !matches!(action.task, Task::Redirect { .. } | Task::ThreeDs { .. });
    scene.session.action().filter(here).filter(|_| !over)
}

/// What tells one panel from another.
fn mark(action: &Action) -> String {
    let said = match &action.task {
        Task::Qr { payload, .. } => payload.clone(),
        Task::Pay(how) => instructions::mark(how),
        Task::Provider { provider, .. } => provider.clone(),
        Task::Redirect { .. } | Task::ThreeDs { .. } | Task::Confirm { .. } => String::new(),
    };
    [action.task.word(), " ", &said].concat()
}

fn panel(room: &Room, action: &Action, key: FreshKey) -> Vec<Element> {
    match &action.task {
        Task::Qr { payload, app_url } => {
            let renew = element("button type=button part=outcome-step class=step")
                .flag("hidden", |scene| !scene.session.expired())
                .on("click", room, move |_| Event::CodeRenewed { key: key() })
                .say("action-renew");
            let steps = steps(room, app_url.as_deref(), "action-cancel", Some(renew));
            code(room, payload).into_iter().chain([countdown(), steps]).collect()
        }
        Task::Provider { .. } => vec![countdown(), steps(room, None, "action-cancel", None)],
        Task::Confirm { app_url } => vec![countdown(), steps(room, app_url.as_deref(), "action-cancel", None)],
        Task::Pay(how) => instructions(room, how),
        Task::Redirect { .. } | Task::ThreeDs { .. } => Vec::new(),
    }
}

/// The app, what else can be done, asking once more, and the way out.
fn steps(room: &Room, app: Option<&str>, leave: &'static str, more: Option<Element>) -> Element {
    let app = app.map(|url| {
        element("a part=outcome-step target=_blank rel=noopener")
            .set("class", "step app")
            .set("href", url)
            .flag("hidden", |scene| scene.session.expired())
            .say("action-open-app")
    });
    let all = app.into_iter().chain(more).chain([check_now(room), way_out(room, leave)]);
    all.fold(element("div class=steps"), Element::child)
}

/// Asks the shop, once it is not asked by itself any more.
pub(super) fn check_now(room: &Room) -> Element {
    element("button type=button part=outcome-step class=step")
        .flag("hidden", |scene| !scene.session.stalled)
        .press(room, || Event::StepTaken(Step::Wait))
        .say("step-wait")
}

/// Ends the attempt, where there is one.
pub(super) fn way_out(room: &Room, id: &'static str) -> Element {
    element("button type=button part=outcome-step class=step")
        .flag("hidden", |scene| scene.session.attempt.is_none())
        .press(room, || Event::ActionLeft)
        .say(id)
}
