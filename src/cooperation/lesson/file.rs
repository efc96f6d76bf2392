//! The lessons that were chosen, all of them, as a file.

use axum::extract::State;

use super::model::{After, Lesson};
use super::pages::Filters;
use super::queries::{self, Asked};
use crate::council::listing::{address, shown, take};
use crate::council::organisation::Scope;
use crate::platform::table::{Cell, Form, Rows};
use crate::platform::web::{App, Error, Query, Result};
use crate::review::book::GoalRef;

/// Lessons that are read at once.
const SOME: i64 = 500;

const HEADINGS: [&str; 9] = [
    "field-lesson-outcome",
    "field-title",
    "field-learned-on",
    "field-body",
    "record-goal",
    "record-measure",
    "record-project",
    "record-cooperation-group",
    "funding-address",
];

pub(super) async fn csv(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    file(app, scope, filters, Form::Csv).await
}

pub(super) async fn xlsx(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    file(app, scope, filters, Form::Xlsx).await
}

/// Reads the lessons some at a time.
struct Reading {
    app: App,
    scope: std::sync::Arc<Scope>,
    asked: Asked,
    ended: bool,
}

impl Rows for Reading {
    async fn next(&mut self) -> Result<Vec<Vec<Cell>>, Error> {
        if self.ended {
            return Ok(Vec::new());
        }
        let mut door = self.scope.door(&self.app).await?;
        let lessons = queries::list(&mut door, self.scope.organisation.id, &self.asked, SOME).await?;
        self.ended = i64::try_from(lessons.len()).is_ok_and(|count| count < SOME);
        self.asked.after = lessons.last().map(After::of);
        Ok(lessons.iter().map(|lesson| row(&self.scope, lesson)).collect())
    }
}

async fn file(app: App, scope: Scope, filters: Filters, form: Form) -> Result {
    let goals = queries::goals(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let asked = Asked { after: None, ..filters.read(&goals)? };
    let scope = std::sync::Arc::new(scope);
    let reading = Reading { app, scope: scope.clone(), asked, ended: false };
    take(&scope, form, ("lessons", scope.t("lessons")), &HEADINGS, reading).await
}

fn row(scope: &Scope, lesson: &Lesson) -> Vec<Cell> {
    let tied = |tied: &Option<GoalRef>| match tied {
        Some(tied) => Cell::Text(format!("{} {}", tied.called(), scope.plain(&tied.title))),
        None => Cell::Empty,
    };
    vec![
        Cell::Text(scope.tf("lesson-outcome", lesson.outcome.word())),
        shown(scope, &lesson.title),
        Cell::Day(lesson.learned_on),
        shown(scope, &lesson.body),
        tied(&lesson.goal),
        tied(&lesson.measure),
        lesson.project.as_ref().map_or(Cell::Empty, |project| shown(scope, &project.name)),
        lesson.group.as_ref().map_or(Cell::Empty, |group| shown(scope, &group.name)),
        address(scope, &format!("/lessons/{}", lesson.slug)),
    ]
}
