//! The database: how its server is set, and what the portal finds at each of its doors.

use std::time::Duration;

use sqlx::postgres::{PgListener, PgPool};
use sqlx::{Connection, PgConnection};

use super::Findings;
use crate::config::Settings;
use crate::platform::db::{Database, Doors, MIGRATOR};
use crate::run::clock;

/// More seconds between the two clocks than this are told.
const APART: i64 = 2;
/// A door that has not opened by then does not open.
const OPEN_WITHIN: Duration = Duration::from_secs(5);
/// A notification takes milliseconds.
const HEAR_WITHIN: Duration = Duration::from_secs(2);

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
    /// Whether the portal's tables are there.
    filled: bool,
    /// Servers that follow this one, and how many of them a commit waits for.
    followers: i64,
    waited_for: i64,
    /// Hours that Helsinki is ahead in a summer, as the server has it.
    helsinki: Option<i32>,
}

/// What the portal's own tables say.
struct Portal {
    /// Number of the last migration.
    schema: i64,
    /// Organisations with made-up quarters.
    example: i64,
    /// Mails that wait for more than an hour.
    mails: i64,
}

/// What is found at a door.
struct Found {
    name: String,
    standby: bool,
    statements: String,
    commits: String,
    /// Whether it reads accounts.
    accounts: bool,
    /// Whether it reads what is public.
    published: bool,
}

/// Looks at the server and the two doors.
pub(super) async fn look(settings: &Settings, doors: &Doors, findings: &mut Findings) {
    let mut owner = match tokio::time::timeout(OPEN_WITHIN, doors.as_owner()).await {
        Ok(Ok(owner)) => owner,
        Ok(Err(error)) => return findings.amiss(format_args!("{error}; look at DATABASE_URL")),
        Err(_) => return findings.amiss("the database does not answer in time; look at DATABASE_URL and the network"),
    };
    let server = match read(&mut owner).await {
        Ok(server) => server,
        Err(error) => return findings.amiss(format_args!("the server could not be asked: {error}")),
    };
    durability(&server, findings);
    capacity(settings, &server, findings);
    if !server.filled {
        findings.amiss("the schema is not there: start the portal or run `suunta migrate`");
        return;
    }
    match tables(&mut owner).await {
        Ok(portal) => contents(&portal, findings),
        Err(error) => findings.amiss(format_args!("the portal's tables could not be read: {error}")),
    }
    let database = doors.open(1);
    let public = door(("public", "suunta_public", "SUUNTA_PUBLIC_DATABASE_URL"), &database.public(), findings).await;
    door(("staff", "suunta_staff", "SUUNTA_STAFF_DATABASE_URL"), &database.staff(), findings).await;
    // What does not open is not listened at either.
    if public && !server.standby {
        changes(&mut owner, &database, findings).await;
    }
    let _ = tokio::time::timeout(OPEN_WITHIN, database.close()).await;
    let _ = owner.close().await;
}

/// Whether what was acknowledged outlives a power cut.
fn durability(server: &Server, findings: &mut Findings) {
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
    findings.either(
        !server.standby,
        "the owner reaches the primary",
        "DATABASE_URL leads to a standby, where nothing can be written: name the primary",
    );
    if server.followers > 0 {
        let waits = match server.waited_for {
            0 => "a commit waits for none: what was written last may be lost with this server".to_owned(),
            waited_for => format!("a commit waits for {waited_for}"),
        };
        findings.right(format_args!("standbys that follow: {}; {waits}", server.followers));
    }
}

/// Whether there is room, and whether both sides mean the same time.
fn capacity(settings: &Settings, server: &Server, findings: &mut Findings) {
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
    findings.either(
        server.helsinki == Some(3),
        "the database knows the time zones",
        "the database does not know Europe/Helsinki as it should; renew its time zones (the package tzdata)",
    );
    findings.either(
        !server.mighty,
        "the two roles can do what they should and no more",
        "the two roles may do too much: take superuser, bypassrls, createrole and createdb from suunta_public and suunta_staff",
    );
}

fn contents(portal: &Portal, findings: &mut Findings) {
    let newest = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
    findings.told(
        portal.schema <= newest,
        format_args!("the schema is of {}", portal.schema),
        "it is newer than this program; start the newer program",
    );
    if portal.schema < newest {
        findings.amiss(format_args!("this program is of {newest}: start the portal or run `suunta migrate`"));
    }
    findings.told(
        portal.mails == 0,
        format_args!("{} mails wait for more than an hour", portal.mails),
        "look at SUUNTA_SMTP_URL and what the log says of mails",
    );
    if portal.example > 0 {
        findings.right(format_args!(
            "{} organisations show example quarters; `suunta example remove` takes them away",
            portal.example
        ));
    }
}

