//! The database: the private cluster, migrations, the two doors and the change feed.

pub mod backup;
mod cluster;
mod feed;
mod follower;
mod migration;
mod pulse;
mod standby;
mod types;

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{Connection, PgConnection, Postgres, Transaction};
use uuid::Uuid;

use pulse::Way;

pub use cluster::{Cluster, Options as ClusterOptions, Running, Step as ClusterStep};
pub use feed::{Feed, Version};
pub use migration::{MIGRATOR, migrate};
pub use types::Period as PeriodColumn;

use standby::Reading;

/// Oldest PostgreSQL that has what the schema uses.
const OLDEST_SERVER: i32 = 150_000;
/// A server that has not let the owner in by then is away.
const REACHED_WITHIN: Duration = Duration::from_secs(5);

/// How to reach the database as each of the three: the owner migrates, the public door reads, the
/// staff door reads and writes.
#[derive(Debug, Clone)]
pub struct Doors {
    pub owner: PgConnectOptions,
    pub public: PgConnectOptions,
    pub staff: PgConnectOptions,
    /// The public door's role at the primary, where the public door has an address of its own: a standby's perhaps.
    pub primary: Option<PgConnectOptions>,
}

/// What can go wrong before the portal serves. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the address of the database cannot be read: {0}")]
    Address(sqlx::Error),
    #[error("the database does not answer: {0}")]
    Unreachable(sqlx::Error),
    #[error("DATABASE_URL leads to a standby; name the primary, or an address that follows it")]
    Standby,
    #[error("the standby's schema is of {0}, older than this program; start it when the primary is there again")]
    Behind(i64),
    #[error("{0} enters the database with more rights than it may have; give it a user that has only the role {1}")]
    Mighty(&'static str, &'static str),
    #[error("the database is PostgreSQL {0}; version 15 or newer is needed")]
    TooOld(String),
    #[error("the schema could not be brought up to date: {}", told(.0))]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("the database refused: {0}")]
    Refused(#[from] sqlx::Error),
    #[error(transparent)]
    Cluster(#[from] cluster::Error),
}

/// A database's own words with its hint, which names the statements an administrator runs.
fn told(error: &sqlx::migrate::MigrateError) -> String {
    let hint = match error {
        sqlx::migrate::MigrateError::Execute(sqlx::Error::Database(cause))
        | sqlx::migrate::MigrateError::ExecuteMigration(sqlx::Error::Database(cause), _) => cause
            .try_downcast_ref::<sqlx::postgres::PgDatabaseError>()
            .and_then(|cause| Some(format!("{}; {}", cause.message(), cause.hint()?))),
        _ => None,
    };
    hint.unwrap_or_else(|| error.to_string())
}

impl Doors {
    /// Doors of a database given by addresses; the public and staff ones fall back on the owner's
    /// address with the role set at connection.
    ///
    /// # Errors
    /// When an address cannot be read.
    pub fn by_address(owner: &str, public: Option<&str>, staff: Option<&str>) -> Result<Doors, Error> {
        let read = |address: &str| address.parse::<PgConnectOptions>().map_err(Error::Address);
        let owner = read(owner)?;
        let door = |address: Option<&str>, role: &str| match address {
            Some(address) => read(address),
            None => Ok(owner.clone().options([("role", role)])),
        };
        let primary = public.map(|_| owner.clone().options([("role", "suunta_public")]));
        Ok(Doors { public: door(public, "suunta_public")?, staff: door(staff, "suunta_staff")?, primary, owner })
    }

    /// Doors of a database in the private cluster, which trusts whoever reaches its socket.
    pub fn of_cluster(cluster: &Cluster, database: &str) -> Doors {
        Doors::by_socket(cluster.socket_folder(), database)
    }

    /// Doors of a database in the private cluster of another process.
    pub fn of_running(running: &Running, database: &str) -> Doors {
        Doors::by_socket(&running.socket_folder, database)
    }

    fn by_socket(folder: &std::path::Path, database: &str) -> Doors {
        let door = |user: &str| {
            PgConnectOptions::new_without_pgpass().socket(folder).port(cluster::PORT).database(database).username(user)
        };
        let (public, staff) = (door("suunta_public"), door("suunta_staff"));
        Doors { owner: door(cluster::OWNER), public, staff, primary: None }
    }

    /// Connects as the owner and checks that the server is new enough.
    ///
    /// # Errors
    /// When the server does not answer or is too old.
    pub async fn as_owner(&self) -> Result<PgConnection, Error> {
        let connected = tokio::time::timeout(REACHED_WITHIN, PgConnection::connect_with(&self.owner));
        let silent = |_| Error::Unreachable(std::io::Error::from(std::io::ErrorKind::TimedOut).into());
        let mut owner = connected.await.map_err(silent)?.map_err(Error::Unreachable)?;
        let (number, version): (String, String) =
            sqlx::query_as("select current_setting('server_version_num'), current_setting('server_version')")
                .fetch_one(&mut owner)
                .await?;
        match number.parse::<i32>() {
            Ok(number) if number >= OLDEST_SERVER => Ok(owner),
            _ => Err(Error::TooOld(version)),
        }
    }

    /// Opens the public and the staff pool. Neither connects before it is needed.
    pub fn open(&self, connections: u32) -> Database {
        let way = |name, door: &PgConnectOptions| Arc::new(Way::new(name, limited(door), connections, pool));
        let public = way("public", &self.public);
        let primary = self.primary.as_ref().map_or_else(|| public.clone(), |door| way("public at the primary", door));
        Database { public, staff: way("staff", &self.staff), primary, reading: Reading::new(self.primary.is_some()) }
    }
}

/// Without these a lock or a runaway statement would hold a page, and its connection, for ever.
fn limited(door: &PgConnectOptions) -> PgConnectOptions {
    door.clone().options([
        ("statement_timeout", "2s"),
        ("lock_timeout", "500ms"),
        ("idle_in_transaction_session_timeout", "5s"),
        // Parameters are ids and slugs: one plan serves all, and planning costs more than running.
        ("plan_cache_mode", "force_generic_plan"),
    ])
}

fn pool(door: &PgConnectOptions, connections: u32) -> PgPool {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(Duration::from_millis(900))
        .test_before_acquire(false)
        // Shorter than firewalls between take to forget a connection that says nothing.
        .idle_timeout(Duration::from_secs(180))
        .connect_lazy_with(door.clone())
}

/// The two doors, open.
#[derive(Debug, Clone)]
pub struct Database {
    public: Arc<Way>,
    staff: Arc<Way>,
    /// The public door at the primary; the public door itself where that has no address of its own.
    primary: Arc<Way>,
    reading: Reading,
}

impl Database {
    /// The door that reads the views of the schema `published` and nothing else. Not to be held for long: where it leads
    /// changes when the database has been away.
    pub fn public(&self) -> PgPool {
        self.read_by().pool()
    }

    /// The same at the primary: for work that must see what was written a moment ago.
    pub fn current(&self) -> PgPool {
        self.primary.pool()
    }

    /// The public door where its address leads, a standby perhaps that lags.
    fn door(&self) -> PgPool {
        self.public.pool()
    }

    /// The way by which public pages are read now: at the primary too while a standby does not answer, for the primary
    /// never shows less.
    fn read_by(&self) -> &Way {
        let away = || self.reading.apart() && !*self.public.answers().borrow();
        if self.reading.at_primary() || away() { &self.primary } else { &self.public }
    }

    /// The door that reads and writes the tables, one organisation a transaction. Not to be held for long either.
    pub fn staff(&self) -> PgPool {
        self.staff.pool()
    }

    /// Watches whether the database answers behind the doors, for as long as anybody holds them.
    pub fn watch(&self) {
        self.public.watch();
        self.staff.watch();
        self.primary.watch();
    }

    /// Whether public pages can be read, as far as is known; and where one server has to do for all, whether it answers.
    pub fn answers(&self) -> bool {
        *self.read_by().answers().borrow() && (self.reading.apart() || *self.staff.answers().borrow())
    }

    /// Resolves when the database goes away after this was called: for staff behind their door, for others where public
    /// pages are read.
    pub fn lost(&self, to_staff: bool) -> impl Future<Output = ()> + Send + use<> {
        if to_staff { self.staff.lost() } else { self.read_by().lost() }
    }

    /// Closes both doors once nobody stands in them any more.
    pub async fn close(&self) {
        tokio::join!(self.public.close(), self.staff.close(), self.primary.close());
    }

    /// Begins a transaction in which the staff door sees one organisation. What it changes stands in the trail under
    /// who does it: for an organisation alone, the operator.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn work_for(&self, worker: impl Into<Worker>) -> sqlx::Result<Transaction<'static, Postgres>> {
        let Worker { organisation, account } = worker.into();
        let account = account.map(|account| account.to_string()).unwrap_or_default();
        self.work(organisation, &account, Uuid::now_v7(), "").await
    }

    /// Begins a transaction in which somebody works for an organisation: its changes stand in the trail under their
    /// name, as one change, with what it was for where it is no plain edit. The changes of an organisation come one
    /// after another, as they stand in its trail; waiting for one's turn before anything is locked, nobody waits in a
    /// circle.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn work_as(
        &self,
        organisation: Uuid,
        account: Uuid,
        change: Uuid,
        occasion: &str,
    ) -> sqlx::Result<Transaction<'static, Postgres>> {
        let mut transaction = self.work(organisation, &account.to_string(), change, occasion).await?;
        sqlx::query("select pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind(organisation.to_string())
            .execute(&mut *transaction)
            .await?;
        Ok(transaction)
    }

    async fn work(
        &self,
        organisation: Uuid,
        account: &str,
        change: Uuid,
        occasion: &str,
    ) -> sqlx::Result<Transaction<'static, Postgres>> {
        let mut transaction = self.staff().begin().await?;
        sqlx::query(
            "select set_config('suunta.organisation', $1, true), set_config('suunta.account', $2, true),
                set_config('suunta.change', $3, true), set_config('suunta.occasion', $4, true)",
        )
        .bind(organisation.to_string())
        .bind(account)
        .bind(change.to_string())
        .bind(occasion)
        .execute(&mut *transaction)
        .await?;
        Ok(transaction)
    }
}

/// For which organisation work is done, and by whom.
#[derive(Debug, Clone, Copy)]
pub struct Worker {
    pub organisation: Uuid,
    /// None for the operator's commands.
    pub account: Option<Uuid>,
}

impl From<Uuid> for Worker {
    fn from(organisation: Uuid) -> Worker {
        Worker { organisation, account: None }
    }
}

/// Where a page reads: visitors the views of what is public, an organisation's people the same views through the staff
/// door, which also show what is internal.
#[derive(Debug)]
pub enum Door {
    Public(PoolConnection<Postgres>),
    Staff(Transaction<'static, Postgres>),
}

impl Deref for Door {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        match self {
            Door::Public(connection) => connection,
            Door::Staff(transaction) => transaction,
        }
    }
}

impl DerefMut for Door {
    fn deref_mut(&mut self) -> &mut PgConnection {
        match self {
            Door::Public(connection) => connection,
            Door::Staff(transaction) => transaction,
        }
    }
}
