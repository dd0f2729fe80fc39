//! The words of a table as one string with a tab behind each.

/// Lines of cells, and how many bytes they are so far.
#[derive(Default)]
pub(crate) struct Words {
    lines: Vec<String>,
    bytes: usize,
}

impl Words {
    /// Adds cells and says at which byte they begin.
    pub(crate) fn line<T: AsRef<str>>(&mut self, cells: &[T]) -> usize {
        let start = self.bytes;
        let mut line = String::new();
        for cell in cells.iter().map(T::as_ref) {
            assert!(!cell.contains('\t'), "{cell:?} has a tab in it");
            line.push_str(cell);
            line.push('\t');
        }
        self.bytes += line.len();
        assert!(self.bytes <= usize::from(u16::MAX), "a place in the words is two bytes");
        self.lines.push(line);
        start
    }

    /// The string as Rust writes it, one line of it each.
    pub(crate) fn literal(&self) -> String {
        let lines = self.lines.iter().map(|line| line.escape_debug().to_string());
        // The continuation swallows white space, and every line ends in an escape, not in white space.
        format!("\"\\\n{}\"", lines.map(|line| format!("    {line}\\\n")).collect::<String>())
    }
}
