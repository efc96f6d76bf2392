//! Pages: how a room lists them, how their addresses are read, how they are answered.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{FromRequestParts, Request};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::de::DeserializeOwned;

use super::cache::Scope;
use super::{App, Error};
use crate::platform::db::Version;

/// The routes of a room. Every page is listed with the parameters its address knows, so that a page
/// has one address and tests can walk all of them.
#[derive(Default)]
pub struct Pages {
    router: Router<App>,
    listed: Vec<Listed>,
    staff: Vec<&'static str>,
    actions: Vec<&'static str>,
    files: Vec<&'static str>,
}

/// One page as listed: its route and the parameters it knows, in their one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    pub route: &'static str,
    pub parameters: &'static [&'static str],
}

impl Pages {
    /// Adds a page. Unknown, empty and misplaced parameters are dropped by a redirect.
    pub fn page<H, T>(mut self, route: &'static str, parameters: &'static [&'static str], handler: H) -> Pages
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let tidy = from_fn(move |request: Request, next: Next| tidy_query(parameters, request, next));
        self.router = self.router.route(route, get(handler).layer(tidy));
        self.listed.push(Listed { route, parameters });
        self
    }

    /// Adds a page for signed-in people. It is not for the world, so it is not listed.
    pub fn staff_page<H, T>(mut self, route: &'static str, parameters: &'static [&'static str], handler: H) -> Pages
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let tidy = from_fn(move |request: Request, next: Next| tidy_query(parameters, request, next));
        self.router = self.router.route(route, get(handler).layer(tidy));
        self.staff.push(route);
        self
    }

    /// Adds where another site leads people back to, with parameters of its own choice: they are taken as they come.
    pub fn entry<H, T>(mut self, route: &'static str, handler: H) -> Pages
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.router = self.router.route(route, get(handler));
        self.staff.push(route);
        self
    }

    /// Adds a file that pages show. It is no page, so it is not listed.
    pub fn file<H, T>(mut self, route: &'static str, handler: H) -> Pages
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.router = self.router.route(route, get(handler));
        self.files.push(route);
        self
    }

    /// Adds a file that may be kept: like a page, it drops parameters that it does not know by a redirect.
    pub fn kept_file<H, T>(mut self, route: &'static str, parameters: &'static [&'static str], handler: H) -> Pages
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let tidy = from_fn(move |request: Request, next: Next| tidy_query(parameters, request, next));
        self.router = self.router.route(route, get(handler).layer(tidy));
        self.files.push(route);
        self
    }

    /// Adds what a form posts to.
    pub fn action<H, T>(mut self, route: &'static str, handler: H) -> Pages
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.router = self.router.route(route, post(handler));
        self.actions.push(route);
        self
    }

    pub fn merge(mut self, other: Pages) -> Pages {
        self.router = self.router.merge(other.router);
        self.staff.extend(other.staff);
        self.actions.extend(other.actions);
        self.files.extend(other.files);
        self.listed.extend(other.listed);
        self
    }

    pub fn listed(&self) -> &[Listed] {
        &self.listed
    }

    /// Routes of pages for signed-in people, and of those by which they come in from elsewhere.
    pub fn staff(&self) -> &[&'static str] {
        &self.staff
    }

    /// Routes of files that pages show.
    pub fn files(&self) -> &[&'static str] {
        &self.files
    }

    /// Routes that forms post to.
    pub fn actions(&self) -> &[&'static str] {
        &self.actions
    }

    /// The patterns of all routes; some more than once.
    pub fn patterns(&self) -> impl Iterator<Item = &'static str> {
        let listed = self.listed.iter().map(|listed| listed.route);
        listed.chain([&self.staff, &self.actions, &self.files].into_iter().flatten().copied())
    }

    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

async fn tidy_query(parameters: &'static [&'static str], request: Request, next: Next) -> Response {
    let Some(query) = request.uri().query() else { return next.run(request).await };
    match tidied(query, parameters) {
        Some(tidy) if tidy == query && !tidy.is_empty() => next.run(request).await,
        Some(tidy) => {
            let path =
                request.extensions().get::<axum::extract::OriginalUri>().map_or(request.uri().path(), |uri| uri.path());
            let target = if tidy.is_empty() { path.to_owned() } else { format!("{path}?{tidy}") };
            match HeaderValue::try_from(target) {
                // Not permanent: what a page does not know today it may know tomorrow.
                Ok(target) => (axum::http::StatusCode::FOUND, [(header::LOCATION, target)]).into_response(),
                Err(error) => Error::internal(error).into_response(),
            }
        }
        None => Error::BadRequest(query.chars().take(80).collect()).into_response(),
    }
}

/// The query with only the known parameters that have a value, in their one order; `None` when it
/// is not a form's encoding.
pub(super) fn tidied(query: &str, parameters: &[&str]) -> Option<String> {
    let mut kept = Vec::new();
    let pairs: Vec<(String, String)> =
        query.split('&').filter(|pair| !pair.is_empty()).map(decoded).collect::<Option<_>>()?;
    for parameter in parameters {
        if let Some((_, value)) = pairs.iter().rfind(|(name, value)| name == parameter && !value.trim().is_empty()) {
            kept.push(format!("{parameter}={}", encode_value(value.trim())));
        }
    }
    Some(kept.join("&"))
}

fn decoded(pair: &str) -> Option<(String, String)> {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let plain = |text: &str| {
        let text = text.replace('+', " ");
        let text = percent_encoding::percent_decode_str(&text).decode_utf8().ok()?.into_owned();
        (!text.contains('\0')).then_some(text)
    };
    Some((plain(name)?, plain(value)?))
}

/// A value in a form's encoding, as browsers write it.
pub fn encode_value(value: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b' ');
    percent_encoding::utf8_percent_encode(value, KEPT).to_string().replace(' ', "+")
}

/// A page's parameters. What cannot be read is a 400 that says so.
pub struct Query<T>(pub T);

#[expect(clippy::disallowed_types, reason = "this is the wrapper that others use")]
impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        axum::extract::Query::try_from_uri(&parts.uri)
            .map(|axum::extract::Query(query)| Query(query))
            .map_err(|_| Error::BadRequest(parts.uri.query().unwrap_or_default().chars().take(80).collect()))
    }
}

