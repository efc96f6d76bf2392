//! Traces for an OpenTelemetry collector: a span for each request, and one for each query that it asks. No address and no
//! value is sent, only patterns and statements.

use std::pin::Pin;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use axum::http::{Request, Response};
use bytes::Bytes;
use opentelemetry::trace::{Span, SpanKind, TraceContextExt, Tracer, TracerProvider};
use opentelemetry::{Context, KeyValue};
use opentelemetry_http::{HttpClient, HttpError};
use opentelemetry_otlp::{WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracer, SdkTracerProvider};
use tokio::runtime::Handle;
use tracing::field::{Field, Visit};
use tracing_subscriber::{Layer, Registry};

/// Where traces go, and how many.
#[derive(Debug)]
pub struct Settings {
    /// The collector, without a path of its own.
    pub endpoint: String,
    pub headers: Vec<(String, String)>,
    pub service: String,
    /// The share of requests that are traced.
    pub share: f64,
}

/// A collector that does not take a batch within this time loses it.
const SEND_WITHIN: Duration = Duration::from_secs(10);
/// What is left at a stop gets this long.
const STOP_WITHIN: Duration = Duration::from_secs(2);

static TRACER: OnceLock<SdkTracer> = OnceLock::new();

/// What begins spans, where traces are sent.
pub(super) fn tracer() -> Option<&'static SdkTracer> {
    TRACER.get()
}

/// The way to the collector, for as long as the program runs.
#[derive(Debug)]
pub struct Traces(SdkTracerProvider);

impl Traces {
    /// Sends traces from now on, over the given runtime.
    ///
    /// # Errors
    /// One line when the collector's address or a header cannot be used.
    pub fn start(settings: Settings, version: &'static str, runtime: Handle) -> Result<Traces, String> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().timeout(SEND_WITHIN).build().map_err(|error| error.to_string())?;
        let exporter = opentelemetry_otlp::SpanExporter::builder()
            .with_http()
            .with_http_client(Sender { client, runtime })
            .with_endpoint(format!("{}/v1/traces", settings.endpoint.trim_end_matches('/')))
            .with_headers(settings.headers.into_iter().collect())
            .with_timeout(SEND_WITHIN)
            .build()
            .map_err(|error| error.to_string())?;
        let resource = Resource::builder()
            .with_service_name(settings.service)
            .with_attribute(KeyValue::new("service.version", version))
            .build();
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(exporter)
            .with_sampler(Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(settings.share))))
            .with_resource(resource)
            .build();
        let _ = TRACER.set(provider.tracer("suunta"));
        Ok(Traces(provider))
    }

    /// Sends what is left. The runtime must still be there.
    pub fn stop(self) {
        if let Err(error) = self.0.shutdown_with_timeout(STOP_WITHIN) {
            tracing::warn!(%error, "the last traces could not be sent");
        }
    }
}

/// Sends batches with the client that the portal has anyway. Batches are made on a thread outside of the runtime.
#[derive(Debug)]
struct Sender {
    client: reqwest::Client,
    runtime: Handle,
}

type Sent<'a> = Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'a>>;

impl HttpClient for Sender {
    fn send_bytes<'a, 'b>(&'a self, request: Request<Bytes>) -> Sent<'b>
    where
        'a: 'b,
        Self: 'b,
    {
        let client = self.client.clone();
        let sending = self.runtime.spawn(async move {
            let answer = client.execute(reqwest::Request::try_from(request)?).await?;
            let mut response = Response::builder().status(answer.status());
            if let Some(headers) = response.headers_mut() {
                headers.clone_from(answer.headers());
            }
            Ok::<_, HttpError>(response.body(answer.bytes().await?)?)
        });
        Box::pin(async move {
            let sent = sending.await.map_err(HttpError::from).flatten();
            if let Err(error) = &sent {
                tracing::warn!(%error, "traces could not be sent");
            }
            sent
        })
    }
}

/// Makes spans of the events by which sqlx tells of queries.
pub struct Queries {
    pub clock: fn() -> jiff::Timestamp,
}

/// The target of those events.
const QUERIES: &str = "sqlx::query";

impl Queries {
    /// As what hears the log's events, of these alone.
    pub fn boxed(self) -> Box<dyn Layer<Registry> + Send + Sync> {
        let filter = tracing_subscriber::filter::Targets::new().with_target(QUERIES, tracing::Level::TRACE);
        Box::new(Layer::<Registry>::with_filter(self, filter))
    }
}

impl<S: tracing::Subscriber> Layer<S> for Queries {
    fn on_event(&self, event: &tracing::Event<'_>, _: tracing_subscriber::layer::Context<'_, S>) {
        let (Some(tracer), parent) = (tracer(), Context::current()) else { return };
        if event.metadata().target() != QUERIES || !parent.span().is_recording() {
            return;
        }
        let mut query = Query::default();
        event.record(&mut query);
        let ended = SystemTime::from((self.clock)());
        let began = ended.checked_sub(Duration::from_secs_f64(query.seconds.clamp(0.0, 3600.0))).unwrap_or(ended);
        let statement = if query.statement.trim().is_empty() { query.summary.clone() } else { query.statement };
        let attributes = [
            KeyValue::new("db.system.name", "postgresql"),
            KeyValue::new("db.query.text", statement.split_whitespace().collect::<Vec<_>>().join(" ")),
            KeyValue::new("db.response.returned_rows", query.rows),
        ];
        let name = if query.summary.is_empty() { "query".to_owned() } else { query.summary };
        let span = tracer.span_builder(name).with_kind(SpanKind::Client).with_start_time(began);
        span.with_attributes(attributes).start_with_context(tracer, &parent).end_with_timestamp(ended);
    }
}

#[derive(Default)]
struct Query {
    summary: String,
    statement: String,
    seconds: f64,
    rows: i64,
}

impl Visit for Query {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "summary" => self.summary = value.trim_end_matches(" …").to_owned(),
            "db.statement" => self.statement = value.to_owned(),
            _ => {}
        }
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        if field.name() == "elapsed_secs" {
            self.seconds = value;
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "rows_returned" {
            self.rows = i64::try_from(value).unwrap_or(i64::MAX);
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}
