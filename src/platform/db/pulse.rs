//! Whether the database answers, and what follows from it.
//!
//! A query on a connection whose other end is frozen, or cut off without a word, waits for ever, and what waits for that
//! connection waits with it. So each door has a connection of its own that asks a question all the time. Without an
//! answer the database is away: the door's pool is closed, whoever waits in it is told at once, and what is under way
//! hears of it by [`Way::lost`]. When an answer comes again, the pool is a new one: the old one may hold connections that
//! lead nowhere, and places of those that it waits for in vain.

use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::{ConnectOptions, Connection, PgConnection};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// Pause between an answer and the next question.
const EVERY: Duration = Duration::from_millis(200);
/// A database that has not answered by then is away. With the pause, what waits for it hears so within a second.
const WITHIN: Duration = Duration::from_millis(600);
/// Pause between two tries to reach a database that is away.
const AGAIN: Duration = Duration::from_millis(250);

/// The way through one door: its pool, and whether the database behind it answers.
#[derive(Debug)]
pub(super) struct Way {
    gate: Arc<Gate>,
    watcher: OnceLock<Watcher>,
}

#[derive(Debug)]
struct Gate {
    name: &'static str,
    door: PgConnectOptions,
    open: fn(&PgConnectOptions, u32) -> PgPool,
    connections: u32,
    pool: RwLock<PgPool>,
    answers: watch::Sender<bool>,
}

/// The task that asks; it ends with the way.
#[derive(Debug)]
struct Watcher(JoinHandle<()>);

impl Drop for Watcher {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Way {
    /// A way that is taken to lead somewhere until it is watched. `open` makes the pool, now and after every absence.
    pub fn new(
        name: &'static str,
        door: PgConnectOptions,
        connections: u32,
        open: fn(&PgConnectOptions, u32) -> PgPool,
    ) -> Way {
        let pool = RwLock::new(open(&door, connections));
        let gate = Gate { name, door, open, connections, pool, answers: watch::Sender::new(true) };
        Way { gate: Arc::new(gate), watcher: OnceLock::new() }
    }

    /// The pool of now; a closed one while the database is away.
    pub fn pool(&self) -> PgPool {
        self.gate.pool.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Watches whether the database answers, for as long as the way is known to anybody.
    pub fn watch(&self) {
        self.watcher.get_or_init(|| Watcher(tokio::spawn(watch(self.gate.clone()))));
    }

    /// Turns false when the database goes away, and true when it is back.
    pub fn answers(&self) -> watch::Receiver<bool> {
        self.gate.answers.subscribe()
    }

    /// Resolves when the database goes away after this was called. What begins while it is away is no part of that: a
    /// closed pool tells it, and it may need no database at all.
    pub fn lost(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut answers = self.answers();
        async move {
            while answers.changed().await.is_ok() {
                if !*answers.borrow_and_update() {
                    return;
                }
            }
            // Nobody watches any more.
            std::future::pending().await
        }
    }

    /// Closes the pool once nobody stands in it any more.
    pub async fn close(&self) {
        if let Some(Watcher(watcher)) = self.watcher.get() {
            watcher.abort();
        }
        self.pool().close().await;
    }
}

impl Gate {
    /// The database does not answer: nobody may wait for it any more.
    fn lose(&self) {
        if !self.answers.send_replace(false) {
            return;
        }
        tracing::warn!(door = self.name, "the database does not answer");
        let_go(self.pool.read().unwrap_or_else(PoisonError::into_inner).clone());
    }

    /// The database answers; where the connection to it is a new one, those of the pool are not to be trusted.
    fn find(&self, renewed: bool) {
        if renewed {
            let pool = (self.open)(&self.door, self.connections);
            let_go(std::mem::replace(&mut *self.pool.write().unwrap_or_else(PoisonError::into_inner), pool));
        }
        if !*self.answers.borrow() {
            tracing::info!(door = self.name, "the database answers again");
            self.answers.send_replace(true);
        }
    }
}

/// Closes a pool, which waits for all of its connections, wherever they are.
fn let_go(pool: PgPool) {
    tokio::spawn(async move { pool.close().await });
}

async fn watch(gate: Arc<Gate>) {
    let door = gate.door.clone().application_name("suunta pulse").disable_statement_logging();
    let (mut line, mut renewed) = (None, false);
    loop {
        let held = line.is_some();
        match timeout(WITHIN, ask(&door, &mut line)).await {
            Ok(Ok(())) => {
                gate.find(std::mem::take(&mut renewed));
                sleep(EVERY).await;
            }
            // A connection that was held has ended, as all do when a server is started anew: the next try tells.
            Ok(Err(error)) if held => {
                tracing::debug!(%error, "the pulse broke off");
                (line, renewed) = (None, true);
            }
            missed => {
                tracing::debug!(?missed, "no pulse");
                (line, renewed) = (None, true);
                gate.lose();
                sleep(AGAIN).await;
            }
        }
    }
}

async fn ask(door: &PgConnectOptions, line: &mut Option<PgConnection>) -> sqlx::Result<()> {
    let connection = match line {
        Some(connection) => connection,
        None => line.insert(PgConnection::connect_with(door).await?),
    };
    connection.ping().await
}
