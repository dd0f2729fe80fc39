//! In how many payments: a list to choose from, where the shop offers plans for the chosen method, and when each is due.
//!
//! It knows no interest: amounts are those of the plan, or the sentence says that the provider will show them.

use crate::domain::instalment::Plan;
use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::session::event::Event;
use crate::view::element::{Element, element};
use crate::view::room::{Room, Scene};
use leptos::prelude::event_target_value;

/// The list, where there is a plan.
pub(super) fn plans(room: &Room, method: Method) -> Element {
    let room = room.clone();
    element("div part=field class=field").flag("hidden", |scene| offered(scene).is_empty()).region(
        |scene| offered(scene).iter().map(|plan| said(scene, plan)).collect(),
        move |scene| if offered(scene).is_empty() { Vec::new() } else { list(&room, scene, method) },
    )
}

fn list(room: &Room, scene: &Scene, method: Method) -> Vec<Element> {
    let id = [method.id(), "-plan"].concat();
    let label = element("label part=field-label class=label").set("for", &id).say("field-plan");
    let once = element("option").set("value", "").say("plan-once");
    let list = element("select class=input")
        .set("id", &id)
        .on("change", room, |event| Event::PlanChosen(event_target_value(event).parse().ok()));
    let plans = offered(scene).into_iter().enumerate().map(|(place, plan)| {
        element("option")
            .set("value", &place.to_string())
            .flag("selected", {
                let plan = plan.clone();
                move |scene| scene.session.plan.as_ref() == Some(&plan)
            })
            .text(move |scene| said(scene, &plan))
    });
    vec![label, std::iter::once(once).chain(plans).fold(list, Element::child), schedule()]
}

/// The payments of the chosen plan, each with its day, where the shop names the days. A long list is opened by the buyer.
fn schedule() -> Element {
    const SHORT: usize = 6;
    let days = |scene: &Scene| scene.session.plan.as_ref().map(|plan| plan.due.clone()).unwrap_or_default();
    let summary = element("summary").say("plan-schedule");
    let payments = element("dl class=given").region(
        |scene| scene.session.plan.as_ref().map(mark).unwrap_or_default(),
        |scene| scene.session.plan.as_ref().map(dated).unwrap_or_default(),
    );
    element("details part=plan-schedule class=schedule")
        .flag("hidden", move |scene| days(scene).is_empty())
        .flag("open", move |scene| days(scene).len() <= SHORT)
        .child(summary)
        .child(payments)
}

/// What tells one schedule from another.
fn mark(plan: &Plan) -> String {
    plan.due.iter().zip(&plan.amounts).map(|(day, amount)| format!("{day} {} ", amount.minor())).collect()
}

fn dated(plan: &Plan) -> Vec<Element> {
    let lines = plan.due.iter().zip(&plan.amounts).map(|(day, amount)| {
        let (day, amount) = (*day, *amount);
        let when = element("dt").text(move |scene| scene.words.day(day));
        let what = element("dd").text(move |scene| scene.words.money(amount));
        element("div class=given-line").child(when).child(what)
    });
    lines.collect()
}

fn offered(scene: &Scene) -> Vec<Plan> {
    let config = scene.config.as_ref();
    config.map(|config| config.plans(&scene.session).cloned().collect()).unwrap_or_default()
}

/// What is said of a plan: its payments, what they make, whether they cost nothing.
fn said(scene: &Scene, plan: &Plan) -> String {
    let mut parts = vec![payments(scene, plan)];
    if let Some(total) = plan.total() {
        parts.push(scene.speak(&Text::of("plan-total").money("amount", total)));
    }
    if plan.interest_free {
        parts.push(scene.say("plan-interest-free"));
    }
    parts.join(" · ")
}

fn payments(scene: &Scene, plan: &Plan) -> String {
    let count = i64::from(plan.count);
    let [first, second, rest @ ..] = plan.amounts.as_slice() else {
        return scene.speak(&Text::of("plan-unknown").count("count", count));
    };
    if rest.iter().any(|amount| amount != second) {
        let amounts: Vec<String> = plan.amounts.iter().map(|amount| scene.words.money(*amount)).collect();
        return amounts.join(" + ");
    }
    let text = if first == second {
        Text::of("plan-equal").count("count", count)
    } else {
        Text::of("plan-first").money("first", *first).count("count", count - 1)
    };
    scene.speak(&text.money("amount", *second))
}
