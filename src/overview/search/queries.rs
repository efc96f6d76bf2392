//! The one query of a search.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Kind, Results, Width};

/// Hits of one kind that are looked at: a word that stands everywhere is not counted to its end.
pub(super) const ENOUGH: usize = 500;

/// What is looked for, and how much of it is wanted.
pub(super) struct Search<'a> {
    pub words: &'a str,
    pub width: Width,
    /// Where; everywhere without.
    pub organisation: Option<Uuid>,
    pub kind: Option<Kind>,
    /// How many hits are wanted, and behind how many others.
    pub most: usize,
    pub behind: usize,
}

/// Finds pages by their words, as `search_typed` reads them; kinds are counted whatever kind is asked for.
pub(super) async fn find(door: &mut PgConnection, search: &Search<'_>) -> sqlx::Result<Results> {
    let kinds: Vec<String> = Kind::ALL.map(|kind| kind.word().to_owned()).into();
    let Json(results) = sqlx::query_scalar!(
        r#"with asked as materialized (select * from search_typed($1, $2)),
        hits as materialized (
            select f.organisation_id, f.kind, f.path, f.code, f.title, f.body,
                search_rank(f.kind, f.title, f.words, asked.plain, asked.code, asked.steps) as rank
            from asked, unnest($3::text[]) k (kind), lateral (
                select * from published.findable f
                where f.words @@ (asked.wanted && quote_literal('=' || k.kind)::tsquery
                    && quote_literal(coalesce('@' || $4::uuid::text, '=' || k.kind))::tsquery)
                limit $5
            ) f
        ), pages as (
            -- A page is found once, however many of its parts match.
            select distinct on (organisation_id, path) * from hits order by organisation_id, path, rank desc
        ), ordered as (
            select p.*, o.slug, o.name, o.languages[1] as first_language, o.position
            from pages p join published.organisation o on o.id = p.organisation_id
        ), shown as (
            select * from ordered where $6::text is null or kind = $6
            order by rank desc, position, path limit $7 offset $8
        )
        select jsonb_build_object(
            'total', (select count(*) from ordered where $6::text is null or kind = $6),
            'more', exists (select from hits where $6::text is null or kind = $6
                group by kind having count(*) >= $5),
            'kinds', coalesce((select jsonb_agg(jsonb_build_object('kind', k.kind, 'count', k.count)
                order by array_position($3, k.kind)) from (select kind, count(*) from ordered group by 1) k), '[]'),
            'organisations', coalesce((select jsonb_agg(jsonb_build_object('slug', x.slug, 'name', x.name,
                    'first_language', x.first_language, 'count', x.count) order by x.position, x.slug)
                from (select slug, name, first_language, position, count(*) from ordered
                    where $6::text is null or kind = $6 group by 1, 2, 3, 4) x), '[]'),
            'hits', coalesce((select jsonb_agg(jsonb_build_object('organisation', s.slug, 'organisation_name', s.name,
                    'first_language', s.first_language, 'kind', s.kind, 'path', s.path, 'code', s.code,
                    'title', s.title,
                    'body', s.body, 'marks', search_marks(texts_together(s.title, s.body), (select marked from asked)))
                order by s.rank desc, s.position, s.path) from shown s), '[]')
        ) as "results!: Json<Results>""#,
        search.words,
        search.width.number(),
        &kinds,
        search.organisation,
        i64::try_from(ENOUGH).unwrap_or(i64::MAX),
        search.kind.map(Kind::word),
        i64::try_from(search.most).unwrap_or(i64::MAX),
        i64::try_from(search.behind).unwrap_or(i64::MAX)
    )
    .fetch_one(door)
    .await?;
    Ok(results)
}
