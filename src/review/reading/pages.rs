//! The page of a quarter's review, two quarters side by side, and the review for a meeting room's screen.

use askama::Template;
use axum::extract::State as AppState;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::queries::{self, Correction, Link};
use crate::council::organisation::Scope;
use crate::platform::picture::BarPart;
use crate::platform::web::{App, Error, Page, Pages, Path, Query, Result};
use crate::platform::words::Quarter;
use crate::review::book::{Book, Change, Entry, Heat, Turn, book_of, turn};
use crate::review::paper;
use crate::review::round::{self, Round};

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/review/{quarter}", &[], show)
        .page("/{org}/review/{quarter}/compare", &["with"], compare)
        .page("/{org}/review/{quarter}/slides", &[], slides)
}

#[derive(Template)]
#[template(path = "review/show.html")]
struct ReviewPage {
    scope: Scope,
    book: Book,
    /// The round at work, for the organisation's own people.
    round: Option<Round>,
    corrections: Vec<Correction>,
    link: Option<Link>,
}

impl ReviewPage {
    fn heat(&self) -> Heat<'_> {
        Heat::of(&self.book)
    }

    /// What changed, by how it turned.
    fn turns(&self) -> Vec<(Turn, Vec<Change<'_>>)> {
        let changes = self.book.changes();
        let of = |turn: Turn| (turn, changes.iter().filter(|change| change.turn == turn).copied().collect::<Vec<_>>());
        Turn::ALL.into_iter().map(of).filter(|(_, changes)| !changes.is_empty()).collect()
    }

    fn measure(&self, id: &Option<Uuid>) -> Option<&Entry> {
        self.book.measure(id.as_ref()?)
    }

    fn as_of(&self) -> String {
        format!("{}?as-of={}", self.scope.to("/strategies"), self.book.quarter)
    }

    fn is_staff(&self) -> bool {
        self.scope.role().is_some()
    }

    /// Parts of the bar of statuses.
    fn bar(&self) -> Vec<BarPart> {
        self.book.bar()
    }
}

/// What an address asks for: the page, or the review as a file.
fn asked(text: &str) -> Option<(Quarter, Option<paper::Form>)> {
    match text.split_once('.') {
        Some((quarter, suffix)) => Some((quarter.parse().ok()?, Some(paper::Form::parse(suffix)?))),
        None => Some((text.parse().ok()?, None)),
    }
}

async fn show(AppState(app): AppState<App>, scope: Scope, Path((_, quarter)): Path<(String, String)>) -> Result {
    let (quarter, form) = asked(&quarter).ok_or(Error::NotFound)?;
    let (book, frozen) = match book_of(&app, &scope, quarter).await {
        Err(Error::NotFound) if scope.reader.is_none() => return Err(closed_to_visitors(&app, &scope, quarter).await?),
        book => book?,
    };
    let (organisation, keep, named) = (scope.organisation.id, scope.keep(), quarter.to_string());
    let mut door = scope.door(&app).await?;
    let corrections = queries::corrections(&mut door, organisation, &named).await?;
    let link = queries::link(&mut door, organisation, &named).await?;
    if let Some(form) = form {
        drop(door);
        let corrections = corrections.into_iter().map(|one| (one.made_at.to_jiff(), one.body)).collect();
        let record = link.map(|link| (link.place(), link.hash));
        let paper = paper::Paper { book: &book, corrections, record };
        return paper::file(&scope, form, paper).await;
    }
    let round = match scope.role() {
        Some(_) => round::by_quarter(&mut door, organisation, quarter).await?,
        None => None,
    };
    drop(door);
    let page = Page(ReviewPage { book, round, corrections, link, scope });
    if frozen { page.kept(keep) } else { page.fresh() }
}

/// What a visitor is told about a round that is not for them: a planned one is absent; one at work is for those who sign in.
async fn closed_to_visitors(app: &App, scope: &Scope, quarter: Quarter) -> Result<Error> {
    let sits = queries::sits(&mut *scope.door(app).await?, scope.organisation.id, quarter).await?;
    Ok(if sits { Error::SignIn(scope.sign_in()) } else { Error::NotFound })
}

