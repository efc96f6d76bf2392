//! The list of networks with its map, and the page of one.

use askama::Template;
use axum::extract::State;
use serde::Deserialize;

use super::map::{Pin, pins};
use super::model::{Network, NetworkKind, NetworkLine};
use super::queries;
use crate::council::organisation::Scope;
use crate::platform::picture::europe;
use crate::platform::web::{App, Error, Page, Pages, Path, Query, Result};

pub fn routes() -> Pages {
    Pages::default().page("/{org}/networks", &["kind"], list).page("/{org}/networks/{slug}", &[], show)
}

#[derive(Debug, Deserialize)]
struct Filters {
    kind: Option<String>,
}

#[derive(Template)]
#[template(path = "cooperation/networks.html")]
struct List {
    scope: Scope,
    networks: Vec<NetworkLine>,
    pins: Vec<Pin>,
    kind: Option<NetworkKind>,
    /// Kinds that the organisation has any of.
    kinds: Vec<NetworkKind>,
}

impl List {
    fn is_kind(&self, kind: &NetworkKind) -> bool {
        self.kind == Some(*kind)
    }
}

async fn list(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    let mut networks = queries::list(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let kind = match filters.kind {
        Some(word) => Some(NetworkKind::parse(&word).ok_or(Error::BadRequest(word))?),
        None => None,
    };
    let kinds =
        NetworkKind::ALL.into_iter().filter(|kind| networks.iter().any(|network| network.kind == *kind)).collect();
    networks.retain(|network| kind.is_none_or(|kind| network.kind == kind));
    let pins = pins(&networks, &scope);
    let keep = scope.keep();
    Page(List { scope, networks, pins, kind, kinds }).kept(keep)
}

#[derive(Template)]
#[template(path = "cooperation/network.html")]
struct Show {
    scope: Scope,
    network: Network,
}

async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let network =
        queries::one(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?.ok_or(Error::NotFound)?;
    let keep = scope.keep();
    Page(Show { scope, network }).kept(keep)
}
