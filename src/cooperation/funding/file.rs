//! The projects that were chosen, all of them, as a file: CSV for programs, XLSX for people. Read and written some at a
//! time, so that fifty thousand take no more memory than fifty.

use std::io::{Read, Seek};

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use bytes::Bytes;
use http_body_util::channel::{Channel, Sender};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use tokio::sync::mpsc;

use super::filter::{Asked, Found, Place};
use super::lines::ProjectLine;
use super::queries;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Query, Result};

/// Projects that are read at once.
const SOME: usize = 1000;
/// Pieces of a file that wait for a slow reader.
const AHEAD: usize = 4;
/// Bytes of a finished file that are sent at once.
const PIECE: usize = 64 * 1024;

type Out = Sender<Bytes, std::io::Error>;

/// Reads the chosen projects some at a time. No connection is held while a reader is slow.
struct Reading {
    app: App,
    scope: Scope,
    found: Found,
    after: Option<Place>,
    ended: bool,
}

impl Reading {
    async fn begin(app: App, scope: Scope, asked: &Asked) -> Result<Reading, Error> {
        let choices = queries::choices(&mut *scope.door(&app).await?, scope.organisation.id).await?;
        let found = asked.found(&choices)?;
        Ok(Reading { app, scope, found, after: None, ended: false })
    }

    /// The next ones; none when all are read.
    async fn next(&mut self) -> Result<Vec<ProjectLine>, Error> {
        if self.ended {
            return Ok(Vec::new());
        }
        let mut door = self.scope.door(&self.app).await?;
        let organisation = self.scope.organisation.id;
        let lines = queries::projects(&mut door, organisation, &self.found, self.after.as_ref(), SOME).await?;
        self.ended = lines.len() < SOME;
        self.after = lines.last().map(Place::of);
        Ok(lines)
    }

    fn headings(&self) -> Vec<String> {
        let keys = [
            "field-code",
            "project",
            "field-state",
            "fund",
            "call",
            "goal",
            "field-applicant",
            "field-municipalities",
            "funding-decided-on",
            "funding-starts-on",
            "funding-ends-on",
            "field-currency",
            "field-total-cost",
            "field-applied-amount",
            "field-granted-amount",
            "field-paid-amount",
            "funding-address",
        ];
        let named = |key: &str| match key {
            "project" | "fund" => self.scope.tf("record", key),
            "call" => self.scope.tf("record", "funding-call"),
            "goal" => self.scope.tf("record", "goal"),
            key => self.scope.t(key),
        };
        keys.into_iter().map(named).collect()
    }

    fn row(&self, line: &ProjectLine) -> [Cell; 17] {
        let scope = &self.scope;
        let text = |text: &str| Cell::Text(text.to_owned());
        let day = |day: Option<jiff::civil::Date>| day.map_or(Cell::Empty, Cell::Day);
        let amount = |amount: Option<rust_decimal::Decimal>| amount.map_or(Cell::Empty, Cell::Amount);
        let goal = line.goal.as_ref().map(|goal| match goal.code_printed {
            true => format!("{} {}", goal.code, scope.plain(&goal.title)),
            false => scope.plain(&goal.title).to_owned(),
        });
        [
            text(line.code.as_deref().unwrap_or_default()),
            text(scope.plain(&line.title)),
            Cell::Text(scope.tf("project-state", line.state.word())),
            text(line.fund.as_ref().map(|fund| scope.plain(&fund.name)).unwrap_or_default()),
            text(line.call.as_ref().map(|call| scope.plain(&call.title)).unwrap_or_default()),
            Cell::Text(goal.unwrap_or_default()),
            text(line.applicant.as_deref().unwrap_or_default()),
            Cell::Text(line.municipalities.join(", ")),
            day(line.decided_on),
            day(line.starts_on),
            day(line.ends_on),
            text(line.currency()),
            amount(line.total_cost),
            amount(line.applied_amount),
            amount(line.granted_amount),
            amount(line.paid_amount),
            Cell::Text(format!("{}{}", scope.public_url, scope.to(format!("/funding/projects/{}", line.slug)))),
        ]
    }
}

/// What stands in a cell.
enum Cell {
    Text(String),
    Day(jiff::civil::Date),
    Amount(rust_decimal::Decimal),
    Empty,
}

impl Cell {
    /// As the cell of a CSV: a text that no spreadsheet takes for a formula.
    fn plain(&self) -> String {
        match self {
            Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\n', '\r']) => format!("'{text}"),
            Cell::Text(text) => text.clone(),
            Cell::Day(day) => day.to_string(),
            Cell::Amount(amount) => amount.to_string(),
            Cell::Empty => String::new(),
        }
    }
}

