//! Queries of messages. The form reads what is public; all else goes through the staff door, for a sender too, who has no
//! account: the secret address is their right to see what became of their own message.

use std::net::IpAddr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Draft, Message, Told, Waiting};
use crate::council::party::PartyRef;
use crate::platform::words::{Language, LocalText};

/// What a form asks with.
#[derive(Debug, Clone, Deserialize)]
pub struct Asked {
    /// Whom it is for, where that is said.
    pub named: Option<PartyRef>,
    /// Whom it may be for.
    pub parties: Vec<PartyRef>,
    /// What the page is called that it is about.
    #[serde(default)]
    pub about: Option<LocalText>,
    /// Days within which an answer comes.
    pub answer_days: usize,
    /// The mark of the form's secret and moment.
    pub mark: String,
}

pub async fn ask(
    door: &mut PgConnection,
    organisation: Uuid,
    (to, about): (&str, &str),
    (token, made_at): (&str, i64),
) -> sqlx::Result<Asked> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('answer_days', c.answer_days, 'mark', published.form_mark($1, $3, $4),
            'named', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from published.party p where p.organisation_id = $1 and p.slug = $2),
            'about', (select f.title from published.found f where f.organisation_id = $1 and f.path = $5
                order by f.kind in ('chapter', 'step') limit 1),
            'parties', coalesce((select jsonb_agg(jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name))
                from published.party p
                where p.organisation_id = $1 and p.kind in ('unit', 'body', 'post') and not p.internal), '[]')
        ) as "asked!: Json<Asked>"
        from published.contact c where c.organisation_id = $1"#,
        organisation,
        to,
        token,
        made_at,
        about
    )
    .fetch_one(door)
    .await
    .map(|Json(asked)| asked)
}

/// The subject and the body that were sent with a form before.
pub async fn sent_before(
    door: &mut PgConnection,
    organisation: Uuid,
    hash: &[u8; 32],
) -> sqlx::Result<Option<(String, String)>> {
    let row = sqlx::query!(
        "select subject, body from message where organisation_id = $1 and token_hash = $2",
        organisation,
        &hash[..]
    )
    .fetch_optional(door)
    .await?;
    Ok(row.map(|row| (row.subject, row.body)))
}

/// The most messages that came from a client's address or with an e-mail address within ten minutes, and within a day.
/// Those who send from one address at once come one after another.
pub async fn lately(
    door: &mut PgConnection,
    organisation: Uuid,
    address: IpAddr,
    email: Option<&str>,
    now: Timestamp,
) -> sqlx::Result<(i64, i64)> {
    let address = address.to_string();
    sqlx::query!("select pg_advisory_xact_lock(hashtextextended($1, 1))", address).execute(&mut *door).await?;
    let counted = sqlx::query!(
        r#"select max(count(*) filter (where sent_at > $4::timestamptz - interval '10 minutes')) over () as "short!",
            max(count(*)) over () as "long!"
        from (
            select 1 as by, sent_at from message_sent where organisation_id = $1 and address = $2::text::inet
            union all select 2, sent_at from message where organisation_id = $1 and email = $3
        ) sent where sent_at > $4::timestamptz - interval '1 day' group by by limit 1"#,
        organisation,
        address,
        email,
        jiff_sqlx::Timestamp::from(now) as _
    )
    .fetch_optional(door)
    .await?;
    Ok(counted.map(|counted| (counted.short, counted.long)).unwrap_or_default())
}

/// A party that a message may be for; one that is internal only for the organisation's own people.
pub async fn party(
    door: &mut PgConnection,
    organisation: Uuid,
    slug: &str,
    internal_too: bool,
) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        r#"select id as "id!" from published.party where organisation_id = $1 and slug = $2 and (not internal or $3)"#,
        organisation,
        slug,
        internal_too
    )
    .fetch_optional(door)
    .await
}

