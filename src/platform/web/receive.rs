//! Bodies, received before work begins: who sends slowly holds no place among the requests at work.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hyper::body::Body as _;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::LARGEST_FORM;

/// A body must have come by then.
const RECEIVED_WITHIN: Duration = Duration::from_secs(10);
/// Largest body that is received beforehand, in bytes; forms that people fill in are smaller.
const BEFOREHAND: u64 = 64 << 10;
/// Larger ones are read while they come, by so many requests at once at the most.
const LARGE_AT_ONCE: usize = 64;

/// Receives small bodies whole; of large ones, and those that do not say how large they are, lets some through.
pub async fn receive(request: Request, next: Next) -> Response {
    static LARGE: Semaphore = Semaphore::const_new(LARGE_AT_ONCE);
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let size = request.body().size_hint();
    if size.exact().is_none_or(|size| size > BEFOREHAND) {
        let Ok(_turn) = LARGE.try_acquire() else {
            return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")]).into_response();
        };
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    match timeout(RECEIVED_WITHIN, to_bytes(body, LARGEST_FORM)).await {
        Ok(Ok(bytes)) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Ok(Err(_)) => StatusCode::BAD_REQUEST.into_response(),
        Err(_) => (StatusCode::REQUEST_TIMEOUT, [(header::CONNECTION, "close")]).into_response(),
    }
}
