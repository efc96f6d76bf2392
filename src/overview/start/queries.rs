//! What there is of an organisation, through the door of its own people.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::Facts;

pub(super) async fn facts(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Facts> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('guided', o.guided, 'opened', o.opened, 'hue', o.hue,
            'named', not exists (select from unnest(o.languages) l where not o.name ? l),
            'described', o.summary <> '{}', 'contact', o.contact_id is not null,
            'parties', exists (select from party p where p.organisation_id = $1 and p.kind in ('unit', 'post', 'body')),
            'people', (select count(*) from role_grant g where g.organisation_id = $1),
            'strategy', (select jsonb_build_object('slug', s.slug, 'title', s.title, 'internal', s.visibility = 'internal')
                from strategy s where s.organisation_id = $1 order by s.visibility = 'internal', s.position limit 1),
            'planned', exists (select from goal g where g.organisation_id = $1)
                or exists (select from chapter c where c.organisation_id = $1),
            'indicators', exists (select from indicator i where i.organisation_id = $1),
            'networks', exists (select from membership m where m.organisation_id = $1),
            'rounds', exists (select from forum f where f.organisation_id = $1)
                and (o.rounds_automatic or exists (select from round r where r.organisation_id = $1))
        ) as "facts!: Json<Facts>"
        from organisation o where o.id = $1"#,
        organisation
    )
    .fetch_one(door)
    .await
    .map(|Json(facts)| facts)
}

/// Shows the guide to the organisation's admins, or puts it away.
pub(super) async fn set_guided(door: &mut PgConnection, organisation: Uuid, guided: bool) -> sqlx::Result<()> {
    sqlx::query!("update organisation set guided = $2 where id = $1", organisation, guided)
        .execute(door)
        .await
        .map(drop)
}

/// Lets visitors find the organisation, or no longer.
pub(super) async fn set_opened(door: &mut PgConnection, organisation: Uuid, opened: bool) -> sqlx::Result<()> {
    sqlx::query!("update organisation set opened = $2 where id = $1", organisation, opened)
        .execute(door)
        .await
        .map(drop)
}

/// How many records wait to be made public, by kind.
pub async fn internal(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<(String, i64)>> {
    let rows = sqlx::query!(
        r#"select kind as "kind!", count(*) as "count!" from (
            select 'strategy' as kind from strategy where organisation_id = $1 and visibility = 'internal'
            union all select 'goal' from goal where organisation_id = $1 and visibility = 'internal'
            union all select 'measure' from measure where organisation_id = $1 and visibility = 'internal'
            union all select 'chapter' from chapter where organisation_id = $1 and visibility = 'internal'
            union all select 'indicator' from indicator where organisation_id = $1 and visibility = 'internal'
            union all select 'party' from party where organisation_id = $1 and visibility = 'internal'
            union all select 'page' from page where organisation_id = $1 and visibility = 'internal'
            union all select 'recurrence' from recurrence where organisation_id = $1 and visibility = 'internal'
            union all select 'membership' from membership where organisation_id = $1 and visibility = 'internal'
            union all select 'duty' from duty where organisation_id = $1 and visibility = 'internal'
            union all select 'cooperation_group' from cooperation_group where organisation_id = $1 and visibility = 'internal'
            union all select 'group_meeting' from group_meeting where organisation_id = $1 and visibility = 'internal'
            union all select 'advocacy_target' from advocacy_target where organisation_id = $1 and visibility = 'internal'
            union all select 'fund' from fund where organisation_id = $1 and visibility = 'internal'
            union all select 'funding_call' from funding_call where organisation_id = $1 and visibility = 'internal'
            union all select 'project' from project where organisation_id = $1 and visibility = 'internal'
            union all select 'lesson' from lesson where organisation_id = $1 and visibility = 'internal'
        ) waiting group by kind order by kind"#,
        organisation
    )
    .fetch_all(door)
    .await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.count)).collect())
}
