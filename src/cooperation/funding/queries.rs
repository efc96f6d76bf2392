//! Queries of funding. All read the views that both doors show.

use jiff::civil::Date;
use sqlx::types::Json;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::filter::{Found, Place};
use super::lines::{Call, CallLine, Choices, Fund, Overview, Project, ProjectLine};

/// Address of the page that tells the principles, among the organisation's own.
pub const PRINCIPLES: &str = "rahoituksen-periaatteet";

/// The first page: where each fund stands, calls that are open or come, money by goal, the last decisions.
///
/// The sums are made anew for each version of the organisation's pages, from an index that holds nothing else
/// (`project_money`): fifty thousand projects are some hundred blocks, and no writer waits for another.
pub async fn overview(door: &mut PgConnection, organisation: Uuid, today: Date) -> sqlx::Result<Overview> {
    sqlx::query_scalar!(
        r#"with summed as materialized (select * from published.project_sum where organisation_id = $1),
        goals as materialized (select * from published.project_goal_sum where organisation_id = $1),
        lines as materialized (
            select l.* from published.call_line l where l.organisation_id = $1
                and (l.closes_on is null or l.closes_on >= $2
                    or exists (select from summed s where s.waiting and s.call_id = l.id))
        )
        select jsonb_build_object(
            'funds', coalesce((select jsonb_agg(to_jsonb(f) - 'search' order by f.position, f.slug)
                from published.fund f where f.organisation_id = $1), '[]'),
            'money', jsonb_build_object(
                'frames', coalesce((select jsonb_agg(jsonb_build_object('fund', r.fund_id, 'year', r.year,
                        'amount', r.amount::text, 'example', r.example))
                    from published.fund_frame r where r.organisation_id = $1), '[]'),
                'calls', coalesce((select jsonb_agg(l.line) from lines l), '[]'),
                'sums', coalesce((select jsonb_agg(jsonb_build_object('fund', s.fund_id, 'call', s.call_id,
                    'waiting', s.waiting, 'year', s.year, 'amount', s.amount::text,
                    'example', s.example)) from summed s), '[]')),
            'goals', coalesce((select jsonb_agg(jsonb_build_object('currency', f.currency, 'year', s.year,
                    'projects', s.projects, 'amount', s.amount::text,
                    'goal', (select jsonb_build_object('id', g.id, 'strategy', t.slug, 'code', g.code,
                            'code_printed', g.code_printed, 'title', g.title)
                        from published.goal g join published.strategy t on t.organisation_id = $1 and t.id = g.strategy_id
                        where g.organisation_id = $1 and g.id = s.goal_id)))
                from goals s join published.fund f on f.organisation_id = $1 and f.id = s.fund_id), '[]'),
            'calls', coalesce((select jsonb_agg(l.line order by l.closes_on nulls last, l.opens_on, l.slug)
                from lines l where l.closes_on is null or l.closes_on >= $2), '[]'),
            'latest', coalesce((select jsonb_agg(p.line) from (select line from published.project_line
                where organisation_id = $1 and listed_on <= $2 order by listed_on desc, id desc limit 6) p), '[]'),
            'principles', (select jsonb_build_object('title', a.title, 'lead', a.lead) from published.page a
                where a.organisation_id = $1 and a.slug = $3)
        ) as "overview!: Json<Overview>""#,
        organisation,
        jiff_sqlx::Date::from(today) as _,
        PRINCIPLES
    )
    .fetch_one(&mut *door)
    .await
    .map(|Json(overview)| overview)
}

/// A fund with its money, its calls and its newest projects.
pub async fn fund(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Fund>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(f) - 'search' || jsonb_build_object(
            'money', jsonb_build_object(
                'frames', coalesce((select jsonb_agg(jsonb_build_object('fund', r.fund_id, 'year', r.year,
                        'amount', r.amount::text, 'example', r.example))
                    from published.fund_frame r where r.organisation_id = $1 and r.fund_id = f.id), '[]'),
                'calls', coalesce((select jsonb_agg(l.line)
                    from published.call_line l where l.organisation_id = $1 and l.fund_id = f.id), '[]'),
                'sums', coalesce((select jsonb_agg(jsonb_build_object('fund', s.fund_id, 'call', s.call_id,
                        'waiting', s.waiting, 'year', s.year, 'amount', s.amount::text,
                        'example', s.example))
                    from published.project_sum s where s.organisation_id = $1 and s.fund_id = f.id), '[]')),
            'calls', coalesce((select jsonb_agg(l.line order by l.closes_on desc nulls first, l.slug)
                from published.call_line l where l.organisation_id = $1 and l.fund_id = f.id), '[]'),
            'projects', coalesce((select jsonb_agg(p.line) from (select line from published.project_line
                where organisation_id = $1 and fund_id = f.id order by listed_on desc, id desc limit 10) p), '[]')
        ) as "fund!: Json<Fund>"
        from published.fund f where f.organisation_id = $1 and f.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await
    .map(|row| row.map(|Json(fund)| fund))
}

