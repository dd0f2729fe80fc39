//! QR codes are drawn so that a reader of somebody else's finds and reads them.

use crate::raster::Raster;
use kassa::domain::drawing::Drawing;
use kassa::domain::qr;
use proptest::prelude::*;
use rqrr::{BitGrid, Grid, PreparedImage, SimpleGrid};

/// What the code says and its level of error correction (0 is M, 1 is L, 2 is H, 3 is Q), read module by module.
fn read(drawing: &Drawing) -> (String, u16) {
    let modules = Raster::new(drawing).within(4, 4);
    assert_eq!(modules.len(), modules[0].len());
    let grid = SimpleGrid::from_func(modules.len(), |x, y| modules[y][x]);
    assert_eq!(grid.size(), modules.len());
    let (meta, text) = Grid::new(grid).decode().unwrap();
    (text, meta.ecc_level)
}

/// What a reader sees that first has to find the code in a picture.
fn seen(drawing: &Drawing, pixels: usize) -> String {
    let rows = Raster::new(drawing).rows;
    let shade = |x: usize, y: usize| if rows[y / pixels][x / pixels] { 0 } else { 255 };
    let mut picture = PreparedImage::prepare_from_greyscale(rows[0].len() * pixels, rows.len() * pixels, shade);
    let found = picture.detect_grids();
    assert_eq!(found.len(), 1);
    found[0].decode().unwrap().1
}

/// An order to pay of the kind each method makes.
const PAYLOADS: [&str; 6] = [
    "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D",
    "upi://pay?pa=shop@bank&pn=A%20Shop&am=12.50&cu=INR&tr=ORDER-7",
    "BCD\n002\n1\nSCT\nBFSWDE33BER\nWikimedia Fördergesellschaft\nDE33100205000001194700\nEUR123.45\n\n\nSpende",
    "https://pay.example/t/9f3c",
    "HTTPS://PAY.EXAMPLE/T/9F3C",
    "0123456789",
];

#[test]
fn orders_to_pay_are_read_again() {
    for payload in PAYLOADS {
        let drawing = qr::path(payload).unwrap();
        let (text, level) = read(&drawing);
        assert_eq!(text, payload);
        assert_ne!(level, 1, "{payload}: level L is too weak");
        assert_eq!(seen(&drawing, 3), payload);
    }
}

#[test]
fn a_code_is_as_small_as_it_can_be() {
    // Version 1 has 21 modules, and holds 14 bytes, 20 capitals or 34 digits at level M.
    let cases = [("a", 21), ("abcdefghijklmn", 21), ("abcdefghijklmno", 25), ("ABCDEFGHIJKLMNOPQRST", 21)];
    for (payload, side) in cases {
        let drawing = qr::path(payload).unwrap();
        assert_eq!((drawing.width, drawing.height), (side + 8, side + 8), "{payload}");
    }
    assert_eq!(qr::path(&"7".repeat(34)).unwrap().width, 29);
}

#[test]
fn what_does_not_fit_is_not_drawn() {
    assert_eq!(qr::path(""), None);
    // The most that version 25 holds at level M.
    for (sign, most) in [("7", 2395), ("A", 1451), ("a", 997)] {
        let drawing = qr::path(&sign.repeat(most)).unwrap();
        assert_eq!((drawing.width, read(&drawing).0.len()), (125, most));
        assert_eq!(qr::path(&sign.repeat(most + 1)), None);
    }
    assert_eq!(qr::path(&"a".repeat(1_000_000)), None);
}

#[test]
fn neighbours_are_one_rectangle() {
    let drawing = qr::path("a").unwrap();
    // The upper edges of the two upper finder patterns.
    assert!(drawing.path.starts_with("M4 4h7v1h-7z"), "{}", drawing.path);
    let dark_runs: usize = Raster::new(&drawing)
        .rows
        .iter()
        .map(|row| row.chunk_by(|left, right| left == right).filter(|run| run[0]).count())
        .sum();
    assert_eq!(drawing.path.matches('M').count(), dark_runs);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read_again(payload in "\\PC{1,120}") {
        if let Some(drawing) = qr::path(&payload) {
            prop_assert_eq!(read(&drawing).0, payload);
        } else {
            prop_assert!(payload.len() > 997);
        }
    }

    #[test]
    fn digits_and_capitals_are_read_again(payload in "[0-9]{1,300}|[A-Z0-9 $%*+./:-]{1,200}") {
        prop_assert_eq!(read(&qr::path(&payload).unwrap()).0, payload);
    }
}
