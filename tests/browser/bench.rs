//! How long the selection takes in the program as it ships. It measures and says; no time decides whether it passes.

use kassa::domain::country::Country;
use kassa::domain::currency::Currency;
use kassa::domain::market::{Market, ProviderOffer, Wishes};
use kassa::domain::method::Capabilities;
use kassa::domain::money::Money;
use kassa::domain::select::select;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

const ROUNDS: u32 = 20;

#[wasm_bindgen_test]
fn selection_for_every_country() {
    let offers = [ProviderOffer { id: "sandbox".to_owned(), ..ProviderOffer::default() }];
    let wishes = Wishes::default();
    let clock = web_sys::window().unwrap().performance().unwrap();
    let (mut shown, mut runs) = (0, 0_u32);
    let start = clock.now();
    for _ in 0..ROUNDS {
        for country in Country::all() {
            let currency = country.currency().unwrap_or_else(|| Currency::from_code("EUR").unwrap());
            let market = Market {
                country,
                amount: Money::new(4999, currency),
                capabilities: Capabilities::ALL,
                providers: &offers,
                wishes: &wishes,
                saved: &[],
                buyer: "",
            };
            shown += select(&market).shown.len();
            runs += 1;
        }
    }
    let microseconds = (clock.now() - start) * 1_000.0 / f64::from(runs);
    console_log!("selection of the whole catalogue: {microseconds:.0} microseconds ({runs} runs)");
    assert!(shown > 3 * runs as usize, "every country has some methods");
}
