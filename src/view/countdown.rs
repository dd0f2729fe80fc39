//! How long what is to be done is still good for. It keeps no time: the session is told it.

use crate::locale::text::Text;
use crate::view::element::{Element, element};
use crate::view::room::Scene;

/// The line with the time left. A timer is not read out at each change.
pub(super) fn countdown() -> Element {
    element("p class=countdown role=timer")
        .flag("hidden", |scene| left(scene).is_none())
        .text(|scene| left(scene).map(|seconds| written(scene, seconds)).unwrap_or_default())
}

fn written(scene: &Scene, seconds: i64) -> String {
    scene.speak(&Text::of("action-valid-for").name("time", scene.words.duration(seconds)))
}

/// Seconds, a begun one counted whole; `None` where there is no end, or it has come.
fn left(scene: &Scene) -> Option<i64> {
    let left = scene.session.deadline()?.saturating_sub(scene.session.now);
    (scene.session.now > 0 && left > 0).then(|| left.saturating_add(999) / 1_000)
}
