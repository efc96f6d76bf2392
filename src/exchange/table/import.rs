//! A file on its way in: what is known of it, and how far it has come.

use jiff_sqlx::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::read::Unreadable;

/// Rows of a change that can be taken back at one go.
pub const UNDONE_AT_ONCE: i32 = 300;

/// How many rows of a file do what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: i32,
    pub changed: i32,
    pub unchanged: i32,
    pub refused: i32,
}

impl Counts {
    pub fn count(&mut self, state: &str) {
        match state {
            "added" => self.added += 1,
            "changed" => self.changed += 1,
            "unchanged" => self.unchanged += 1,
            _ => self.refused += 1,
        }
    }

    pub fn all(&self) -> i32 {
        self.added + self.changed + self.unchanged + self.refused
    }
}

/// A file that was sent.
#[derive(Debug, Clone)]
pub struct Import {
    pub id: Uuid,
    pub file_name: String,
    pub state: String,
    pub trouble: Option<String>,
    pub trouble_about: Option<String>,
    pub trouble_cell: Option<String>,
    pub headings: Json<Vec<String>>,
    /// The words of the columns that the headings mean; empty where they mean none.
    pub columns: Json<Vec<String>>,
    pub share: i16,
    pub rows_done: i32,
    pub added: i32,
    pub changed: i32,
    pub unchanged: i32,
    pub refused: i32,
    pub change_id: Option<Uuid>,
    pub sent_at: Timestamp,
    /// Whether what was being done with it was broken off, for it stands still: the portal was stopped meanwhile.
    pub is_broken: bool,
}

impl Import {
    pub fn counts(&self) -> Counts {
        Counts { added: self.added, changed: self.changed, unchanged: self.unchanged, refused: self.refused }
    }

    /// Whether something is being done with it.
    pub fn is_going_on(&self) -> bool {
        matches!(self.state.as_str(), "reading" | "storing") && !self.is_broken
    }

    /// Whether it has anything to be stored.
    pub fn is_storable(&self) -> bool {
        let waits = self.state == "checked" || (self.state == "storing" && self.is_broken);
        waits && self.trouble.is_none() && self.added + self.changed > 0
    }

    /// Whether what it stored can be taken back at one go.
    pub fn is_undone_at_once(&self) -> bool {
        self.added + self.changed <= UNDONE_AT_ONCE
    }
}

/// Begins with a file; what is older than a week is forgotten then.
pub async fn begin(
    door: &mut PgConnection,
    id: Uuid,
    account: Uuid,
    kind: &str,
    (file_name, language): (&str, &str),
) -> sqlx::Result<()> {
    sweep(&mut *door).await?;
    sqlx::query!(
        "insert into table_import (organisation_id, id, account_id, kind, file_name, language)
        values (current_organisation(), $1, $2, $3, $4, $5)",
        id,
        account,
        kind,
        file_name,
        language
    )
    .execute(door)
    .await
    .map(drop)
}

/// Forgets the organisation's files that are older than a week; a large one's rows some at a time.
pub async fn sweep(door: &mut PgConnection) -> sqlx::Result<()> {
    let gone = sqlx::query!(
        "delete from table_row where id in (select r.id from table_row r join table_import i
            on i.organisation_id = r.organisation_id and i.id = r.import_id
            where i.sent_at < now() - interval '7 days' limit 20000)"
    );
    if gone.execute(&mut *door).await?.rows_affected() < 20_000 {
        sqlx::query!("delete from table_import where sent_at < now() - interval '7 days'").execute(door).await?;
    }
    Ok(())
}

/// A file of a kind. Another person's of the same organisation is found too: editors work together.
pub async fn one(door: &mut PgConnection, kind: &str, id: Uuid) -> sqlx::Result<Option<Import>> {
    sqlx::query_as!(
        Import,
        r#"select id, file_name, state, trouble, trouble_about, trouble_cell,
            headings as "headings: Json<Vec<String>>", columns as "columns: Json<Vec<String>>", share, rows_done,
            added, changed, unchanged, refused, change_id, sent_at as "sent_at: Timestamp",
            (state in ('reading', 'storing') and went_on_at < now() - interval '60 seconds') as "is_broken!"
        from table_import where kind = $1 and id = $2"#,
        kind,
        id
    )
    .fetch_optional(door)
    .await
}