/// Keeps a message, and counts that one came from an address. The day by which it is answered; none when the form was
/// sent a moment before.
pub async fn insert(
    door: &mut PgConnection,
    (organisation, party, language): (Uuid, Option<Uuid>, Language),
    draft: &Draft,
    hash: &[u8; 32],
    address: IpAddr,
    (now, today): (Timestamp, Date),
) -> sqlx::Result<Option<Date>> {
    let answer_by = sqlx::query_scalar!(
        r#"insert into message (organisation_id, id, party_id, about, subject, body, sender, email, language, sent_at,
            token_hash, answer_by)
        select o.id, $2, coalesce($3, o.contact_id), $4, $5, $6, $7, $8, $9, $10, $11, $12::date + o.answer_days
        from organisation o where o.id = $1
        on conflict (token_hash) do nothing returning answer_by as "answer_by: jiff_sqlx::Date""#,
        organisation,
        Uuid::now_v7(),
        party,
        draft.about,
        draft.subject,
        draft.body,
        draft.sender,
        draft.email,
        language.code(),
        jiff_sqlx::Timestamp::from(now) as _,
        &hash[..],
        jiff_sqlx::Date::from(today) as _
    )
    .fetch_optional(&mut *door)
    .await?;
    sqlx::query!(
        "insert into message_sent (organisation_id, id, address, sent_at) values ($1, $2, $3::text::inet, $4)",
        organisation,
        Uuid::now_v7(),
        address.to_string(),
        jiff_sqlx::Timestamp::from(now) as _
    )
    .execute(door)
    .await?;
    Ok(answer_by.map(Into::into))
}

/// The message of a secret address.
pub async fn told(door: &mut PgConnection, organisation: Uuid, hash: &[u8; 32]) -> sqlx::Result<Option<Told>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('subject', m.subject, 'body', m.body, 'sent_at', m.sent_at, 'answer_by', m.answer_by,
            'state', m.state, 'by_mail', m.email is not null,
            'party', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name) from published.party p
                where p.organisation_id = $1 and p.id = m.party_id and not p.internal),
            'answers', coalesce((select jsonb_agg(jsonb_build_object('body', s.body, 'done_at', s.done_at) order by s.done_at, s.id)
                from message_step s where s.organisation_id = $1 and s.message_id = m.id and s.kind = 'answered'), '[]')
        ) as "told!: Json<Told>"
        from message m where m.organisation_id = $1 and m.token_hash = $2"#,
        organisation,
        &hash[..]
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(told)| told))
}

/// Whose messages somebody sees: an account on a day, and whether all of them.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    pub organisation: Uuid,
    pub account: Uuid,
    pub today: Date,
    /// Not only those of their own parties.
    pub all: bool,
}

/// Messages in a state that somebody sees: those first that they look after, then by the day of the answer, or, of those
/// that are dealt with, the last first.
pub async fn list(door: &mut PgConnection, seen: Seen, state: &str) -> sqlx::Result<Vec<Waiting>> {
    sqlx::query_scalar!(
        // Who looks after a party is asked once for each party, not for each message.
        r#"with mine as materialized (
            select party_id from (select distinct party_id from message where organisation_id = $1 and state = $4) asked
            where $2 in (select answers_for($1, party_id, $3))
        )
        select to_jsonb(m) || jsonb_build_object('own', m.own,
            'party', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from party p where p.organisation_id = $1 and p.id = m.party_id)) as "line!: Json<Waiting>"
        from (
            select m.*, exists (select from mine where mine.party_id is not distinct from m.party_id) as own
            from message m where m.organisation_id = $1 and m.state = $4
        ) m where $5 or m.own
        order by case when $4 = 'waiting' then (not m.own)::integer else 0 end,
            case when $4 = 'waiting' then m.answer_by end,
            case when $4 <> 'waiting' then m.sent_at end desc, m.sent_at limit 300"#,
        seen.organisation,
        seen.account,
        jiff_sqlx::Date::from(seen.today) as _,
        state,
        seen.all
    )
    .fetch_all(door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

/// The messages that wait for somebody: of their own parties, and for editors those that nobody else looks after.
///
/// # Errors
/// When the database is away.
pub async fn waiting_for(
    door: &mut PgConnection,
    organisation: Uuid,
    account: Uuid,
    today: Date,
) -> sqlx::Result<Vec<Waiting>> {
    list(door, Seen { organisation, account, today, all: false }, "waiting").await
}

/// A message that somebody sees.
pub async fn one(door: &mut PgConnection, seen: Seen, id: Uuid) -> sqlx::Result<Option<Message>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(m) || jsonb_build_object('own', $2 in (select answers_for($1, m.party_id, $3)),
            'party', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from party p where p.organisation_id = $1 and p.id = m.party_id),
            'about_name', (select n.name from record_name n where n.organisation_id = $1 and n.path = m.about
                and m.about <> '' order by n.kind not in ('strategy', 'membership', 'page') limit 1),
            'steps', coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'body', s.body, 'done_at', s.done_at,
                    'party', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                        from party p where p.organisation_id = $1 and p.id = s.party_id),
                    'by', n.name, 'email', n.email) order by s.done_at, s.id)
                from message_step s
                left join staff_name n on n.organisation_id = $1 and n.account_id = s.done_by
                where s.organisation_id = $1 and s.message_id = m.id), '[]')
        ) as "message!: Json<Message>"
        from message m where m.organisation_id = $1 and m.id = $5
            and ($4 or $2 in (select answers_for($1, m.party_id, $3)))"#,
        seen.organisation,
        seen.account,
        jiff_sqlx::Date::from(seen.today) as _,
        seen.all,
        id
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(message)| message))
}

