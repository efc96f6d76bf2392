//! Phase and status of a measure, and the status that the facts suggest.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Period, Span};

/// The text is not one of the words that are stored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not one of the known words")]
pub struct UnknownWord(pub String);

/// Where a measure is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Not begun.
    Planned,
    /// Begun and not finished.
    UnderWay,
    /// Finished.
    Done,
    /// Given up.
    Dropped,
}

/// How a measure is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// As it should.
    OnTrack,
    /// It may not be ready in time.
    AtRisk,
    /// It is not ready in time.
    Late,
    /// Nobody has said.
    Unknown,
}

impl Phase {
    /// Every phase, in the order of a measure's life.
    pub const ALL: [Self; 4] = [Self::Planned, Self::UnderWay, Self::Done, Self::Dropped];

    /// The word that is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::UnderWay => "under_way",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// Reads the word that is stored.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.as_str() == word)
    }

    /// Whether nothing more is expected of the measure.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}

impl Status {
    /// Every status, from good to unknown.
    pub const ALL: [Self; 4] = [Self::OnTrack, Self::AtRisk, Self::Late, Self::Unknown];

    /// The word that is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OnTrack => "on_track",
            Self::AtRisk => "at_risk",
            Self::Late => "late",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word that is stored.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }

    /// Its mark: a shape and a colour of the stylesheet.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::OnTrack => "good",
            Self::AtRisk => "warn",
            Self::Late => "bad",
            Self::Unknown => "none",
        }
    }

    /// Whether a forum must answer it: no deviation without an answer.
    pub const fn is_deviation(self) -> bool {
        matches!(self, Self::AtRisk | Self::Late)
    }
}

macro_rules! stored_word {
    ($type:ty) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $type {
            type Err = UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::parse(word).ok_or_else(|| UnknownWord(word.to_owned()))
            }
        }
    };
}

stored_word!(Phase);
stored_word!(Status);

/// Why a status is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The measure is done.
    Done,
    /// The measure was given up, so there is nothing to be on time with.
    Dropped,
    /// Nothing is reported and no step is done.
    NoReport,
    /// The period is over, nothing is reported and no step is done.
    PeriodOverWithoutReport,
    /// The period is over and the measure is not done.
    PeriodOver,
    /// A step that is not done should have been done by now.
    StepOverdue,
    /// The last reading of an indicator is far off the line from its baseline to its target.
    ReadingsOff,
    /// More than three quarters of the period are gone and under half of the steps are done.
    FewStepsDone,
    /// Followed, but there is no period, or none that could be read, to hold it against.
    NoPeriod,
    /// Followed, and nothing speaks against it.
    WithinPeriod,
}

/// The status that the facts suggest, and why. A person may overrule it with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The suggested status.
    pub status: Status,
    /// Why.
    pub reason: Reason,
}

/// What is known of a measure when its status is suggested.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Where it is in its life.
    pub phase: Phase,
    /// Its time.
    pub period: Option<&'a Period>,
    /// Steps that are done.
    pub steps_done: usize,
    /// All its steps.
    pub steps_total: usize,
    /// The first day by which a step that is not done should have been.
    pub step_due: Option<Date>,
    /// Whether anything is reported or read of it.
    pub reported: bool,
    /// Whether a reading is far off its line: see [`is_off_the_line`].
    pub off_the_line: bool,
}

/// Suggests a status for a measure on a day.
///
/// 1. Done is on track; dropped is unknown, for nothing is expected of it any more.
/// 2. A measure that nobody follows (nothing reported, no step done) is unknown, also when its period is over:
///    silence is not lateness, and the health check lists it.
/// 3. A followed measure whose period is over is late.
/// 4. It is at risk when a step is overdue, when a reading is off its line, or with more than 75 % of the period's days
///    gone (today counts as going on) and under half of the steps done; this last needs a period with both ends.
/// 5. Else it is on track.
pub fn suggest(today: Date, facts: Facts<'_>) -> Suggestion {
    let span = facts.period.map_or(Span::Unknown, |period| period.phase_on(today));
    let over = span == Span::Over;
    let followed = facts.reported || facts.steps_done > 0;
    let few_steps = facts.steps_done.saturating_mul(2) < facts.steps_total;
    let (status, reason) = match facts.phase {
        Phase::Done => (Status::OnTrack, Reason::Done),
        Phase::Dropped => (Status::Unknown, Reason::Dropped),
        _ if !followed && over => (Status::Unknown, Reason::PeriodOverWithoutReport),
        _ if !followed => (Status::Unknown, Reason::NoReport),
        _ if over => (Status::Late, Reason::PeriodOver),
        _ if facts.step_due.is_some_and(|due| due < today) => (Status::AtRisk, Reason::StepOverdue),
        _ if facts.off_the_line => (Status::AtRisk, Reason::ReadingsOff),
        _ if few_steps && facts.period.is_some_and(|period| mostly_gone(period, today)) => {
            (Status::AtRisk, Reason::FewStepsDone)
        }
        _ if span == Span::Unknown => (Status::OnTrack, Reason::NoPeriod),
        _ => (Status::OnTrack, Reason::WithinPeriod),
    };
    Suggestion { status, reason }
}

/// Whether a reading is far off the straight line from the baseline at the period's start to the target at its end:
/// with a quarter of the time gone or more, less than half of the way that should be behind is.
pub fn is_off_the_line(period: &Period, taken_on: Date, way_done: f64) -> bool {
    let (Some(start), Some(end)) = (period.start(), period.end()) else { return false };
    let days_until =
        |day: Date| f64::from(i32::try_from(start.date.duration_until(day).as_hours() / 24).unwrap_or(i32::MAX));
    let gone = (days_until(taken_on) / days_until(end.date).max(1.0)).clamp(0.0, 1.0);
    gone >= 0.25 && way_done < gone / 2.0
}

