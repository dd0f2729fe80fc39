//! What is on its way between the pages of `browser` and their shop, and what the shop says to a payment. It delivers nothing.

use kassa::session::action::{Action, Instructions, Task};
use kassa::session::answer::Answer;
use kassa::session::event::Event;

/// When actions run out.
pub(crate) const END: i64 = 1_000;

/// Something on its way. `page` is who sent it or gets it; a page that is gone gets nothing.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Packet {
    /// The browser's lock is asked for.
    Claim {
        page: usize,
        key: String,
    },
    Confirm {
        page: Option<usize>,
        key: String,
    },
    Reply {
        page: usize,
        key: String,
        answer: Answer,
    },
    /// A timer: the status will be asked for.
    Ask {
        page: usize,
        key: String,
    },
    Told {
        page: usize,
        key: String,
        answer: Option<Answer>,
    },
    Cancel {
        page: Option<usize>,
        key: String,
    },
    /// The storage changed in the other page.
    Shared {
        page: usize,
    },
}

impl Packet {
    pub(crate) fn may_be_lost(&self) -> bool {
        match self {
            Packet::Claim { .. } | Packet::Ask { .. } | Packet::Shared { .. } => false,
            Packet::Confirm { .. } | Packet::Reply { .. } | Packet::Told { .. } | Packet::Cancel { .. } => true,
        }
    }

    pub(crate) fn page(&self) -> Option<usize> {
        match self {
            Packet::Confirm { page, .. } | Packet::Cancel { page, .. } => *page,
            Packet::Claim { page, .. }
            | Packet::Reply { page, .. }
            | Packet::Ask { page, .. }
            | Packet::Told { page, .. }
            | Packet::Shared { page } => Some(*page),
        }
    }

    /// What the page hears when it gives up waiting for it.
    pub(crate) fn lost(&self) -> Option<Event> {
        match self.clone() {
            Packet::Confirm { key, .. } | Packet::Reply { key, .. } => Some(Event::AnswerLost { key, rest: 0 }),
            Packet::Told { key, .. } | Packet::Cancel { key, .. } => Some(Event::StatusLost { key, rest: 0 }),
            Packet::Claim { .. } | Packet::Ask { .. } | Packet::Shared { .. } => None,
        }
    }
}

/// What the shop says to a payment it sees for the first time.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Verdict {
    Pay,
    Refuse,
    Think,
    Redirect,
    Challenge,
    Code,
    Place,
}

impl Verdict {
    pub(crate) const ALL: [Verdict; 7] = [
        Verdict::Pay,
        Verdict::Refuse,
        Verdict::Think,
        Verdict::Redirect,
        Verdict::Challenge,
        Verdict::Code,
        Verdict::Place,
    ];

    pub(crate) fn answer(self) -> Answer {
        let url = || "https://bank.example/".to_owned();
        let action = |task| Answer::Action(Action { task, deadline: Some(END), reference: "pay_1".to_owned() });
        match self {
            Verdict::Pay => Answer::Succeeded { payment: "pay_1".to_owned() },
            Verdict::Refuse => refused("generic_decline"),
            Verdict::Think => Answer::Processing,
            Verdict::Redirect => action(Task::Redirect { url: url() }),
            Verdict::Challenge => action(Task::ThreeDs { url: url(), visible: true }),
            Verdict::Code => action(Task::Qr { payload: "1".to_owned(), app_url: None }),
            Verdict::Place => action(Task::Pay(Instructions::default())),
        }
    }
}

pub(crate) fn refused(code: &str) -> Answer {
    Answer::Failed { provider: "sandbox".to_owned(), code: code.to_owned() }
}

pub(crate) fn is_open(answer: &Answer) -> bool {
    match answer {
        Answer::Processing | Answer::Action(_) => true,
        Answer::Succeeded { .. } | Answer::Placed { .. } | Answer::Failed { .. } => false,
    }
}
