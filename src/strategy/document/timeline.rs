//! The timeline: measures as bars with their true precision. A bar is solid over days that are certain and outlined
//! over the unit in which it begins or ends somewhere: a season is not a day.

use jiff::civil::Date;

use super::model::{Document, GoalLine};
use crate::council::organisation::Scope;
use crate::platform::picture::Times;
use crate::platform::words::Period;
use crate::strategy::measure::{MeasureLine, Place};

/// The timeline of a strategy; none where no schedule could be read.
pub fn timeline(strategy: &Document, scope: &Scope) -> Option<Times> {
    let mut times = Times::over(&days(strategy), scope.today())?;
    for goal in strategy.top_goals() {
        let under = strategy.measures_under(goal);
        if under.is_empty() {
            continue;
        }
        times.row("", (&goal_title(goal, scope), scope.lang_of(&goal.title)), &[]);
        for measure in under {
            let lanes = [
                (periods(measure, Place::Overview), ["whole sure", "whole unsure"]),
                (periods(measure, Place::Card), ["card sure", "card unsure"]),
            ];
            times.row(&measure.code, (scope.plain(&measure.title), scope.lang_of(&measure.title)), &lanes);
        }
    }
    times.is_drawn().then_some(times)
}

fn goal_title(goal: &GoalLine, scope: &Scope) -> String {
    format!("{}. {}", goal.code, scope.plain(&goal.title))
}

fn periods(measure: &MeasureLine, place: Place) -> Vec<&Period> {
    measure.schedules.iter().filter(|one| one.place == place).map(|one| &one.period.period).collect()
}

/// The days at which the strategy and its schedules begin and end.
fn days(strategy: &Document) -> Vec<Date> {
    let periods =
        strategy.measures.iter().flat_map(|measure| &measure.schedules).map(|schedule| &schedule.period.period);
    let all = strategy.period.iter().map(|column| &column.period).chain(periods);
    all.flat_map(|period| [period.start().map(|start| start.date), period.end().map(|end| end.date)])
        .flatten()
        .collect()
}
