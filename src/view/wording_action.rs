//! What is said while the buyer has something to do, and when an order is placed and to be paid later. Pure, like `wording`.

use crate::domain::outcome::Step;
use crate::locale::text::Text;
use crate::session::action::{Action, Task};
use crate::view::name::method_name;
use crate::view::room::Scene;
use crate::view::wording::{Message, Tone, plain, progress};

/// In the middle of a payment.
pub(super) fn acting(scene: &Scene, action: &Action) -> Message {
    match action.task {
        Task::Redirect { .. } => progress("progress-leaving"),
        Task::ThreeDs { visible: true, .. } => progress("challenge-title"),
        Task::ThreeDs { visible: false, .. } => progress("action-checking-bank"),
        Task::Provider { .. } => script(scene),
        Task::Qr { .. } if scene.session.expired() => {
            plain(Tone::Problem, "action-expired-title", &["action-expired-body"])
        }
        Task::Qr { .. } => plain(Tone::Progress, "action-qr-title", &["action-qr-body"]),
        Task::Confirm { .. } => confirming(scene),
        Task::Pay(_) => due(scene, action),
    }
}

/// A wallet shows itself; anything else is the bank, which looks at the device first.
fn script(scene: &Scene) -> Message {
    match wallet(scene) {
        Some(_) if scene.session.shown => progress("progress-waiting"),
        Some(name) => {
            let title = Text::of("progress-redirecting").name("method", name);
            Message { title, ..progress("progress-leaving") }
        }
        None => progress(if scene.session.shown { "challenge-title" } else { "action-checking-bank" }),
    }
}

/// The name of the wallet that the provider's own script shows.
pub(super) fn wallet(scene: &Scene) -> Option<String> {
    let method = scene.session.attempt.as_ref()?.method;
    let script = matches!(scene.session.action()?.task, Task::Provider { .. });
    (script && method.has_own_app()).then(|| method_name(scene, method))
}

/// A wallet is opened by its name; a bank is the buyer's own.
fn confirming(scene: &Scene) -> Message {
    let method = scene.session.attempt.as_ref().map(|attempt| attempt.method);
    let message = plain(Tone::Progress, "action-confirm-bank", &["action-confirm-body"]);
    match method.filter(|method| method.has_own_app()) {
        Some(method) => {
            let title = Text::of("action-confirm-app").name("method", method_name(scene, method));
            Message { title, ..message }
        }
        None => message,
    }
}

/// The order is placed; until when it is to be paid, and how much.
pub(super) fn due(scene: &Scene, action: &Action) -> Message {
    let session = &scene.session;
    if session.expired() {
        let wait = session.stalled.then_some(Step::Wait);
        let steps = wait.into_iter().chain([Step::ContactShop]).collect();
        return Message { steps, ..plain(Tone::Problem, "due-expired-title", &["due-expired-body"]) };
    }
    let mut message = plain(Tone::Good, "result-placed-title", &[]);
    let merchant = scene.config.as_ref().map(|config| config.merchant.name.clone()).unwrap_or_default();
    let pay = match action.deadline {
        Some(deadline) => Text::of("due-by").name("moment", scene.words.moment(deadline)),
        None => Text::of("due-open"),
    };
    if let Some(amount) = session.paid {
        message.body.push(pay.money("amount", amount).name("merchant", merchant));
    }
    if !action.reference.is_empty() {
        message.body.push(Text::of("result-reference").name("reference", action.reference.clone()));
    }
    message
}
