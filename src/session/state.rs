//! The state of one checkout, as plain values. `docs/states.md` draws it.
//!
//! It holds no timers, no handles and no words. Only `step` makes a new one from an old one.

pub use crate::domain::card::{CardForm, CardPart};
use crate::domain::country::Country;
use crate::domain::field::{BuyerField, FieldFault};
use crate::domain::instalment::Plan;
use crate::domain::method::{Completion, Method};
use crate::domain::money::Money;
use crate::domain::outcome::Outcome;
use crate::session::action::{Action, Task};
use crate::session::config::Config;
use std::rc::Rc;

/// Where the checkout stands.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Phase {
    /// Nothing is known yet.
    #[default]
    Starting,
    /// The buyer chooses and fills in. The only phase in which paying may begin.
    Choosing,
    /// Pay was pressed; no other page of this browser may pay the same order at the same time. Nothing has been sent.
    Claiming,
    /// The provider turns the card into a token. Nothing has been charged.
    Tokenising,
    /// The shop has been asked to make the payment; its answer is on the way.
    Confirming,
    /// The buyer is being sent to another page.
    Redirecting,
    /// The buyer has something to do here: 3-D Secure, a code to scan, an app to open.
    Acting(Rc<Action>),
    /// The payment was sent and its result is awaited. `known`: the shop said that it is processing;
    /// otherwise the answer was lost and we do not know whether money moved.
    Waiting {
        /// Whether the shop confirmed that it has the payment.
        known: bool,
    },
    /// Paid. Final.
    Paid {
        /// The payment's reference, as the shop names it.
        reference: String,
    },
    /// Ordered; money comes later. Final.
    Placed {
        /// The order's reference.
        reference: String,
    },
    /// Ordered; the buyer pays later, as the instructions say. While the page is open the shop is asked whether they have.
    Due(Rc<Action>),
    /// Nothing can be paid here.
    Halted(Halt),
}

/// Why nothing can be paid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Halt {
    /// The shop's settings are wrong; the developer has been told.
    Setup,
    /// The session could not be fetched.
    Unreachable,
    /// The session has run out.
    Expired,
    /// No method fits.
    NoMethod,
}

/// Whether a method is paid by the provider's hosted card fields.
pub fn uses_card_fields(method: Method) -> bool {
    method.completion() == Completion::Fields
}

/// What is wrong with a hosted field. The provider's codes are mapped to these.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CardFault {
    /// Empty.
    Missing,
    /// Begun, not finished.
    Incomplete,
    /// Finished and not possible.
    Invalid,
    /// A date that has passed.
    Past,
}

/// What the provider tells about one hosted field. Never its content.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CardField {
    /// Nothing typed.
    pub empty: bool,
    /// Ready to be used.
    pub complete: bool,
    /// The fault to show, if the buyer should see one now.
    pub fault: Option<CardFault>,
    /// Has the focus.
    pub focused: bool,
}

/// The hosted fields as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Frames {
    /// Not asked for.
    #[default]
    Absent,
    /// Script and frames are loading.
    Loading,
    /// All fields can be typed into.
    Ready,
    /// Script or frames could not be loaded.
    Blocked,
}

/// When card entry went to another provider. Nothing was charged in either case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Switched {
    /// The first one's fields could not be loaded: nothing had been typed into them.
    AtLoad,
    /// The first one could not make a token: the card has to be typed again.
    AtToken,
}

impl Switched {
    /// What could not be done, for the page.
    pub fn word(self) -> &'static str {
        match self {
            Switched::AtLoad => "load",
            Switched::AtToken => "tokenise",
        }
    }
}

/// The card panel.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Card {
    /// Whether the frames stand.
    pub frames: Frames,
    /// Whose frames: the name of the account.
    pub provider: String,
    /// What they are made of.
    pub form: CardForm,
    /// The number field.
    pub number: CardField,
    /// The expiry field.
    pub expiry: CardField,
    /// The code field.
    pub code: CardField,
    /// The provider's own field for the name.
    pub name: CardField,
    /// The one component for all.
    pub whole: CardField,
    /// The recognised brand, as the provider words it.
    pub brand: Option<String>,
    /// How the card that stands in the fields was refused, until something in them is changed.
    pub refused: Option<Outcome>,
}

impl Card {
    /// One field.
    pub fn part(&self, part: CardPart) -> &CardField {
        match part {
            CardPart::Number => &self.number,
            CardPart::Expiry => &self.expiry,
            CardPart::Code => &self.code,
            CardPart::Name => &self.name,
            CardPart::Whole => &self.whole,
        }
    }

    /// One field, to be changed.
    pub fn part_mut(&mut self, part: CardPart) -> &mut CardField {
        match part {
            CardPart::Number => &mut self.number,
            CardPart::Expiry => &mut self.expiry,
            CardPart::Code => &mut self.code,
            CardPart::Name => &mut self.name,
            CardPart::Whole => &mut self.whole,
        }
    }

