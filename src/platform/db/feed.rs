//! The change feed: the version number of each organisation, kept in memory and raised by
//! notifications of the database, so that a rendered page is known to be current without a query.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgListener, PgPool};
use uuid::Uuid;

/// How often the versions are read anew in case a notification was lost.
const POLL: Duration = Duration::from_secs(5);
/// Pause before listening again after the connection broke.
const PAUSE: Duration = Duration::from_millis(250);

/// Stands for the state of everything that a page may show: equal versions, equal page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Version(i64, i64);

/// The versions as this node knows them.
#[derive(Debug, Clone, Default)]
pub struct Feed {
    known: Arc<RwLock<HashMap<Uuid, i64>>>,
    signs: Arc<Signs>,
    /// The task that follows; it ends with the last feed that knows it.
    follower: Option<Arc<Follower>>,
}

/// Signs of life, for those who watch over the portal.
#[derive(Debug, Default)]
struct Signs {
    connected: AtomicBool,
    heard: RwLock<Option<Instant>>,
    noted: AtomicU64,
}

impl Signs {
    fn hear(&self) {
        *self.heard.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(Instant::now());
    }
}

#[derive(Debug)]
struct Follower(tokio::task::JoinHandle<()>);

impl Drop for Follower {
    fn drop(&mut self) {
        // It holds a connection, and a pool that closes waits for all of them.
        self.0.abort();
    }
}

impl Feed {
    /// Reads the versions once and keeps them current for as long as a copy of the feed lives.
    ///
    /// # Errors
    /// When the first reading fails.
    pub async fn follow(pool: PgPool) -> sqlx::Result<Feed> {
        let mut feed = Feed::default();
        // Listen before reading, so that no change falls between the two.
        let listener = PgListener::connect_with(&pool).await?;
        let listener = feed.listen(listener, &pool).await?;
        let follower = feed.clone();
        feed.follower = Some(Arc::new(Follower(tokio::spawn(follower.run(pool, listener)))));
        Ok(feed)
    }

    /// Version of an organisation's pages, which also show what all organisations share.
    pub fn of(&self, organisation: Uuid) -> Version {
        let known = self.read();
        let version = |id| known.get(&id).copied().unwrap_or_default();
        Version(version(organisation), version(Uuid::nil()))
    }

    /// Version of what all organisations share: their list and the register of networks.
    pub fn shared(&self) -> Version {
        Version(0, self.read().get(&Uuid::nil()).copied().unwrap_or_default())
    }

    /// Version of pages that show several organisations: it rises when any of them does.
    pub fn of_all(&self) -> Version {
        Version(self.read().values().sum(), -1)
    }

    /// Whether the portal is told of changes.
    pub fn connected(&self) -> bool {
        self.signs.connected.load(Ordering::Relaxed)
    }

    /// How long the database has not been heard of.
    pub fn silent_for(&self) -> Duration {
        let heard = *self.signs.heard.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        heard.map_or(Duration::ZERO, |heard| heard.elapsed())
    }

    /// How many changes the portal was told of.
    pub fn noted(&self) -> u64 {
        self.signs.noted.load(Ordering::Relaxed)
    }

    async fn listen(&self, mut listener: PgListener, pool: &PgPool) -> sqlx::Result<PgListener> {
        listener.listen("suunta_change").await?;
        self.reload(pool).await?;
        self.signs.connected.store(true, Ordering::Relaxed);
        Ok(listener)
    }

    async fn run(self, pool: PgPool, mut listener: PgListener) {
        loop {
            match tokio::time::timeout(POLL, listener.try_recv()).await {
                Ok(Ok(Some(notification))) => self.note(notification.payload()),
                Err(_elapsed) => {
                    if let Err(error) = self.reload(&pool).await {
                        tracing::debug!(%error, "versions could not be read");
                    }
                }
                // The connection broke: what was said meanwhile is lost, so everything is read anew.
                Ok(Ok(None) | Err(_)) => {
                    self.signs.connected.store(false, Ordering::Relaxed);
                    listener = self.reconnect(&pool).await;
                }
            }
        }
    }

    async fn reconnect(&self, pool: &PgPool) -> PgListener {
        loop {
            let again = async { self.listen(PgListener::connect_with(pool).await?, pool).await };
            match again.await {
                Ok(listener) => return listener,
                Err(error) => tracing::debug!(%error, "the change feed is away"),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn reload(&self, pool: &PgPool) -> sqlx::Result<()> {
        let rows = sqlx::query!(
            r#"select organisation_id as "organisation_id!", version as "version!" from published.change_version"#
        )
        .fetch_all(pool)
        .await?;
        *self.write() = rows.into_iter().map(|row| (row.organisation_id, row.version)).collect();
        self.signs.hear();
        Ok(())
    }

    /// A notification says "organisation version"; an older version than the known one is late news.
    fn note(&self, payload: &str) {
        let read = payload
            .split_once(' ')
            .and_then(|(id, version)| Some((id.parse::<Uuid>().ok()?, version.parse::<i64>().ok()?)));
        match read {
            Some((id, version)) => {
                let mut known = self.write();
                let held = known.entry(id).or_default();
                *held = version.max(*held);
                drop(known);
                self.signs.hear();
                self.signs.noted.fetch_add(1, Ordering::Relaxed);
            }
            None => tracing::warn!(payload, "a change could not be read"),
        }
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, HashMap<Uuid, i64>> {
        self.known.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<Uuid, i64>> {
        self.known.write().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
