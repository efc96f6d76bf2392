//! Queries of sittings, through the staff door.

use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

/// Concludes a sitting, or opens it again for `None`.
pub async fn conclude(
    door: &mut PgConnection,
    organisation: Uuid,
    sitting: Uuid,
    by: Option<(Uuid, Timestamp)>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update sitting set concluded_by = $3, concluded_at = $4, version = version + 1 where organisation_id = $1 and id = $2",
        organisation,
        sitting,
        by.map(|(account, _)| account),
        by.map(|(_, now)| now.to_sqlx()) as _
    )
    .execute(door)
    .await
    .map(drop)
}

/// The reaction that a sitting set for a measure, if it did.
pub async fn reaction(
    door: &mut PgConnection,
    organisation: Uuid,
    sitting: Uuid,
    measure: Uuid,
) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        "select id from reaction where organisation_id = $1 and sitting_id = $2 and measure_id = $3",
        organisation,
        sitting,
        measure
    )
    .fetch_optional(door)
    .await
}

/// Takes a decision back while its sitting lasts.
pub async fn remove_decision(
    door: &mut PgConnection,
    organisation: Uuid,
    sitting: Uuid,
    decision: Uuid,
) -> sqlx::Result<bool> {
    let gone = sqlx::query!(
        "delete from decision where organisation_id = $1 and sitting_id = $2 and id = $3",
        organisation,
        sitting,
        decision
    )
    .execute(door)
    .await?;
    Ok(gone.rows_affected() == 1)
}
