//! What stands in the book of a round, and what follows from it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::council::party::PartyRef;
use crate::platform::words::{LocalText, Phase, Quarter, Status};
use crate::review::round::{Sitting, State};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Book {
    pub quarter: Quarter,
    pub state: State,
    pub example: bool,
    pub opens_on: Date,
    pub reports_due: Date,
    pub acceptance_due: Date,
    #[serde(default)]
    pub closed_at: Option<Timestamp>,
    #[serde(default)]
    pub value: Option<LocalText>,
    pub question: LocalText,
    pub answer: LocalText,
    pub summary: LocalText,
    /// How the values question was answered, round by round, this one last.
    #[serde(default)]
    pub values: Vec<ValueRound>,
    /// What was said of it in words; for the organisation's own people, and only when enough have answered.
    #[serde(default)]
    pub words: Vec<LocalText>,
    pub sittings: Vec<Sitting>,
    pub measures: Vec<Entry>,
    pub decisions: Vec<Decision>,
    pub reactions: Vec<Reaction>,
    pub assessments: Vec<Assessment>,
    /// Goals whose yearly assessment is due and not done.
    pub due: Vec<GoalRef>,
    pub readings: Vec<Chart>,
    // For the organisation's own people.
    #[serde(default)]
    pub questions: Vec<Question>,
    #[serde(default)]
    pub signals: Vec<Signal>,
    #[serde(default)]
    pub work: Vec<WorkItem>,
}

/// Answers to the values question of one round. Few answers are not shown: they would have names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ValueRound {
    pub quarter: Quarter,
    pub value: Option<LocalText>,
    /// How many gave each mark from 1 to 5.
    pub marks: [usize; 5],
}

/// From how many answers on they are shown.
pub const ENOUGH_ANSWERS: usize = 3;

impl ValueRound {
    pub fn total(&self) -> usize {
        self.marks.iter().sum()
    }

    pub fn is_shown(&self) -> bool {
        self.total() >= ENOUGH_ANSWERS
    }

    /// The mean of the marks to one decimal, in tenths.
    pub fn mean_in_tenths(&self) -> Option<usize> {
        let sum: usize = (1..).zip(self.marks).map(|(mark, given): (usize, usize)| mark * given).sum();
        (self.is_shown()).then(|| (sum * 10 + self.total() / 2) / self.total())
    }

    /// The mean as a figure with one decimal.
    pub fn mean(&self) -> Option<String> {
        self.mean_in_tenths().map(|tenths| format!("{}.{}", tenths / 10, tenths % 10))
    }
}

/// A goal as others point at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalRef {
    pub id: Uuid,
    pub strategy: String,
    pub code: String,
    pub label: Option<String>,
    pub title: LocalText,
}

impl GoalRef {
    pub fn called(&self) -> &str {
        crate::strategy::document::called(self.label.as_deref(), &self.code)
    }
}

/// A measure in a round: its report, and how it was reported before.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry {
    pub id: Uuid,
    pub strategy: String,
    pub strategy_title: LocalText,
    /// The goal on the top level above it.
    pub area: GoalRef,
    /// The goal it stands under.
    pub goal: GoalRef,
    pub code: String,
    pub title: LocalText,
    pub internal: bool,
    pub lead: Option<PartyRef>,
    /// The word of the report's state; a report is here once it is submitted.
    pub report_state: String,
    #[serde(default)]
    pub report: Option<Report>,
    /// What closed rounds before this one said, the first first.
    pub marks: Vec<Mark>,
    /// Whether it is followed in this round; one that was finished before is not.
    pub followed: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    pub phase: Phase,
    pub status: Status,
    pub status_reason: LocalText,
    pub suggested: Option<Status>,
    pub progress: Option<i16>,
    pub happened: LocalText,
    pub next: LocalText,
    pub late: bool,
    pub accepted: bool,
}

/// How a measure was reported in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub quarter: Quarter,
    pub phase: Phase,
    pub status: Status,
    #[serde(default)]
    pub progress: Option<i16>,
}

impl Entry {
    /// What this round says of it, if its report is in.
    pub fn mark(&self, quarter: impl std::borrow::Borrow<Quarter>) -> Option<Mark> {
        let report = self.report.as_ref()?;
        Some(Mark { quarter: *quarter.borrow(), phase: report.phase, status: report.status, progress: report.progress })
    }

    /// What the last round before this one said of it.
    pub fn before(&self) -> Option<&Mark> {
        self.marks.last()
    }

    /// Whether a forum must answer it.
    pub fn is_deviation(&self) -> bool {
        self.report.as_ref().is_some_and(|report| report.status.is_deviation() && !report.phase.is_final())
    }

    pub fn is_missing(&self) -> bool {
        self.followed && self.report.is_none()
    }
}

/// What a sitting did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Noted,
    Decided,
    PassedOn,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Kind::Noted => "noted",
            Kind::Decided => "decided",
            Kind::PassedOn => "passed-on",
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Decision {
    pub id: Uuid,
    pub sitting_id: Uuid,
    pub outcome: Kind,
    pub section: Option<String>,
    pub body: LocalText,
    #[serde(default)]
    pub measure_id: Option<Uuid>,
    #[serde(default)]
    pub signal_id: Option<Uuid>,
    #[serde(default)]
    pub goal_id: Option<Uuid>,
    pub internal: bool,
}

