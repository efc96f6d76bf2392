//! Rendered pages, kept by version.
//!
//! A page that every visitor gets alike is kept, compressed, with the version it was made from. It is
//! served while that version is current, made anew when it is not, and stays as the last good copy for
//! when the database is away. There is no list of keys to purge, so nothing can be forgotten.

use std::io::Write;
use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use moka::sync::Cache;
use sha2::{Digest, Sha256};

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

    /// How many pages are kept, and the bytes that they take.
    pub fn size(&self) -> (u64, u64) {
        self.0.run_pending_tasks();
        (self.0.entry_count(), self.0.weighted_size())
    }
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
    let key = request.uri().to_string();
    let headers = request.headers().clone();
    let kept = app.pages.0.get(&key);
    if let Some(kept) = kept.as_ref().filter(|kept| kept.version == app.version(kept.scope) && (app.now)() < kept.until)
    {
        app.meters.pages.hits.inc();
        return answer(kept, &headers);
    }
    app.meters.pages.misses.inc();
    let response = next.run(request).await;
    if response.status() == StatusCode::SERVICE_UNAVAILABLE
        && let Some(kept) = kept
    {
        app.meters.pages.stale.inc();
        let mut response = answer(&kept, &headers);
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
fn has_session(headers: &HeaderMap) -> bool {
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
    let route = Route::current();
    // Compression is worth its milliseconds once a version; it leaves the async threads free.
    let made = tokio::task::spawn_blocking(move || {
        let body = Encoded::new(body);
        Kept { version, scope, until, route, kind, link, outside, body }
    })
    .await;
    match made {
        Ok(kept) => {
            let kept = Arc::new(kept);
            app.pages.0.insert(key, kept.clone());
            answer(&kept, headers)
        }
        Err(error) => super::Error::internal(error).into_response(),
    }
}

fn answer(kept: &Kept, headers: &HeaderMap) -> Response {
    kept.route.settle();
    let (encoding, body, etag) = kept.body.best_for(headers);
    let mut response = match not_modified(headers, etag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => body.clone().into_response(),
    };
    if let Some(outside) = &kept.outside {
        response.extensions_mut().insert(outside.clone());
    }
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, kept.kind.clone());
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    out.insert(header::ETAG, etag.clone());
    if let Some(link) = &kept.link {
        out.insert(header::LINK, link.clone());
    }
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// Whether the reader already has this very body.
pub(super) fn not_modified(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|known| known.to_str().ok());
    let etag = etag.to_str().unwrap_or_default();
    known.is_some_and(|known| {
        known.split(',').map(|one| one.trim().trim_start_matches("W/")).any(|one| one == etag || one == "*")
    })
}

/// A body with its compressed forms, each with a strong ETag of its own.
pub(super) struct Encoded {
    plain: (Bytes, HeaderValue),
    forms: Vec<(&'static str, Bytes, HeaderValue)>,
}

impl Encoded {
    pub(super) fn new(body: Bytes) -> Encoded {
        let digest: String = Sha256::digest(&body).iter().take(9).map(|byte| format!("{byte:02x}")).collect();
        let etag = |suffix: &str| {
            HeaderValue::try_from(format!("\"{digest}{suffix}\"")).unwrap_or(HeaderValue::from_static("\"\""))
        };
        // A form that is not smaller is not worth having.
        let forms = [("br", brotli(&body)), ("zstd", zstd::bulk::compress(&body, 6).ok()), ("gzip", gzip(&body))]
            .into_iter()
            .filter_map(|(name, form)| Some((name, form.filter(|form| form.len() < body.len())?)))
            .map(|(name, form)| (name, Bytes::from(form), etag(&format!("-{name}"))))
            .collect();
        Encoded { plain: (body, etag("")), forms }
    }

    fn weight(&self) -> usize {
        self.plain.0.len() + self.forms.iter().map(|(_, body, _)| body.len()).sum::<usize>()
    }

    /// The form to send: the first of ours that the reader takes.
    pub(super) fn best_for(&self, headers: &HeaderMap) -> (Option<&'static str>, &Bytes, &HeaderValue) {
        let taken = headers.get(header::ACCEPT_ENCODING).and_then(|taken| taken.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| {
            taken.split(',').any(|one| {
                let (encoding, quality) = one.split_once(';').unwrap_or((one, ""));
                encoding.trim().eq_ignore_ascii_case(name)
                    && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
            })
        };
        match self.forms.iter().find(|(name, ..)| takes(name)) {
            Some((name, body, etag)) => (Some(name), body, etag),
            None => (None, &self.plain.0, &self.plain.1),
        }
    }
}

fn brotli(body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let params =
        brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 20, size_hint: body.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &body[..], &mut out, &params).ok().map(|_| out)
}

fn gzip(body: &[u8]) -> Option<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    writer.write_all(body).and_then(|()| writer.finish()).ok()
}