    /// Whether every field is complete.
    pub fn complete(&self) -> bool {
        self.form.parts.iter().all(|part| self.part(*part).complete)
    }
}

/// What the buyer typed into our own fields. Never card data.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Typed([String; BuyerField::ALL.len()]);

impl Typed {
    /// The text of a field.
    pub fn get(&self, field: BuyerField) -> &str {
        self.0.get(field as usize).map_or("", String::as_str)
    }

    /// Sets the text of a field.
    pub fn set(&mut self, field: BuyerField, text: String) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = text;
        }
    }
}

/// One try to pay. Its key stands for "at most one charge" until the result is final.
#[derive(Clone, PartialEq, Debug)]
pub struct Attempt {
    /// The idempotency key.
    pub key: String,
    /// The session it belongs to.
    pub session: String,
    /// The method.
    pub method: Method,
    /// What is paid, frozen when the attempt began.
    pub amount: Money,
    /// What was or will be sent to the shop; `None` after a reload, when only the key is left.
    pub order: Option<ConfirmOrder>,
    /// How often the status has been asked for.
    pub asked: u32,
    /// How often the provider has been asked for a token.
    pub tokens: u8,
    /// What tells the card from other cards: the provider's fingerprint, or brand, last digits and date, or the id of what
    /// is saved. In memory only.
    pub card: Option<String>,
    /// Another page of this browser is paying; this one only looks on.
    pub elsewhere: bool,
    /// The buyer wants to end it: the shop is asked to cancel it until it has a final answer.
    pub given_up: bool,
    /// What the provider's script has done with the buyer already.
    pub acted: Option<Acted>,
}

/// A task of the provider's script that is over, how the shop will say.
#[derive(Clone, PartialEq, Debug)]
pub struct Acted {
    /// What the script was given for it.
    pub data: String,
    /// What the script has for the shop's server, which is told with every question from then on.
    pub details: Option<String>,
}

impl Attempt {
    /// An attempt of which nothing is known but what is kept.
    pub fn kept(key: &str, session: &str, method: Method, amount: Money) -> Attempt {
        Attempt {
            key: key.to_owned(),
            session: session.to_owned(),
            method,
            amount,
            order: None,
            asked: 0,
            tokens: 0,
            card: None,
            elsewhere: false,
            given_up: false,
            acted: None,
        }
    }
}

/// The body of the confirm request.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ConfirmOrder {
    /// The provider that serves the method; empty for methods without one.
    pub provider: String,
    /// What the provider made of the card.
    pub token: Option<Token>,
    /// The normalised fields the method asks for.
    pub fields: Vec<(BuyerField, String)>,
    /// The id of what was paid with before, if it is paid with again.
    pub saved: Option<String>,
    /// How many payments, where it is more than one.
    pub instalments: Option<u8>,
    /// What of the amount is the method's fee.
    pub fee: Option<Money>,
    /// What of the amount is cash rounding; it may be negative.
    pub rounding: Option<Money>,
}

/// What a provider made of a card.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Token {
    /// What is charged. Opaque.
    pub text: String,
    /// What else the provider's form told, for its payment call: the network that the buyer chose, for example. JSON text.
    pub details: Option<String>,
}

impl From<String> for Token {
    fn from(text: String) -> Token {
        Token { text, ..Token::default() }
    }
}

/// A result the buyer should read.
#[derive(Clone, PartialEq, Debug)]
pub struct Notice {
    /// What happened. Already the one that may be shown.
    pub outcome: Outcome,
    /// The method it happened with.
    pub method: Option<Method>,
    /// How it came about.
    pub cause: Cause,
}

/// What a notice says beyond its outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// The attempt ended so, or could not begin.
    Told,
    /// Nothing was sent this time: the same card would be refused the same way.
    Guarded,
    /// A code to scan was not paid in time.
    CodeExpired,
    /// Something else was not done in time; the checkout itself has time left.
    Late,
}

impl Notice {
    /// What happened with a method.
    pub fn of(outcome: Outcome, method: Option<Method>) -> Notice {
        Notice { outcome, method, cause: Cause::Told }
    }
}

