//! The first page of funding: where we stand.

use askama::Template;
use axum::extract::State;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::amount::{money, share};
use super::filter::NO_GOAL;
use super::lines::{CallLine, FundRef, GoalRef, Overview};
use super::model::{Opening, Standing};
use super::picture::{Bar, bar, percent};
use super::queries::{self, PRINCIPLES};
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Page, Query, Result, encode_value};

/// A fund with where it stands.
pub struct FundLine {
    pub fund: FundRef,
    pub standing: Standing,
    pub bar: Option<Bar>,
}

/// What was granted for a goal from funds of one currency, in all the years that are looked at.
struct GoalLine {
    goal: Option<GoalRef>,
    currency: String,
    projects: i64,
    amount: Decimal,
    /// In percent of the largest.
    width: Decimal,
}

#[derive(Template)]
#[template(path = "cooperation/funding/overview.html")]
struct Show {
    scope: Scope,
    year: Option<i16>,
    years: Vec<i16>,
    funds: Vec<FundLine>,
    goals: Vec<GoalLine>,
    overview: Overview,
}

impl Show {
    fn money(&self, amount: &Decimal, currency: &str) -> String {
        money(*amount, currency, self.scope.language)
    }

    /// The share of the frame, where there is one.
    fn share(&self, part: &Decimal, standing: &Standing) -> Option<String> {
        share(*part, standing.frame?)
    }

    /// What the projects of a line are chosen by.
    fn goal_word(&self, line: &GoalLine) -> String {
        line.goal.as_ref().map_or(NO_GOAL.to_owned(), |goal| encode_value(&goal.word()))
    }

    fn is_year(&self, year: &i16) -> bool {
        self.year == Some(*year)
    }

    fn calls(&self, opening: &Opening) -> Vec<&CallLine> {
        let today = self.scope.today();
        self.overview.calls.iter().filter(|call| call.opening(today) == *opening).collect()
    }

    fn is_example(&self) -> bool {
        self.overview.money.is_example()
            || self.overview.calls.iter().any(|call| call.example)
            || self.overview.latest.iter().any(|line| line.example)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    year: Option<String>,
}

impl Asked {
    fn year(self) -> Result<Option<i16>, Error> {
        let Some(text) = self.year else { return Ok(None) };
        let year = text.parse().ok().filter(|year: &i16| (1990..=2200).contains(year) && year.to_string() == text);
        year.map(Some).ok_or_else(|| Error::BadRequest(text.chars().take(40).collect()))
    }
}

pub(super) async fn show(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let year = asked.year()?;
    let today = scope.today();
    let overview = queries::overview(&mut *scope.door(&app).await?, scope.organisation.id, today).await?;
    let lines = overview.funds.iter().map(|fund| {
        let standing = overview.money.standing(fund.id, year, today);
        FundLine { fund: fund.clone(), standing, bar: bar(&standing) }
    });
    let funds = lines.collect();
    let years = overview.money.years(None, today);
    let goals = goals(&overview, year);
    let keep = scope.keep();
    Page(Show { scope, year, years, funds, goals, overview }).kept(keep)
}

/// Money by goal, the most first, what is for no goal last.
fn goals(overview: &Overview, year: Option<i16>) -> Vec<GoalLine> {
    let mut lines: Vec<GoalLine> = Vec::new();
    for sum in overview.goals.iter().filter(|sum| year.is_none() || sum.year == year) {
        let id = sum.goal.as_ref().map(|goal| goal.id);
        let known =
            lines.iter_mut().find(|line| line.goal.as_ref().map(|goal| goal.id) == id && line.currency == sum.currency);
        match known {
            Some(line) => {
                line.projects += sum.projects;
                line.amount += sum.amount;
            }
            None => lines.push(GoalLine {
                goal: sum.goal.clone(),
                currency: sum.currency.clone(),
                projects: sum.projects,
                amount: sum.amount,
                width: Decimal::ZERO,
            }),
        }
    }
    let largest = lines.iter().map(|line| line.amount).max().unwrap_or_default();
    lines.iter_mut().for_each(|line| line.width = percent(line.amount, largest));
    let word = |line: &GoalLine| line.goal.as_ref().map(GoalRef::word);
    lines.sort_by(|a, b| (a.goal.is_none(), b.amount, word(a)).cmp(&(b.goal.is_none(), a.amount, word(b))));
    lines
}
