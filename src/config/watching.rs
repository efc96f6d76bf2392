//! Settings of what operators watch the portal by.

use std::net::SocketAddr;

use clap::{Args, ValueEnum};

/// Log, metrics and traces.
#[derive(Debug, Clone, Args)]
pub struct Watching {
    /// Form of log lines
    #[arg(long, env = "SUUNTA_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text, global = true, value_name = "text|json",
        hide_possible_values = true)]
    pub log_format: LogFormat,
    /// What is logged, as `level` or `target=level,…`; `suunta::requests=debug` adds a line for each request
    #[arg(long, env = "SUUNTA_LOG", default_value = "info,sqlx=warn", global = true, value_name = "FILTER")]
    pub log: String,
    /// Address to tell metrics on, at /metrics, to Prometheus and its like; anybody who reaches it may read them
    #[arg(long, env = "SUUNTA_METRICS_LISTEN", global = true, value_name = "ADDRESS:PORT")]
    pub metrics_listen: Option<SocketAddr>,
    #[cfg(feature = "otel")]
    #[command(flatten)]
    pub traces: Traces,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

/// Where traces are sent, under the names that OpenTelemetry has for it.
#[cfg(feature = "otel")]
#[derive(Debug, Clone, Args)]
pub struct Traces {
    /// OpenTelemetry collector that traces are sent to, such as http://127.0.0.1:4318; none without
    #[arg(long, env = "OTEL_EXPORTER_OTLP_ENDPOINT", global = true, value_name = "URL", value_parser = super::public_uri)]
    pub otlp_endpoint: Option<axum::http::Uri>,
    /// Headers sent along there, such as a key
    #[arg(long, env = "OTEL_EXPORTER_OTLP_HEADERS", global = true, hide_env_values = true, value_name = "NAME=VALUE,…",
        value_delimiter = ',', value_parser = named_value)]
    pub otlp_headers: Vec<(String, String)>,
    /// Name of the portal in traces
    #[arg(long, env = "OTEL_SERVICE_NAME", default_value = "suunta", global = true, value_name = "NAME")]
    pub otlp_service: String,
    /// Share of requests that are traced when no proxy has decided
    #[arg(long, env = "OTEL_TRACES_SAMPLER_ARG", default_value_t = 1.0, global = true, value_name = "0-1",
        value_parser = share)]
    pub otlp_share: f64,
}

#[cfg(feature = "otel")]
fn named_value(given: &str) -> Result<(String, String), String> {
    match given.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => Ok((name.trim().to_owned(), value.trim().to_owned())),
        _ => Err("expected name=value".into()),
    }
}

#[cfg(feature = "otel")]
fn share(given: &str) -> Result<f64, String> {
    let share = given.parse::<f64>().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| "expected a number from 0 to 1".into())
}
