//! Queries of who is in a group. A row that goes leaves no trace: the table keeps no history.

use std::net::IpAddr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use super::asked::Asked;
use crate::platform::words::{Language, LocalText};

/// Somebody who asks, as kept.
pub struct Asking<'a> {
    pub group: Uuid,
    pub asked: &'a Asked,
    pub email: &'a str,
    pub language: Language,
    pub now: Timestamp,
    pub token: [u8; 32],
}

/// Notes that somebody asks to join. False when the address is known to the group already, in whatever state.
pub async fn ask(door: &mut PgConnection, organisation: Uuid, asking: Asking<'_>) -> sqlx::Result<bool> {
    let Asking { group, asked, email, language, now, token } = asking;
    let added = sqlx::query!(
        "insert into group_member (organisation_id, id, group_id, state, works_for, person, email, interests, listed,
            language, asked_at, token_hashes)
        values ($1, $2, $3, 'asked', $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (organisation_id, group_id, email) where email is not null do nothing",
        organisation,
        Uuid::now_v7(),
        group,
        asked.works_for,
        asked.person,
        email,
        asked.interests,
        asked.listed == "true",
        language.code(),
        now.to_sqlx() as _,
        &[token.to_vec()]
    )
    .execute(door)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// A member with an address.
pub struct Reached {
    pub id: Uuid,
    pub email: String,
    pub language: String,
}

/// The members that can be written to.
pub async fn reached(door: &mut PgConnection, organisation: Uuid, group: Uuid) -> sqlx::Result<Vec<Reached>> {
    sqlx::query_as!(
        Reached,
        r#"select id, email as "email!", language from group_member
        where organisation_id = $1 and group_id = $2 and state = 'member' and email is not null order by asked_at, id"#,
        organisation,
        group
    )
    .fetch_all(door)
    .await
}

/// Accepts somebody who asked; none when they have been accepted before, or are gone.
pub async fn accept(
    door: &mut PgConnection,
    organisation: Uuid,
    group: Uuid,
    member: Uuid,
    today: Date,
) -> sqlx::Result<Option<Reached>> {
    let row = sqlx::query!(
        "update group_member set state = 'member', joined_on = $4, version = version + 1
        where organisation_id = $1 and group_id = $2 and id = $3 and state = 'asked' returning id, email, language",
        organisation,
        group,
        member,
        today.to_sqlx() as _
    )
    .fetch_optional(door)
    .await?;
    Ok(row.and_then(|row| Some(Reached { id: row.id, email: row.email?, language: row.language })))
}

/// Adds another secret address by which a member leaves.
pub async fn add_way_out(
    door: &mut PgConnection,
    organisation: Uuid,
    member: Uuid,
    token: [u8; 32],
) -> sqlx::Result<()> {
    sqlx::query!(
        "update group_member set token_hashes = token_hashes || $3 where organisation_id = $1 and id = $2",
        organisation,
        member,
        &[token.to_vec()]
    )
    .execute(door)
    .await
    .map(drop)
}

/// Somebody of a group as those who look after it call them, and whether they only asked.
pub struct Called {
    pub works_for: String,
    pub person: String,
    pub asked: bool,
}

pub async fn called(
    door: &mut PgConnection,
    organisation: Uuid,
    group: Uuid,
    member: Uuid,
) -> sqlx::Result<Option<Called>> {
    sqlx::query_as!(
        Called,
        r#"select works_for, coalesce(person, '') as "person!", state = 'asked' as "asked!" from group_member
        where organisation_id = $1 and group_id = $2 and id = $3"#,
        organisation,
        group,
        member
    )
    .fetch_optional(door)
    .await
}

/// Removes somebody from a group, and what was mailed to them.
pub async fn remove(door: &mut PgConnection, organisation: Uuid, group: Uuid, member: Uuid) -> sqlx::Result<bool> {
    let gone = sqlx::query_scalar!(
        "delete from group_member where organisation_id = $1 and group_id = $2 and id = $3 returning email",
        organisation,
        group,
        member
    )
    .fetch_optional(&mut *door)
    .await?;
    let Some(email) = gone else { return Ok(false) };
    forget(door, email).await?;
    Ok(true)
}

/// The name of the group that a secret address leads out of.
pub async fn way_out(
    door: &mut PgConnection,
    organisation: Uuid,
    slug: &str,
    token: [u8; 32],
) -> sqlx::Result<Option<LocalText>> {
    sqlx::query_scalar!(
        r#"select g.name as "name: LocalText" from group_member m
        join cooperation_group g on g.organisation_id = $1 and g.id = m.group_id and g.slug = $2
        where m.organisation_id = $1 and $3::bytea = any (m.token_hashes)"#,
        organisation,
        slug,
        &token[..]
    )
    .fetch_optional(door)
    .await
}

/// Lets the member go whom a secret address belongs to.
pub async fn leave(door: &mut PgConnection, organisation: Uuid, slug: &str, token: [u8; 32]) -> sqlx::Result<()> {
    let gone = sqlx::query_scalar!(
        "delete from group_member m using cooperation_group g
        where m.organisation_id = $1 and g.organisation_id = $1 and g.id = m.group_id and g.slug = $2
            and $3::bytea = any (m.token_hashes) returning m.email",
        organisation,
        slug,
        &token[..]
    )
    .fetch_optional(&mut *door)
    .await?;
    match gone {
        Some(email) => forget(door, email).await,
        None => Ok(()),
    }
}

/// Takes what the outbox remembers of mails to somebody who is gone, unless the address is an account's.
async fn forget(door: &mut PgConnection, email: Option<String>) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from mail where recipient = $1 and body is null and not exists (select from account where email = $1)",
        email
    )
    .execute(door)
    .await
    .map(drop)
}

/// Counts a form that came from an address, and says how many came lately before it, within some seconds.
pub async fn count(
    door: &mut PgConnection,
    organisation: Uuid,
    address: IpAddr,
    now: Timestamp,
    within: i64,
) -> sqlx::Result<i64> {
    let (address, now) = (address.to_string(), now.to_sqlx());
    sqlx::query!(
        "delete from message_sent where organisation_id = $1 and sent_at < $2::timestamptz - interval '1 day'",
        organisation,
        now as _
    )
    .execute(&mut *door)
    .await?;
    let lately = sqlx::query_scalar!(
        r#"select count(*) as "count!" from message_sent where organisation_id = $1 and address = $2::text::inet
            and sent_at > $3::timestamptz - make_interval(secs => $4)"#,
        organisation,
        address,
        now as _,
        within as f64
    )
    .fetch_one(&mut *door)
    .await?;
    sqlx::query!(
        "insert into message_sent (organisation_id, id, address, sent_at) values ($1, $2, $3::text::inet, $4)",
        organisation,
        Uuid::now_v7(),
        address,
        now as _
    )
    .execute(door)
    .await?;
    Ok(lately)
}
