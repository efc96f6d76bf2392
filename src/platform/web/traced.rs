//! A span for each request, where traces are sent.

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use opentelemetry::propagation::TextMapPropagator;
use opentelemetry::trace::{FutureExt, SpanKind, Status, TraceContextExt, Tracer};
use opentelemetry::{Context, KeyValue};
use opentelemetry_http::HeaderExtractor;
use opentelemetry_sdk::propagation::TraceContextPropagator;

use super::{App, ClientAddress, Failure};
use crate::platform::meter::Route;
use crate::platform::trace::tracer;

/// Lays spans around a router, if they are sent anywhere.
pub fn traced(router: Router, app: &App) -> Router {
    match tracer() {
        Some(_) => router.layer(from_fn_with_state(app.clone(), trace)),
        None => router,
    }
}

async fn trace(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(tracer) = tracer() else { return next.run(request).await };
    let parent = parent(&app, &request);
    let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned();
    // A method that nobody has heard of would be a name of somebody's choice.
    let method = match request.method().as_str() {
        known @ ("GET" | "HEAD" | "POST" | "OPTIONS") => known.to_owned(),
        _ => "_OTHER".to_owned(),
    };
    let span = tracer.span_builder(method.clone()).with_kind(SpanKind::Server).with_attributes([
        KeyValue::new("http.request.method", method.clone()),
        KeyValue::new("suunta.request_id", id),
    ]);
    let context = parent.with_span(span.start_with_context(tracer, &parent));
    let response = next.run(request).with_context(context.clone()).await;
    let span = context.span();
    let route = Route::current();
    if route.is_known() {
        let pattern = app.meters.routes.name(route).to_owned();
        span.update_name(format!("{method} {pattern}"));
        span.set_attribute(KeyValue::new("http.route", pattern));
    }
    let status = response.status();
    span.set_attribute(KeyValue::new("http.response.status_code", i64::from(status.as_u16())));
    if let Some(incident) = response.extensions().get::<Failure>().and_then(|failure| failure.incident.clone()) {
        span.set_attribute(KeyValue::new("suunta.incident", incident));
    }
    if status.is_server_error() {
        span.set_status(Status::error(""));
    }
    response
}

/// The trace that a request belongs to: a trusted proxy says so, anybody else would write into the traces of others.
fn parent(app: &App, request: &Request) -> Context {
    match request.extensions().get::<ClientAddress>() {
        Some(ClientAddress(peer)) if app.trusted_proxies.trusts(peer.to_canonical()) => {
            TraceContextPropagator::new().extract_with_context(&Context::new(), &HeaderExtractor(request.headers()))
        }
        _ => Context::new(),
    }
}
