//! Queries of advocacy. The ledger and its pages read what is published; the log of contacts is read through the staff door.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Contact, Line, Principles, Target};
use crate::platform::words::LocalText;

/// All targets of an organisation. A ledger is short: what a council fights for in a decade fits a page.
pub async fn ledger(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Line>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', a.slug, 'title', a.title, 'decision_maker', a.decision_maker, 'window', a."window",
            'result', a.result, 'decided_on', a.decided_on, 'internal', a.internal,
            'lead', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from published.party p where p.organisation_id = $1 and p.id = a.lead_id),
            'goal', (select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label, 'title', g.title)
                from published.goal g join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                where g.organisation_id = $1 and g.id = a.goal_id)) as "line!: Json<Line>"
        from published.advocacy_target a where a.organisation_id = $1 order by a.position, a.slug"#,
        organisation
    )
    .fetch_all(door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

/// How the organisation decides on its advocacy: its own page of that name, where it has one.
pub async fn principles(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Option<Principles>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', p.slug, 'lead', p.lead, 'citation', p.citation)
            as "principles!: Json<Principles>"
        from published.page p where p.organisation_id = $1 and p.slug = 'advocacy-work'"#,
        organisation
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(principles)| principles))
}

/// A target with all that is published of it.
pub async fn target(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Target>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(a) - 'search' || jsonb_build_object(
            'lead', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from published.party p where p.organisation_id = $1 and p.id = a.lead_id),
            'goal', (select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label, 'title', g.title)
                from published.goal g join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                where g.organisation_id = $1 and g.id = a.goal_id),
            'measure', (select jsonb_build_object('id', m.id, 'strategy', s.slug, 'code', m.code, 'title', m.title)
                from published.measure m join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
                where m.organisation_id = $1 and m.id = a.measure_id),
            'actors', coalesce((select jsonb_agg(jsonb_build_object('name', x.name, 'task', x.task,
                    'party', case when p.id is not null
                        then jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name) end) order by x.position, x.id)
                from published.advocacy_actor x
                left join published.party p on p.organisation_id = $1 and p.id = x.party_id
                -- A party that is not shown acts unnamed, so it is not listed.
                where x.organisation_id = $1 and x.target_id = a.id and (x.party_id is null or p.id is not null)), '[]'),
            'studies', coalesce((select jsonb_agg(jsonb_build_object('title', y.title, 'publisher', y.publisher, 'link', y.link,
                    'dated', y.dated) order by y.position, y.id)
                from published.advocacy_study y where y.organisation_id = $1 and y.target_id = a.id), '[]')
        ) as "target!: Json<Target>"
        from published.advocacy_target a where a.organisation_id = $1 and a.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(target)| target))
}

/// The log of contacts made for a target, the last first; `reader` is whose entries are their own.
pub async fn contacts(
    door: &mut PgConnection,
    organisation: Uuid,
    slug: &str,
    reader: Uuid,
) -> sqlx::Result<Vec<Contact>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('id', c.id, 'met_on', c.met_on, 'with_whom', c.with_whom, 'body', c.body,
            'own', coalesce(c.noted_by = $3, false),
            'party', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                from party p where p.organisation_id = $1 and p.id = c.party_id)) as "contact!: Json<Contact>"
        from advocacy_contact c join advocacy_target a on a.organisation_id = $1 and a.id = c.target_id
        where c.organisation_id = $1 and a.slug = $2 order by c.met_on desc, c.id desc limit 500"#,
        organisation,
        slug,
        reader
    )
    .fetch_all(door)
    .await
    .map(|contacts| contacts.into_iter().map(|Json(contact)| contact).collect())
}

/// What a form about a target says of it.
pub struct Known {
    pub id: Uuid,
    pub title: LocalText,
    /// The party that the reader stands for, if one.
    pub party: Option<Uuid>,
}

/// The target that an address names, for those who work on it.
pub async fn known(
    door: &mut PgConnection,
    organisation: Uuid,
    slug: &str,
    reader: Uuid,
) -> sqlx::Result<Option<Known>> {
    sqlx::query_as!(
        Known,
        r#"select a.id, a.title as "title: LocalText",
            (select x.party_id from account_party x where x.organisation_id = $1 and x.account_id = $3) as party
        from advocacy_target a where a.organisation_id = $1 and a.slug = $2"#,
        organisation,
        slug,
        reader
    )
    .fetch_optional(door)
    .await
}
