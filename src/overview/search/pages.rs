//! The page of a search: what was found, by kind and organisation, a page at a time.

use std::borrow::Borrow;

use askama::Template;
use axum::extract::State;
use sqlx::PgConnection;
use uuid::Uuid;

use super::asked::{Asked, may_follow, odd};
use super::marks::{Marked, folded, hit_words, nearest};
use super::model::{Hit, Kind, Results, Width};
use super::queries::{ENOUGH, Search, find};
use crate::council::organisation::{Portal, Scope};
use crate::platform::web::{App, Error, Page, Query, Result, Shell};

/// Results on a page.
const PAGE: usize = 20;

/// A search with its answer, as both pages show it.
pub(super) struct Answer {
    pub asked: Asked,
    pub words: String,
    pub kind: Option<Kind>,
    pub page: usize,
    pub width: Width,
    pub results: Results,
}

impl Answer {
    /// Looks as narrowly as something is found.
    async fn find(door: &mut PgConnection, organisation: Option<Uuid>, asked: Asked) -> Result<Answer, Error> {
        let (words, kind, page) = (asked.words(), asked.kind()?, asked.page()?);
        let mut answer = Answer { asked, words, kind, page, width: Width::Exact, results: Results::none() };
        if answer.words.is_empty() {
            return Ok(answer);
        }
        let behind = PAGE * (page - 1);
        for width in Width::ALL {
            let search = Search { words: &answer.words, width, organisation, kind, most: PAGE, behind };
            answer.results = find(door, &search).await?;
            answer.width = width;
            if !answer.results.kinds.is_empty() {
                break;
            }
        }
        Ok(answer)
    }

    /// What the heading says before the results.
    pub fn said(&self, shell: &Shell) -> String {
        match (self.results.total, self.width) {
            (0, _) => shell.tx("search-nothing", &self.words),
            (_, Width::Near) => shell.tx("search-near", &self.words),
            (_, Width::Some) => shell.tx("search-some", &self.words),
            (total, Width::Exact) if self.results.more => shell.tn("search-more-than", total / 100 * 100),
            (total, Width::Exact) => shell.tn("search-found", total),
        }
    }

    /// What may have been meant: each typed word that stands nowhere is the nearest one that stands in what was found.
    pub fn meant(&self) -> Option<String> {
        if self.width != Width::Near {
            return None;
        }
        let hits = self.results.hits.iter();
        let hit: Vec<String> =
            hits.flat_map(|hit| [&hit.title, &hit.body].map(|text| hit_words(text, &hit.marks))).flatten().collect();
        let meant = self.words.split_whitespace().map(|typed| nearest(typed, &hit).unwrap_or(typed));
        let meant = meant.collect::<Vec<_>>().join(" ");
        (folded(&meant) != folded(&self.words)).then_some(meant)
    }

    pub fn title(&self, shell: &Shell, hit: &Hit) -> Marked {
        Marked::title(shell, &hit.title, hit.first_language, &hit.marks)
    }

    pub fn extract(&self, shell: &Shell, hit: &Hit) -> Marked {
        Marked::extract(shell, &hit.body, hit.first_language, &hit.marks)
    }

    /// Parameters of the same search for another kind, or for all of them.
    pub fn of_kind(&self, kind: Option<Kind>) -> String {
        self.asked.query(kind, &self.asked.organisation, 1)
    }

    /// Parameters of the same search in another organisation, or in all of them.
    pub fn of_organisation(&self, organisation: &str) -> String {
        self.asked.query(self.kind, organisation, 1)
    }

    /// Parameters of a search for another word.
    pub fn of_words(&self, words: &str) -> String {
        Asked::instead(words)
    }

    pub fn is_kind(&self, kind: &Kind) -> bool {
        self.kind == Some(*kind)
    }

    /// A number of results; what is counted no further has a sign that says so.
    pub fn counted(&self, count: impl Borrow<usize>) -> String {
        let count = *count.borrow();
        if count >= ENOUGH { format!("{ENOUGH}+") } else { count.to_string() }
    }

    /// How many there are of all kinds together.
    pub fn of_all_kinds(&self) -> usize {
        self.results.kinds.iter().map(|of| of.count).sum()
    }

    /// The number of the first result on this page.
    pub fn first(&self) -> usize {
        PAGE * (self.page - 1) + 1
    }

    pub fn previous(&self) -> Option<String> {
        (self.page > 1).then(|| self.asked.query(self.kind, &self.asked.organisation, self.page - 1))
    }

    pub fn next(&self) -> Option<String> {
        let more = PAGE * self.page < self.results.total && may_follow(self.page);
        more.then(|| self.asked.query(self.kind, &self.asked.organisation, self.page + 1))
    }
}

#[derive(Template)]
#[template(path = "overview/search_portal.html")]
struct Everywhere {
    scope: Portal,
    answer: Answer,
}

pub(super) async fn everywhere(State(app): State<App>, scope: Portal, Query(asked): Query<Asked>) -> Result {
    let chosen = match asked.organisation.as_str() {
        "" => None,
        slug => Some(scope.organisations.get(slug).ok_or_else(|| odd(slug))?.id),
    };
    let answer = Answer::find(&mut *app.database.public().acquire().await?, chosen, asked).await?;
    Page(Everywhere { scope, answer }).fresh()
}

#[derive(Template)]
#[template(path = "overview/search.html")]
struct Within {
    scope: Scope,
    answer: Answer,
}

impl Within {
    /// Address of the same search in all organisations.
    fn everywhere(&self) -> String {
        let here = self.scope.url_under(self.scope.portal_language, "/search");
        if self.answer.words.is_empty() { here } else { here + &self.answer.of_words(&self.answer.words) }
    }
}

pub(super) async fn within(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let answer = Answer::find(&mut *scope.door(&app).await?, Some(scope.organisation.id), asked).await?;
    Page(Within { scope, answer }).fresh()
}
