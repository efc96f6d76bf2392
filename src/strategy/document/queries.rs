//! Queries of strategies. All read the public door.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Chapter, Decision, Document, GoalLine, ModelBox, Named, StrategyLine, StrategyState, Value};
use crate::council::organisation::Citation;
use crate::platform::db::PeriodColumn;
use crate::platform::words::LocalText;
use crate::strategy::measure::MeasureLine;

/// The organisation's strategies: in force, drafts, then those that are past, the newest first.
pub async fn list(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<StrategyLine>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', s.slug, 'title', s.title, 'summary', s.summary, 'state', s.state,
            'period', s.period,
            'goals', (select count(*) from published.goal g
                where g.organisation_id = s.organisation_id and g.strategy_id = s.id),
            'measures', (select count(*) from published.measure m
                where m.organisation_id = s.organisation_id and m.strategy_id = s.id)
        ) as "line!: Json<StrategyLine>"
        from published.strategy s where s.organisation_id = $1
        order by array_position(array['in_force', 'draft', 'superseded', 'ended'], s.state),
            s.ends_on desc nulls first, s.position"#,
        organisation
    )
    .fetch_all(&mut *door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

/// Slug of the strategy that `/{org}/strategy` leads to: the one in force or, failing that, the newest.
/// One with measures comes before one that is only a text.
pub async fn current(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        r#"select s.slug as "slug!" from published.strategy s where s.organisation_id = $1
        order by array_position(array['in_force', 'draft', 'superseded', 'ended'], s.state),
            exists (select from published.goal g where g.organisation_id = $1 and g.strategy_id = s.id) desc,
            s.ends_on desc nulls first, s.position
        limit 1"#,
        organisation
    )
    .fetch_optional(&mut *door)
    .await
}

/// The strategy that the organisation's front page shows, whole.
///
/// # Errors
/// When the database is away.
pub async fn in_focus(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Option<Document>> {
    match current(&mut *door, organisation).await? {
        Some(slug) => document(&mut *door, organisation, &slug).await,
        None => Ok(None),
    }
}

/// One strategy with its chapters, values, goals and measures.
pub async fn document(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Document>> {
    let row = sqlx::query!(
        r#"with s as (select * from published.strategy where organisation_id = $1 and slug = $2)
        select s.slug as "slug!", s.internal as "internal!", s.title as "title!: LocalText", s.summary as "summary!: LocalText",
            to_jsonb(s.state) as "state!: Json<StrategyState>", s.standing as "standing!: LocalText",
            s.period as "period: Json<PeriodColumn>", s.levels as "levels!: Json<Vec<LocalText>>",
            s.measure_word as "measure_word!: LocalText", s.citation as "citation: Json<Citation>",
            (select jsonb_build_object('body', p.name, 'day', s.decided_on, 'section', s.decided_section)
                from published.party p where p.organisation_id = $1 and p.id = s.decided_by and s.decided_on is not null
            ) as "decision: Json<Decision>",
            (select jsonb_build_object('slug', n.slug, 'title', n.title) from published.strategy n
                where n.organisation_id = $1 and n.id = s.superseded_by) as "successor: Json<Named>",
            coalesce((select jsonb_agg(jsonb_build_object('slug', c.slug, 'number', c.number, 'title', c.title,
                    'body', c.body, 'citation', c.citation, 'picture', (select to_jsonb(p) from published.picture p
                        where p.organisation_id = $1 and p.id = c.picture_id)) order by c.position)
                from published.chapter c where c.organisation_id = $1 and c.strategy_id = s.id), '[]')
                as "chapters!: Json<Vec<Chapter>>",
            coalesce((select jsonb_agg(jsonb_build_object('title', v.title, 'description', v.description,
                    'citation', v.citation) order by v.position)
                from published.strategy_value v where v.organisation_id = $1 and v.strategy_id = s.id), '[]')
                as "values!: Json<Vec<Value>>",
            coalesce((select jsonb_agg(jsonb_build_object('layer', b.layer, 'title', b.title, 'note', b.note)
                    order by b.position)
                from published.model_box b where b.organisation_id = $1 and b.strategy_id = s.id), '[]')
                as "boxes!: Json<Vec<ModelBox>>",
            coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'parent_id', g.parent_id, 'level', g.level,
                    'code', g.code, 'code_printed', g.code_printed, 'label', g.label, 'title', g.title,
                    'strategic_goal', g.strategic_goal, 'target_state', g.target_state) order by g.level, g.position)
                from published.goal g where g.organisation_id = $1 and g.strategy_id = s.id), '[]')
                as "goals!: Json<Vec<GoalLine>>",
            coalesce((select jsonb_agg(l.line order by l.position, l.code collate "C")
                from published.measure_line l where l.organisation_id = $1 and l.strategy_id = s.id), '[]')
                as "measures!: Json<Vec<MeasureLine>>"
        from s"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await?;
    Ok(row.map(|row| Document {
        slug: row.slug,
        internal: row.internal,
        title: row.title,
        summary: row.summary,
        state: row.state.0,
        standing: row.standing,
        period: row.period.map(|Json(period)| period),
        decision: row.decision.map(|Json(decision)| decision),
        successor: row.successor.map(|Json(successor)| successor),
        levels: row.levels.0,
        measure_word: row.measure_word,
        citation: row.citation.map(|Json(citation)| citation),
        chapters: row.chapters.0,
        values: row.values.0,
        boxes: row.boxes.0,
        goals: row.goals.0,
        measures: row.measures.0,
    }))
}
