//! Queries of lessons. Where one comes from is told as far as it is published.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{After, Lesson, Outcome};
use crate::platform::words::LocalText;
use crate::review::book::GoalRef;

/// What of the list is asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Words; all when empty.
    pub words: String,
    pub outcome: Option<Outcome>,
    /// The goal that they are tied to.
    pub goal: Option<Uuid>,
    pub after: Option<After>,
}

/// Lessons from the newest on, at most `most`.
pub async fn list(door: &mut PgConnection, organisation: Uuid, asked: &Asked, most: i64) -> sqlx::Result<Vec<Lesson>> {
    read(door, organisation, asked, None, most).await
}

/// One lesson.
pub async fn one(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Lesson>> {
    read(door, organisation, &Asked::default(), Some(slug), 1).await.map(|found| found.into_iter().next())
}

async fn read(
    door: &mut PgConnection,
    organisation: Uuid,
    asked: &Asked,
    slug: Option<&str>,
    most: i64,
) -> sqlx::Result<Vec<Lesson>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(l) - 'search' || jsonb_build_object(
            'goal', (select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label, 'title', g.title)
                from published.goal g join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                where g.organisation_id = $1 and g.id = l.goal_id),
            'measure', (select jsonb_build_object('id', m.id, 'strategy', s.slug, 'code', m.code, 'title', m.title)
                from published.measure m join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
                where m.organisation_id = $1 and m.id = l.measure_id),
            'project', (select jsonb_build_object('slug', p.slug, 'name', p.title)
                from published.project p where p.organisation_id = $1 and p.id = l.project_id),
            'group', (select jsonb_build_object('slug', c.slug, 'name', c.name)
                from published.cooperation_group c where c.organisation_id = $1 and c.id = l.group_id)) as "lesson!: Json<Lesson>"
        from published.lesson l
        where l.organisation_id = $1 and ($8::text is null or l.slug = $8)
            and ($2 = '' or l.search @@ typed_words($2) or lower($2) <% plain_text(l.title))
            and ($3::text is null or l.outcome = $3) and ($4::uuid is null or l.goal_id = $4)
            and ($5::date is null or (l.learned_on, l.id) < ($5, $6::uuid))
        order by l.learned_on desc, l.id desc limit $7"#,
        organisation,
        asked.words,
        asked.outcome.map(Outcome::word),
        asked.goal,
        asked.after.map(|after| jiff_sqlx::Date::from(after.day)) as _,
        asked.after.map(|after| after.id),
        most,
        slug
    )
    .fetch_all(door)
    .await
    .map(|lessons| lessons.into_iter().map(|Json(lesson)| lesson).collect())
}

/// Goals that any lesson is tied to.
pub async fn goals(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<GoalRef>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label, 'title', g.title)
            as "goal!: Json<GoalRef>"
        from published.goal g join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
        where g.organisation_id = $1
            and exists (select from published.lesson l where l.organisation_id = $1 and l.goal_id = g.id)
        order by s.position, g.code collate "C""#,
        organisation
    )
    .fetch_all(door)
    .await
    .map(|goals| goals.into_iter().map(|Json(goal)| goal).collect())
}

/// What a new lesson comes from.
#[derive(Debug, Clone)]
pub struct Source {
    pub id: Uuid,
    pub name: LocalText,
    /// The goal that it serves.
    pub goal: Option<Uuid>,
}

/// A measure, by its strategy and code.
pub async fn measure(
    door: &mut PgConnection,
    organisation: Uuid,
    strategy: &str,
    code: &str,
) -> sqlx::Result<Option<Source>> {
    sqlx::query_as!(
        Source,
        r#"select m.id, m.title as "name: LocalText", m.goal_id as "goal?"
        from measure m join strategy s on s.organisation_id = $1 and s.id = m.strategy_id
        where m.organisation_id = $1 and s.slug = $2 and m.code = $3"#,
        organisation,
        strategy,
        code
    )
    .fetch_optional(door)
    .await
}

pub async fn project(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Source>> {
    sqlx::query_as!(
        Source,
        r#"select id, title as "name: LocalText", goal_id as goal from project where organisation_id = $1 and slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(door)
    .await
}

pub async fn group(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Source>> {
    sqlx::query_as!(
        Source,
        r#"select id, name as "name: LocalText", null::uuid as goal
        from cooperation_group where organisation_id = $1 and slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(door)
    .await
}
