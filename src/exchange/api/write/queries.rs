//! What a sending is about, found by its names through the staff door.

use sqlx::PgConnection;
use uuid::Uuid;

/// An indicator.
pub async fn indicator(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!("select id from indicator where organisation_id = $1 and slug = $2", organisation, slug)
        .fetch_optional(door)
        .await
}

/// A measure, and the quarter whose reports are being written, the earlier one where there are two.
pub async fn measure(
    door: &mut PgConnection,
    organisation: Uuid,
    strategy: &str,
    code: &str,
) -> sqlx::Result<Option<(Uuid, Option<String>)>> {
    let found = sqlx::query!(
        r#"select m.id, (select r.quarter from round r where r.organisation_id = $1
            and r.state in ('collecting', 'in_forums') order by r.quarter limit 1) as quarter
        from measure m join strategy s on s.organisation_id = $1 and s.id = m.strategy_id
        where m.organisation_id = $1 and s.slug = $2 and m.code = $3"#,
        organisation,
        strategy,
        code
    )
    .fetch_optional(door)
    .await?;
    Ok(found.map(|row| (row.id, row.quarter)))
}

/// What became of a sending, if it came before.
pub async fn sent_before(
    door: &mut PgConnection,
    organisation: Uuid,
    key: Uuid,
    account: Uuid,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select answer from form_post where organisation_id = $1 and key = $2 and account_id = $3",
        organisation,
        key,
        account
    )
    .fetch_optional(door)
    .await
}
