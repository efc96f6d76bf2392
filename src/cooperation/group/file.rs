//! The groups as a file.

use axum::extract::State;

use super::model::GroupLine;
use super::queries;
use crate::council::listing::{address, shown, take};
use crate::council::organisation::Scope;
use crate::platform::table::{Cell, Form, Known};
use crate::platform::web::{App, Result};

const HEADINGS: [&str; 8] = [
    "kind",
    "field-name",
    "field-summary",
    "field-coordinator-id",
    "goals",
    "group-next",
    "field-open-to-join",
    "funding-address",
];

pub(super) async fn csv(State(app): State<App>, scope: Scope) -> Result {
    file(app, scope, Form::Csv).await
}

pub(super) async fn xlsx(State(app): State<App>, scope: Scope) -> Result {
    file(app, scope, Form::Xlsx).await
}

async fn file(app: App, scope: Scope, form: Form) -> Result {
    let groups = queries::list(&mut *scope.door(&app).await?, scope.organisation.id, scope.today()).await?;
    let rows = groups.iter().map(|line| row(&scope, line)).collect();
    take(&scope, form, ("groups", scope.t("groups")), &HEADINGS, Known::new(rows)).await
}

fn row(scope: &Scope, line: &GroupLine) -> Vec<Cell> {
    let goals: Vec<String> =
        line.goals.iter().map(|goal| format!("{} {}", goal.called(), scope.plain(&goal.title))).collect();
    vec![
        Cell::Text(scope.tf("group-kind", &line.kind)),
        shown(scope, &line.name),
        shown(scope, &line.summary),
        line.coordinator.as_ref().map_or(Cell::Empty, |party| shown(scope, &party.name)),
        Cell::Text(goals.join("\n")),
        Cell::day(line.next.as_ref().map(|meeting| meeting.held_on)),
        Cell::Text(scope.tf("choice-flag", line.open_to_join)),
        address(scope, &format!("/groups/{}", line.slug)),
    ]
}
