//! What operators watch the portal by, as their settings ask for it: the log, metrics, traces.

use tokio::net::TcpListener;
use tokio::runtime::Handle;

use crate::config::{LogFormat, Watching};
use crate::platform::db::MIGRATOR;
use crate::platform::log;
use crate::platform::meter::raise_open_files_limit;
#[cfg(feature = "otel")]
use crate::platform::trace::{Queries, Settings, Traces};
use crate::platform::web::{self, App};
use crate::run::{Stopped, say};

/// What is started before everything else and stopped after it.
pub(crate) struct Watched {
    #[cfg(feature = "otel")]
    traces: Option<Traces>,
}

impl Watched {
    #[cfg(feature = "otel")]
    pub(crate) fn start(settings: &Watching, runtime: &Handle) -> Result<Watched, Stopped> {
        let asked = &settings.traces;
        let traces = asked.otlp_endpoint.as_ref().map(|endpoint| Settings {
            endpoint: endpoint.to_string(),
            headers: asked.otlp_headers.clone(),
            service: asked.otlp_service.clone(),
            share: asked.otlp_share,
        });
        let traces = traces.map(|settings| Traces::start(settings, env!("CARGO_PKG_VERSION"), runtime.clone()));
        let traces = traces.transpose().map_err(|error| Stopped::setting(format!("--otlp-endpoint: {error}")))?;
        start_log(settings, traces.as_ref().map(|_| Queries { clock: crate::run::clock }.boxed()))?;
        raise_open_files_limit();
        Ok(Watched { traces })
    }

    #[cfg(not(feature = "otel"))]
    pub(crate) fn start(settings: &Watching, _: &Handle) -> Result<Watched, Stopped> {
        start_log(settings, None)?;
        raise_open_files_limit();
        Ok(Watched {})
    }

    /// Sends what is left of the traces.
    pub(crate) fn stop(self) {
        #[cfg(feature = "otel")]
        if let Some(traces) = self.traces {
            traces.stop();
        }
    }
}

fn start_log(settings: &Watching, listener: Option<log::Listener>) -> Result<(), Stopped> {
    log::start(&settings.log, settings.log_format == LogFormat::Json, listener)
        .map_err(|error| Stopped::setting(format!("--log {}: {error}", settings.log)))
}

/// Tells metrics on a listener of their own, for as long as the task lives.
pub(crate) fn tell_metrics(listener: TcpListener, app: &App) -> impl Future<Output = ()> + Send + use<> {
    match listener.local_addr() {
        Ok(address) => {
            say(format!("metrics are told at http://{address}/metrics"));
            if !address.ip().is_loopback() {
                tracing::warn!(%address, "whoever reaches this address may read the metrics");
            }
        }
        Err(error) => tracing::warn!(%error, "the metrics' listener has no address"),
    }
    web::serve(listener, web::metrics(app.clone(), build()), std::future::pending())
}

/// The program that runs, for the metrics.
fn build() -> [(&'static str, String); 3] {
    let newest = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
    let features = [("pdf", cfg!(feature = "pdf")), ("otel", cfg!(feature = "otel"))];
    let features: Vec<&str> = features.into_iter().filter(|(_, on)| *on).map(|(name, _)| name).collect();
    [
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("schema", newest.to_string()),
        ("features", features.join(",")),
    ]
}
