//! Queries of networks. Lists and pages read the views that both doors show; what a membership is worth, the staff door alone.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Listing, Narrowed, Network, NetworkLine};
use super::worth::Worth;

/// Networks on one page of a list.
pub const PAGE: i64 = 50;

/// A page of the networks that the organisation is in, in its own order, with one more line than [`PAGE`] where the list
/// goes on.
pub async fn list(
    door: &mut PgConnection,
    organisation: Uuid,
    narrowed: &Narrowed,
) -> sqlx::Result<Listing<NetworkLine>> {
    sqlx::query_scalar!(
        r#"with own as materialized (
            select n.slug, n.kind, n.themes, n.country, n.latitude, n.longitude, n.seat, n.name, b.position,
                (n.kind = $2 or $2 is null) and ($3 = any (n.themes) or $3 is null) and (n.country = $4 or $4 is null) as chosen, n.id, b.id as own_id
            from published.membership b join published.network n on n.id = b.network_id where b.organisation_id = $1
        ), line as (
            select o.* from own o where o.chosen and ($5::text is null
                or (o.position, o.slug collate "C") > (select l.position, l.slug collate "C" from own l where l.slug = $5))
            order by o.position, o.slug collate "C" limit $6
        )
        select jsonb_build_object(
            'lines', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'kind', n.kind, 'name', n.name,
                    'abbreviation', n.abbreviation, 'summary', n.summary, 'since', n.since, 'seat', n.seat, 'country', n.country,
                    'themes', n.themes, 'role', b.role, 'member_since', b.since, 'period', b.period)
                    order by l.position, l.slug collate "C")
                from line l join published.network n on n.id = l.id
                join published.membership b on b.organisation_id = $1 and b.id = l.own_id), '[]'),
            'places', coalesce((select jsonb_agg(to_jsonb(p) order by p.latitude desc, p.longitude) from (
                select latitude, longitude, min(country) as country, (array_agg(seat order by position))[1] as seat, count(*) as count,
                    (array_agg(name order by position))[:3] as names, (array_agg(slug order by position))[1] as slug
                from own where chosen and latitude is not null group by latitude, longitude) p), '[]'),
            'kinds', coalesce((select jsonb_agg(jsonb_build_array(k.kind, k.count)) from (
                select kind, count(*) from own group by kind) k), '[]'),
            'themes', coalesce((select jsonb_agg(jsonb_build_array(t.theme, t.count) order by t.theme) from (
                select theme, count(*) from own cross join unnest(themes) theme group by theme) t), '[]'),
            'count', (select count(*) from own where chosen)
        ) as "listing!: Json<Listing<NetworkLine>>""#,
        organisation,
        narrowed.kind.map(|kind| kind.column()),
        narrowed.theme,
        narrowed.country,
        narrowed.after,
        PAGE + 1
    )
    .fetch_one(&mut *door)
    .await
    .map(|Json(listing)| listing)
}

/// A network that the organisation is in, with the other organisations of the portal that are.
pub async fn one(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Network>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(n) - 'search' || jsonb_build_object(
            'members', coalesce((select jsonb_agg(m.name order by m.position)
                from published.network_member m where m.network_id = n.id), '[]'),
            'own', jsonb_build_object('id', b.id, 'role', b.role, 'benefit', b.benefit, 'since', b.since, 'period', b.period,
                'citation', b.citation, 'internal', b.internal,
                'contact', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                    from published.party p where p.organisation_id = $1 and p.id = b.contact_id),
                'goals', coalesce((select jsonb_agg(jsonb_build_object('strategy', s.slug, 'code', g.code,
                        'code_printed', g.code_printed, 'title', g.title) order by s.position, g.code collate "C")
                    from published.membership_goal x
                    join published.goal g on g.organisation_id = $1 and g.id = x.goal_id
                    join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                    where x.organisation_id = $1 and x.membership_id = b.id), '[]')),
            'groups', coalesce((select jsonb_agg(jsonb_build_object('slug', c.slug, 'name', c.name) order by c.position)
                from published.cooperation_group c where c.organisation_id = $1 and c.network_id = n.id), '[]'),
            'others', coalesce((select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name,
                    'first_language', o.languages[1], 'role', other.role) order by o.position)
                from published.membership other join published.organisation o on o.id = other.organisation_id
                where other.network_id = n.id and other.organisation_id <> $1), '[]')
        ) as "network!: Json<Network>"
        from published.network n join published.membership b on b.network_id = n.id and b.organisation_id = $1
        where n.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await
    .map(|row| row.map(|Json(network)| network))
}

/// What memberships cost and give, for those who decide about them: all of the organisation's, or one. Internal.
pub async fn worth(door: &mut PgConnection, organisation: Uuid, only: Option<Uuid>) -> sqlx::Result<Vec<Worth>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(b) || jsonb_build_object('slug', n.slug, 'name', n.name, 'kind', n.kind,
            'contact', (select p.name from party p where p.organisation_id = $1 and p.id = b.contact_id),
            'goals', (select count(*) from membership_goal x where x.organisation_id = $1 and x.membership_id = b.id),
            'uses', (select count(*) from membership_use u where u.organisation_id = $1 and u.membership_id = b.id),
            'last', coalesce((select jsonb_agg(to_jsonb(l)) from (select u.used_on as "on", u.body,
                    (select p.name from party p where p.organisation_id = $1 and p.id = u.party_id) as party
                from membership_use u where u.organisation_id = $1 and u.membership_id = b.id
                order by u.used_on desc, u.id desc limit case when $2::uuid is null then 1 else 5 end) l), '[]')
        ) as "worth!: Json<Worth>"
        from membership b join network n on n.id = b.network_id
        where b.organisation_id = $1 and (b.id = $2 or $2 is null) order by b.position, n.slug limit 1000"#,
        organisation,
        only
    )
    .fetch_all(door)
    .await
    .map(|rows| rows.into_iter().map(|Json(worth)| worth).collect())
}
