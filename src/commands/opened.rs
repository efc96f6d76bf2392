//! The database as a command finds it: opened, made or reached, and closed again.

use std::time::Duration;

use sqlx::Connection;

use crate::config::Settings;
use crate::platform::db::{self, Cluster, ClusterOptions, Database, Doors, MIGRATOR};
use crate::run::{Stopped, say};

/// Name of the portal's database in its private cluster.
pub(crate) const DATABASE: &str = "suunta";

/// The pools get this long to close; the database is stopped all the same.
const CLOSE_WITHIN: Duration = Duration::from_secs(1);

/// The database, open, with its schema up to date.
pub(crate) struct Opened {
    pub(crate) doors: Doors,
    pub(crate) database: Database,
    pub(crate) cluster: Option<Cluster>,
    /// The primary is away, and a standby serves public pages.
    pub(crate) alone: bool,
}

impl Opened {
    pub(crate) async fn open(settings: &Settings) -> Result<Opened, Stopped> {
        let (doors, cluster) = match addressed(settings)? {
            Some(doors) => (doors, None),
            None => {
                let cluster = start_cluster(settings).await?;
                (Doors::of_cluster(&cluster, DATABASE), Some(cluster))
            }
        };
        let prepared = prepare(&doors, cluster.as_ref()).await;
        if let Err(error) = prepared {
            if let Some(cluster) = cluster {
                let _ = cluster.stop().await;
            }
            return Err(Stopped::failed(error));
        }
        Opened::with(settings, doors, cluster, false).await
    }

    /// The same to serve with: a node whose public door has an address of its own starts while the primary is away.
    /// Nothing is migrated then.
    pub(crate) async fn to_serve(settings: &Settings) -> Result<Opened, Stopped> {
        let Some(doors) = addressed(settings)?.filter(Doors::may_serve_alone) else {
            return Opened::open(settings).await;
        };
        match prepare(&doors, None).await {
            Ok(()) => Opened::with(settings, doors, None, false).await,
            Err(away @ (db::Error::Unreachable(_) | db::Error::Standby)) => {
                if let Err(error) = doors.check_standby().await {
                    tracing::warn!(%error, "the public door is of no help");
                    return Err(Stopped::failed(away));
                }
                say(format!("the primary is away ({away}); public pages are served, nothing can be written"));
                Opened::with(settings, doors, None, true).await
            }
            Err(error) => Err(Stopped::failed(error)),
        }
    }

    async fn with(settings: &Settings, doors: Doors, cluster: Option<Cluster>, alone: bool) -> Result<Opened, Stopped> {
        let database = doors.open(settings.connections);
        if cluster.is_none() {
            database.check_doors().await.map_err(Stopped::failed)?;
        }
        Ok(Opened { database, doors, cluster, alone })
    }

    /// The same for a command that may work beside a portal: the private database that one runs is reached as it is.
    pub(crate) async fn beside(settings: &Settings) -> Result<Opened, Stopped> {
        if settings.database_url.is_none() {
            let data = settings.data_folder(is_root()).map_err(Stopped::setting)?;
            if let Some(running) = db::Running::find(&data) {
                let doors = Doors::of_running(&running, DATABASE);
                return Ok(Opened { database: doors.open(settings.connections), doors, cluster: None, alone: false });
            }
        }
        Opened::open(settings).await
    }

    pub(crate) async fn close(self) -> Result<(), Stopped> {
        if tokio::time::timeout(CLOSE_WITHIN, self.database.close()).await.is_err() {
            tracing::warn!("some connections to the database were still in use at the stop");
        }
        match self.cluster {
            Some(cluster) => cluster.stop().await.map_err(Stopped::failed),
            None => Ok(()),
        }
    }
}

/// The doors of a database that the settings name.
fn addressed(settings: &Settings) -> Result<Option<Doors>, Stopped> {
    let Some(address) = &settings.database_url else { return Ok(None) };
    let (public, staff) = (settings.public_database_url.as_deref(), settings.staff_database_url.as_deref());
    Doors::by_address(address, public, staff).map(Some).map_err(Stopped::setting)
}

pub(crate) async fn start_cluster(settings: &Settings) -> Result<Cluster, Stopped> {
    let data = settings.data_folder(is_root()).map_err(Stopped::setting)?;
    say(format!("data folder: {}", data.display()));
    let options =
        ClusterOptions { data, programs: settings.postgres_programs.clone(), durable: true, temporary: false };
    Cluster::start(options, &|step| say(step)).await.map_err(Stopped::failed)
}

/// Makes the database in the private cluster if it is missing, and brings the schema up to date.
async fn prepare(doors: &Doors, cluster: Option<&Cluster>) -> Result<(), db::Error> {
    if let Some(cluster) = cluster {
        let mut server = Doors::of_cluster(cluster, "postgres").as_owner().await?;
        let known: Option<i32> = sqlx::query_scalar("select 1 from pg_database where datname = $1")
            .bind(DATABASE)
            .fetch_optional(&mut server)
            .await?;
        if known.is_none() {
            sqlx::query("create database suunta").execute(&mut server).await?;
        }
        server.close().await?;
    }
    let mut owner = doors.as_owner().await?;
    if sqlx::query_scalar!(r#"select pg_is_in_recovery() as "standby!""#).fetch_one(&mut owner).await? {
        return Err(db::Error::Standby);
    }
    db::migrate(&mut owner).await?;
    let schema: Option<i64> =
        sqlx::query_scalar("select max(version) from _sqlx_migrations").fetch_one(&mut owner).await?;
    if schema > MIGRATOR.iter().map(|migration| migration.version).max() {
        tracing::warn!(schema, "the schema is newer than this program, which should soon be renewed too");
    }
    Ok(owner.close().await?)
}

pub(crate) fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    // The owner of the process's own folder is its effective user.
    std::fs::metadata("/proc/self")
        .map(|own| own.uid() == 0)
        .unwrap_or_else(|_| std::env::var_os("USER").is_some_and(|user| user == "root"))
}
