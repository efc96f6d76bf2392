//! Queries of rounds.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Habit, Plan, Round, State};
use crate::platform::words::Quarter;

/// A round of the organisation, through the staff door.
pub async fn by_quarter(door: &mut PgConnection, organisation: Uuid, quarter: Quarter) -> sqlx::Result<Option<Round>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(r) || jsonb_build_object(
            'value', (select v.title from strategy_value v where v.organisation_id = $1 and v.id = r.value_id),
            'sittings', coalesce((select jsonb_agg(to_jsonb(s) || jsonb_build_object('place', s.place, 'task', s.task,
                    'body', jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name, 'abbreviation', p.abbreviation))
                    order by s.place)
                from (select s.*, f.body_id, f.task, row_number() over (order by f.position) as place
                    from sitting s join forum f on f.organisation_id = $1 and f.id = s.forum_id
                    where s.organisation_id = $1 and s.round_id = r.id) s
                join party p on p.organisation_id = $1 and p.id = s.body_id), '[]')
        ) as "round!: Json<Round>"
        from round r where r.organisation_id = $1 and r.quarter = $2"#,
        organisation,
        quarter.to_string()
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(round)| round))
}

/// A round as a line of a list.
#[derive(Debug)]
pub struct RoundLine {
    pub quarter: String,
    pub state: Json<State>,
    pub closed_at: Option<jiff_sqlx::Timestamp>,
    pub example: bool,
}

/// The rounds that whoever reads may see, the last first.
pub async fn all(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<RoundLine>> {
    sqlx::query_as!(
        RoundLine,
        r#"select quarter as "quarter!", to_jsonb(state) as "state!: Json<State>",
            closed_at as "closed_at: jiff_sqlx::Timestamp", example as "example!"
        from published.round where organisation_id = $1 order by quarter desc"#,
        organisation
    )
    .fetch_all(door)
    .await
}

/// How the organisation counts its days, and its forums in order.
pub async fn habit(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<(Habit, Vec<Uuid>)> {
    let row = sqlx::query!(
        r#"select o.opening_days, o.reporting_days, o.acceptance_days,
            array(select f.id from forum f where f.organisation_id = o.id order by f.position) as "forums!"
        from organisation o where o.id = $1"#,
        organisation
    )
    .fetch_one(door)
    .await?;
    let habit = Habit {
        opening_days: row.opening_days,
        reporting_days: row.reporting_days,
        acceptance_days: row.acceptance_days,
    };
    Ok((habit, row.forums))
}

/// Plans a round with a sitting of each forum. False when the quarter has one already.
pub async fn plan(
    door: &mut PgConnection,
    organisation: Uuid,
    quarter: Quarter,
    plan: &Plan,
    forums: &[Uuid],
) -> sqlx::Result<bool> {
    let id = Uuid::now_v7();
    let planned = sqlx::query!(
        "insert into round (organisation_id, id, quarter, opens_on, reports_due, acceptance_due)
        values ($1, $2, $3, $4, $5, $6) on conflict (organisation_id, quarter) do nothing",
        organisation,
        id,
        quarter.to_string(),
        plan.opens_on.to_sqlx() as _,
        plan.reports_due.to_sqlx() as _,
        plan.acceptance_due.to_sqlx() as _
    )
    .execute(&mut *door)
    .await?;
    if planned.rows_affected() == 0 {
        return Ok(false);
    }
    for (forum, day) in forums.iter().zip(&plan.sittings) {
        sqlx::query!(
            "insert into sitting (organisation_id, id, round_id, forum_id, sits_on) values ($1, $2, $3, $4, $5)",
            organisation,
            Uuid::now_v7(),
            id,
            forum,
            day.to_sqlx() as _
        )
        .execute(&mut *door)
        .await?;
    }
    Ok(true)
}

/// Counts the days of a planned round anew from its first sitting.
pub async fn recount(door: &mut PgConnection, organisation: Uuid, round: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "update round r set opens_on = f.first - o.opening_days, reports_due = f.first - o.reporting_days,
            acceptance_due = f.first - o.acceptance_days, version = r.version + 1
        from organisation o, (select min(sits_on) as first from sitting where organisation_id = $1 and round_id = $2) f
        where o.id = $1 and r.organisation_id = $1 and r.id = $2 and r.state = 'planned' and f.first is not null",
        organisation,
        round
    )
    .execute(door)
    .await
    .map(drop)
}

/// Locks a round until the transaction ends; its state by then.
pub async fn lock(door: &mut PgConnection, organisation: Uuid, round: Uuid) -> sqlx::Result<Option<State>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(state) as "state!: Json<State>" from round where organisation_id = $1 and id = $2 for update"#,
        organisation,
        round
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(state)| state))
}

/// Opens a planned round. One that is opened before its day opens that day.
pub async fn open(
    door: &mut PgConnection,
    organisation: Uuid,
    round: Uuid,
    now: Timestamp,
    today: Date,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update round set state = 'collecting', opened_at = $3, opens_on = least(opens_on, $4), version = version + 1
        where organisation_id = $1 and id = $2 and state = 'planned'",
        organisation,
        round,
        now.to_sqlx() as _,
        today.to_sqlx() as _
    )
    .execute(door)
    .await
    .map(drop)
}

pub async fn to_forums(door: &mut PgConnection, organisation: Uuid, round: Uuid, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "update round set state = 'in_forums', forums_at = $3, version = version + 1
        where organisation_id = $1 and id = $2 and state = 'collecting'",
        organisation,
        round,
        now.to_sqlx() as _
    )
    .execute(door)
    .await
    .map(drop)
}

/// Takes a planned round away.
pub async fn cancel(door: &mut PgConnection, organisation: Uuid, round: Uuid) -> sqlx::Result<()> {
    sqlx::query!("delete from round where organisation_id = $1 and id = $2 and state = 'planned'", organisation, round)
        .execute(door)
        .await
        .map(drop)
}

/// What the calendar does where the organisation lets it: plans the round of the quarter that it is, opens a planned
/// round on its day, and lets the forums begin when reports are to be accepted.
pub async fn open_by_schedule(
    door: &mut PgConnection,
    organisation: Uuid,
    now: Timestamp,
    today: Date,
) -> sqlx::Result<()> {
    let automatic = sqlx::query_scalar!("select rounds_automatic from organisation where id = $1", organisation)
        .fetch_optional(&mut *door)
        .await?;
    if automatic != Some(true) {
        return Ok(());
    }
    let (habit, forums) = habit(door, organisation).await?;
    if !forums.is_empty() {
        let quarter = Quarter::of(today);
        plan(door, organisation, quarter, &Plan::suggest(quarter, today, habit, forums.len()), &forums).await?;
    }
    let due = sqlx::query!(
        r#"select id, state from round where organisation_id = $1
            and (state = 'planned' and opens_on <= $2 or state = 'collecting' and acceptance_due < $2)"#,
        organisation,
        today.to_sqlx() as _
    )
    .fetch_all(&mut *door)
    .await?;
    for round in due {
        match round.state.as_str() {
            "planned" => open(door, organisation, round.id, now, today).await?,
            _ => to_forums(door, organisation, round.id, now).await?,
        }
    }
    Ok(())
}
