//! Faults that tests and curious people switch on through the control interface. Holds and counts them; the places that misbehave ask here.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use serde_json::{Map, Value};

use crate::locked;

/// Where a fault strikes, with the kinds it can have there.
const TARGETS: &[(&str, &[&str])] = &[
    ("confirm", &["slow", "500", "503", "429", "drop_before_commit", "drop_after_commit", "malformed"]),
    ("status", &["slow", "500", "503", "429", "malformed"]),
    ("cancel", &["slow", "500", "503", "429", "malformed"]),
    ("session", &["slow", "500"]),
    ("sdk", &["block", "slow"]),
    ("frames", &["never_ready", "drop_three_ds"]),
    ("tokens", &["slow", "500", "no_fingerprint"]),
    ("webhook", &["late", "duplicate", "wrong_signature", "out_of_order", "never", "500", "503"]),
    ("settlement", &["hold"]),
    ("provider", &["down"]),
    ("actions", &["lifetime"]),
];

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The reply is held back for this time. Until switched off.
    Slow(Duration),
    /// This status instead of doing anything, so many times.
    Refuse(u16, u32),
    /// The connection closes without a reply and nothing is done, so many times.
    DropBeforeCommit(u32),
    /// The work is done, then the connection closes without a reply, so many times.
    DropAfterCommit(u32),
    /// The work is done, then the reply is not JSON, so many times.
    Malformed(u32),
    /// Not there (404). Until switched off.
    Block,
    /// Field frames load but never speak. Until switched off.
    NeverReady,
    /// Webhooks come after this time. Until switched off.
    Late(Duration),
    /// Webhooks come twice. Until switched off.
    Duplicate,
    /// Webhooks are signed with another secret. Until switched off.
    WrongSignature,
    /// The last webhook of a payment comes first. Until switched off.
    OutOfOrder,
    /// Webhooks do not come. Until switched off.
    Never,
    /// Payments in processing stay there. Until switched off.
    Hold,
    /// Tokens come without the card's fingerprint. Until switched off.
    NoFingerprint,
    /// The 3-D Secure page never tells the page around it that it is over. Until switched off.
    DropThreeDs,
    /// Connections close without a reply, up to this moment.
    Down(Instant),
    /// What the buyer has to do is valid for this time. Until switched off.
    Lifetime(Duration),
}

/// By target: as it was given, and what it means.
type Active = BTreeMap<&'static str, (String, Fault)>;

/// The faults that are on.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    active: Mutex<Active>,
}

impl Faults {
    /// Switches faults as `{ "<target>": "<kind>[:<number>]" | null }` says; targets not named stay.
    /// Nothing changes if anything is not understood; the error names it and what is allowed.
    pub(crate) fn set(&self, wanted: &Map<String, Value>) -> Result<(), String> {
        let mut changes = Vec::new();
        for (target, value) in wanted {
            let Some(&(name, kinds)) = TARGETS.iter().find(|(name, _)| name == target) else {
                let names: Vec<_> = TARGETS.iter().map(|(name, _)| *name).collect();
                return Err(format!("no fault target `{target}`; there are {}", names.join(", ")));
            };
            let text = match value {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
                    return Err(format!("`{target}` takes a text or null"));
                }
            };
            let fault = match &text {
                None => None,
                Some(text) => Some(
                    parse(text, kinds)
                        .ok_or_else(|| format!("`{target}` cannot be `{text}`; it can be {}", kinds.join(", ")))?,
                ),
            };
            changes.push((name, text.zip(fault)));
        }
        let mut active = locked(&self.active);
        for (target, change) in changes {
            match change {
                Some(fault) => active.insert(target, fault),
                None => active.remove(target),
            };
        }
        Ok(())
    }

    /// All faults off.
    pub(crate) fn clear(&self) {
        locked(&self.active).clear();
    }

    /// The faults that are on, as they were given.
    pub(crate) fn as_json(&self) -> Value {
        self.current()
            .iter()
            .map(|(target, (text, _))| ((*target).to_owned(), Value::from(text.clone())))
            .collect::<Map<_, _>>()
            .into()
    }

    /// The fault at this target without using it up.
    pub(crate) fn peek(&self, target: &str) -> Option<Fault> {
        self.current().get(target).map(|(_, fault)| *fault)
    }

    /// The fault at this target; counted ones are used up by one.
    pub(crate) fn take(&self, target: &str) -> Option<Fault> {
        let mut active = self.current();
        let (text, fault) = active.get_mut(target)?;
        let taken = *fault;
        let left = match fault {
            Fault::Refuse(_, left)
            | Fault::DropBeforeCommit(left)
            | Fault::DropAfterCommit(left)
            | Fault::Malformed(left) => {
                *left -= 1;
                *left
            }
            Fault::Slow(_)
            | Fault::Block
            | Fault::NeverReady
            | Fault::Late(_)
            | Fault::Duplicate
            | Fault::WrongSignature
            | Fault::OutOfOrder
            | Fault::Never
            | Fault::Hold
            | Fault::NoFingerprint
            | Fault::DropThreeDs
            | Fault::Down(_)
            | Fault::Lifetime(_) => return Some(taken),
        };
        if let Some((kind, _)) = text.clone().split_once(':') {
            *text = format!("{kind}:{left}");
        }
        if left == 0 {
            active.remove(target);
        }
        Some(taken)
    }
}

