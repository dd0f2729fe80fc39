//! What is due, by what the buyer has chosen: the order, the method's fee, cash rounding, and in how many payments.
//!
//! It reads the configuration and decides nothing: the selection has found the fees, the bill makes the sum.

use super::Config;
use crate::domain::bill::Due;
use crate::domain::instalment::Plan;
use crate::domain::money::Money;
use crate::domain::select::Shown;
use crate::session::state::Session;

impl Config {
    /// The entry of the list that is chosen.
    #[must_use]
    pub fn chosen(&self, session: &Session) -> Option<&Shown> {
        let method = session.chosen?;
        match &session.saved {
            Some(id) => {
                self.selection.shown.iter().find(|shown| shown.method == method && self.saved_id(shown) == Some(id))
            }
            None => self.selection.of(method),
        }
    }

    /// The id of the saved entry that an entry of the list is.
    #[must_use]
    pub fn saved_id(&self, shown: &Shown) -> Option<&String> {
        self.saved.get(shown.saved?).map(|saved| &saved.id)
    }

    /// What is due with the chosen entry; the order's total while none is chosen.
    #[must_use]
    pub fn due(&self, session: &Session) -> Due {
        if let Some(attempt) = &session.attempt {
            // What is being paid does not change any more.
            let order = attempt.order.as_ref();
            let (fee, rounding) = (order.and_then(|order| order.fee), order.and_then(|order| order.rounding));
            return Due { fee, rounding, total: attempt.amount };
        }
        self.chosen(session).and_then(|shown| self.due_with(shown)).unwrap_or(Due {
            fee: None,
            rounding: None,
            total: self.order.total,
        })
    }

    /// What the buyer pays in the end: what is due, or all payments of a plan that costs more than that.
    #[must_use]
    pub fn to_pay(&self, session: &Session) -> Money {
        let due = self.due(session).total;
        let plan = session.plan.as_ref().and_then(Plan::total);
        plan.filter(|total| total.minor() > due.minor()).unwrap_or(due)
    }

    /// What is due with an entry of the list; `None` where the sum leaves `i64`.
    #[must_use]
    pub fn due_with(&self, shown: &Shown) -> Option<Due> {
        self.order.due(shown.method, shown.fee)
    }

    /// The plans for the chosen entry. A plan divides the order; where a fee comes on top, or with something saved, there is none.
    pub fn plans(&self, session: &Session) -> impl Iterator<Item = &Plan> {
        let chosen = self.chosen(session).filter(|shown| shown.fee.is_none() && shown.saved.is_none());
        let chosen = chosen.map(|shown| shown.method);
        self.plans.iter().filter(move |(method, _)| Some(*method) == chosen).map(|(_, plan)| plan)
    }
}
