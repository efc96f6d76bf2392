//! Queries of goals and measures. All read the views that both doors show; each page is one query.

use serde_json::Value;
use serde_json::value::RawValue;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::platform::words::Code;
use crate::strategy::frozen::{Facts, read};

/// A goal with what stands above, below and beside it.
pub async fn goal<T: Facts>(
    door: &mut PgConnection,
    organisation: Uuid,
    strategy: &str,
    code: &Code,
) -> sqlx::Result<Option<T>> {
    sqlx::query_scalar!(
        r#"with recursive own as (
            select g.*, s.slug as strategy_slug from published.goal g
            join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
            where g.organisation_id = $1 and s.slug = $2 and g.code = $3
        ), upward as (
            select parent_id as id, 1 as distance from own
            union all
            select g.parent_id, u.distance + 1 from upward u
            join published.goal g on g.organisation_id = $1 and g.id = u.id where u.distance < 4
        ), ends as (
            select t.note, t.other_organisation_id as organisation_id, t.other_goal_id as goal_id, null::uuid as measure_id
            from own join published.thread t on t.organisation_id = $1 and t.goal_id = own.id
            union all
            select t.note, t.organisation_id, t.goal_id, t.measure_id
            from own join published.thread t on t.other_organisation_id = $1 and t.other_goal_id = own.id
            where not t.hidden_at_other_end
        )
        select to_jsonb(own) - 'search' || jsonb_build_object(
            'strategy', (select jsonb_build_object('slug', s.slug, 'title', s.title, 'state', s.state,
                    'standing', s.standing,
                    'successor', (select jsonb_build_object('slug', n.slug, 'title', n.title) from published.strategy n
                        where n.organisation_id = $1 and n.id = s.superseded_by), 'levels', s.levels, 'measure_word', s.measure_word)
                from published.strategy s where s.organisation_id = $1 and s.id = own.strategy_id),
            'above', coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'label', g.label, 'title', g.title)
                    order by g.level)
                from upward u join published.goal g on g.organisation_id = $1 and g.id = u.id), '[]'),
            'below', coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'label', g.label, 'title', g.title)
                    order by g.position)
                from published.goal g where g.organisation_id = $1 and g.parent_id = own.id), '[]'),
            'measures', coalesce((select jsonb_agg(l.line order by g.level, g.position, l.position, l.code collate "C")
                from published.measure_line l join published.goal g on g.organisation_id = $1 and g.id = l.goal_id
                where l.organisation_id = $1 and (g.id = own.id or g.parent_id = own.id)), '[]'),
            'indicators', coalesce((select jsonb_agg(jsonb_build_object('slug', i.slug, 'title', i.title, 'kind', i.kind)
                    order by i.position)
                from published.indicator i where i.organisation_id = $1 and i.goal_id = own.id), '[]'),
            'threads', coalesce((select jsonb_agg(jsonb_build_object('organisation', o.slug,
                    'organisation_name', o.name, 'first_language', o.languages[1], 'strategy', s.slug,
                    'strategy_title', s.title, 'code', coalesce(m.code, g.code), 'title', coalesce(m.title, g.title),
                    'note', e.note) order by o.position, s.position, g.code)
                from ends e
                join published.organisation o on o.id = e.organisation_id
                left join published.measure m on m.organisation_id = e.organisation_id and m.id = e.measure_id
                join published.goal g on g.organisation_id = e.organisation_id and g.id = coalesce(e.goal_id, m.goal_id)
                join published.strategy s on s.organisation_id = e.organisation_id and s.id = g.strategy_id), '[]'),
            'networks', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'name', n.name) order by b.position)
                from published.membership_goal x
                join published.membership b on b.organisation_id = $1 and b.id = x.membership_id
                join published.network n on n.id = b.network_id
                where x.organisation_id = $1 and x.goal_id = own.id), '[]')
        ) as "goal!: Json<Box<RawValue>>"
        from own"#,
        organisation,
        strategy,
        code.as_str()
    )
    .fetch_optional(&mut *door)
    .await?
    .map(|Json(facts)| read(&facts))
    .transpose()
}

