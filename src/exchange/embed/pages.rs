//! The small pages and the pictures.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::picture::{HeatPicture, ProgressPicture, style_hash};
use super::queries;
use crate::council::organisation::Scope;
use crate::platform::picture::BarPart;
use crate::platform::web::{App, Error, Outside, Page, Pages, Path, Result, Written};
use crate::platform::words::Quarter;
use crate::review::book::{Book, Heat};
use crate::strategy::document::{self, Document};
use crate::strategy::measure::Counts;

pub fn routes() -> Pages {
    Pages::default()
        .kept_file("/{org}/embed/strategies/{slug}", &[], progress)
        .kept_file("/{org}/embed/review/{quarter}", &[], heat)
        .kept_file("/{org}/strategies/{slug}/progress.svg", &[], progress_picture)
        .kept_file("/{org}/review/{quarter}/heat.svg", &[], heat_picture)
}

#[derive(Template)]
#[template(path = "exchange/embed_progress.html")]
struct ProgressPage {
    scope: Scope,
    strategy: Document,
}

impl ProgressPage {
    fn counts(&self) -> Counts {
        Counts::of(&self.strategy.measures, self.scope.today())
    }
}

async fn progress(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let mut door = app.database.public().acquire().await?;
    let own = scope.organisation.id;
    let strategy = document::document(&mut door, own, &slug).await?.ok_or(Error::NotFound)?;
    let origins = queries::origins(&mut door, own).await?;
    drop(door);
    let keep = scope.keep();
    Ok(framed(Page(ProgressPage { scope, strategy }).kept(keep)?, &origins))
}

#[derive(Template)]
#[template(path = "exchange/embed_heat.html")]
struct HeatPage {
    scope: Scope,
    book: Book,
}

impl HeatPage {
    fn heat(&self) -> Heat<'_> {
        Heat::of(&self.book)
    }

    fn bar(&self) -> Vec<BarPart> {
        self.book.bar()
    }
}

async fn heat(State(app): State<App>, scope: Scope, Path((_, quarter)): Path<(String, String)>) -> Result {
    let quarter: Quarter = quarter.parse().map_err(|_| Error::NotFound)?;
    let mut door = app.database.public().acquire().await?;
    let own = scope.organisation.id;
    let book = queries::book(&mut door, own, quarter).await?.ok_or(Error::NotFound)?;
    let origins = queries::origins(&mut door, own).await?;
    drop(door);
    let keep = scope.keep();
    Ok(framed(Page(HeatPage { scope, book }).kept(keep)?, &origins))
}

/// Lets a page be shown in frames of some origins; without any it may be shown in none, like all others.
fn framed(mut response: Response, origins: &[String]) -> Response {
    if !origins.is_empty() {
        response.extensions_mut().insert(Outside::Framed(origins.join(" ").into()));
    }
    response
}

async fn progress_picture(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let mut door = app.database.public().acquire().await?;
    let strategy = document::document(&mut door, scope.organisation.id, &slug).await?.ok_or(Error::NotFound)?;
    drop(door);
    drawn(&scope, ProgressPicture::of(&scope, &strategy).render()?)
}

async fn heat_picture(State(app): State<App>, scope: Scope, Path((_, quarter)): Path<(String, String)>) -> Result {
    let quarter: Quarter = quarter.parse().map_err(|_| Error::NotFound)?;
    let mut door = app.database.public().acquire().await?;
    let book = queries::book(&mut door, scope.organisation.id, quarter).await?.ok_or(Error::NotFound)?;
    drop(door);
    drawn(&scope, HeatPicture::of(&scope, &book).render()?)
}

fn drawn(scope: &Scope, text: String) -> Result {
    let outside = Some(Outside::Picture(style_hash().into()));
    Ok(Written { kind: "image/svg+xml", text, outside }.kept(scope.keep()))
}
