//! What is done for a goal, and how it stands in time.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::council::party::PartyRef;
use crate::platform::db::PeriodColumn;
use crate::platform::picture::{BarPart, bar_of};
use crate::platform::words::{Facts, LocalText, Phase, Quarter, Span, Status, Suggestion, is_off_the_line, suggest};

/// A schedule of a measure: of the source's overview page, which tells its whole time, or of its card.
#[derive(Debug, Clone, Deserialize)]
pub struct Scheduled {
    pub place: Place,
    pub period: PeriodColumn,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Overview,
    Card,
}

/// The last reading of an indicator with a baseline and a target.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LastReading {
    pub baseline: f64,
    pub target: f64,
    pub value: f64,
    pub taken_on: Date,
}

impl LastReading {
    /// How much of the way from the baseline to the target is behind; below 0 where it went the other way.
    fn way_done(&self) -> f64 {
        (self.value - self.baseline) / (self.target - self.baseline)
    }
}

/// A measure as a line of a list, a bar of a timeline, a cell of a picture.
#[derive(Debug, Clone, Deserialize)]
pub struct MeasureLine {
    pub goal_id: Uuid,
    pub code: String,
    pub title: LocalText,
    pub phase: Phase,
    /// A person's own judgement, which comes before the computed one.
    pub status: Option<Status>,
    /// The quarter that its phase and status were last reported in.
    #[serde(default)]
    pub reported_in: Option<Quarter>,
    /// Whether that report is example data.
    #[serde(default)]
    pub example: bool,
    pub steps_total: usize,
    pub steps_done: usize,
    /// The first day by which a step that is not done should have been.
    #[serde(default)]
    pub step_due: Option<Date>,
    /// The last reading of each indicator that has a line to hold it against.
    #[serde(default)]
    pub lines: Vec<LastReading>,
    /// Readings of its indicators, which make it a followed measure.
    pub readings: usize,
    #[serde(default)]
    pub schedules: Vec<Scheduled>,
    #[serde(default)]
    pub responsible: Vec<PartyRef>,
}

/// How a measure stands: what is reported of it, else what its schedule tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Done,
    OnTrack,
    AtRisk,
    Late,
    Running,
    Upcoming,
    Over,
    Unscheduled,
    Dropped,
}

impl Standing {
    pub const ALL: [Standing; 9] = [
        Standing::Done,
        Standing::OnTrack,
        Standing::AtRisk,
        Standing::Late,
        Standing::Running,
        Standing::Upcoming,
        Standing::Over,
        Standing::Unscheduled,
        Standing::Dropped,
    ];

    /// Name in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Done => "done",
            Standing::OnTrack => "on-track",
            Standing::AtRisk => "at-risk",
            Standing::Late => "late",
            Standing::Running => "running",
            Standing::Upcoming => "upcoming",
            Standing::Over => "over",
            Standing::Unscheduled => "unscheduled",
            Standing::Dropped => "dropped",
        }
    }

    pub fn parse(word: &str) -> Option<Standing> {
        Standing::ALL.into_iter().find(|standing| standing.word() == word)
    }

    /// Its mark: a shape and a colour of the stylesheet.
    pub fn kind(self) -> &'static str {
        match self {
            Standing::Done => "done",
            Standing::OnTrack => "good",
            Standing::AtRisk => "warn",
            Standing::Late => "bad",
            Standing::Running => "running",
            Standing::Upcoming => "upcoming",
            Standing::Over => "over",
            Standing::Unscheduled | Standing::Dropped => "none",
        }
    }

    /// Key of its name among the texts.
    pub fn text(self) -> String {
        format!("standing-{}", self.word())
    }

    /// Key of its name with a number.
    pub fn count_text(self) -> String {
        format!("standings-{}", self.word())
    }
}

impl MeasureLine {
    /// The time of the whole measure: the overview's, else the card's schedules together.
    pub fn schedule(&self) -> Option<&PeriodColumn> {
        let of = |place| {
            self.schedules.iter().find(move |schedule| schedule.place == place && schedule.period.period.is_read())
        };
        of(Place::Overview).or_else(|| of(Place::Card)).or(self.schedules.first()).map(|schedule| &schedule.period)
    }

