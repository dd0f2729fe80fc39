//! Floor 2: one file a provider, behind one trait. Everything a provider says becomes a session event.
//!
//! A provider's script and frames are fetched only when a method that needs them is chosen. No card data
//! passes through here: it stays in the provider's frames, and what comes out is an opaque token.
//!
//! To add a provider: one file, one line in [`REGISTRY`].

mod adyen;
mod adyen_action;
mod adyen_look;
mod braintree;
mod braintree_secure;
mod braintree_state;
mod checkout;
mod hyperswitch;
mod line;
mod mollie;
mod paypal;
mod paypal_order;
mod paypal_state;
mod paypal_v5;
mod paypal_wallet;
mod sandbox;
mod script;
mod stripe;

use crate::session::config::Account;
use crate::session::event::Event;
use crate::session::state::{CardForm, CardPart};
use std::rc::Rc;
use web_sys::HtmlElement;

/// A provider this build can talk to.
pub struct Entry {
    /// The id that sessions and attributes use.
    pub id: &'static str,
    /// Opens it with the shop's account. The error says what is wrong with the account, and the remedy.
    pub open: fn(&Account) -> Result<Rc<dyn Provider>, &'static str>,
    /// What its card form is made of.
    pub form: CardForm,
    /// The locales its fields speak, in its own tags with a space between, the one for all others first; empty where the
    /// words are ours.
    pub locales: &'static str,
    /// The tokens of a shop's theme that its fields cannot follow, by their names in CSS.
    pub unstyled: &'static [&'static str],
    /// The parameters it leaves in the address of the page that the buyer comes back to; the first is what it was opened
    /// with ([`Account::session`]).
    pub left: &'static [&'static str],
    /// Has its script do something with the buyer in the middle of a payment; `None` where it has nothing for that.
    pub act: Option<fn(&Account, NextAction) -> Acting>,
}

/// Something that a provider's script is to do with the buyer, as the shop's server was told by the provider.
pub struct NextAction {
    /// The attempt.
    pub key: String,
    /// What the script needs; each adapter says what it is.
    pub data: String,
    /// An element in the light DOM, which the buyer sees once `ActionShown` is said.
    pub container: HtmlElement,
    /// The tag of the provider's own locale ([`Entry::locales`]), else ours (BCP 47).
    pub locale: String,
    /// Takes `ActionOver` or `ActionFailed`, and `ActionShown` before.
    pub sink: Sink,
}

/// A next action under way. Dropping it ends it: nothing is said any more.
pub struct Acting(Rc<line::Line>);

impl Acting {
    /// Begins it. `work` may answer with what is to be said; its error is that the script could not do it, and why.
    fn begin<F>(key: String, sink: Sink, work: impl FnOnce(Rc<line::Line>) -> F) -> Acting
    where
        F: Future<Output = Result<Option<Event>, String>> + 'static,
    {
        let line = Rc::new(line::Line::default());
        line.open(sink);
        let (working, told) = (work(Rc::clone(&line)), Rc::clone(&line));
        wasm_bindgen_futures::spawn_local(async move {
            match working.await {
                Ok(said) => said.into_iter().for_each(|event| told.say(event)),
                Err(detail) => told.say(Event::ActionFailed { key, detail }),
            }
        });
        Acting(line)
    }
}

impl Drop for Acting {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// Three fields with our own words in them, and nothing special.
const PLAIN: Entry =
    Entry { open: sandbox::open, id: "", form: CardForm::FIELDS, locales: "", unstyled: &[], left: &[], act: None };

/// Every provider of this build.
pub const REGISTRY: &[Entry] = &[
    Entry { id: "sandbox", open: sandbox::open, ..PLAIN },
    Entry { id: "stripe", open: stripe::open, locales: stripe::LOCALES, act: Some(stripe::act), ..PLAIN },
    Entry { id: "adyen", open: adyen::open, locales: adyen::LOCALES, act: Some(adyen_action::act), ..PLAIN },
    Entry {
        id: "mollie",
        open: mollie::open,
        form: CardForm::FIELDS_AND_NAME,
        locales: mollie::LOCALES,
        unstyled: mollie::UNSTYLED,
        ..PLAIN
    },
    Entry { id: "braintree", open: braintree::open, ..PLAIN },
    Entry {
        id: "hyperswitch",
        open: hyperswitch::open,
        form: hyperswitch::FORM,
        locales: hyperswitch::LOCALES,
        left: hyperswitch::LEFT,
        ..PLAIN
    },
    Entry {
        id: "checkout",
        open: checkout::open,
        form: CardForm::WHOLE_WITH_NAME,
        locales: checkout::LOCALES,
        ..PLAIN
    },
    Entry { id: "paypal", open: paypal::open, locales: paypal::LOCALES, act: Some(paypal_wallet::act), ..PLAIN },
];

/// What the session has to know of each: its id and its card form.
pub const FORMS: &[(&str, CardForm)] = &forms();

#[expect(clippy::indexing_slicing, reason = "a constant: what is out of bounds does not compile")]
const fn forms() -> [(&'static str, CardForm); REGISTRY.len()] {
    let mut forms = [("", CardForm::FIELDS); REGISTRY.len()];
    let mut at = 0;
    while at < REGISTRY.len() {
        forms[at] = (REGISTRY[at].id, REGISTRY[at].form);
        at += 1;
    }
    forms
}

/// Takes an event to the driver.
pub type Sink = Rc<dyn Fn(Event)>;

/// The elements in the light DOM that the provider puts its frames into, one for each part of its form, in reading order.
/// They have one parent, which other elements may share.
pub type Containers = Vec<(CardPart, HtmlElement)>;

/// How the frames should look and what they should be called, in the buyer's words.
#[derive(Clone, PartialEq, Default)]
pub struct FieldLook {
    /// The tag of the provider's own locale ([`Entry::locales`]), else ours (BCP 47).
    pub locale: String,
    /// Right-to-left.
    pub rtl: bool,
    /// Accessible names by part.
    pub labels: Vec<(CardPart, String)>,
    /// Placeholders by part.
    pub placeholders: Vec<(CardPart, String)>,
    /// CSS values by the provider contract's names: `color`, `fontFamily`, ….
    pub style: Vec<(&'static str, String)>,
}

/// What a token is wanted for.
pub struct TokenRequest {
    /// The attempt.
    pub key: String,
    /// The name on the card, where we asked for it.
    pub name: Option<String>,
    /// What is to be paid, as decimal text: `49.99`.
    pub amount: String,
}

/// A provider's hosted fields.
pub trait Provider {
    /// Loads the script and stands the frames into their containers.
    /// Answers with `FramesReady` or `FramesBlocked`, and then with `CardChanged` and `CardFocused`.
    fn mount(self: Rc<Self>, containers: Containers, look: FieldLook, sink: Sink);

    /// Puts the focus into a field.
    fn focus(&self, part: CardPart);

    /// Makes every unfinished field show its fault.
    fn validate(&self);

    /// Changes look and words without losing what was typed.
    fn restyle(&self, look: FieldLook);

    /// Makes a token, which takes no money. Answers with `Tokenised` or `TokenRefused`; what the buyer may have approved
    /// already is never refused, for it would be asked for again or left behind: it is handed over.
    fn tokenise(self: Rc<Self>, request: TokenRequest);

    /// Takes frames and listeners away.
    fn unmount(&self);
}
