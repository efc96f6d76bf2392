//! The ledger, by window and by result, and the page of one target.

use askama::Template;
use axum::extract::State;
use serde::Deserialize;

use super::model::{Contact, Left, Line, Outcome, Principles, Target, Turn, left, name_of};
use super::queries;
use super::windows::windows;
use super::wording::{Part, SideBySide, side_by_side};
use crate::council::organisation::Scope;
use crate::platform::picture::{BarPart, Times, bar_of};
use crate::platform::web::{App, Error, Page, Path, Query, Result, encode_value};
use crate::platform::words::Quarter;
use crate::review::book::GoalRef;

/// Most lines of a part of the first screen; the table has all.
const MOST_AT_A_GLANCE: usize = 6;

#[derive(Debug, Deserialize)]
pub(super) struct Filters {
    result: Option<String>,
    goal: Option<String>,
}

#[derive(Template)]
#[template(path = "cooperation/advocacy.html")]
pub(super) struct Ledger {
    pub scope: Scope,
    /// The quarter that it is where the organisation is.
    quarter: Quarter,
    /// All targets, by their windows.
    lines: Vec<Line>,
    outcome: Option<Outcome>,
    /// `strategy/code` of the one goal that is asked for.
    goal: Option<String>,
    /// Goals that any target serves, for the filter.
    goals: Vec<GoalRef>,
    principles: Option<Principles>,
}

impl Ledger {
    fn is_filtered(&self) -> bool {
        self.outcome.is_some() || self.goal.is_some()
    }

    fn is_outcome(&self, outcome: &Outcome) -> bool {
        self.outcome == Some(*outcome)
    }

    fn is_goal(&self, goal: &GoalRef) -> bool {
        self.goal.as_ref().is_some_and(|asked| *asked == name_of(goal))
    }

    fn name_of(&self, goal: &GoalRef) -> String {
        name_of(goal)
    }

