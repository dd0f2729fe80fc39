//! The whole way of one method through the stages, as data: for whoever asks why.
//!
//! It evaluates by the same function as the selection and so cannot say otherwise; it only writes down what that function
//! reports, with the facts each stage looked at. Where a fact comes from stands in `catalogue.json`, by the method's id.

use super::market::{Market, of};
use super::method::{Limits, Method};
use super::reason::Reason;
use super::share::bucket;
use super::stage::{Case, Stage, Step, evaluate};

/// One stage the method reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Which.
    pub stage: Stage,
    /// Whether the method passed it. The last link decides.
    pub passed: bool,
    /// What was looked at, by name.
    pub facts: Vec<(&'static str, Fact)>,
}

/// A fact of a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A code, an id, a date; lists are separated by spaces.
    Text(String),
    /// A number; amounts in minor units of the order's currency.
    Number(i64),
}

/// Every stage that `method`, or the `saved` entry that is of it, reaches in this market, in order.
#[must_use]
pub fn chain(market: &Market<'_>, method: Method, saved: Option<usize>) -> Vec<Link> {
    let case = Case { market, method, saved };
    let mut steps = Vec::new();
    // The verdict is in the last step; whoever asks for the chain has it from the selection, too.
    let _ = evaluate(&case, &mut |step| steps.push(step));
    steps
        .into_iter()
        .map(|step| Link { stage: step.stage, passed: step.fault.is_none(), facts: facts(&case, step) })
        .collect()
}

fn facts(case: &Case<'_>, step: Step) -> Vec<(&'static str, Fact)> {
    let mut all = Facts(Vec::new());
    if let Some(reason) = step.fault {
        all.text("reason", reason.code());
    }
    let Case { market, method, .. } = *case;
    match step.stage {
        Stage::Status => {
            if let Some(Reason::Retired { since, successor }) = step.fault {
                all.text("since", since);
                all.text("successor", successor.map_or("", Method::id));
            }
            if let Some(Reason::Brand { of }) = step.fault {
                all.text("of", of.id());
            }
        }
        Stage::Country => {
            all.text("country", market.country.code());
            if step.fault.is_some() {
                all.text("takes", &method.countries());
            }
        }
        Stage::Currency => {
            all.text("currency", market.amount.currency().code());
            if step.fault.is_some() {
                all.text("takes", &method.currencies(market.country));
            }
        }
        Stage::Release => all.share(of(&market.wishes.shares, method), method.id(), market.buyer),
        Stage::Place => {
            if let Some(place) = case.place() {
                all.text("reason", place.code());
                if let Reason::LocalLeader { rank } = place {
                    all.number("place", i64::from(rank));
                }
            }
        }
        Stage::Limits => all.limits(market, method.limits(market.amount.currency())),
        Stage::MerchantLimits => all.limits(market, of(&market.wishes.limits, method)),
        Stage::Device => all.text("needs", method.needs().map_or("", |capability| capability.id())),
        Stage::Provider => {
            if let Some(offer) = step.provider.and_then(|at| market.providers.get(at)) {
                all.text("provider", &offer.id);
                all.limits(market, of(&offer.limits, method));
                all.share(offer.share, &offer.id, market.buyer);
            }
        }
        Stage::Fee => {
            let fee = of(&market.wishes.fees, method).and_then(|fee| fee.of(market.amount));
            all.number("fee", fee.map_or(0, |fee| fee.minor()));
        }
        Stage::Deny | Stage::Allow => {}
    }
    all.0
}

struct Facts(Vec<(&'static str, Fact)>);

impl Facts {
    /// Nothing is no fact.
    fn text(&mut self, name: &'static str, text: &str) {
        if !text.is_empty() {
            self.0.push((name, Fact::Text(text.to_owned())));
        }
    }

    fn number(&mut self, name: &'static str, number: i64) {
        self.0.push((name, Fact::Number(number)));
    }

    fn limits(&mut self, market: &Market<'_>, limits: Option<Limits>) {
        let Some(Limits { min, max }) = limits else { return };
        self.number("amount", market.amount.minor());
        for (name, bound) in [("min", min), ("max", max)] {
            if let Some(bound) = bound {
                self.number(name, bound);
            }
        }
    }

    fn share(&mut self, percent: Option<u8>, subject: &str, buyer: &str) {
        let Some(percent) = percent else { return };
        self.number("percent", i64::from(percent));
        if !buyer.is_empty() {
            self.number("bucket", i64::from(bucket(subject, buyer)));
        }
    }
}
