//! The timeline: measures as bars with their true precision. A bar is solid over days that are certain and outlined
//! over the unit in which it begins or ends somewhere: a season is not a day.

use jiff::civil::Date;

use super::model::{Document, GoalLine};
use crate::council::organisation::Scope;
use crate::platform::picture::{DayScale, shortened};
use crate::platform::words::{Period, Precision};
use crate::strategy::measure::{MeasureLine, Place};

pub const WIDTH: f64 = 1000.0;
const LEFT: f64 = 8.0;
const TOP: f64 = 34.0;
const GOAL_HEIGHT: f64 = 34.0;
const ROW_HEIGHT: f64 = 46.0;

/// The picture, ready to be written out.
pub struct Timeline {
    pub height: f64,
    pub years: Vec<Year>,
    /// Where today is, if it is on the line.
    pub today: Option<f64>,
    pub rows: Vec<Row>,
}

pub struct Year {
    pub x: f64,
    pub middle: f64,
    pub name: i16,
}

pub enum Row {
    Goal { y: f64, title: String },
    Measure { y: f64, code: String, title: String, bars: Vec<Bar> },
}

/// One piece of a bar.
pub struct Bar {
    /// `whole` or `card`, `sure` or `unsure`, as classes of the stylesheet.
    pub class: &'static str,
    pub x: f64,
    pub width: f64,
    /// Below the title: the overview's bar, and the card's under it.
    pub lane: f64,
    /// An end that is a deadline, drawn as a mark.
    pub deadline: bool,
    /// Goes on without an end: drawn with an arrow.
    pub open: bool,
}

impl Timeline {
    /// The timeline of a strategy; none where no schedule could be read.
    pub fn of(strategy: &Document, scope: &Scope) -> Option<Timeline> {
        let (first, last) = ends(strategy)?;
        let scale = DayScale::new(first, last, LEFT, WIDTH - 2.0 * LEFT);
        let mut rows = Vec::new();
        let mut y = TOP;
        for goal in strategy.top_goals() {
            let under = strategy.measures_under(goal);
            if under.is_empty() {
                continue;
            }
            rows.push(Row::Goal { y, title: goal_title(goal, scope) });
            y += GOAL_HEIGHT;
            for measure in under {
                rows.push(Row::Measure {
                    y,
                    code: measure.code.clone(),
                    title: shortened(scope.plain(&measure.title), 105),
                    bars: bars(measure, &scale, last),
                });
                y += ROW_HEIGHT;
            }
        }
        let years = (first.year()..=last.year()).filter_map(|name| {
            let (begin, end) = (Date::new(name, 1, 1).ok()?, Date::new(name, 12, 31).ok()?);
            let (x, far) = (scale.begin(begin), scale.end(end));
            Some(Year { x, middle: f64::midpoint(x, far), name })
        });
        let today = (first <= scope.today() && scope.today() <= last).then(|| scale.begin(scope.today()));
        Some(Timeline { height: y + 8.0, years: years.collect(), today, rows })
    }

    pub fn bottom(&self) -> f64 {
        self.height - 4.0
    }
}

fn goal_title(goal: &GoalLine, scope: &Scope) -> String {
    shortened(&format!("{}. {}", goal.code, scope.plain(&goal.title)), 100)
}

/// The years that the strategy and all schedules reach, whole.
fn ends(strategy: &Document) -> Option<(Date, Date)> {
    let periods =
        strategy.measures.iter().flat_map(|measure| &measure.schedules).map(|schedule| &schedule.period.period);
    let days: Vec<Date> = strategy
        .period
        .iter()
        .map(|column| &column.period)
        .chain(periods)
        .flat_map(|period| [period.start().map(|start| start.date), period.end().map(|end| end.date)])
        .flatten()
        .collect();
    let first = Date::new(days.iter().min()?.year(), 1, 1).ok()?;
    let last = Date::new(days.iter().max()?.year(), 12, 31).ok()?;
    Some((first, last))
}

