//! Writing the file, row by row as the database gives them.

use std::io::{self, Write};

use futures_util::TryStreamExt;
use futures_util::stream::BoxStream;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::super::Error;
use super::parts::{Part, TABLES, Table};

/// Which parts are written beside what always is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted {
    pub pictures: bool,
    pub history: bool,
    pub private: bool,
}

impl Wanted {
    fn has(self, part: Part) -> bool {
        match part {
            Part::Pictures => self.pictures,
            Part::History => self.history,
            Part::Private => self.private,
        }
    }

    fn parts(self) -> Vec<Part> {
        [Part::Pictures, Part::History, Part::Private].into_iter().filter(|part| self.has(*part)).collect()
    }
}

/// Writes an organisation as the schema's owner, all of it as it stands at one moment. `tell` hears of each table and
/// how many rows it gave. Returns how many rows were written.
///
/// # Errors
/// When there is no such organisation, the database is away, or nothing more can be written.
pub async fn export(
    owner: &mut PgConnection,
    slug: &str,
    wanted: Wanted,
    out: &mut impl Write,
    mut tell: impl FnMut(&str, usize),
) -> Result<usize, Error> {
    let mut moment = owner.begin().await?;
    sqlx::raw_sql("set transaction isolation level repeatable read, read only; set local timezone = 'UTC'")
        .execute(&mut *moment)
        .await?;
    let found = sqlx::query!(
        r#"select id, (to_jsonb(o) - 'search')::text as "row!" from organisation o where slug = $1"#,
        slug
    )
    .fetch_optional(&mut *moment)
    .await?
    .ok_or_else(|| Error::Absent(slug.to_owned()))?;
    let parts = serde_json::to_string(&wanted.parts()).unwrap_or_default();
    write!(
        out,
        "{{\n\"format\": {},\n\"parts\": {parts},\n\"organisation\": {},\n\"records\": {{",
        super::FORMAT,
        found.row
    )?;
    let mut written = 1;
    let mut first = true;
    for table in TABLES.iter().filter(|table| table.part.is_none_or(|part| wanted.has(part))) {
        let rows = write_table(&mut moment, found.id, table, wanted, &mut first, out).await?;
        if rows > 0 {
            tell(table.name, rows);
        }
        written += rows;
    }
    writeln!(out, "\n}}\n}}")?;
    out.flush()?;
    Ok(written)
}

async fn write_table(
    moment: &mut PgConnection,
    organisation: Uuid,
    table: &'static Table,
    wanted: Wanted,
    first: &mut bool,
    out: &mut impl Write,
) -> Result<usize, Error> {
    let mut rows = rows(moment, organisation, table, wanted);
    let mut written = 0;
    while let Some(row) = rows.try_next().await? {
        match written {
            0 if *first => write!(out, "\n\"{}\": [\n", table.name)?,
            0 => write!(out, ",\n\"{}\": [\n", table.name)?,
            _ => out.write_all(b",\n")?,
        }
        out.write_all(row.as_bytes())?;
        written += 1;
    }
    if written > 0 {
        *first = false;
        out.write_all(b"\n]")?;
    }
    Ok(written)
}

/// The rows of a table; what organisations share is gathered by what names it.
fn rows<'c>(
    moment: &'c mut PgConnection,
    organisation: Uuid,
    table: &'static Table,
    wanted: Wanted,
) -> BoxStream<'c, sqlx::Result<String>> {
    match table.name {
        "account" => sqlx::query_scalar!(
            r#"select jsonb_build_object('id', a.id, 'email', a.email, 'language', a.language, 'created_at', a.created_at,
                'closed_at', a.closed_at)::text as "row!"
            from account a where a.id in (
                select account_id from role_grant where organisation_id = $1
                union select account_id from account_party where organisation_id = $1
                union select account_id from group_role where organisation_id = $1
                union select account_id from calendar_feed where organisation_id = $1
                union select account_id from reminder where organisation_id = $1
                union select account_id from value_answered where organisation_id = $1
                union select made_by from correction where organisation_id = $1
                union select unnest(array[asked_by, answered_by]) from question where organisation_id = $1
                union select unnest(array[accepted_by, delegate_id, written_by]) from report where organisation_id = $1
                union select unnest(array[handled_by, sent_by]) from signal where organisation_id = $1
                union select noted_by from advocacy_contact where organisation_id = $1
                union select unnest(array[account_id, made_by]) from api_token where organisation_id = $1
                union select done_by from message_step where organisation_id = $1
                union select account_id from audit where organisation_id = $1)
            order by a.id"#,
            organisation
        )
        .fetch(moment),
        "network" => sqlx::query_scalar!(
            r#"select (to_jsonb(n) - 'search')::text as "row!" from network n where n.id in (
                select network_id from membership where organisation_id = $1
                union select network_id from cooperation_group where organisation_id = $1)
            order by n.id"#,
            organisation
        )
        .fetch(moment),
        "network_member" => sqlx::query_scalar!(
            r#"select to_jsonb(m)::text as "row!" from network_member m where m.network_id in (
                select network_id from membership where organisation_id = $1
                union select network_id from cooperation_group where organisation_id = $1)
            order by m.network_id, m.position, m.id"#,
            organisation
        )
        .fetch(moment),
        "thread" => sqlx::query_scalar!(
            r#"select row::text as "row!" from (
                select t.id, thread_written(t) as row from thread t where t.organisation_id = $1
                union all select w.id, w.thread from waiting_thread w where w.organisation_id = $1) threads
            order by id"#,
            organisation
        )
        .fetch(moment),
        name => sqlx::query_scalar!(
            r#"select whole_rows($1, $2, $3, $4) as "row!""#,
            name,
            organisation,
            wanted.private,
            wanted.pictures
        )
        .fetch(moment),
    }
}

impl From<io::Error> for Error {
    fn from(cause: io::Error) -> Error {
        Error::Unwritten(cause)
    }
}