/// The whole state.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Session {
    /// Where it stands.
    pub phase: Phase,
    /// The chosen method.
    pub chosen: Option<Method>,
    /// The id of what was paid with before, if that was chosen; it is of the chosen method.
    pub saved: Option<String>,
    /// In how many payments, if more than one.
    pub plan: Option<Plan>,
    /// Whether the buyer chose the method, or began to fill in what it asks; else it was chosen for them.
    pub picked: bool,
    /// What was typed into our own fields.
    pub typed: Typed,
    /// Faults to show beside our own fields.
    pub faults: Vec<(BuyerField, FieldFault)>,
    /// The country the buyer chose, where the shop leaves it to them.
    pub country: Option<Country>,
    /// What the list of countries is searched for.
    pub country_search: String,
    /// The card panel.
    pub card: Card,
    /// Accounts ([`Account::name`](crate::session::config::Account::name)) that could not serve the card
    /// fields on this page.
    pub failed: Vec<String>,
    /// Another provider serves the card fields than at first; the buyer is told so until a method is chosen or Pay pressed.
    pub switched: Option<Switched>,
    /// The attempt under way.
    pub attempt: Option<Attempt>,
    /// The last result, while it is shown.
    pub notice: Option<Notice>,
    /// The fields to correct are listed above the button (after a press on Pay).
    pub summary: bool,
    /// Waiting has become long.
    pub slow: bool,
    /// The shop has been asked often enough; it is asked again when the buyer or the browser gives reason to.
    pub stalled: bool,
    /// The provider's script has something for the buyer to see.
    pub shown: bool,
    /// The device has no connection.
    pub offline: bool,
    /// The buyer's clock in milliseconds since 1970, as last told; 0 before that.
    pub now: i64,
    /// The key of the attempt that begins when the present one has been cancelled: a code ran out and a new one is wanted.
    pub renewing: Option<String>,
    /// Cards that were refused for good, in memory only.
    pub refused: Vec<(String, Outcome)>,
    /// What was paid or ordered, once it is.
    pub paid: Option<Money>,
    /// The text that was copied last.
    pub copied: Option<String>,
    /// The session document's id this state belongs to.
    pub of_session: String,
}

impl Session {
    /// Whether the pay button may be pressed.
    pub fn can_pay(&self) -> bool {
        let Some(method) = self.chosen else { return false };
        let frames = !self.uses_card(method) || self.card.frames == Frames::Ready;
        self.is_choosing() && self.attempt.is_none() && frames
    }

    /// Whether the chosen `method` is paid by typing a card: not where a saved one is.
    pub fn uses_card(&self, method: Method) -> bool {
        uses_card_fields(method) && self.saved.is_none()
    }

    /// What the buyer is asked with a method: not the name on the card where the provider asks for it itself.
    pub fn asks(&self, config: &Config, method: Method) -> Vec<BuyerField> {
        let ours = |field: &BuyerField| *field != BuyerField::Name || !self.names_itself(method);
        config.asks(method).into_iter().filter(ours).collect()
    }

    /// Whether the provider asks for the name on the card itself.
    pub fn names_itself(&self, method: Method) -> bool {
        self.card.form.asks_name && self.uses_card(method)
    }

    /// Whether the buyer chooses and fills in.
    pub fn is_choosing(&self) -> bool {
        // Not compared: that would bring everything a phase can hold into the early half of the program.
        matches!(self.phase, Phase::Choosing)
    }

    /// Whether an attempt is under way, so that nothing about it may change.
    pub fn busy(&self) -> bool {
        match self.phase {
            Phase::Claiming
            | Phase::Tokenising
            | Phase::Confirming
            | Phase::Redirecting
            | Phase::Acting(_)
            | Phase::Waiting { .. } => true,
            // What is placed stays placed; an attempt at hand is still asked about.
            Phase::Due(_) => self.attempt.is_some(),
            Phase::Starting | Phase::Choosing | Phase::Paid { .. } | Phase::Placed { .. } | Phase::Halted(_) => false,
        }
    }

    /// What the buyer is to do now, or later.
    pub fn action(&self) -> Option<&Action> {
        match &self.phase {
            Phase::Acting(action) | Phase::Due(action) => Some(action),
            Phase::Starting
            | Phase::Choosing
            | Phase::Claiming
            | Phase::Tokenising
            | Phase::Confirming
            | Phase::Redirecting
            | Phase::Waiting { .. }
            | Phase::Paid { .. }
            | Phase::Placed { .. }
            | Phase::Halted(_) => None,
        }
    }

    /// Whether the buyer has something to see of the provider's while it, or the bank, is at work in the page; `None` if
    /// nobody is.
    pub fn framed(&self) -> Option<bool> {
        match self.action().map(|action| &action.task) {
            Some(Task::ThreeDs { visible, .. }) => Some(*visible),
            Some(Task::Provider { .. }) => Some(self.shown),
            Some(Task::Redirect { .. } | Task::Qr { .. } | Task::Confirm { .. } | Task::Pay(_)) | None => None,
        }
    }

    /// When what is to be done runs out, in milliseconds since 1970. Whoever has a clock tells the time until then.
    pub fn deadline(&self) -> Option<i64> {
        self.action().and_then(|action| action.deadline)
    }

    /// Whether what is to be done has run out.
    pub fn expired(&self) -> bool {
        self.deadline().is_some_and(|deadline| self.now >= deadline)
    }

    /// The fault to show beside a field.
    pub fn fault(&self, field: BuyerField) -> Option<FieldFault> {
        self.faults.iter().find(|(of, _)| *of == field).map(|(_, fault)| *fault)
    }
}
