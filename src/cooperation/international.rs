//! The international page of an organisation: its role, its team by responsibility, how it works, what it takes part in.

use askama::Template;
use axum::extract::State;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::network::{NetworkKind, NetworkLine};
use crate::council::content::Article;
use crate::council::organisation::{Citation, Scope};
use crate::council::party::PartyRef;
use crate::platform::web::{App, Page, Pages, Result};
use crate::platform::words::LocalText;

/// Who answers for what.
#[derive(Debug, Clone, Deserialize)]
pub struct Duty {
    pub title: LocalText,
    pub party: PartyRef,
    /// Who holds the post, where a source names the person.
    pub holder: Option<PartyRef>,
    pub citation: Option<Citation>,
}

#[derive(Debug, Clone, Deserialize)]
struct International {
    articles: Vec<Article>,
    duties: Vec<Duty>,
    networks: Vec<NetworkLine>,
}

pub fn routes() -> Pages {
    Pages::default().page("/{org}/international", &[], show)
}

#[derive(Template)]
#[template(path = "cooperation/international.html")]
struct Show {
    scope: Scope,
    international: International,
}

impl Show {
    fn opening(&self) -> Option<&Article> {
        self.international.articles.iter().find(|article| article.place == "international")
    }

    fn sections(&self) -> impl Iterator<Item = &Article> {
        self.international.articles.iter().filter(|article| article.place == "international_section")
    }

    /// Networks by kind, in the order of the kinds.
    fn networks(&self) -> Vec<(NetworkKind, Vec<&NetworkLine>)> {
        let of = |kind| self.international.networks.iter().filter(move |line| line.kind == kind).collect::<Vec<_>>();
        NetworkKind::ALL.into_iter().map(|kind| (kind, of(kind))).filter(|(_, lines)| !lines.is_empty()).collect()
    }
}

async fn show(State(app): State<App>, scope: Scope) -> Result {
    let international = international(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let keep = scope.keep();
    Page(Show { scope, international }).kept(keep)
}

async fn international(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<International> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object(
            'articles', coalesce((select jsonb_agg(jsonb_build_object('slug', a.slug, 'place', a.place,
                    'title', a.title, 'lead', a.lead, 'body', a.body, 'citation', a.citation,
                    'picture', (select to_jsonb(p) from published.picture p
                        where p.organisation_id = $1 and p.id = a.picture_id)) order by a.position)
                from published.page a where a.organisation_id = $1 and a.place <> 'page'), '[]'),
            'duties', coalesce((select jsonb_agg(jsonb_build_object('title', d.title, 'citation', d.citation,
                    'party', jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name),
                    'holder', (select jsonb_build_object('slug', h.slug, 'kind', h.kind, 'name', h.name)
                        from published.holding x
                        join published.party h on h.organisation_id = $1 and h.id = x.person_id
                        where x.organisation_id = $1 and x.post_id = p.id
                            and (x.ends_on is null or x.ends_on >= current_date) limit 1)) order by d.position)
                from published.duty d join published.party p on p.organisation_id = $1 and p.id = d.party_id
                where d.organisation_id = $1), '[]'),
            'networks', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'kind', n.kind, 'name', n.name,
                    'abbreviation', n.abbreviation, 'summary', n.summary, 'since', n.since, 'seat', n.seat,
                    'country', n.country, 'latitude', n.latitude, 'longitude', n.longitude, 'role', b.role,
                    'member_since', b.since, 'period', b.period) order by b.position)
                from published.membership b join published.network n on n.id = b.network_id
                where b.organisation_id = $1), '[]')
        ) as "page!: Json<International>""#,
        organisation
    )
    .fetch_one(&mut *door)
    .await
    .map(|Json(page)| page)
}
