//! Periods as people write them.

mod lexer;
mod meaning;
mod parse;
mod print;
mod ranges;
#[cfg(test)]
mod tests;
mod unit;
mod units;
mod vocabulary;

use std::cmp::Ordering;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Language;
pub use parse::Reading;
use unit::{MAX_YEAR, MIN_YEAR, Unit};
pub use unit::{Precision, Season};

/// Where a period begins: the first day of the day, month, quarter … that its wording names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Start {
    /// The first day.
    pub date: Date,
    /// How exactly the wording says it.
    pub precision: Precision,
}

/// Where a period ends: the last day of the day, month, quarter … that its wording names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct End {
    /// The last day.
    pub date: Date,
    /// How exactly the wording says it.
    pub precision: Precision,
}

/// A human schedule: when it begins and ends, as far as its wording says, and that wording.
///
/// - both ends: "10–12/2024", "syksy 2024 – kevät 2025"
/// - a start and open-ended: "10/24 –", "syksy 2024 alkaen"
/// - only a start: "alkaa 1.1.2026"; how long it lasts is not said
/// - only an end, a deadline: "viimeistään 1.1.2026"
/// - neither, but open-ended: "toistaiseksi"
/// - neither: the wording could not be read, see [`Period::is_read`]
///
/// The end is never before the start. Sorts by start, then end: deadlines without a start first (they run already),
/// what could not be read last.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Stored")]
pub struct Period {
    start: Option<Start>,
    end: Option<End>,
    open_ended: bool,
    wording: String,
}

/// Why stored parts do not make a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// A date without a precision or a precision without a date.
    #[error("a period's date and its precision are given together or not at all")]
    HalfGiven,
    /// The start is not the first day of its unit, or the end not the last.
    #[error("{0} is not the first or last day of a {1}")]
    NotAtTheEdge(Date, &'static str),
    /// A year that no wording could name.
    #[error("the year of {0} is outside 1800–2199")]
    YearOutOfRange(Date),
    /// The end is before the start.
    #[error("the period ends before it starts")]
    Reversed,
    /// Open-ended, and yet with an end.
    #[error("a period with an end is not open-ended")]
    OpenWithEnd,
}

/// Where a day stands to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// The period has not begun.
    Upcoming,
    /// The day is in the period.
    Running,
    /// The period has ended.
    Over,
    /// The wording could not be read.
    Unknown,
}

impl Period {
    /// Reads a wording in any of the five languages; never fails, but says what it did not understand.
    ///
    /// The rules, and what is not read on purpose, are told at [`Reading`].
    pub fn parse(wording: &str) -> Reading {
        parse::read(wording)
    }

    /// The period of a wording that could not be read, or that nobody has read.
    pub fn unread(wording: impl Into<String>) -> Self {
        Self { start: None, end: None, open_ended: false, wording: wording.into() }
    }

    /// Puts a period together from its stored parts.
    ///
    /// # Errors
    /// When the parts contradict each other; see [`PeriodError`].
    pub fn from_parts(
        start: Option<Date>,
        start_precision: Option<Precision>,
        end: Option<Date>,
        end_precision: Option<Precision>,
        open_ended: bool,
        wording: impl Into<String>,
    ) -> Result<Self, PeriodError> {
        let start = both(start, start_precision)?.map(|(date, precision)| Start { date, precision });
        let end = both(end, end_precision)?.map(|(date, precision)| End { date, precision });
        if let Some(Start { date, precision }) = start {
            check(date, precision, |(first, _)| first == date)?;
        }
        if let Some(End { date, precision }) = end {
            check(date, precision, |(_, last)| last == date)?;
        }
        if let (Some(start), Some(end)) = (start, end)
            && end.date < start.date
        {
            return Err(PeriodError::Reversed);
        }
        if open_ended && end.is_some() {
            return Err(PeriodError::OpenWithEnd);
        }
        Ok(Self { start, end, open_ended, wording: wording.into() })
    }

    /// Where it begins, if the wording says so.
    pub const fn start(&self) -> Option<Start> {
        self.start
    }

    /// Where it ends, if the wording says so.
    pub const fn end(&self) -> Option<End> {
        self.end
    }

    /// Whether the wording says that it goes on.
    pub const fn open_ended(&self) -> bool {
        self.open_ended
    }

    /// The wording of the source, untouched.
    pub fn wording(&self) -> &str {
        &self.wording
    }

    /// Whether anything of the wording could be read.
    pub const fn is_read(&self) -> bool {
        self.start.is_some() || self.end.is_some() || self.open_ended
    }

    /// The period in the same form for all wordings, as a reader of the language writes it; reading that form gives
    /// the same start, end and openness. A period that could not be read gives its wording.
    pub fn uniform(&self, language: Language) -> String {
        print::uniform(self, language)
    }

    /// Where a day stands to the period. What has no start is running until its end.
    pub fn phase_on(&self, today: Date) -> Span {
        if !self.is_read() {
            Span::Unknown
        } else if self.start.is_some_and(|start| today < start.date) {
            Span::Upcoming
        } else if self.end.is_some_and(|end| end.date < today) {
            Span::Over
        } else {
            Span::Running
        }
    }

    /// Whether the period is over on a day; false for what is open-ended or could not be read.
    pub fn is_past(&self, today: Date) -> bool {
        self.phase_on(today) == Span::Over
    }

    /// Whether any day of the period is among the days from `from` to `to`, both counted; false for what could not be
    /// read. A missing start or end sets no limit.
    pub fn overlaps(&self, from: Date, to: Date) -> bool {
        self.is_read()
            && from <= to
            && self.start.is_none_or(|start| start.date <= to)
            && self.end.is_none_or(|end| from <= end.date)
    }

    fn sort_key(&self) -> impl Ord + '_ {
        let start = self.start.map_or(Date::MIN, |start| start.date);
        let end = self.end.map_or(Date::MAX, |end| end.date);
        (!self.is_read(), start, end, self.start, self.end, self.open_ended, &self.wording)
    }
}

fn both(date: Option<Date>, precision: Option<Precision>) -> Result<Option<(Date, Precision)>, PeriodError> {
    match (date, precision) {
        (Some(date), Some(precision)) => Ok(Some((date, precision))),
        (None, None) => Ok(None),
        _ => Err(PeriodError::HalfGiven),
    }
}

fn check(date: Date, precision: Precision, at_edge: impl Fn((Date, Date)) -> bool) -> Result<(), PeriodError> {
    let (unit, year) = Unit::containing(date, precision);
    if !(MIN_YEAR..=MAX_YEAR).contains(&year) {
        return Err(PeriodError::YearOutOfRange(date));
    }
    if unit.days(year).is_some_and(at_edge) { Ok(()) } else { Err(PeriodError::NotAtTheEdge(date, precision.as_str())) }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sort_key().cmp(&other.sort_key())
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A period as it is stored in snapshots, before its parts are checked.
#[derive(Deserialize)]
struct Stored {
    start: Option<Start>,
    end: Option<End>,
    open_ended: bool,
    wording: String,
}

impl TryFrom<Stored> for Period {
    type Error = PeriodError;

    fn try_from(stored: Stored) -> Result<Self, Self::Error> {
        Self::from_parts(
            stored.start.map(|start| start.date),
            stored.start.map(|start| start.precision),
            stored.end.map(|end| end.date),
            stored.end.map(|end| end.precision),
            stored.open_ended,
            stored.wording,
        )
    }
}
