//! Queries of tables: records some at a time and the names they have there, and files on their way in. All go through
//! the staff door, in a transaction that says for which organisation it works.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::value::Names;

/// Rows on one page of what a file does.
pub const PAGE: i64 = 100;

/// Records of a kind, in the order in which they were made.
pub async fn page(
    door: &mut PgConnection,
    kind: &str,
    words: &str,
    after: Option<Uuid>,
    most: i32,
) -> sqlx::Result<Vec<Value>> {
    sqlx::query_scalar!(r#"select record_page($1, $2, $3, $4) as "row!""#, kind, words, after, most)
        .fetch_all(door)
        .await
}

/// These records of a kind as they stand.
pub async fn these(door: &mut PgConnection, kind: &str, ids: &[Uuid]) -> sqlx::Result<Vec<Value>> {
    sqlx::query_scalar!(r#"select record_these($1, $2) as "row!""#, kind, ids).fetch_all(door).await
}

/// What records are called in tables, by id.
pub async fn names(door: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Names> {
    let rows =
        sqlx::query!(r#"select id as "id!", key from record_key where id = any ($1)"#, ids).fetch_all(door).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.key?))).collect())
}

/// A record by one of its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// The name that was asked for.
    pub name: String,
    pub id: Uuid,
    /// The record it stands in, where its name counts in that one alone.
    pub within: Option<Uuid>,
    pub key: Option<String>,
}

/// Records of a kind by what they are called in full.
pub async fn by_key(door: &mut PgConnection, kind: &str, keys: &[String]) -> sqlx::Result<Vec<Called>> {
    sqlx::query_as!(
        Called,
        r#"select key as "name!", id as "id!", within_id as within, key from record_key where kind = $1 and key = any ($2)"#,
        kind,
        keys
    )
    .fetch_all(door)
    .await
}

/// Records of a kind by what they are called in themselves.
pub async fn by_own(door: &mut PgConnection, kind: &str, names: &[String]) -> sqlx::Result<Vec<Called>> {
    sqlx::query_as!(
        Called,
        r#"select own as "name!", id as "id!", within_id as within, key from record_key where kind = $1 and own = any ($2)"#,
        kind,
        names
    )
    .fetch_all(door)
    .await
}

/// Records of a kind by what people call them: a name in any language, or a code. Names are asked in small letters.
pub async fn by_name(door: &mut PgConnection, kind: &str, names: &[String]) -> sqlx::Result<Vec<Called>> {
    sqlx::query_as!(
        Called,
        r#"select called as "name!", n.id as "id!", k.within_id as "within?", k.key as "key?"
        from record_name n
        cross join lateral (select distinct lower(called) as called
            from (select value as called from jsonb_each_text(n.name) union all select n.code) c) own
        left join record_key k on k.kind = n.kind and k.id = n.id
        where n.kind = $1 and called = any ($2)"#,
        kind,
        names
    )
    .fetch_all(door)
    .await
}

/// Records of a kind by their ids.
pub async fn by_id(door: &mut PgConnection, kind: &str, ids: &[Uuid]) -> sqlx::Result<Vec<Called>> {
    sqlx::query_as!(
        Called,
        r#"select n.id::text as "name!", n.id as "id!", k.within_id as "within?", k.key as "key?"
        from record_name n left join record_key k on k.kind = n.kind and k.id = n.id
        where n.kind = $1 and n.id = any ($2)"#,
        kind,
        ids
    )
    .fetch_all(door)
    .await
}

/// Adds records that all have the same fields, and their ids among them.
pub async fn insert_all(door: &mut PgConnection, kind: &str, records: &[Value]) -> sqlx::Result<()> {
    let records = json!(records);
    sqlx::query!("select record_insert_all($1, $2)", kind, records).execute(door).await.map(drop)
}

/// Changes records, each of which is `{id, version, fields}`; those that still had that version.
pub async fn update_all(door: &mut PgConnection, kind: &str, records: &[Value]) -> sqlx::Result<Vec<Uuid>> {
    let records = json!(records);
    sqlx::query_scalar!(r#"select record_update_all($1, $2) as "id!""#, kind, records).fetch_all(door).await
}

/// What is wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongCell {
    /// The place of the file's column, where it has one for this.
    pub place: Option<usize>,
    /// The word of the column that is wrong or wanting; empty for the row as a whole.
    pub name: String,
    /// Key of the sentence that says it.
    pub text: String,
}

/// A row that was checked, as it is kept and shown.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Row {
    pub id: Uuid,
    pub number: i32,
    pub state: String,
    pub label: String,
    pub record_id: Option<Uuid>,
    pub record_version: Option<i32>,
    pub cells: Vec<String>,
    pub fields: Value,
    /// What stood there before, by the place of the file's column.
    pub was: Value,
    pub wrong: Vec<WrongCell>,
}

/// Keeps rows that were checked.
pub async fn keep_rows(door: &mut PgConnection, import: Uuid, rows: &[Row]) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into table_row (organisation_id, id, import_id, number, state, label, record_id, record_version, cells, fields, was, wrong)
        select current_organisation(), r.id, $1, r.number, r.state, r.label, r.record_id, r.record_version, r.cells, r.fields, r.was, r.wrong
        from jsonb_to_recordset($2) r (id uuid, number integer, state text, label text, record_id uuid, record_version integer,
            cells jsonb, fields jsonb, was jsonb, wrong jsonb)",
        import,
        json!(rows)
    )
    .execute(door)
    .await
    .map(drop)
}

/// Rows of one state behind a number, in their order.
pub async fn rows(
    door: &mut PgConnection,
    import: Uuid,
    states: &[&str],
    after: i32,
    most: i64,
) -> sqlx::Result<Vec<Row>> {
    let states: Vec<String> = states.iter().map(|state| (*state).to_owned()).collect();
    let rows = sqlx::query_scalar!(
        r#"select to_jsonb(r) as "row!: sqlx::types::Json<Row>" from table_row r
        where import_id = $1 and state = any ($2) and number > $3 order by number limit $4"#,
        import,
        &states,
        after,
        most
    );
    Ok(rows.fetch_all(door).await?.into_iter().map(|sqlx::types::Json(row)| row).collect())
}

/// Says of a row that it was refused after all.
pub async fn refuse(door: &mut PgConnection, row: &Row) -> sqlx::Result<()> {
    sqlx::query!("update table_row set state = 'refused', wrong = $2 where id = $1", row.id, json!(row.wrong))
        .execute(door)
        .await
        .map(drop)
}

/// Forgets rows that are stored or change nothing, some at a time. How many.
pub async fn forget_rows(door: &mut PgConnection, import: Uuid) -> sqlx::Result<u64> {
    sqlx::query!(
        "delete from table_row where id in (select id from table_row where import_id = $1 and state <> 'refused' limit 5000)",
        import
    )
    .execute(door)
    .await
    .map(|done| done.rows_affected())
}

/// Forgets all rows of a file, some at a time. How many.
pub async fn forget_all(door: &mut PgConnection, import: Uuid) -> sqlx::Result<u64> {
    sqlx::query!(
        "delete from table_row r using table_import i
        where i.organisation_id = r.organisation_id and i.id = r.import_id and i.state in ('checked', 'stored', 'failed')
            and r.id in (select id from table_row where import_id = $1 limit 5000)",
        import
    )
    .execute(door)
    .await
    .map(|done| done.rows_affected())
}
