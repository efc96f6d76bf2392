//! XLSX: a workbook that keeps its rows on the disk while it is filled.

use std::fs::File;
use std::io::{Read, Seek};

use bytes::Bytes;
use rust_decimal::Decimal;
use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};
use tokio::sync::mpsc;

use super::{AHEAD, Cell, Heading, Out, Rows, Table};
use crate::platform::web::{Error, Result};

/// Bytes of a finished file that are sent at once.
const PIECE: usize = 64 * 1024;
/// Units of UTF-16 that a cell of a workbook holds.
const LONGEST: usize = 32_767;
/// The short date that the reader's own program is set to.
const SHORT_DATE: u8 = 14;

type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Fills the workbook, then sends it.
pub(super) async fn write(
    table: Table,
    first: Vec<Vec<Cell>>,
    mut rows: impl Rows,
    out: &mut Out,
) -> Result<(), Error> {
    let (filling, filled) = mpsc::channel(AHEAD);
    let book = tokio::task::spawn_blocking(move || fill(&table, filled));
    let mut some = first;
    // A book that cannot be filled any more says why when it is waited for.
    while !some.is_empty() && filling.send(some).await.is_ok() {
        some = rows.next().await?;
    }
    drop(filling);
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

/// The workbook as a file without a name, which is gone when it is closed.
fn fill(table: &Table, mut rows: mpsc::Receiver<Vec<Vec<Cell>>>) -> Result<File, Failed> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory()?;
    begin(sheet, &table.title, &table.headings)?;
    let day = Format::new().set_num_format_index(SHORT_DATE);
    let mut line = 0;
    while let Some(some) = rows.blocking_recv() {
        for row in some {
            line += 1;
            for (place, cell) in (0..).zip(row) {
                write_cell(sheet, (line, place), cell, &day, &table.too_long)?;
            }
        }
    }
    if let Some((title, notes)) = &table.notes {
        explain(&mut book, title, notes)?;
    }
    let mut file = tempfile::tempfile()?;
    book.save_to_writer(&mut file)?;
    file.rewind()?;
    Ok(file)
}

fn begin(sheet: &mut Worksheet, title: &str, headings: &[Heading]) -> Result<(), XlsxError> {
    // What the name of a sheet may not have, and how long it may be.
    sheet.set_name(title.chars().filter(|letter| !r"[]:*?/\'".contains(*letter)).take(31).collect::<String>())?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (place, heading) in (0..).zip(headings) {
        sheet.set_column_width(place, heading.width)?;
        sheet.write_string_with_format(0, place, &heading.text, &bold)?;
    }
    Ok(())
}

fn explain(book: &mut Workbook, title: &str, notes: &[Vec<String>]) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet_with_constant_memory()?;
    let widths = [28.0, 70.0, 60.0];
    let headings = notes.first().into_iter().flatten();
    let headings: Vec<Heading> = headings.zip(widths).map(|(text, width)| Heading::new(text, width)).collect();
    begin(sheet, title, &headings)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (line, note) in (1..).zip(notes.iter().skip(1)) {
        for (place, text) in (0..).zip(note) {
            sheet.write_string_with_format(line, place, text, &wrapped)?;
        }
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (line, place): (u32, u16),
    cell: Cell,
    day: &Format,
    too_long: &str,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) if text.is_empty() => return Ok(()),
        Cell::Text(text) if text.encode_utf16().count() > LONGEST => sheet.write_string(line, place, too_long)?,
        Cell::Text(text) => sheet.write_string(line, place, text)?,
        // A workbook knows no day before 1900.
        Cell::Day(date) if date.year() < 1901 => sheet.write_string(line, place, date.to_string())?,
        Cell::Day(date) => sheet.write_datetime_with_format(line, place, date, day)?,
        Cell::Number(number) => match exactly(number) {
            Some(figure) => sheet.write_number(line, place, figure)?,
            None => sheet.write_string(line, place, number.to_string())?,
        },
        Cell::Empty => return Ok(()),
    };
    Ok(())
}

/// The number as workbooks keep numbers, where it is still the same then.
fn exactly(number: Decimal) -> Option<f64> {
    let figure: f64 = number.to_string().parse().ok()?;
    let back: Decimal = figure.to_string().parse().ok()?;
    (back == number).then_some(figure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_a_workbook_would_round_is_written_out() {
        let number = |text: &str| exactly(text.parse().unwrap_or_default());
        assert_eq!(number("1234.50"), Some(1234.5));
        assert_eq!(number("12345678901234567.89"), None);
    }
}
