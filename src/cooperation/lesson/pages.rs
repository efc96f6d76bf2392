//! The list of lessons, with a search in it, and the page of one.

use askama::Template;
use axum::extract::State;
use serde::Deserialize;

use super::model::{After, Lesson, Outcome};
use super::queries::{self, Asked};
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Page, Path, Query, Result, encode_value, first_words};
use crate::review::book::GoalRef;

/// Lessons on a page of the list.
const ON_A_PAGE: usize = 20;
/// Longest text that is searched for, in characters.
const LONGEST: usize = 120;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Filters {
    q: Option<String>,
    outcome: Option<String>,
    goal: Option<String>,
    after: Option<String>,
}

/// A goal as filters name it: `strategy/code`.
fn name_of(goal: &GoalRef) -> String {
    format!("{}/{}", goal.strategy, goal.code)
}

impl Filters {
    /// What is asked for, of the goals that there are lessons for.
    pub(super) fn read(&self, goals: &[GoalRef]) -> Result<Asked> {
        let odd = |value: &String| Error::BadRequest(value.chars().take(80).collect());
        let words = self.q.as_deref().unwrap_or_default().chars().filter(|c| !c.is_control()).take(LONGEST);
        let outcome = self.outcome.as_ref().map(|word| Outcome::parse(word).ok_or_else(|| odd(word))).transpose()?;
        let known = |name: &String| goals.iter().find(|goal| name_of(goal) == *name).map(|goal| goal.id);
        let goal = self.goal.as_ref().map(|name| known(name).ok_or_else(|| odd(name))).transpose()?;
        let after = self.after.as_ref().map(|text| After::parse(text).ok_or_else(|| odd(text))).transpose()?;
        Ok(Asked { words: words.collect::<String>().trim().to_owned(), outcome, goal, after })
    }

    /// The same from a place in the list on, as a query.
    fn from(&self, after: &After) -> String {
        self.query(&Some(after.to_string()))
    }

    /// The query of all that were chosen.
    fn whole(&self) -> String {
        let query = self.query(&None);
        if query.is_empty() { query } else { format!("?{query}") }
    }

    fn query(&self, after: &Option<String>) -> String {
        let parts = [("q", &self.q), ("outcome", &self.outcome), ("goal", &self.goal), ("after", after)];
        let parts =
            parts.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", encode_value(value.as_ref()?))));
        parts.collect::<Vec<_>>().join("&")
    }
}

#[derive(Template)]
#[template(path = "cooperation/lessons.html")]
struct List {
    scope: Scope,
    lessons: Vec<Lesson>,
    goals: Vec<GoalRef>,
    asked: Asked,
    /// The query of the page after this one.
    next: Option<String>,
    /// The query of all that were chosen.
    whole: String,
}

impl List {
    fn is_filtered(&self) -> bool {
        !self.asked.words.is_empty() || self.asked.outcome.is_some() || self.asked.goal.is_some()
    }

    fn is_outcome(&self, outcome: &Outcome) -> bool {
        self.asked.outcome == Some(*outcome)
    }

    fn is_goal(&self, goal: &GoalRef) -> bool {
        self.asked.goal == Some(goal.id)
    }

    fn name_of(&self, goal: &GoalRef) -> String {
        name_of(goal)
    }

    fn extract(&self, lesson: &Lesson) -> String {
        first_words(self.scope.plain(&lesson.body), 220)
    }
}

pub(super) async fn list(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    let (mut door, own) = (scope.door(&app).await?, scope.organisation.id);
    let goals = queries::goals(&mut door, own).await?;
    let asked = filters.read(&goals)?;
    // One more than is shown says whether there is a page after this one.
    let most = i64::try_from(ON_A_PAGE + 1).unwrap_or(i64::MAX);
    let mut lessons = queries::list(&mut door, own, &asked, most).await?;
    let more = lessons.len() > ON_A_PAGE;
    lessons.truncate(ON_A_PAGE);
    let next = lessons.last().filter(|_| more).map(|last| filters.from(&After::of(last)));
    let (searched, keep) = (!asked.words.is_empty(), scope.keep());
    let page = Page(List { whole: filters.whole(), scope, lessons, goals, asked, next });
    // What people search for is endless, so it is not kept.
    if searched { page.fresh() } else { page.kept(keep) }
}

#[derive(Template)]
#[template(path = "cooperation/lesson.html")]
struct Show {
    scope: Scope,
    lesson: Lesson,
}

impl Show {
    fn has_origin(&self) -> bool {
        self.lesson.measure.is_some() || self.lesson.project.is_some() || self.lesson.group.is_some()
    }
}

pub(super) async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let lesson = queries::one(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?;
    let (lesson, keep) = (lesson.ok_or(Error::NotFound)?, scope.keep());
    Page(Show { scope, lesson }).kept(keep)
}
