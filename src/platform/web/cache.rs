//! Rendered pages, kept by version.
//!
//! A page that every visitor gets alike is kept, compressed, with the version it was made from. It is
//! served while that version is current, made anew when it is not, and stays as the last good copy for
//! when the database is away. There is no list of keys to purge, so nothing can be forgotten.

use std::sync::Arc;
use std::time::Instant;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use moka::sync::Cache;

use super::encoded::{Encoded, not_modified};
use super::guards::{REQUEST_ID, request_id};
use super::{App, Keep, Outside};
use crate::platform::db::Version;
use crate::platform::meter::Route;

/// Largest page that is kept, in bytes; nothing near it should exist.
const LARGEST: usize = 4 << 20;

/// Pages by address, bounded in bytes; the least used go first.
#[derive(Clone)]
pub struct PageCache(Cache<String, Arc<Kept>>);

struct Kept {
    version: Version,
    scope: Scope,
    until: jiff::Timestamp,
    /// By which it was routed: the routing is not asked again.
    route: Route,
    kind: HeaderValue,
    /// Where a list goes on.
    link: Option<HeaderValue>,
    outside: Option<Outside>,
    body: Encoded,
}

/// Whose change makes a kept page old.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    Organisation(uuid::Uuid),
    Shared,
    All,
}

impl PageCache {
    pub fn new(megabytes: u64) -> PageCache {
        let weigh =
            |key: &String, kept: &Arc<Kept>| u32::try_from(key.len() + kept.body.weight() + 256).unwrap_or(u32::MAX);
        PageCache(Cache::builder().max_capacity(megabytes << 20).weigher(weigh).build())
    }

    /// The page at an address, if it is kept and as the portal would make it now.
    fn current(&self, app: &App, key: &str) -> Option<Arc<Kept>> {
        self.0.get(key).filter(|kept| kept.version == app.version(kept.scope) && (app.now)() < kept.until)
    }

    /// How many pages are kept, and the bytes that they take.
    pub fn size(&self) -> (u64, u64) {
        self.0.run_pending_tasks();
        (self.0.entry_count(), self.0.weighted_size())
    }
}

/// The name of a page in the cache. The host is no part of it: a stranger chooses that.
fn key_of(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |target| target.as_str())
}

impl App {
    /// The current version of what pages of `scope` show.
    pub fn version(&self, scope: Scope) -> Version {
        match scope {
            Scope::Organisation(id) => self.feed.of(id),
            Scope::Shared => self.feed.shared(),
            Scope::All => self.feed.of_all(),
        }
    }
}

/// Serves kept pages and keeps those that say they may be.
pub async fn keep_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if has_session(request.headers()) {
        let mut response = next.run(request).await;
        let kind = response.headers().get(header::CONTENT_TYPE);
        if response.status().is_redirection() || kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        }
        return response;
    }
    if !reads {
        return next.run(request).await;
    }
    let whole = request.method() == Method::GET;
    let key = key_of(request.uri()).to_owned();
    let headers = request.headers().clone();
    if let Some(kept) = app.pages.current(&app, &key) {
        app.meters.pages.hits.inc();
        return answer(kept, &headers).await;
    }
    app.meters.pages.misses.inc();
    let response = next.run(request).await;
    if response.status() == StatusCode::SERVICE_UNAVAILABLE
        && let Some(kept) = app.pages.0.get(&key)
    {
        app.meters.pages.stale.inc();
        let mut response = answer(kept, &headers).await;
        // What is old once is not old for ever: the headers are of this answer alone.
        response.extensions_mut().remove::<Worn>();
        response.headers_mut().insert("suunta-stale", HeaderValue::from_static("the database is away"));
        return response;
    }
    match (response.extensions().get::<Keep>(), response.status()) {
        (Some(keep), StatusCode::OK) if whole => {
            let keep = *keep;
            store(&app, key, keep, response, &headers).await
        }
        _ => response,
    }
}

