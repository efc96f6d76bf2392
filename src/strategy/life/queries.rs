//! Queries of a strategy's life. What changes it goes through the staff door; versions are compared through the page's.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::Part;
use crate::platform::words::LocalText;
use crate::strategy::document::StrategyState;

/// A strategy as far as its life goes.
#[derive(Debug, Clone)]
pub struct Life {
    pub slug: String,
    pub title: LocalText,
    pub state: StrategyState,
    pub decided_by: Option<LocalText>,
    pub decided_on: Option<jiff_sqlx::Date>,
    pub decided_section: Option<String>,
    /// The one beside which it was written.
    pub follows: Option<Uuid>,
    pub public: bool,
}

/// Lets nobody else decide on a strategy until the transaction ends, and gives its life as it stands.
pub async fn lock(door: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Life>> {
    sqlx::query!("select id from strategy where id = $1 for update", id).fetch_optional(&mut *door).await?;
    life(door, id).await
}

/// A strategy's life as it stands.
pub async fn life(door: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Life>> {
    let row = sqlx::query!(
        r#"select s.slug, s.title as "title: LocalText", to_jsonb(s.state) as "state!: Json<StrategyState>",
            (select p.name from party p where p.organisation_id = s.organisation_id and p.id = s.decided_by)
                as "decided_by: LocalText",
            s.decided_on as "decided_on: jiff_sqlx::Date", s.decided_section, s.follows_id,
            s.visibility = 'public' as "public!"
        from strategy s where s.id = $1"#,
        id
    )
    .fetch_optional(door)
    .await?;
    Ok(row.map(|row| Life {
        slug: row.slug,
        title: row.title,
        state: row.state.0,
        decided_by: row.decided_by,
        decided_on: row.decided_on,
        decided_section: row.decided_section,
        follows: row.follows_id,
        public: row.public,
    }))
}

/// Records the decision that brings a strategy into force.
pub async fn decide(
    door: &mut PgConnection,
    id: Uuid,
    body: Uuid,
    day: jiff::civil::Date,
    section: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update strategy set state = 'in_force', decided_by = $2, decided_on = $3, decided_section = $4,
            version = version + 1 where id = $1",
        id,
        body,
        jiff_sqlx::Date::from(day) as _,
        section
    )
    .execute(door)
    .await
    .map(drop)
}

/// Another strategy takes the place of one.
pub async fn supersede(door: &mut PgConnection, id: Uuid, by: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "update strategy set state = 'superseded', superseded_by = $2, version = version + 1 where id = $1",
        id,
        by
    )
    .execute(door)
    .await
    .map(drop)
}

pub async fn end(door: &mut PgConnection, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!("update strategy set state = 'ended', version = version + 1 where id = $1", id)
        .execute(door)
        .await
        .map(drop)
}

/// Copies a strategy beside itself. False when there is none.
pub async fn copy(door: &mut PgConnection, id: Uuid, copy: Uuid, slug: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select copy_strategy($1, $2, $3) as "copied!""#, id, copy, slug).fetch_one(door).await
}

/// Names a strategy in the languages given; its title in others stays for its author to put right.
pub async fn name(door: &mut PgConnection, id: Uuid, title: &LocalText) -> sqlx::Result<()> {
    sqlx::query!("update strategy set title = title || $2 where id = $1", id, title as _).execute(door).await.map(drop)
}

/// A strategy among those that can be compared.
#[derive(Debug, Clone)]
pub struct Version {
    pub id: Uuid,
    pub slug: String,
    pub title: LocalText,
    pub follows: Option<Uuid>,
    /// The one that took its place.
    pub superseded_by: Option<Uuid>,
}

/// The strategies that the door shows.
pub async fn versions(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Version>> {
    sqlx::query_as!(
        Version,
        r#"select id as "id!", slug as "slug!", title as "title!: LocalText", follows_id as follows, superseded_by
        from published.strategy where organisation_id = $1 order by position"#,
        organisation
    )
    .fetch_all(door)
    .await
}

/// The goals and measures of a strategy, as versions are compared by.
pub async fn parts(door: &mut PgConnection, organisation: Uuid, strategy: Uuid) -> sqlx::Result<Vec<Part>> {
    sqlx::query_scalar!(
        r#"select coalesce(jsonb_agg(part), '[]') as "parts!: Json<Vec<Part>>" from (
            select jsonb_build_object('id', g.id, 'origin_id', g.origin_id, 'under', g.parent_id, 'code', g.code,
                'title', g.title, 'target_state', g.target_state, 'strategic_goal', g.strategic_goal,
                'description', g.description) as part
            from published.goal g where g.organisation_id = $1 and g.strategy_id = $2
            union all
            select jsonb_build_object('id', m.id, 'origin_id', m.origin_id, 'under', m.goal_id, 'code', m.code,
                'title', m.title, 'target_state', m.target_state, 'strategic_goal', '{}'::jsonb,
                'description', '{}'::jsonb)
            from published.measure m where m.organisation_id = $1 and m.strategy_id = $2
        ) parts"#,
        organisation,
        strategy
    )
    .fetch_one(door)
    .await
    .map(|Json(parts)| parts)
}
