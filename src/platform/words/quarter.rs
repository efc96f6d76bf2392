//! A quarter of a year, the rhythm of the reviews.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// A year and a quarter of it, 1–4; written `2026-Q3`.
///
/// The years reach from 1 to 9998, so that each quarter has a day before it and a day after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quarter {
    year: i16,
    number: u8,
}

/// The text or the numbers do not name a quarter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a quarter such as 2026-Q3")]
pub struct QuarterError(pub String);

impl Quarter {
    /// The quarter of a year, if the number is 1–4 and the year 1–9998.
    pub fn new(year: i16, number: u8) -> Option<Self> {
        ((1..=9998).contains(&year) && (1..=4).contains(&number)).then_some(Self { year, number })
    }

    /// The quarter that a day is in. A day outside the years 1–9998 is taken to the nearest of them.
    pub fn of(date: Date) -> Self {
        let number = match date.month() {
            ..=3 => 1,
            4..=6 => 2,
            7..=9 => 3,
            _ => 4,
        };
        Self { year: date.year().clamp(1, 9998), number }
    }

    /// The quarter that a moment is in at a place: at 22.30 UTC on 31 December it is already the next year in
    /// Helsinki and still this year in Oslo.
    pub fn now_in(timestamp: Timestamp, tz: &TimeZone) -> Self {
        Self::of(tz.to_datetime(timestamp).date())
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The number in the year, 1–4.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        let month = match self.number {
            1 => 1,
            2 => 4,
            3 => 7,
            _ => 10,
        };
        jiff::civil::date(self.year, month, 1)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        self.first_day().saturating_add(2.months()).last_of_month()
    }

    /// The quarter after it; the last one there is stays itself.
    #[must_use]
    pub fn next(self) -> Self {
        let next = if self.number == 4 { Self::new(self.year + 1, 1) } else { Self::new(self.year, self.number + 1) };
        next.unwrap_or(self)
    }

    /// The quarter before it; the first one there is stays itself.
    #[must_use]
    pub fn previous(self) -> Self {
        let previous =
            if self.number == 1 { Self::new(self.year - 1, 4) } else { Self::new(self.year, self.number - 1) };
        previous.unwrap_or(self)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

impl FromStr for Quarter {
    type Err = QuarterError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, number) = text.split_once("-Q")?;
            let digits = |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
            if !digits(year, 4) || !digits(number, 1) {
                return None;
            }
            Self::new(year.parse().ok()?, number.parse().ok()?)
        };
        read().ok_or_else(|| QuarterError(text.to_owned()))
    }
}

impl TryFrom<String> for Quarter {
    type Error = QuarterError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Quarter> for String {
    fn from(quarter: Quarter) -> Self {
        quarter.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn new_years_night_is_another_quarter_in_helsinki_than_in_oslo() {
        let night: Timestamp = "2026-12-31T22:30:00Z".parse().unwrap();
        let quarter = |place| Quarter::now_in(night, &TimeZone::get(place).unwrap()).to_string();
        assert_eq!(quarter("Europe/Helsinki"), "2027-Q1");
        assert_eq!(quarter("Europe/Oslo"), "2026-Q4");
    }

    #[test]
    fn days_lie_in_their_quarter() {
        let quarter = Quarter::of(date(2026, 9, 30));
        assert_eq!(quarter.to_string(), "2026-Q3");
        assert_eq!((quarter.first_day(), quarter.last_day()), (date(2026, 7, 1), date(2026, 9, 30)));
        assert_eq!(Quarter::of(date(2024, 2, 29)).last_day(), date(2024, 3, 31));
    }

    #[test]
    fn only_the_written_form_is_read() {
        assert_eq!("2026-Q3".parse(), Ok(Quarter { year: 2026, number: 3 }));
        for wrong in ["2026-Q5", "2026-Q0", "2026Q3", "26-Q3", "2026-q3", "+026-Q3", "0000-Q1", "2026-Q٣", ""] {
            assert!(wrong.parse::<Quarter>().is_err(), "{wrong}");
        }
        assert_eq!(serde_json::to_string(&Quarter::of(date(2026, 7, 1))).unwrap(), r#""2026-Q3""#);
        assert!(serde_json::from_str::<Quarter>(r#""2026-Q7""#).is_err());
    }

    #[test]
    fn the_ends_of_time_hold() {
        let (first, last) = (Quarter::new(1, 1).unwrap(), Quarter::new(9998, 4).unwrap());
        assert_eq!((first.previous(), last.next()), (first, last));
        assert_eq!(Quarter::of(Date::MAX), last);
        assert_eq!(Quarter::of(Date::MIN), first);
    }

    proptest! {
        #[test]
        fn quarters_follow_each_other_day_by_day(year in 2i16..9997, number in 1u8..=4) {
            let quarter = Quarter::new(year, number).unwrap();
            prop_assert_eq!(quarter.next().previous(), quarter);
            prop_assert!(quarter < quarter.next());
            prop_assert_eq!(quarter.last_day().tomorrow().unwrap(), quarter.next().first_day());
            prop_assert_eq!(Quarter::of(quarter.first_day()), quarter);
            prop_assert_eq!(Quarter::of(quarter.last_day()), quarter);
            prop_assert_eq!(quarter.to_string().parse(), Ok(quarter));
        }
    }
}