/// A measure with its card.
pub async fn measure<T: Facts>(
    door: &mut PgConnection,
    organisation: Uuid,
    strategy: &str,
    code: &Code,
) -> sqlx::Result<Option<T>> {
    sqlx::query_scalar!(
        r#"with recursive own as (
            select m.* from published.measure m
            join published.strategy s on s.organisation_id = m.organisation_id and s.id = m.strategy_id
            where m.organisation_id = $1 and s.slug = $2 and m.code = $3
        ), upward as (
            select goal_id as id, 1 as distance from own
            union all
            select g.parent_id, u.distance + 1 from upward u
            join published.goal g on g.organisation_id = $1 and g.id = u.id where u.distance < 5
        )
        select to_jsonb(own) - 'search' || (select l.line from published.measure_line l
                where l.organisation_id = $1 and l.id = own.id) || jsonb_build_object(
            'strategy', (select jsonb_build_object('slug', s.slug, 'title', s.title, 'state', s.state,
                    'standing', s.standing,
                    'successor', (select jsonb_build_object('slug', n.slug, 'title', n.title) from published.strategy n
                        where n.organisation_id = $1 and n.id = s.superseded_by), 'levels', s.levels, 'measure_word', s.measure_word)
                from published.strategy s where s.organisation_id = $1 and s.id = own.strategy_id),
            'above', coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'label', g.label, 'title', g.title)
                    order by g.level)
                from upward u join published.goal g on g.organisation_id = $1 and g.id = u.id), '[]'),
            'siblings', coalesce((select jsonb_agg(jsonb_build_object('code', m.code, 'label', null, 'title', m.title)
                    order by m.position, m.code collate "C")
                from published.measure m where m.organisation_id = $1 and m.goal_id = own.goal_id), '[]'),
            'reports', coalesce((select jsonb_agg(jsonb_build_object('quarter', r.quarter, 'phase', r.phase, 'status', r.status,
                    'progress', r.progress, 'happened', r.happened, 'next', r.next, 'late', r.late, 'example', r.example)
                    order by r.quarter desc)
                from published.report r where r.organisation_id = $1 and r.measure_id = own.id), '[]'),
            'steps', coalesce((select jsonb_agg(jsonb_build_object('title', t.title, 'done_on', t.done_on, 'due_on', t.due_on)
                    order by t.position)
                from published.step t where t.organisation_id = $1 and t.measure_id = own.id), '[]'),
            'indicators', coalesce((select jsonb_agg(jsonb_build_object('slug', i.slug, 'title', i.title, 'kind', i.kind)
                    order by i.position)
                from published.indicator i where i.organisation_id = $1 and i.measure_id = own.id), '[]'),
            'threads', coalesce((select jsonb_agg(jsonb_build_object('organisation', o.slug,
                    'organisation_name', o.name, 'first_language', o.languages[1], 'strategy', s.slug,
                    'strategy_title', s.title, 'code', g.code, 'title', g.title, 'note', t.note)
                    order by o.position, s.position, g.code)
                from published.thread t
                join published.organisation o on o.id = t.other_organisation_id
                join published.goal g on g.organisation_id = t.other_organisation_id and g.id = t.other_goal_id
                join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
                where t.organisation_id = $1 and t.measure_id = own.id), '[]')
        ) as "measure!: Json<Box<RawValue>>"
        from own"#,
        organisation,
        strategy,
        code.as_str()
    )
    .fetch_optional(&mut *door)
    .await?
    .map(|Json(facts)| read(&facts))
    .transpose()
}

/// What each page of a goal or a measure knows, with its address below the organisation's own.
pub async fn frozen(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<(String, Value)>> {
    let codes = sqlx::query!(
        r#"select s.slug as "strategy!", c.code as "code!" from published.strategy s
        join (select strategy_id, code from published.goal where organisation_id = $1
            union all select strategy_id, code from published.measure where organisation_id = $1) c on c.strategy_id = s.id
        where s.organisation_id = $1"#,
        organisation
    )
    .fetch_all(&mut *door)
    .await?;
    let mut pages = Vec::new();
    for row in codes {
        let Ok(code) = Code::parse(&row.code) else { continue };
        let facts: Option<Value> = match code.is_measure() {
            true => measure(door, organisation, &row.strategy, &code).await?,
            false => goal(door, organisation, &row.strategy, &code).await?,
        };
        pages.extend(facts.map(|facts| (format!("/strategies/{}/{}", row.strategy, row.code), facts)));
    }
    Ok(pages)
}
