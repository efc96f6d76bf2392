//! What there is to list, in one query of the public door.

use sqlx::PgConnection;
use sqlx::types::Json;

use super::model::Holding;

/// What each organisation holds that visitors see and that is no example data.
pub async fn holdings(door: &mut PgConnection) -> sqlx::Result<Vec<Holding>> {
    let rows = sqlx::query_scalar!(
        r#"select jsonb_build_object('organisation_id', o.id,
            'strategies', coalesce((select jsonb_agg(jsonb_build_object('slug', s.slug, 'title', s.title) order by s.position, s.slug)
                from published.strategy s where s.organisation_id = o.id), '[]'),
            'quarters', coalesce((select jsonb_agg(r.quarter order by r.quarter) from published.round r
                where r.organisation_id = o.id and r.state = 'closed' and not r.example), '[]'),
            'projects', exists (select from published.project p where p.organisation_id = o.id and not p.example),
            'times', coalesce((select jsonb_agg(t) from (
                select n.kind, min(n.added_at) as added, max(n.changed_at) as changed from published.news n
                where n.organisation_id = o.id and not n.example and n.kind in ('strategy', 'indicator', 'membership', 'round')
                group by n.kind order by n.kind) t), '[]')) as "holding!: Json<Holding>"
        from published.organisation o"#
    )
    .fetch_all(door)
    .await?;
    Ok(rows.into_iter().map(|Json(holding)| holding).collect())
}
