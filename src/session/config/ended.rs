//! The good ending that a session document tells of itself, after a reload for instance.
//!
//! Anything else it may say there is no ending; whether a payment is under way only the attempt's own status tells.

use crate::session::action::{Action, Task};
use crate::session::answer::{self, Answer};
use crate::session::json::Json;

/// Reads the field `result`. A gate; where the session has none it is not asked.
#[inline(never)]
pub(super) fn result(told: &Json, now: i64) -> Option<Answer> {
    let (answer, _) = answer::read(told, now);
    let is_placed = |action: &Action| matches!(action.task, Task::Pay(_));
    Some(answer).filter(|answer| match answer {
        Answer::Succeeded { .. } | Answer::Placed { .. } => true,
        Answer::Action(action) => is_placed(action),
        Answer::Processing | Answer::Failed { .. } => false,
    })
}
