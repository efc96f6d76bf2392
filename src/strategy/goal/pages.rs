//! The pages of a goal and of a measure.

use askama::Template;
use axum::extract::State;

use super::model::{Goal, Measure, reason_text};
use super::queries;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Page, Pages, Path, Result};
use crate::platform::words::Code;
use crate::strategy::frozen;
use crate::strategy::measure::{Counts, Standing};

pub fn routes() -> Pages {
    Pages::default().page("/{org}/strategies/{slug}/{code}", &["as-of"], show)
}

async fn show(
    State(app): State<App>,
    mut scope: Scope,
    Path((_, strategy, code)): Path<(String, String, String)>,
) -> Result {
    let code = Code::parse(&code).map_err(|_| Error::NotFound)?;
    let (organisation, keep) = (scope.organisation.id, scope.keep());
    let mut door = scope.door(&app).await?;
    let path = format!("/strategies/{strategy}/{}", code.as_str());
    if code.is_measure() {
        let measure = match frozen::page(&mut scope, &mut door, &path).await? {
            Some(frozen) => frozen,
            None => queries::measure(&mut door, organisation, &strategy, &code).await?.ok_or(Error::NotFound)?,
        };
        Page(MeasurePage { scope, measure }).kept(keep)
    } else {
        let goal = match frozen::page(&mut scope, &mut door, &path).await? {
            Some(frozen) => frozen,
            None => queries::goal(&mut door, organisation, &strategy, &code).await?.ok_or(Error::NotFound)?,
        };
        Page(GoalPage { scope, goal }).kept(keep)
    }
}

#[derive(Template)]
#[template(path = "strategy/goal.html")]
struct GoalPage {
    scope: Scope,
    goal: Goal,
}

impl GoalPage {
    fn counts(&self) -> Counts {
        Counts::of(&self.goal.measures, self.scope.today())
    }
}

#[derive(Template)]
#[template(path = "strategy/measure.html")]
struct MeasurePage {
    scope: Scope,
    measure: Measure,
}

impl MeasurePage {
    fn standing(&self) -> Standing {
        self.measure.line.standing(self.scope.today())
    }

    /// Why the status is suggested, and what a person said instead.
    fn reason(&self) -> String {
        self.scope.t(reason_text(&self.measure.line.suggestion(self.scope.today())))
    }
}
