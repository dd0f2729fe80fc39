//! From a state to what is said about it: title, body, money, steps. Pure: no element is made here.

use crate::domain::method::Method;
use crate::domain::outcome::{MoneyTaken, Outcome, SameCard, Step};
use crate::locale::text::{Arg, Text};
use crate::session::config::Config;
use crate::session::state::{Cause, Halt, Notice, Phase, Session};
use crate::view::name::method_name;
use crate::view::room::Scene;
use crate::view::wording_action as acting;

/// How a message is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tone {
    /// Something is going on.
    Progress,
    /// A good ending.
    Good,
    /// The buyer has to do something else.
    Problem,
}

impl Message {
    /// What tells this message from another one: the view is made anew when it differs.
    pub(super) fn mark(&self) -> String {
        let mut mark = self.title.id.clone();
        for text in self.body.iter().chain([&self.title]) {
            mark.push(' ');
            mark.push_str(&text.id);
            for (_, arg) in &text.args {
                if let Arg::Name(name) = arg {
                    mark.push_str(name);
                }
            }
        }
        mark
    }
}

impl Tone {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Tone::Progress => "progress",
            Tone::Good => "good",
            Tone::Problem => "problem",
        }
    }
}

/// A message for the buyer.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Message {
    pub(super) tone: Tone,
    pub(super) title: Text,
    pub(super) body: Vec<Text>,
    pub(super) steps: Vec<Step>,
    /// The words of a button that ends the attempt.
    pub(super) leave: Option<&'static str>,
    /// The outcome's id, for the page's style and for tests; never the hidden one.
    pub(super) outcome: Option<&'static str>,
}

/// What is to be said now, if anything. A gate.
#[inline(never)]
pub(super) fn message(scene: &Scene) -> Option<Message> {
    let (session, config) = (&scene.session, scene.config.as_deref());
    match &session.phase {
        Phase::Starting => None,
        Phase::Choosing => session.notice.as_ref().map(|notice| of_notice(scene, notice, config)),
        Phase::Claiming | Phase::Tokenising | Phase::Confirming => Some(sending(session)),
        Phase::Acting(action) => Some(still(session, acting::acting(scene, action))),
        Phase::Due(action) => Some(still(session, acting::due(scene, action))),
        Phase::Redirecting => Some(leaving(scene, session.chosen)),
        Phase::Waiting { known } => Some(waiting(scene, *known, config)),
        Phase::Paid { reference } => Some(good("result-paid", session, config, reference)),
        Phase::Placed { reference } => Some(placed(session, config, reference)),
        Phase::Halted(halt) => Some(halted(scene, *halt, config)),
    }
}

fn is_order(method: Method) -> bool {
    crate::session::ends_as_order(method)
}

pub(super) fn progress(id: &str) -> Message {
    plain(Tone::Progress, id, &[])
}

/// A message without variables.
pub(super) fn plain(tone: Tone, title: &str, body: &[&str]) -> Message {
    let body = body.iter().map(|id| Text::of(*id)).collect();
    Message { tone, title: Text::of(title), body, steps: Vec::new(), leave: None, outcome: None }
}

/// From the press on Pay to the shop's answer. Before a card has its token nothing has been sent.
fn sending(session: &Session) -> Message {
    let method = session.attempt.as_ref().map(|attempt| attempt.method);
    let card = session.phase != Phase::Confirming && method.is_some_and(|method| session.uses_card(method));
    let mut message = progress(match method {
        _ if card => "progress-tokenising",
        Some(method) if is_order(method) => "progress-placing",
        _ => "progress-confirming",
    });
    if session.slow {
        message.body.push(Text::of("progress-still-working"));
    }
    message
}

/// The same message, with what keeps the page from following.
fn still(session: &Session, mut message: Message) -> Message {
    if session.offline {
        message.body.push(Text::of("wait-offline-body"));
    }
    message
}

/// The result is awaited: what keeps it away comes first.
fn waiting(scene: &Scene, known: bool, config: Option<&Config>) -> Message {
    let session = &scene.session;
    let attempt = session.attempt.as_ref();
    let ask =
        |title, body: &[&str], steps: &[Step]| Message { steps: steps.to_vec(), ..plain(Tone::Progress, title, body) };
    if session.offline {
        return plain(Tone::Progress, "wait-offline-title", &["wait-offline-body", "wait-once"]);
    }
    if attempt.is_some_and(|attempt| attempt.given_up) {
        let title = if session.renewing.is_some() { "wait-renewing" } else { "wait-cancelling" };
        return plain(Tone::Progress, title, &["wait-cancelling-body"]);
    }
    if attempt.is_some_and(|attempt| attempt.elsewhere) {
        let message = ask("wait-elsewhere-title", &["wait-elsewhere-body"], &[Step::Wait]);
        return Message { leave: Some("wait-elsewhere-leave"), ..message };
    }
    if session.stalled {
        return ask("wait-stalled-title", &["wait-stalled-body", "wait-once"], &[Step::Wait, Step::ContactShop]);
    }
    if known {
        return progress(if session.slow { "progress-still-working" } else { "progress-waiting" });
    }
    let mut message = of_outcome(scene, Outcome::ResultUnknown, session.chosen, config);
    message.tone = Tone::Progress;
    if session.slow {
        message.body.push(Text::of("progress-still-working"));
    }
    message
}

