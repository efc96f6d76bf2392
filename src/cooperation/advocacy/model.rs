//! Targets of advocacy as pages show them, and where each stands in time.

use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::council::organisation::Citation;
use crate::council::party::PartyRef;
use crate::platform::db::PeriodColumn;
use crate::platform::words::{LocalText, Period, Quarter};
use crate::review::book::GoalRef;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Open,
    Obtained,
    Partly,
    NotObtained,
    Dropped,
}

impl Outcome {
    pub const ALL: [Outcome; 5] =
        [Outcome::Open, Outcome::Obtained, Outcome::Partly, Outcome::NotObtained, Outcome::Dropped];

    /// Name in addresses and in keys of texts.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Open => "open",
            Outcome::Obtained => "obtained",
            Outcome::Partly => "partly",
            Outcome::NotObtained => "not-obtained",
            Outcome::Dropped => "dropped",
        }
    }

    pub fn parse(word: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.word() == word)
    }

    /// The shape and colour of its mark.
    pub fn kind(self) -> &'static str {
        match self {
            Outcome::Open => "running",
            Outcome::Obtained => "done",
            Outcome::Partly => "warn",
            Outcome::NotObtained => "bad",
            Outcome::Dropped => "none",
        }
    }

    /// Key of how many there are of it.
    pub fn count_text(self) -> String {
        format!("advocacy-count-{}", self.word())
    }
}

/// Where a target stands, as seen from a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Its window touches the quarter.
    Now,
    Next,
    /// Its window closed before the quarter, and nobody has recorded a result.
    Waiting,
    /// When it is decided is not known.
    Undated,
    Decided,
}

/// A target as a line of the ledger.
#[derive(Debug, Clone, Deserialize)]
pub struct Line {
    pub slug: String,
    pub title: LocalText,
    pub decision_maker: LocalText,
    pub window: Option<PeriodColumn>,
    #[serde(rename = "result")]
    pub outcome: Outcome,
    pub decided_on: Option<Date>,
    pub internal: bool,
    pub lead: Option<PartyRef>,
    pub goal: Option<GoalRef>,
}

impl Line {
    pub fn turn(&self, quarter: Quarter) -> Turn {
        match (self.outcome, self.window.as_ref()) {
            (Outcome::Open, Some(window)) => turn(&window.period, quarter),
            (Outcome::Open, None) => Turn::Undated,
            _ => Turn::Decided,
        }
    }

    /// The goal as filters name it: `strategy/code`.
    pub fn is_for(&self, goal: &str) -> bool {
        self.goal.as_ref().is_some_and(|own| name_of(own) == goal)
    }
}

/// A goal as filters name it: `strategy/code`.
pub fn name_of(goal: &GoalRef) -> String {
    format!("{}/{}", goal.strategy, goal.code)
}

/// Where an open window lies, as seen from a quarter. Of a deadline the start is not known: it is awaited in the quarter
/// that it falls in.
fn turn(window: &Period, quarter: Quarter) -> Turn {
    let (first, last) = (quarter.first_day(), quarter.last_day());
    match (window.start(), window.end()) {
        (None, None) => Turn::Undated,
        (_, Some(end)) if end.date < first => Turn::Waiting,
        (Some(start), _) if start.date > last => Turn::Next,
        (None, Some(end)) if end.date > last => Turn::Next,
        _ => Turn::Now,
    }
}

/// How long it is until a window opens or closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Key of the text, and its number.
    For(&'static str, usize),
    /// The day on which the window closed.
    Over(Date),
}

/// What is left of a window on a day; none where its wording does not say.
pub fn left(window: &Period, today: Date) -> Option<Left> {
    let days = |day: Date| usize::try_from((day - today).get_days()).unwrap_or_default();
    match (window.start(), window.end()) {
        (_, Some(end)) if end.date < today => Some(Left::Over(end.date)),
        (Some(start), _) if start.date > today => Some(match days(start.date) {
            days @ ..=20 => Left::For("window-opens-days", days),
            days @ ..=69 => Left::For("window-opens-weeks", (days + 3) / 7),
            days => Left::For("window-opens-months", (days + 15) / 30),
        }),
        (_, Some(end)) => Some(match days(end.date) {
            0 => Left::For("window-last-day", 0),
            days @ ..=20 => Left::For("window-left-days", days),
            days @ ..=69 => Left::For("window-left-weeks", (days + 3) / 7),
            days => Left::For("window-left-months", (days + 15) / 30),
        }),
        _ => None,
    }
}

