//! Queries of the desk, through the door of the organisation's people.

use jiff::civil::Date;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{AtWork, Own, Task};

/// Who an account is in the organisation: the party it stands for, and the posts that a person holds today.
pub async fn own_parties(
    door: &mut PgConnection,
    organisation: Uuid,
    account: Uuid,
    today: jiff::civil::Date,
) -> sqlx::Result<Vec<(Uuid, Own)>> {
    let rows = sqlx::query!(
        r#"with own as (
            select g.party_id as id from account_party g where g.organisation_id = $1 and g.account_id = $2
            union
            select h.post_id from account_party g
            join holding h on h.organisation_id = $1 and h.person_id = g.party_id
                and coalesce(h.starts_on <= $3, true) and coalesce(h.ends_on >= $3, true)
            where g.organisation_id = $1 and g.account_id = $2
        )
        select p.id, jsonb_build_object('slug', p.slug, 'name', p.name) as "own!: Json<Own>"
        from own join party p on p.organisation_id = $1 and p.id = own.id order by p.kind, p.position"#,
        organisation,
        account,
        jiff_sqlx::Date::from(today) as _
    )
    .fetch_all(door)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.own.0)).collect())
}

/// The measures that these parties lead or take part in, of strategies that are drafts or in force.
pub async fn tasks(door: &mut PgConnection, organisation: Uuid, parties: &[Uuid]) -> sqlx::Result<Vec<Task>> {
    sqlx::query_scalar!(
        r#"select l.line || jsonb_build_object('strategy', s.slug, 'strategy_title', s.title, 'lead', r.lead,
            'above', (with recursive up as (
                    select g.*, 1 as distance from published.goal g where g.organisation_id = $1 and g.id = m.goal_id
                    union all
                    select g.*, up.distance + 1 from up
                    join published.goal g on g.organisation_id = $1 and g.id = up.parent_id where up.distance < 5
                ) select jsonb_agg(jsonb_build_object('code', up.code, 'label', up.label, 'title', up.title,
                    'target_state', case when up.target_state = '{}' then up.strategic_goal else up.target_state end)
                    order by up.level) from up)) as "task!: Json<Task>"
        from (
            select r.measure_id, bool_or(r.lead) as lead from published.responsibility r
            where r.organisation_id = $1 and r.party_id = any ($2) group by r.measure_id
        ) r
        join published.measure m on m.organisation_id = $1 and m.id = r.measure_id
        join published.measure_line l on l.organisation_id = $1 and l.id = m.id
        join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
        where s.id in (select followed_strategies($1))
        order by r.lead desc, s.position, m.code collate "C""#,
        organisation,
        parties
    )
    .fetch_all(door)
    .await
    .map(|tasks| tasks.into_iter().map(|Json(task)| task).collect())
}

/// The rounds at work, with what waits in them for an account.
pub async fn at_work(
    door: &mut PgConnection,
    organisation: Uuid,
    account: Uuid,
    today: Date,
) -> sqlx::Result<Vec<AtWork>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('id', r.id, 'quarter', r.quarter, 'reports_due', r.reports_due, 'example', r.example,
            'missing', (select coalesce(jsonb_agg(jsonb_build_object('measure', m.id, 'code', m.code, 'title', m.title)
                    order by m.code collate "C"), '[]')
                from measure m
                left join report t on t.organisation_id = $1 and t.round_id = r.id and t.measure_id = m.id
                where m.organisation_id = $1 and m.id in (select followed_measures($1)) and coalesce(t.state, 'awaited') in ('awaited', 'draft', 'returned') and (t.delegate_id = $2 or t.delegate_id is null
                    and exists (select from responsibility x where x.organisation_id = $1 and x.measure_id = m.id and x.lead
                        and x.party_id in (select own_parties($1, $2, $3))))),
            'signals', (select count(*) from signal s where s.organisation_id = $1 and s.handled_at is null),
            'questions', (select count(*) from question q where q.organisation_id = $1 and q.round_id = r.id and q.answered_at is null),
            'reactions', (select count(*) from reaction e where e.organisation_id = $1
                and e.owner_id in (select own_parties($1, $2, $3))
                and not exists (select from reaction_done d where d.organisation_id = $1 and d.reaction_id = e.id))
        ) as "at_work!: Json<AtWork>"
        from round r where r.organisation_id = $1 and r.state in ('collecting', 'in_forums') order by r.quarter"#,
        organisation,
        account,
        jiff_sqlx::Date::from(today) as _
    )
    .fetch_all(door)
    .await
    .map(|rows| rows.into_iter().map(|Json(row)| row).collect())
}
