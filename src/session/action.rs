//! What the buyer has to do before a payment has its result, as the shop's answer says it.
//!
//! It reads and checks; an action that cannot be carried out safely is none. It draws nothing and opens nothing.

use crate::domain::instant;
use crate::session::config::is_web_address;
use crate::session::json::Json;

/// Something to be done, and until when.
#[derive(Clone, PartialEq, Debug)]
pub struct Action {
    /// What.
    pub task: Task,
    /// When it runs out, in milliseconds since 1970 by the buyer's own clock; `None` if the shop names no end.
    pub deadline: Option<i64>,
    /// The payment's reference, as the shop names it; empty if it has none yet.
    pub reference: String,
}

/// What is to be done.
#[derive(Clone, PartialEq, Debug)]
pub enum Task {
    /// Go to another page and come back.
    Redirect {
        /// Where to.
        url: String,
    },
    /// 3-D Secure: a page of the provider's in a frame.
    ThreeDs {
        /// Its address.
        url: String,
        /// Whether the buyer has to see it: a challenge; else the step in which the bank looks at the device.
        visible: bool,
    },
    /// What the provider's own script does with the buyer, 3-D Secure mostly.
    Provider {
        /// The provider's id.
        provider: String,
        /// What its script needs for it; nothing here reads it.
        data: String,
    },
    /// Scan a code with an app.
    Qr {
        /// What the code says; it is drawn here.
        payload: String,
        /// Opens the app on the telephone that shows the code.
        app_url: Option<String>,
    },
    /// Confirm elsewhere, in the bank's or wallet's app.
    Confirm {
        /// Opens the app on the telephone that shows this.
        app_url: Option<String>,
    },
    /// Pay later with what is shown: the order is placed.
    Pay(Instructions),
}

/// How to pay an order that is placed already.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Instructions {
    /// Paid over the counter or in cash with a code, rather than by a transfer.
    pub voucher: bool,
    /// What to tell the bank or the shop, in their order.
    pub details: Vec<Detail>,
    /// To be scanned at the counter.
    pub barcode: Option<Barcode>,
    /// The same as a document of the provider's.
    pub document_url: Option<String>,
}

/// One line of instructions.
#[derive(Clone, PartialEq, Debug)]
pub struct Detail {
    /// What it is.
    pub kind: Kind,
    /// To be copied to the letter.
    pub value: String,
}

/// What a line of instructions is: one of the contract's kinds, or something with the shop's own label.
#[derive(Clone, PartialEq, Debug)]
pub enum Kind {
    /// One of [`KINDS`].
    Known(&'static str),
    /// In the shop's words.
    Labelled(String),
}

/// The kinds of the merchant server contract; each has a message `detail-<kind>`.
pub const KINDS: [&str; 21] = [
    "code",
    "reference",
    "entity",
    "confirmation",
    "customer",
    "company",
    "bank",
    "branch",
    "beneficiary",
    "iban",
    "bic",
    "account_number",
    "account_type",
    "routing_number",
    "sort_code",
    "bsb",
    "clabe",
    "phone",
    "store",
    "amount",
    "document",
];

/// A code for a scanner.
#[derive(Clone, PartialEq, Debug)]
pub struct Barcode {
    /// How it is drawn.
    pub format: Symbology,
    /// What it says.
    pub payload: String,
}

/// The ways to draw a code that the contract names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Symbology {
    /// Code 128 (ISO/IEC 15417).
    Code128,
    /// Interleaved 2 of 5 (ISO/IEC 16390).
    Itf,
    /// QR code (ISO/IEC 18004).
    Qr,
}

impl Task {
    /// The contract's word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Task::Redirect { .. } => "redirect",
            Task::ThreeDs { .. } => "three_ds",
            Task::Provider { .. } => "provider",
            Task::Qr { .. } => "qr",
            Task::Confirm { .. } => "poll",
            Task::Pay(Instructions { voucher: true, .. }) => "voucher",
            Task::Pay(Instructions { voucher: false, .. }) => "bank_transfer",
        }
    }
}

