//! Projects: the list that one chooses from, page by page, and the page of one.

use askama::Template;
use axum::extract::State;
use rust_decimal::Decimal;

use super::amount::money;
use super::filter::{Asked, NO_GOAL, Place};
use super::lines::{Choices, Project, ProjectLine};
use super::model::State as ProjectState;
use super::picture::percent;
use super::queries;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Page, Path, Query, Result, encode_value};

/// Projects on one page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "cooperation/funding/projects.html")]
struct List {
    scope: Scope,
    asked: Asked,
    choices: Choices,
    projects: Vec<ProjectLine>,
    /// Parameters of the page that goes on.
    next: Option<String>,
}

impl List {
    fn states(&self) -> [ProjectState; 7] {
        ProjectState::ALL
    }

    /// Municipalities to choose from, with the one that is chosen even where none of the newest projects is there.
    fn municipalities(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.choices.municipalities.iter().map(String::as_str).collect();
        if !self.asked.municipality.is_empty() && !all.contains(&self.asked.municipality.as_str()) {
            all.push(&self.asked.municipality);
        }
        all
    }

    fn is_municipality(&self, name: &str) -> bool {
        self.asked.municipality == name
    }

    /// How many there are, where all of them stand on this page: counting the others would read them all.
    fn count(&self) -> Option<usize> {
        (self.next.is_none() && !self.asked.goes_on()).then_some(self.projects.len())
    }

    fn is_example(&self) -> bool {
        self.projects.iter().any(|line| line.example)
    }
}

pub(super) async fn list(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let after = asked.after()?;
    let mut door = scope.door(&app).await?;
    let choices = queries::choices(&mut door, scope.organisation.id).await?;
    let found = asked.found(&choices)?;
    let mut projects = queries::projects(&mut door, scope.organisation.id, &found, after.as_ref(), PAGE + 1).await?;
    drop(door);
    let more = projects.len() > PAGE;
    projects.truncate(PAGE);
    let next = projects.last().filter(|_| more).map(|last| asked.query(Some(Place::of(last))));
    let keep = scope.keep();
    Page(List { scope, asked, choices, projects, next }).kept(keep)
}

/// One of a project's amounts.
struct Amount {
    label: &'static str,
    amount: Decimal,
    /// In percent of the largest.
    width: Decimal,
}

#[derive(Template)]
#[template(path = "cooperation/funding/project.html")]
struct Show {
    scope: Scope,
    project: Project,
    amounts: Vec<Amount>,
}

impl Show {
    fn money(&self, amount: &Decimal) -> String {
        money(*amount, self.project.line.currency(), self.scope.language)
    }
}

pub(super) async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let found = queries::project(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?;
    let project = found.ok_or(Error::NotFound)?;
    let amounts = amounts(&project.line);
    let keep = scope.keep();
    Page(Show { scope, project, amounts }).kept(keep)
}

fn amounts(line: &ProjectLine) -> Vec<Amount> {
    let all = [
        ("field-total-cost", line.total_cost),
        ("field-applied-amount", line.applied_amount),
        ("field-granted-amount", line.granted_amount),
        ("field-paid-amount", line.paid_amount),
    ];
    let largest = all.iter().filter_map(|(_, amount)| *amount).max().unwrap_or_default();
    let known = all.into_iter().filter_map(|(label, amount)| Some((label, amount?)));
    known.map(|(label, amount)| Amount { label, amount, width: percent(amount, largest) }).collect()
}
