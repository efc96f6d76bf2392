//! Pages whose titles answer what is being typed: a piece of HTML that the script of the search box shows.

use askama::Template;
use axum::extract::State;
use sqlx::PgConnection;
use uuid::Uuid;

use super::asked::Asked;
use super::marks::Marked;
use super::model::{Hit, Width};
use super::queries::{Search, find};
use crate::council::organisation::{Portal, Scope};
use crate::platform::web::{App, Error, Page, Query, Result, Shell};

/// Most suggestions at once.
const MOST: usize = 8;
/// Letters from which on something is suggested.
const FEWEST: usize = 2;

#[derive(Template)]
#[template(path = "overview/search_suggestions.html")]
struct Suggestions<'a> {
    scope: &'a Shell,
    hits: Vec<Hit>,
    /// Whether they are of several organisations.
    everywhere: bool,
}

impl Suggestions<'_> {
    fn title(&self, hit: &Hit) -> Marked {
        Marked::title(self.scope, &hit.title, hit.first_language, &hit.marks)
    }
}

async fn suggested(door: &mut PgConnection, organisation: Option<Uuid>, asked: &Asked) -> Result<Vec<Hit>, Error> {
    let words = asked.words();
    if words.chars().count() < FEWEST {
        return Ok(Vec::new());
    }
    for width in [Width::Exact, Width::Near] {
        let search = Search { words: &words, width, organisation, kind: None, most: MOST, behind: 0 };
        let found = find(door, &search).await?;
        if !found.hits.is_empty() {
            return Ok(found.hits);
        }
    }
    Ok(Vec::new())
}

pub(super) async fn everywhere(State(app): State<App>, scope: Portal, Query(asked): Query<Asked>) -> Result {
    let hits = suggested(&mut *app.database.public().acquire().await?, None, &asked).await?;
    Page(Suggestions { scope: &scope.shell, hits, everywhere: true }).fresh()
}

pub(super) async fn within(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let hits = suggested(&mut *scope.door(&app).await?, Some(scope.organisation.id), &asked).await?;
    Page(Suggestions { scope: &scope.shell, hits, everywhere: false }).fresh()
}
