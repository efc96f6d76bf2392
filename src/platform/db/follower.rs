//! The task behind the change feed: listens at the primary, looks all the time for what was not heard, and lets a version
//! become known only when public pages are read where it is true.

use std::collections::HashMap;
use std::time::Duration;

use sqlx::PgExecutor;
use sqlx::postgres::{PgListener, PgPoolOptions};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use uuid::Uuid;

use super::standby::{State, history, shows};
use super::{Database, Feed};

/// How often the versions are compared in case a notification was lost, or the connection died without a word.
const POLL: Duration = Duration::from_millis(500);
/// Longest wait for an answer that takes milliseconds.
const ANSWERED_WITHIN: Duration = Duration::from_millis(700);
/// How long news wait for the standby to show them.
const SHOWN_WITHIN: Duration = Duration::from_millis(100);
/// Pause before the standby is asked again.
const ASKED_AGAIN: Duration = Duration::from_millis(5);
/// Pause before listening again after the connection broke.
const PAUSE: Duration = Duration::from_millis(250);

/// Follows the database on behalf of a feed.
pub(super) struct Follower {
    feed: Feed,
    database: Database,
    /// Which history the versions are of; none until the first reading, or where the server does not tell.
    history: Option<String>,
    followed: bool,
    /// When the server behind the public door was started.
    started: Option<String>,
    /// What watches a standby until it has caught up; it ends with the follower.
    back: JoinSet<()>,
}