/// Looks whether a door opens, which is told, and leads to the database as the role that it should, with the limits that the portal asks for.
async fn door((name, role, setting): (&str, &str, &str), pool: &PgPool, findings: &mut Findings) -> bool {
    let opening = async {
        let mut connection = PgConnection::connect_with(&pool.connect_options()).await?;
        let told = found(&mut connection).await?;
        // A second beside the first: what mixes up their prepared statements fails here, and not under the first load.
        let mut second = PgConnection::connect_with(&pool.connect_options()).await?;
        found(&mut second).await?;
        found(&mut connection).await?;
        second.close().await?;
        connection.close().await?;
        Ok::<_, sqlx::Error>(told)
    };
    let found = match tokio::time::timeout(OPEN_WITHIN, opening).await {
        Ok(Ok(found)) => found,
        Ok(Err(error)) => {
            findings.amiss(format_args!("the {name} door does not open: {error}; {}", remedy(&error, setting)));
            return false;
        }
        Err(_) => {
            findings.amiss(format_args!("the {name} door does not open in time; look at {setting}"));
            return false;
        }
    };
    findings.told(
        found.name == role && found.published && found.accounts == (role == "suunta_staff"),
        format_args!("the {name} door is {}", found.name),
        &format!("let {setting} lead in as {role}"),
    );
    findings.told(
        found.statements != "0",
        format_args!("a statement at the {name} door may take {}", found.statements),
        &format!(
            "the limit does not arrive, as behind PgBouncer: run `alter role {role} set statement_timeout = '2s'`"
        ),
    );
    if name == "staff" {
        findings.either(
            !found.standby,
            "the staff door leads to the primary",
            "the staff door leads to a standby, where nothing can be written: look at SUUNTA_STAFF_DATABASE_URL",
        );
        findings.either(
            found.commits != "off",
            "the staff door waits for its commits",
            "the staff door does not wait for its commits: set synchronous_commit to on for suunta_staff, or a crash \
             loses what was acknowledged",
        );
    } else if found.standby {
        findings.right("the public door leads to a standby");
    }
    true
}

/// What to do about a door that does not open.
fn remedy(error: &sqlx::Error, setting: &str) -> String {
    // A statement that is there already, or no more, and a parameter at the start of a connection that is not known.
    match error.as_database_error().and_then(|error| error.code()).as_deref() {
        Some("42P05" | "26000") => {
            "PgBouncer in transaction mode must be 1.21 or newer, with max_prepared_statements".into()
        }
        Some("08P01") => format!(
            "if {setting} leads to PgBouncer, let its ignore_startup_parameters have extra_float_digits and options"
        ),
        _ => format!("look at {setting}"),
    }
}

/// Whether a change reaches the portal at once: notifications go through no standby and no pool of transactions.
async fn changes(owner: &mut PgConnection, database: &Database, findings: &mut Findings) {
    let heard = async {
        let mut listener = PgListener::connect_with(&database.public()).await?;
        listener.listen("suunta_check").await?;
        sqlx::query!("select pg_notify('suunta_check', '')").execute(owner).await?;
        listener.recv().await
    };
    match tokio::time::timeout(HEAR_WITHIN, heard).await {
        Ok(Ok(_)) => findings.right("changes are heard of at once"),
        Ok(Err(error)) => findings.amiss(format_args!(
            "changes are not heard of at once: {error}; let the door lead to a server that takes LISTEN"
        )),
        Err(_) => findings.amiss(
            "changes are not heard of at once, and pages may be some seconds old: what leads to the database must \
             pass notifications on, as PgBouncer does in session mode",
        ),
    }
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
            to_regclass('public.mail') is not null and to_regclass('public._sqlx_migrations') is not null as "filled!",
            (select count(*) from pg_stat_replication) as "followers!",
            (select count(*) from pg_stat_replication where sync_state in ('sync', 'quorum')) as "waited_for!",
            (select extract(hour from timestamptz '2026-07-01 00:00+00' at time zone name)::integer
                from pg_timezone_names where name = 'Europe/Helsinki') as helsinki"#
    )
    .fetch_one(owner)
    .await
}

async fn tables(owner: &mut PgConnection) -> sqlx::Result<Portal> {
    sqlx::query_as!(
        Portal,
        r#"select (select max(version) from _sqlx_migrations) as "schema!",
            (select count(distinct organisation_id) from round where example) as "example!",
            (select count(*) from mail where sent_at is null and given_up_at is null
                and made_at < now() - interval '1 hour') as "mails!""#
    )
    .fetch_one(owner)
    .await
}

async fn found(door: &mut PgConnection) -> sqlx::Result<Found> {
    sqlx::query_as!(
        Found,
        r#"select current_user::text as "name!", pg_is_in_recovery() as "standby!",
            current_setting('statement_timeout') as "statements!", current_setting('synchronous_commit') as "commits!",
            has_table_privilege('public.account', 'select') as "accounts!",
            has_schema_privilege('published', 'usage') as "published!""#
    )
    .fetch_one(door)
    .await
}
