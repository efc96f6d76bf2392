//! A quarter's review as a file: on paper (PDF), as a table (XLSX), for machines (JSON).

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::book::Book;
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Result};
use crate::platform::words::LocalText;

/// A form that the review is given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Json,
}

impl Form {
    pub const ALL: [Form; 1] = [Form::Json];

    /// The ending of an address.
    pub fn suffix(self) -> &'static str {
        match self {
            Form::Json => "json",
        }
    }

    /// Reads the ending of an address.
    pub fn parse(suffix: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.suffix() == suffix)
    }

    fn media_type(self) -> &'static str {
        match self {
            Form::Json => "application/json",
        }
    }
}

/// What goes into the file.
pub struct Paper<'a> {
    pub book: &'a Book,
    pub corrections: Vec<LocalText>,
    /// Hash of the round's record, once it is closed.
    pub hash: Option<String>,
}

/// The file as an answer.
///
/// # Errors
/// When it cannot be made.
pub async fn file(scope: &Scope, form: Form, paper: Paper<'_>) -> Result {
    let _ = scope;
    let bytes = match form {
        Form::Json => serde_json::to_vec_pretty(paper.book).map_err(Error::internal)?,
    };
    Ok(answer(form, bytes))
}

fn answer(form: Form, bytes: Vec<u8>) -> Response {
    let kind = HeaderValue::from_static(form.media_type());
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))], bytes)
        .into_response()
}