/// The session cookie's name behind TLS, where browsers guard the prefix.
pub const SESSION_COOKIE: &str = "__Host-suunta";
/// Its name on plain HTTP, for the machine's own loopback.
pub const SESSION_COOKIE_PLAIN: &str = "suunta-on-loopback";

/// What signed-in people see is theirs alone. Cookies of other programs on the host change nothing.
pub(super) fn has_session(headers: &HeaderMap) -> bool {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    cookies.flat_map(|cookies| cookies.split(';')).any(|cookie| {
        let name = cookie.split('=').next().unwrap_or_default().trim();
        name == SESSION_COOKIE || name == SESSION_COOKIE_PLAIN
    })
}

async fn store(
    app: &App,
    key: String,
    Keep { version, scope, until }: Keep,
    response: Response,
    headers: &HeaderMap,
) -> Response {
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return super::Error::internal("a page is larger than may be kept").into_response();
    };
    let kind = parts
        .headers
        .get(header::CONTENT_TYPE)
        .cloned()
        .unwrap_or(HeaderValue::from_static("text/html; charset=utf-8"));
    let link = parts.headers.get(header::LINK).cloned();
    let outside = parts.extensions.get::<Outside>().cloned();
    let kept = Arc::new(Kept {
        version,
        scope,
        until,
        route: Route::current(),
        kind,
        link,
        outside,
        body: Encoded::new(body),
    });
    app.pages.0.insert(key, kept.clone());
    answer(kept, headers).await
}

/// The kept page in the form that the reader takes.
async fn answer(kept: Arc<Kept>, headers: &HeaderMap) -> Response {
    kept.route.settle();
    let kept = match kept.body.at_hand(headers) {
        Some(_) => kept,
        None => {
            // Compression is worth its milliseconds once a version; it leaves the async threads free.
            let headers = headers.clone();
            let made = tokio::task::spawn_blocking(move || {
                kept.body.best_for(&headers);
                kept
            });
            match made.await {
                Ok(kept) => kept,
                Err(error) => return super::Error::internal(error).into_response(),
            }
        }
    };
    let mut response = kept.body.best_for(headers).answer(headers);
    if let Some(outside) = &kept.outside {
        response.extensions_mut().insert(outside.clone());
    }
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, kept.kind.clone());
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    if let Some(link) = &kept.link {
        out.insert(header::LINK, link.clone());
    }
    response.extensions_mut().insert(Worn(kept));
    response
}

/// Travels with the answer of a kept page, so that its headers can be kept as well once all layers have put theirs.
#[derive(Clone)]
struct Worn(Arc<Kept>);

impl App {
    /// The answer of a page that is kept and current, without a way through the layers: that is for visitors who read.
    pub(super) fn kept_at_once<B>(&self, request: &axum::http::Request<B>) -> Option<Response> {
        if request.method() != Method::GET || request.headers().contains_key(header::COOKIE) {
            return None;
        }
        let began = Instant::now();
        let kept = self.pages.current(self, key_of(request.uri()))?;
        let form = kept.body.at_hand(request.headers())?;
        let mut headers = form.headers.get()?.clone();
        headers.insert(REQUEST_ID, request_id());
        let known = not_modified(request.headers(), &form.etag);
        let mut response = Response::new(if known { Body::empty() } else { Body::from(form.body.clone()) });
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        *response.headers_mut() = headers;
        self.meters.pages.hits.inc();
        self.meters.routes.note(kept.route, &Method::GET, response.status(), began.elapsed());
        Some(response)
    }
}

/// Keeps the headers of a kept page's answer, as all layers have made them.
pub(super) fn keep_headers(asked: &HeaderMap, response: &Response) {
    if response.status() == StatusCode::OK
        && let Some(Worn(kept)) = response.extensions().get()
        && let Some(form) = kept.body.at_hand(asked)
    {
        form.headers.get_or_init(|| {
            let mut headers = response.headers().clone();
            headers.remove(REQUEST_ID);
            headers.remove(header::CONTENT_LENGTH);
            headers
        });
    }
}