impl Faults {
    /// Without those whose time is over.
    fn current(&self) -> MutexGuard<'_, Active> {
        let mut active = locked(&self.active);
        active.retain(|_, (_, fault)| !matches!(fault, Fault::Down(until) if *until <= Instant::now()));
        active
    }
}

fn parse(text: &str, kinds: &[&str]) -> Option<Fault> {
    let (kind, number) = match text.split_once(':') {
        Some((kind, number)) => (kind, Some(number.parse::<u32>().ok()?)),
        None => (text, None),
    };
    if !kinds.contains(&kind) {
        return None;
    }
    let time = || number.map(|ms| Duration::from_millis(ms.into()));
    let times = || Some(number.unwrap_or(1)).filter(|&times| times > 0);
    let lasting = |fault| if number.is_none() { Some(fault) } else { None };
    match kind {
        "slow" => time().map(Fault::Slow),
        "late" => time().map(Fault::Late),
        "down" => time().map(|time| Fault::Down(Instant::now() + time)),
        "lifetime" => time().map(Fault::Lifetime),
        "500" => times().map(|left| Fault::Refuse(500, left)),
        "503" => times().map(|left| Fault::Refuse(503, left)),
        "429" => times().map(|left| Fault::Refuse(429, left)),
        "drop_before_commit" => times().map(Fault::DropBeforeCommit),
        "drop_after_commit" => times().map(Fault::DropAfterCommit),
        "malformed" => times().map(Fault::Malformed),
        "block" => lasting(Fault::Block),
        "never_ready" => lasting(Fault::NeverReady),
        "duplicate" => lasting(Fault::Duplicate),
        "wrong_signature" => lasting(Fault::WrongSignature),
        "out_of_order" => lasting(Fault::OutOfOrder),
        "never" => lasting(Fault::Never),
        "hold" => lasting(Fault::Hold),
        "no_fingerprint" => lasting(Fault::NoFingerprint),
        "drop_three_ds" => lasting(Fault::DropThreeDs),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(faults: &Faults, target: &str, value: Value) -> bool {
        faults.set(&Map::from_iter([(target.to_owned(), value)])).is_ok()
    }

    #[test]
    fn only_documented_faults_are_understood() {
        for (target, text, expected) in [
            ("confirm", "slow:50", Some(Fault::Slow(Duration::from_millis(50)))),
            ("confirm", "500:3", Some(Fault::Refuse(500, 3))),
            ("confirm", "429", Some(Fault::Refuse(429, 1))),
            ("confirm", "drop_after_commit:1", Some(Fault::DropAfterCommit(1))),
            ("confirm", "malformed:2", Some(Fault::Malformed(2))),
            ("sdk", "block", Some(Fault::Block)),
            ("frames", "never_ready", Some(Fault::NeverReady)),
            ("frames", "drop_three_ds", Some(Fault::DropThreeDs)),
            ("tokens", "no_fingerprint", Some(Fault::NoFingerprint)),
            ("webhook", "late:9", Some(Fault::Late(Duration::from_millis(9)))),
            ("webhook", "500:2", Some(Fault::Refuse(500, 2))),
            ("status", "503", Some(Fault::Refuse(503, 1))),
            ("confirm", "drop_before_commit:2", Some(Fault::DropBeforeCommit(2))),
            ("actions", "lifetime:300", Some(Fault::Lifetime(Duration::from_millis(300)))),
            ("actions", "lifetime", None),
            ("provider", "down", None),
            ("status", "drop_before_commit", None),
            ("confirm", "block", None),
            ("confirm", "slow", None),
            ("confirm", "500:0", None),
            ("confirm", "500:x", None),
            ("sdk", "block:2", None),
            ("nobody", "slow:1", None),
        ] {
            let faults = Faults::default();
            assert_eq!(set(&faults, target, text.into()), expected.is_some(), "{target} {text}");
            assert_eq!(faults.peek(target), expected, "{target} {text}");
        }
    }

    #[test]
    fn counted_faults_are_used_up_and_lasting_ones_stay() {
        let faults = Faults::default();
        assert!(set(&faults, "confirm", "500:2".into()));
        assert_eq!(faults.take("confirm"), Some(Fault::Refuse(500, 2)));
        assert_eq!(faults.as_json(), serde_json::json!({ "confirm": "500:1" }));
        assert_eq!(faults.take("confirm"), Some(Fault::Refuse(500, 1)));
        assert_eq!(faults.take("confirm"), None);
        assert!(set(&faults, "sdk", "block".into()));
        assert_eq!((faults.take("sdk"), faults.take("sdk")), (Some(Fault::Block), Some(Fault::Block)));
        assert!(set(&faults, "sdk", Value::Null));
        assert_eq!(faults.take("sdk"), None);
    }

    #[test]
    fn an_outage_ends_by_itself() {
        let faults = Faults::default();
        assert!(set(&faults, "provider", "down:60000".into()));
        assert!(matches!(faults.peek("provider"), Some(Fault::Down(_))));
        assert!(set(&faults, "provider", "down:0".into()));
        assert_eq!((faults.peek("provider"), faults.as_json()), (None, serde_json::json!({})));
    }

    #[test]
    fn one_wrong_target_changes_nothing() {
        let faults = Faults::default();
        let both = Map::from_iter([("sdk".to_owned(), "block".into()), ("zzz".to_owned(), "block".into())]);
        assert!(faults.set(&both).is_err());
        assert_eq!(faults.peek("sdk"), None);
    }
}
