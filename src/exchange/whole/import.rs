//! Taking a file in, whole or not at all.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;
use serde_json::value::{RawValue, to_raw_value};
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::super::{Error, Imported};
use super::parts::{Part, TABLES};

/// Text of rows that is handed to the database at once, in bytes; a larger row goes alone.
const AT_ONCE: usize = 1 << 20;

/// The file; rows stay text until the database reads them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole<'a> {
    /// Read before, see [`super::FORMAT`].
    #[serde(rename = "format")]
    _format: u32,
    parts: Vec<Part>,
    #[serde(borrow)]
    organisation: &'a RawValue,
    #[serde(borrow)]
    records: BTreeMap<&'a str, Vec<&'a RawValue>>,
}

/// What a row of the register or an account is known by.
#[derive(Deserialize)]
struct Known {
    id: Uuid,
    slug: Option<String>,
    email: Option<String>,
    network_id: Option<Uuid>,
}

/// Ids of the file that stand for something this installation knows by another.
type Elsewhere = HashMap<Uuid, Uuid>;

/// Takes an organisation in as the schema's owner. What is there already of the register and of the accounts stays as it
/// is. `tell` hears of each table and how many rows it took.
///
/// # Errors
/// When the file is not of the format, the organisation is there, the database refuses a row, or a chain in it is
/// broken; then nothing is stored.
pub async fn take_in(
    owner: &mut PgConnection,
    file: &str,
    text: &str,
    mut tell: impl FnMut(&str, usize),
) -> Result<Imported, Error> {
    let unreadable = |cause: serde_json::Error| super::super::unreadable(file, &cause);
    let whole: Whole = serde_json::from_str(text).map_err(unreadable)?;
    if let Some(name) = whole.records.keys().find(|name| !TABLES.iter().any(|table| table.name == **name)) {
        return Err(Error::Invalid { name: (*name).to_owned(), cause: "the format knows no such records".into() });
    }
    let own: Known = serde_json::from_str(whole.organisation.get()).map_err(unreadable)?;
    let slug = own.slug.clone().unwrap_or_default();
    let tables: Vec<String> =
        ["organisation"].into_iter().chain(TABLES.iter().map(|table| table.name)).map(str::to_owned).collect();
    let with_trail = whole.parts.contains(&Part::History);
    let mut door = owner.begin().await?;
    begin(&mut door, &own, &slug, &tables, with_trail).await?;
    let elsewhere = known_here(&mut door, &whole).await?;
    put(&mut door, own.id, "organisation", format!("[{}]", whole.organisation.get())).await?;
    let mut done = Imported { organisation: slug, records: 1, unread_schedules: Vec::new() };
    for table in TABLES {
        let Some(rows) = whole.records.get(table.name) else { continue };
        let taken = put_rows(&mut door, own.id, table.name, rows, &elsewhere).await?;
        tell(table.name, taken);
        done.records += taken;
    }
    sqlx::query!("select tie_waiting_threads()").fetch_one(&mut *door).await?;
    end(&mut door, own.id, &tables, with_trail).await?;
    door.commit().await?;
    Ok(done)
}

/// The rows of a file as they would be handed to the database by an installation that knows one id of it by another, for
/// the fuzz target.
///
/// # Errors
/// When the file is not of the format.
#[doc(hidden)]
pub fn rows(text: &str, id: Uuid, here: Uuid) -> Result<Vec<String>, Error> {
    let whole: Whole = serde_json::from_str(text).map_err(|cause| super::super::unreadable("", &cause))?;
    let elsewhere = Elsewhere::from([(id, here)]);
    let rows = whole.records.iter().flat_map(|(table, rows)| rows.iter().map(|row| (*table, row.get())));
    let moved = rows.filter_map(|(table, row)| moved(table, row, &elsewhere).transpose());
    moved.map(|row| row.map(Cow::into_owned)).collect()
}

async fn begin(
    door: &mut PgConnection,
    own: &Known,
    slug: &str,
    tables: &[String],
    with_trail: bool,
) -> Result<(), Error> {
    let known = sqlx::query_scalar!("select slug from organisation where slug = $1 or id = $2", slug, own.id);
    if let Some(known) = known.fetch_optional(&mut *door).await? {
        return Err(Error::Present(known));
    }
    sqlx::query!(
        "select set_config('suunta.organisation', $1, true) as own, set_config('suunta.occasion', 'import', true) as occasion",
        own.id.to_string()
    )
    .fetch_one(&mut *door)
    .await?;
    sqlx::raw_sql("set constraints all deferred").execute(&mut *door).await?;
    sqlx::query!("call rest_triggers($1, $2)", tables, with_trail).execute(door).await?;
    Ok(())
}

