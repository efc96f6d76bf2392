//! A quarter's review as a file: on paper (PDF), as a table (XLSX), for machines (JSON).

#[cfg(feature = "pdf")]
mod facts;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod pdf;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use jiff::Timestamp;

use crate::council::organisation::{Organisation, Scope};
use crate::platform::web::{Error, Result, Shell};
use crate::platform::words::{LocalText, Phase, Status};
use crate::review::book::Book;

/// A form that the review is given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    #[cfg(feature = "pdf")]
    Pdf,
    Xlsx,
    Json,
}

impl Form {
    /// The forms that this build can make.
    pub const ALL: &'static [Form] = &[
        #[cfg(feature = "pdf")]
        Form::Pdf,
        Form::Xlsx,
        Form::Json,
    ];

    /// The ending of an address.
    pub fn suffix(self) -> &'static str {
        match self {
            #[cfg(feature = "pdf")]
            Form::Pdf => "pdf",
            Form::Xlsx => "xlsx",
            Form::Json => "json",
        }
    }

    /// Reads the ending of an address.
    pub fn parse(suffix: &str) -> Option<Form> {
        Form::ALL.iter().copied().find(|form| form.suffix() == suffix)
    }

    fn media_type(self) -> &'static str {
        match self {
            #[cfg(feature = "pdf")]
            Form::Pdf => "application/pdf",
            Form::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Form::Json => "application/json",
        }
    }

    /// Whether a browser shows it; what it cannot show is saved.
    fn is_shown(self) -> bool {
        self != Form::Xlsx
    }
}

/// What goes into the file.
pub struct Paper<'a> {
    pub book: &'a Book,
    /// What was corrected after the round was closed, and when.
    pub corrections: Vec<(Timestamp, LocalText)>,
    /// Number and hash of the round's record in the chain, once it is closed.
    pub record: Option<(usize, String)>,
}

/// A paper with whose it is and in whose language.
struct Writing<'a> {
    shell: &'a Shell,
    organisation: &'a Organisation,
    paper: &'a Paper<'a>,
}

/// The file as an answer.
///
/// # Errors
/// When it cannot be made.
pub async fn file(scope: &Scope, form: Form, paper: Paper<'_>) -> Result {
    let writing = Writing { shell: &scope.shell, organisation: &scope.organisation, paper: &paper };
    let bytes = match form {
        #[cfg(feature = "pdf")]
        Form::Pdf => pdf::make(writing.facts()).await?,
        Form::Xlsx => writing.table().map_err(Error::internal)?,
        Form::Json => serde_json::to_vec_pretty(paper.book).map_err(Error::internal)?,
    };
    answer(form, &format!("{}-{}.{}", scope.organisation.slug, paper.book.quarter, form.suffix()), bytes)
}

/// The file with its name; a name of letters, digits, hyphens and dots needs no encoding (RFC 6266).
fn answer(form: Form, name: &str, bytes: Vec<u8>) -> Result {
    let kind = HeaderValue::from_static(form.media_type());
    let placed = if form.is_shown() { "inline" } else { "attachment" };
    let placed = HeaderValue::try_from(format!("{placed}; filename=\"{name}\"")).map_err(Error::internal)?;
    let kept = HeaderValue::from_static("no-cache");
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, placed), (header::CACHE_CONTROL, kept)];
    Ok((headers, bytes).into_response())
}

impl Writing<'_> {
    /// What a report said in one word: its phase once that is final, its status until then.
    fn word(&self, phase: Phase, status: Status) -> String {
        if phase.is_final() { self.shell.tf("phase", phase) } else { self.shell.tf("status", status) }
    }
}
