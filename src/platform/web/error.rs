//! Errors, shaped for their readers: the log gets the cause once, with an incident id; the page gets
//! plain words in the reader's language and the id.
//!
//! Handlers return [`Error`] with `?`. Its response is an empty body that carries a [`Failure`];
//! [`error_pages`], a layer around everything, turns it into a page.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::language::split;
use super::{App, Shell, Spoken};
use crate::platform::meter::Cause;

pub type Result<T = Response, E = Error> = std::result::Result<T, E>;

/// Why a request could not be answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing here that this reader may see. Forbidden reads as absent.
    #[error("not found")]
    NotFound,
    /// The address has a part that cannot be read: a filter, a language, an encoding.
    #[error("bad request: {0}")]
    BadRequest(String),
    /// More was sent than is taken.
    #[error("too large")]
    TooLarge,
    /// It is refused by a page of its own, which says why.
    #[error("refused by a page")]
    Refused(Box<Response>),
    /// It is closed and does not change any more.
    #[error("closed")]
    Closed,
    /// The page has one address, and it is another.
    #[error("moved to {0}")]
    Moved(String),
    /// Only for signed-in people, and nobody is: to the sign-in page and back here.
    #[error("nobody is signed in")]
    SignIn(String),
    /// The database is away or too busy; trying again helps.
    #[error("unavailable: {0}")]
    Unavailable(#[source] sqlx::Error),
    /// A defect of ours.
    #[error("internal: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// What the error page needs to know; travels as an extension of the response.
#[derive(Debug, Clone, Default)]
pub struct Failure {
    pub incident: Option<String>,
    /// What could not be read, for 400.
    pub detail: Option<String>,
    /// Why the database could not serve it, for 503.
    pub unavailable: Option<Cause>,
}

impl Error {
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::Internal(cause.into())
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        // Statement and lock time-outs, a server that shuts down or has no place left, a full disk, one that cannot be
        // read, no memory; two that wait for each other; a standby that had to replay, or was written to; a pooler that
        // found no server.
        const PASSING: [&str; 14] = [
            "57014", "55P03", "57P01", "57P02", "57P03", "53300", "53100", "25P03", "58030", "53200", "40P01", "40001",
            "25006", "08P01",
        ];
        match &error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) | sqlx::Error::Tls(_) => {
                Error::Unavailable(error)
            }
            sqlx::Error::Database(cause) if cause.code().is_some_and(|code| PASSING.contains(&code.as_ref())) => {
                Error::Unavailable(error)
            }
            // What an address says that has no server behind it just then: it hangs up, and sqlx reads that as a zero.
            sqlx::Error::Protocol(told) if told.contains("SSLRequest") => Error::Unavailable(error),
            sqlx::Error::Database(cause) if cause.code().as_deref() == Some("SU002") => Error::Closed,
            _ => Error::internal(error),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Error {
        Error::internal(error)
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut failure = Failure::default();
        let status = match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::Closed => StatusCode::CONFLICT,
            Error::BadRequest(detail) => {
                failure.detail = Some(detail);
                StatusCode::BAD_REQUEST
            }
            Error::Refused(page) => return *page,
            Error::Moved(to) => return moved(&to),
            Error::SignIn(to) => return Redirect::to(&to).into_response(),
            Error::Unavailable(cause) => {
                tracing::warn!(error = %cause, "the database is away");
                failure.unavailable = Some(cause_of(&cause));
                StatusCode::SERVICE_UNAVAILABLE
            }
            Error::Internal(cause) => {
                let incident = incident();
                tracing::error!(incident, error = ?cause, "a request failed");
                failure.incident = Some(incident);
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        let mut response = status.into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response.extensions_mut().insert(failure);
        response
    }
}

/// What the database's refusal to serve comes from.
fn cause_of(error: &sqlx::Error) -> Cause {
    match error {
        sqlx::Error::PoolTimedOut => Cause::Pool,
        sqlx::Error::Database(cause) if matches!(cause.code().as_deref(), Some("57014" | "55P03" | "25P03")) => {
            Cause::Slow
        }
        sqlx::Error::Database(_) => Cause::Refused,
        _ => Cause::Away,
    }
}

/// A short id by which a reader's report and a log line find each other.
pub(super) fn incident() -> String {
    let id = uuid::Uuid::new_v4().simple().to_string();
    id[..10].to_owned()
}

fn moved(to: &str) -> Response {
    match HeaderValue::try_from(to) {
        Ok(to) => (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response(),
        Err(error) => Error::internal(error).into_response(),
    }
}

#[derive(Template)]
#[template(path = "platform/error.html")]
struct ErrorPage {
    scope: Shell,
    status: u16,
    title: String,
    help: String,
    failure: Failure,
}

/// Gives every failed answer without a body its page, in the reader's language.
pub async fn error_pages(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let spoken = Spoken::default();
    request.extensions_mut().insert(spoken.clone());
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    // Layers below refuse in plain text: body limits, forgery. Other bodies are somebody's answer.
    let wordless = kind.is_none_or(|kind| kind.starts_with("text/plain"));
    if !(status.is_client_error() || status.is_server_error()) || !wordless {
        return response;
    }
    let failure = response.extensions().get().cloned().unwrap_or_default();
    // What is refused before its language is known may still name it.
    let language = spoken.language().or_else(|| split(&path).0).unwrap_or(app.language);
    let scope = Shell::of_portal(&app, language, path);
    let key = match status.as_u16() {
        code @ (400 | 404 | 405 | 408 | 409 | 413 | 414 | 422 | 429 | 500 | 503) => code.to_string(),
        _ if status.is_client_error() => "400".into(),
        _ => "500".into(),
    };
    let title = scope.t(format!("error-{key}"));
    let help = scope.t(format!("error-{key}-help"));
    let page = ErrorPage { scope, status: status.as_u16(), title, help, failure };
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    match page.render() {
        Ok(body) => Response::from_parts(parts, body.into()),
        Err(error) => {
            tracing::error!(%error, "the error page itself failed");
            Response::from_parts(parts, "".into())
        }
    }
}
