//! The document of the interface, and the pages of it that people read: how one begins, and one for each resource.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use serde_json::Value;

use super::examples::{Example, Examples, wrong};
use super::interface;
use super::resource::json;
use super::told::{Entry, Part, entries, parts};
use crate::council::organisation::{Organisation, Portal};
use crate::platform::web::{App, Error, Page, Pages, Path, Result};

/// What resources that are read are for, in the order in which they are shown; those that are sent to are "sending".
const READ: [&str; 7] = ["strategy", "indicators", "review", "cooperation", "advocacy", "funding", "organisation"];
/// What the first example asks for.
const FIRST: &str = "measures";

pub fn routes() -> Pages {
    Pages::default().page("/api", &[], start).page("/api/{resource}", &[], resource).file("/api/openapi.json", document)
}

async fn document(State(app): State<App>, scope: Portal) -> Result {
    let mut response = json(&interface().document(&app.public_url))?;
    response.extensions_mut().insert(scope.keep());
    Ok(response)
}

/// The document as JSON.
fn told(app: &App) -> Result<Value, Error> {
    serde_json::to_value(interface().document(&app.public_url)).map_err(Error::internal)
}

#[derive(Template)]
#[template(path = "exchange/api.html")]
struct StartPage {
    scope: Portal,
    /// Whose records the examples show.
    organisation: Option<Arc<Organisation>>,
    /// What one tries first: a list of one record.
    first: Option<Example>,
    wrong: Example,
    entries: Vec<Entry>,
}

impl StartPage {
    fn of_group(&self, group: &str) -> Vec<&Entry> {
        self.entries.iter().filter(|entry| entry.group == group).collect()
    }

    /// What is read, by what it is for.
    fn read(&self) -> Vec<(&'static str, Vec<&Entry>)> {
        READ.into_iter().map(|group| (group, self.of_group(group))).collect()
    }

    /// An address below the organisation's own in the interface.
    fn below(&self, path: &str) -> String {
        let slug = self.organisation.as_ref().map(|one| one.slug.as_str()).unwrap_or_default();
        format!("{}/api/v1/organisations/{slug}{path}", self.scope.public_url)
    }

    /// An address of the organisation's pages.
    fn page_of(&self, organisation: &Organisation, below: &str) -> String {
        self.scope.url_of(organisation, below)
    }
}

async fn start(State(app): State<App>, scope: Portal) -> Result {
    let keep = scope.keep();
    let entries = entries(&told(&app)?);
    let organisation = scope.in_order().first().cloned();
    let examples = Examples { app: &app, scope: &scope, organisation: organisation.as_deref() };
    let first = match entries.iter().find(|entry| entry.name == FIRST) {
        Some(entry) => examples.of(entry).await?.into_iter().next(),
        None => None,
    };
    let slug = organisation.as_ref().map(|one| one.slug.as_str()).unwrap_or_default();
    let wrong = wrong(&app, slug, scope.language);
    Page(StartPage { organisation, first, wrong, entries, scope }).kept(keep)
}

#[derive(Template)]
#[template(path = "exchange/api_resource.html")]
struct ResourcePage {
    scope: Portal,
    entry: Entry,
    examples: Vec<Example>,
    /// What the records are made of.
    parts: Vec<Part>,
}

async fn resource(State(app): State<App>, scope: Portal, Path(name): Path<String>) -> Result {
    let keep = scope.keep();
    let document = told(&app)?;
    let entry = entries(&document).into_iter().find(|entry| entry.name == name).ok_or(Error::NotFound)?;
    let organisation = scope.in_order().first().cloned();
    let examples = Examples { app: &app, scope: &scope, organisation: organisation.as_deref() }.of(&entry).await?;
    let parts = parts(&document, &entry.records);
    Page(ResourcePage { examples, parts, entry, scope }).kept(keep)
}
