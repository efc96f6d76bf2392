//! What the pages of a goal and of a measure show.

use jiff::civil::Date;
use serde::Deserialize;

use crate::council::organisation::Citation;
use crate::platform::words::{Language, LocalText, Phase, Quarter, Reason, Status, Suggestion};
use crate::strategy::document::{Named, StrategyState, called};
use crate::strategy::indicator::IndicatorLine;
use crate::strategy::measure::{MeasureLine, Place, Scheduled};

/// The strategy that a goal or measure stands in, as far as its pages name it.
#[derive(Debug, Clone, Deserialize)]
pub struct Within {
    pub slug: String,
    pub title: LocalText,
    pub state: StrategyState,
    pub standing: LocalText,
    pub successor: Option<Named>,
    pub levels: Vec<LocalText>,
    pub measure_word: LocalText,
}

/// A goal above or below.
#[derive(Debug, Clone, Deserialize)]
pub struct Neighbour {
    pub code: String,
    pub label: Option<String>,
    pub title: LocalText,
}

impl Neighbour {
    pub fn called(&self) -> &str {
        called(self.label.as_deref(), &self.code)
    }
}

/// The far end of a red thread, and whose it is.
#[derive(Debug, Clone, Deserialize)]
pub struct ThreadEnd {
    pub organisation: String,
    pub organisation_name: LocalText,
    pub first_language: Language,
    pub strategy: String,
    pub strategy_title: LocalText,
    pub code: String,
    pub title: LocalText,
    pub note: LocalText,
}

impl ThreadEnd {
    pub fn path(&self) -> String {
        format!("/{}/strategies/{}/{}", self.organisation, self.strategy, self.code)
    }
}

/// A network that serves the goal.
#[derive(Debug, Clone, Deserialize)]
pub struct Serving {
    pub slug: String,
    pub name: LocalText,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Goal {
    /// Whether only the organisation's own people see it.
    #[serde(default)]
    pub internal: bool,
    pub strategy: Within,
    pub level: usize,
    pub code: String,
    pub code_printed: bool,
    pub label: Option<String>,
    pub title: LocalText,
    pub other_titles: Vec<String>,
    pub strategic_goal: LocalText,
    pub target_state: LocalText,
    pub description: LocalText,
    pub citation: Option<Citation>,
    /// From the top down to the one above.
    pub above: Vec<Neighbour>,
    pub below: Vec<Neighbour>,
    pub measures: Vec<MeasureLine>,
    pub indicators: Vec<IndicatorLine>,
    pub threads: Vec<ThreadEnd>,
    pub networks: Vec<Serving>,
}

impl Goal {
    pub fn called(&self) -> &str {
        called(self.label.as_deref(), &self.code)
    }

    pub fn level_name(&self) -> Option<&LocalText> {
        self.strategy.levels.get(self.level.checked_sub(1)?)
    }
}

/// One concrete action.
#[derive(Debug, Clone, Deserialize)]
pub struct Step {
    pub title: LocalText,
    #[serde(default)]
    pub due_on: Option<Date>,
    pub done_on: Option<Date>,
}

/// What a closed round reported of a measure.
#[derive(Debug, Clone, Deserialize)]
pub struct Reported {
    pub quarter: Quarter,
    pub phase: Phase,
    pub status: Status,
    pub progress: Option<i16>,
    pub happened: LocalText,
    pub next: LocalText,
    pub late: bool,
    pub example: bool,
}

/// A measure with its card: steps, schedule, target state, responsible parties, indicators.
#[derive(Debug, Clone, Deserialize)]
pub struct Measure {
    /// Whether only the organisation's own people see it.
    #[serde(default)]
    pub internal: bool,
    pub strategy: Within,
    #[serde(flatten)]
    pub line: MeasureLine,
    pub code_printed: bool,
    pub overview_title: LocalText,
    pub target_state: LocalText,
    pub responsible_wording: LocalText,
    pub status_reason: LocalText,
    pub remark: LocalText,
    pub citation: Option<Citation>,
    pub above: Vec<Neighbour>,
    pub steps: Vec<Step>,
    pub indicators: Vec<IndicatorLine>,
    pub threads: Vec<ThreadEnd>,
    /// What closed rounds reported of it, the last first.
    #[serde(default)]
    pub reports: Vec<Reported>,
    /// The other measures of its goal, in order, itself among them.
    pub siblings: Vec<Neighbour>,
}

impl Measure {
    /// Whether the source has a card for it, or only its title.
    pub fn has_card(&self) -> bool {
        !self.steps.is_empty() || !self.target_state.is_empty() || self.of_card().next().is_some()
    }

    pub fn of_card(&self) -> impl Iterator<Item = &Scheduled> {
        self.line.schedules.iter().filter(|schedule| schedule.place == Place::Card)
    }

    pub fn of_overview(&self) -> impl Iterator<Item = &Scheduled> {
        self.line.schedules.iter().filter(|schedule| schedule.place == Place::Overview)
    }

    pub fn previous(&self) -> Option<&Neighbour> {
        let own = self.own_place()?;
        self.siblings.get(own.checked_sub(1)?)
    }

    pub fn next(&self) -> Option<&Neighbour> {
        self.siblings.get(self.own_place()? + 1)
    }

    fn own_place(&self) -> Option<usize> {
        self.siblings.iter().position(|sibling| sibling.code == self.line.code)
    }
}

/// Key of the sentence that gives the reason of a suggested status.
pub fn reason_text(suggestion: &Suggestion) -> &'static str {
    match suggestion.reason {
        Reason::Done => "reason-done",
        Reason::Dropped => "reason-dropped",
        Reason::NoReport => "reason-no-report",
        Reason::PeriodOverWithoutReport => "reason-over-without-report",
        Reason::PeriodOver => "reason-over",
        Reason::StepOverdue => "reason-step-overdue",
        Reason::ReadingsOff => "reason-readings-off",
        Reason::FewStepsDone => "reason-few-steps",
        Reason::NoPeriod => "reason-no-period",
        Reason::WithinPeriod => "reason-within-period",
    }
}
