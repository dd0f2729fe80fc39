//! From a state to what is said about it: title, body, money, steps. Pure: no element is made here.

use crate::domain::method::Method;
use crate::domain::outcome::{MoneyTaken, Outcome, Step};
use crate::locale::text::{Arg, Text};
use crate::session::config::Config;
use crate::session::state::{Halt, Notice, Phase, Session};
use crate::view::name::method_name;
use crate::view::room::Scene;

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
        Phase::Claiming | Phase::Tokenising => Some(progress("progress-tokenising")),
        Phase::Acting(_) => Some(progress("progress-waiting")),
        Phase::Due(action) => Some(good("result-placed", session, config, &action.reference)),
        Phase::Confirming => {
            let order = session.attempt.as_ref().is_some_and(|attempt| is_order(attempt.method));
            Some(progress(if order { "progress-placing" } else { "progress-confirming" }))
        }
        Phase::Redirecting => Some(leaving(scene, session.chosen)),
        Phase::Waiting { known: true } => {
            Some(progress(if session.slow { "progress-still-working" } else { "progress-waiting" }))
        }
        Phase::Waiting { known: false } => {
            let mut message = of_outcome(scene, Outcome::ResultUnknown, session.chosen, config);
            message.tone = Tone::Progress;
            if session.slow {
                message.body.push(Text::of("progress-still-working"));
            }
            Some(message)
        }
        Phase::Paid { reference } => Some(good("result-paid", session, config, reference)),
        Phase::Placed { reference } => Some(good("result-placed", session, config, reference)),
        Phase::Halted(halt) => Some(halted(scene, *halt, config)),
    }
}

fn is_order(method: Method) -> bool {
    crate::session::ends_as_order(method)
}

fn progress(id: &str) -> Message {
    Message { tone: Tone::Progress, title: Text::of(id), body: Vec::new(), steps: Vec::new(), outcome: None }
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
    Message { tone: Tone::Good, title: Text::of(format!("{area}-title")), body, steps: Vec::new(), outcome: None }
}

fn of_notice(scene: &Scene, notice: &Notice, config: Option<&Config>) -> Message {
    of_outcome(scene, notice.outcome, notice.method, config)
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
        outcome: Some(outcome.id()),
    }
}

fn halted(scene: &Scene, halt: Halt, config: Option<&Config>) -> Message {
    let plain = |title: &str, body: &str, step: Step| Message {
        tone: Tone::Problem,
        title: Text::of(title),
        body: vec![Text::of(body)],
        steps: vec![step],
        outcome: None,
    };
    match halt {
        Halt::Setup => of_outcome(scene, Outcome::ShopSetup, None, config),
        Halt::Expired => of_outcome(scene, Outcome::SessionExpired, None, config),
        Halt::Unreachable => plain("boot-failed-title", "boot-failed-body", Step::RetryNow),
        Halt::NoMethod => plain("methods-none-title", "methods-none-body", Step::ContactShop),
    }
}
