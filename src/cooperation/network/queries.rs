//! Queries of networks. All read the public door.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Network, NetworkLine};

/// Networks that the organisation is in.
pub async fn list(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<NetworkLine>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', n.slug, 'kind', n.kind, 'name', n.name, 'abbreviation', n.abbreviation,
            'summary', n.summary, 'since', n.since, 'seat', n.seat, 'country', n.country, 'latitude', n.latitude,
            'longitude', n.longitude, 'role', b.role, 'member_since', b.since, 'period', b.period)
            as "line!: Json<NetworkLine>"
        from published.membership b join published.network n on n.id = b.network_id
        where b.organisation_id = $1 order by b.position"#,
        organisation
    )
    .fetch_all(&mut *door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

/// A network that the organisation is in, with the other organisations of the portal that are.
pub async fn one(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Network>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(n) - 'search' || jsonb_build_object(
            'members', coalesce((select jsonb_agg(m.name order by m.position)
                from published.network_member m where m.network_id = n.id), '[]'),
            'own', jsonb_build_object('role', b.role, 'benefit', b.benefit, 'since', b.since, 'period', b.period,
                'citation', b.citation,
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
