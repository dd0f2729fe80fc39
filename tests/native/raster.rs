//! A drawing as dark and light modules, read from its path alone. Refuses a path that is not made as promised.
//! It knows no code; what the modules say is read in `qr` and `barcode`.

use kassa::domain::drawing::Drawing;

/// Row by row, `true` where it is dark.
pub(crate) struct Raster {
    pub(crate) rows: Vec<Vec<bool>>,
}

impl Raster {
    pub(crate) fn new(drawing: &Drawing) -> Self {
        let mut rows = vec![vec![false; drawing.width as usize]; drawing.height as usize];
        for part in drawing.path.split_terminator('z') {
            let [x, y, width, height] = rectangle(part);
            for row in &mut rows[y..y + height] {
                for module in &mut row[x..x + width] {
                    assert!(!*module, "rectangles lie over each other at {part}");
                    *module = true;
                }
            }
        }
        assert!(drawing.path.ends_with('z'), "{:?} is not closed", drawing.path);
        Self { rows }
    }

    /// Asserts a light margin and takes it off.
    pub(crate) fn within(&self, sides: usize, above: usize) -> Vec<Vec<bool>> {
        let (width, height) = (self.rows[0].len(), self.rows.len());
        let inner = |x: usize, y: usize| (sides..width - sides).contains(&x) && (above..height - above).contains(&y);
        for (y, row) in self.rows.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                assert!(!dark || inner(x, y), "the margin is dark at {x}, {y}");
            }
        }
        self.rows[above..height - above].iter().map(|row| row[sides..width - sides].to_vec()).collect()
    }
}

/// `M4 5h7v1h-7` as 4, 5, 7, 1.
fn rectangle(part: &str) -> [usize; 4] {
    let numbers = part.strip_prefix('M').and_then(|rest| {
        let (x, rest) = rest.split_once(' ')?;
        let (y, rest) = rest.split_once('h')?;
        let (width, rest) = rest.split_once('v')?;
        let (height, back) = rest.split_once("h-")?;
        (width == back).then_some([x, y, width, height])
    });
    let numbers = numbers.unwrap_or_else(|| panic!("{part:?} is no rectangle"));
    numbers.map(|number| number.parse().unwrap_or_else(|_| panic!("{number:?} in {part:?}")))
}
