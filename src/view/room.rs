//! What every component is handed: the scene to read, and the way to say that something happened.
//!
//! There is one signal for everything, and there are two types of live values, text and flag, both boxed.
//! Each further type of signal, memo or closure would be compiled anew by the framework: with a type for
//! each slice of state the program was four times its size (decision 0002).

use crate::locale::text::Text;
use crate::locale::words::Words;
use crate::session::config::{Config, Look};
use crate::session::event::Event;
use crate::session::state::Session;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use std::sync::Arc;

/// Words, shareable through signals. The page has one thread; the wrapper only says so to the compiler.
pub type SharedWords = SendWrapper<Rc<Words>>;

/// Takes an event to the driver.
pub type Dispatch = Rc<dyn Fn(Event)>;

/// A text that follows the scene.
pub(super) type Live = Box<dyn Fn() -> String + Send + Sync>;

/// A yes or no that follows the scene.
pub(super) type Flag = Box<dyn Fn() -> bool + Send + Sync>;

/// What a press does.
pub(super) type Press = Box<dyn FnMut(leptos::ev::MouseEvent)>;

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
    pub words: SharedWords,
}

impl Scene {
    /// The words of a text.
    pub fn speak(&self, text: &Text) -> String {
        self.words.say(text)
    }

    /// Whether the checkout runs from right to left: as the page says, else as the locale does.
    pub fn is_rtl(&self) -> bool {
        self.look.rtl.unwrap_or_else(|| self.words.is_rtl())
    }
}

/// The handles of one checkout. Cheap to copy; they end with the component that owns them.
#[derive(Clone, Copy)]
pub struct Room {
    scene: RwSignal<Scene>,
    dispatch: StoredValue<Dispatch, LocalStorage>,
}

impl Room {
    /// Makes the handles inside the component that will own them.
    pub fn new(scene: ArcRwSignal<Scene>, dispatch: Dispatch) -> Room {
        Room { scene: scene.into(), dispatch: StoredValue::new_local(dispatch) }
    }

    /// Says that something happened.
    pub(super) fn tell(self, event: Event) {
        if let Some(dispatch) = self.dispatch.try_get_value() {
            dispatch(event);
        }
    }

    /// A press that says that something happened.
    pub(super) fn press(self, event: Event) -> Press {
        Box::new(move |press| {
            press.prevent_default();
            self.tell(event.clone());
        })
    }

    /// A message without variables.
    pub(super) fn say(self, id: &'static str) -> Live {
        self.text(move |scene| scene.speak(&Text::of(id)))
    }

    /// A text read from the scene.
    pub(super) fn text(self, read: impl Fn(&Scene) -> String + Send + Sync + 'static) -> Live {
        Box::new(move || self.scene.with(|scene| read(scene)))
    }

    /// A flag read from the scene.
    pub(super) fn flag(self, read: impl Fn(&Scene) -> bool + Send + Sync + 'static) -> Flag {
        Box::new(move || self.scene.with(|scene| read(scene)))
    }

    /// A text that wakes its readers only when it differs. Views are made anew by it.
    pub(super) fn key(self, read: impl Fn(&Scene) -> String + Send + Sync + 'static) -> Memo<String> {
        let read = self.text(read);
        Memo::new(move |_| read())
    }

    /// Reads the scene without following it.
    pub(super) fn now<T>(self, read: impl FnOnce(&Scene) -> T) -> T {
        self.scene.with_untracked(read)
    }
}
