//! Merges the rooms' routes and lays the layers around all of them.

use axum::extract::DefaultBodyLimit;
use axum::http::{StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use axum::{Extension, Router};
use tower_http::catch_panic::CatchPanicLayer;

use crate::council::organisation::{Registry, speak};
use crate::council::record::Records;
use crate::platform::web::{self, App, Error, Front, Inside, Pages};
use crate::{cooperation, council, exchange, overview, review, strategy};

/// Every page, form and file of the rooms.
pub fn pages() -> Pages {
    Pages::default()
        .merge(council::content::routes())
        .merge(council::contact::routes())
        .merge(council::picture::routes())
        .merge(council::record::routes())
        .merge(council::sign_in::routes())
        .merge(council::staff::routes())
        .merge(council::translation::routes())
        .merge(strategy::document::routes())
        .merge(strategy::goal::routes())
        .merge(strategy::indicator::routes())
        .merge(strategy::life::routes())
        .merge(strategy::thread::routes())
        .merge(strategy::health::routes())
        .merge(review::routes())
        .merge(cooperation::advocacy::routes())
        .merge(cooperation::funding::routes())
        .merge(cooperation::group::routes())
        .merge(cooperation::international::routes())
        .merge(cooperation::lesson::routes())
        .merge(cooperation::network::routes())
        .merge(exchange::document::routes())
        .merge(overview::across::routes())
        .merge(overview::desk::routes())
        .merge(overview::calendar::routes())
        .merge(overview::people::routes())
        .merge(overview::reminder::routes())
        .merge(overview::search::routes())
        .merge(overview::index::routes())
        .merge(overview::help::routes())
        .merge(overview::sitemap::routes())
        .merge(overview::start::routes())
        .merge(overview::front::routes())
        .merge(exchange::whole::routes())
        .merge(exchange::table::routes())
        .merge(exchange::api::routes())
        .merge(exchange::catalogue::routes())
        .merge(exchange::embed::routes())
        .merge(exchange::feed::routes())
        .merge(exchange::webhook::routes())
}

/// Every kind of record that staff look after.
pub fn records() -> Records {
    let kinds = [&council::kinds::KINDS[..], &strategy::kinds::KINDS, &cooperation::kinds::KINDS];
    Records::new(
        kinds.into_iter().chain(cooperation::KINDS_OF_ROOMS).chain([exchange::document::KINDS]).flatten().copied(),
    )
}

/// Routes that are no room's.
const BESIDE_PAGES: [&str; 3] = ["/static/{name}", "/health/live", "/health/ready"];

/// The whole portal as one service.
pub fn router(app: &App, requests_at_once: usize) -> Front {
    let registry = Registry::default();
    let inside = Inside::default();
    let pages = pages();
    app.meters.lay(pages.patterns().chain(BESIDE_PAGES));
    let routed = pages
        .into_router()
        .merge(web::asset_routes())
        .method_not_allowed_fallback(async || StatusCode::METHOD_NOT_ALLOWED)
        .fallback(async || Error::NotFound)
        .layer(from_fn_with_state((app.clone(), registry.clone()), speak))
        .layer(from_fn_with_state(app.clone(), web::note_route))
        .layer(Extension(registry))
        .layer(DefaultBodyLimit::max(web::LARGEST_FORM))
        .layer(Extension(records()))
        .layer(Extension(inside.clone()))
        .with_state(app.clone());
    inside.lay(routed.clone());
    // A language is taken off the address before routing, so it stands outside of a router of its own;
    // the page cache stands outside of that and sees whole addresses.
    let spoken = Router::new()
        .fallback_service(routed)
        .layer(from_fn(web::refuse_long_address))
        .layer(from_fn(web::choose_language))
        .layer(from_fn_with_state(app.clone(), web::carry))
        .layer(CatchPanicLayer::custom(web::panic_page));
    // Kept pages cost next to nothing, so they stand outside of the limits: they are there when nothing else is.
    let kept = web::limit(spoken, requests_at_once)
        .layer(from_fn(web::receive))
        .layer(from_fn_with_state(app.clone(), web::keep_pages));
    let limited = kept
        .layer(CatchPanicLayer::custom(web::panic_page))
        .layer(from_fn_with_state(app.clone(), exchange::api::around));
    let limited = limited.layer(from_fn_with_state(app.clone(), web::error_pages));
    let limited = limited.layer(from_fn_with_state(app.clone(), web::find_client));
    let whole = Router::new().merge(health(app)).fallback_service(limited);
    #[cfg(feature = "otel")]
    let whole = web::traced(whole, app);
    Front::new(app.clone(), web::guard(whole, app.public_url.starts_with("https://"), &app.meters))
}

/// For operators: whether the process lives, and whether it can do its work.
fn health(app: &App) -> Router {
    let ready = get(async |axum::extract::State(app): axum::extract::State<App>| match ready(&app).await {
        Ok(()) => Ok(plain("ready")),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            Err((StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], plain("the database is away")))
        }
    });
    Router::new()
        .route("/health/live", get(async || plain("alive")))
        .route("/health/ready", ready.with_state(app.clone()))
        .layer(from_fn_with_state(app.clone(), web::note_route))
}

async fn ready(app: &App) -> sqlx::Result<()> {
    let (lost, pool) = (app.database.lost(false), app.database.public());
    if !app.database.answers() {
        return Err(sqlx::Error::PoolClosed);
    }
    tokio::select! {
        asked = sqlx::query_scalar!(r#"select 1 as "one!""#).fetch_one(&pool) => asked.map(|_| ()),
        () = lost => Err(sqlx::Error::PoolClosed),
    }
}

fn plain(text: &'static str) -> ([(header::HeaderName, &'static str); 2], &'static str) {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")], text)
}