    /// Where today stands in its time. A card may have several lines: it is over when all are.
    pub fn span(&self, today: Date) -> Span {
        let spans = self
            .schedules
            .iter()
            .map(|schedule| schedule.period.period.phase_on(today))
            .filter(|span| *span != Span::Unknown);
        let spans: Vec<_> = spans.collect();
        match spans.as_slice() {
            [] => Span::Unknown,
            spans if spans.iter().all(|span| *span == Span::Over) => Span::Over,
            spans if spans.iter().all(|span| *span == Span::Upcoming) => Span::Upcoming,
            _ => Span::Running,
        }
    }

    /// The status that the facts suggest, and why.
    pub fn suggestion(&self, today: Date) -> Suggestion {
        let latest = self
            .schedules
            .iter()
            .map(|schedule| &schedule.period.period)
            .max_by_key(|period| period.end().map(|end| end.date));
        let off =
            |line: &LastReading| latest.is_some_and(|period| is_off_the_line(period, line.taken_on, line.way_done()));
        let facts = Facts {
            phase: self.phase,
            period: latest,
            steps_done: self.steps_done,
            steps_total: self.steps_total,
            step_due: self.step_due,
            reported: self.readings > 0 || self.reported_in.is_some(),
            off_the_line: self.lines.iter().any(off),
        };
        suggest(today, facts)
    }

    pub fn standing(&self, today: Date) -> Standing {
        match (self.phase, self.status.unwrap_or_else(|| self.suggestion(today).status)) {
            (Phase::Done, _) => Standing::Done,
            (Phase::Dropped, _) => Standing::Dropped,
            (_, Status::OnTrack) => Standing::OnTrack,
            (_, Status::AtRisk) => Standing::AtRisk,
            (_, Status::Late) => Standing::Late,
            (_, Status::Unknown) => match self.span(today) {
                Span::Upcoming => Standing::Upcoming,
                Span::Running => Standing::Running,
                Span::Over => Standing::Over,
                Span::Unknown => Standing::Unscheduled,
            },
        }
    }

    /// Whether its time touches the year: the whole measure's where that is known, else any line of its card. A mere
    /// deadline is in its own year.
    pub fn touches(&self, year: i16) -> bool {
        let (first, last) = (Date::new(year, 1, 1), Date::new(year, 12, 31));
        let (Ok(first), Ok(last)) = (first, last) else { return false };
        let touches = |column: &PeriodColumn| match (column.period.start(), column.period.end()) {
            (None, Some(end)) => end.date.year() == year,
            _ => column.period.overlaps(first, last),
        };
        let of = |place| self.schedules.iter().filter(move |schedule| schedule.place == place);
        match of(Place::Overview).next() {
            Some(whole) => touches(&whole.period),
            None => of(Place::Card).any(|schedule| touches(&schedule.period)),
        }
    }

    pub fn lead(&self) -> Option<&PartyRef> {
        self.responsible.iter().find(|party| party.lead)
    }
}

/// How many measures stand how, in the order of [`Standing::ALL`]; what a bar shows.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    standings: Vec<(Standing, usize)>,
    example: bool,
    /// The last quarter that any of them was reported in.
    reported_in: Option<Quarter>,
}

impl Counts {
    pub fn of<'a>(measures: impl IntoIterator<Item = &'a MeasureLine>, today: Date) -> Counts {
        let measures: Vec<&MeasureLine> = measures.into_iter().collect();
        let mut standings: Vec<Standing> = measures.iter().map(|measure| measure.standing(today)).collect();
        standings.sort_unstable();
        let same = standings.chunk_by(|a, b| a == b).filter_map(|same| Some((*same.first()?, same.len())));
        Counts {
            standings: same.collect(),
            example: measures.iter().any(|measure| measure.example),
            reported_in: measures.iter().filter_map(|measure| measure.reported_in).max(),
        }
    }

    /// Whether any of it rests on example data.
    pub fn is_example(&self) -> bool {
        self.example
    }

    /// The last quarter that any of the measures was reported in.
    pub fn reported_in(&self) -> Option<Quarter> {
        self.reported_in
    }

    pub fn iter(&self) -> impl Iterator<Item = &(Standing, usize)> {
        self.standings.iter()
    }

    pub fn total(&self) -> usize {
        self.standings.iter().map(|(_, count)| count).sum()
    }

    /// The parts of a bar.
    pub fn bar(&self) -> Vec<BarPart> {
        let kinds = self.standings.iter().map(|(standing, count)| (standing.kind(), *count));
        bar_of(&kinds.collect::<Vec<_>>())
    }
}
