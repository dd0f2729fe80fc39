//! What a previewed buyer has to do: actions as a shop would send them, with made-up values.
//!
//! Time stands still in a preview.

use crate::session::action::{Action, Barcode, Detail, Instructions, Kind, Symbology, Task};
use crate::session::state::Session;

/// The moment of every preview: 15 January 2027, 08:00 UTC.
const NOW: i64 = 1_800_000_000_000;
/// A payment order of Brazil's Pix.
const PIX: &str = "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Linden e Cia6008BRASILIA62070503***63041D3D";

/// The action for a word of the `state` attribute.
pub(super) fn action(session: &mut Session, word: &str) -> Action {
    session.now = NOW;
    let app_url = || Some("https://app.example/pay".to_owned());
    let (task, seconds) = match word {
        "device-check" | "three-ds" => {
            (Task::ThreeDs { url: "https://bank.example/".to_owned(), visible: word == "three-ds" }, 299)
        }
        "wallet" => (Task::Provider { provider: String::new(), data: String::new() }, 899),
        "qr" => (Task::Qr { payload: PIX.to_owned(), app_url: app_url() }, 299),
        "qr-expired" => (Task::Qr { payload: PIX.to_owned(), app_url: app_url() }, 0),
        "voucher" => (Task::Pay(voucher()), 3 * 86_400),
        "bank-transfer" => (Task::Pay(transfer()), 7 * 86_400),
        "due-expired" => (Task::Pay(voucher()), 0),
        _ => (Task::Confirm { app_url: app_url() }, 119),
    };
    Action { task, deadline: Some(NOW + seconds * 1_000), reference: "pay_1234567890".to_owned() }
}

fn voucher() -> Instructions {
    let barcode = Barcode { format: Symbology::Code128, payload: "9123456789012345".to_owned() };
    let details = vec![line("store", "FamilyMart"), line("code", "912345678901"), line("confirmation", "400008")];
    Instructions { voucher: true, details, barcode: Some(barcode), document_url: None }
}

fn transfer() -> Instructions {
    let details = vec![
        line("beneficiary", "Linden & Co"),
        line("iban", "DE89370400440532013000"),
        line("bic", "COBADEFFXXX"),
        line("reference", "RF18539007547034"),
    ];
    Instructions { details, ..Instructions::default() }
}

fn line(kind: &'static str, value: &str) -> Detail {
    Detail { kind: Kind::Known(kind), value: value.to_owned() }
}
