//! What the provider can simulate: ids, names, kinds and flows from the project's table of methods. Decides nothing about countries, order or limits: that is the widget's work under test.

use std::str::Split;
use std::sync::LazyLock;

/// One line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Method {
    /// `ideal`
    pub(crate) id: &'static str,
    /// Name for people, as the method's owner writes it.
    pub(crate) name: &'static str,
    /// `card`, `wallet`, `bank_redirect`, `bank_transfer`, `direct_debit`, `voucher`, `qr`, `bnpl`, `cash`.
    pub(crate) kind: &'static str,
    /// `fields`, `redirect`, `app`, `embedded`, `qr`, `voucher`, `offline`.
    pub(crate) flow: &'static str,
    /// `active`, `merged`, `brand` or `retired`.
    pub(crate) status: &'static str,
}

/// What the buyer has to do beyond pressing Pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Completion {
    /// Fill in the hosted card fields: a token comes with the request.
    Token,
    /// Go to the provider's bank page.
    BankPage,
    /// Scan a QR code.
    Code,
    /// Confirm on the phone.
    Phone,
    /// Agree to a mandate: its words come with the request.
    Mandate,
    /// Pay a slip at a counter.
    Slip,
    /// Transfer the money.
    Transfer,
    /// Open the door: the shop takes the order, no provider is asked.
    Doorstep,
}

impl Method {
    /// The method of this id.
    pub(crate) fn find(id: &str) -> Option<Self> {
        all().find(|method| method.id == id)
    }

    /// Whether a new payment may use it.
    pub(crate) fn is_retired(&self) -> bool {
        self.status == "retired"
    }

    /// Which way a payment takes. Pay-easy is a transfer by kind, but is paid with three numbers at a machine.
    pub(crate) fn completion(&self) -> Completion {
        match (self.id, self.flow, self.kind) {
            ("cod", _, _) => Completion::Doorstep,
            ("pay_easy", _, _) => Completion::Slip,
            (_, "fields", _) => Completion::Token,
            (_, "qr", _) => Completion::Code,
            (_, "embedded", "direct_debit") => Completion::Mandate,
            (_, "embedded", _) => Completion::Phone,
            (_, "voucher", "bank_transfer") | (_, "offline", _) => Completion::Transfer,
            (_, "voucher", _) => Completion::Slip,
            _ => Completion::BankPage,
        }
    }
}

fn all() -> impl Iterator<Item = Method> {
    static TABLE: LazyLock<Vec<Method>> = LazyLock::new(|| read(include_str!("../../../src/domain/data/methods.tsv")));
    TABLE.iter().copied()
}

/// By the names of the columns, of which the table has more than are used here.
fn read(table: &'static str) -> Vec<Method> {
    let mut lines = table.lines().map(|line| line.split('\t'));
    let head: Vec<_> = lines.next().into_iter().flatten().collect();
    let method = |line: Split<'static, char>| {
        let cells: Vec<_> = line.collect();
        let cell = |name: &str| cells.get(head.iter().position(|known| *known == name)?).copied();
        Some(Method {
            id: cell("id")?,
            name: cell("name")?,
            kind: cell("kind")?,
            flow: cell("flow")?,
            status: cell("status")?,
        })
    };
    lines.filter_map(method).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [&str; 9] =
        ["card", "wallet", "bank_redirect", "bank_transfer", "direct_debit", "voucher", "qr", "bnpl", "cash"];
    const FLOWS: [&str; 7] = ["fields", "redirect", "app", "embedded", "qr", "voucher", "offline"];

    #[test]
    fn every_line_is_a_method() {
        assert_eq!(all().count(), include_str!("../../../src/domain/data/methods.tsv").lines().count() - 1);
        for method in all() {
            assert!(["active", "merged", "brand", "retired"].contains(&method.status), "{method:?}");
            assert!(KINDS.contains(&method.kind) && FLOWS.contains(&method.flow), "{method:?}");
            assert_eq!(all().filter(|other| other.id == method.id).count(), 1, "{method:?}");
        }
    }

    #[test]
    fn methods_complete_by_their_flow() {
        for (id, expected) in [
            ("card", Completion::Token),
            ("amex", Completion::Token),
            ("ideal", Completion::BankPage),
            ("upi", Completion::BankPage),
            ("paysafecard", Completion::BankPage),
            ("pix", Completion::Code),
            ("blik", Completion::Phone),
            ("ancv", Completion::Phone),
            ("sepa_debit", Completion::Mandate),
            ("konbini", Completion::Slip),
            ("pay_easy", Completion::Slip),
            ("spei", Completion::Transfer),
            ("bank_transfer", Completion::Transfer),
            ("cod", Completion::Doorstep),
        ] {
            assert_eq!(Method::find(id).map(|method| method.completion()), Some(expected), "{id}");
        }
        assert_eq!(Method::find("teleport_pay"), None);
        assert!(Method::find("giropay").is_some_and(|method| method.is_retired()));
    }
}