    /// The query of what was chosen.
    fn query(&self) -> String {
        let outcome = self.outcome.map(|outcome| format!("result={}", outcome.word()));
        let goal = self.goal.as_ref().map(|goal| format!("goal={}", encode_value(goal)));
        let parts: Vec<String> = outcome.into_iter().chain(goal).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    pub(super) fn shown(&self) -> Vec<&Line> {
        let by_outcome = |line: &&Line| self.outcome.is_none_or(|outcome| line.outcome == outcome);
        let by_goal = |line: &&Line| self.goal.as_ref().is_none_or(|goal| line.is_for(goal));
        self.lines.iter().filter(by_outcome).filter(by_goal).collect()
    }

    /// Targets at a turn, the first of them: what is decided first, and of what is decided the last.
    fn at(&self, turn: Turn) -> Vec<&Line> {
        let mut lines: Vec<&Line> = self.lines.iter().filter(|line| line.turn(self.quarter) == turn).collect();
        if turn == Turn::Decided {
            lines.sort_by_key(|line| std::cmp::Reverse(line.decided_on));
        }
        lines.truncate(MOST_AT_A_GLANCE);
        lines
    }

    /// How many there are of each result that there is any of.
    fn counts(&self) -> Vec<(Outcome, usize)> {
        let count = |outcome| self.lines.iter().filter(|line| line.outcome == outcome).count();
        Outcome::ALL.into_iter().map(|outcome| (outcome, count(outcome))).filter(|(_, count)| *count > 0).collect()
    }

    /// The same as parts of a bar.
    fn bar(&self) -> Vec<BarPart> {
        bar_of(&self.counts().into_iter().map(|(outcome, count)| (outcome.kind(), count)).collect::<Vec<_>>())
    }

    fn windows(&self) -> Option<Times> {
        windows(&self.shown(), &self.scope)
    }

    /// Whether its window is over and no result is recorded.
    fn is_late(&self, line: &Line) -> bool {
        let over = line.window.as_ref().is_some_and(|window| window.period.is_past(self.scope.today()));
        over && line.outcome == Outcome::Open
    }
}

/// What is asked for, of what there is.
fn asked(filters: Filters, goals: &[GoalRef]) -> Result<(Option<Outcome>, Option<String>)> {
    let outcome = match filters.result {
        Some(word) => Some(Outcome::parse(&word).ok_or(Error::BadRequest(word))?),
        None => None,
    };
    match filters.goal {
        Some(goal) if !goals.iter().any(|known| name_of(known) == goal) => Err(Error::BadRequest(goal)),
        goal => Ok((outcome, goal)),
    }
}

pub(super) async fn ledger(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    let ledger = read(&app, scope, filters).await?;
    let keep = ledger.scope.keep();
    Page(ledger).kept(keep)
}

/// The ledger with what was chosen of it.
pub(super) async fn read(app: &App, scope: Scope, filters: Filters) -> Result<Ledger> {
    let mut door = scope.door(app).await?;
    let principles = queries::principles(&mut door, scope.organisation.id).await?;
    let mut lines = queries::ledger(&mut door, scope.organisation.id).await?;
    drop(door);
    // What has no window, or one that nobody can read, stands last.
    lines.sort_by(|a, b| match (&a.window, &b.window) {
        (Some(a), Some(b)) => a.period.cmp(&b.period),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    let mut goals: Vec<GoalRef> = lines.iter().filter_map(|line| line.goal.clone()).collect();
    goals.sort_by_key(name_of);
    goals.dedup_by(|a, b| a.id == b.id);
    let (outcome, goal) = asked(filters, &goals)?;
    let quarter = Quarter::of(scope.today());
    Ok(Ledger { scope, quarter, lines, outcome, goal, goals, principles })
}

#[derive(Template)]
#[template(path = "cooperation/advocacy_target.html")]
struct Show {
    scope: Scope,
    target: Target,
    /// Both wordings with their differences, where that helps.
    compared: Option<SideBySide>,
    /// The log of contacts, for the organisation's own people.
    contacts: Option<Vec<Contact>>,
}

impl Show {
    /// How long it is until the window opens or closes, in words.
    fn left(&self) -> Option<String> {
        if self.target.line.outcome != Outcome::Open {
            return None;
        }
        Some(match left(&self.target.line.window.as_ref()?.period, self.scope.today())? {
            Left::For(key, n) => self.scope.tn(key, n),
            Left::Over(day) => self.scope.tx("window-over", self.scope.date(&day)),
        })
    }

    fn is_over(&self) -> bool {
        let window = self.target.line.window.as_ref();
        self.target.line.outcome == Outcome::Open
            && window.is_some_and(|window| window.period.is_past(self.scope.today()))
    }

    fn wanted(&self) -> Option<&[Part]> {
        // The page notes texts that it borrows from another language, these parts of one too.
        let _ = self.scope.show(&self.target.wanted);
        self.compared.as_ref().map(|both| both.wanted.as_slice())
    }

    fn obtained(&self) -> Option<&[Part]> {
        self.compared.as_ref().map(|both| both.obtained.as_slice())
    }

    fn to(&self, part: &str) -> String {
        self.scope.within("advocacy", &self.target.line.slug, part)
    }

    fn may_change(&self, contact: &Contact) -> bool {
        self.scope.is_editor() || (contact.own && self.scope.is_reporter())
    }
}

pub(super) async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let (mut door, own) = (scope.door(&app).await?, scope.organisation.id);
    let target = queries::target(&mut door, own, &slug).await?.ok_or(Error::NotFound)?;
    let contacts = match scope.reader.as_ref().filter(|_| scope.role().is_some()) {
        Some(reader) => Some(queries::contacts(&mut door, own, &slug, reader.account).await?),
        None => None,
    };
    let compared = side_by_side(&target.wanted, &target.obtained, scope.language, scope.first);
    let keep = scope.keep();
    Page(Show { scope, target, compared, contacts }).kept(keep)
}
