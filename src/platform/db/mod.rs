//! The database: the private cluster, migrations, the two doors and the change feed.

pub mod backup;
mod cluster;
mod feed;
mod pulse;
mod types;

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{Connection, PgConnection, Postgres, Transaction};
use tokio::sync::watch;
use uuid::Uuid;

use pulse::Way;

pub use cluster::{Cluster, Options as ClusterOptions, Running, Step as ClusterStep};
pub use feed::{Feed, Version};
pub use types::Period as PeriodColumn;

/// Every migration, in order; also what a template database of tests is made from.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!();

/// Oldest PostgreSQL that has what the schema uses.
const OLDEST_SERVER: i32 = 150_000;

/// How to reach the database as each of the three: the owner migrates, the public door reads, the
/// staff door reads and writes.
#[derive(Debug, Clone)]
pub struct Doors {
    pub owner: PgConnectOptions,
    pub public: PgConnectOptions,
    pub staff: PgConnectOptions,
}

/// What can go wrong before the portal serves. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the address of the database cannot be read: {0}")]
    Address(sqlx::Error),
    #[error("the database does not answer: {0}")]
    Unreachable(sqlx::Error),
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
        Ok(Doors { public: door(public, "suunta_public")?, staff: door(staff, "suunta_staff")?, owner })
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
        Doors { owner: door(cluster::OWNER), public: door("suunta_public"), staff: door("suunta_staff") }
    }

    /// Connects as the owner and checks that the server is new enough.
    ///
    /// # Errors
    /// When the server does not answer or is too old.
    pub async fn as_owner(&self) -> Result<PgConnection, Error> {
        let mut owner = PgConnection::connect_with(&self.owner).await.map_err(Error::Unreachable)?;
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
        Database { public: way("public", &self.public), staff: way("staff", &self.staff) }
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
}

impl Database {
    /// The door that reads the views of the schema `published` and nothing else. Not to be held for long: where it leads
    /// changes when the database has been away.
    pub fn public(&self) -> PgPool {
        self.public.pool()
    }

    /// The door that reads and writes the tables, one organisation a transaction. Not to be held for long either.
    pub fn staff(&self) -> PgPool {
        self.staff.pool()
    }

    /// Watches whether the database answers behind both doors, for as long as anybody holds them.
    pub fn watch(&self) {
        self.public.watch();
        self.staff.watch();
    }

    /// Whether the database answers behind both doors, as far as is known.
    pub fn answers(&self) -> bool {
        *self.public.answers().borrow() && *self.staff.answers().borrow()
    }

    /// Turns false when the public door leads nowhere any more, and true when it leads somewhere again.
    pub fn public_answers(&self) -> watch::Receiver<bool> {
        self.public.answers()
    }

    /// Resolves when the database goes away behind either door after this was called.
    pub fn lost(&self) -> impl Future<Output = ()> + Send + use<> {
        let (public, staff) = (self.public.lost(), self.staff.lost());
        async move {
            tokio::select! {
                () = public => {}
                () = staff => {}
            }
        }
    }

    /// Closes both doors once nobody stands in them any more.
    pub async fn close(&self) {
        tokio::join!(self.public.close(), self.staff.close());
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
