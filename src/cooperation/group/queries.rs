//! Queries of groups: what the world sees through published views, what is internal through the staff door.

use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Group, GroupLine, Inside, Meeting};
use crate::platform::words::LocalText;

/// The groups in their order, each with its next meeting from a day on.
pub async fn list(door: &mut PgConnection, organisation: Uuid, today: Date) -> sqlx::Result<Vec<GroupLine>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', g.slug, 'kind', g.kind, 'name', g.name, 'summary', g.summary,
            'open_to_join', g.open_to_join, 'internal', g.internal,
            'coordinator', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from published.party p where p.organisation_id = $1 and p.id = g.coordinator_id),
            'goals', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'strategy', s.slug, 'code', o.code,
                    'label', o.label, 'title', o.title) order by s.position, o.code collate "C")
                from published.group_goal x join published.goal o on o.organisation_id = $1 and o.id = x.goal_id
                join published.strategy s on s.organisation_id = $1 and s.id = o.strategy_id
                where x.organisation_id = $1 and x.group_id = g.id), '[]'),
            'next', (select to_jsonb(m) from published.group_meeting m
                where m.organisation_id = $1 and m.group_id = g.id and m.held_on >= $2
                order by m.held_on, m.starts_at nulls first limit 1)) as "line!: Json<GroupLine>"
        from published.cooperation_group g where g.organisation_id = $1 order by g.position, g.slug"#,
        organisation,
        today.to_sqlx() as _
    )
    .fetch_all(door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

/// A group with what the world may know of it: through the staff door also when it is internal.
pub async fn one(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Group>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(g) - 'search' || jsonb_build_object(
            'coordinator', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from published.party p where p.organisation_id = $1 and p.id = g.coordinator_id),
            'network', (select jsonb_build_object('slug', n.slug, 'name', n.name) from published.network n
                join published.membership b on b.organisation_id = $1 and b.network_id = n.id where n.id = g.network_id),
            'goals', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'strategy', s.slug, 'code', o.code,
                    'label', o.label, 'title', o.title) order by s.position, o.code collate "C")
                from published.group_goal x join published.goal o on o.organisation_id = $1 and o.id = x.goal_id
                join published.strategy s on s.organisation_id = $1 and s.id = o.strategy_id
                where x.organisation_id = $1 and x.group_id = g.id), '[]'),
            'meetings', coalesce((select jsonb_agg(to_jsonb(m) order by m.held_on, m.starts_at nulls first)
                from (select * from published.group_meeting where organisation_id = $1 and group_id = g.id
                    order by held_on desc limit 60) m), '[]'),
            'members', coalesce((select jsonb_agg(m.works_for order by lower(m.works_for)) from published.group_member m
                where m.organisation_id = $1 and m.group_id = g.id), '[]'),
            'clock', coalesce((select jsonb_agg(jsonb_build_object('title', r.title, 'description', r.description,
                    'every', r.every, 'months', r.months) order by r.position)
                from published.recurrence r where r.organisation_id = $1 and r.party_id = g.id), '[]')
        ) as "group!: Json<Group>"
        from published.cooperation_group g where g.organisation_id = $1 and g.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(group)| group))
}

/// What is internal of a group, for somebody of the organisation. Through the staff door.
pub async fn inside(
    door: &mut PgConnection,
    organisation: Uuid,
    group: Uuid,
    account: Uuid,
    today: Date,
) -> sqlx::Result<Inside> {
    sqlx::query_scalar!(
        r#"with goals as (
            select g.id, jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label,
                'title', g.title) as pointer
            from goal g join strategy s on s.organisation_id = $1 and s.id = g.strategy_id where g.organisation_id = $1
        )
        select jsonb_build_object(
            'coordinates', exists (select from cooperation_group g where g.organisation_id = $1 and g.id = $2
                and g.coordinator_id in (select own_parties($1, $3, $4))),
            'members', coalesce((select jsonb_agg(to_jsonb(m) - 'token_hashes' || jsonb_build_object(
                    'person', coalesce(m.person, ''), 'interests', coalesce(m.interests, '')) order by m.joined_on, lower(m.works_for), m.asked_at)
                from group_member m where m.organisation_id = $1 and m.group_id = $2), '[]'),
            'noted', coalesce((select jsonb_agg(m.id) from group_meeting m
                where m.organisation_id = $1 and m.group_id = $2 and m.notes <> '{}'), '[]'),
            'notes', coalesce((select jsonb_agg(to_jsonb(n) || jsonb_build_object(
                    'goal', (select pointer from goals where id = n.goal_id),
                    'project', (select jsonb_build_object('slug', p.slug, 'name', p.title) from project p
                        where p.organisation_id = $1 and p.need_id = n.id order by p.id limit 1),
                    'target', (select jsonb_build_object('slug', a.slug, 'name', a.title) from advocacy_target a
                        where a.organisation_id = $1 and a.need_id = n.id order by a.id limit 1))
                    order by n.noted_on desc, n.id desc)
                from group_note n where n.organisation_id = $1 and n.group_id = $2), '[]'),
            'signals', coalesce((select jsonb_agg(jsonb_build_object('body', e.body, 'sent_at', e.sent_at,
                    'example', e.example, 'goal', (select pointer from goals where id = e.goal_id)) order by e.sent_at)
                from signal e where e.organisation_id = $1 and e.group_id = $2 and e.handled_at is null), '[]')
        ) as "inside!: Json<Inside>""#,
        organisation,
        group,
        account,
        today.to_sqlx() as _
    )
    .fetch_one(door)
    .await
    .map(|Json(inside)| inside)
}

