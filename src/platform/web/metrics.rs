//! What is counted, on a listener of its own: it is for operators, and no part of the portal.

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sqlx::PgPool;

use super::App;
use crate::platform::meter::{Moment, Pool, Process, Waiting, written};

/// Who asks comes again in some seconds, so the database is not waited for.
const DATABASE_WITHIN: Duration = Duration::from_secs(1);

const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The listener's routes: `/metrics` alone.
pub fn metrics(app: App, build: [(&'static str, String); 3]) -> Router {
    let page = async move |State(app): State<App>| page(&app, build).await;
    Router::new().route("/metrics", get(page)).with_state(app)
}

async fn page(app: &App, build: [(&'static str, String); 3]) -> Response {
    let head: [(HeaderName, &str); 3] = [
        (header::CONTENT_TYPE, KIND),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    match written(moment(app, build).await) {
        Ok(page) => (head, page).into_response(),
        Err(error) => {
            tracing::error!(%error, "the metrics could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn moment(app: &App, build: [(&'static str, String); 3]) -> Moment {
    let pool = |door, pool: PgPool| Pool {
        door,
        most: pool.options().get_max_connections(),
        open: pool.size(),
        idle: u32::try_from(pool.num_idle()).unwrap_or(u32::MAX),
    };
    let waiting = tokio::time::timeout(DATABASE_WITHIN, waiting(&app.database.staff())).await;
    let mails = app.mailer.as_ref().map(|mailer| &mailer.tries);
    Moment {
        meters: app.meters.clone(),
        process: Process::read(),
        pools: vec![pool("public", app.database.public()), pool("staff", app.database.staff())],
        pages: app.pages.size(),
        feed_connected: app.feed.connected(),
        feed_silent: app.feed.silent_for().as_secs_f64(),
        feed_noted: app.feed.noted(),
        mails: mails.map(|tries| [tries.sent.get(), tries.failed.get(), tries.given_up.get()]),
        waiting: waiting.ok().and_then(Result::ok),
        build,
    }
}

async fn waiting(staff: &PgPool) -> sqlx::Result<Vec<Waiting>> {
    sqlx::query_as!(
        Waiting,
        r#"select job as "job!", waiting as "waiting!", oldest_seconds as "oldest!" from waiting_jobs()"#
    )
    .fetch_all(staff)
    .await
}
