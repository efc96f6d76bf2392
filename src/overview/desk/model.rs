//! What lies on a desk.

use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::platform::db::PeriodColumn;
use crate::platform::words::{LocalText, Quarter};
use crate::review::book::{Book, Late, Sitting};
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

/// What a round at work waits for from somebody.
#[derive(Debug, Clone, Deserialize)]
pub struct AtWork {
    pub id: Uuid,
    pub quarter: Quarter,
    pub reports_due: Date,
    pub example: bool,
    /// Reports that are theirs to write and not sent in.
    pub missing: Vec<Missing>,
    /// Observations that wait to be handled.
    pub signals: usize,
    /// Questions without an answer.
    pub questions: usize,
    /// Reactions of theirs that are not carried out.
    pub reactions: usize,
}

/// A report that somebody has still to send in.
#[derive(Debug, Clone, Deserialize)]
pub struct Missing {
    pub measure: Uuid,
    pub code: String,
    pub title: LocalText,
}

/// How the quarter stands: what is late, what was decided last time, who sits next.
pub struct Now {
    /// The round at work, else the last that was closed.
    pub book: Book,
    /// The one that was closed before it.
    pub before: Option<Book>,
}

impl Now {
    /// What is late or at risk as far as is known.
    pub fn late(&self) -> Vec<Late<'_>> {
        self.book.late(self.before.as_ref())
    }

    /// The book whose decisions are the last ones.
    fn decided(&self) -> Option<&Book> {
        let has_any = |book: &&Book| book.sittings.iter().any(|sitting| book.has_minutes(sitting));
        [Some(&self.book), self.before.as_ref()].into_iter().flatten().find(has_any)
    }

    /// What the forums decided last, each with its quarter's book.
    pub fn minutes(&self) -> Vec<(&Book, &Sitting)> {
        let all = self.decided().into_iter().flat_map(|book| book.sittings.iter().map(move |sitting| (book, sitting)));
        all.filter(|(book, sitting)| book.has_minutes(sitting)).collect()
    }
}
