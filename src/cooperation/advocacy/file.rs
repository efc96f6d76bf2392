//! The targets that were chosen as a file.

use axum::extract::State;

use super::model::Line;
use super::pages::{Filters, read};
use crate::council::listing::{address, shown, take};
use crate::council::organisation::Scope;
use crate::platform::table::{Cell, Form, Known};
use crate::platform::web::{App, Query, Result};

const HEADINGS: [&str; 8] = [
    "field-title",
    "field-window",
    "field-decision-maker",
    "field-lead-id",
    "record-goal",
    "field-result",
    "field-decided-on",
    "funding-address",
];

pub(super) async fn csv(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    file(app, scope, filters, Form::Csv).await
}

pub(super) async fn xlsx(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    file(app, scope, filters, Form::Xlsx).await
}

async fn file(app: App, scope: Scope, filters: Filters, form: Form) -> Result {
    let ledger = read(&app, scope, filters).await?;
    let scope = &ledger.scope;
    let rows = ledger.shown().into_iter().map(|line| row(scope, line)).collect();
    take(scope, form, ("advocacy", scope.t("records-advocacy-target")), &HEADINGS, Known::new(rows)).await
}

fn row(scope: &Scope, line: &Line) -> Vec<Cell> {
    vec![
        shown(scope, &line.title),
        Cell::Text(line.window.as_ref().map(|window| scope.period(window)).unwrap_or_default()),
        shown(scope, &line.decision_maker),
        line.lead.as_ref().map_or(Cell::Empty, |lead| shown(scope, &lead.name)),
        line.goal
            .as_ref()
            .map_or(Cell::Empty, |goal| Cell::Text(format!("{} {}", goal.called(), scope.plain(&goal.title)))),
        Cell::Text(scope.tf("advocacy-result", line.outcome.word())),
        Cell::day(line.decided_on),
        address(scope, &format!("/advocacy/{}", line.slug)),
    ]
}