/// The organisation's files of a kind, the last first.
pub async fn latest(door: &mut PgConnection, kind: &str) -> sqlx::Result<Vec<Import>> {
    sqlx::query_as!(
        Import,
        r#"select id, file_name, state, trouble, trouble_about, trouble_cell,
            headings as "headings: Json<Vec<String>>", columns as "columns: Json<Vec<String>>", share, rows_done,
            added, changed, unchanged, refused, change_id, sent_at as "sent_at: Timestamp",
            (state in ('reading', 'storing') and went_on_at < now() - interval '60 seconds') as "is_broken!"
        from table_import where kind = $1 and sent_at > now() - interval '7 days' order by sent_at desc limit 10"#,
        kind
    )
    .fetch_all(door)
    .await
}

/// Notes the headings and what they mean.
pub async fn headed(door: &mut PgConnection, id: Uuid, headings: &[String], columns: &[String]) -> sqlx::Result<()> {
    sqlx::query!(
        "update table_import set headings = $2, columns = $3 where id = $1",
        id,
        json!(headings),
        json!(columns)
    )
    .execute(door)
    .await
    .map(drop)
}

/// Notes how far it has come.
pub async fn went_on(door: &mut PgConnection, id: Uuid, share: u8, counts: Counts) -> sqlx::Result<()> {
    sqlx::query!(
        "update table_import set share = $2, rows_done = $3, added = $4, changed = $5, unchanged = $6, refused = $7,
            went_on_at = now() where id = $1",
        id,
        i16::from(share),
        counts.all(),
        counts.added,
        counts.changed,
        counts.unchanged,
        counts.refused
    )
    .execute(door)
    .await
    .map(drop)
}

/// Notes that it waits for its turn.
pub async fn waits(door: &mut PgConnection, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!("update table_import set went_on_at = now() where id = $1", id).execute(door).await.map(drop)
}

/// Notes how much is stored.
pub async fn stored_so_far(door: &mut PgConnection, id: Uuid, share: u8, rows: i32) -> sqlx::Result<()> {
    sqlx::query!(
        "update table_import set share = $2, rows_done = $3, went_on_at = now() where id = $1 and state = 'storing'",
        id,
        i16::from(share),
        rows
    )
    .execute(door)
    .await
    .map(drop)
}

/// Notes that it is checked, or why nothing of it can be stored.
pub async fn checked(
    door: &mut PgConnection,
    id: Uuid,
    trouble: Option<&Unreadable>,
    about: Option<&str>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update table_import set state = 'checked', share = 100, trouble = $2, trouble_about = $3, trouble_cell = $4, went_on_at = now()
        where id = $1 and state = 'reading'",
        id,
        trouble.map(|trouble| trouble.text),
        about,
        trouble.and_then(|trouble| trouble.cell.as_deref())
    )
    .execute(door)
    .await
    .map(drop)
}

/// Notes that the portal itself could not go on.
pub async fn failed(door: &mut PgConnection, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!("update table_import set state = 'failed', went_on_at = now() where id = $1 and state in ('reading', 'storing')", id)
        .execute(door)
        .await
        .map(drop)
}

/// Begins to store it, as this change. False when somebody did already, or there is nothing to be stored.
pub async fn begin_to_store(door: &mut PgConnection, id: Uuid, change: Uuid) -> sqlx::Result<bool> {
    sqlx::query!(
        "update table_import set state = 'storing', change_id = $2, share = 0, rows_done = 0, went_on_at = now()
        where id = $1 and trouble is null and added + changed > 0
            and (state = 'checked' or state = 'storing' and went_on_at < now() - interval '60 seconds')",
        id,
        change
    )
    .execute(door)
    .await
    .map(|done| done.rows_affected() == 1)
}

/// Notes in the transaction that stores it that it is stored. False when somebody else stores it by now.
pub async fn stored(door: &mut PgConnection, id: Uuid, change: Uuid, counts: Counts) -> sqlx::Result<bool> {
    sqlx::query!(
        "update table_import set state = 'stored', share = 100, rows_done = added + changed, added = $3, changed = $4, refused = $5,
            went_on_at = now() where id = $1 and state = 'storing' and change_id = $2",
        id,
        change,
        counts.added,
        counts.changed,
        counts.refused
    )
    .execute(door)
    .await
    .map(|done| done.rows_affected() == 1)
}

/// Forgets a file that nothing is being done with.
pub async fn forget(door: &mut PgConnection, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!("delete from table_import where id = $1 and state in ('checked', 'stored', 'failed')", id)
        .execute(door)
        .await
        .map(drop)
}