/// Reads an action. `ahead`: how far the buyer's clock is ahead of the shop's, in milliseconds. `odd` takes what was not
/// understood; an action that cannot be carried out at all is `None`.
pub(super) fn read(answer: &Json, ahead: i64, odd: &mut Vec<String>) -> Option<Action> {
    let action = answer.get("action");
    let task = task(action, odd)?;
    let deadline = moment(action.get("expires_at"), odd).map(|at| at.saturating_add(ahead));
    let reference = answer.get("payment").text().unwrap_or_default().to_owned();
    Some(Action { task, deadline, reference })
}

fn task(action: &Json, odd: &mut Vec<String>) -> Option<Task> {
    let word = action.get("type").text();
    let Some(word) = word else {
        odd.push("an action without type".to_owned());
        return None;
    };
    let mut needed = |name: &str, found: Option<String>| {
        if found.is_none() {
            odd.push(format!("a {word} without {name}"));
        }
        found
    };
    let text = |name: &str| action.get(name).text().filter(|text| !text.is_empty()).map(str::to_owned);
    match word {
        // Where it leads is looked at when it is followed: the payment is made by then and must not be forgotten.
        "redirect" => Some(Task::Redirect { url: needed("url", text("url"))? }),
        "three_ds" => {
            let url = needed("url", text("url").filter(|url| is_web_address(url)))?;
            Some(Task::ThreeDs { url, visible: *action.get("visible") != Json::Bool(false) })
        }
        "provider" => Some(Task::Provider {
            provider: needed("provider", text("provider"))?,
            data: needed("data", text("data"))?,
        }),
        "qr" => {
            let payload = needed("payload", text("payload"))?;
            Some(Task::Qr { payload, app_url: address(action, "app_url", odd) })
        }
        "poll" => Some(Task::Confirm { app_url: address(action, "app_url", odd) }),
        "voucher" | "bank_transfer" => Some(Task::Pay(instructions(action, word == "voucher", odd))),
        other => {
            odd.push(format!("action \"{other}\""));
            None
        }
    }
}

fn instructions(action: &Json, voucher: bool, odd: &mut Vec<String>) -> Instructions {
    let details = action.get("details").list().iter().filter_map(|entry| detail(entry, odd)).collect();
    let barcode = barcode(action.get("barcode"), odd);
    Instructions { voucher, details, barcode, document_url: address(action, "document_url", odd) }
}

fn detail(entry: &Json, odd: &mut Vec<String>) -> Option<Detail> {
    let value = entry.get("value").text().filter(|value| !value.is_empty())?.to_owned();
    let said = entry.get("kind").text().unwrap_or_default();
    let known = KINDS.into_iter().find(|kind| *kind == said).map(Kind::Known);
    let kind = known.or_else(|| entry.get("label").text().map(|label| Kind::Labelled(label.to_owned())));
    if kind.is_none() {
        odd.push(format!("a detail of kind \"{said}\" without label"));
    }
    Some(Detail { kind: kind?, value })
}

fn barcode(json: &Json, odd: &mut Vec<String>) -> Option<Barcode> {
    if json.is_null() {
        return None;
    }
    let format = match json.get("format").text() {
        Some("code128") => Some(Symbology::Code128),
        Some("itf") => Some(Symbology::Itf),
        Some("qr") => Some(Symbology::Qr),
        _ => None,
    };
    let read = format.zip(json.get("payload").text());
    if read.is_none() {
        odd.push("a barcode whose format or payload is not one of the contract's".to_owned());
    }
    read.map(|(format, payload)| Barcode { format, payload: payload.to_owned() })
}

fn address(action: &Json, name: &str, odd: &mut Vec<String>) -> Option<String> {
    let url = action.get(name).text()?;
    if is_web_address(url) {
        return Some(url.to_owned());
    }
    odd.push(format!("{name} \"{url}\", which is no https address"));
    None
}

/// A moment of the contract; one that cannot be read is as good as none.
pub(super) fn moment(json: &Json, odd: &mut Vec<String>) -> Option<i64> {
    let text = json.text()?;
    let at = instant::parse(text);
    if at.is_none() {
        odd.push(format!("the moment \"{text}\", which is not RFC 3339"));
    }
    at
}
