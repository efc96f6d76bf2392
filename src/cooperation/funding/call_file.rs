//! The calls that were chosen as a file.

use axum::extract::State;

use super::lines::CallLine;
use super::pages::{Asked, chosen};
use crate::council::listing::{address, shown, take};
use crate::council::organisation::Scope;
use crate::platform::table::{Cell, Form, Known};
use crate::platform::web::{App, Query, Result};

const HEADINGS: [&str; 9] = [
    "field-title",
    "field-theme",
    "record-fund",
    "standing",
    "funding-starts-on",
    "field-closes-on",
    "field-amount",
    "field-currency",
    "funding-address",
];

pub(super) async fn csv(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    file(app, scope, asked, Form::Csv).await
}

pub(super) async fn xlsx(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    file(app, scope, asked, Form::Xlsx).await
}

async fn file(app: App, scope: Scope, asked: Asked, form: Form) -> Result {
    let (_, calls) = chosen(&app, &scope, asked).await?;
    let rows = calls.iter().map(|line| row(&scope, line)).collect();
    take(&scope, form, ("calls", scope.t("records-funding-call")), &HEADINGS, Known::new(rows)).await
}

fn row(scope: &Scope, line: &CallLine) -> Vec<Cell> {
    vec![
        shown(scope, &line.title),
        shown(scope, &line.theme),
        shown(scope, &line.of.name),
        Cell::Text(scope.tf("funding-opening", line.opening(scope.today()).word())),
        Cell::day(line.set_aside.opens_on),
        Cell::day(line.set_aside.closes_on),
        Cell::number(line.set_aside.amount),
        Cell::text(&line.of.currency),
        address(scope, &format!("/funding/calls/{}", line.slug)),
    ]
}
