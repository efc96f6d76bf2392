//! Queries of records and of the trail of their changes. All go through the staff door, in a transaction that says for
//! which organisation it works; the functions of the schema know the tables.

use std::collections::HashMap;

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::history::Entry;
use crate::platform::words::LocalText;

/// What a record is called, and the page that shows it.
#[derive(Debug, Clone)]
pub struct Named {
    pub kind: String,
    pub id: Uuid,
    /// A code, day or wording before the name.
    pub code: Option<String>,
    pub name: LocalText,
    /// Address below the organisation's own, where it has a page.
    pub path: Option<String>,
}

/// A record as it stands, all its columns.
pub async fn read(door: &mut PgConnection, kind: &str, id: Uuid) -> sqlx::Result<Option<Value>> {
    sqlx::query_scalar!("select record_read($1, $2)", kind, id).fetch_one(door).await
}

/// The records whose columns have these values, in their order.
pub async fn list(door: &mut PgConnection, kind: &str, having: &Value) -> sqlx::Result<Vec<Value>> {
    sqlx::query_scalar!(r#"select record_list($1, $2) as "row!""#, kind, having).fetch_all(door).await
}

pub async fn insert(door: &mut PgConnection, kind: &str, id: Uuid, fields: &Value) -> sqlx::Result<()> {
    sqlx::query!("select record_insert($1, $2, $3)", kind, id, fields).execute(door).await.map(drop)
}

/// Changes a record that has the version it was read in. False when it has another by now.
pub async fn update(door: &mut PgConnection, kind: &str, id: Uuid, version: i32, fields: &Value) -> sqlx::Result<bool> {
    sqlx::query_scalar!("select record_update($1, $2, $3, $4)", kind, id, version, fields)
        .fetch_one(door)
        .await
        .map(|risen| risen.is_some())
}

/// Removes a record that has this version, with its parts. False when it has another by now.
pub async fn delete(door: &mut PgConnection, kind: &str, id: Uuid, version: i32) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select record_delete($1, $2, $3) as "gone!""#, kind, id, version).fetch_one(door).await
}

/// Puts a record at a place, from 1, among those that have the same values in these columns. False when there is none.
pub async fn place(door: &mut PgConnection, kind: &str, id: Uuid, among: &[&str], place: i32) -> sqlx::Result<bool> {
    let among: Vec<String> = among.iter().map(|column| (*column).to_owned()).collect();
    sqlx::query_scalar!(r#"select record_place($1, $2, $3, $4) as "placed!""#, kind, id, &among, place)
        .fetch_one(door)
        .await
}

/// The names of records that may be chosen: those within another, or those whose column has a value.
pub async fn choices(
    door: &mut PgConnection,
    kind: &str,
    within: Option<Uuid>,
    having: &Value,
) -> sqlx::Result<Vec<Named>> {
    sqlx::query_as!(
        Named,
        r#"select n.kind as "kind!", n.id as "id!", n.code, n.name as "name!: LocalText", n.path
        from record_name n where n.kind = $1 and ($2::uuid is null or n.within_id = $2)
            and ($3::jsonb = '{}' or record_read($1, n.id) @> $3)
        order by n.code nulls last, n.position, n.id"#,
        kind,
        within,
        having
    )
    .fetch_all(door)
    .await
}

/// Some of them: those whose name or code has these words, the chosen one always among them.
pub async fn choices_like(
    door: &mut PgConnection,
    kind: &str,
    (within, having): (Option<Uuid>, &Value),
    words: &str,
    chosen: Option<Uuid>,
    most: i64,
) -> sqlx::Result<Vec<Named>> {
    sqlx::query_as!(
        Named,
        r#"select s.kind as "kind!", s.id as "id!", s.code, s.name as "name!: LocalText", s.path from (
            select n.* from record_name n where n.kind = $1 and ($2::uuid is null or n.within_id = $2)
                and ($3::jsonb = '{}' or record_read($1, n.id) @> $3)
                and (n.id = $5 or $4 = '' or strpos(plain_text(n.name), lower($4)) > 0 or strpos(lower(n.code), lower($4)) > 0)
            order by n.id = $5 desc nulls last, n.code nulls last, n.position, n.id limit $6
        ) s order by s.code nulls last, s.position, s.id"#,
        kind,
        within,
        having,
        words,
        chosen,
        most
    )
    .fetch_all(door)
    .await
}

/// Where a text of a record stands in the document that it was taken from.
#[derive(Debug, Clone)]
pub struct DocumentPlace {
    pub field: String,
    /// From 1; of a Word document its paragraph.
    pub line: i32,
    /// As printed there.
    pub wording: String,
    /// Language of the document.
    pub language: String,
}

