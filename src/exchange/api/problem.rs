//! What is wrong with a request, in the form that programs read (RFC 9457), in the language that is asked for.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::web::{Error, Failure, text};
use crate::platform::words::Language;

/// Media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Why a request was not answered as asked (RFC 9457).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Problem {
    /// Always about:blank: the status says what it is.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// In the language that is asked for.
    pub title: String,
    pub status: u16,
    /// Why, or what could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What is wrong with the fields of what was sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// By which the log knows what happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incident: Option<String>,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FieldError {
    /// Its name; that of a text with its language: `happened.fi`.
    pub field: String,
    pub message: String,
}

impl Problem {
    /// A problem with the words that pages have for its status.
    pub fn of(status: StatusCode, language: Language) -> Problem {
        let key = match status.as_u16() {
            code @ (400 | 401 | 404 | 405 | 408 | 409 | 413 | 414 | 415 | 422 | 429 | 500 | 503) => code,
            _ if status.is_client_error() => 400,
            _ => 500,
        };
        let title = text(language, &format!("api-problem-{key}"), &[]);
        Problem {
            kind: "about:blank",
            title,
            status: status.as_u16(),
            detail: None,
            errors: Vec::new(),
            incident: None,
        }
    }

    /// What a layer or a handler below found, with the words for it.
    pub fn of_failure(status: StatusCode, failure: Option<&Failure>, language: Language) -> Problem {
        let mut problem = Problem::of(status, language);
        if let Some(failure) = failure {
            problem.incident = failure.incident.clone();
            problem.detail = failure.detail.clone();
        }
        problem
    }

    /// As the refusal of a request.
    pub fn refusal(self) -> Error {
        Error::Refused(Box::new(self.into_response()))
    }

    #[must_use]
    pub fn detail(self, detail: impl Into<String>) -> Problem {
        Problem { detail: Some(detail.into()), ..self }
    }

    #[must_use]
    pub fn errors(self, errors: Vec<FieldError>) -> Problem {
        Problem { errors, ..self }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let headers = [(header::CONTENT_TYPE, MEDIA_TYPE), (header::CACHE_CONTROL, "no-store")];
        (status, headers, body).into_response()
    }
}

/// The first language of ours that a reader asks for, else the portal's own.
pub fn language_of(headers: &HeaderMap, own: Language) -> Language {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|asked| asked.to_str().ok()).unwrap_or_default();
    let mut wanted: Vec<(f32, Language)> = asked
        .split(',')
        .filter_map(|one| {
            let (tag, quality) = one.split_once(';').unwrap_or((one, "q=1"));
            let quality: f32 = quality.trim().strip_prefix("q=")?.parse().ok()?;
            (quality > 0.0).then_some((quality, Language::from_tag(tag)?))
        })
        .collect();
    wanted.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    wanted.first().map_or(own, |(_, language)| *language)
}

/// The header by which answers in several languages are told apart.
pub const VARY: HeaderValue = HeaderValue::from_static("accept-language");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_that_is_wanted_most_is_spoken() {
        let of = |asked: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(asked));
            language_of(&headers, Language::Fi)
        };
        assert_eq!(of("de, nn;q=0.5, en-GB;q=0.9"), Language::En);
        assert_eq!(of("no"), Language::Nb);
        assert_eq!(of("sv-FI,fi"), Language::Sv);
        assert_eq!(of("en;q=0, *"), Language::Fi);
        assert_eq!(of("en;q=x"), Language::Fi);
        assert_eq!(of(""), Language::Fi);
    }
}
