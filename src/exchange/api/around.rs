//! What stands around every request to the interface: it is open to pages of all sites, reads no cookie, and says what
//! is wrong in the form of its other answers.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::problem::{Problem, VARY, language_of};
use crate::platform::web::{App, Error, Failure, Spoken};

/// Where the interface begins.
pub const DOCUMENT: &str = "/api/openapi.json";
const ROOT: &str = "/api/v1/";

/// Whether an address is the interface's.
fn is_ours(path: &str) -> bool {
    path.starts_with(ROOT) || path == DOCUMENT || path == ROOT.trim_end_matches('/')
}

/// Answers in the interface's manner what is asked of it, and lets everything else pass.
pub async fn around(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if !is_ours(path) {
        // An answer in JSON holds all languages, so it has one address.
        let (_, below) = path.strip_prefix('/').and_then(|path| path.split_at_checked(2)).unwrap_or_default();
        return if is_ours(below) { Error::NotFound.into_response() } else { next.run(request).await };
    }
    // Whoever is signed in here asks the interface like anybody else: a cookie comes along unasked.
    request.headers_mut().remove(header::COOKIE);
    let language = language_of(request.headers(), app.language);
    if let Some(spoken) = request.extensions().get::<Spoken>() {
        spoken.settle(language);
    }
    let may_be_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let response = match (request.method() == Method::OPTIONS, request.uri().path().ends_with('/')) {
        (true, _) => StatusCode::NO_CONTENT.into_response(),
        // A name is never empty, and no other address is meant.
        (false, true) => Error::NotFound.into_response(),
        (false, false) => next.run(request).await,
    };
    let (status, is_worded) = (response.status(), is_worded(response.headers()));
    let failed = status.is_client_error() || status.is_server_error();
    let mut response = match failed && !is_worded {
        true => worded(response, language),
        false => response,
    };
    if failed {
        response.headers_mut().insert(header::VARY, VARY);
    }
    open(response.headers_mut(), may_be_read);
    response
}

fn is_worded(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| !kind.starts_with("text/plain"))
}

/// A refusal of a layer below, as a problem with its headers.
fn worded(response: Response, language: crate::platform::words::Language) -> Response {
    let status = response.status();
    let problem = Problem::of_failure(status, response.extensions().get::<Failure>(), language);
    let mut worded = problem.into_response();
    if let Some(failure) = response.extensions().get::<Failure>() {
        worded.extensions_mut().insert(failure.clone());
    }
    for name in [header::RETRY_AFTER, header::ALLOW, header::WWW_AUTHENTICATE] {
        if let Some(value) = response.headers().get(&name) {
            worded.headers_mut().insert(name, value.clone());
        }
    }
    worded
}

/// Lets scripts of all sites read the answer. They may not send a token: that is for programs.
fn open(headers: &mut HeaderMap, may_be_read: bool) {
    const OPEN: [(HeaderName, &str); 6] = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match"),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    if may_be_read {
        for (name, value) in OPEN {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    // Nothing of the interface depends on a cookie, so no cache need ask.
    if headers.get(header::VARY).is_some_and(|vary| vary == "accept-encoding, cookie") {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
}
