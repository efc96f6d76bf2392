//! The workbook, read back.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};

use super::*;

fn sheets(language: Language) -> (Range<Data>, Range<Data>) {
    let file = written(language, |writing| writing.table()).unwrap();
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file)).unwrap();
    let names = workbook.sheet_names();
    assert_eq!(names.len(), 2);
    assert!(names.iter().all(|name| workbook.worksheet_formula(name).unwrap().is_empty()), "nothing is a formula");
    (workbook.worksheet_range(&names[0]).unwrap(), workbook.worksheet_range(&names[1]).unwrap())
}

/// The cells of a column, by its heading.
fn column<'a>(sheet: &'a Range<Data>, heading: &str) -> Vec<&'a Data> {
    let headings = sheet.rows().next().unwrap();
    let place = headings.iter().position(|cell| cell == &Data::String(heading.into()));
    let place = place.unwrap_or_else(|| panic!("{heading} is not among {headings:?}"));
    sheet.rows().skip(1).map(|row| &row[place]).collect()
}

fn text(text: &str) -> Data {
    Data::String(text.into())
}

#[test]
fn what_begins_like_a_formula_comes_back_as_text() {
    let (measures, decisions) = sheets(Language::Fi);
    let reasons = column(&measures, "Arvion perustelu");
    assert_eq!(reasons.len(), AWKWARD.len());
    for (place, awkward) in AWKWARD.iter().enumerate().filter(|(place, _)| *place != 15) {
        // A file's own line ends are plain, and a mark of byte order is nothing that is read.
        let read = reasons[place].to_string().replace("\r\n", "\n");
        assert_eq!(read, awkward.replace("\r\n", "\n"), "{place}");
        assert!(matches!(reasons[place], Data::String(_)));
    }
    assert_eq!(column(&decisions, "Teksti"), [&text("+Beslut")]);
}

#[test]
fn days_are_days_and_numbers_numbers() {
    let (measures, decisions) = sheets(Language::Fi);
    assert_eq!(column(&measures, "Valmiina, prosenttia")[1], &Data::Float(25.0));
    let due = column(&measures, "Mihin mennessä")[0];
    let day = |cell: &Data| match cell {
        Data::DateTime(moment) => moment.to_ymd_hms_milli(),
        other => panic!("{other:?} is no day"),
    };
    assert_eq!(day(due), (2026, 12, 31, 0, 0, 0, 0));
    assert_eq!(day(column(&decisions, "Kokouspäivä")[0]), (2026, 10, 14, 0, 0, 0, 0));
    assert_eq!(column(&measures, "Raportti myöhässä")[0], &Data::Bool(true));
}

#[test]
fn every_measure_has_its_status_and_its_history_in_words() {
    let (measures, _) = sheets(Language::Fi);
    let codes: Vec<Data> = (1..=AWKWARD.len()).map(|number| text(&format!("1.{number}"))).collect();
    assert_eq!(column(&measures, "Tunnus"), codes.iter().collect::<Vec<_>>());
    assert_eq!(column(&measures, "Tilanne")[..2], [&text("myöhässä"), &text("vaarassa viivästyä")]);
    assert_eq!(column(&measures, "Tilanne")[15], &text("ei raporttia"));
    assert_eq!(column(&measures, "1. neljännes 2026")[0], &text("aikataulussa"));
    assert_eq!(column(&measures, "2. neljännes 2026")[0], &text("vaarassa viivästyä"));
}

#[test]
fn headings_are_in_the_readers_language_and_stay_in_sight() {
    let (measures, _) = sheets(Language::En);
    assert_eq!(column(&measures, "Status")[0], &text("late"));
    let file = written(Language::Nn, |writing| writing.table()).unwrap();
    let mut parts = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut parts.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut sheet).unwrap();
    assert!(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
    assert!(sheet.contains("<autoFilter ref=\"A1:"));
}
