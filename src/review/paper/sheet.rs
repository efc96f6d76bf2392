//! A sheet of a workbook: columns that say of each row what stands in their cell.

use jiff::civil::Date;
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

/// Letters that a cell holds at most.
const LONGEST: usize = 32_767;

/// What stands in a cell. A text is never a formula, whatever it begins with.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Text(String),
    Number(f64),
    Day(Date),
    Truth(bool),
    Empty,
}

/// A column: its heading, its width in letters, its cells.
pub struct Column<'a, T> {
    heading: String,
    width: f64,
    cell: Box<dyn Fn(&T) -> Cell + 'a>,
}

impl<'a, T> Column<'a, T> {
    pub fn new(heading: String, width: u8, cell: impl Fn(&T) -> Cell + 'a) -> Self {
        Column { heading, width: f64::from(width), cell: Box::new(cell) }
    }
}

/// How cells look.
pub struct Looks {
    heading: Format,
    text: Format,
    plain: Format,
    day: Format,
}

impl Looks {
    pub fn new() -> Looks {
        let top = Format::new().set_align(FormatAlign::Top);
        let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        Looks {
            heading: heading.set_border_bottom(FormatBorder::Thin),
            text: top.clone().set_text_wrap(),
            // Format 14 is the short date that the reader's own program is set to.
            plain: top.clone(),
            day: top.set_num_format_index(14).set_align(FormatAlign::Left),
        }
    }
}

/// Writes headings and rows into a sheet. The headings stay in sight, and every column can be filtered by.
///
/// # Errors
/// When there is more than a sheet holds.
pub fn fill<T>(sheet: &mut Worksheet, looks: &Looks, columns: &[Column<'_, T>], rows: &[T]) -> Result<(), XlsxError> {
    for (place, column) in (0..).zip(columns) {
        sheet.set_column_width(place, column.width)?;
        sheet.write_string_with_format(0, place, fitting(&column.heading), &looks.heading)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (place, column) in (0..).zip(columns) {
            write(sheet, looks, (line, place), (column.cell)(row))?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = (
        u32::try_from(rows.len()).unwrap_or(u32::MAX),
        u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX),
    );
    sheet.autofilter(0, 0, last.0, last.1)?;
    sheet.set_landscape().set_repeat_rows(0, 0)?;
    Ok(())
}

fn write(sheet: &mut Worksheet, looks: &Looks, (line, place): (u32, u16), cell: Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => sheet.write_string_with_format(line, place, fitting(&text), &looks.text)?,
        Cell::Number(number) => sheet.write_number_with_format(line, place, number, &looks.plain)?,
        Cell::Day(day) => sheet.write_datetime_with_format(line, place, day, &looks.day)?,
        Cell::Truth(truth) => sheet.write_boolean_with_format(line, place, truth, &looks.plain)?,
        Cell::Empty => return Ok(()),
    };
    Ok(())
}

/// A text that fits a cell; one that was cut says so by its end.
fn fitting(text: &str) -> String {
    // The limit is counted in UTF-16, where some letters are two.
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let mut room = LONGEST - 1;
    let kept = text.chars().take_while(|letter| {
        let fits = letter.len_utf16() <= room;
        room = room.saturating_sub(letter.len_utf16());
        fits
    });
    kept.chain(['…']).collect()
}

/// A name that a sheet may have: at most 31 letters, and none that formulas are written with.
pub fn sheet_name(name: &str) -> String {
    name.chars().filter(|letter| !r"[]:*?/\'".contains(*letter)).take(31).collect()
}
