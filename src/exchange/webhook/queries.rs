//! Queries of webhooks and of what is sent to them.

use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use super::model::{Delivery, ENOUGH, Webhook};
use crate::platform::words::LocalText;

/// The webhooks of an organisation, each with the last that was sent there.
pub async fn list(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Webhook>> {
    let webhooks = sqlx::query!(
        "select id, address, types, ended_by from webhook where organisation_id = $1 order by made_at, id",
        organisation
    )
    .fetch_all(&mut *door)
    .await?;
    let deliveries = deliveries(door, organisation).await?;
    let host = |address: &str| {
        let url = reqwest::Url::parse(address).ok();
        url.and_then(|url| Some(format!("{}://{}/…", url.scheme(), url.host_str()?))).unwrap_or_default()
    };
    let of = |id: Uuid| {
        let own = deliveries.iter().filter(|(webhook, _)| *webhook == id);
        own.map(|(_, delivery)| delivery.clone()).collect()
    };
    let webhooks = webhooks.into_iter().map(|row| Webhook {
        id: row.id,
        host: host(&row.address),
        types: row.types,
        ended_by: row.ended_by,
        deliveries: of(row.id),
    });
    Ok(webhooks.collect())
}

async fn deliveries(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<(Uuid, Delivery)>> {
    let rows = sqlx::query!(
        r#"select d.webhook_id, d.type as news_type, n.title as "title?: LocalText", d.made_at as "made_at: jiff_sqlx::Timestamp",
            d.state, d.tries, d.next_try_at as "next_try_at: jiff_sqlx::Timestamp", d.answered, d.refusal
        from webhook w cross join lateral (
            select * from webhook_delivery d where d.organisation_id = $1 and d.webhook_id = w.id
            order by d.made_at desc, d.id desc limit 20) d
        left join published.news n on n.organisation_id = $1 and n.kind = d.kind and n.record_id = d.record_id
        where w.organisation_id = $1 order by d.made_at desc, d.id desc"#,
        organisation
    )
    .fetch_all(door)
    .await?;
    let mut read = Vec::with_capacity(rows.len());
    for row in rows {
        let delivery = Delivery {
            news_type: row.news_type,
            title: row.title.unwrap_or_default(),
            made_at: row.made_at.to_jiff(),
            state: row.state,
            tries: row.tries,
            next_try_at: row.next_try_at.map(|at| at.to_jiff()),
            answered: row.answered,
            refusal: row.refusal,
        };
        read.push((row.webhook_id, delivery));
    }
    Ok(read)
}

pub async fn add(
    door: &mut PgConnection,
    organisation: Uuid,
    address: &str,
    types: &[String],
    secret: &[u8],
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into webhook (organisation_id, id, address, types, secret, made_at) values ($1, $2, $3, $4, $5, now())",
        organisation,
        Uuid::now_v7(),
        address,
        types,
        secret
    )
    .execute(door)
    .await?;
    Ok(())
}

/// Lets a message be sent that says nothing but that it is a test. False where there is no such webhook.
pub async fn test(door: &mut PgConnection, organisation: Uuid, webhook: Uuid) -> sqlx::Result<bool> {
    let made = sqlx::query!(
        "insert into webhook_delivery (organisation_id, id, webhook_id, type, made_at)
        select organisation_id, $3, id, 'test', now() from webhook where organisation_id = $1 and id = $2",
        organisation,
        webhook,
        Uuid::now_v7()
    )
    .execute(door)
    .await?;
    Ok(made.rows_affected() == 1)
}

/// Lets one that ended by itself be told again, of what is new from now on.
pub async fn revive(door: &mut PgConnection, organisation: Uuid, webhook: Uuid) -> sqlx::Result<bool> {
    let revived = sqlx::query!(
        "update webhook set ended_at = null, ended_by = null, failures = 0 where organisation_id = $1 and id = $2",
        organisation,
        webhook
    )
    .execute(door)
    .await?;
    Ok(revived.rows_affected() == 1)
}

pub async fn remove(door: &mut PgConnection, organisation: Uuid, webhook: Uuid) -> sqlx::Result<bool> {
    let removed = sqlx::query!("delete from webhook where organisation_id = $1 and id = $2", organisation, webhook)
        .execute(door)
        .await?;
    Ok(removed.rows_affected() == 1)
}

/// A message that is due, counted as tried.
pub struct Due {
    pub id: Uuid,
    pub webhook: Uuid,
    pub address: String,
    pub secret: Vec<u8>,
    pub news_type: String,
    pub kind: Option<String>,
    pub record: Option<Uuid>,
    pub tries: i16,
    pub made_at: Timestamp,
}

/// Takes the oldest message that is due and is for none of the webhooks to be left alone. It is counted as tried before it
/// is sent, and nobody else takes it for five minutes: one that is lost on the way is sent again rather than twice at once.
pub async fn take(
    door: &mut PgConnection,
    organisation: Uuid,
    now: Timestamp,
    alone: &[Uuid],
) -> sqlx::Result<Option<Due>> {
    let row = sqlx::query!(
        r#"update webhook_delivery d set tries = d.tries + 1, tried_at = $2,
            next_try_at = $2::timestamptz + interval '5 minutes'
        from webhook w where d.organisation_id = $1 and w.organisation_id = $1 and w.id = d.webhook_id and d.id = (
            select t.id from webhook_delivery t join webhook o on o.organisation_id = $1 and o.id = t.webhook_id
            where t.organisation_id = $1 and t.state = 'waiting' and coalesce(t.next_try_at, $2) <= $2 and t.webhook_id <> all ($3)
                and (o.ended_at is null or t.type = 'test')
            order by t.made_at, t.id limit 1 for update of t skip locked)
        returning d.id, d.webhook_id, w.address, w.secret, d.type as news_type, d.kind, d.record_id, d.tries,
            d.made_at as "made_at: jiff_sqlx::Timestamp""#,
        organisation,
        now.to_sqlx() as _,
        alone
    )
    .fetch_optional(door)
    .await?;
    Ok(row.map(|row| Due {
        id: row.id,
        webhook: row.webhook_id,
        address: row.address,
        secret: row.secret,
        news_type: row.news_type,
        kind: row.kind,
        record: row.record_id,
        tries: row.tries,
        made_at: row.made_at.to_jiff(),
    }))
}

/// What a message tells of a record: only what visitors see of it now.
pub struct Told {
    pub path: String,
    pub title: LocalText,
    pub code: Option<String>,
}

pub async fn told(
    public: &mut PgConnection,
    organisation: Uuid,
    kind: &str,
    record: Uuid,
) -> sqlx::Result<Option<Told>> {
    sqlx::query_as!(
        Told,
        r#"select path as "path!", title as "title!: LocalText", code from published.news
        where organisation_id = $1 and kind = $2 and record_id = $3"#,
        organisation,
        kind,
        record
    )
    .fetch_optional(public)
    .await
}

/// How a try ended.
pub struct Ending {
    pub state: &'static str,
    pub answered: Option<i16>,
    pub refusal: Option<String>,
    pub next: Option<Timestamp>,
    /// Whether the other side says that nobody is there any more.
    pub gone: bool,
}

/// Notes how a try ended, and what that says of the webhook.
pub async fn note(door: &mut PgConnection, organisation: Uuid, due: &Due, ending: &Ending) -> sqlx::Result<()> {
    sqlx::query!(
        "update webhook_delivery set state = $3, answered = $4, refusal = left($5, 500), next_try_at = $6
        where organisation_id = $1 and id = $2",
        organisation,
        due.id,
        ending.state,
        ending.answered,
        ending.refusal,
        ending.next.map(ToSqlx::to_sqlx) as _
    )
    .execute(&mut *door)
    .await?;
    sqlx::query!(
        "update webhook set failures = case $3 when 'delivered' then 0 when 'failed' then failures + 1 else failures end,
            ended_by = case when $4 then 'gone' when $3 = 'failed' and failures + 1 >= $5 then 'failures' else ended_by end,
            ended_at = case when $4 or $3 = 'failed' and failures + 1 >= $5 then coalesce(ended_at, now()) else ended_at end
        where organisation_id = $1 and id = $2 and (not $6 or $4)",
        organisation,
        due.webhook,
        ending.state,
        ending.gone,
        ENOUGH,
        // A test says nothing of the others.
        due.news_type == "test"
    )
    .execute(&mut *door)
    .await?;
    // Nobody waits for an answer of an address that is told nothing any more.
    sqlx::query!(
        "update webhook_delivery d set state = 'failed', next_try_at = null from webhook w
        where d.organisation_id = $1 and w.organisation_id = $1 and w.id = d.webhook_id and w.id = $2
            and w.ended_at is not null and d.state = 'waiting' and d.type <> 'test'",
        organisation,
        due.webhook
    )
    .execute(door)
    .await?;
    Ok(())
}

/// Forgets what was settled a month ago.
pub async fn forget(door: &mut PgConnection, organisation: Uuid, before: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from webhook_delivery where organisation_id = $1 and state <> 'waiting' and made_at < $2",
        organisation,
        before.to_sqlx() as _
    )
    .execute(door)
    .await?;
    Ok(())
}
