//! What the provider can simulate: method ids, names and flows from `assets/methods.tsv`. Decides nothing about countries, order or limits: that is the widget's work under test.

/// One line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Method {
    /// `ideal`
    pub(crate) id: &'static str,
    /// Name for people, as the method's owner writes it.
    pub(crate) name: &'static str,
    /// `fields`, `redirect`, `embedded`, `qr`, `voucher`, `offline`.
    pub(crate) flow: &'static str,
    /// `active`, `merged` or `retired`.
    pub(crate) status: &'static str,
}

/// How the sandbox completes a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Completion {
    /// With a card token from the hosted fields.
    Token,
    /// On the provider's bank page. Every flow that has no simulation of its own yet ends here.
    BankPage,
    /// On the doorstep: the shop takes the order, no provider is asked.
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

    /// Which of the three ways a payment takes.
    pub(crate) fn completion(&self) -> Completion {
        match (self.id, self.flow) {
            ("cod", _) => Completion::Doorstep,
            (_, "fields") => Completion::Token,
            _ => Completion::BankPage,
        }
    }
}

fn all() -> impl Iterator<Item = Method> {
    include_str!("../assets/methods.tsv").lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        Some(Method { id: cells.next()?, name: cells.next()?, flow: cells.next()?, status: cells.next()? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_method() {
        assert_eq!(all().count(), include_str!("../assets/methods.tsv").lines().count() - 1);
        for method in all() {
            assert!(["active", "merged", "retired", "?"].contains(&method.status), "{method:?}");
            assert_eq!(all().filter(|other| other.id == method.id).count(), 1, "{method:?}");
        }
    }

    #[test]
    fn methods_complete_by_their_flow() {
        for (id, expected) in [
            ("card", Completion::Token),
            ("amex", Completion::Token),
            ("ideal", Completion::BankPage),
            ("blik", Completion::BankPage),
            ("konbini", Completion::BankPage),
            ("bank_transfer", Completion::BankPage),
            ("cod", Completion::Doorstep),
        ] {
            assert_eq!(Method::find(id).map(|method| method.completion()), Some(expected), "{id}");
        }
        assert_eq!(Method::find("teleport_pay"), None);
        assert!(Method::find("giropay").is_some_and(|method| method.is_retired()));
    }
}
