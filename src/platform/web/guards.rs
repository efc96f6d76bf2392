//! What stands around every request: limits, deadlines, headers, request ids.

use std::any::Any;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::error_handling::HandleErrorLayer;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::request_id::{MakeRequestId, PropagateRequestIdLayer, RequestId, SetRequestIdLayer};
use tower_http::trace::TraceLayer;

use super::Outside;
use super::error::{Failure, incident};
use super::measure::Measure;
use crate::platform::log::told;
use crate::platform::meter::{Meters, Route};

/// Longest address that is read, in bytes.
const LONGEST_ADDRESS: usize = 4096;
/// Largest body of a form, in bytes. Uploads have limits of their own.
pub const LARGEST_FORM: usize = 1 << 20;
/// Largest body of anything, in bytes.
const LARGEST_BODY: usize = 34 << 20;

pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Headers of every answer, errors included.
const HEADERS: [(HeaderName, &str); 8] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
];

/// Refuses an address that is too long to be one of ours.
pub async fn refuse_long_address(request: Request, next: Next) -> Response {
    match request.uri().path_and_query().is_some_and(|target| target.as_str().len() > LONGEST_ADDRESS) {
        true => StatusCode::URI_TOO_LONG.into_response(),
        false => next.run(request).await,
    }
}

/// Puts the limits inside of the error pages, so that a refusal has a page too.
pub fn limit(router: Router, requests_at_once: usize) -> Router {
    router.layer(
        ServiceBuilder::new()
            .layer(HandleErrorLayer::new(async |_: tower::BoxError| {
                Route::SHED.settle();
                (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "2")]).into_response()
            }))
            .layer(LoadShedLayer::new())
            .layer(GlobalConcurrencyLimitLayer::new(requests_at_once))
            .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
            .layer(CsrfLayer::new()),
    )
}

/// Puts counts, request ids, the log of requests and the headers around everything.
pub fn guard(router: Router, behind_tls: bool, meters: &Meters) -> Router {
    router.layer(
        ServiceBuilder::new()
            .layer(Measure(meters.clone()))
            .layer(from_fn(forget_request_id))
            .layer(SetRequestIdLayer::new(REQUEST_ID, Numbered))
            .layer(TraceLayer::new_for_http().make_span_with(span).on_response(log_answer).on_failure(()))
            .layer(PropagateRequestIdLayer::new(REQUEST_ID))
            .layer(from_fn(move |request, next| headers(behind_tls, request, next))),
    )
}

/// A new request's id: the process's own random part, and a number. It names a request in the log; nothing is secret in it.
pub(super) fn request_id() -> HeaderValue {
    static PROCESS: LazyLock<u32> = LazyLock::new(|| uuid::Uuid::new_v4().as_fields().0);
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let id = format!("{:08x}-{:x}", *PROCESS, COUNT.fetch_add(1, Ordering::Relaxed));
    HeaderValue::try_from(id).unwrap_or(HeaderValue::from_static("unknown"))
}

#[derive(Clone)]
struct Numbered;

impl MakeRequestId for Numbered {
    fn make_request_id<B>(&mut self, _: &axum::http::Request<B>) -> Option<RequestId> {
        Some(RequestId::new(request_id()))
    }
}

/// A request id is ours to give: a client's own could name another request in the log.
async fn forget_request_id(mut request: Request, next: Next) -> Response {
    request.headers_mut().remove(REQUEST_ID);
    next.run(request).await
}

async fn headers(behind_tls: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if let Some(outside) = response.extensions().get::<Outside>().cloned() {
        let out = response.headers_mut();
        outside.open(out);
        // A frame's own headers rule it, and the old one knows no origins.
        if matches!(outside, Outside::Framed(_)) {
            for (name, value) in HEADERS.iter().filter(|(name, _)| name != header::X_FRAME_OPTIONS) {
                out.entry(name).or_insert(HeaderValue::from_static(value));
            }
            return secured(behind_tls, response);
        }
    }
    for (name, value) in &HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    secured(behind_tls, response)
}

fn secured(behind_tls: bool, mut response: Response) -> Response {
    if behind_tls {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}

impl Outside {
    /// Sets the headers that let an answer stand where it may, and nothing more: what is framed has no form and no script.
    fn open(&self, out: &mut HeaderMap) {
        let policy = match self {
            Outside::Framed(origins) => Some(format!(
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors {origins}; \
                 base-uri 'none'"
            )),
            Outside::Picture(style) => Some(format!(
                "default-src 'none'; style-src '{style}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
            )),
            Outside::Data => None,
        };
        if let Some(policy) = policy.and_then(|policy| HeaderValue::try_from(policy).ok()) {
            out.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        out.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
        if matches!(self, Outside::Data) {
            out.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
    }
}

fn span<B>(request: &axum::http::Request<B>) -> tracing::Span {
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default();
    // Only the path is logged: parameters hold what people typed.
    tracing::info_span!("request", id, method = %request.method(), path = ?told(request.uri().path()))
}

fn log_answer<B>(response: &axum::http::Response<B>, took: Duration, _: &tracing::Span) {
    let status = response.status().as_u16();
    tracing::debug!(target: "suunta::requests", status, milliseconds = took.as_secs_f64() * 1000.0, "answered");
}

/// The answer after a panic: logged with an incident id, like any other defect of ours.
pub fn panic_page(panic: Box<dyn Any + Send + 'static>) -> Response<Body> {
    let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    let incident = incident();
    tracing::error!(incident, panic = said.unwrap_or("unknown"), "a request panicked");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Failure { incident: Some(incident), ..Failure::default() });
    response
}
