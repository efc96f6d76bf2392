//! The units of the calendar that wordings name, and the one place that says which days they have.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The years that wordings may name; a number outside them is not taken for a year.
pub(super) const MIN_YEAR: i16 = 1800;
/// See [`MIN_YEAR`].
pub(super) const MAX_YEAR: i16 = 2199;

/// How exactly a wording says when; the finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A season, see [`Season`].
    Season,
    /// Half a year: January–June or July–December.
    HalfYear,
    /// A year.
    Year,
}

impl Precision {
    /// Every precision, the finest first.
    pub const ALL: [Self; 6] = [Self::Day, Self::Month, Self::Quarter, Self::Season, Self::HalfYear, Self::Year];

    /// The word that is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Season => "season",
            Self::HalfYear => "half_year",
            Self::Year => "year",
        }
    }

    /// Reads the word that is stored.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|precision| precision.as_str() == word)
    }
}

/// A season of three whole months, as meteorologists count: spring March–May, summer June–August, autumn
/// September–November, winter December–February.
///
/// A winter is called by the year of its January: "talvi 2025" is 1.12.2024–28.2.2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Season {
    /// December–February.
    Winter,
    /// March–May.
    Spring,
    /// June–August.
    Summer,
    /// September–November.
    Autumn,
}

/// A unit of the calendar without its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Day { month: i8, day: i8 },
    Month(i8),
    Quarter(i8),
    Season(Season),
    Half(i8),
    Year,
}

impl Unit {
    /// The first and the last day in a year; `None` when there is no such day, as 30 February.
    pub(super) fn days(self, year: i16) -> Option<(Date, Date)> {
        match self {
            Self::Day { month, day } => Date::new(year, month, day).ok().map(|date| (date, date)),
            Self::Month(month) => whole_months(year, month, 1),
            Self::Quarter(number) => whole_months(year, number * 3 - 2, 3),
            Self::Season(Season::Winter) => whole_months(year - 1, 12, 3),
            Self::Season(Season::Spring) => whole_months(year, 3, 3),
            Self::Season(Season::Summer) => whole_months(year, 6, 3),
            Self::Season(Season::Autumn) => whole_months(year, 9, 3),
            Self::Half(number) => whole_months(year, number * 6 - 5, 6),
            Self::Year => whole_months(year, 1, 12),
        }
    }

    /// The days within which people still use the word. Offices count the year in two terms: in the draft
    /// strategy of Kainuun liitto, autumn 2024
    /// has "10-12/24" in it. Only what stands beside a season is held against these wider days; the season itself
    /// keeps its three months.
    pub(super) fn loose_days(self, year: i16) -> Option<(Date, Date)> {
        match self {
            Self::Season(Season::Winter) => whole_months(year - 1, 11, 6),
            Self::Season(Season::Spring) => whole_months(year, 1, 6),
            Self::Season(Season::Summer) => whole_months(year, 5, 5),
            Self::Season(Season::Autumn) => whole_months(year, 8, 5),
            other => other.days(year),
        }
    }

    pub(super) const fn precision(self) -> Precision {
        match self {
            Self::Day { .. } => Precision::Day,
            Self::Month(_) => Precision::Month,
            Self::Quarter(_) => Precision::Quarter,
            Self::Season(_) => Precision::Season,
            Self::Half(_) => Precision::HalfYear,
            Self::Year => Precision::Year,
        }
    }

    /// The unit of a precision that a day is in, and the year it is called by.
    pub(super) fn containing(date: Date, precision: Precision) -> (Self, i16) {
        let (year, month) = (date.year(), date.month());
        match precision {
            Precision::Day => (Self::Day { month, day: date.day() }, year),
            Precision::Month => (Self::Month(month), year),
            Precision::Quarter => (Self::Quarter((month + 2) / 3), year),
            Precision::HalfYear => (Self::Half((month + 5) / 6), year),
            Precision::Year => (Self::Year, year),
            Precision::Season => match month {
                12 => (Self::Season(Season::Winter), year + 1),
                ..=2 => (Self::Season(Season::Winter), year),
                3..=5 => (Self::Season(Season::Spring), year),
                6..=8 => (Self::Season(Season::Summer), year),
                _ => (Self::Season(Season::Autumn), year),
            },
        }
    }
}

fn whole_months(year: i16, month: i8, count: i32) -> Option<(Date, Date)> {
    let first = Date::new(year, month, 1).ok()?;
    let last = first.checked_add((count - 1).months()).ok()?.last_of_month();
    Some((first, last))
}
