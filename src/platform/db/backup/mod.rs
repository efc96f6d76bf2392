//! A backup of the whole database in one file, and back.
//!
//! The file is a ZIP with two entries: `database.dump`, PostgreSQL's own custom format, which `pg_restore` reads without
//! this program, and `contents.json`, which says how many rows each table had at that moment and a sum over them, so
//! that what was restored is compared with what was there.

mod contents;
mod file;
mod programs;

use std::path::Path;

use sqlx::{Connection, PgConnection};

pub use contents::{Contents, Table};
pub use file::{Restoring, open};
use programs::Client;

use super::{Doors, MIGRATOR};

/// Why there is no backup, or nothing was restored. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "pg_dump and pg_restore of PostgreSQL {0} or newer were not found; on Debian `apt install postgresql-client`"
    )]
    NoPrograms(u32),
    #[error("{0}: {1}")]
    File(String, std::io::Error),
    #[error("{0} is no backup of this program: {1}")]
    NoBackup(String, String),
    #[error("{0} is not whole: {1}")]
    NotWhole(String, &'static str),
    #[error("{program} failed: {said}")]
    Program { program: &'static str, said: String },
    #[error("the database is not empty; name an empty one in DATABASE_URL")]
    NotEmpty,
    #[error("the backup is of a newer program: its schema is {0}")]
    Newer(i64),
    #[error("what was restored is not what was there: {0}")]
    Differs(String),
    #[error("the database refused: {0}")]
    Refused(#[from] sqlx::Error),
}

/// Writes a backup as the schema's owner, of one moment, while the portal may go on. `tell` hears how many bytes are
/// written. The file is there only when it is whole.
///
/// # Errors
/// When PostgreSQL's programs are missing or fail, or the file cannot be written.
pub async fn back_up(
    doors: &Doors,
    given: Option<&Path>,
    file: &Path,
    now: jiff::Timestamp,
    tell: impl Fn(u64) + Send + 'static,
) -> Result<Contents, Error> {
    let mut owner = PgConnection::connect_with(&doors.owner).await?;
    let client = Client::find(given, programs::major(&mut owner).await?)?;
    let mut moment = owner.begin().await?;
    sqlx::raw_sql("set transaction isolation level repeatable read, read only; set local timezone = 'UTC'")
        .execute(&mut *moment)
        .await?;
    let snapshot = sqlx::query_scalar!(r#"select pg_export_snapshot() as "snapshot!""#).fetch_one(&mut *moment).await?;
    let contents = contents::read(&mut moment, now).await?;
    // The moment lives for as long as this transaction, so the dump is taken before it ends.
    let (target, written) = (file.to_owned(), contents.clone());
    let dump = client.dump(&doors.owner, &snapshot);
    blocking(move || file::write(&target, &written, dump, &tell)).await?;
    moment.rollback().await?;
    let (target, list) = (file.to_owned(), client.list());
    blocking(move || file::verify(&target, list)).await?;
    Ok(contents)
}

/// Restores a backup into an empty database, brings its schema up to date and compares what came with what was there.
/// `tell` hears how many bytes of how many are read.
///
/// # Errors
/// When the database is not empty, PostgreSQL's programs are missing or fail, or the contents differ.
pub async fn restore(
    doors: &Doors,
    given: Option<&Path>,
    file: &Path,
    tell: impl Fn(u64, u64) + Send + 'static,
) -> Result<Contents, Error> {
    let backup = open(file)?;
    let newest = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
    if backup.contents.schema > newest {
        return Err(Error::Newer(backup.contents.schema));
    }
    let mut owner = PgConnection::connect_with(&doors.owner).await?;
    let client = Client::find(given, programs::major(&mut owner).await?)?;
    if contents::has_tables(&mut owner).await? {
        return Err(Error::NotEmpty);
    }
    contents::make_roles(&mut owner).await?;
    let there = backup.contents.clone();
    let into = client.restore(&doors.owner);
    blocking(move || backup.feed(into, &tell)).await?;
    sqlx::raw_sql("set timezone = 'UTC'").execute(&mut owner).await?;
    let here = contents::read(&mut owner, there.made_at).await?;
    match there.difference(&here) {
        Some(difference) => Err(Error::Differs(difference)),
        None => Ok(here),
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Error> + Send + 'static) -> Result<T, Error> {
    let stopped = |_| Error::Program { program: "the work", said: "it was stopped".into() };
    tokio::task::spawn_blocking(work).await.map_err(stopped)?
}
