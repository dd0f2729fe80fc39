//! Orders that `step` gives to the world. The driver carries them out and answers with events.

use crate::domain::country::Country;
use crate::domain::field::BuyerField;
use crate::domain::method::Method;
use crate::domain::money::Money;
use crate::domain::outcome::{Outcome, Step};
use crate::session::config::Account;
use crate::session::issue::Issue;
use crate::session::state::{Attempt, CardPart};

/// Something to be done.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Load the provider's script and stand its hosted fields into the slots.
    MountFrames(Account),
    /// Take the hosted fields away.
    UnmountFrames,
    /// Make every unfinished hosted field show its fault.
    ValidateCard,
    /// Press Pay with a fresh key, on behalf of the buyer who pressed Enter in a hosted field, or asked for a new code.
    PressPay,
    /// See to it that no other page of this browser pays the same order. Answered by `OrderClaimed` or `OrderTaken`.
    ClaimOrder(Attempt),
    /// The shop has not heard of what another page is paying: hold the order if no page does any more. Answered by
    /// `OrderClaimed`, or not at all.
    TakeOver(Attempt),
    /// Ask the provider for a token.
    Tokenise {
        /// The attempt.
        key: String,
        /// How long to wait before asking.
        pause: Pause,
    },
    /// Hand the payment to the page, or else to the shop's server.
    Confirm(Attempt),
    /// Ask the shop for an attempt's status.
    AskStatus {
        /// The attempt.
        key: String,
        /// How long to wait before asking.
        pause: Pause,
    },
    /// Put a page of the provider's into a frame.
    ShowPage {
        /// The attempt.
        key: String,
        /// Its address.
        url: String,
    },
    /// Have the provider's script do something with the buyer. Answered by `ActionOver` or `ActionFailed`, and perhaps by
    /// `ActionShown` before.
    Act {
        /// The attempt.
        key: String,
        /// Whose script.
        account: Account,
        /// What it needs.
        data: String,
    },
    /// Take that frame away, or end what the script does.
    HidePage,
    /// Put a text into the clipboard. Answered by `Copied`, or not at all where the browser does not let us.
    Copy(String),
    /// Print what is to be paid with, and nothing else of the page.
    Print,
    /// Ask the shop to cancel an attempt. Only its final answer, told like a status, ends the attempt: the shop
    /// remembers the key, so a request that is still on its way cannot charge any more.
    CancelAttempt {
        /// The attempt.
        key: String,
    },
    /// Keep the attempt so that it survives a reload.
    KeepAttempt(Attempt),
    /// The attempt is final: forget it, and let other pages pay.
    ForgetAttempt {
        /// Its key.
        key: String,
        /// Whether the order is paid or placed, so that no other page of this browser may pay it again.
        paid: bool,
    },
    /// Leave for another page.
    Navigate {
        /// Where to.
        url: String,
    },
    /// Resolve the configuration anew: the buyer chose another country.
    Reconfigure,
    /// Fetch the session again.
    ReloadSession,
    /// Load the whole page again.
    ReloadPage,
    /// Move the focus.
    Focus(Target),
    /// Raise an event for the page.
    Emit(HostEvent),
    /// Tell the developer.
    Report(Issue),
}

/// How long to wait: something between `least` and `least + spread`, so that many buyers whose shop was down do not come
/// back all at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Pause {
    /// Milliseconds.
    pub least: u32,
    /// Milliseconds, of which chance takes a part.
    pub spread: u32,
}

impl Pause {
    /// Not at all.
    pub const NONE: Pause = Pause { least: 0, spread: 0 };
}

/// Where the focus can be put.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// The line with the buyer's country.
    Country,
    /// One of our fields.
    Field(BuyerField),
    /// A hosted field.
    Card(CardPart),
    /// The list of methods.
    Methods,
    /// The result, or what is going on.
    Status,
}

/// What the page hears, as `kassa-<name>`.
#[derive(Clone, PartialEq, Debug)]
pub enum HostEvent {
    /// The buyer can choose.
    Ready {
        /// Shown methods, in order.
        methods: Vec<Method>,
    },
    /// Something the buyer sees changed: amount, country, methods or locale.
    Change {
        /// What, in one word: `session` or `locale`.
        what: &'static str,
    },
    /// The reasons of `explain()` are there.
    Explanation,
    /// The buyer chose their country.
    Country {
        /// Which.
        country: Country,
    },
    /// Another provider serves the card fields from now on.
    Provider {
        /// The id of the one that could not.
        from: String,
        /// The id of the one that does.
        to: String,
        /// What the one could not do: `load` its fields, or `tokenise` a card.
        why: &'static str,
    },
    /// The buyer chose a method.
    Method {
        /// Which.
        method: Method,
    },
    /// The buyer pressed Pay and an attempt began.
    Submit {
        /// The attempt's key.
        key: String,
        /// The session it pays for; empty if there is none.
        session: String,
        /// How.
        method: Method,
        /// How much.
        amount: Money,
    },
    /// The buyer has to do something elsewhere.
    Action {
        /// Its type by the merchant server contract: `redirect`, `three_ds`, `qr`, ….
        kind: &'static str,
        /// The method.
        method: Method,
    },
    /// The attempt has a result.
    Result {
        /// `succeeded`, `placed`, `failed` or `unknown`.
        status: &'static str,
        /// The attempt's key.
        key: String,
        /// The session the attempt pays for, which need not be the page's present one.
        session: String,
        /// The method.
        method: Method,
        /// The amount.
        amount: Money,
        /// The outcome as it may be shown; `None` for a good ending.
        outcome: Option<Outcome>,
        /// The payment's reference; empty if there is none.
        payment: String,
    },
    /// Nothing can be paid, or something is wrong that the developer must mend.
    Error {
        /// A stable code in kebab-case.
        code: &'static str,
        /// For the developer.
        message: String,
    },
    /// The buyer asked for help.
    Help {
        /// The method under way, if any.
        method: Option<Method>,
        /// The outcome on screen, if any.
        outcome: Option<Outcome>,
    },
    /// The buyer took a next step; part of the funnel.
    Step {
        /// Which.
        step: Step,
    },
}

impl HostEvent {
    /// Whether it can be told before the whole program is there (`tools/split/late.txt`); others wait.
    pub fn is_early(&self) -> bool {
        matches!(
            self,
            HostEvent::Ready { .. } | HostEvent::Change { .. } | HostEvent::Method { .. } | HostEvent::Error { .. }
        )
    }
}
