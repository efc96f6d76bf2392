//! Where public pages are read when the public door leads to a standby: there, or at the primary while the standby lacks
//! what has been announced or does not answer.
//!
//! A page is kept under the version that was known before it was read. So a version may become known only once pages
//! are read where it is true: the feed waits for the standby for a moment, and otherwise leads readers to the primary
//! first.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::{Connection, PgConnection, PgExecutor};
use uuid::Uuid;

use super::{Database, Doors, Error, MIGRATOR};

/// Where public pages are read now; shared by all who hold the database.
#[derive(Debug, Clone)]
pub(super) struct Reading(Arc<Place>);

#[derive(Debug)]
struct Place {
    /// Whether the public door has an address of its own, which may be a standby's.
    apart: bool,
    at_primary: AtomicBool,
    /// Held while it is decided whether readers go back, and while versions become known without waiting.
    gate: Mutex<()>,
}

impl Reading {
    pub fn new(apart: bool) -> Reading {
        Reading(Arc::new(Place { apart, at_primary: AtomicBool::new(false), gate: Mutex::new(()) }))
    }

    pub fn apart(&self) -> bool {
        self.0.apart
    }

    pub fn at_primary(&self) -> bool {
        self.0.at_primary.load(Ordering::SeqCst)
    }

    /// Leads readers to the primary, and then does what needs them there.
    pub fn lead_to_primary(&self, work: impl FnOnce()) {
        let _gate = self.0.gate.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.0.at_primary.swap(true, Ordering::SeqCst) {
            tracing::info!("the standby lags or is away: public pages are read at the primary");
        }
        work();
    }

    pub fn lead_to_door(&self) {
        self.lead_back_if(|| true);
    }

    /// Leads readers back to the public door if `caught_up` still holds when nothing can become known beside it.
    pub fn lead_back_if(&self, caught_up: impl FnOnce() -> bool) -> bool {
        let _gate = self.0.gate.lock().unwrap_or_else(PoisonError::into_inner);
        let back = caught_up();
        if back && self.0.at_primary.swap(false, Ordering::SeqCst) {
            tracing::info!("public pages are read at the public door again");
        }
        back
    }

    /// Does what needs no waiting for a standby, if readers are at the primary; says whether they are.
    pub fn if_at_primary(&self, work: impl FnOnce()) -> bool {
        let _gate = self.0.gate.lock().unwrap_or_else(PoisonError::into_inner);
        let there = self.at_primary();
        if there {
            work();
        }
        there
    }
}

/// How far a server is, in one small row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    /// All versions together: they only rise, so of two states of one history the later has the larger sum.
    pub total: i64,
    /// When the server was started: a standby that was started again may show less than it did before.
    pub started: String,
    pub standby: bool,
}

impl State {
    pub async fn read(door: impl PgExecutor<'_>) -> sqlx::Result<State> {
        sqlx::query_as!(
            State,
            r#"select coalesce(sum(version), 0)::bigint as "total!", pg_postmaster_start_time()::text as "started!",
                pg_is_in_recovery() as "standby!"
            from published.change_version"#
        )
        .fetch_one(door)
        .await
    }
}

/// Whether a server shows at least these versions.
pub(super) async fn shows(door: impl PgExecutor<'_>, versions: &HashMap<Uuid, i64>) -> sqlx::Result<bool> {
    let (ids, versions): (Vec<_>, Vec<_>) = versions.iter().unzip();
    sqlx::query_scalar!(
        r#"select not exists (
            select from unnest($1::uuid[], $2::bigint[]) as wanted (organisation_id, version)
            where not exists (select from published.change_version known
                where known.organisation_id = wanted.organisation_id and known.version >= wanted.version)) as "shown!""#,
        &ids,
        &versions
    )
    .fetch_one(door)
    .await
}

/// What tells one history of the data from another: the cluster, its timeline, which a promotion raises, and the
/// database. A server may refuse to tell; a standby cannot.
pub(super) async fn history(primary: impl PgExecutor<'_>) -> sqlx::Result<String> {
    sqlx::query_scalar!(
        r#"select format('%s %s %s', (select system_identifier from pg_control_system()),
            left(pg_walfile_name(pg_current_wal_lsn()), 8),
            (select oid from pg_database where datname = current_database())) as "history!""#
    )
    .fetch_one(primary)
    .await
}

impl Doors {
    /// Whether public pages have an address of their own, so that they may be there while the primary is not.
    pub fn may_serve_alone(&self) -> bool {
        self.primary.is_some()
    }

    /// Checks, where the public door leads, that the schema is no older than this program. The migrations themselves are
    /// the owner's to see; where the owner does not get in there, it is only said that nothing was checked.
    ///
    /// # Errors
    /// When the server there does not answer, or its schema is older.
    pub async fn check_standby(&self) -> Result<(), Error> {
        let mut door = PgConnection::connect_with(&self.public).await.map_err(Error::Unreachable)?;
        door.ping().await?;
        door.close().await?;
        let there = self.owner.clone().port(self.public.get_port());
        let there = match (self.public.get_socket(), self.owner.get_socket()) {
            (Some(socket), _) => there.socket(socket),
            (None, None) => there.host(self.public.get_host()),
            (None, Some(_)) => {
                unchecked(&"the owner comes by a socket");
                return Ok(());
            }
        };
        let mut owner = match PgConnection::connect_with(&there).await {
            Ok(owner) => owner,
            Err(error) => {
                unchecked(&error);
                return Ok(());
            }
        };
        let schema = sqlx::query_scalar!(r#"select max(version) as "version!" from _sqlx_migrations where success"#)
            .fetch_one(&mut owner)
            .await?;
        owner.close().await?;
        let newest = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
        if schema < newest { Err(Error::Behind(schema)) } else { Ok(()) }
    }
}

fn unchecked(reason: &dyn std::fmt::Display) {
    tracing::warn!(%reason, "the schema of the standby could not be checked");
}

impl Database {
    /// Checks that no door has more rights than it may: a pooler that ignores what a connection asks for lets in the
    /// owner where a role was meant, and pages would show what is internal. A door that is away is checked by nobody.
    ///
    /// # Errors
    /// Names the door that has too many rights.
    pub async fn check_doors(&self) -> Result<(), Error> {
        let doors = [
            ("the public door", "suunta_public", self.door(), true),
            ("the public door at the primary", "suunta_public", self.current(), true),
            ("the staff door", "suunta_staff", self.staff(), false),
        ];
        for (door, role, pool, public) in doors {
            let rights = sqlx::query!(
                r#"select rolsuper or rolbypassrls or pg_has_role(current_user, n.nspowner, 'usage') as "mighty!",
                    exists (select from pg_class c where c.relname = 'account' and c.relkind = 'r'
                        and c.relnamespace = 'public'::regnamespace and has_table_privilege(c.oid, 'select')) as "inside!"
                from pg_roles, pg_namespace n where rolname = current_user and n.nspname = 'published'"#
            );
            match rights.fetch_one(&pool).await {
                Ok(rights) if rights.mighty || (public && rights.inside) => return Err(Error::Mighty(door, role)),
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, door, "its rights could not be checked"),
            }
        }
        Ok(())
    }
}
