//! CSV: UTF-8 with its mark, so that spreadsheets take it for what it is, and the separator of the reader's language.

use std::borrow::Cow;

use bytes::Bytes;

use super::{Cell, Out, Rows, Table};
use crate::platform::web::{Error, Result};
use crate::platform::words::Language;

/// By this a spreadsheet knows that a file is UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What stands between cells: where the comma is a decimal mark it is a semicolon.
pub fn separator(language: Language) -> u8 {
    if language == Language::En { b',' } else { b';' }
}

/// Whether a spreadsheet could take a text for a formula, behind apostrophes that say it is none.
fn is_formula_like(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\n', '\r'])
}

/// A text as no spreadsheet takes it for a formula.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula_like(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text behind its guard.
pub fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula_like(rest)).unwrap_or(text)
}

fn cell(cell: &Cell, language: Language) -> String {
    let plain = cell.plain(language);
    match cell {
        Cell::Text(_) => guarded(&plain).into_owned(),
        _ => plain,
    }
}

pub(super) async fn write(
    table: Table,
    first: Vec<Vec<Cell>>,
    mut rows: impl Rows,
    out: &mut Out,
) -> Result<(), Error> {
    let language = table.language;
    let headings = table.headings.iter().map(|heading| Cell::text(&heading.text)).collect();
    let mut piece = MARK.to_vec();
    let mut some = vec![headings];
    some.extend(first);
    while !some.is_empty() {
        let mut writer = csv::WriterBuilder::new().delimiter(separator(language)).from_writer(piece);
        for row in &some {
            writer.write_record(row.iter().map(|one| cell(one, language))).map_err(Error::internal)?;
        }
        let written = writer.into_inner().map_err(|error| Error::internal(error.to_string()))?;
        // A reader who has left wants no more.
        if out.send_data(Bytes::from(written)).await.is_err() {
            return Ok(());
        }
        piece = Vec::new();
        some = rows.next().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_looks_like_a_formula_is_guarded_and_nothing_else() {
        for (text, written) in
            [("=1+1", "'=1+1"), ("-5", "'-5"), ("'=x", "''=x"), ("\tx", "'\tx"), ("a=b", "a=b"), ("'t", "'t"), ("", "")]
        {
            assert_eq!(guarded(text), written);
        }
    }

    proptest! {
        #[test]
        fn behind_its_guard_a_text_is_what_it_was(text in "['=+@\\-\\t\\na]{0,6}") {
            let written = guarded(&text).into_owned();
            prop_assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\n']));
            prop_assert_eq!(unguarded(&written), text);
        }
    }
}
