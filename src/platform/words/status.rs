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

/// Suggests a status for a measure on a day.
///
/// 1. Done is on track; dropped is unknown, for nothing is expected of it any more.
/// 2. A measure that nobody follows (nothing `reported`, no step done) is unknown, also when its period is over:
///    silence is not lateness, and the health check lists it.
/// 3. A followed measure whose period is over is late.
/// 4. With more than 75 % of the period's days gone (today counts as going on) and under half of the steps done, it is
///    at risk. This needs a period with both ends and at least one step.
/// 5. Else it is on track.
pub fn suggest(
    today: Date,
    phase: Phase,
    period: Option<&Period>,
    steps_done: usize,
    steps_total: usize,
    reported: bool,
) -> Suggestion {
    let span = period.map_or(Span::Unknown, |period| period.phase_on(today));
    let over = span == Span::Over;
    let followed = reported || steps_done > 0;
    let few_steps = steps_done.saturating_mul(2) < steps_total;
    let (status, reason) = match phase {
        Phase::Done => (Status::OnTrack, Reason::Done),
        Phase::Dropped => (Status::Unknown, Reason::Dropped),
        _ if !followed && over => (Status::Unknown, Reason::PeriodOverWithoutReport),
        _ if !followed => (Status::Unknown, Reason::NoReport),
        _ if over => (Status::Late, Reason::PeriodOver),
        _ if few_steps && period.is_some_and(|period| mostly_gone(period, today)) => {
            (Status::AtRisk, Reason::FewStepsDone)
        }
        _ if span == Span::Unknown => (Status::OnTrack, Reason::NoPeriod),
        _ => (Status::OnTrack, Reason::WithinPeriod),
    };
    Suggestion { status, reason }
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
        let silent = |today, period| suggest(today, Phase::UnderWay, period, 0, 4, false);
        let unknown = |reason| Suggestion { status: Status::Unknown, reason };
        assert_eq!(silent(date(2026, 2, 1), Some(&period)), unknown(Reason::NoReport));
        assert_eq!(silent(date(2026, 2, 1), None), unknown(Reason::NoReport));
        assert_eq!(silent(date(2026, 4, 11), Some(&period)), unknown(Reason::PeriodOverWithoutReport));
    }

    #[test]
    fn a_followed_measure_is_held_against_its_period() {
        let period = hundred_days();
        let followed = |today, done, total| suggest(today, Phase::UnderWay, Some(&period), done, total, true);
        let late = Suggestion { status: Status::Late, reason: Reason::PeriodOver };
        let risk = Suggestion { status: Status::AtRisk, reason: Reason::FewStepsDone };
        let well = Suggestion { status: Status::OnTrack, reason: Reason::WithinPeriod };
        assert_eq!(followed(date(2026, 4, 11), 4, 4), late);
        assert_eq!(followed(date(2026, 4, 10), 1, 4), risk);
        assert_eq!(followed(date(2026, 3, 18), 1, 4), risk);
        assert_eq!(followed(date(2026, 3, 17), 1, 4), well, "exactly 75 % gone");
        assert_eq!(followed(date(2026, 4, 10), 2, 4), well, "half of the steps");
        assert_eq!(followed(date(2026, 4, 10), 0, 0), well, "no steps to count");
    }

    #[test]
    fn what_is_finished_is_not_late() {
        let (period, today) = (hundred_days(), date(2027, 1, 1));
        let done = suggest(today, Phase::Done, Some(&period), 0, 4, true);
        assert_eq!(done, Suggestion { status: Status::OnTrack, reason: Reason::Done });
        let dropped = suggest(today, Phase::Dropped, Some(&period), 0, 4, true);
        assert_eq!(dropped, Suggestion { status: Status::Unknown, reason: Reason::Dropped });
    }

    #[test]
    fn without_a_readable_period_nothing_speaks_against_it() {
        let unread = Period::parse("sovitaan myöhemmin").period;
        for period in [None, Some(&unread)] {
            let suggestion = suggest(date(2026, 1, 1), Phase::UnderWay, period, 1, 4, false);
            assert_eq!(suggestion, Suggestion { status: Status::OnTrack, reason: Reason::NoPeriod });
        }
    }
}
