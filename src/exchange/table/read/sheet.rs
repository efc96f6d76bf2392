//! XLSX: its first sheet, cell by cell. An archive can grow beyond measure when it is opened, so it is measured first.

use std::fs::File;
use std::io::{BufReader, Read, Seek};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use zip::ZipArchive;

use super::{Batch, Gathered, Line, MOST_COLUMNS, Unreadable};

/// Most bytes of everything in the archive, and of all but the sheets, which alone are read some at a time.
const MOST: u64 = 600 << 20;
const MOST_BESIDE: u64 = 96 << 20;
/// Most parts of the archive.
const MOST_PARTS: usize = 2_000;
/// Most bytes between two marks of XML; a cell holds 32,767 characters.
const LONGEST: usize = 1 << 20;
/// Bytes that are read at once.
const PIECE: usize = 64 * 1024;

pub(super) fn read(mut file: File, take: &mut dyn FnMut(Batch) -> bool) -> Result<(), Unreadable> {
    measure(&mut file)?;
    file.rewind()?;
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(file))?;
    let name = book.sheet_names().first().cloned().ok_or_else(|| Unreadable::because("wrong-table-file"))?;
    let mut cells = book.worksheet_cells_reader(&name)?;
    let rows = u64::from(cells.dimensions().end.0).max(1);
    let mut gathered = Gathered { take, lines: Vec::new() };
    let mut line = Line { number: 1, ..Line::default() };
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let value = cell.get_value();
        if row + 1 < line.number {
            return Err(Unreadable::because("wrong-table-file"));
        }
        if row + 1 > line.number {
            let share = || u8::try_from((u64::from(row) * 100 / rows).min(100)).unwrap_or(100);
            let whole = std::mem::replace(&mut line, Line { number: row + 1, ..Line::default() });
            if !gathered.push(whole, share)? {
                return Ok(());
            }
        }
        if *value == DataRef::Empty {
            continue;
        }
        if column >= MOST_COLUMNS {
            return Err(Unreadable::because("wrong-table-columns"));
        }
        if line.cells.len() <= column {
            line.cells.resize(column + 1, String::new());
        }
        match (written(value), line.cells.get_mut(column)) {
            (Some(text), Some(cell)) => *cell = text,
            _ => line.broken.push(column),
        }
    }
    if line.number > 1 || !line.is_empty() {
        gathered.push(line, || 100)?;
    }
    gathered.hand_over(100);
    Ok(())
}

/// A cell as a person would write it; none where it is a spreadsheet's error.
fn written(value: &DataRef<'_>) -> Option<String> {
    Some(match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => of_moment(moment),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) => return None,
        DataRef::Empty => String::new(),
    })
}

/// A day where the clock stands at its beginning, a time where there is no day, else both.
fn of_moment(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (moment.as_f64() < 1.0, hour, minute, second) {
        (true, ..) => format!("{hour:02}:{minute:02}"),
        (false, 0, 0, 0) => date,
        _ => format!("{date} {hour:02}:{minute:02}"),
    }
}

/// Opens everything once and counts what comes out, whatever the archive says of itself.
fn measure(file: &mut File) -> Result<(), Unreadable> {
    let too_large = || Unreadable::because("wrong-table-large");
    file.rewind()?;
    let mut archive = ZipArchive::new(BufReader::new(file))?;
    if archive.len() > MOST_PARTS {
        return Err(too_large());
    }
    let (mut all, mut beside) = (0, 0);
    let mut piece = vec![0; PIECE];
    for part in 0..archive.len() {
        let mut part = archive.by_index(part)?;
        let is_sheet = part.name().is_ok_and(|name| name.starts_with("xl/worksheets/sheet"));
        let mut run = 0;
        loop {
            let length = part.read(&mut piece)?;
            if length == 0 {
                break;
            }
            let read = piece.get(..length).unwrap_or_default();
            let counted = u64::try_from(length).unwrap_or(u64::MAX);
            all += counted;
            beside += if is_sheet { 0 } else { counted };
            run = longest_run(read, run).ok_or_else(too_large)?;
            if all > MOST || beside > MOST_BESIDE {
                return Err(too_large());
            }
        }
    }
    Ok(())
}

/// Bytes since the last mark of XML, going on from those of the piece before; none where they are too many.
fn longest_run(piece: &[u8], mut run: usize) -> Option<usize> {
    for byte in piece {
        run = if *byte == b'<' { 0 } else { run + 1 };
        if run > LONGEST {
            return None;
        }
    }
    Some(run)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use rust_xlsxwriter::Workbook;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn lines(bytes: &[u8]) -> Result<Vec<Line>, Unreadable> {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        let mut lines = Vec::new();
        super::super::read(file, &mut |batch| {
            lines.extend(batch.lines);
            true
        })?;
        Ok(lines)
    }

    #[test]
    fn cells_are_read_as_people_write_them() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let day = rust_xlsxwriter::Format::new().set_num_format_index(14);
        sheet.write_string(0, 0, "Otsikko").unwrap();
        sheet.write_number(2, 1, 12.5).unwrap();
        sheet.write_number(2, 2, 2024.0).unwrap();
        sheet.write_datetime_with_format(2, 3, jiff::civil::date(2024, 9, 9), &day).unwrap();
        sheet.write_boolean(2, 4, true).unwrap();
        sheet.write_formula(3, 0, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write_formula(3, 1, rust_xlsxwriter::Formula::new("=1+1").set_result("2")).unwrap();
        let read = lines(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(read.iter().map(|line| line.number).collect::<Vec<_>>(), [1, 3, 4]);
        assert_eq!(read[1].cells, ["", "12.5", "2024", "2024-09-09", "true"]);
        assert_eq!(read[2].cells[1], "2");
    }

    #[test]
    fn an_archive_that_grows_beyond_measure_is_not_opened() {
        let bomb = |name: &str, fill: &[u8], times: usize| {
            let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
            let options = SimpleFileOptions::default();
            zip.start_file(name, options).unwrap();
            for _ in 0..times {
                zip.write_all(fill).unwrap();
            }
            zip.finish().unwrap().into_inner()
        };
        let strings = bomb("xl/sharedStrings.xml", &b"<si/>".repeat(1 << 18), 80);
        assert!(strings.len() < 1 << 20, "it is small while it is closed");
        assert_eq!(lines(&strings), Err(Unreadable::because("wrong-table-large")));
        let cell = bomb("xl/worksheets/sheet1.xml", &[b'a'; 1 << 16], 20);
        assert_eq!(lines(&cell), Err(Unreadable::because("wrong-table-large")));
    }
}