/// Parts of the path. What cannot be read names nothing: 404.
pub struct Path<T>(pub T);

#[expect(clippy::disallowed_types, reason = "this is the wrapper that others use")]
impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        // PostgreSQL knows no text with a zero byte, so none is a name.
        if parts.uri.path().contains("%00") {
            return Err(Error::NotFound);
        }
        match axum::extract::Path::<T>::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(path)) => Ok(Path(path)),
            Err(_) => Err(Error::NotFound),
        }
    }
}

/// A page rendered from its template, as HTML.
pub struct Page<T>(pub T);

/// Marks an answer that every visitor gets alike, so that it may be kept until its version changes.
#[derive(Debug, Clone, Copy)]
pub struct Keep {
    /// The version known before the page was made.
    pub version: Version,
    pub scope: Scope,
    /// When the day ends that it was made for: tomorrow something else is late.
    pub until: jiff::Timestamp,
}

/// Where an answer may be shown or read besides the portal's own pages. Without it: nowhere.
#[derive(Debug, Clone)]
pub enum Outside {
    /// A page, in frames of these origins, which are separated by spaces.
    Framed(Arc<str>),
    /// A picture, in pages anywhere; with the hash of the style sheet within it.
    Picture(Arc<str>),
    /// Data, by scripts of any site.
    Data,
}

/// A text of some other kind than HTML.
pub struct Written {
    pub kind: &'static str,
    pub text: String,
    /// Whether other sites may show or read it.
    pub outside: Option<Outside>,
}

impl Written {
    /// The answer, kept for other visitors while its version is current.
    pub fn kept(self, keep: Keep) -> Response {
        let head = [(header::CONTENT_TYPE, self.kind), (header::CACHE_CONTROL, "no-cache")];
        let mut response = (head, self.text).into_response();
        if let Some(outside) = self.outside {
            response.extensions_mut().insert(outside);
        }
        response.extensions_mut().insert(keep);
        response
    }
}

impl<T: Template> Page<T> {
    /// The answer, kept for other visitors while its version is current.
    ///
    /// # Errors
    /// When the template fails.
    pub fn kept(self, keep: Keep) -> Result<Response, Error> {
        let mut response = self.fresh()?;
        response.extensions_mut().insert(keep);
        Ok(response)
    }

    /// The answer, for this request alone.
    ///
    /// # Errors
    /// When the template fails.
    pub fn fresh(self) -> Result<Response, Error> {
        let html = super::about::described(self.0.render()?);
        Ok(([(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], html)
            .into_response())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_has_one_form() {
        let tidy = |query| tidied(query, &["kind", "q"]);
        assert_eq!(tidy("q=a+b&kind=theme").as_deref(), Some("kind=theme&q=a+b"));
        assert_eq!(tidy("utm=1&kind=").as_deref(), Some(""));
        assert_eq!(tidy("q=%C3%A4").as_deref(), Some("q=%C3%A4"));
        assert_eq!(tidy("kind=a&kind=b").as_deref(), Some("kind=b"));
        assert_eq!(tidy("q=%FF"), None);
        assert_eq!(tidy("q=a%00"), None);
    }
}
