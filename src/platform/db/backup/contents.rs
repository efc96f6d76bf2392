//! What is in a database: the tables with their rows counted and summed up.

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

/// What a backup holds, for comparing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    pub made_at: jiff::Timestamp,
    /// Number of the last migration.
    pub schema: i64,
    pub tables: Vec<Table>,
}

/// One table at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    pub name: String,
    pub rows: i64,
    /// Every row's hash, joined by exclusive or: it does not depend on their order.
    pub sum: i64,
}

impl Contents {
    /// How many rows there are in all.
    pub fn rows(&self) -> i64 {
        self.tables.iter().map(|table| table.rows).sum()
    }

    /// The first table that is not as it was, in words.
    pub(super) fn difference(&self, other: &Contents) -> Option<String> {
        if self.schema != other.schema {
            return Some(format!("the schema was {} and is {}", self.schema, other.schema));
        }
        if self.tables.len() != other.tables.len() {
            return Some(format!("there were {} tables and are {}", self.tables.len(), other.tables.len()));
        }
        let differing = self.tables.iter().zip(&other.tables).find(|(was, is)| was != is)?;
        let (was, is) = differing;
        Some(match was.rows == is.rows {
            true => format!("{} has other rows", was.name),
            false => format!("{} had {} rows and {} has {}", was.name, was.rows, is.name, is.rows),
        })
    }
}

/// Counts and sums up what the connection sees; its time zone must be UTC, as times are summed up as texts.
pub(super) async fn read(door: &mut PgConnection, made_at: jiff::Timestamp) -> sqlx::Result<Contents> {
    let tables = sqlx::query_as!(
        Table,
        r#"select c.relname::text as "name!", (xpath('/row/n/text()', told))[1]::text::bigint as "rows!",
            (xpath('/row/s/text()', told))[1]::text::bigint as "sum!"
        from pg_class c cross join lateral query_to_xml(format(
            'select count(*) as n, coalesce(bit_xor(hashtextextended(r::text, 0)), 0) as s from public.%I r', c.relname),
            false, true, '') told
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname::text collate "C""#
    )
    .fetch_all(&mut *door)
    .await?;
    let schema =
        sqlx::query_scalar!(r#"select max(version) as "version!" from _sqlx_migrations"#).fetch_one(door).await?;
    Ok(Contents { made_at, schema, tables })
}

pub(super) async fn has_tables(door: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') as "there!""#
    )
    .fetch_one(door)
    .await
}

/// The two roles that the schema's grants name; they belong to the server, so no backup of a database holds them.
pub(super) async fn make_roles(door: &mut PgConnection) -> sqlx::Result<()> {
    let missing = sqlx::query_scalar!(
        r#"select wanted as "wanted!" from unnest(array['suunta_public', 'suunta_staff']) wanted
        where not exists (select from pg_roles where rolname = wanted)"#
    )
    .fetch_all(&mut *door)
    .await?;
    for role in missing {
        let make = match role.as_str() {
            "suunta_public" => "create role suunta_public login nosuperuser nocreatedb nocreaterole",
            _ => "create role suunta_staff login nosuperuser nocreatedb nocreaterole",
        };
        sqlx::raw_sql(make).execute(&mut *door).await?;
    }
    Ok(())
}
