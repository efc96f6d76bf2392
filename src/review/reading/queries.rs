//! Queries of what stands beside a book: its corrections and its place in the chain.

use jiff_sqlx::Timestamp;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::platform::words::{LocalText, Quarter};

/// A correction of a closed round.
pub struct Correction {
    pub body: LocalText,
    pub made_at: Timestamp,
}

/// A link of the chain of records.
pub struct Link {
    pub number: i32,
    pub hash: String,
}

impl Link {
    /// Its number as a count.
    pub fn place(&self) -> usize {
        usize::try_from(self.number).unwrap_or_default()
    }
}

pub async fn corrections(door: &mut PgConnection, organisation: Uuid, quarter: &str) -> sqlx::Result<Vec<Correction>> {
    sqlx::query_as!(
        Correction,
        r#"select body as "body!: LocalText", made_at as "made_at!: Timestamp" from published.correction
        where organisation_id = $1 and quarter = $2 order by made_at"#,
        organisation,
        quarter
    )
    .fetch_all(door)
    .await
}

pub async fn link(door: &mut PgConnection, organisation: Uuid, quarter: &str) -> sqlx::Result<Option<Link>> {
    sqlx::query_as!(
        Link,
        r#"select number as "number!", hash as "hash!" from published.snapshot
        where organisation_id = $1 and quarter = $2 and not corrects"#,
        organisation,
        quarter
    )
    .fetch_optional(door)
    .await
}

/// Whether a round of the quarter is planned or at work.
pub async fn sits(door: &mut PgConnection, organisation: Uuid, quarter: Quarter) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from published.sitting where organisation_id = $1 and quarter = $2) as "sits!""#,
        organisation,
        quarter.to_string()
    )
    .fetch_one(door)
    .await
}