pub(super) async fn csv(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let mut reading = Reading::begin(app, scope, &asked).await?;
    let name = format!("{}-projects.csv", reading.scope.organisation.slug);
    let (mut out, body) = Channel::new(AHEAD);
    tokio::spawn(async move {
        if let Err(error) = write_csv(&mut reading, &mut out).await {
            stop(out, &error);
        }
    });
    answer(&name, "text/csv; charset=utf-8", Body::new(body))
}

async fn write_csv(reading: &mut Reading, out: &mut Out) -> Result<(), Error> {
    let mut rows = vec![reading.headings()];
    loop {
        let lines = reading.next().await?;
        rows.extend(lines.iter().map(|line| reading.row(line).iter().map(Cell::plain).collect()));
        if rows.is_empty() {
            return Ok(());
        }
        let mut some = csv::Writer::from_writer(Vec::new());
        for row in rows.drain(..) {
            some.write_record(row).map_err(Error::internal)?;
        }
        let some = some.into_inner().map_err(|error| Error::internal(error.to_string()))?;
        // A reader who has left wants no more.
        if out.send_data(Bytes::from(some)).await.is_err() {
            return Ok(());
        }
    }
}

pub(super) async fn xlsx(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let mut reading = Reading::begin(app, scope, &asked).await?;
    let name = format!("{}-projects.xlsx", reading.scope.organisation.slug);
    let (mut out, body) = Channel::new(AHEAD);
    tokio::spawn(async move {
        if let Err(error) = write_xlsx(&mut reading, &mut out).await {
            stop(out, &error);
        }
    });
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    answer(&name, kind, Body::new(body))
}

/// Fills a workbook that keeps its rows on the disk, then sends it.
async fn write_xlsx(reading: &mut Reading, out: &mut Out) -> Result<(), Error> {
    let (rows, filled) = mpsc::channel(AHEAD);
    let (title, headings) = (reading.scope.tf("records", "project"), reading.headings());
    let book = tokio::task::spawn_blocking(move || fill(&title, headings, filled));
    loop {
        let lines = reading.next().await?;
        let some: Vec<[Cell; 17]> = lines.iter().map(|line| reading.row(line)).collect();
        // A book that cannot be filled any more says why when it is waited for.
        if some.is_empty() || rows.send(some).await.is_err() {
            break;
        }
    }
    drop(rows);
    let mut book = book.await.map_err(Error::internal)?.map_err(Error::internal)?;
    loop {
        let read = tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; PIECE];
            let length = book.read(&mut piece)?;
            piece.truncate(length);
            std::io::Result::Ok((book, piece))
        });
        let (rest, piece) = read.await.map_err(Error::internal)?.map_err(Error::internal)?;
        book = rest;
        if piece.is_empty() || out.send_data(Bytes::from(piece)).await.is_err() {
            return Ok(());
        }
    }
}

type Rows = mpsc::Receiver<Vec<[Cell; 17]>>;

/// The workbook as a file without a name, which is gone when it is closed.
fn fill(
    title: &str,
    headings: Vec<String>,
    mut rows: Rows,
) -> Result<std::fs::File, Box<dyn std::error::Error + Send + Sync>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_name(title.chars().filter(|letter| !r"[]:*?/\'".contains(*letter)).take(31).collect::<String>())?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (place, heading) in (0..).zip(headings) {
        sheet.set_column_width(place, if place == 1 { 44.0 } else { 18.0 })?;
        sheet.write_string_with_format(0, place, heading, &bold)?;
    }
    // Format 14 is the short date that the reader's own program is set to.
    let day = Format::new().set_num_format_index(14);
    let mut line = 0;
    while let Some(some) = rows.blocking_recv() {
        for row in some {
            line += 1;
            for (place, cell) in (0..).zip(row) {
                write_cell(sheet, line, place, cell, &day)?;
            }
        }
    }
    let mut file = tempfile::tempfile()?;
    book.save_to_writer(&mut file)?;
    file.rewind()?;
    Ok(file)
}

fn write_cell(
    sheet: &mut Worksheet,
    line: u32,
    place: u16,
    cell: Cell,
    day: &Format,
) -> Result<(), rust_xlsxwriter::XlsxError> {
    match cell {
        Cell::Text(text) if !text.is_empty() => sheet.write_string(line, place, text)?,
        Cell::Day(date) => sheet.write_datetime_with_format(line, place, date, day)?,
        Cell::Amount(amount) => {
            sheet.write_number(line, place, amount.to_string().parse::<f64>().unwrap_or_default())?
        }
        Cell::Text(_) | Cell::Empty => return Ok(()),
    };
    Ok(())
}

/// Breaks the file off: a reader must not take a part for the whole.
fn stop(out: Out, error: &Error) {
    tracing::error!(?error, "a file of projects breaks off");
    out.abort(std::io::Error::other("the file breaks off"));
}

fn answer(name: &str, kind: &'static str, body: Body) -> Result {
    let placed = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).map_err(Error::internal)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, placed),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    Ok((headers, body).into_response())
}