/// All calls, those that close last first.
pub async fn calls(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<CallLine>> {
    sqlx::query_scalar!(
        r#"select l.line as "line!: Json<CallLine>" from published.call_line l
        where l.organisation_id = $1 order by l.closes_on desc nulls first, l.slug limit 500"#,
        organisation
    )
    .fetch_all(&mut *door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

/// A call with its money and its newest projects.
pub async fn call(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Call>> {
    sqlx::query_scalar!(
        r#"select l.line || jsonb_build_object('summary', c.summary, 'link', c.link,
            'goal', (select jsonb_build_object('id', g.id, 'strategy', t.slug, 'code', g.code,
                    'code_printed', g.code_printed, 'title', g.title)
                from published.goal g join published.strategy t on t.organisation_id = $1 and t.id = g.strategy_id
                where g.organisation_id = $1 and g.id = c.goal_id),
            'money', jsonb_build_object('frames', '[]'::jsonb, 'calls', jsonb_build_array(l.line),
                'sums', coalesce((select jsonb_agg(jsonb_build_object('fund', s.fund_id, 'call', s.call_id,
                        'waiting', s.waiting, 'year', s.year, 'amount', s.amount::text,
                        'example', s.example))
                    from published.project_sum s where s.organisation_id = $1 and s.call_id = c.id), '[]')),
            'projects', coalesce((select jsonb_agg(p.line) from (select line from published.project_line
                where organisation_id = $1 and call_id = c.id order by listed_on desc, id desc limit 10) p), '[]')
        ) as "call!: Json<Call>"
        from published.funding_call c join published.call_line l on l.organisation_id = $1 and l.id = c.id
        where c.organisation_id = $1 and c.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await
    .map(|row| row.map(|Json(call)| call))
}

/// What projects may be chosen by. Goals and calls are those that have any; municipalities those of the newest two
/// hundred, so that it costs the same however many there are.
pub async fn choices(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Choices> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object(
            'funds', coalesce((select jsonb_agg(to_jsonb(f) - 'search' order by f.position, f.slug)
                from published.fund f where f.organisation_id = $1), '[]'),
            'goals', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'strategy', t.slug, 'code', g.code,
                    'code_printed', g.code_printed, 'title', g.title) order by t.position, g.code collate "C")
                from published.goal g join published.strategy t on t.organisation_id = $1 and t.id = g.strategy_id
                -- One look into the index each: as a join it would read every project.
                cross join lateral (select from published.project p
                    where p.organisation_id = $1 and p.goal_id = g.id limit 1) any_project
                where g.organisation_id = $1), '[]'),
            'calls', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'title', c.title)
                    order by c.closes_on desc nulls first, c.slug)
                from (select * from published.funding_call where organisation_id = $1
                    order by closes_on desc nulls first, slug limit 500) c), '[]'),
            'municipalities', coalesce((select jsonb_agg(distinct name) from (select municipalities from published.project
                where organisation_id = $1 order by listed_on desc, id desc limit 200) newest, unnest(municipalities) name), '[]')
        ) as "choices!: Json<Choices>""#,
        organisation
    )
    .fetch_one(&mut *door)
    .await
    .map(|Json(choices)| choices)
}

/// Projects in the order of their decisions, from a place on.
///
/// Planned anew for what is asked: which index leads to few projects depends on the names themselves. Words are looked up
/// in their own index and what they lead to is sorted: the planner takes rare words for frequent ones, and would read every
/// project in its order to find them.
pub async fn projects(
    door: &mut PgConnection,
    organisation: Uuid,
    found: &Found,
    after: Option<&Place>,
    most: usize,
) -> sqlx::Result<Vec<ProjectLine>> {
    let mut once = door.begin().await?;
    let in_order = if found.words.is_some() { "off" } else { "on" };
    sqlx::query!(
        "select set_config('plan_cache_mode', 'force_custom_plan', true) as plan,
            set_config('enable_indexscan', $1, true) as walk, set_config('enable_seqscan', $1, true) as read",
        in_order
    )
    .fetch_one(&mut *once)
    .await?;
    let lines = sqlx::query_scalar!(
        r#"select p.line as "line!: Json<ProjectLine>" from published.project_line p
        where p.organisation_id = $1
            and ($2::uuid is null or p.fund_id = $2) and ($3::uuid is null or p.call_id = $3)
            and ($4::uuid is null or p.goal_id = $4) and (not $5 or p.goal_id is null)
            and ($6::text is null or p.state = $6) and ($7::text is null or p.municipalities @> array[$7])
            and ($8::text is null or p.search @@ typed_words($8))
            and ($9::date is null or (p.listed_on, p.id) < ($9, $10::uuid))
        order by p.listed_on desc, p.id desc limit $11"#,
        organisation,
        found.fund,
        found.call,
        found.goal,
        found.without_goal,
        found.state.map(|state| state.word()),
        found.municipality.as_deref(),
        found.words.as_deref(),
        after.map(|place| jiff_sqlx::Date::from(place.listed_on)) as _,
        after.map(|place| place.id),
        i64::try_from(most).unwrap_or(i64::MAX)
    )
    .fetch_all(&mut *once)
    .await?;
    // Nothing was changed, and a rollback waits for nobody.
    drop(once);
    Ok(lines.into_iter().map(|Json(line)| line).collect())
}

/// A project with what was learned from it.
pub async fn project(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Project>> {
    sqlx::query_scalar!(
        r#"select l.line || jsonb_build_object('summary', p.summary, 'results', p.results, 'period', p.period,
            'party', (select jsonb_build_object('slug', h.slug, 'kind', h.kind, 'name', h.name)
                from published.party h where h.organisation_id = $1 and h.id = p.party_id),
            'lessons', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'title', n.title, 'outcome', n.outcome,
                    'learned_on', n.learned_on) order by n.learned_on desc, n.id)
                from published.lesson n where n.organisation_id = $1 and n.project_id = p.id), '[]')
        ) as "project!: Json<Project>"
        from published.project p join published.project_line l on l.organisation_id = $1 and l.id = p.id
        where p.organisation_id = $1 and p.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await
    .map(|row| row.map(|Json(project)| project))
}
