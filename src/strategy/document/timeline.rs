//! The timeline: measures as bars with their true precision. A bar is solid over days that are certain and outlined
//! over the unit in which it begins or ends somewhere: a season is not a day.

use jiff::civil::Date;

use super::model::{Document, GoalLine};
use crate::council::organisation::Scope;
use crate::platform::picture::{DayScale, pieces, shortened};
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
        let (sure, unsure, lane) = match schedule.place {
            Place::Overview => ("whole sure", "whole unsure", 0.0),
            Place::Card => ("card sure", "card unsure", 11.0),
        };
        bars.extend(pieces(&schedule.period.period, scale, last).into_iter().map(|piece| Bar {
            class: if piece.sure { sure } else { unsure },
            x: piece.x,
            width: piece.width,
            lane,
            deadline: piece.deadline,
            open: piece.open,
        }));
    }
    bars
}
