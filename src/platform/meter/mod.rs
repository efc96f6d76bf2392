//! What is counted while the portal runs, for those who watch over it. Counting takes no lock and no memory: a kept page
//! costs microseconds, and what it is counted by must cost a small part of one.

mod lane;
mod process;
mod routes;
mod writing;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use prometheus_client::metrics::counter::Counter;

pub use process::{Process, open_files_limit, raise_open_files_limit};
pub use routes::{Route, WithRoute, with_route};
pub use writing::{Moment, Pool, Waiting, written};

use routes::Routes;

/// Everything that one portal counts.
#[derive(Debug, Clone, Default)]
pub struct Meters(Arc<Counted>);

/// The counts, by what they are about.
#[derive(Debug, Default)]
pub struct Counted {
    pub(crate) routes: Routes,
    under_way: AtomicI64,
    /// Requests whose client went away before the answer.
    pub left: Counter,
    pub pages: Pages,
    pub unavailable: Unavailable,
    pub jobs: Jobs,
}

/// What the page cache did.
#[derive(Debug, Default)]
pub struct Pages {
    pub hits: Counter,
    pub misses: Counter,
    /// Old copies given because the database was away.
    pub stale: Counter,
}

/// Why the database could not serve requests.
#[derive(Debug, Default)]
pub struct Unavailable {
    /// No connection came free in time.
    pub pool: Counter,
    /// The server did not answer, or the connection broke.
    pub away: Counter,
    /// A statement or a lock took too long.
    pub slow: Counter,
    /// The server refused for now: it stops, has no place left, or its disk is full.
    pub refused: Counter,
}

/// What was sent, by what it was and how that ended.
#[derive(Debug, Default)]
pub struct Jobs {
    pub reminders: Counter,
    pub webhooks: Sent,
    pub announcements: Sent,
}

/// How tries to send something ended.
#[derive(Debug, Default)]
pub struct Sent {
    pub sent: Counter,
    pub failed: Counter,
    /// Those that are not tried again.
    pub given_up: Counter,
}

/// Why a request got 503 from the database's side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    Pool,
    Away,
    Slow,
    Refused,
}

impl Unavailable {
    pub fn note(&self, cause: Cause) {
        let counter = match cause {
            Cause::Pool => &self.pool,
            Cause::Away => &self.away,
            Cause::Slow => &self.slow,
            Cause::Refused => &self.refused,
        };
        counter.inc();
    }
}

impl Meters {
    /// The patterns of all routes, once, when the portal is put together: nothing else becomes a label.
    pub fn lay<'a>(&self, patterns: impl Iterator<Item = &'a str>) {
        self.0.routes.lay(patterns);
    }

    /// A request begins; it ends when what is given is dropped.
    pub fn begin(&self) -> UnderWay {
        self.0.under_way.fetch_add(1, Ordering::Relaxed);
        UnderWay(self.clone())
    }

    /// Requests that are being worked on.
    pub fn under_way(&self) -> i64 {
        self.0.under_way.load(Ordering::Relaxed)
    }
}

impl std::ops::Deref for Meters {
    type Target = Counted;

    fn deref(&self) -> &Counted {
        &self.0
    }
}

/// A request that is being worked on.
#[derive(Debug)]
pub struct UnderWay(Meters);

impl UnderWay {
    pub fn meters(&self) -> &Meters {
        &self.0
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}
