//! Queries of tokens, through the staff door.

use std::net::IpAddr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use crate::council::account::Role;
use crate::platform::words::LocalText;

/// Wrong tokens from one address before others must wait.
const GUESSES: i64 = 20;
/// What wrong tokens are counted as, beside wrong passwords; no address of an account looks like that.
const GUESSED: &str = "token";

/// A token as its admins see it.
#[derive(Debug, Clone)]
pub struct TokenLine {
    pub id: Uuid,
    pub name: String,
    pub role: String,
    /// In whose place it reports.
    pub party: Option<LocalText>,
    pub made_on: Date,
    pub made_by: Option<String>,
    pub expires_on: Date,
    pub ended: bool,
    pub last_used_on: Option<Date>,
}

/// All tokens of an organisation, those that still open something first.
pub async fn all(door: &mut PgConnection, organisation: Uuid, today: Date) -> sqlx::Result<Vec<TokenLine>> {
    let rows = sqlx::query!(
        r#"select t.id, t.name, t.role, t.made_on as "made_on: jiff_sqlx::Date", t.expires_on as "expires_on: jiff_sqlx::Date",
            t.ended_at is not null as "ended!", s.last_used_on as "last_used_on: jiff_sqlx::Date", m.name as "made_by?",
            (select p.name from account_party x join party p on p.organisation_id = $1 and p.id = x.party_id
                where x.organisation_id = $1 and x.account_id = t.account_id) as "party: LocalText"
        from api_token t
        join api_token_secret s on s.organisation_id = $1 and s.token_id = t.id
        left join actor_name m on m.account_id = t.made_by
        where t.organisation_id = $1
        order by t.ended_at is not null or t.expires_on < $2, t.id desc limit 500"#,
        organisation,
        today.to_sqlx() as _
    )
    .fetch_all(door)
    .await?;
    let rows = rows.into_iter().map(|row| TokenLine {
        id: row.id,
        name: row.name,
        role: row.role,
        party: row.party,
        made_on: row.made_on.into(),
        made_by: row.made_by,
        expires_on: row.expires_on.into(),
        ended: row.ended,
        last_used_on: row.last_used_on.map(Into::into),
    });
    Ok(rows.collect())
}

/// A token to be made.
#[derive(Debug, Clone)]
pub struct NewToken {
    pub name: String,
    pub role: Role,
    /// In whose place it reports.
    pub party: Option<Uuid>,
    pub made_by: Uuid,
    pub made_on: Date,
    pub expires_on: Date,
}

/// Makes a token that is found by a hash. False when its party is not the organisation's.
pub async fn make(door: &mut PgConnection, organisation: Uuid, new: &NewToken, hash: &[u8; 32]) -> sqlx::Result<bool> {
    let (id, account) = (Uuid::now_v7(), Uuid::now_v7());
    sqlx::query!("insert into account (id) values ($1)", account).execute(&mut *door).await?;
    sqlx::query!(
        "insert into api_token (organisation_id, id, account_id, name, role, made_by, made_on, expires_on)
        values ($1, $2, $3, $4, $5, $6, $7, $8)",
        organisation,
        id,
        account,
        new.name,
        new.role.word(),
        new.made_by,
        new.made_on.to_sqlx() as _,
        new.expires_on.to_sqlx() as _
    )
    .execute(&mut *door)
    .await?;
    sqlx::query!(
        "insert into api_token_secret (organisation_id, token_id, token_hash) values ($1, $2, $3)",
        organisation,
        id,
        hash.as_slice()
    )
    .execute(&mut *door)
    .await?;
    let Some(party) = new.party else { return Ok(true) };
    let stands = sqlx::query!(
        "insert into account_party (organisation_id, id, account_id, party_id)
        select $1, $2, $3, p.id from party p where p.organisation_id = $1 and p.id = $4",
        organisation,
        Uuid::now_v7(),
        account,
        party
    )
    .execute(&mut *door)
    .await?;
    Ok(stands.rows_affected() == 1)
}

/// What a token that still opens something is called.
pub async fn name_of(door: &mut PgConnection, organisation: Uuid, id: Uuid) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select name from api_token where organisation_id = $1 and id = $2 and ended_at is null",
        organisation,
        id
    )
    .fetch_optional(door)
    .await
}

/// Takes a token back. False when there is none that is still out.
pub async fn end(door: &mut PgConnection, organisation: Uuid, id: Uuid, now: Timestamp) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "update api_token set ended_at = $3, version = version + 1
        where organisation_id = $1 and id = $2 and ended_at is null",
        organisation,
        id,
        now.to_sqlx() as _
    )
    .execute(door)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// Who a token stands for, and where.
#[derive(Debug, Clone)]
pub struct Actor {
    pub organisation: Uuid,
    pub token: Uuid,
    pub account: Uuid,
    pub name: String,
    pub role: Role,
}

/// Whose token a hash is of, if it opens anything at a moment.
pub async fn actor(staff: &PgPool, hash: &[u8; 32], now: Timestamp) -> sqlx::Result<Option<Actor>> {
    let found = sqlx::query!(
        r#"select organisation_id as "organisation!", token_id as "token!", account_id as "account!", name as "name!",
            role as "role!" from token_actor($1, $2)"#,
        hash.as_slice(),
        now.to_sqlx() as _
    )
    .fetch_optional(staff)
    .await?;
    Ok(found.and_then(|row| {
        let role = Role::parse(&row.role)?;
        Some(Actor { organisation: row.organisation, token: row.token, account: row.account, name: row.name, role })
    }))
}

/// Notes the day on which a token was used.
pub async fn note_use(door: &mut PgConnection, actor: &Actor, today: Date) -> sqlx::Result<()> {
    sqlx::query!(
        "update api_token_secret set last_used_on = $3
        where organisation_id = $1 and token_id = $2 and last_used_on is distinct from $3",
        actor.organisation,
        actor.token,
        today.to_sqlx() as _
    )
    .execute(door)
    .await
    .map(drop)
}

/// What a token has sent in the last minute.
pub async fn sendings(door: &mut PgConnection, actor: &Actor) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from form_post
        where organisation_id = $1 and account_id = $2 and sent_at > now() - interval '1 minute'"#,
        actor.organisation,
        actor.account
    )
    .fetch_one(door)
    .await
}

/// Whether so many wrong tokens came from an address that others must wait.
pub async fn guesses(staff: &PgPool, address: IpAddr) -> sqlx::Result<bool> {
    let count = sqlx::query_scalar!(
        r#"select count(*) as "count!" from sign_in_failure
        where email = $1 and address = $2::text::inet and failed_at > now() - interval '15 minutes'"#,
        GUESSED,
        address.to_string()
    );
    Ok(count.fetch_one(staff).await? >= GUESSES)
}

/// Notes a wrong token.
pub async fn note_guess(staff: &PgPool, address: IpAddr) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into sign_in_failure (email, address) values ($1, $2::text::inet)",
        GUESSED,
        address.to_string()
    )
    .execute(staff)
    .await
    .map(drop)
}
