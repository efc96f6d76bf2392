//! Funds, calls and projects as pages show them.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use uuid::Uuid;

use super::amount::money;
use super::model::{Money, Opening, SetAside, State};
use crate::council::organisation::Citation;
use crate::council::party::PartyRef;
use crate::platform::db::PeriodColumn;
use crate::platform::web::Shell;
use crate::platform::words::LocalText;

/// A fund as others name it.
#[derive(Debug, Clone, Deserialize)]
pub struct FundRef {
    pub id: Uuid,
    pub slug: String,
    pub name: LocalText,
    pub abbreviation: Option<String>,
    pub currency: String,
    #[serde(default)]
    pub internal: bool,
}

/// A fund with all that its page tells of it.
#[derive(Debug, Clone, Deserialize)]
pub struct Fund {
    #[serde(flatten)]
    pub line: FundRef,
    pub summary: LocalText,
    pub period: Option<PeriodColumn>,
    pub citation: Option<Citation>,
    pub money: Money,
    pub calls: Vec<CallLine>,
    pub projects: Vec<ProjectLine>,
}

/// A goal that money is counted for.
#[derive(Debug, Clone, Deserialize)]
pub struct GoalRef {
    pub id: Uuid,
    pub strategy: String,
    pub code: String,
    pub code_printed: bool,
    pub title: LocalText,
}

impl GoalRef {
    /// Its name among the filters of projects.
    pub fn word(&self) -> String {
        format!("{}/{}", self.strategy, self.code)
    }
}

/// A call as a line of a list.
#[derive(Debug, Clone, Deserialize)]
pub struct CallLine {
    #[serde(flatten)]
    pub set_aside: SetAside,
    pub slug: String,
    pub title: LocalText,
    pub theme: LocalText,
    /// The currency of its fund, and what that is called.
    pub of: FundRef,
    #[serde(default)]
    pub internal: bool,
    pub example: bool,
}

impl CallLine {
    pub fn opening(&self, today: Date) -> Opening {
        Opening::of(self.set_aside.opens_on, self.set_aside.closes_on, today)
    }

    /// What is set aside for it, as its reader writes amounts.
    pub fn amount(&self, shell: &Shell) -> Option<String> {
        self.set_aside.amount.map(|amount| money(amount, &self.of.currency, shell.language))
    }

    /// Days from a day to the one on which it closes, or, before it opens, to the one on which it does.
    pub fn days_left(&self, today: Date) -> Option<usize> {
        let until = match self.opening(today) {
            Opening::Open => self.set_aside.closes_on,
            Opening::Coming => self.set_aside.opens_on,
            Opening::Closed => None,
        }?;
        usize::try_from(today.until(until).ok()?.get_days()).ok()
    }
}

/// A call with all that its page tells of it.
#[derive(Debug, Clone, Deserialize)]
pub struct Call {
    #[serde(flatten)]
    pub line: CallLine,
    pub summary: LocalText,
    pub link: Option<String>,
    pub goal: Option<GoalRef>,
    pub money: Money,
    pub projects: Vec<ProjectLine>,
}

/// A call as others name it.
#[derive(Debug, Clone, Deserialize)]
pub struct CallRef {
    pub id: Uuid,
    pub slug: String,
    pub title: LocalText,
}

/// A project as a line of a list or of a file.
#[derive(Debug, Clone, Deserialize)]
pub struct ProjectLine {
    pub id: Uuid,
    pub slug: String,
    pub code: Option<String>,
    pub title: LocalText,
    pub state: State,
    pub fund: Option<FundRef>,
    pub call: Option<CallRef>,
    pub goal: Option<GoalRef>,
    pub applicant: Option<String>,
    pub decided_on: Option<Date>,
    pub listed_on: Date,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
    pub total_cost: Option<Decimal>,
    pub applied_amount: Option<Decimal>,
    pub granted_amount: Option<Decimal>,
    pub paid_amount: Option<Decimal>,
    pub municipalities: Vec<String>,
    pub internal: bool,
    pub example: bool,
}

impl ProjectLine {
    /// ISO 4217; an idea without a fund is reckoned in euros.
    pub fn currency(&self) -> &str {
        self.fund.as_ref().map_or("EUR", |fund| fund.currency.as_str())
    }

    /// What it was granted or else asked for, as its reader writes amounts.
    pub fn amount(&self, shell: &Shell) -> Option<String> {
        let amount = match self.state {
            State::Granted | State::Running | State::Ended => self.granted_amount,
            _ => self.applied_amount,
        };
        amount.map(|amount| money(amount, self.currency(), shell.language))
    }
}

/// A project with all that its page tells of it.
#[derive(Debug, Clone, Deserialize)]
pub struct Project {
    #[serde(flatten)]
    pub line: ProjectLine,
    pub summary: LocalText,
    pub period: Option<PeriodColumn>,
    pub results: LocalText,
    /// Who handles it here.
    pub party: Option<PartyRef>,
    pub lessons: Vec<LessonRef>,
}

/// What was learned from a project.
#[derive(Debug, Clone, Deserialize)]
pub struct LessonRef {
    pub slug: String,
    pub title: LocalText,
    pub outcome: String,
    pub learned_on: Date,
}

/// What was granted for a goal, or for none, from funds of one currency.
#[derive(Debug, Clone, Deserialize)]
pub struct GoalSum {
    pub goal: Option<GoalRef>,
    pub currency: String,
    pub year: Option<i16>,
    pub projects: i64,
    pub amount: Decimal,
}

/// A page that tells the principles of funding.
#[derive(Debug, Clone, Deserialize)]
pub struct Principles {
    pub title: LocalText,
    pub lead: LocalText,
}

/// What the first page of funding knows.
#[derive(Debug, Clone, Deserialize)]
pub struct Overview {
    pub funds: Vec<FundRef>,
    pub money: Money,
    pub goals: Vec<GoalSum>,
    pub calls: Vec<CallLine>,
    pub latest: Vec<ProjectLine>,
    pub principles: Option<Principles>,
}

/// What projects may be chosen by.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Choices {
    pub funds: Vec<FundRef>,
    pub goals: Vec<GoalRef>,
    pub calls: Vec<CallRef>,
    pub municipalities: Vec<String>,
}