/// Cash waits for the delivery; everything else that is paid later is confirmed when it comes.
fn placed(session: &Session, config: Option<&Config>, reference: &str) -> Message {
    let (mut message, later) = (good("result-placed", session, config, reference), Text::of("due-later"));
    if !session.chosen.is_none_or(is_order) && session.paid.is_some() && !message.body.is_empty() {
        message.body.splice(..1, [later]);
    }
    message
}

fn leaving(scene: &Scene, method: Option<Method>) -> Message {
    match method.filter(|method| !method.name_is_generic()) {
        Some(method) => {
            let title = Text::of("progress-redirecting").name("method", method_name(scene, method));
            Message { title, ..progress("progress-leaving") }
        }
        None => progress("progress-leaving"),
    }
}

fn good(area: &str, session: &Session, config: Option<&Config>, reference: &str) -> Message {
    let mut body = Vec::new();
    if let Some(amount) = session.paid {
        let merchant = config.map(|config| config.merchant.name.clone()).unwrap_or_default();
        body.push(Text::of(format!("{area}-body")).money("amount", amount).name("merchant", merchant));
    }
    if !reference.is_empty() {
        body.push(Text::of("result-reference").name("reference", reference));
    }
    Message { body, ..plain(Tone::Good, &format!("{area}-title"), &[]) }
}

fn of_notice(scene: &Scene, notice: &Notice, config: Option<&Config>) -> Message {
    let mut message = of_outcome(scene, notice.outcome, notice.method, config);
    let late = match notice.cause {
        Cause::Told | Cause::Guarded => None,
        Cause::CodeExpired => Some("action-expired-title"),
        Cause::Late => Some("due-expired-title"),
    };
    if let Some(title) = late {
        message.title = Text::of(title);
        message.body.splice(..1, [Text::of("action-unpaid")]);
        message.steps = vec![Step::RetryNow, Step::OtherMethod];
    }
    if let Some(id) = guard(notice) {
        message.body.insert(1, Text::of(id));
    }
    message
}

/// Why nothing was sent this time.
fn guard(notice: &Notice) -> Option<&'static str> {
    if notice.cause != Cause::Guarded {
        return None;
    }
    match notice.outcome.same_card() {
        SameCard::Yes => None,
        SameCard::AfterEdit => Some("guard-edit"),
        SameCard::AfterCall | SameCard::Later => Some("guard-later"),
        SameCard::Never => Some("guard-never"),
    }
}

fn of_outcome(scene: &Scene, outcome: Outcome, method: Option<Method>, config: Option<&Config>) -> Message {
    let area = format!("outcome-{}", outcome.id().replace('_', "-"));
    let name = method.map(|method| method_name(scene, method)).unwrap_or_default();
    let fill = |text: Text| {
        let text = text.name("method", name.clone());
        match config {
            Some(config) => text.money("amount", config.due(&scene.session).total),
            None => text,
        }
    };
    let money = match outcome.money() {
        MoneyTaken::NotCharged => "money-not-charged",
        MoneyTaken::Unknown => "money-unknown",
    };
    Message {
        tone: Tone::Problem,
        title: fill(Text::of(format!("{area}.title"))),
        body: vec![fill(Text::of(format!("{area}.body"))), Text::of(money)],
        steps: [Some(outcome.first_step()), outcome.second_step()].into_iter().flatten().collect(),
        leave: None,
        outcome: Some(outcome.id()),
    }
}

fn halted(scene: &Scene, halt: Halt, config: Option<&Config>) -> Message {
    let plain = |title: &str, body: &str, step| Message { steps: vec![step], ..plain(Tone::Problem, title, &[body]) };
    match halt {
        Halt::Setup => of_outcome(scene, Outcome::ShopSetup, None, config),
        Halt::Expired => of_outcome(scene, Outcome::SessionExpired, None, config),
        Halt::Unreachable => plain("boot-failed-title", "boot-failed-body", Step::RetryNow),
        Halt::NoMethod => plain("methods-none-title", "methods-none-body", Step::ContactShop),
    }
}
