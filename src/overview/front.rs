//! The front page of the portal and of each organisation: the first screen answers first.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::council::organisation::{Organisation, Portal, Scope};
use crate::council::party::PartyRef;
use crate::overview::start::{self, Guide};
use crate::platform::web::{App, Page, Pages, Result};
use crate::platform::words::{LocalText, Quarter};
use crate::strategy::document::{Document, in_focus};
use crate::strategy::measure::Counts;

pub fn routes() -> Pages {
    Pages::default().page("/", &[], portal).page("/{org}", &[], organisation)
}

#[derive(Template)]
#[template(path = "overview/portal.html")]
struct PortalPage {
    scope: Portal,
    organisations: Vec<Arc<Organisation>>,
}

async fn portal(scope: Portal) -> Result {
    let organisations = scope.in_order();
    let keep = scope.keep();
    Page(PortalPage { scope, organisations }).kept(keep)
}

#[derive(Template)]
#[template(path = "overview/organisation.html")]
struct OrganisationPage {
    scope: Scope,
    /// What an admin of a new organisation does next.
    guide: Option<Guide>,
    strategy: Option<Document>,
    beside: Beside,
    quarter: Quarter,
}

impl OrganisationPage {
    fn has_beside(&self) -> bool {
        let Beside { forums, international, networks, pages, .. } = &self.beside;
        !(forums.is_empty() && international.is_none() && networks.is_empty() && pages.is_empty())
    }

    fn counts(&self) -> Option<Counts> {
        self.strategy.as_ref().map(|strategy| Counts::of(&strategy.measures, self.scope.today()))
    }
}

/// What stands beside the strategy on the first screen.
#[derive(Debug, Clone, Deserialize)]
struct Beside {
    forums: Vec<Forum>,
    /// The next sitting of a forum.
    sitting: Option<NextSitting>,
    /// The last quarter whose review is closed.
    review: Option<Quarter>,
    international: Option<Opening>,
    networks: Vec<Linked>,
    pages: Vec<Linked>,
    strategies: usize,
}

/// When the quarter is discussed next.
#[derive(Debug, Clone, Deserialize)]
struct NextSitting {
    name: LocalText,
    sits_on: Date,
    example: bool,
}

/// Where the quarter is discussed.
#[derive(Debug, Clone, Deserialize)]
struct Forum {
    body: PartyRef,
    task: LocalText,
}

#[derive(Debug, Clone, Deserialize)]
struct Opening {
    title: LocalText,
    lead: LocalText,
}

#[derive(Debug, Clone, Deserialize)]
struct Linked {
    slug: String,
    title: LocalText,
}

async fn organisation(State(app): State<App>, scope: Scope) -> Result {
    let mut door = scope.door(&app).await?;
    let strategy = in_focus(&mut door, scope.organisation.id).await?;
    let beside = beside(&mut door, scope.organisation.id, scope.today()).await?;
    let guide = start::guide(&app, &scope, &mut door).await?;
    let quarter = Quarter::of(scope.today());
    let keep = scope.keep();
    Page(OrganisationPage { scope, guide, strategy, beside, quarter }).kept(keep)
}

async fn beside(door: &mut PgConnection, organisation: Uuid, today: Date) -> sqlx::Result<Beside> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object(
            'forums', coalesce((select jsonb_agg(jsonb_build_object('task', f.task, 'body', jsonb_build_object(
                    'slug', p.slug, 'kind', p.kind, 'name', p.name, 'abbreviation', p.abbreviation)) order by f.position)
                from published.forum f join published.party p on p.organisation_id = $1 and p.id = f.body_id
                where f.organisation_id = $1), '[]'),
            'sitting', (select jsonb_build_object('name', p.name, 'sits_on', s.sits_on, 'example', s.example)
                from published.sitting s join published.forum f on f.organisation_id = $1 and f.id = s.forum_id
                join published.party p on p.organisation_id = $1 and p.id = f.body_id
                where s.organisation_id = $1 and s.sits_on >= $2 order by s.sits_on limit 1),
            'review', (select max(r.quarter) from published.round r where r.organisation_id = $1 and r.state = 'closed'),
            'international', (select jsonb_build_object('title', a.title, 'lead', a.lead) from published.page a
                where a.organisation_id = $1 and a.place = 'international'),
            'networks', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'title', n.name) order by b.position)
                from published.membership b join published.network n on n.id = b.network_id
                where b.organisation_id = $1), '[]'),
            'pages', coalesce((select jsonb_agg(jsonb_build_object('slug', a.slug, 'title', a.title) order by a.position)
                from published.page a where a.organisation_id = $1 and a.place <> 'international'), '[]'),
            'strategies', (select count(*) from published.strategy s where s.organisation_id = $1)
        ) as "beside!: Json<Beside>""#,
        organisation,
        jiff_sqlx::Date::from(today) as _
    )
    .fetch_one(&mut *door)
    .await
    .map(|Json(beside)| beside)
}