/// A group as those who look after it need it.
pub struct Kept {
    pub id: Uuid,
    pub name: LocalText,
    /// Whether the world sees it.
    pub public: bool,
    /// Whether the reader speaks for its coordinator.
    pub coordinates: bool,
}

/// The group at an address, with whether an account speaks for its coordinator.
pub async fn kept(
    door: &mut PgConnection,
    organisation: Uuid,
    slug: &str,
    account: Uuid,
    today: Date,
) -> sqlx::Result<Option<Kept>> {
    sqlx::query_as!(
        Kept,
        r#"select id, name as "name: LocalText", visibility = 'public' as "public!",
            coalesce(coordinator_id in (select own_parties($1, $3, $4)), false) as "coordinates!"
        from cooperation_group where organisation_id = $1 and slug = $2"#,
        organisation,
        slug,
        account,
        today.to_sqlx() as _
    )
    .fetch_optional(door)
    .await
}

/// A meeting of a group with what is internal of it.
pub async fn meeting(
    door: &mut PgConnection,
    organisation: Uuid,
    group: Uuid,
    meeting: Uuid,
) -> sqlx::Result<Option<Meeting>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(m) || jsonb_build_object('internal', m.visibility = 'internal',
            'reachable', (select count(*) from group_member p where p.organisation_id = $1 and p.group_id = $2
                and p.state = 'member' and p.email is not null)) as "meeting!: Json<Meeting>"
        from group_meeting m where m.organisation_id = $1 and m.group_id = $2 and m.id = $3"#,
        organisation,
        group,
        meeting
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(meeting)| meeting))
}

/// Whether a note is the group's.
pub async fn has_note(door: &mut PgConnection, organisation: Uuid, group: Uuid, note: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from group_note where organisation_id = $1 and group_id = $2 and id = $3) as "has!""#,
        organisation,
        group,
        note
    )
    .fetch_one(door)
    .await
}

/// Notes what the members are told of a meeting. False when that is what they know already.
pub async fn invite(
    door: &mut PgConnection,
    organisation: Uuid,
    meeting: &Meeting,
    now: jiff::Timestamp,
) -> sqlx::Result<bool> {
    let told = Json(meeting.told());
    let noted = sqlx::query!(
        "update group_meeting set invited_at = $3, invited_to = $4, version = version + 1,
            invited = (select count(*) from group_member p where p.organisation_id = $1
                and p.group_id = group_meeting.group_id and p.state = 'member' and p.email is not null)
        where organisation_id = $1 and id = $2 and invited_to is distinct from $4",
        organisation,
        meeting.id,
        now.to_sqlx() as _,
        told as _
    )
    .execute(door)
    .await?;
    Ok(noted.rows_affected() == 1)
}

/// A name in addresses that no project has yet.
pub async fn free_project(door: &mut PgConnection, organisation: Uuid, made: &str) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        r#"select made as "made!" from (select n, $2 || case when n = 1 then '' else '-' || n end as made from generate_series(1, 200) n) names
        where not exists (select from project p where p.organisation_id = $1 and p.slug = made) order by n limit 1"#,
        organisation,
        made
    )
    .fetch_optional(door)
    .await
}

/// A name in addresses that no advocacy target has yet.
pub async fn free_target(door: &mut PgConnection, organisation: Uuid, made: &str) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        r#"select made as "made!" from (select n, $2 || case when n = 1 then '' else '-' || n end as made from generate_series(1, 200) n) names
        where not exists (select from advocacy_target a where a.organisation_id = $1 and a.slug = made) order by n limit 1"#,
        organisation,
        made
    )
    .fetch_optional(door)
    .await
}

/// Whether something has come of a need already: a project, or an advocacy target.
pub async fn came_of(door: &mut PgConnection, organisation: Uuid, need: Uuid) -> sqlx::Result<(bool, bool)> {
    sqlx::query!(
        r#"select exists (select from project where organisation_id = $1 and need_id = $2) as "project!",
            exists (select from advocacy_target where organisation_id = $1 and need_id = $2) as "target!""#,
        organisation,
        need
    )
    .fetch_one(door)
    .await
    .map(|row| (row.project, row.target))
}
