//! The catalogue for programs, and the page of open data for people.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;

use super::graph::Graph;
use super::model::{Dataset, File, Holding};
use super::queries;
use super::written::{json_ld, turtle};
use crate::council::organisation::{Organisation, Portal};
use crate::platform::web::{App, Error, Outside, Page, Pages, Result, Written};

pub fn routes() -> Pages {
    Pages::default().page("/data", &[], page).kept_file("/data/catalog.jsonld", &[], as_json_ld).kept_file(
        "/data/catalog.ttl",
        &[],
        as_turtle,
    )
}

async fn holdings(app: &App, scope: &Portal) -> Result<Vec<(Arc<Organisation>, Holding)>> {
    let mut holdings = queries::holdings(&mut *app.database.public().acquire().await?).await?;
    let of = |organisation: Arc<Organisation>| {
        let place = holdings.iter().position(|holding| holding.organisation_id == organisation.id)?;
        Some((organisation, holdings.swap_remove(place)))
    };
    Ok(scope.in_order().into_iter().filter_map(of).collect())
}

async fn graph(app: &App, scope: &Portal) -> Result<Graph> {
    let held = holdings(app, scope).await?;
    let known: Vec<(&Organisation, &Holding)> = held.iter().map(|(one, holding)| (one.as_ref(), holding)).collect();
    Ok(Graph::of(&app.public_url, &known))
}

async fn as_json_ld(State(app): State<App>, scope: Portal) -> Result {
    let written = json_ld(graph(&app, &scope).await?.triples());
    let text = serde_json::to_string_pretty(&written).map_err(Error::internal)?;
    Ok(Written { kind: "application/ld+json", text, outside: Some(Outside::Data) }.kept(scope.keep()))
}

async fn as_turtle(State(app): State<App>, scope: Portal) -> Result {
    let text = turtle(graph(&app, &scope).await?.triples())?;
    Ok(Written { kind: "text/turtle; charset=utf-8", text, outside: Some(Outside::Data) }.kept(scope.keep()))
}

#[derive(Template)]
#[template(path = "exchange/data.html")]
struct DataPage {
    scope: Portal,
    holdings: Vec<(Arc<Organisation>, Vec<Dataset>)>,
}

impl DataPage {
    /// Address of a file in the reader's language; the open interface has one for all.
    fn address(&self, organisation: &Organisation, file: &File) -> String {
        match file.path.starts_with("/api/") {
            true => file.path.clone(),
            false => self.scope.url_under(organisation.first_language(), &file.path),
        }
    }
}

async fn page(State(app): State<App>, scope: Portal) -> Result {
    let held = holdings(&app, &scope).await?;
    let datasets = |(organisation, holding): (Arc<Organisation>, Holding)| {
        let datasets = holding.datasets(&organisation.slug);
        (organisation, datasets)
    };
    let holdings = held.into_iter().map(datasets).collect();
    let keep = scope.keep();
    Page(DataPage { scope, holdings }).kept(keep)
}
