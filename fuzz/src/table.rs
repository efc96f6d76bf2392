//! Tables: CSV as spreadsheets write it, and workbooks.

use std::io::{Cursor, Write};

use suunta::exchange::table::{Line, MOST_COLUMNS, MOST_ROWS, SOME, read_file};
use suunta::platform::table::guarded;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The parts of a workbook; a part of the XML that the bytes begin with is taken from them.
const PARTS: [(&str, &[u8], &str); 6] = [
    (
        "xl/worksheets/sheet1.xml",
        b"<worksheet",
        r#"<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>"#,
    ),
    ("xl/sharedStrings.xml", b"<sst", "<sst><si><t>koodi</t></si></sst>"),
    (
        "xl/styles.xml",
        b"<styleSheet",
        r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
    ),
    (
        "xl/workbook.xml",
        b"<workbook",
        r#"<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        b"<Relationships",
        r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="worksheet"/></Relationships>"#,
    ),
    ("[Content_Types].xml", b"<Types", "<Types/>"),
];

/// Whatever is read keeps within its bounds, and stands in the file that is written of it.
pub fn check(bytes: &[u8]) {
    let is_part = PARTS.iter().any(|(_, begin, _)| bytes.starts_with(begin));
    let Some(lines) = (if is_part { read(&workbook(bytes)) } else { read(bytes) }) else { return };
    let cells: Vec<_> = lines.into_iter().filter(|line| line.broken.is_empty()).map(|line| line.cells).collect();
    let again = read(&written(&cells)).expect("what was written is a table");
    assert_eq!(again.into_iter().map(|line| line.cells).collect::<Vec<_>>(), cells);
}

fn read(bytes: &[u8]) -> Option<Vec<Line>> {
    let mut file = tempfile::tempfile().expect("a file");
    file.write_all(bytes).expect("the file is written");
    let mut lines: Vec<Line> = Vec::new();
    let mut last = 0;
    let read = read_file(file, &mut |batch| {
        assert!(batch.lines.len() <= SOME && batch.share <= 100);
        for line in &batch.lines {
            assert!(line.number > last && line.number <= MOST_ROWS + 1, "row {} after {last}", line.number);
            assert!(line.cells.len() <= MOST_COLUMNS && line.broken.iter().all(|place| *place < MOST_COLUMNS));
            last = line.number;
        }
        lines.extend(batch.lines);
        true
    });
    read.ok().map(|()| lines)
}

fn written(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    for row in rows {
        // A row of nothing is written as one empty cell, for a line of nothing is no row.
        let cells = row.iter().map(|cell| guarded(cell).into_owned());
        writer.write_record(cells).expect("a row is written");
    }
    writer.into_inner().expect("all is written")
}

fn workbook(part: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, begin, usual) in PARTS {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part is begun");
        let content = if part.starts_with(begin) { part } else { usual.as_bytes() };
        zip.write_all(content).expect("a part is written");
    }
    zip.finish().expect("all is written").into_inner()
}