/// The places of a record's texts in its document, in their order; none where it came from no document.
pub async fn document_places(door: &mut PgConnection, id: Uuid) -> sqlx::Result<Vec<DocumentPlace>> {
    sqlx::query_as!(
        DocumentPlace,
        "select p.field, p.line, p.wording, s.language from document_place p
        join source s on s.organisation_id = p.organisation_id and s.id = p.source_id
        where p.record_id = $1 order by p.position limit 200",
        id
    )
    .fetch_all(door)
    .await
}

/// A page of a list of records that have no order of their own, the newest first: those whose name or code has these
/// words, after the one that is named.
pub async fn newest(
    door: &mut PgConnection,
    kind: &str,
    words: &str,
    after: Option<Uuid>,
    most: i64,
) -> sqlx::Result<Vec<(Named, bool)>> {
    let rows = sqlx::query!(
        r#"select n.kind as "kind!", n.id as "id!", n.code, n.name as "name!: LocalText", n.path,
            coalesce(record_read($1, n.id) ->> 'visibility' = 'internal', false) as "internal!"
        from record_name n where n.kind = $1 and ($3::uuid is null or n.id < $3)
            and ($2 = '' or strpos(plain_text(n.name), lower($2)) > 0 or strpos(lower(n.code), lower($2)) > 0)
        order by n.id desc limit $4"#,
        kind,
        words,
        after,
        most
    )
    .fetch_all(door)
    .await?;
    let named = rows.into_iter().map(|row| {
        (Named { kind: row.kind, id: row.id, code: row.code, name: row.name, path: row.path }, row.internal)
    });
    Ok(named.collect())
}

/// The names of these records, by id. What is gone is not among them.
pub async fn names(door: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<HashMap<Uuid, Named>> {
    let named = sqlx::query_as!(
        Named,
        r#"select kind as "kind!", id as "id!", code, name as "name!: LocalText", path from record_name
        where id = any ($1)"#,
        ids
    )
    .fetch_all(door)
    .await?;
    Ok(named.into_iter().map(|named| (named.id, named)).collect())
}

/// The record and those it stands in, itself first; at most five.
pub async fn way_up(door: &mut PgConnection, id: Uuid) -> sqlx::Result<Vec<Named>> {
    sqlx::query_as!(
        Named,
        r#"with recursive up as (
            select n.*, 1 as distance from record_name n where n.id = $1
            union all
            select n.*, up.distance + 1 from up join record_name n on n.id = up.within_id where up.distance < 5
        )
        select kind as "kind!", id as "id!", code, name as "name!: LocalText", path from up order by distance"#,
        id
    )
    .fetch_all(door)
    .await
}

/// The record that a page of the organisation shows.
pub async fn shown_at(door: &mut PgConnection, path: &str) -> sqlx::Result<Option<(String, Uuid)>> {
    let row = sqlx::query!(
        r#"select kind as "kind!", id as "id!" from record_name where path = $1
        order by kind not in ('organisation', 'strategy', 'membership', 'page', 'cooperation_group') limit 1"#,
        path
    )
    .fetch_optional(door)
    .await?;
    Ok(row.map(|row| (row.kind, row.id)))
}

/// How many records there are of each kind.
pub async fn counts(door: &mut PgConnection) -> sqlx::Result<HashMap<String, i64>> {
    let rows = sqlx::query!(r#"select kind as "kind!", count(*) as "count!" from record_name group by kind"#)
        .fetch_all(door)
        .await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.count)).collect())
}

/// Notes that a form was sent. The address that its first sending was answered with, if it was sent before.
pub async fn posted(
    door: &mut PgConnection,
    organisation: Uuid,
    key: Uuid,
    account: Uuid,
    answer: &str,
) -> sqlx::Result<Option<String>> {
    sqlx::query!(
        "delete from form_post where organisation_id = $1 and sent_at < now() - interval '2 days'",
        organisation
    )
    .execute(&mut *door)
    .await?;
    let first = sqlx::query!(
        "insert into form_post (organisation_id, key, account_id, answer) values ($1, $2, $3, $4) on conflict do nothing",
        organisation,
        key,
        account,
        answer
    )
    .execute(&mut *door)
    .await?;
    if first.rows_affected() == 1 {
        return Ok(None);
    }
    let known = sqlx::query_scalar!(
        "select answer from form_post where organisation_id = $1 and key = $2 and account_id = $3",
        organisation,
        key,
        account
    );
    known.fetch_optional(door).await
}

/// A record as it was in one of its versions.
pub async fn version(door: &mut PgConnection, kind: &str, id: Uuid, version: i32) -> sqlx::Result<Option<Value>> {
    sqlx::query_scalar!(
        r#"select after as "after!" from audit where kind = $1 and record_id = $2 and (after ->> 'version')::integer = $3
        order by number desc limit 1"#,
        kind,
        id,
        version
    )
    .fetch_optional(door)
    .await
}