#[derive(Debug, Default, Deserialize)]
struct With {
    with: Option<String>,
}

#[derive(Template)]
#[template(path = "review/compare.html")]
struct ComparePage {
    scope: Scope,
    after: Book,
    before: Option<Book>,
    /// Quarters that it can be compared with.
    others: Vec<Quarter>,
}

/// A measure in two quarters.
struct Pair<'a> {
    before: Option<&'a Entry>,
    after: Option<&'a Entry>,
    any: &'a Entry,
    turn: Option<Turn>,
}

impl ComparePage {
    fn pairs(&self) -> Vec<Pair<'_>> {
        let Some(before) = &self.before else { return Vec::new() };
        let pair = |then: Option<&'_ Entry>, now: Option<&'_ Entry>| {
            let marks = (
                then.and_then(|entry| entry.mark(before.quarter)),
                now.and_then(|entry| entry.mark(self.after.quarter)),
            );
            turn(marks.0, marks.1)
        };
        let now = self.after.measures.iter().map(|entry| {
            let then = before.measure(&entry.id);
            Pair { before: then, after: Some(entry), any: entry, turn: pair(then, Some(entry)) }
        });
        let gone = before.measures.iter().filter(|entry| self.after.measure(&entry.id).is_none());
        now.chain(gone.map(|entry| Pair {
            before: Some(entry),
            after: None,
            any: entry,
            turn: pair(Some(entry), None),
        }))
        .collect()
    }

    fn is_other(&self, quarter: &Quarter) -> bool {
        self.before.as_ref().is_some_and(|before| before.quarter == *quarter)
    }
}

async fn compare(
    AppState(app): AppState<App>,
    scope: Scope,
    Path((_, quarter)): Path<(String, String)>,
    Query(With { with }): Query<With>,
) -> Result {
    let quarter: Quarter = quarter.parse().map_err(|_| Error::NotFound)?;
    let (after, mut frozen) = book_of(&app, &scope, quarter).await?;
    let rounds = round::all(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let others: Vec<Quarter> =
        rounds.iter().filter_map(|line| line.quarter.parse().ok()).filter(|other| *other != quarter).collect();
    let other = match with {
        Some(with) => Some(with.parse().map_err(|_| Error::BadRequest(with.chars().take(40).collect()))?),
        // The one before it; of the first quarter, the one after it.
        None => others.iter().copied().find(|other| *other < quarter).or(others.last().copied()),
    };
    let before = match other {
        Some(other) => {
            let (book, is_frozen) = book_of(&app, &scope, other).await?;
            frozen &= is_frozen;
            Some(book)
        }
        None => None,
    };
    let keep = scope.keep();
    let page = Page(ComparePage { scope, after, before, others });
    if frozen { page.kept(keep) } else { page.fresh() }
}

#[derive(Template)]
#[template(path = "review/slides.html")]
struct SlidesPage {
    scope: Scope,
    book: Book,
}

impl SlidesPage {
    fn heat(&self) -> Heat<'_> {
        Heat::of(&self.book)
    }

    fn bar(&self) -> Vec<BarPart> {
        self.book.bar()
    }

    /// Changes that fit a slide, those that turned worse first.
    fn changes(&self) -> Vec<Change<'_>> {
        self.book.changes().into_iter().take(8).collect()
    }
}

async fn slides(
    AppState(app): AppState<App>,
    scope: Scope,
    Path((_, quarter)): Path<(String, String)>,
) -> Result<Response> {
    let quarter: Quarter = quarter.parse().map_err(|_| Error::NotFound)?;
    let (book, frozen) = book_of(&app, &scope, quarter).await?;
    let keep = scope.keep();
    let page = Page(SlidesPage { scope, book });
    Ok(if frozen { page.kept(keep)? } else { page.fresh()? }.into_response())
}
