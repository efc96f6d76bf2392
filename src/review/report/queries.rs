//! Queries of reports, through the staff door.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{ReportLine, Sheet};

/// The measures that are followed in a round, with their reports, in the order of their strategies.
pub async fn lines(
    door: &mut PgConnection,
    organisation: Uuid,
    round: Uuid,
    account: Uuid,
    today: Date,
) -> sqlx::Result<Vec<ReportLine>> {
    sqlx::query_scalar!(
        r#"select coalesce(to_jsonb(t), '{}') || jsonb_build_object('measure_id', m.id, 'code', m.code, 'title', m.title,
            'strategy_slug', s.slug, 'strategy_title', s.title, 'state', coalesce(t.state, 'awaited'),
            'lead', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name, 'abbreviation', p.abbreviation)
                from responsibility r join party p on p.organisation_id = $1 and p.id = r.party_id
                where r.organisation_id = $1 and r.measure_id = m.id and r.lead),
            'delegate', (select jsonb_build_object('id', n.account_id, 'name', n.name, 'email', n.email) from staff_name n
                where n.organisation_id = $1 and n.account_id = t.delegate_id),
            'mine', t.delegate_id is not distinct from $3 or exists (select from responsibility r
                where r.organisation_id = $1 and r.measure_id = m.id and r.lead
                    and r.party_id in (select own_parties($1, $3, $4)))
        ) as "line!: Json<ReportLine>"
        from measure m
        join strategy s on s.organisation_id = $1 and s.id = m.strategy_id
        left join report t on t.organisation_id = $1 and t.round_id = $2 and t.measure_id = m.id
        where m.organisation_id = $1 and (t.id is not null or m.id in (select followed_measures($1)))
        order by s.position, s.slug, m.code collate "C""#,
        organisation,
        round,
        account,
        today.to_sqlx() as _
    )
    .fetch_all(door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

/// One measure's report in a round, with what its writer needs beside it.
pub async fn sheet(
    door: &mut PgConnection,
    organisation: Uuid,
    round: Uuid,
    measure: Uuid,
    account: Uuid,
    today: Date,
) -> sqlx::Result<Option<Sheet>> {
    sqlx::query_scalar!(
        r#"select l.line || jsonb_build_object('measure_id', m.id, 'strategy_slug', s.slug,
            'target_state', m.target_state,
            'steps', coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'due_on', p.due_on, 'done_on', p.done_on)
                order by p.position) from step p where p.organisation_id = $1 and p.measure_id = m.id), '[]'),
            'report', to_jsonb(t),
            'delegate', (select jsonb_build_object('id', n.account_id, 'name', n.name, 'email', n.email) from staff_name n
                where n.organisation_id = $1 and n.account_id = t.delegate_id),
            'writer', (select jsonb_build_object('id', n.account_id, 'name', n.name, 'email', n.email) from staff_name n
                where n.organisation_id = $1 and n.account_id = t.written_by),
            'mine', t.delegate_id is not distinct from $4 or exists (select from responsibility r
                where r.organisation_id = $1 and r.measure_id = m.id and r.lead
                    and r.party_id in (select own_parties($1, $4, $5))),
            'last', (select to_jsonb(e) from report e where e.organisation_id = $1 and e.id = before.id),
            'last_quarter', before.quarter,
            'people', coalesce((select jsonb_agg(jsonb_build_object('id', n.account_id, 'name', n.name, 'email', n.email)
                    order by n.email)
                from staff_name n where n.organisation_id = $1 and n.account_id in (
                    select g.account_id from role_grant g where g.organisation_id = $1 and g.role <> 'reader'
                    union select g.account_id from group_role g where g.organisation_id = $1 and g.role <> 'reader')), '[]')
        ) as "sheet!: Json<Sheet>"
        from measure m
        join strategy s on s.organisation_id = $1 and s.id = m.strategy_id
        join published.measure_line l on l.organisation_id = $1 and l.id = m.id
        join round own on own.organisation_id = $1 and own.id = $2
        left join report t on t.organisation_id = $1 and t.round_id = $2 and t.measure_id = m.id
        left join lateral (select e.id, r.quarter from report e
            join round r on r.organisation_id = $1 and r.id = e.round_id and r.quarter < own.quarter
            where e.organisation_id = $1 and e.measure_id = m.id and e.state in ('submitted', 'accepted')
            order by r.quarter desc limit 1) before on true
        where m.organisation_id = $1 and m.id = $3
            and (t.id is not null or m.id in (select followed_measures($1)))"#,
        organisation,
        round,
        measure,
        account,
        today.to_sqlx() as _
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(sheet)| sheet))
}

/// Moves a report to another state. False when it has changed meanwhile.
pub async fn accept(
    door: &mut PgConnection,
    organisation: Uuid,
    report: Uuid,
    version: i32,
    by: Uuid,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let accepted = sqlx::query!(
        "update report set state = 'accepted', accepted_at = $4, accepted_by = $5, version = version + 1
        where organisation_id = $1 and id = $2 and version = $3 and state = 'submitted'",
        organisation,
        report,
        version,
        now.to_sqlx() as _,
        by
    )
    .execute(door)
    .await?;
    Ok(accepted.rows_affected() == 1)
}

/// Gives a submitted report back to its writer's drafts.
pub async fn withdraw(door: &mut PgConnection, organisation: Uuid, report: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "update report set state = 'draft', version = version + 1
        where organisation_id = $1 and id = $2 and state = 'submitted'",
        organisation,
        report
    )
    .execute(door)
    .await
    .map(drop)
}

/// Submits a report that is written. The round's day says whether it is late.
pub async fn submit(
    door: &mut PgConnection,
    organisation: Uuid,
    report: Uuid,
    (suggested, suggested_for): (&str, &str),
    now: Timestamp,
    today: Date,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update report t set state = 'submitted', submitted_at = $3, late = r.reports_due < $4, suggested = $5,
            suggested_for = $6, comment = '{}', version = t.version + 1
        from round r where t.organisation_id = $1 and t.id = $2 and r.organisation_id = $1 and r.id = t.round_id",
        organisation,
        report,
        now.to_sqlx() as _,
        today.to_sqlx() as _,
        suggested,
        suggested_for
    )
    .execute(door)
    .await
    .map(drop)
}

/// Lets somebody who works for the organisation write a measure's report; nobody in particular for `None`. False when
/// they do not work for it.
pub async fn delegate(
    door: &mut PgConnection,
    organisation: Uuid,
    round: Uuid,
    measure: Uuid,
    to: Option<Uuid>,
) -> sqlx::Result<bool> {
    if let Some(to) = to {
        let known = sqlx::query_scalar!(
            r#"select exists (select from role_grant where organisation_id = $1 and account_id = $2 and role <> 'reader'
                union all select from group_role where organisation_id = $1 and account_id = $2 and role <> 'reader') as "known!""#,
            organisation,
            to
        )
        .fetch_one(&mut *door)
        .await?;
        if !known {
            return Ok(false);
        }
    }
    sqlx::query!(
        "insert into report as t (organisation_id, id, round_id, measure_id, delegate_id, phase)
        select $1, $4, $2, m.id, $5, m.phase from measure m where m.organisation_id = $1 and m.id = $3
        on conflict (organisation_id, round_id, measure_id) do update set delegate_id = $5, version = t.version + 1",
        organisation,
        round,
        measure,
        Uuid::now_v7(),
        to
    )
    .execute(door)
    .await?;
    Ok(true)
}
