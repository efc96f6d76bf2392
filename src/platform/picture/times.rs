//! Periods on a line of years: what stands in rows under one line of time, in hundredths of its length, so that it is as
//! wide as the page and its words keep their size.

use jiff::civil::Date;

use super::{DayScale, Piece, pieces};
use crate::platform::words::{Period, Quarter};

/// Names of years that fit beside one another on the narrowest screen, and on a wide one.
const FEW: usize = 7;
const MANY: usize = 24;
/// From how many years on quarters would stand too close to be told apart.
const MANY_YEARS: i16 = 6;
/// Least width of a bar.
const LEAST: f64 = 0.9;

/// The line of time with its rows.
pub struct Times {
    pub years: Vec<Year>,
    /// Where quarters begin that do not begin a year.
    pub quarters: Vec<f64>,
    /// Where the quarter lies that it is, and how wide it is.
    pub now: Option<(f64, f64)>,
    pub quarter: Quarter,
    /// Where today is, if it is on the line.
    pub today: Option<f64>,
    pub rows: Vec<Row>,
    scale: DayScale,
    last: Date,
}

pub struct Year {
    pub x: f64,
    pub middle: f64,
    /// Its number, where it is written.
    pub name: Option<i16>,
    /// Whether it is written on wide screens only.
    pub wide: bool,
}

/// A row: words, and under them the bars; without any it is a heading.
pub struct Row {
    pub code: String,
    pub title: String,
    /// The title's language where it is not the page's.
    pub lang: &'static str,
    pub bars: Vec<Bar>,
    /// How high its bars stand together.
    pub height: f64,
}

/// One piece of a bar.
pub struct Bar {
    /// Classes of the stylesheet.
    pub class: &'static str,
    pub x: f64,
    pub width: f64,
    /// Where it ends.
    pub end: f64,
    pub y: f64,
    /// An end that is a deadline, drawn as a mark.
    pub deadline: bool,
    /// Goes on without an end: drawn with an arrow.
    pub open: bool,
}

/// How high a lane of bars is.
const LANE: f64 = 13.0;

impl Times {
    /// The line over the whole years of these days; none without any.
    pub fn over(days: &[Date], today: Date) -> Option<Times> {
        let first = Date::new(days.iter().min()?.year(), 1, 1).ok()?;
        let last = Date::new(days.iter().max()?.year(), 12, 31).ok()?;
        let scale = DayScale::new(first, last, 0.0, 100.0);
        let count = usize::try_from(last.year() - first.year() + 1).unwrap_or(1);
        let wide = count.div_ceil(MANY);
        let narrow = count.div_ceil(FEW).next_multiple_of(wide);
        let year = |(place, number): (usize, i16)| {
            let (begin, end) = (Date::new(number, 1, 1).ok()?, Date::new(number, 12, 31).ok()?);
            let (x, far) = (scale.begin(begin), scale.end(end));
            Some(Year {
                x: rounded(x),
                middle: rounded(f64::midpoint(x, far)),
                name: place.is_multiple_of(wide).then_some(number),
                wide: !place.is_multiple_of(narrow),
            })
        };
        let quarter = Quarter::of(today);
        let (begins, ends) = (scale.begin(quarter.first_day()), scale.end(quarter.last_day()));
        let is_on = first <= today && today <= last;
        Some(Times {
            years: (first.year()..=last.year()).enumerate().filter_map(year).collect(),
            quarters: quarters(first, last, &scale),
            now: is_on.then(|| (rounded(begins), rounded(ends - begins))),
            quarter,
            today: is_on.then(|| rounded(scale.begin(today))),
            rows: Vec::new(),
            scale,
            last,
        })
    }

