//! `suunta check`: looks at everything that a portal stands on, and says what to do where something is amiss.

use std::path::Path;

use sqlx::{Connection, PgConnection};

use super::opened::is_root;
use crate::config::Settings;
use crate::platform::db::{Doors, MIGRATOR};
use crate::run::{Stopped, Surroundings, clock, say};

/// Less free space than this is told, in bytes.
const FREE: u64 = 1 << 30;
/// More seconds between the two clocks than this are told.
const APART: i64 = 2;

/// What is found: each line is right, or says what to do.
#[derive(Default)]
struct Findings {
    amiss: usize,
}

impl Findings {
    fn right(&mut self, what: impl std::fmt::Display) {
        say(format!("ok     {what}"));
    }

    fn amiss(&mut self, what: impl std::fmt::Display) {
        self.amiss += 1;
        say(format!("amiss  {what}"));
    }

    fn told(&mut self, right: bool, what: impl std::fmt::Display, do_this: &str) {
        match right {
            true => self.right(what),
            false => self.amiss(format!("{what}: {do_this}")),
        }
    }
}

/// What the database's server says of itself.
struct Server {
    version: String,
    fsync: bool,
    full_page_writes: bool,
    commits: String,
    places: i32,
    checksums: bool,
    /// Seconds since 1970.
    clock: i64,
    standby: bool,
    /// Whether one of the two roles may do more than it should.
    mighty: bool,
    /// Number of the last migration.
    schema: i64,
    /// Organisations with made-up quarters.
    example: i64,
    /// Mails that wait for more than an hour.
    mails: i64,
}

/// Looks at settings, database, clock, mail, directory and disk.
pub(crate) async fn check(settings: &Settings, doors: &Doors) -> Result<(), Stopped> {
    let mut findings = Findings::default();
    configuration(settings, &mut findings);
    let mut owner = doors.as_owner().await.map_err(Stopped::failed)?;
    database(settings, &mut owner, &mut findings).await?;
    owner.close().await.map_err(Stopped::failed)?;
    surroundings(settings, &mut findings).await?;
    // Another server's disk is out of sight.
    if settings.database_url.is_none() {
        disk(&settings.data_folder(is_root()).map_err(Stopped::setting)?, &mut findings);
    }
    match findings.amiss {
        0 => Ok(()),
        1 => Err(Stopped::failed("one thing is amiss")),
        amiss => Err(Stopped::failed(format!("{amiss} things are amiss"))),
    }
}

fn configuration(settings: &Settings, findings: &mut Findings) {
    let seen = settings.seen_as();
    let loopback = settings.listen.ip().is_loopback();
    findings.told(
        seen.starts_with("https://") || (loopback && settings.public_url.is_none()),
        format_args!("the world sees the portal at {seen}"),
        "set SUUNTA_PUBLIC_URL to its https:// address, or cookies and links are not safe",
    );
    findings.told(
        settings.public_url.is_none() || !loopback || !settings.trusted_proxies.is_empty(),
        "the proxy before it is known",
        "set SUUNTA_TRUSTED_PROXIES to the proxy's address, or all guesses at passwords seem to come from it",
    );
}

async fn database(settings: &Settings, owner: &mut PgConnection, findings: &mut Findings) -> Result<(), Stopped> {
    let server = read(owner).await.map_err(Stopped::failed)?;
    findings.right(format_args!("PostgreSQL {}", server.version));
    findings.told(server.fsync, "fsync", "turn it on, or a power cut loses what was acknowledged");
    findings.told(server.full_page_writes, "full_page_writes", "turn it on, or a power cut spoils pages");
    findings.told(
        server.commits != "off",
        format_args!("synchronous_commit is {}", server.commits),
        "set it to on, or a crash loses what was acknowledged",
    );
    if !server.checksums {
        findings.right("data checksums are off; pg_checksums turns them on while the server is stopped");
    }
    let wanted = i64::from(settings.connections) * 2 + 5;
    findings.told(
        i64::from(server.places) >= wanted,
        format_args!("max_connections is {}, and one portal takes up to {wanted}", server.places),
        "raise it, lower SUUNTA_CONNECTIONS, or put PgBouncer between",
    );
    let apart = server.clock - clock().as_second();
    findings.told(
        apart.abs() <= APART,
        format_args!("the clocks of portal and database are {apart} s apart"),
        "let both follow a time server",
    );
    findings.told(
        !server.standby,
        "the owner reaches the primary",
        "DATABASE_URL leads to a standby; name the primary",
    );
    findings.told(
        !server.mighty,
        "the two roles can do what they should and no more",
        "take superuser, bypassrls, createrole and createdb from suunta_public and suunta_staff",
    );
    let newest = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
    findings.told(
        server.schema == newest,
        format_args!("the schema is of {}", server.schema),
        "start the newer program or run `suunta migrate`",
    );
    findings.told(
        server.mails == 0,
        format_args!("{} mails wait for more than an hour", server.mails),
        "look at /admin/outbox",
    );
    if server.example > 0 {
        findings.right(format_args!(
            "{} organisations show example quarters; `suunta example remove` takes them away",
            server.example
        ));
    }
    Ok(())
}

async fn read(owner: &mut PgConnection) -> sqlx::Result<Server> {
    sqlx::query_as!(
        Server,
        r#"select current_setting('server_version') as "version!", current_setting('fsync')::boolean as "fsync!",
            current_setting('full_page_writes')::boolean as "full_page_writes!",
            current_setting('synchronous_commit') as "commits!", current_setting('max_connections')::integer as "places!",
            current_setting('data_checksums')::boolean as "checksums!",
            extract(epoch from clock_timestamp())::bigint as "clock!", pg_is_in_recovery() as "standby!",
            exists (select from pg_roles where rolname in ('suunta_public', 'suunta_staff')
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)) as "mighty!",
            (select max(version) from _sqlx_migrations) as "schema!",
            (select count(distinct organisation_id) from round where example) as "example!",
            (select count(*) from mail where sent_at is null and given_up_at is null
                and made_at < now() - interval '1 hour') as "mails!""#
    )
    .fetch_one(owner)
    .await
}

async fn surroundings(settings: &Settings, findings: &mut Findings) -> Result<(), Stopped> {
    let around = Surroundings::of(settings)?;
    match &around.mailer {
        None => findings.right("no mail server is set; links are handed on, and reminders wait in the outbox"),
        Some(mailer) => match mailer.reach().await {
            Ok(()) => findings.right("the mail server answers"),
            Err(error) => findings.amiss(format_args!("the mail server: {error}; look at SUUNTA_SMTP_URL")),
        },
    }
    match &around.elsewhere {
        None => findings.right("no directory is set; people sign in with passwords"),
        Some(elsewhere) => match elsewhere.provider.begin("check".into(), settings.language.code()).await {
            Ok(_) => findings.right(format_args!("{} answers", elsewhere.provider.issuer())),
            Err(error) => {
                findings.amiss(format_args!("{}: {error}; look at SUUNTA_OIDC_ISSUER", elsewhere.provider.issuer()))
            }
        },
    }
    Ok(())
}

fn disk(folder: &Path, findings: &mut Findings) {
    match rustix::fs::statvfs(folder) {
        Ok(disk) => {
            let free = disk.f_bavail.saturating_mul(disk.f_frsize);
            let told = format!("{:.1} GB are free at {}", free as f64 / 1e9, folder.display());
            findings.told(free >= FREE, told, "make room: writes stop when the disk is full");
        }
        Err(error) => findings.amiss(format_args!("{}: {error}", folder.display())),
    }
}
