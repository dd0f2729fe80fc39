//! Reads the tables in `src/domain/data`: tab-separated, one header line, no quoting.
//!
//! It knows no table's meaning, but it does insist on every row being as wide as the header and nothing hanging over.

use std::fs;
use std::path::Path;

pub(crate) struct Table {
    name: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

pub(crate) struct Row<'a> {
    table: &'a Table,
    cells: &'a [String],
}

pub(crate) fn read(name: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/data").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = text.lines().map(|line| line.split('\t').map(String::from).collect::<Vec<_>>());
    let head = lines.next().expect("a header line");
    let rows: Vec<_> = lines.collect();
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(row.len(), head.len(), "{name} line {}: {} cells", at + 2, row.len());
        for cell in row {
            assert_eq!(cell.trim(), cell, "{name} line {}: stray space in {cell:?}", at + 2);
        }
    }
    Table { name: name.into(), head, rows }
}

impl Table {
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { table: self, cells })
    }

    /// The place of the row whose first cell is `key`.
    pub(crate) fn index(&self, key: &str) -> usize {
        self.rows.iter().position(|row| row[0] == key).unwrap_or_else(|| panic!("{} has no {key:?}", self.name))
    }
}

impl<'a> Row<'a> {
    pub(crate) fn get(&self, column: &str) -> &'a str {
        let at = self.table.head.iter().position(|name| name == column);
        &self.cells[at.unwrap_or_else(|| panic!("{} has no column {column:?}", self.table.name))]
    }

    pub(crate) fn words(&self, column: &str) -> Vec<&'a str> {
        self.get(column).split_whitespace().collect()
    }

    pub(crate) fn is_yes(&self, column: &str) -> bool {
        match self.get(column) {
            "yes" => true,
            "" => false,
            other => panic!("{}: {column} is {other:?}, not yes or empty", self.table.name),
        }
    }
}

/// `not_charged` as `NotCharged`.
pub(crate) fn camel(id: &str) -> String {
    id.split('_')
        .flat_map(|word| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)))
        .collect()
}
