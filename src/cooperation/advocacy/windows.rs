//! The windows in which targets are decided, as a picture with their true precision.

use jiff::civil::Date;

use super::model::{Line, Outcome};
use crate::council::organisation::Scope;
use crate::platform::picture::Times;
use crate::platform::words::Period;

/// Most rows: what has more is read in the table.
const MOST: usize = 40;

/// The windows of these lines, in their order; none where none could be read.
pub fn windows(lines: &[&Line], scope: &Scope) -> Option<Times> {
    let drawn = lines.iter().filter_map(|line| Some((*line, window(line)?)));
    let drawn: Vec<(&Line, &Period)> = drawn.take(MOST).collect();
    let ends = |(_, period): &(&Line, &Period)| [period.start().map(|one| one.date), period.end().map(|one| one.date)];
    let mut days: Vec<Date> = drawn.iter().flat_map(ends).flatten().collect();
    if days.is_empty() {
        return None;
    }
    days.push(scope.today());
    let mut times = Times::over(&days, scope.today())?;
    for (line, period) in drawn {
        let classes = match line.outcome {
            Outcome::Open => ["card sure", "card unsure"],
            _ => ["whole sure", "whole unsure"],
        };
        times.row("", (scope.plain(&line.title), scope.lang_of(&line.title)), &[(vec![period], classes)]);
    }
    Some(times)
}

fn window(line: &Line) -> Option<&Period> {
    let period = &line.window.as_ref()?.period;
    (period.start().is_some() || period.end().is_some()).then_some(period)
}
