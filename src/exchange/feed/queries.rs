//! Queries of what is new. All read the public door.

use jiff_sqlx::Timestamp;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::platform::words::LocalText;

/// Entries of one feed.
const LONGEST: i64 = 50;

/// A record that is new, or that changed.
pub struct News {
    pub record: Uuid,
    /// Name of the record's table.
    pub kind: String,
    /// Address below the organisation's own.
    pub path: String,
    pub code: Option<String>,
    pub title: LocalText,
    pub extract: LocalText,
    pub example: bool,
    pub added_at: Timestamp,
    pub changed_at: Timestamp,
}

/// A strategy that has a feed.
pub struct Strategy {
    pub id: Uuid,
    pub title: LocalText,
}

pub async fn strategy(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Strategy>> {
    sqlx::query_as!(
        Strategy,
        r#"select id as "id!", title as "title!: LocalText" from published.strategy
        where organisation_id = $1 and slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(door)
    .await
}

/// What is new of some kinds, or of one strategy, the latest first.
pub async fn news(
    door: &mut PgConnection,
    organisation: Uuid,
    kinds: &[&str],
    strategy: Option<Uuid>,
) -> sqlx::Result<Vec<News>> {
    let kinds: Vec<String> = kinds.iter().map(|kind| (*kind).to_owned()).collect();
    sqlx::query_as!(
        News,
        r#"select record_id as "record!", kind as "kind!", path as "path!", code, title as "title!: LocalText",
            extract as "extract!: LocalText", example as "example!", added_at as "added_at!: Timestamp",
            changed_at as "changed_at!: Timestamp"
        from published.news where organisation_id = $1 and kind = any ($2) and ($3::uuid is null or strategy_id = $3)
        order by changed_at desc, record_id desc limit $4"#,
        organisation,
        &kinds,
        strategy,
        LONGEST
    )
    .fetch_all(door)
    .await
}