fn bars(measure: &MeasureLine, scale: &DayScale, last: Date) -> Vec<Bar> {
    let mut bars = Vec::new();
    for schedule in &measure.schedules {
        pieces(&schedule.period.period, schedule.place, scale, last, &mut bars);
    }
    bars
}

fn pieces(period: &Period, place: Place, scale: &DayScale, last: Date, bars: &mut Vec<Bar>) {
    if !period.is_read() {
        return;
    }
    let (sure, unsure, lane) = match place {
        Place::Overview => ("whole sure", "whole unsure", 0.0),
        Place::Card => ("card sure", "card unsure", 11.0),
    };
    let mut piece = |class, from: Date, to: Date, deadline, open| {
        let x = scale.begin(from);
        bars.push(Bar { class, x, width: (scale.end(to) - x).max(2.0), lane, deadline, open });
    };
    let start = period.start();
    let end = period.end();
    // The unit in which it begins ends here, the one in which it ends begins there.
    let begun = start.map(|start| unit_end(start.date, start.precision));
    let ending = end.map(|end| unit_begin(end.date, end.precision));
    match (start, end) {
        (Some(start), Some(end)) => match (begun, ending) {
            (Some(begun), Some(ending)) if begun < ending => {
                piece(if start.precision == Precision::Day { sure } else { unsure }, start.date, begun, false, false);
                if let (Ok(from), Ok(to)) = (begun.tomorrow(), ending.yesterday())
                    && from <= to
                {
                    piece(sure, from, to, false, false);
                }
                piece(if end.precision == Precision::Day { sure } else { unsure }, ending, end.date, false, false);
            }
            // It begins and ends somewhere within one unit.
            _ => piece(unsure, start.date, end.date, false, false),
        },
        (Some(start), None) => {
            let begun = begun.unwrap_or(start.date);
            piece(unsure, start.date, begun, false, false);
            if let Ok(from) = begun.tomorrow() {
                piece(unsure, from, last, false, period.open_ended());
            }
        }
        // When it begins is not said, so nothing but the deadline is drawn.
        (None, Some(end)) => piece(unsure, end.date, end.date, true, false),
        (None, None) => {}
    }
}

/// The last day of the unit that begins on a day.
fn unit_end(day: Date, precision: Precision) -> Date {
    let months = months_of(precision);
    if months == 0 {
        return day;
    }
    day.first_of_month().saturating_add(jiff::Span::new().months(months)).yesterday().unwrap_or(day)
}

/// The first day of the unit that ends on a day.
fn unit_begin(day: Date, precision: Precision) -> Date {
    let months = months_of(precision);
    if months == 0 {
        return day;
    }
    day.first_of_month().saturating_sub(jiff::Span::new().months(months - 1))
}

fn months_of(precision: Precision) -> i32 {
    match precision {
        Precision::Day => 0,
        Precision::Month => 1,
        Precision::Quarter | Precision::Season => 3,
        Precision::HalfYear => 6,
        Precision::Year => 12,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn units_have_their_own_length() {
        assert_eq!(unit_end(date(2024, 9, 1), Precision::Season), date(2024, 11, 30));
        assert_eq!(unit_end(date(2024, 1, 1), Precision::Year), date(2024, 12, 31));
        assert_eq!(unit_begin(date(2025, 2, 28), Precision::Month), date(2025, 2, 1));
        assert_eq!(unit_begin(date(2025, 5, 31), Precision::Season), date(2025, 3, 1));
        assert_eq!(unit_end(date(2024, 9, 9), Precision::Day), date(2024, 9, 9));
    }

    #[test]
    fn a_year_is_outlined_at_both_ends_and_solid_between() {
        let (first, last) = (date(2024, 1, 1), date(2028, 12, 31));
        let scale = DayScale::new(first, last, 0.0, 500.0);
        let mut bars = Vec::new();
        pieces(&Period::parse("2024-2028").period, Place::Overview, &scale, last, &mut bars);
        let classes: Vec<_> = bars.iter().map(|bar| bar.class).collect();
        assert_eq!(classes, ["whole unsure", "whole sure", "whole unsure"]);
    }
}
