//! The facts of the health check, through the door of the organisation's people.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::Facts;

/// The facts of the organisation's strategies that are drafts or in force; of one alone when its slug is given,
/// whatever its state.
pub async fn facts(door: &mut PgConnection, organisation: Uuid, slug: Option<&str>) -> sqlx::Result<Vec<Facts>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', s.slug, 'title', s.title, 'period', s.period,
            'rounds', coalesce((select jsonb_agg(r.quarter order by r.quarter) from published.round r
                where r.organisation_id = $1 and r.state = 'closed'), '[]'),
            'texts', jsonb_build_array(s.summary) || coalesce((select jsonb_agg(x.text) from (
                select c.title as text from published.chapter c where c.organisation_id = $1 and c.strategy_id = s.id
                union all
                select c.body from published.chapter c where c.organisation_id = $1 and c.strategy_id = s.id
                union all
                select v.title from published.strategy_value v where v.organisation_id = $1 and v.strategy_id = s.id
                union all
                select v.description from published.strategy_value v where v.organisation_id = $1 and v.strategy_id = s.id
            ) x), '[]'),
            'goals', coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'level', g.level, 'title', g.title,
                    'target_state', g.target_state, 'texts', jsonb_build_array(g.strategic_goal, g.description),
                    'assess_in', g.assess_in, 'assessed', coalesce((select jsonb_agg(a.year) from published.assessment a
                        where a.organisation_id = $1 and a.goal_id = g.id), '[]'),
                    'measures', (select count(*) from published.measure m
                        where m.organisation_id = $1 and m.goal_id = g.id),
                    'below', coalesce((select jsonb_agg(b.code) from published.goal b
                        where b.organisation_id = $1 and b.parent_id = g.id and b.code_printed), '[]'))
                    order by g.level, g.position)
                from published.goal g where g.organisation_id = $1 and g.strategy_id = s.id), '[]'),
            'measures', coalesce((select jsonb_agg(jsonb_build_object('code', m.code, 'title', m.title,
                    'target_state', m.target_state, 'texts', jsonb_build_array(m.status_reason), 'phase', m.phase,
                    'reported', coalesce((select jsonb_agg(r.quarter) from published.report r
                        where r.organisation_id = $1 and r.measure_id = m.id), '[]'),
                    'leads', (select count(*) from published.responsibility r
                        where r.organisation_id = $1 and r.measure_id = m.id and r.lead),
                    'indicators', (select count(*) from published.indicator i
                        where i.organisation_id = $1 and i.measure_id = m.id),
                    'periods', coalesce((select jsonb_agg(c.period order by c.position) from published.schedule c
                        where c.organisation_id = $1 and c.measure_id = m.id), '[]')) order by m.code collate "C")
                from published.measure m where m.organisation_id = $1 and m.strategy_id = s.id), '[]')
        ) as "facts!: Json<Facts>"
        from published.strategy s where s.organisation_id = $1
            and case when $2::text is null then s.state in ('draft', 'in_force') else s.slug = $2 end
        order by s.position"#,
        organisation,
        slug
    )
    .fetch_all(door)
    .await
    .map(|rows| rows.into_iter().map(|Json(facts)| facts).collect())
}
