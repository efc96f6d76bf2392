//! Gathers what is on the days from one to another, from every room that has days.

use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::events::Event;

/// What the world sees, and the organisation's own people with it.
pub(super) async fn seen_by_all(
    door: &mut PgConnection,
    organisation: Uuid,
    from: Date,
    to: Date,
) -> sqlx::Result<Vec<Event>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(e) as "event!: Json<Event>" from (
            select s.id, 'sitting' as kind, s.sits_on as "on", s.sits_at as at, p.name as title, null::text as code, s.quarter,
                case when exists (select from published.round r where r.organisation_id = $1 and r.id = s.round_id)
                    then '/review/' || s.quarter else '/calendar' end as path, false as internal, s.example, array[f.body_id] as parties
            from published.sitting s join published.forum f on f.organisation_id = $1 and f.id = s.forum_id
            join published.party p on p.organisation_id = $1 and p.id = f.body_id
            where s.organisation_id = $1 and s.sits_on between $2 and $3
            union all
            select g.id, 'assessment', due."on", null, g.title, coalesce(g.label, g.code), null,
                '/strategies/' || s.slug || '/' || g.code, g.internal, false, '{}'
            from published.goal g join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
            cross join generate_series(extract(year from $2::date)::int, extract(year from $3::date)::int) year
            cross join lateral (select (make_date(year, coalesce(g.assess_in, 4) * 3, 1) + interval '1 month - 1 day')::date as "on") due
            where g.organisation_id = $1 and s.id in (select followed_strategies($1))
                and due."on" between $2 and $3
                and exists (select from published.measure m where m.organisation_id = $1 and m.goal_id = g.id and m.phase not in ('done', 'dropped'))
                and not exists (select from published.assessment a where a.organisation_id = $1 and a.goal_id = g.id and a.year = year.year)
            union all
            select r.id, step.kind, step."on", null, r.title, null, null, '/calendar', r.internal, false,
                case when r.party_id is null then '{}' else array[r.party_id] end
            from published.recurrence r cross join unnest(r.months) month
            cross join generate_series(extract(year from $2::date)::int, extract(year from $3::date)::int + 1) year
            cross join lateral (select 'recurrence' as kind, make_date(year, month, 1) as "on"
                union all select 'preparation', make_date(year, month, 1) - r.lead_days where r.lead_days > 0) step
            where r.organisation_id = $1 and step."on" between $2 and $3
            union all
            select m.id, 'measure', c.ends_on, null, m.title, m.code, null, '/strategies/' || s.slug || '/' || m.code, m.internal, false,
                array(select r.party_id from published.responsibility r where r.organisation_id = $1 and r.measure_id = m.id)
            from published.schedule c join published.measure m on m.organisation_id = $1 and m.id = c.measure_id
            join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
            where c.organisation_id = $1 and c.ends_on between $2 and $3
            union all
            select s.id, 'strategy', s.ends_on, null, s.title, null, null, '/strategies/' || s.slug, s.internal, false, '{}'
            from published.strategy s where s.organisation_id = $1 and s.ends_on between $2 and $3
            union all
            select b.id, 'agreement', b.ends_on, null, n.name, null, null, '/networks/' || n.slug, b.internal, false,
                case when b.contact_id is null then '{}' else array[b.contact_id] end
            from published.membership b join published.network n on n.id = b.network_id
            where b.organisation_id = $1 and b.ends_on between $2 and $3
            union all
            select m.id, 'meeting', m.held_on, m.starts_at, case when m.title = '{}' then g.name else m.title end, null, null,
                '/groups/' || g.slug, m.internal or g.internal, false, array_remove(array[g.id, g.coordinator_id], null)
            from published.group_meeting m join published.cooperation_group g on g.organisation_id = $1 and g.id = m.group_id
            where m.organisation_id = $1 and m.held_on between $2 and $3
            union all
            select c.id, day.kind, day."on", null, c.title, null, null, '/funding/calls/' || c.slug, c.internal, c.example, '{}'
            from published.funding_call c
            cross join lateral (values ('call_opens', c.opens_on), ('call_closes', c.closes_on)) day (kind, "on")
            where c.organisation_id = $1 and day."on" between $2 and $3
            union all
            select a.id, 'window', a.ends_on, null, a.title, null, null, '/advocacy/' || a.slug, a.internal, false,
                case when a.lead_id is null then '{}' else array[a.lead_id] end
            from published.advocacy_target a
            where a.organisation_id = $1 and a.result = 'open' and a.ends_on between $2 and $3
        ) e"#,
        organisation,
        from.to_sqlx() as _,
        to.to_sqlx() as _
    )
    .fetch_all(door)
    .await
    .map(|events| events.into_iter().map(|Json(event)| event).collect())
}

/// Deadlines, and what somebody has promised: for the organisation's own people alone.
pub(super) async fn internal(
    door: &mut PgConnection,
    organisation: Uuid,
    from: Date,
    to: Date,
) -> sqlx::Result<Vec<Event>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(e) as "event!: Json<Event>" from (
            select r.id, step.kind, step."on", null::time as at, '{}'::jsonb as title, null::text as code, r.quarter,
                '/review/' || r.quarter || step.below as path, true as internal, r.example,
                case step.kind when 'reports' then array(select distinct t.party_id from responsibility t
                    where t.organisation_id = $1 and t.lead and t.measure_id in (select followed_measures($1))) else '{}' end as parties
            from round r cross join lateral (values ('opening', r.opens_on, '/plan'), ('reports', r.reports_due, '/reports'),
                ('acceptance', r.acceptance_due, '/reports')) step (kind, "on", below)
            where r.organisation_id = $1 and r.state <> 'closed' and step."on" between $2 and $3
            union all
            select e.id, 'reaction', e.due_on, null, m.title, m.code, null, '/reactions', true, r.example, array[e.owner_id]
            from reaction e join measure m on m.organisation_id = $1 and m.id = e.measure_id
            join round r on r.organisation_id = $1 and r.id = e.round_id
            where e.organisation_id = $1 and e.due_on between $2 and $3
                and not exists (select from reaction_done d where d.organisation_id = $1 and d.reaction_id = e.id)
            union all
            select w.id, 'work', w.due_on, null, w.title, null, null, '/worklist', true, w.example,
                case when w.owner_id is null then '{}' else array[w.owner_id] end
            from work_item w where w.organisation_id = $1 and w.ended_on is null and w.due_on between $2 and $3
            union all
            select b.id, 'renewal', b.renewal_decided_by, null, n.name, null, null, '/networks/' || n.slug, true, false,
                case when b.contact_id is null then '{}' else array[b.contact_id] end
            from membership b join network n on n.id = b.network_id
            where b.organisation_id = $1 and b.decision is null and b.renewal_decided_by between $2 and $3
        ) e"#,
        organisation,
        from.to_sqlx() as _,
        to.to_sqlx() as _
    )
    .fetch_all(door)
    .await
    .map(|events| events.into_iter().map(|Json(event)| event).collect())
}