    /// Adds a row with a lane for each group of periods that has any; each names the classes of what is sure and unsure.
    pub fn row(
        &mut self,
        code: &str,
        (title, lang): (&str, &'static str),
        lanes: &[(Vec<&Period>, [&'static str; 2])],
    ) {
        let mut bars = Vec::new();
        let mut y = 1.0;
        for (periods, classes) in lanes {
            let drawn = periods.iter().flat_map(|period| pieces(period, &self.scale, self.last));
            let drawn: Vec<Bar> = drawn.map(|piece| bar(&piece, *classes, y)).collect();
            if !drawn.is_empty() {
                bars.extend(drawn);
                y += LANE;
            }
        }
        self.rows.push(Row { code: code.to_owned(), title: title.to_owned(), lang, bars, height: y + 1.0 });
    }

    /// Whether anything is drawn.
    pub fn is_drawn(&self) -> bool {
        self.rows.iter().any(|row| !row.bars.is_empty())
    }
}

fn bar(piece: &Piece, [sure, unsure]: [&'static str; 2], y: f64) -> Bar {
    let width = piece.width.clamp(LEAST, 100.0);
    let x = piece.x.clamp(0.0, 100.0 - width);
    let class = if piece.sure { sure } else { unsure };
    let end = rounded(x + width);
    Bar { class, x: rounded(x), width: rounded(width), end, y, deadline: piece.deadline, open: piece.open }
}

fn quarters(first: Date, last: Date, scale: &DayScale) -> Vec<f64> {
    if last.year() - first.year() >= MANY_YEARS {
        return Vec::new();
    }
    let all = std::iter::successors(Some(Quarter::of(first)), |quarter| Some(quarter.next()));
    let within = all.take_while(|quarter| quarter.first_day() <= last);
    within.filter(|quarter| quarter.number() > 1).map(|quarter| rounded(scale.begin(quarter.first_day()))).collect()
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Width of the line on the narrowest screen and on a wide one, and of a year's name, in px.
    const SCREENS: [(f64, bool); 2] = [(286.0, false), (1100.0, true)];
    const NAME: f64 = 36.0;

    #[test]
    fn names_of_years_stand_apart_however_many_there_are() {
        for last in [2024, 2026, 2030, 2035, 2084, 2224] {
            let times = Times::over(&[date(2024, 3, 1), date(last, 3, 1)], date(2026, 5, 5)).unwrap();
            for (screen, wide) in SCREENS {
                let shown = times.years.iter().filter(|year| year.name.is_some() && (wide || !year.wide));
                let places: Vec<f64> = shown.map(|year| year.middle * screen / 100.0).collect();
                assert!(!places.is_empty());
                assert!(places.windows(2).all(|two| two[1] - two[0] >= NAME), "until {last} on {screen}: {places:?}");
            }
        }
    }

    #[test]
    fn no_bar_leaves_the_line() {
        let wordings =
            ["2024-2029", "31.12.2029", "viimeistään 31.12.2029", "10/24 –", "syksy 2024 – kevät 2025", "joskus"];
        let periods: Vec<Period> = wordings.iter().map(|wording| Period::parse(wording).period).collect();
        for count in [0, 1, 6, 60] {
            let mut times = Times::over(&[date(2024, 1, 1), date(2029, 12, 31)], date(2026, 5, 5)).unwrap();
            for period in periods.iter().cycle().take(count) {
                times.row(
                    "1",
                    ("Toimenpide", ""),
                    &[(vec![period], ["whole sure", "whole unsure"]), (vec![period], ["a", "b"])],
                );
            }
            assert_eq!((times.rows.len(), times.is_drawn()), (count, count > 0));
            for bar in times.rows.iter().flat_map(|row| &row.bars) {
                assert!(bar.x >= 0.0 && bar.end <= 100.0 && bar.width > 0.0, "{} {}", bar.x, bar.end);
            }
            for row in &times.rows {
                assert!(row.bars.iter().all(|bar| bar.y + LANE <= row.height), "bars stand above each other");
            }
        }
        assert!(Times::over(&[], date(2026, 5, 5)).is_none());
    }
}
