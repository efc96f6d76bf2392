//! What every page needs: the frame, the reader's language, texts, files, the page cache, errors,
//! and the server itself.

mod about;
mod assets;
mod cache;
mod cookie;
mod encoded;
mod error;
mod front;
#[doc(hidden)]
pub mod fuzzing;
mod guards;
mod inside;
mod language;
mod linger;
mod markdown;
mod measure;
mod metrics;
mod page;
mod patience;
mod proxy;
mod receive;
mod serve;
mod shell;
mod texts;
#[cfg(feature = "otel")]
mod traced;
mod under_way;

use std::sync::Arc;

use axum::extract::FromRef;

pub use assets::{Assets, routes as asset_routes};
pub use cache::{PageCache, SESSION_COOKIE, SESSION_COOKIE_PLAIN, Scope as KeepScope, keep_pages};
pub use cookie::cookie_named;
pub use error::{Error, Failure, Result, error_pages};
pub use front::Front;
pub use guards::{LARGEST_FORM, guard, limit, panic_page, refuse_long_address};
pub use inside::{Inside, PreviewDoor};
pub use language::{Asked, Spoken, choose_language};
pub use markdown::{first_words, marked_up};
pub use measure::note_route;
pub use metrics::metrics;
pub use page::{Keep, Listed, Outside, Page, Pages, Path, Query, Written, encode_value};
pub use proxy::{TrustedProxies, find_client};
pub use receive::receive;
pub use serve::{ClientAddress, serve};
pub use shell::{Alternate, Shell, Shown};
pub use texts::text;
#[cfg(feature = "otel")]
pub use traced::traced;
pub use under_way::carry;

use crate::platform::db::{Database, Feed};
use crate::platform::mail::Mailer;
use crate::platform::meter::Meters;

/// What the rooms of every storey share while the portal runs.
#[derive(Clone)]
pub struct App(Arc<Shared>);

/// The parts of an [`App`].
pub struct Shared {
    pub database: Database,
    pub feed: Feed,
    pub pages: PageCache,
    /// What is counted for those who watch over the portal.
    pub meters: Meters,
    /// The address under which the world sees the portal, without a slash at its end.
    pub public_url: String,
    /// Language of pages that belong to no organisation.
    pub language: crate::platform::words::Language,
    /// The way to the mail server, where there is one.
    pub mailer: Option<Arc<Mailer>>,
    /// The proxies that are believed about whose request it is.
    pub trusted_proxies: TrustedProxies,
    /// What rooms keep while the portal runs, by its type: the platform does not know what it is.
    pub extensions: axum::http::Extensions,
    /// The clock; tests set it.
    pub now: Clock,
}

/// What says what time it is.
pub type Clock = Arc<dyn Fn() -> jiff::Timestamp + Send + Sync>;

impl App {
    pub fn new(shared: Shared) -> App {
        App(Arc::new(shared))
    }
}

impl std::ops::Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl FromRef<App> for Database {
    fn from_ref(app: &App) -> Database {
        app.database.clone()
    }
}
