//! Random lives of one checkout: presses, reloads, packets that are late, lost, doubled or out of order.
//!
//! Whatever happens, the buyer pays at most once, keeps what was typed, and is never left without a way on. What exactly is
//! said is for `journey` and `interruption`.

use crate::life::{Life, Move};
use proptest::prelude::*;

fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        5 => Just(Move::Press),
        2 => (0..4_usize).prop_map(Move::Choose),
        2 => (0..12_usize).prop_map(Move::Type),
        2 => Just(Move::FramesStand),
        1 => Just(Move::FramesFail),
        2 => Just(Move::FillCard),
        1 => (0..6_usize).prop_map(Move::TakeStep),
        12 => (0..30_usize).prop_map(Move::Deliver),
        3 => (0..30_usize).prop_map(Move::Lose),
        2 => (0..4_usize).prop_map(Move::Double),
        2 => (0..4_usize).prop_map(Move::TimeOut),
        2 => (0..4_usize).prop_map(Move::ShopDecides),
        1 => Just(Move::Reload),
        2 => Just(Move::BackFromBank),
        1 => (0..4_usize).prop_map(Move::Configure),
        1 => (0..3_usize).prop_map(Move::Foreign),
    ]
}

/// The moves that lead straight to a card payment, so that random lives begin where it matters.
const CARD: [Move; 6] =
    [Move::Choose(0), Move::FramesStand, Move::FillCard, Move::Type(9), Move::Press, Move::Deliver(0)];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_buyer_pays_at_most_once_and_always_gets_on(
        by_card in any::<bool>(),
        moves in prop::collection::vec(any_move(), 1..60),
    ) {
        let mut life = Life::new();
        let begin: &[Move] = if by_card { &CARD } else { &[] };
        for what in begin.iter().chain(&moves) {
            life.make(what);
        }
        life.settle();
        life.check();
    }
}

/// Every order of four moves out of the ten that matter most to money, from the press on Pay on.
#[test]
fn every_short_life_after_the_press() {
    let moves = [
        Move::Press,
        Move::Deliver(0),
        Move::Deliver(1),
        Move::Deliver(2),
        Move::Lose(0),
        Move::Double(0),
        Move::TimeOut(0),
        Move::ShopDecides(0),
        Move::ShopDecides(1),
        Move::Reload,
    ];
    let depth = 4_u32;
    let mut lives = 0;
    for number in 0..moves.len().pow(depth) {
        let mut life = Life::new();
        life.make(&Move::Choose(1));
        life.make(&Move::Press);
        let mut rest = number;
        for _ in 0..depth {
            life.make(&moves[rest % moves.len()]);
            rest /= moves.len();
        }
        life.settle();
        life.check();
        lives += 1;
    }
    assert_eq!(lives, 10_000);
}