/// A target with everything that the world may see of it.
#[derive(Debug, Clone, Deserialize)]
pub struct Target {
    #[serde(flatten)]
    pub line: Line,
    pub summary: LocalText,
    pub wanted: LocalText,
    pub obtained: LocalText,
    pub measure: Option<GoalRef>,
    pub actors: Vec<Actor>,
    pub studies: Vec<Study>,
    pub citation: Option<Citation>,
    pub obtained_citation: Option<Citation>,
}

/// How the organisation decides what it speaks up for, as its own page says.
#[derive(Debug, Clone, Deserialize)]
pub struct Principles {
    pub slug: String,
    pub lead: LocalText,
    pub citation: Option<Citation>,
}

/// Who acts for it: a party of the organisation's own, or somebody else by name.
#[derive(Debug, Clone, Deserialize)]
pub struct Actor {
    pub party: Option<PartyRef>,
    pub name: LocalText,
    pub task: LocalText,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Study {
    pub title: LocalText,
    pub publisher: LocalText,
    pub link: Option<String>,
    pub dated: Option<Date>,
}

/// Whom somebody met about it. For the organisation's own people only.
#[derive(Debug, Clone, Deserialize)]
pub struct Contact {
    pub id: Uuid,
    pub met_on: Date,
    pub with_whom: LocalText,
    pub body: LocalText,
    pub party: Option<PartyRef>,
    /// Whether the reader wrote it down.
    pub own: bool,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_window_is_now_next_or_waits_for_its_result() {
        let quarter = Quarter::of(date(2026, 11, 22));
        let turn = |wording: &str| turn(&Period::parse(wording).period, quarter);
        assert_eq!(turn("10/2026"), Turn::Now);
        assert_eq!(turn("2026"), Turn::Now);
        assert_eq!(turn("12/2026 – 3/2027"), Turn::Now);
        assert_eq!(turn("syksy 2024 alkaen"), Turn::Now);
        assert_eq!(turn("viimeistään 31.12.2026"), Turn::Now);
        assert_eq!(turn("viimeistään 1.1.2027"), Turn::Next);
        assert_eq!(turn("kevät 2027"), Turn::Next);
        assert_eq!(turn("30.9.2026"), Turn::Waiting);
        assert_eq!(turn("loppuvuosi 2024"), Turn::Waiting);
        assert_eq!(turn("joskus"), Turn::Undated);
        assert_eq!(turn("toistaiseksi"), Turn::Undated);
    }

    #[test]
    fn what_is_left_is_told_in_fitting_units() {
        let left = |wording: &str| left(&Period::parse(wording).period, date(2026, 11, 22));
        assert_eq!(left("22.11.2026"), Some(Left::For("window-last-day", 0)));
        assert_eq!(left("23.11.2026"), Some(Left::For("window-opens-days", 1)));
        assert_eq!(left("11/2026"), Some(Left::For("window-left-days", 8)));
        assert_eq!(left("12/2026 – 3/2027"), Some(Left::For("window-opens-days", 9)));
        assert_eq!(left("11/2026 – 12/2026"), Some(Left::For("window-left-weeks", 6)));
        assert_eq!(left("2026 – 2027"), Some(Left::For("window-left-months", 13)));
        assert_eq!(left("kevät 2027"), Some(Left::For("window-opens-months", 3)));
        assert_eq!(left("2024"), Some(Left::Over(date(2024, 12, 31))));
        assert_eq!(left("syksy 2024 alkaen"), None);
        assert_eq!(left("joskus"), None);
    }

    #[test]
    fn results_are_named_in_addresses_by_their_words() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::parse(outcome.word()), Some(outcome));
        }
        assert_eq!(Outcome::parse("not_obtained"), None);
    }
}