/// What is done about a deviation, by whom, by when.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Reaction {
    pub id: Uuid,
    pub sitting_id: Uuid,
    pub measure_id: Uuid,
    pub kind: String,
    pub body: LocalText,
    pub owner: PartyRef,
    pub due_on: Date,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Assessment {
    pub goal: GoalRef,
    pub result: String,
    pub resourcing: String,
    pub verdict: String,
    pub body: LocalText,
    pub assessed_on: Date,
}

/// An indicator's readings as a small chart.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Chart {
    pub slug: String,
    pub title: LocalText,
    pub unit: LocalText,
    pub baseline: Option<f64>,
    pub target: Option<f64>,
    pub rising: Option<bool>,
    pub example: bool,
    pub points: Vec<Point>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub on: Date,
    pub value: Option<f64>,
    pub done: Option<bool>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Question {
    pub id: Uuid,
    pub kind: String,
    pub body: LocalText,
    pub measure_id: Option<Uuid>,
    /// What who asked stands for, where they stand for anything.
    pub by: Option<LocalText>,
    pub asked_at: Timestamp,
    pub answer: LocalText,
    pub answered_by: Option<LocalText>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Signal {
    pub id: Uuid,
    pub origin: String,
    pub group: Option<LocalText>,
    pub goal: Option<GoalRef>,
    pub body: LocalText,
    pub sent_at: Timestamp,
    pub handling: LocalText,
}

impl Signal {
    pub fn is_waiting(&self) -> bool {
        self.handling.is_empty()
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WorkItem {
    pub id: Uuid,
    pub title: LocalText,
    pub owner: Option<PartyRef>,
    pub due_on: Option<Date>,
    pub goal: Option<GoalRef>,
    /// What this round found: done, carried, dropped.
    pub outcome: Option<String>,
}

impl Book {
    /// The book with no count of answers that are too few to be shown, in no form that it is given in.
    pub fn without_few_answers(mut self) -> Book {
        for round in self.values.iter_mut().filter(|round| !round.is_shown()) {
            round.marks = [0; 5];
        }
        self
    }

    pub fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    /// The text that says why no change is told: nothing did, or there is nothing to compare with.
    pub fn unchanged(&self) -> &'static str {
        if self.measures.iter().any(|entry| entry.before().is_some()) { "agenda-unchanged" } else { "agenda-first" }
    }

    pub fn measure(&self, id: &Uuid) -> Option<&Entry> {
        self.measures.iter().find(|entry| entry.id == *id)
    }

    /// Measures that are reported on in this round.
    pub fn followed(&self) -> impl Iterator<Item = &Entry> {
        self.measures.iter().filter(|entry| entry.followed || entry.report.is_some())
    }

    pub fn deviations(&self) -> Vec<&Entry> {
        let mut deviations: Vec<_> = self.measures.iter().filter(|entry| entry.is_deviation()).collect();
        // What is late stands before what is at risk.
        deviations.sort_by_key(|entry| entry.report.as_ref().map(|report| report.status != Status::Late));
        deviations
    }

    pub fn missing(&self) -> Vec<&Entry> {
        self.measures.iter().filter(|entry| entry.is_missing()).collect()
    }

    /// The reaction that holds for a measure: that of the last forum that set one.
    pub fn reaction(&self, measure: &Uuid) -> Option<&Reaction> {
        let place = |reaction: &&Reaction| {
            self.sittings.iter().find(|sitting| sitting.id == reaction.sitting_id).map(|sitting| sitting.place)
        };
        self.reactions.iter().filter(|reaction| reaction.measure_id == *measure).max_by_key(place)
    }

    /// Deviations that nobody has answered yet.
    pub fn unanswered(&self) -> Vec<&Entry> {
        self.deviations().into_iter().filter(|entry| self.reaction(&entry.id).is_none()).collect()
    }

    pub fn decisions_of<'a>(&'a self, sitting: &'a Uuid) -> impl Iterator<Item = &'a Decision> {
        self.decisions.iter().filter(move |decision| decision.sitting_id == *sitting)
    }

    /// What earlier sittings passed on to later ones.
    pub fn passed_on_before(&self, place: impl std::borrow::Borrow<usize>) -> Vec<&Decision> {
        let earlier = |decision: &&Decision| {
            self.sittings.iter().any(|sitting| sitting.id == decision.sitting_id && sitting.place < *place.borrow())
        };
        self.decisions.iter().filter(|decision| decision.outcome == Kind::PassedOn).filter(earlier).collect()
    }

    /// The values of this round, as it stands.
    pub fn own_values(&self) -> Option<&ValueRound> {
        self.values.iter().find(|round| round.quarter == self.quarter)
    }

    /// How many measures were reported with each status, those not in last.
    pub fn counts(&self) -> Vec<(Option<Status>, usize)> {
        let followed: Vec<_> = self.followed().collect();
        let of = |status: Option<Status>| {
            let count = followed.iter().filter(|entry| entry.report.as_ref().map(|report| report.status) == status);
            (status, count.count())
        };
        Status::ALL.into_iter().map(Some).chain([None]).map(of).filter(|(_, count)| *count > 0).collect()
    }

    /// What keeps the round from being closed: the key of each sentence with how many it is about.
    pub fn obstacles(&self) -> Vec<(&'static str, usize)> {
        let count = |key, count: usize| (count > 0).then_some((key, count));
        let waiting = self.measures.iter().filter(|entry| entry.report.as_ref().is_some_and(|report| !report.accepted));
        [
            count("close-sittings", self.sittings.iter().filter(|sitting| sitting.concluded_at.is_none()).count()),
            count("close-unaccepted", waiting.count()),
            count("close-unanswered", self.unanswered().len()),
            count("close-work", self.work.iter().filter(|item| item.outcome.is_none()).count()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
