//! What reads a request to the open interface, for the fuzz targets and for the test that goes through their corpora.

use axum::http::{HeaderMap, Uri};
use jiff::civil::Date;
use uuid::Uuid;

use super::ask::{Ask, Filter, Shape};
use crate::platform::web::Error;
use crate::platform::words::Language;

/// One filter of each shape.
const FILTERS: &[Filter] = &[
    Filter::new("strategy", Shape::Slug, ""),
    Filter::new("goal", Shape::Code, ""),
    Filter::new("state", Shape::OneOf(&["draft", "decided"]), ""),
    Filter::new("country", Shape::Country, ""),
    Filter::new("since", Shape::Day, ""),
    Filter::new("q", Shape::Words, ""),
];

/// What a query asks of a list, as the parameters of the list's next page behind a record, and the day in it.
///
/// # Errors
/// When a parameter is not known, comes twice or cannot be read.
#[allow(clippy::disallowed_types, reason = "no page answers here")]
pub fn asked(uri: &Uri, behind: Uuid) -> Result<(String, Option<Date>), Error> {
    let pairs = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(uri);
    let pairs = pairs.map_err(|refused| Error::BadRequest(refused.to_string()))?;
    let ask = Ask::read(Date::ZERO, FILTERS, pairs.0)?;
    Ok((ask.behind(behind), ask.day("since")))
}

/// The language of what is said to a program.
pub fn language_of(headers: &HeaderMap, own: Language) -> Language {
    super::problem::language_of(headers, own)
}
