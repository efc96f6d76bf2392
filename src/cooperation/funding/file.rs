//! The projects that were chosen, all of them, as a file: CSV for programs, XLSX for people.

use axum::extract::State;

use super::filter::{Asked, Found, Place};
use super::lines::ProjectLine;
use super::queries;
use crate::council::organisation::Scope;
use crate::platform::table::{Cell, Form, Heading, Rows, Table, answer};
use crate::platform::web::{App, Error, Query, Result};

/// Projects that are read at once.
const SOME: usize = 1000;

/// Reads the chosen projects some at a time. No connection is held while a reader is slow.
struct Reading {
    app: App,
    scope: Scope,
    found: Found,
    after: Option<Place>,
    ended: bool,
}

impl Reading {
    async fn begin(app: App, scope: Scope, asked: &Asked) -> Result<Reading, Error> {
        let choices = queries::choices(&mut *scope.door(&app).await?, scope.organisation.id).await?;
        let found = asked.found(&choices)?;
        Ok(Reading { app, scope, found, after: None, ended: false })
    }

    /// The next ones; none when all are read.
    async fn some(&mut self) -> Result<Vec<ProjectLine>, Error> {
        if self.ended {
            return Ok(Vec::new());
        }
        let mut door = self.scope.door(&self.app).await?;
        let organisation = self.scope.organisation.id;
        let lines = queries::projects(&mut door, organisation, &self.found, self.after.as_ref(), SOME).await?;
        self.ended = lines.len() < SOME;
        self.after = lines.last().map(Place::of);
        Ok(lines)
    }

    fn table(&self) -> Table {
        let keys = [
            "field-code",
            "project",
            "field-state",
            "fund",
            "call",
            "goal",
            "field-applicant",
            "field-municipalities",
            "funding-decided-on",
            "funding-starts-on",
            "funding-ends-on",
            "field-currency",
            "field-total-cost",
            "field-applied-amount",
            "field-granted-amount",
            "field-paid-amount",
            "funding-address",
        ];
        let named = |key: &str| match key {
            "project" | "fund" => self.scope.tf("record", key),
            "call" => self.scope.tf("record", "funding-call"),
            "goal" => self.scope.tf("record", "goal"),
            key => self.scope.t(key),
        };
        let heading = |(place, key)| Heading::new(named(key), if place == 1 { 44.0 } else { 18.0 });
        let headings = keys.into_iter().enumerate().map(heading).collect();
        let name = format!("{}-projects", self.scope.organisation.slug);
        Table::new(&self.scope.shell, name, self.scope.tf("records", "project"), headings)
    }

    fn row(&self, line: &ProjectLine) -> Vec<Cell> {
        let scope = &self.scope;
        let text = |text: &str| Cell::text(text);
        let goal = line.goal.as_ref().map(|goal| match goal.code_printed {
            true => format!("{} {}", goal.code, scope.plain(&goal.title)),
            false => scope.plain(&goal.title).to_owned(),
        });
        vec![
            text(line.code.as_deref().unwrap_or_default()),
            text(scope.plain(&line.title)),
            Cell::Text(scope.tf("project-state", line.state.word())),
            text(line.fund.as_ref().map(|fund| scope.plain(&fund.name)).unwrap_or_default()),
            text(line.call.as_ref().map(|call| scope.plain(&call.title)).unwrap_or_default()),
            Cell::Text(goal.unwrap_or_default()),
            text(line.applicant.as_deref().unwrap_or_default()),
            Cell::Text(line.municipalities.join(", ")),
            Cell::day(line.decided_on),
            Cell::day(line.starts_on),
            Cell::day(line.ends_on),
            text(line.currency()),
            Cell::number(line.total_cost),
            Cell::number(line.applied_amount),
            Cell::number(line.granted_amount),
            Cell::number(line.paid_amount),
            Cell::Text(format!("{}{}", scope.public_url, scope.to(format!("/funding/projects/{}", line.slug)))),
        ]
    }
}

impl Rows for Reading {
    async fn next(&mut self) -> Result<Vec<Vec<Cell>>, Error> {
        let lines = self.some().await?;
        Ok(lines.iter().map(|line| self.row(line)).collect())
    }
}

pub(super) async fn csv(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let reading = Reading::begin(app, scope, &asked).await?;
    answer(reading.table(), Form::Csv, reading).await
}

pub(super) async fn xlsx(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let reading = Reading::begin(app, scope, &asked).await?;
    answer(reading.table(), Form::Xlsx, reading).await
}