impl Follower {
    /// Reads the versions for the first time. Without a listener the primary is away, and a standby serves.
    pub async fn begin(feed: Feed, database: Database) -> sqlx::Result<(Follower, Option<PgListener>)> {
        let back = JoinSet::new();
        let mut follower = Follower { feed, database, history: None, followed: false, started: None, back };
        match follower.listen().await {
            Ok(listener) => Ok((follower, Some(listener))),
            Err(error) if follower.database.reading.apart() => match follower.read_at_door().await {
                Ok(()) => Ok((follower, None)),
                Err(_) => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    pub async fn run(mut self, mut listener: Option<PgListener>) {
        loop {
            let mut heard = match listener.take() {
                Some(heard) => heard,
                None => self.listen_again().await,
            };
            if let Err(error) = self.hear(&mut heard).await {
                tracing::debug!(%error, "the change feed broke");
            }
            self.feed.lose();
        }
    }

    /// Listens at the primary on a connection of its own: one that dies without a word holds no place in a pool.
    async fn listen(&mut self) -> sqlx::Result<PgListener> {
        let address = (*self.database.current().connect_options()).clone().application_name("suunta feed");
        let alone = PgPoolOptions::new().max_connections(1).acquire_timeout(ANSWERED_WITHIN);
        let mut listener = PgListener::connect_with(&alone.connect_lazy_with(address)).await?;
        listener.eager_reconnect(false);
        // Listen before reading, so that no change falls between the two.
        within(listener.listen("suunta_change")).await?;
        let versions = within(read(&mut listener)).await?;
        let history = within(history(&mut listener)).await.ok();
        let other = self.followed && (history.is_none() || history != self.history);
        let newer = if other { versions.clone() } else { self.feed.newer(&versions) };
        let feed = self.feed.clone();
        self.make_known(&newer, || feed.replace(versions, other)).await;
        (self.history, self.followed) = (history, true);
        self.feed.hear();
        Ok(listener)
    }

    async fn listen_again(&mut self) -> PgListener {
        let mut away = false;
        loop {
            match self.listen().await {
                Ok(listener) => {
                    if away {
                        tracing::info!("changes are listened for again");
                    }
                    return listener;
                }
                Err(error) if !away => tracing::warn!(%error, "changes cannot be listened for: the primary is away"),
                Err(error) => tracing::debug!(%error, "the primary is still away"),
            }
            away = true;
            if self.database.reading.apart()
                && let Err(error) = self.read_at_door().await
            {
                tracing::debug!(%error, "the standby is away too");
            }
            sleep(PAUSE).await;
        }
    }

    /// Takes in what is said until the connection breaks.
    async fn hear(&mut self, listener: &mut PgListener) -> sqlx::Result<()> {
        loop {
            match timeout(POLL, listener.try_recv()).await {
                Ok(heard) => {
                    let Some(first) = heard? else { return Ok(()) };
                    self.feed.hear();
                    let mut news = HashMap::new();
                    add(&mut news, first.payload());
                    while let Some(next) = listener.next_buffered() {
                        add(&mut news, next.payload());
                    }
                    let feed = self.feed.clone();
                    self.make_known(&news, || feed.note(&news)).await;
                }
                Err(_silence) => self.look(listener).await?,
            }
        }
    }

    /// Looks for what was not heard, and at the standby.
    async fn look(&mut self, listener: &mut PgListener) -> sqlx::Result<()> {
        let primary = within(State::read(&mut *listener)).await?;
        self.feed.hear();
        if primary.total != self.feed.total() {
            let versions = within(read(&mut *listener)).await?;
            let feed = self.feed.clone();
            self.make_known(&feed.newer(&versions), || feed.replace(versions, false)).await;
        }
        if self.database.reading.apart() && !self.database.reading.at_primary() {
            self.look_at_door().await;
        }
        Ok(())
    }

    /// A standby that was started again may have shown less than is known for a moment: pages of that moment are old.
    async fn look_at_door(&mut self) {
        let known = self.feed.total();
        let state = within(State::read(&self.database.door())).await;
        let Ok(state) = state else { return self.lead_to_primary(|| {}) };
        let again = self.started.as_ref().is_some_and(|started| *started != state.started);
        if state.total < known {
            self.lead_to_primary(|| {});
        }
        if state.total < known || again {
            self.feed.turn();
        }
        self.started = Some(state.started);
    }

    /// Makes versions known, by `note`, once public pages are read where they are true.
    async fn make_known(&mut self, versions: &HashMap<Uuid, i64>, note: impl FnOnce()) {
        let reading = self.database.reading.clone();
        let mut note = Some(note);
        let mut noted = || {
            if let Some(note) = note.take() {
                note();
            }
        };
        if reading.apart() && !reading.if_at_primary(&mut noted) && !versions.is_empty() {
            let door = self.database.door();
            let shown = timeout(SHOWN_WITHIN, async {
                while !shows(&door, versions).await? {
                    sleep(ASKED_AGAIN).await;
                }
                Ok::<_, sqlx::Error>(())
            });
            if !matches!(shown.await, Ok(Ok(()))) {
                self.lead_to_primary(&mut noted);
            }
        }
        noted();
    }

    /// Public pages are read at the primary until the standby shows all that is known.
    fn lead_to_primary(&mut self, note: impl FnOnce()) {
        self.database.reading.lead_to_primary(note);
        // A new set ends the watch before it, which may be about to end by itself.
        self.back = JoinSet::new();
        self.back.spawn(come_back(self.feed.clone(), self.database.clone()));
    }

    /// While the primary is away, what the public door shows is what there is.
    async fn read_at_door(&mut self) -> sqlx::Result<()> {
        let door = self.database.door();
        let state = within(State::read(&door)).await?;
        // A standby cannot tell; it is of the history that was followed, until it is promoted.
        let history = if state.standby { None } else { within(history(&door)).await.ok() };
        let other = self.followed && !state.standby && (history.is_none() || history != self.history);
        if other || state.total != self.feed.total() || self.database.reading.at_primary() {
            let versions = within(read(&door)).await?;
            // Before readers are led there: a page read under a larger number must not be taken for that number's.
            self.feed.replace(versions, other);
        }
        self.back = JoinSet::new();
        self.database.reading.lead_to_door();
        if !state.standby {
            self.history = history;
        }
        (self.started, self.followed) = (Some(state.started), true);
        Ok(())
    }
}

/// Leads public reading back to the standby once it has caught up.
async fn come_back(feed: Feed, database: Database) {
    let mut pause = ASKED_AGAIN;
    loop {
        let known = feed.total();
        match within(State::read(&database.door())).await {
            Ok(state) if state.total >= known => {
                if database.reading.lead_back_if(|| feed.total() == known) {
                    return;
                }
            }
            Ok(_) => {}
            Err(error) => tracing::debug!(%error, "the standby is away"),
        }
        sleep(pause).await;
        pause = PAUSE.min(pause * 2);
    }
}

async fn read(door: impl PgExecutor<'_>) -> sqlx::Result<HashMap<Uuid, i64>> {
    let rows = sqlx::query!(
        r#"select organisation_id as "organisation_id!", version as "version!" from published.change_version"#
    )
    .fetch_all(door)
    .await?;
    Ok(rows.into_iter().map(|row| (row.organisation_id, row.version)).collect())
}

/// Reads a notification, "organisation version", into what is new.
fn add(news: &mut HashMap<Uuid, i64>, payload: &str) {
    let read = payload
        .split_once(' ')
        .and_then(|(id, version)| Some((id.parse::<Uuid>().ok()?, version.parse::<i64>().ok()?)));
    match read {
        Some((id, version)) => {
            let held = news.entry(id).or_default();
            *held = version.max(*held);
        }
        None => tracing::warn!(payload, "a change could not be read"),
    }
}

/// A connection whose other end is silent answers never; this gives it up.
async fn within<T>(work: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
    timeout(ANSWERED_WITHIN, work).await.unwrap_or(Err(sqlx::Error::PoolTimedOut))
}
