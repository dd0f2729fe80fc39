//! The end of an element: memory comes back, listeners are gone, neighbours live on.

use crate::stage::{Stage, elements_in_page, pending, press, rest, session, session_with, stand_in, turn, type_into};
use serde_json::json;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// Pages of 64 KiB.
fn memory_pages() -> usize {
    core::arch::wasm32::memory_size(0)
}

/// One life: shown, used, gone.
async fn live_and_end(index: u32) {
    stand_in(true);
    let stage = Stage::empty();
    stage.take(session_with(json!({ "id": format!("ses_{index}") })));
    stage.configure(&[("theme", "dark")]);
    turn().await;
    for method in ["cod", "card", "paypal"] {
        press(&stage.get(&format!("input[value={method}]")));
        turn().await;
    }
    stage.configure(&[]);
    turn().await;
}

#[wasm_bindgen_test]
async fn two_thousand_lives_leave_no_memory_behind() {
    let elements = elements_in_page();
    for index in 0..500 {
        live_and_end(index).await;
    }
    rest().await;
    let warm = memory_pages();
    for index in 500..2000 {
        live_and_end(index).await;
    }
    rest().await;
    let grown = memory_pages() - warm;
    assert!(grown <= 2, "memory grew by {grown} pages, from {warm}");
    assert_eq!(elements_in_page(), elements, "elements are left in the page");
}

#[wasm_bindgen_test]
async fn changes_of_everything_leave_no_memory_behind() {
    let stage = Stage::with(session(), &[]).await;
    let round = async |index: i64| {
        stage.forget_heard();
        let total = 4000 + index % 500;
        stage.update(json!({ "total": total, "items": [{ "name": "Linen shirt", "amount": total - 1099 }] }));
        stage.configure(&[("country", if index % 2 == 0 { "NL" } else { "DE" }), ("theme", "dark")]);
        turn().await;
        press(&stage.get(if index % 3 == 0 { "input[value=cod]" } else { "input[value=paypal]" }));
        turn().await;
    };
    for index in 0..100 {
        round(index).await;
    }
    let warm = memory_pages();
    for index in 100..600 {
        round(index).await;
    }
    let grown = memory_pages() - warm;
    assert!(grown <= 2, "memory grew by {grown} pages, from {warm}");
}

#[wasm_bindgen_test]
async fn after_the_end_nothing_hears_and_nothing_is_said() {
    let stage = Stage::with(session(), &[]).await;
    stage.choose("cod").await;
    let old =
        ["input[value=paypal]", "[part=pay]", "[part=help]", "input[type=tel]"].map(|selector| stage.get(selector));
    stage.widget.stop();
    stage.forget_heard();
    assert_eq!(stage.html(), "", "the shadow root is not empty");
    for element in &old {
        press(element);
        type_into(element, "06 12345678");
    }
    stage.configure(&[("locale", "de")]);
    stage.take(session());
    stage.update(json!({ "total": 1 }));
    stage.widget.submit();
    stage.widget.focus();
    stage.widget.stop();
    rest().await;
    assert!(stage.heard().is_empty(), "{:?}", stage.heard());
    assert_eq!(stage.html(), "", "it has come back");
}

#[wasm_bindgen_test]
async fn an_end_in_the_middle_of_anything_is_quiet() {
    for (locale, until_paying) in [("de", false), ("en", true)] {
        let stage = Stage::empty();
        stage.take(session());
        stage.configure(&[("locale", locale)]);
        if until_paying {
            stage.reply(&pending());
            stage.settled().await;
            stage.pay().await;
        }
        stage.widget.stop();
        stage.forget_heard();
        rest().await;
        assert!(stage.heard().is_empty(), "{:?}", stage.heard());
        assert_eq!(stage.html(), "");
    }
}

#[wasm_bindgen_test]
async fn it_can_end_inside_its_own_event() {
    let stage = Rc::new(Stage::with(session(), &[]).await);
    let ear = {
        let stage = Rc::clone(&stage);
        Closure::<dyn FnMut()>::new(move || stage.widget.stop())
    };
    stage.host.add_event_listener_with_callback("kassa-method", ear.as_ref().unchecked_ref()).unwrap();
    press(&stage.get("input[value=cod]"));
    rest().await;
    assert_eq!(stage.html(), "");
    assert_eq!(stage.details("method").len(), 1);
}

#[wasm_bindgen_test]
async fn one_made_inside_anothers_event_outlives_it() {
    let first = Stage::with(session(), &[]).await;
    let second: Rc<RefCell<Option<Stage>>> = Rc::default();
    let ear = {
        let second = Rc::clone(&second);
        Closure::<dyn FnMut()>::new(move || {
            let second = Rc::clone(&second);
            // As the element does: from a microtask of its own.
            wasm_bindgen_futures::spawn_local(async move {
                let stage = Stage::empty();
                stage.take(session_with(json!({ "id": "ses_2" })));
                stage.configure(&[]);
                *second.borrow_mut() = Some(stage);
            });
        })
    };
    first.host.add_event_listener_with_callback("kassa-method", ear.as_ref().unchecked_ref()).unwrap();
    first.choose("cod").await;
    drop(first);
    rest().await;
    let second = second.borrow_mut().take().expect("a second checkout");
    second.settled().await;
    assert!(second.is_payable());
    second.choose("cod").await;
    assert_eq!(second.chosen().as_deref(), Some("cod"));
    type_into(&second.get("input[type=tel]"), "06 12345678");
    second.configure(&[("locale", "de")]);
    second.settled().await;
    assert!(second.is_payable());
}