/// Whether more than three quarters of the days are behind; a period without both ends has no quarters.
fn mostly_gone(period: &Period, today: Date) -> bool {
    let (Some(start), Some(end)) = (period.start(), period.end()) else { return false };
    let days_until = |day: Date| start.date.duration_until(day).as_hours() / 24;
    days_until(today) * 4 > (days_until(end.date) + 1) * 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// 100 days: 2026-01-01 … 2026-04-10.
    fn hundred_days() -> Period {
        Period::parse("1.1.–10.4.2026").period
    }

    fn unknown_facts() -> Facts<'static> {
        Facts {
            phase: Phase::UnderWay,
            period: None,
            steps_done: 0,
            steps_total: 0,
            step_due: None,
            reported: false,
            off_the_line: false,
        }
    }

    #[test]
    fn a_reading_is_held_against_the_line() {
        let period = hundred_days();
        assert!(!is_off_the_line(&period, date(2026, 1, 20), 0.0), "it has only begun");
        assert!(is_off_the_line(&period, date(2026, 2, 20), 0.2));
        assert!(!is_off_the_line(&period, date(2026, 2, 20), 0.3));
        assert!(is_off_the_line(&period, date(2026, 2, 20), -1.0), "the wrong way");
        assert!(!is_off_the_line(&Period::parse("syksy 2024 alkaen").period, date(2026, 2, 20), 0.0), "no end");
    }

    #[test]
    fn words_are_read_back() {
        for phase in Phase::ALL {
            assert_eq!(phase.as_str().parse(), Ok(phase));
            assert_eq!(serde_json::to_string(&phase).unwrap(), format!("\"{phase}\""));
        }
        for status in Status::ALL {
            assert_eq!(status.as_str().parse(), Ok(status));
            assert_eq!(serde_json::to_string(&status).unwrap(), format!("\"{status}\""));
        }
        assert!("late ".parse::<Status>().is_err());
    }

    #[test]
    fn silence_is_not_lateness() {
        let period = hundred_days();
        let silent = |today, period| suggest(today, Facts { period, steps_total: 4, ..unknown_facts() });
        let unknown = |reason| Suggestion { status: Status::Unknown, reason };
        assert_eq!(silent(date(2026, 2, 1), Some(&period)), unknown(Reason::NoReport));
        assert_eq!(silent(date(2026, 2, 1), None), unknown(Reason::NoReport));
        assert_eq!(silent(date(2026, 4, 11), Some(&period)), unknown(Reason::PeriodOverWithoutReport));
    }

    #[test]
    fn a_followed_measure_is_held_against_its_period() {
        let period = hundred_days();
        let facts = Facts { period: Some(&period), reported: true, ..unknown_facts() };
        let followed = |today, steps_done, steps_total| suggest(today, Facts { steps_done, steps_total, ..facts });
        let late = Suggestion { status: Status::Late, reason: Reason::PeriodOver };
        let risk = Suggestion { status: Status::AtRisk, reason: Reason::FewStepsDone };
        let well = Suggestion { status: Status::OnTrack, reason: Reason::WithinPeriod };
        assert_eq!(followed(date(2026, 4, 11), 4, 4), late);
        assert_eq!(followed(date(2026, 4, 10), 1, 4), risk);
        assert_eq!(followed(date(2026, 3, 18), 1, 4), risk);
        assert_eq!(followed(date(2026, 3, 17), 1, 4), well, "exactly 75 % gone");
        assert_eq!(followed(date(2026, 4, 10), 2, 4), well, "half of the steps");
        assert_eq!(followed(date(2026, 4, 10), 0, 0), well, "no steps to count");
        let risk = |reason| Suggestion { status: Status::AtRisk, reason };
        let overdue = Facts { step_due: Some(date(2026, 2, 1)), ..facts };
        assert_eq!(suggest(date(2026, 2, 1), overdue), well, "it is still that day");
        assert_eq!(suggest(date(2026, 2, 2), overdue), risk(Reason::StepOverdue));
        assert_eq!(suggest(date(2026, 2, 2), Facts { off_the_line: true, ..facts }), risk(Reason::ReadingsOff));
    }

    #[test]
    fn what_is_finished_is_not_late() {
        let (period, today) = (hundred_days(), date(2027, 1, 1));
        let facts = Facts { period: Some(&period), steps_total: 4, reported: true, ..unknown_facts() };
        let done = suggest(today, Facts { phase: Phase::Done, ..facts });
        assert_eq!(done, Suggestion { status: Status::OnTrack, reason: Reason::Done });
        let dropped = suggest(today, Facts { phase: Phase::Dropped, ..facts });
        assert_eq!(dropped, Suggestion { status: Status::Unknown, reason: Reason::Dropped });
    }

    #[test]
    fn without_a_readable_period_nothing_speaks_against_it() {
        let unread = Period::parse("sovitaan myöhemmin").period;
        for period in [None, Some(&unread)] {
            let facts = Facts { period, steps_done: 1, steps_total: 4, ..unknown_facts() };
            let suggestion = suggest(date(2026, 1, 1), facts);
            assert_eq!(suggestion, Suggestion { status: Status::OnTrack, reason: Reason::NoPeriod });
        }
    }
}
