//! The change feed: the version number of each organisation, kept in memory and raised by
//! notifications of the database, so that a rendered page is known to be current without a query.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use sqlx::postgres::{PgListener, PgPool};
use tokio::time::timeout;
use uuid::Uuid;

use super::Database;

/// How often the versions are read anew in case a notification was lost.
const POLL: Duration = Duration::from_secs(5);
/// Longest time that reading them, or beginning to listen, may take.
const WITHIN: Duration = Duration::from_secs(2);
/// Pause before listening again after the connection broke.
const PAUSE: Duration = Duration::from_millis(250);

/// Stands for the state of everything that a page may show: equal versions, equal page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Version(i64, i64);

/// The versions as this node knows them.
#[derive(Debug, Clone, Default)]
pub struct Feed {
    known: Arc<RwLock<HashMap<Uuid, i64>>>,
    /// The task that follows; it ends with the last feed that knows it.
    follower: Option<Arc<Follower>>,
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
    pub async fn follow(database: &Database) -> sqlx::Result<Feed> {
        let mut feed = Feed::default();
        let listener = feed.listen(database.public()).await?;
        let follower = feed.clone();
        feed.follower = Some(Arc::new(Follower(tokio::spawn(follower.run(database.clone(), listener)))));
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

    async fn listen(&self, pool: PgPool) -> sqlx::Result<PgListener> {
        // Listen before reading, so that no change falls between the two.
        let mut listener = PgListener::connect_with(&pool).await?;
        listener.listen("suunta_change").await?;
        self.reload(&pool).await?;
        Ok(listener)
    }

    async fn run(self, database: Database, mut listener: PgListener) {
        let mut answers = database.public_answers();
        loop {
            let heard = tokio::select! {
                heard = timeout(POLL, listener.try_recv()) => heard,
                // Where the door led, nobody speaks any more.
                Ok(()) = answers.changed() => Ok(Ok(None)),
            };
            match heard {
                Ok(Ok(Some(notification))) => self.note(notification.payload()),
                Err(_elapsed) => match timeout(WITHIN, self.reload(&database.public())).await {
                    Ok(Ok(())) => {}
                    missed => tracing::debug!(?missed, "versions could not be read"),
                },
                // The connection broke: what was said meanwhile is lost, so everything is read anew.
                Ok(Ok(None) | Err(_)) => listener = self.reconnect(&database).await,
            }
        }
    }

    async fn reconnect(&self, database: &Database) -> PgListener {
        loop {
            match timeout(WITHIN, self.listen(database.public())).await {
                Ok(Ok(listener)) => return listener,
                missed => tracing::debug!(missed = ?missed.map(|_| ()), "the change feed is away"),
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