/// A record as it stood after an entry of the trail.
pub async fn state_at(door: &mut PgConnection, kind: &str, id: Uuid, number: i64) -> sqlx::Result<Option<Value>> {
    sqlx::query_scalar!(
        r#"select after as "after!" from audit
        where kind = $1 and record_id = $2 and number = $3 and after is not null"#,
        kind,
        id,
        number
    )
    .fetch_optional(door)
    .await
}

/// What happened to a record and its parts, the last first.
pub async fn history(door: &mut PgConnection, id: Uuid, kinds: &[String]) -> sqlx::Result<Vec<Entry>> {
    sqlx::query_as!(
        Entry,
        r#"select a.number, a.change_id, a.happened_at as "happened_at: jiff_sqlx::Timestamp", c.name as "email?",
            a.account_id, a.occasion, a.what, a.kind, a.record_id, a.before, a.after, a.hash
        from audit a left join actor_name c on c.account_id = a.account_id
        where a.about @> array[$1::uuid] and (a.record_id = $1 or a.kind = any ($2))
        order by a.number desc limit 300"#,
        id,
        kinds
    )
    .fetch_all(door)
    .await
}

/// Which part of the trail is asked for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// A kind of record; all when empty.
    pub kind: String,
    /// Part of an e-mail address; anybody when empty.
    pub who: String,
    /// From this day on.
    pub since: Option<jiff::civil::Date>,
    /// Until this day, which is counted.
    pub until: Option<jiff::civil::Date>,
    /// Only what is older than this number.
    pub before: Option<i64>,
}

/// The trail of an organisation, the last first, at most `most` rows.
pub async fn trail(door: &mut PgConnection, filter: &Filter, zone: &str, most: i64) -> sqlx::Result<Vec<Entry>> {
    sqlx::query_as!(
        Entry,
        r#"select a.number, a.change_id, a.happened_at as "happened_at: jiff_sqlx::Timestamp", c.name as "email?",
            a.account_id, a.occasion, a.what, a.kind, a.record_id, a.before, a.after, a.hash
        from audit a left join actor_name c on c.account_id = a.account_id
        where ($1 = '' or a.kind = $1) and ($2 = '' or strpos(lower(c.name), lower($2)) > 0)
            and ($3::date is null or a.happened_at >= $3::date::timestamp at time zone $7)
            and ($4::date is null or a.happened_at < ($4::date + 1)::timestamp at time zone $7)
            and ($5::bigint is null or a.number < $5)
        order by a.number desc limit $6"#,
        filter.kind,
        filter.who,
        filter.since.map(jiff_sqlx::Date::from) as _,
        filter.until.map(jiff_sqlx::Date::from) as _,
        filter.before,
        most,
        zone
    )
    .fetch_all(door)
    .await
}

/// The rows of one change of an organisation, in their order.
pub async fn change(door: &mut PgConnection, change: Uuid) -> sqlx::Result<Vec<Entry>> {
    sqlx::query_as!(
        Entry,
        r#"select a.number, a.change_id, a.happened_at as "happened_at: jiff_sqlx::Timestamp", c.name as "email?",
            a.account_id, a.occasion, a.what, a.kind, a.record_id, a.before, a.after, a.hash
        from audit a left join actor_name c on c.account_id = a.account_id where a.change_id = $1 order by a.number"#,
        change
    )
    .fetch_all(door)
    .await
}

/// Takes a change back.
///
/// # Errors
/// SQLSTATE `SU001` when something of it was changed since.
pub async fn undo(door: &mut PgConnection, change: Uuid) -> sqlx::Result<()> {
    // The form that was undone may be sent once more, and is then another change.
    sqlx::query!("delete from form_post where answer like '%done=' || $1::text", change.to_string())
        .execute(&mut *door)
        .await?;
    sqlx::query!("select undo_change($1)", change).execute(door).await.map(drop)
}

/// The trail of one organisation, checked.
#[derive(Debug)]
pub struct Trail {
    pub organisation: String,
    pub rows: i64,
    /// Where it is broken, and how.
    pub faults: Vec<String>,
}

/// Checks the chain of every organisation. For the database's owner, who alone sees where a chain ends.
///
/// # Errors
/// When the database is away.
pub async fn verify(owner: &mut PgConnection) -> sqlx::Result<Vec<Trail>> {
    let rows = sqlx::query!(
        r#"select o.slug, (select count(*) from audit a where a.organisation_id = o.id) as "rows!",
            array(select concat_ws(': ', f.number, f.fault) from audit_faults(o.id) f) as "faults!: Vec<String>"
        from organisation o order by o.position, o.slug"#
    )
    .fetch_all(owner)
    .await?;
    Ok(rows.into_iter().map(|row| Trail { organisation: row.slug, rows: row.rows, faults: row.faults }).collect())
}
