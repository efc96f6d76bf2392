//! Queries of strategies. All read the views that both doors show.

use serde_json::Value;
use serde_json::value::RawValue;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::Document;
use crate::strategy::frozen::{Facts, read};

/// The organisation's strategies: in force, drafts, then those that are past, the newest first.
pub async fn list<T: Facts>(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<T>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', s.slug, 'title', s.title, 'summary', s.summary, 'state', s.state,
            'period', s.period,
            'goals', (select count(*) from published.goal g
                where g.organisation_id = s.organisation_id and g.strategy_id = s.id),
            'measures', (select count(*) from published.measure m
                where m.organisation_id = s.organisation_id and m.strategy_id = s.id)
        ) as "line!: Json<Box<RawValue>>"
        from published.strategy s where s.organisation_id = $1
        order by array_position(array['in_force', 'draft', 'superseded', 'ended'], s.state),
            s.ends_on desc nulls first, s.position"#,
        organisation
    )
    .fetch_all(&mut *door)
    .await?
    .iter()
    .map(|Json(line)| read(line))
    .collect()
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

/// One strategy with its chapters, values, goals and measures: as a [`Document`], or as what is frozen of it.
pub async fn document<T: Facts>(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<T>> {
    sqlx::query_scalar!(
        r#"with s as (select * from published.strategy where organisation_id = $1 and slug = $2)
        select to_json(page) as "facts!: Json<Box<RawValue>>" from (select s.slug, s.internal, s.title, s.summary,
            s.state, s.standing,
            s.period, s.levels,
            s.measure_word, s.citation,
            (select json_build_object('body', p.name, 'day', s.decided_on, 'section', s.decided_section)
                from published.party p where p.organisation_id = $1 and p.id = s.decided_by and s.decided_on is not null
            ) as decision,
            (select json_build_object('slug', n.slug, 'title', n.title) from published.strategy n
                where n.organisation_id = $1 and n.id = s.superseded_by) as successor,
            coalesce((select json_agg(json_build_object('slug', c.slug, 'number', c.number, 'title', c.title,
                    'body', c.body, 'citation', c.citation, 'picture', (select to_json(p) from published.picture p
                        where p.organisation_id = $1 and p.id = c.picture_id)) order by c.position)
                from published.chapter c where c.organisation_id = $1 and c.strategy_id = s.id), '[]')
                as chapters,
            coalesce((select json_agg(json_build_object('title', v.title, 'description', v.description,
                    'citation', v.citation) order by v.position)
                from published.strategy_value v where v.organisation_id = $1 and v.strategy_id = s.id), '[]')
                as values,
            coalesce((select json_agg(json_build_object('layer', b.layer, 'title', b.title, 'note', b.note)
                    order by b.position)
                from published.model_box b where b.organisation_id = $1 and b.strategy_id = s.id), '[]')
                as boxes,
            coalesce((select json_agg(json_build_object('id', g.id, 'parent_id', g.parent_id, 'level', g.level,
                    'code', g.code, 'code_printed', g.code_printed, 'label', g.label, 'title', g.title,
                    'strategic_goal', g.strategic_goal, 'target_state', g.target_state) order by g.level, g.position)
                from published.goal g where g.organisation_id = $1 and g.strategy_id = s.id), '[]')
                as goals,
            coalesce((select json_agg(l.facts order by l.position, l.code collate "C")
                from published.measure_facts l where l.organisation_id = $1 and l.strategy_id = s.id), '[]')
                as measures
        from s) page"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await?
    .map(|Json(facts)| read(&facts))
    .transpose()
}

/// What each of the organisation's pages of strategies knows, with its address below the organisation's own.
pub async fn frozen(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<(String, Value)>> {
    let lines: Vec<Value> = list(door, organisation).await?;
    let slugs: Vec<String> = lines.iter().filter_map(|line| Some(line["slug"].as_str()?.to_owned())).collect();
    let mut pages = vec![("/strategies".to_owned(), Value::Array(lines))];
    for slug in slugs {
        let facts = document(door, organisation, &slug).await?;
        pages.extend(facts.map(|facts| (format!("/strategies/{slug}"), facts)));
    }
    Ok(pages)
}