/// Parties that a message may be passed on to.
pub async fn parties(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<(Uuid, PartyRef)>> {
    let rows = sqlx::query!(
        r#"select id, jsonb_build_object('slug', slug, 'kind', kind, 'name', name) as "party!: Json<PartyRef>"
        from party where organisation_id = $1"#,
        organisation
    )
    .fetch_all(door)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.party.0)).collect())
}

/// What is done with a message.
#[derive(Debug, Clone, Copy)]
pub struct Done<'a> {
    pub kind: &'a str,
    /// To whom it is passed on.
    pub party: Option<Uuid>,
    pub body: &'a str,
    /// The state it is in from then on; as it was, where it stays.
    pub state: Option<&'a str>,
    pub by: Uuid,
    pub at: Timestamp,
}

pub async fn note(door: &mut PgConnection, organisation: Uuid, message: Uuid, done: Done<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "update message set version = version + 1, state = coalesce($3, state), party_id = coalesce($4, party_id)
        where organisation_id = $1 and id = $2",
        organisation,
        message,
        done.state,
        done.party
    )
    .execute(&mut *door)
    .await?;
    sqlx::query!(
        "insert into message_step (organisation_id, id, message_id, kind, party_id, body, done_by, done_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)",
        organisation,
        Uuid::now_v7(),
        message,
        done.kind,
        done.party,
        done.body,
        done.by,
        jiff_sqlx::Timestamp::from(done.at) as _
    )
    .execute(door)
    .await?;
    Ok(())
}

/// Notes that a message became an observation of the situational picture.
///
/// # Errors
/// When the database refuses.
pub async fn note_signal(
    door: &mut PgConnection,
    organisation: Uuid,
    message: Uuid,
    (by, at): (Uuid, Timestamp),
) -> sqlx::Result<()> {
    note(door, organisation, message, Done { kind: "signal", party: None, body: "", state: None, by, at }).await
}

/// Erases messages a year after they were dealt with, and after a day from which addresses some came.
pub async fn erase(door: &mut PgConnection, organisation: Uuid, now: Timestamp) -> sqlx::Result<u64> {
    let now = jiff_sqlx::Timestamp::from(now);
    let erased = sqlx::query!(
        "delete from message m where m.organisation_id = $1 and m.state <> 'waiting'
            and not exists (select from message_step s where s.organisation_id = $1 and s.message_id = m.id
                and s.done_at > $2::timestamptz - interval '1 year')",
        organisation,
        now as _
    )
    .execute(&mut *door)
    .await?;
    sqlx::query!(
        "delete from message_sent where organisation_id = $1 and sent_at < $2::timestamptz - interval '1 day'",
        organisation,
        now as _
    )
    .execute(door)
    .await?;
    Ok(erased.rows_affected())
}
