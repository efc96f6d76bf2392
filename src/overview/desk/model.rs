//! What lies on a desk.

use jiff::civil::Date;
use serde::Deserialize;

use crate::platform::db::PeriodColumn;
use crate::platform::words::LocalText;
use crate::strategy::measure::{MeasureLine, Place, Standing};

/// Days ahead in which something counts as due.
const DUE_WITHIN: i64 = 90;

/// A measure that somebody leads or takes part in.
#[derive(Debug, Clone, Deserialize)]
pub struct Task {
    pub strategy: String,
    pub strategy_title: LocalText,
    /// Whether they lead it.
    pub lead: bool,
    /// Goals above it, from the top.
    pub above: Vec<Above>,
    #[serde(flatten)]
    pub line: MeasureLine,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Above {
    pub code: String,
    pub label: Option<String>,
    pub title: LocalText,
    pub target_state: LocalText,
}

impl Above {
    pub fn called(&self) -> &str {
        self.label.as_deref().unwrap_or(&self.code)
    }
}

impl Task {
    pub fn standing(&self, today: Date) -> Standing {
        self.line.standing(today)
    }

    /// The schedule that says most: the card's, else the overview's.
    pub fn period(&self) -> Option<&PeriodColumn> {
        let card = self.line.schedules.iter().find(|schedule| schedule.place == Place::Card);
        card.or(self.line.schedules.first()).map(|schedule| &schedule.period)
    }

    /// The day on which its time ends, if that is soon or past and it is not done.
    pub fn due(&self, today: Date) -> Option<Date> {
        let ends = self.line.schedules.iter().filter_map(|schedule| schedule.period.period.end());
        let end = ends.map(|end| end.date).max()?;
        let left = (end - today).get_days();
        let is_open = !["done", "dropped"].contains(&self.line.phase.as_str());
        (is_open && i64::from(left) <= DUE_WITHIN).then_some(end)
    }
}

/// Who somebody is in the organisation.
#[derive(Debug, Clone, Deserialize)]
pub struct Own {
    pub slug: String,
    pub name: LocalText,
}
