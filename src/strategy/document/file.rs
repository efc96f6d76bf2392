//! Goals and measures of a strategy as a file, in the order of its tree; of the measures those that were chosen.

use axum::extract::State;

use super::model::GoalLine;
use super::pages::{Filters, Show, read};
use crate::council::listing::{address, shown, take};
use crate::council::organisation::Scope;
use crate::council::party::PartyRef;
use crate::platform::table::{Cell, Form, Known};
use crate::platform::web::{App, Path, Query, Result};
use crate::strategy::measure::MeasureLine;

const HEADINGS: [&str; 10] = [
    "kind",
    "field-code",
    "field-title",
    "field-target-state",
    "field-phase",
    "standing",
    "record-schedule",
    "field-lead-id",
    "responsible",
    "funding-address",
];

type Asked = (Path<(String, String)>, Query<Filters>);

pub(super) async fn csv(
    State(app): State<App>,
    scope: Scope,
    slug: Path<(String, String)>,
    filters: Query<Filters>,
) -> Result {
    file(app, scope, (slug, filters), Form::Csv).await
}

pub(super) async fn xlsx(
    State(app): State<App>,
    scope: Scope,
    slug: Path<(String, String)>,
    filters: Query<Filters>,
) -> Result {
    file(app, scope, (slug, filters), Form::Xlsx).await
}

async fn file(app: App, scope: Scope, asked: Asked, form: Form) -> Result {
    let (Path((_, slug)), Query(filters)) = asked;
    let show = read(&app, scope, &slug, filters).await?;
    let mut rows = Vec::new();
    for top in show.strategy.top_goals() {
        show.add(top, &mut rows);
    }
    let title = show.scope.plain(&show.strategy.title).to_owned();
    take(&show.scope, form, (&slug, title), &HEADINGS, Known::new(rows)).await
}

impl Show {
    /// A goal with its measures, and those below it.
    fn add(&self, goal: &GoalLine, rows: &mut Vec<Vec<Cell>>) {
        if !self.is_filtered() {
            rows.push(self.goal(goal));
        }
        let measures = self.strategy.measures_of(goal).filter(|measure| self.shows(measure));
        rows.extend(measures.map(|measure| self.measure(measure)));
        for below in self.strategy.goals_below(goal) {
            self.add(below, rows);
        }
    }

    fn to(&self, code: &str) -> Cell {
        address(&self.scope, &format!("/strategies/{}/{code}", self.strategy.slug))
    }

    fn goal(&self, goal: &GoalLine) -> Vec<Cell> {
        let level = self.strategy.level_of(goal).map(|level| self.scope.plain(level).to_owned());
        let mut cells = vec![
            Cell::Text(level.unwrap_or_else(|| self.scope.tf("record", "goal"))),
            Cell::text(&goal.code),
            shown(&self.scope, &goal.title),
            shown(&self.scope, &goal.target_state),
        ];
        cells.resize(HEADINGS.len() - 1, Cell::Empty);
        cells.push(self.to(&goal.code));
        cells
    }

    fn measure(&self, measure: &MeasureLine) -> Vec<Cell> {
        let scope = &self.scope;
        let names = |parties: Vec<&PartyRef>| {
            Cell::Text(parties.iter().map(|party| scope.plain(&party.name)).collect::<Vec<_>>().join("\n"))
        };
        vec![
            Cell::Text(scope.tf("record", "measure")),
            Cell::text(&measure.code),
            shown(scope, &measure.title),
            Cell::Empty,
            Cell::Text(scope.tf("phase", measure.phase.as_str())),
            Cell::Text(scope.t(measure.standing(scope.today()).text())),
            Cell::Text(measure.schedule().map(|period| scope.period(period)).unwrap_or_default()),
            names(measure.responsible.iter().filter(|party| party.lead).collect()),
            names(measure.responsible.iter().collect()),
            self.to(&measure.code),
        ]
    }
}