/// Checks the chains that came in, and lets the triggers work again.
async fn end(door: &mut PgConnection, own: Uuid, tables: &[String], with_trail: bool) -> Result<(), Error> {
    let refused = |cause| Error::Refused { name: "the file as a whole".into(), cause };
    sqlx::query!("call wake_triggers($1)", tables).execute(&mut *door).await.map_err(refused)?;
    if with_trail {
        sqlx::query!(
            "insert into audit_head (organisation_id, number, hash)
            select organisation_id, number, hash from audit where organisation_id = $1 order by number desc limit 1",
            own
        )
        .execute(&mut *door)
        .await?;
    }
    let faults = sqlx::query_scalar!(
        r#"select concat_ws(' ', f.quarter, 'record ' || f.number, f.fault) as "fault!" from snapshot_faults($1) f
        union all select concat_ws(': ', f.number, f.fault) from audit_faults($1) f limit 1"#,
        own
    );
    match faults.fetch_optional(door).await? {
        Some(cause) => Err(Error::Invalid { name: "the record in the file".into(), cause }),
        None => Ok(()),
    }
}

/// Networks and accounts of the file that are here already, by the ids that the file has for them.
async fn known_here(door: &mut PgConnection, whole: &Whole<'_>) -> Result<Elsewhere, Error> {
    let mut elsewhere = Elsewhere::new();
    for (table, rows) in whole.records.iter().filter(|(name, _)| matches!(**name, "network" | "account")) {
        for row in rows {
            let Ok(Known { id, slug, email, .. }) = serde_json::from_str(row.get()) else { continue };
            let here = match *table {
                "network" => sqlx::query_scalar!("select id from network where slug = $1 or id = $2", slug, id),
                _ => sqlx::query_scalar!("select id from account where email = $1 or id = $2", email, id),
            };
            if let Some(here) = here.fetch_optional(&mut *door).await? {
                elsewhere.insert(id, here);
            }
        }
    }
    Ok(elsewhere)
}

async fn put_rows(
    door: &mut PgConnection,
    own: Uuid,
    table: &str,
    rows: &[&RawValue],
    elsewhere: &Elsewhere,
) -> Result<usize, Error> {
    let mut batch = String::from("[");
    let mut taken = 0;
    for row in rows {
        let Some(row) = moved(table, row.get(), elsewhere)? else { continue };
        if batch.len() > 1 && batch.len() + row.len() > AT_ONCE {
            batch.push(']');
            put(door, own, table, std::mem::replace(&mut batch, String::from("["))).await?;
        }
        if batch.len() > 1 {
            batch.push(',');
        }
        batch.push_str(&row);
        taken += 1;
    }
    if taken > 0 {
        batch.push(']');
        put(door, own, table, batch).await?;
    }
    Ok(taken)
}

/// A row as it belongs here; none where this installation has what it is about.
fn moved<'a>(table: &str, row: &'a str, elsewhere: &Elsewhere) -> Result<Option<Cow<'a, str>>, Error> {
    if elsewhere.is_empty() || table == "audit" {
        return Ok(Some(row.into()));
    }
    let invalid = |cause: serde_json::Error| Error::Invalid { name: table.to_owned(), cause: cause.to_string() };
    let about: HashSet<Uuid> = match table {
        "network" | "account" | "network_member" => {
            let known: Known = serde_json::from_str(row).map_err(invalid)?;
            [Some(known.id), known.network_id].into_iter().flatten().collect()
        }
        _ => HashSet::new(),
    };
    if about.iter().any(|id| elsewhere.contains_key(id)) {
        return Ok(None);
    }
    let mut columns: BTreeMap<String, Cow<'_, RawValue>> = serde_json::from_str::<BTreeMap<String, &RawValue>>(row)
        .map_err(invalid)?
        .into_iter()
        .map(|(name, value)| (name, Cow::Borrowed(value)))
        .collect();
    let mut changed = false;
    for value in columns.values_mut() {
        let id = value.get().trim_matches('"').parse::<Uuid>().ok();
        if let Some(here) = id.and_then(|id| elsewhere.get(&id).filter(|here| **here != id)) {
            *value = Cow::Owned(to_raw_value(here).map_err(invalid)?);
            changed = true;
        }
    }
    match changed {
        true => serde_json::to_string(&columns).map(|row| Some(row.into())).map_err(invalid),
        false => Ok(Some(row.into())),
    }
}

async fn put(door: &mut PgConnection, own: Uuid, table: &str, rows: String) -> Result<(), Error> {
    let refused = |cause| Error::Refused { name: table.to_owned(), cause };
    match table {
        // A thread waits with its address until all are in, and is tied then if its far end is here.
        "thread" => sqlx::query!(
            "insert into waiting_thread (organisation_id, id, thread)
            select $1, (row ->> 'id')::uuid, row from jsonb_array_elements($2::text::jsonb) row",
            own,
            rows
        )
        .execute(door)
        .await
        .map_err(refused)
        .map(drop),
        _ => sqlx::query!("select whole_insert($1, $2, $3::text::jsonb)", table, own, rows)
            .fetch_one(door)
            .await
            .map_err(refused)
            .map(drop),
    }
}
