//! The change feed: the version number of each organisation, kept in memory and raised by
//! notifications of the database, so that a rendered page is known to be current without a query.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::Database;
use super::follower::Follower;

/// Stands for the state of everything that a page may show: equal versions, equal page. The last number rises when
/// versions fall or begin anew, so that one never stands for two states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Version(i64, i64, u32);

/// The versions as this node knows them.
#[derive(Debug, Clone, Default)]
pub struct Feed {
    known: Arc<RwLock<Known>>,
    signs: Arc<Signs>,
    /// The task that follows; it ends with the last feed that knows it.
    task: Option<Arc<Task>>,
}

#[derive(Debug, Default)]
struct Known {
    versions: HashMap<Uuid, i64>,
    turn: u32,
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
struct Task(tokio::task::JoinHandle<()>);

impl Drop for Task {
    fn drop(&mut self) {
        // It holds a connection, and a pool that closes waits for all of them.
        self.0.abort();
    }
}

impl Feed {
    /// Reads the versions once and keeps them current for as long as a copy of the feed lives.
    ///
    /// # Errors
    /// When the first reading fails: at the primary, and at the public door if it has an address of its own.
    pub async fn follow(database: &Database) -> sqlx::Result<Feed> {
        let mut feed = Feed::default();
        let (follower, listener) = Follower::begin(feed.clone(), database.clone()).await?;
        feed.task = Some(Arc::new(Task(tokio::spawn(follower.run(listener)))));
        Ok(feed)
    }

    /// Version of an organisation's pages, which also show what all organisations share.
    pub fn of(&self, organisation: Uuid) -> Version {
        let known = self.read();
        let version = |id| known.versions.get(&id).copied().unwrap_or_default();
        Version(version(organisation), version(Uuid::nil()), known.turn)
    }

    /// Version of what all organisations share: their list and the register of networks.
    pub fn shared(&self) -> Version {
        let known = self.read();
        Version(0, known.versions.get(&Uuid::nil()).copied().unwrap_or_default(), known.turn)
    }

    /// Version of pages that show several organisations: it rises when any of them does.
    pub fn of_all(&self) -> Version {
        let known = self.read();
        Version(known.versions.values().sum(), -1, known.turn)
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

    /// The database was heard of, on a connection by which it tells of changes.
    pub(super) fn hear(&self) {
        self.signs.connected.store(true, Ordering::Relaxed);
        self.signs.hear();
    }

    /// The portal is not told of changes any more.
    pub(super) fn lose(&self) {
        self.signs.connected.store(false, Ordering::Relaxed);
    }

    /// All versions together.
    pub(super) fn total(&self) -> i64 {
        self.read().versions.values().sum()
    }

    /// Those of `versions` that are newer than what is known.
    pub(super) fn newer(&self, versions: &HashMap<Uuid, i64>) -> HashMap<Uuid, i64> {
        let known = self.read();
        let newer = |(id, version): &(&Uuid, &i64)| known.versions.get(*id).is_none_or(|held| held < *version);
        versions.iter().filter(newer).map(|(id, version)| (*id, *version)).collect()
    }

    /// Raises versions; an older one than what is known is late news.
    pub(super) fn note(&self, versions: &HashMap<Uuid, i64>) {
        self.signs.noted.fetch_add(versions.len() as u64, Ordering::Relaxed);
        let mut known = self.write();
        for (id, version) in versions {
            let held = known.versions.entry(*id).or_default();
            *held = (*version).max(*held);
        }
    }

    /// Takes the versions as they stand in the database, of another history or of the one that was followed.
    pub(super) fn replace(&self, versions: HashMap<Uuid, i64>, other_history: bool) {
        let mut known = self.write();
        let fell = known.versions.iter().any(|(id, held)| versions.get(id).copied().unwrap_or_default() < *held);
        if other_history || fell {
            known.turn = known.turn.wrapping_add(1);
        }
        known.versions = versions;
    }

    /// Makes every kept page old.
    pub(super) fn turn(&self) {
        let mut known = self.write();
        known.turn = known.turn.wrapping_add(1);
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Known> {
        self.known.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, Known> {
        self.known.write().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Uuid = Uuid::from_u128(1);
    const TWO: Uuid = Uuid::from_u128(2);

    fn versions(of: &[(Uuid, i64)]) -> HashMap<Uuid, i64> {
        of.iter().copied().collect()
    }

    #[test]
    fn versions_rise_and_late_news_change_nothing() {
        let feed = Feed::default();
        feed.replace(versions(&[(ONE, 5), (TWO, 3)]), false);
        let before = (feed.of(ONE), feed.of_all());
        feed.note(&versions(&[(ONE, 4)]));
        assert_eq!((feed.of(ONE), feed.of_all()), before);
        assert_eq!(feed.newer(&versions(&[(ONE, 5), (TWO, 4)])), versions(&[(TWO, 4)]));
        feed.note(&versions(&[(TWO, 4)]));
        assert_eq!(feed.of(ONE), before.0);
        assert_ne!(feed.of_all(), before.1);
    }

    #[test]
    fn a_version_never_stands_for_two_states() {
        let feed = Feed::default();
        feed.replace(versions(&[(ONE, 5)]), false);
        let seen = feed.of(ONE);
        // The server lost two changes, and two others came: the number is the same, what it stands for is not.
        feed.replace(versions(&[(ONE, 3)]), false);
        feed.note(&versions(&[(ONE, 5)]));
        assert_ne!(feed.of(ONE), seen);
        let seen = feed.of(ONE);
        feed.replace(versions(&[(ONE, 5)]), true);
        assert_ne!(feed.of(ONE), seen);
        feed.replace(versions(&[(ONE, 5)]), false);
        let seen = feed.of(ONE);
        feed.replace(versions(&[(ONE, 5)]), false);
        assert_eq!(feed.of(ONE), seen);
    }
}
