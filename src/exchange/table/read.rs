//! Files as people send them, read some rows at a time: CSV in the encodings and with the separators that spreadsheets
//! write, and XLSX. What a file claims to be is told by its content.

mod comma;
mod sheet;

use std::fs::File;
use std::io::{Read, Seek};

/// Most rows of a file.
pub const MOST_ROWS: u32 = 200_000;
/// Most columns of a file.
pub const MOST_COLUMNS: usize = 500;
/// Rows that are handed over at once.
pub const SOME: usize = 500;

/// A row of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// As spreadsheets count: the headings are row 1.
    pub number: u32,
    pub cells: Vec<String>,
    /// Columns whose cells are no value but a spreadsheet's error.
    pub broken: Vec<usize>,
}

impl Line {
    pub fn is_empty(&self) -> bool {
        self.broken.is_empty() && self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Some rows, and how much of the file is read by then, in percent.
#[derive(Debug, Default)]
pub struct Batch {
    pub lines: Vec<Line>,
    pub share: u8,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Key of the sentence that says it.
    pub text: &'static str,
    /// The cell that it is about.
    pub cell: Option<String>,
}

impl Unreadable {
    pub fn because(text: &'static str) -> Unreadable {
        Unreadable { text, cell: None }
    }
}

impl<E: std::error::Error> From<E> for Unreadable {
    fn from(error: E) -> Unreadable {
        tracing::info!(%error, "a table cannot be read");
        Unreadable::because("wrong-table-file")
    }
}

/// Reads a file from its beginning; the first row are the headings. Ends early when nobody takes the rows any more.
///
/// # Errors
/// Why it cannot be read.
pub fn read(mut file: File, take: &mut dyn FnMut(Batch) -> bool) -> Result<(), Unreadable> {
    let mut head = [0; 4];
    file.rewind()?;
    let length = file.read(&mut head)?;
    file.rewind()?;
    match head.get(..length) {
        Some([b'P', b'K', 3, 4]) => sheet::read(file, take),
        // Workbooks of before 2007, and PDF, are no tables that could be read here.
        Some([0xD0, 0xCF, 0x11, 0xE0]) | Some(b"%PDF") => Err(Unreadable::because("wrong-table-file")),
        _ => comma::read(file, take),
    }
}

/// Collects rows and hands them over some at a time.
struct Gathered<'a> {
    take: &'a mut dyn FnMut(Batch) -> bool,
    lines: Vec<Line>,
}

impl Gathered<'_> {
    /// False when nobody takes any more.
    fn push(&mut self, line: Line, share: impl FnOnce() -> u8) -> Result<bool, Unreadable> {
        if line.number > MOST_ROWS + 1 {
            return Err(Unreadable::because("wrong-table-rows"));
        }
        if line.cells.len() > MOST_COLUMNS {
            return Err(Unreadable::because("wrong-table-columns"));
        }
        self.lines.push(line);
        Ok(self.lines.len() < SOME || self.hand_over(share()))
    }

    fn hand_over(&mut self, share: u8) -> bool {
        self.lines.is_empty() || (self.take)(Batch { lines: std::mem::take(&mut self.lines), share })
    }
}
