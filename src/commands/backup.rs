//! Backups: the whole database into a file, and back.

use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use sqlx::{Connection, PgConnection};

use super::opened::{DATABASE, start_cluster};
use super::verify_records;
use crate::config::Settings;
use crate::platform::db::backup::{self, Contents};
use crate::platform::db::{self, Doors};
use crate::run::{Stopped, clock, say};

/// Where a private database is restored before it takes its place.
const RESTORING: &str = "suunta_restoring";

/// How often progress is told.
const EVERY: Duration = Duration::from_secs(1);

/// Says a line now and then.
fn now_and_then() -> impl Fn(&dyn Fn() -> String) + Send {
    let last = Mutex::new(Instant::now());
    move |line| {
        let Ok(mut last) = last.lock() else { return };
        if last.elapsed() >= EVERY {
            *last = Instant::now();
            say(line());
        }
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

/// Writes a backup and reads it through once.
pub(crate) async fn back_up(settings: &Settings, doors: &Doors, file: &Path) -> Result<(), Stopped> {
    let progress = now_and_then();
    let tell = move |bytes| progress(&|| format!("  {} written", megabytes(bytes)));
    let made = backup::back_up(doors, settings.postgres_programs.as_deref(), file, clock(), tell).await;
    let contents = made.map_err(Stopped::failed)?;
    let size = std::fs::metadata(file).map(|file| file.len()).unwrap_or_default();
    say(format!(
        "{} rows of {} tables are in {} ({}), which was read through and is whole",
        contents.rows(),
        contents.tables.len(),
        file.display(),
        megabytes(size)
    ));
    Ok(())
}

/// Restores a backup: into the database of DATABASE_URL, which must be empty, or into the private one.
pub(crate) async fn restore(settings: &Settings, file: &Path, replace: bool) -> Result<(), Stopped> {
    if let Some(address) = &settings.database_url {
        let (public, staff) = (settings.public_database_url.as_deref(), settings.staff_database_url.as_deref());
        let doors = Doors::by_address(address, public, staff).map_err(Stopped::setting)?;
        return restore_into(settings, &doors, file).await;
    }
    // Read before anything is started or made.
    backup::open(file).map_err(Stopped::failed)?;
    let cluster = start_cluster(settings).await?;
    let server = Doors::of_cluster(&cluster, "postgres");
    let restored = restore_beside(settings, &server, &Doors::of_cluster(&cluster, RESTORING), file, replace).await;
    cluster.stop().await.map_err(Stopped::failed)?;
    restored
}

/// Restores beside what is there, and lets it take its place when it is whole.
async fn restore_beside(
    settings: &Settings,
    server: &Doors,
    doors: &Doors,
    file: &Path,
    replace: bool,
) -> Result<(), Stopped> {
    let mut owner = server.as_owner().await.map_err(Stopped::failed)?;
    let known = sqlx::query_scalar!(r#"select datname::text as "name!" from pg_database where datname = $1"#, DATABASE)
        .fetch_optional(&mut owner)
        .await
        .map_err(Stopped::failed)?;
    if known.is_some() && !replace {
        let refused =
            "the data folder has a database; --replace puts the backup in its place and keeps it as suunta_before";
        return Err(Stopped::failed(refused));
    }
    statement(&mut owner, "drop database if exists suunta_restoring with (force)").await?;
    statement(&mut owner, "create database suunta_restoring template template0").await?;
    if let Err(error) = restore_into(settings, doors, file).await {
        statement(&mut owner, "drop database suunta_restoring with (force)").await?;
        return Err(error);
    }
    if known.is_some() {
        statement(&mut owner, "drop database if exists suunta_before with (force)").await?;
        statement(&mut owner, "alter database suunta rename to suunta_before").await?;
    }
    statement(&mut owner, "alter database suunta_restoring rename to suunta").await?;
    owner.close().await.map_err(Stopped::failed)
}

async fn statement(owner: &mut PgConnection, sql: &'static str) -> Result<(), Stopped> {
    sqlx::raw_sql(sql).execute(owner).await.map(drop).map_err(Stopped::failed)
}

/// Restores, compares, checks every chain, and brings the schema up to date.
async fn restore_into(settings: &Settings, doors: &Doors, file: &Path) -> Result<(), Stopped> {
    let progress = now_and_then();
    let tell = move |bytes: u64, of: u64| progress(&|| format!("  {} of {} read", megabytes(bytes), megabytes(of)));
    let Contents { tables, made_at, .. } =
        backup::restore(doors, settings.postgres_programs.as_deref(), file, tell).await.map_err(Stopped::failed)?;
    let rows: i64 = tables.iter().map(|table| table.rows).sum();
    say(format!("{rows} rows of {} tables are as they were at {made_at}", tables.len()));
    verify_records(doors).await?;
    let mut owner = doors.as_owner().await.map_err(Stopped::failed)?;
    db::migrate(&mut owner).await.map_err(Stopped::failed)?;
    owner.close().await.map_err(Stopped::failed)
}
