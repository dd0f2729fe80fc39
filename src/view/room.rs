//! What every part of the view is handed: the scene to read, and the way to say that something happened.
//!
//! There is one signal for everything. Each further type of signal or memo would be compiled anew by the
//! framework: with one for each slice of state the program was four times its size (decision 0002).

use crate::domain::method::Method;
use crate::locale::text::Text;
use crate::locale::words::Words;
use crate::session::config::{Config, Look};
use crate::session::event::Event;
use crate::session::state::Session;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// Takes an event to the driver.
pub type Dispatch = Rc<dyn Fn(Event)>;

/// All that a view is made of.
#[derive(Clone)]
pub struct Scene {
    /// The state.
    pub session: Session,
    /// The configuration; `None` while there is no usable one.
    pub config: Option<Arc<Config>>,
    /// Theme and direction.
    pub look: Look,
    /// The words.
    pub words: Rc<Words>,
    /// Whether the whole program is there; until then nothing of what `tools/split/late.txt` names may be called.
    pub whole: bool,
    /// The brands' drawings that have arrived, as the data of a path.
    pub marks: Rc<Vec<(Method, String)>>,
    /// Only shown, for designers: nothing on the page may be locked for it.
    pub staged: bool,
}

impl Scene {
    /// The words of a text.
    pub fn speak(&self, text: &Text) -> String {
        self.words.say(text)
    }

    /// The words of a message without variables.
    pub fn say(&self, id: &str) -> String {
        self.words.say(&Text::of(id))
    }

    /// A brand's drawing, if it is there.
    pub fn mark(&self, method: Method) -> Option<&str> {
        self.marks.iter().find(|(of, _)| *of == method).map(|(_, path)| path.as_str())
    }

    /// Whether the checkout runs from right to left: as the page says, else as the locale does.
    pub fn is_rtl(&self) -> bool {
        self.look.rtl.unwrap_or_else(|| self.words.is_rtl())
    }
}

/// The handles of one checkout. Cheap to copy.
#[derive(Clone)]
pub struct Room {
    scene: ArcRwSignal<Scene>,
    dispatch: Dispatch,
}

impl Room {
    /// Makes the handles.
    pub fn new(scene: ArcRwSignal<Scene>, dispatch: Dispatch) -> Room {
        Room { scene, dispatch }
    }

    /// Says that something happened.
    pub(super) fn tell(&self, event: Event) {
        (self.dispatch)(event);
    }

    /// The present scene; the effect that asks is run again when it changes.
    pub(super) fn scene(&self) -> Scene {
        self.scene.get()
    }
}
