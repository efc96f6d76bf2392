//! The networks that were chosen, all of them, as a file.

use axum::extract::State;

use super::model::{Narrowed, NetworkLine};
use super::pages::{Filters, cut};
use super::queries;
use crate::council::listing::{address, shown, take};
use crate::council::organisation::Scope;
use crate::platform::table::{Cell, Form, Known};
use crate::platform::web::{App, Query, Result};

const HEADINGS: [&str; 12] = [
    "kind",
    "field-name",
    "field-abbreviation",
    "field-summary",
    "field-themes",
    "field-seat",
    "field-country",
    "field-since",
    "our-role",
    "member-since",
    "field-period",
    "funding-address",
];

pub(super) async fn csv(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    file(app, scope, filters, Form::Csv).await
}

pub(super) async fn xlsx(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    file(app, scope, filters, Form::Xlsx).await
}

async fn file(app: App, scope: Scope, filters: Filters, form: Form) -> Result {
    let mut narrowed = Narrowed { after: None, ..filters.read()? };
    let mut rows = Vec::new();
    loop {
        let listing = queries::list(&mut *scope.door(&app).await?, scope.organisation.id, &narrowed).await?;
        let (lines, goes_on) = cut(listing.lines);
        rows.extend(lines.iter().map(|line| row(&scope, line)));
        match lines.last().filter(|_| goes_on) {
            Some(last) => narrowed.after = Some(last.slug.clone()),
            None => break,
        }
    }
    take(&scope, form, ("networks", scope.t("nav-networks")), &HEADINGS, Known::new(rows)).await
}

fn row(scope: &Scope, line: &NetworkLine) -> Vec<Cell> {
    let themes: Vec<String> = line.themes.iter().map(|theme| scope.tf("theme", theme)).collect();
    vec![
        Cell::Text(scope.t(line.kind.text())),
        shown(scope, &line.name),
        Cell::text(line.abbreviation.as_deref().unwrap_or_default()),
        shown(scope, &line.summary),
        Cell::Text(themes.join(", ")),
        shown(scope, &line.seat),
        Cell::text(line.country.as_deref().unwrap_or_default()),
        Cell::number(line.since),
        shown(scope, &line.role),
        Cell::number(line.member_since),
        Cell::Text(line.period.as_ref().map(|period| scope.period(period)).unwrap_or_default()),
        address(scope, &format!("/networks/{}", line.slug)),
    ]
}
