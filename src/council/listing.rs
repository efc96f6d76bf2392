//! A list of an organisation's page as a file to take along: what was chosen on the page, as its reader sees it.

use super::organisation::Scope;
use crate::platform::table::{Cell, Form, Heading, Rows, Table, answer};
use crate::platform::web::Result;
use crate::platform::words::LocalText;

/// Width of columns in a workbook, in characters: of the one that says what a row is called, and of others.
const WIDE: f64 = 44.0;
const NARROW: f64 = 20.0;

/// The list as a file. `headings` are keys of texts; the one that names a row is the widest.
///
/// # Errors
/// When the first rows cannot be read.
pub async fn take(
    scope: &Scope,
    form: Form,
    (name, title): (&str, String),
    headings: &[&str],
    rows: impl Rows,
) -> Result {
    let named = ["field-title", "field-name"];
    let headings =
        headings.iter().map(|key| Heading::new(scope.t(key), if named.contains(key) { WIDE } else { NARROW }));
    let name = format!("{}-{name}", scope.organisation.slug);
    answer(Table::new(&scope.shell, name, title, headings.collect()), form, rows).await
}

/// A text of the content in the reader's language, or else in the organisation's own.
pub fn shown(scope: &Scope, text: &LocalText) -> Cell {
    match scope.plain(text) {
        "" => Cell::Empty,
        text => Cell::text(text),
    }
}

/// The address of a page of the organisation.
pub fn address(scope: &Scope, below: &str) -> Cell {
    Cell::Text(format!("{}{}", scope.public_url, scope.to(below)))
}
