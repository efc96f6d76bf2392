//! Queries of the outbox and the channel.

use jiff_sqlx::Timestamp;
use sqlx::PgConnection;
use uuid::Uuid;

/// A reminder in the outbox.
pub struct Line {
    pub email: String,
    pub subject: String,
    pub body: String,
    pub made_at: Timestamp,
    pub mailed: bool,
}

/// A message to the channel.
pub struct Told {
    pub words: String,
    pub made_at: Timestamp,
    pub sent_at: Option<Timestamp>,
    pub refusal: Option<String>,
}

pub struct Channel {
    pub kind: String,
    pub url: String,
}

pub async fn lines(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Line>> {
    sqlx::query_as!(
        Line,
        r#"select a.email as "email!", r.subject, r.body, r.made_at as "made_at: Timestamp", r.mailed
        from reminder r join account a on a.id = r.account_id
        where r.organisation_id = $1 order by r.made_at desc, r.id desc limit 100"#,
        organisation
    )
    .fetch_all(door)
    .await
}

pub async fn told(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Told>> {
    sqlx::query_as!(
        Told,
        r#"select words, made_at as "made_at: Timestamp", sent_at as "sent_at: Timestamp", refusal from announcement
        where organisation_id = $1 order by made_at desc limit 20"#,
        organisation
    )
    .fetch_all(door)
    .await
}

pub async fn channel(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Option<Channel>> {
    sqlx::query_as!(Channel, "select kind, url from channel where organisation_id = $1", organisation)
        .fetch_optional(door)
        .await
}

/// Puts a channel in the place of the one before, or none.
pub async fn set_channel(door: &mut PgConnection, organisation: Uuid, channel: Option<Channel>) -> sqlx::Result<()> {
    sqlx::query!("delete from channel where organisation_id = $1", organisation).execute(&mut *door).await?;
    if let Some(channel) = channel {
        sqlx::query!(
            "insert into channel (organisation_id, id, kind, url) values ($1, $2, $3, $4)",
            organisation,
            Uuid::now_v7(),
            channel.kind,
            channel.url
        )
        .execute(door)
        .await?;
    }
    Ok(())
}
