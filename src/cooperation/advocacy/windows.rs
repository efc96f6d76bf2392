//! The windows in which targets are decided, as a picture with their true precision.

use jiff::civil::Date;

use super::model::{Line, Outcome};
use crate::council::organisation::Scope;
use crate::platform::picture::{DayScale, pieces, shortened};
use crate::platform::words::Quarter;

pub const WIDTH: f64 = 1000.0;
const LEFT: f64 = 8.0;
const TOP: f64 = 34.0;
const ROW_HEIGHT: f64 = 44.0;
/// Most rows: what has more is read in the table.
const MOST: usize = 40;
/// From how many years on quarters would stand too close to be told apart.
const MANY_YEARS: i16 = 6;

/// The picture, ready to be written out.
pub struct Windows {
    pub height: f64,
    /// Where each year begins, where its name stands, and its name.
    pub years: Vec<(f64, f64, i16)>,
    /// Where the other quarters begin.
    pub quarters: Vec<f64>,
    /// Where the quarter lies that it is, and how wide it is.
    pub now: (f64, f64),
    pub quarter: Quarter,
    pub today: f64,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub y: f64,
    pub title: String,
    pub bars: Vec<Bar>,
}

/// One piece of a window.
pub struct Bar {
    /// Classes of the stylesheet: decided or not, sure or unsure.
    pub class: &'static str,
    pub x: f64,
    pub width: f64,
    pub deadline: bool,
    pub open: bool,
}

impl Windows {
    /// The windows of these lines, in their order; none where none could be read.
    pub fn of(lines: &[&Line], scope: &Scope) -> Option<Windows> {
        let drawn: Vec<&Line> = lines.iter().copied().filter(|line| is_drawn(line)).take(MOST).collect();
        let (first, last) = ends(&drawn, scope.today())?;
        let scale = DayScale::new(first, last, LEFT, WIDTH - 2.0 * LEFT);
        let rows: Vec<Row> = (0u16..).zip(&drawn).map(|(place, line)| row(place, line, &scale, last, scope)).collect();
        let years = (first.year()..=last.year()).filter_map(|name| {
            let x = scale.begin(Date::new(name, 1, 1).ok()?);
            Some((x, f64::midpoint(x, scale.end(Date::new(name, 12, 31).ok()?)), name))
        });
        let quarter = Quarter::of(scope.today());
        let begins = scale.begin(quarter.first_day());
        Some(Windows {
            height: rows.last().map_or(TOP, |row| row.y + ROW_HEIGHT) + 4.0,
            years: years.collect(),
            quarters: quarters(first, last, &scale),
            now: (begins, scale.end(quarter.last_day()) - begins),
            quarter,
            today: scale.begin(scope.today()),
            rows,
        })
    }

    pub fn bottom(&self) -> f64 {
        self.height - 2.0
    }
}

fn is_drawn(line: &Line) -> bool {
    line.window.as_ref().is_some_and(|window| window.period.start().is_some() || window.period.end().is_some())
}

fn row(place: u16, line: &Line, scale: &DayScale, last: Date, scope: &Scope) -> Row {
    let (sure, unsure) = match line.outcome {
        Outcome::Open => ("card sure", "card unsure"),
        _ => ("whole sure", "whole unsure"),
    };
    let window = line.window.as_ref().map(|window| pieces(&window.period, scale, last)).unwrap_or_default();
    let bars = window.into_iter().map(|piece| Bar {
        class: if piece.sure { sure } else { unsure },
        x: piece.x,
        width: piece.width,
        deadline: piece.deadline,
        open: piece.open,
    });
    Row {
        y: TOP + f64::from(place) * ROW_HEIGHT,
        title: shortened(scope.plain(&line.title), 105),
        bars: bars.collect(),
    }
}

/// The years that all windows and today reach, whole; none without a window.
fn ends(lines: &[&Line], today: Date) -> Option<(Date, Date)> {
    let windows = lines.iter().filter_map(|line| line.window.as_ref());
    let days = windows
        .flat_map(|window| [window.period.start().map(|start| start.date), window.period.end().map(|end| end.date)]);
    let days: Vec<Date> = days.flatten().collect();
    let first = days.iter().copied().min()?.min(today);
    let last = days.iter().copied().max()?.max(today);
    Some((Date::new(first.year(), 1, 1).ok()?, Date::new(last.year(), 12, 31).ok()?))
}

/// Where quarters begin that do not begin a year.
fn quarters(first: Date, last: Date, scale: &DayScale) -> Vec<f64> {
    if last.year() - first.year() >= MANY_YEARS {
        return Vec::new();
    }
    let all = std::iter::successors(Some(Quarter::of(first)), |quarter| Some(quarter.next()));
    let within = all.take_while(|quarter| quarter.first_day() <= last);
    within.filter(|quarter| quarter.number() > 1).map(|quarter| scale.begin(quarter.first_day())).collect()
}
