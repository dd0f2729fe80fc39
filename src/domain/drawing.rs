//! A drawing of dark rectangles on a light ground, as the path of an SVG. Its unit is a module: the width of the narrowest line.
//!
//! It knows no code and no colour. Who shows it fills the path, puts a light ground under all of it, margin included, and
//! leaves dark mode out of it: most readers take no light code on a dark ground.

/// A code ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// In modules, with the margin that readers need on both sides.
    pub width: u32,
    /// In modules, with the margin above and below where the code needs one.
    pub height: u32,
    /// What is dark, for the `d` of a `path`: a rectangle `M x y h w v h h -w z` after the other, none over another.
    pub path: String,
}

impl Drawing {
    /// An empty one.
    pub(super) fn new(width: u32, height: u32) -> Self {
        Self { width, height, path: String::new() }
    }

    /// Makes a rectangle dark.
    pub(super) fn darken(&mut self, x: u32, y: u32, width: u32, height: u32) {
        self.path.push_str(&format!("M{x} {y}h{width}v{height}h-{width}z"));
    }
}
