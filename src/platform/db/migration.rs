//! Bringing the schema up to date, and giving way to whoever uses it meanwhile.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use sqlx::PgConnection;
use sqlx::migrate::{MigrateError, Migrator};

/// Every migration, in order; also what a template database of tests is made from. Migrations of a newer program are no
/// hindrance: while nodes are brought up to date one by one, the older ones work on what the newer have made.
pub static MIGRATOR: LazyLock<Migrator> = LazyLock::new(|| {
    let mut migrator = sqlx::migrate!();
    migrator.set_ignore_missing(true);
    migrator
});

/// For how long a migration that finds its tables in use begins again. A backup may hold them longer: then the node
/// does not start, and says why.
const TRIED_FOR: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(200);

/// Applies the migrations that are missing: one node at a time, the others wait for it. A migration waits no longer
/// for a table than a page may (readers queue behind it), and less than the server takes to look for circles of
/// waiting, so that it is never a reader that is turned away; then it begins again.
///
/// # Errors
/// When the database refuses, or its tables are in use for a minute on end.
pub async fn migrate(owner: &mut PgConnection) -> Result<(), MigrateError> {
    sqlx::query("select pg_advisory_lock(hashtextextended('suunta migrations', 0))").execute(&mut *owner).await?;
    sqlx::query("set lock_timeout = '300ms'").execute(&mut *owner).await?;
    let begun = Instant::now();
    let done = loop {
        match MIGRATOR.run(&mut *owner).await {
            Err(error) if in_use(&error) && begun.elapsed() < TRIED_FOR => {
                tracing::info!(%error, "the migrations begin again");
                tokio::time::sleep(PAUSE).await;
            }
            done => break done,
        }
    };
    // The migrator keeps its own lock when it fails. What it says then matters more than what comes after.
    let tidied = sqlx::raw_sql("reset lock_timeout; select pg_advisory_unlock_all()").execute(&mut *owner).await;
    done.and(tidied.map(drop).map_err(MigrateError::from))
}

/// Whether somebody else held what a migration needed: `lock_not_available` or `deadlock_detected`.
fn in_use(error: &MigrateError) -> bool {
    let (MigrateError::Execute(cause) | MigrateError::ExecuteMigration(cause, _)) = error else { return false };
    cause.as_database_error().and_then(|refusal| refusal.code()).is_some_and(|code| code == "55P03" || code == "40P01")
}
