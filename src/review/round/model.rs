//! The states of a round, and the days of its plan.

use jiff::civil::{Date, Time, Weekday};
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::council::party::PartyRef;
use crate::platform::words::{LocalText, Quarter};

/// Where a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its days are set.
    Planned,
    /// Leads write their reports.
    Collecting,
    /// The forums sit, one after another.
    InForums,
    /// Frozen.
    Closed,
}

impl State {
    pub const ALL: [State; 4] = [State::Planned, State::Collecting, State::InForums, State::Closed];

    pub fn word(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::Collecting => "collecting",
            State::InForums => "in-forums",
            State::Closed => "closed",
        }
    }

    /// Whether reports are written and looked at: a late one still comes while the forums sit.
    pub fn takes_reports(self) -> bool {
        matches!(self, State::Collecting | State::InForums)
    }
}

/// What an editor does to a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Sets its days and its question.
    Plan,
    Open,
    ToForums,
    Close,
    /// Takes it off the plan.
    Cancel,
}

impl Act {
    pub const ALL: [Act; 5] = [Act::Plan, Act::Open, Act::ToForums, Act::Close, Act::Cancel];
}

/// Why something may not be done now; the word ends a text's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused(pub &'static str);

impl Refused {
    /// Key of the sentence that says so.
    pub fn text(self) -> String {
        format!("refused-{}", self.0)
    }
}

/// The one table of a round's states: what it becomes, or why not.
///
/// # Errors
/// Why it may not be done in this state.
pub fn may(state: State, act: Act) -> Result<State, Refused> {
    match (state, act) {
        (State::Closed, _) => Err(Refused("closed")),
        (state, Act::Plan) => Ok(state),
        (State::Planned, Act::Open) => Ok(State::Collecting),
        (_, Act::Open) => Err(Refused("open-already")),
        (State::Collecting, Act::ToForums) => Ok(State::InForums),
        (State::Planned, Act::ToForums | Act::Close) => Err(Refused("not-open")),
        (State::InForums, Act::ToForums) => Err(Refused("in-forums-already")),
        (State::InForums, Act::Close) => Ok(State::Closed),
        (State::Collecting, Act::Close) => Err(Refused("not-in-forums")),
        (State::Planned, Act::Cancel) => Ok(State::Planned),
        (_, Act::Cancel) => Err(Refused("open-already")),
    }
}

/// One forum's sitting in a round.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sitting {
    pub id: Uuid,
    /// Its place among the forums, from 1.
    pub place: usize,
    pub body: PartyRef,
    #[serde(default)]
    pub task: LocalText,
    pub sits_on: Date,
    pub sits_at: Option<Time>,
    #[serde(default)]
    pub noted: LocalText,
    pub concluded_at: Option<Timestamp>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Round {
    pub id: Uuid,
    pub quarter: Quarter,
    pub state: State,
    pub opens_on: Date,
    pub reports_due: Date,
    pub acceptance_due: Date,
    pub closed_at: Option<Timestamp>,
    /// The value that the question is about.
    pub value: Option<LocalText>,
    pub question: LocalText,
    /// The staff meeting's one answer.
    pub answer: LocalText,
    pub summary: LocalText,
    pub example: bool,
    /// In the order of the forums.
    pub sittings: Vec<Sitting>,
}

impl Round {
    /// Whether something may be done to it now.
    pub fn may(&self, act: Act) -> bool {
        may(self.state, act).is_ok()
    }

    /// The sitting whose turn it is: the first that is not concluded.
    pub fn turn(&self) -> Option<&Sitting> {
        self.sittings.iter().find(|sitting| sitting.concluded_at.is_none())
    }
}

/// The days of a round, counted back from its first sitting by the organisation's habit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub opens_on: Date,
    pub reports_due: Date,
    pub acceptance_due: Date,
    /// A day for each forum, in order.
    pub sittings: Vec<Date>,
}

/// How many days before the first sitting each step comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Habit {
    pub opening_days: i16,
    pub reporting_days: i16,
    pub acceptance_days: i16,
}

/// Days between the quarter's end and the first sitting, and between one sitting and the next, where nobody says.
const AFTER_QUARTER: i64 = 14;
const BETWEEN: i64 = 7;

impl Plan {
    /// The plan of a quarter's round where nobody has set a day yet: the first forum sits two weeks after the quarter,
    /// or as soon as there is time for reports, the others a week after each other, all on weekdays.
    pub fn suggest(quarter: Quarter, today: Date, habit: Habit, forums: usize) -> Plan {
        let after = add(quarter.last_day(), AFTER_QUARTER);
        let soonest = add(today, i64::from(habit.reporting_days) + 1);
        let first = weekday(after.max(soonest));
        let others = (0..i64::try_from(forums).unwrap_or_default()).map(|place| weekday(add(first, place * BETWEEN)));
        Plan::before(others.collect(), habit)
    }

    /// The plan that leads to these sittings.
    pub fn before(sittings: Vec<Date>, habit: Habit) -> Plan {
        let first = sittings.iter().copied().min().unwrap_or(Date::MAX);
        Plan {
            opens_on: add(first, -i64::from(habit.opening_days)),
            reports_due: add(first, -i64::from(habit.reporting_days)),
            acceptance_due: add(first, -i64::from(habit.acceptance_days)),
            sittings,
        }
    }
}

fn add(day: Date, days: i64) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// The day itself or the Monday after it.
fn weekday(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => add(day, 2),
        Weekday::Sunday => add(day, 1),
        _ => day,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const HABIT: Habit = Habit { opening_days: 21, reporting_days: 10, acceptance_days: 4 };

    #[test]
    fn every_state_meets_every_act_and_is_moved_or_refused_in_words() {
        let met: Vec<Vec<_>> =
            State::ALL.iter().map(|state| Act::ALL.iter().map(|act| may(*state, *act)).collect()).collect();
        let (ok, no) = (Ok::<State, Refused>, |word| Err(Refused(word)));
        use State::{Closed, Collecting, InForums, Planned};
        assert_eq!(
            met,
            [
                vec![ok(Planned), ok(Collecting), no("not-open"), no("not-open"), ok(Planned)],
                vec![ok(Collecting), no("open-already"), ok(InForums), no("not-in-forums"), no("open-already")],
                vec![ok(InForums), no("open-already"), no("in-forums-already"), ok(Closed), no("open-already")],
                vec![no("closed"); 5],
            ]
        );
    }

    #[test]
    fn a_plan_counts_back_from_the_first_sitting() {
        let quarter = "2026-Q3".parse().unwrap();
        let plan = Plan::suggest(quarter, date(2026, 9, 1), HABIT, 3);
        assert_eq!(plan.sittings, [date(2026, 10, 14), date(2026, 10, 21), date(2026, 10, 28)]);
        assert_eq!(
            (plan.opens_on, plan.reports_due, plan.acceptance_due),
            (date(2026, 9, 23), date(2026, 10, 4), date(2026, 10, 10))
        );
    }

    #[test]
    fn sittings_fall_on_weekdays_and_leave_time_for_reports() {
        // The quarter ends on a Sunday, two weeks later is one too.
        let plan = Plan::suggest("2028-Q4".parse().unwrap(), date(2028, 12, 1), HABIT, 1);
        assert_eq!(plan.sittings, [date(2029, 1, 15)]);
        // Opened long after the quarter.
        let late = Plan::suggest("2026-Q1".parse().unwrap(), date(2026, 11, 23), HABIT, 1);
        assert_eq!(late.sittings, [date(2026, 12, 4)]);
        assert!(late.reports_due > date(2026, 11, 23));
    }
}
