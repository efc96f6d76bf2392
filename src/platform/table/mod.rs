//! Tables out: rows as a file, CSV for programs and XLSX for people. Read and written some at a time, so that a hundred
//! thousand rows take no more memory than a hundred.

mod comma;
mod sheet;

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use bytes::Bytes;
use http_body_util::channel::{Channel, Sender};
use jiff::civil::Date;
use rust_decimal::Decimal;

pub use comma::{guarded, separator, unguarded};

use super::web::{Error, Result, Shell};
use super::words::Language;

/// Pieces of a file that wait for a slow reader.
const AHEAD: usize = 4;
/// Rows that are handed over at once where all of them are known.
const SOME: usize = 500;

type Out = Sender<Bytes, std::io::Error>;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Text(String),
    Day(Date),
    Number(Decimal),
    Empty,
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Cell {
        Cell::Text(text.into())
    }

    /// A day, where there is one.
    pub fn day(day: Option<Date>) -> Cell {
        day.map_or(Cell::Empty, Cell::Day)
    }

    /// A number, where there is one.
    pub fn number(number: Option<impl Into<Decimal>>) -> Cell {
        number.map_or(Cell::Empty, |number| Cell::Number(number.into()))
    }

    /// The cell as text, with the decimal mark of a language and days as machines write them.
    pub fn plain(&self, language: Language) -> String {
        match self {
            Cell::Text(text) => text.clone(),
            Cell::Day(day) => day.to_string(),
            Cell::Number(number) if language == Language::En => number.to_string(),
            Cell::Number(number) => number.to_string().replace('.', ","),
            Cell::Empty => String::new(),
        }
    }
}

/// A column's heading.
#[derive(Debug, Clone)]
pub struct Heading {
    pub text: String,
    /// Of a column in a workbook, in characters.
    pub width: f64,
}

impl Heading {
    pub fn new(text: impl Into<String>, width: f64) -> Heading {
        Heading { text: text.into(), width }
    }
}

/// A table to be written as a file.
#[derive(Debug, Clone)]
pub struct Table {
    /// The file's name, without what says its form; of letters, digits and hyphens.
    pub name: String,
    /// What the sheet of a workbook is called.
    pub title: String,
    pub headings: Vec<Heading>,
    /// Decides the separator and the decimal mark.
    pub language: Language,
    /// What a workbook says in place of a text that is too long for a cell of it.
    pub too_long: String,
    /// A second sheet that explains the first: its title and its rows.
    pub notes: Option<(String, Vec<Vec<String>>)>,
}

impl Table {
    pub fn new(shell: &Shell, name: impl Into<String>, title: impl Into<String>, headings: Vec<Heading>) -> Table {
        let too_long = shell.t("table-too-long");
        Table { name: name.into(), title: title.into(), headings, language: shell.language, too_long, notes: None }
    }
}

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Csv,
    Xlsx,
}

/// Where rows come from.
pub trait Rows: Send + 'static {
    /// The next rows; none when all are read. No connection is to be held from one call to the next, for readers of
    /// the file may be slow.
    fn next(&mut self) -> impl Future<Output = Result<Vec<Vec<Cell>>, Error>> + Send;
}

/// Rows that are all known.
pub struct Known(std::vec::IntoIter<Vec<Cell>>);

impl Known {
    pub fn new(rows: Vec<Vec<Cell>>) -> Known {
        Known(rows.into_iter())
    }
}

impl Rows for Known {
    async fn next(&mut self) -> Result<Vec<Vec<Cell>>, Error> {
        Ok(self.0.by_ref().take(SOME).collect())
    }
}

/// The answer that is the file. The first rows are read before it begins, so that what cannot be read at all has its
/// own answer.
///
/// # Errors
/// When the first rows cannot be read.
pub async fn answer(table: Table, form: Form, mut rows: impl Rows) -> Result {
    let first = rows.next().await?;
    let (mut out, body) = Channel::new(AHEAD);
    let (name, kind) = match form {
        Form::Csv => (format!("{}.csv", table.name), "text/csv; charset=utf-8"),
        Form::Xlsx => {
            (format!("{}.xlsx", table.name), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        }
    };
    tokio::spawn(async move {
        let written = match form {
            Form::Csv => comma::write(table, first, rows, &mut out).await,
            Form::Xlsx => sheet::write(table, first, rows, &mut out).await,
        };
        if let Err(error) = written {
            // Breaks the file off: a reader must not take a part for the whole.
            tracing::error!(?error, "a table breaks off");
            out.abort(std::io::Error::other("the file breaks off"));
        }
    });
    let placed = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).map_err(Error::internal)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, placed),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    Ok((headers, Body::new(body)).into_response())
}
