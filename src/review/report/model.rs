//! The states of a report, who moves it through them, and what it must say.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::council::party::PartyRef;
use crate::platform::words::{LocalText, Phase, Quarter, Status, Suggestion};
use crate::review::round::{Refused, State as RoundState};
use crate::strategy::measure::MeasureLine;

/// Where a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportState {
    /// Nobody has begun it.
    #[default]
    Awaited,
    Draft,
    Returned,
    Submitted,
    Accepted,
}

impl ReportState {
    pub const ALL: [ReportState; 5] = [
        ReportState::Awaited,
        ReportState::Draft,
        ReportState::Returned,
        ReportState::Submitted,
        ReportState::Accepted,
    ];

    pub fn word(self) -> &'static str {
        match self {
            ReportState::Awaited => "awaited",
            ReportState::Draft => "draft",
            ReportState::Returned => "returned",
            ReportState::Submitted => "submitted",
            ReportState::Accepted => "accepted",
        }
    }

    /// Whether it is still its writer's to send in.
    pub fn is_missing(self) -> bool {
        self < ReportState::Submitted
    }
}

/// What is done with a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Keeps what is written, to go on later.
    Save,
    Submit,
    /// Takes it back to go on writing.
    Withdraw,
    Accept,
    /// Sends it back with a comment.
    Return,
    /// Lets somebody else write it.
    Delegate,
}

impl Act {
    pub const ALL: [Act; 6] = [Act::Save, Act::Submit, Act::Withdraw, Act::Accept, Act::Return, Act::Delegate];
}

/// In whose hand a report is, for one measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// Reads, asks and comments.
    Reader,
    /// Reports, but on other measures.
    Other,
    /// Leads the measure, or writes in the lead's place.
    Writer,
    /// Runs the round.
    Editor,
}

impl Hand {
    pub const ALL: [Hand; 4] = [Hand::Reader, Hand::Other, Hand::Writer, Hand::Editor];
}

/// The one table of who may do what with a report: what it becomes, or why not.
///
/// # Errors
/// Why this hand may not do it in this state.
pub fn may(round: RoundState, report: ReportState, act: Act, hand: Hand) -> Result<ReportState, Refused> {
    use ReportState::{Accepted, Awaited, Draft, Returned, Submitted};
    let needed = match act {
        Act::Save | Act::Submit | Act::Withdraw | Act::Delegate => Hand::Writer,
        Act::Accept | Act::Return => Hand::Editor,
    };
    if hand < needed {
        return Err(Refused(if needed == Hand::Editor { "editors-alone" } else { "not-the-writer" }));
    }
    match round {
        RoundState::Planned => return Err(Refused("not-open")),
        RoundState::Closed => return Err(Refused("closed")),
        RoundState::Collecting | RoundState::InForums => {}
    }
    match (act, report) {
        (Act::Save, Awaited | Draft) => Ok(Draft),
        // What was returned stays so until it is sent in again, with the comment beside it.
        (Act::Save, Returned) => Ok(Returned),
        (Act::Submit, Awaited | Draft | Returned) => Ok(Submitted),
        (Act::Withdraw, Submitted) => Ok(Draft),
        (Act::Accept, Submitted) => Ok(Accepted),
        (Act::Return, Submitted | Accepted) => Ok(Returned),
        (Act::Delegate, Awaited | Draft | Returned) => Ok(report),
        (Act::Save | Act::Submit | Act::Delegate, Submitted) => Err(Refused("submitted-already")),
        (Act::Save | Act::Submit | Act::Withdraw | Act::Delegate | Act::Accept, Accepted) => {
            Err(Refused("accepted-already"))
        }
        (Act::Withdraw | Act::Accept | Act::Return, Awaited | Draft | Returned) => Err(Refused("not-submitted")),
    }
}

/// A measure's report as a line of the round's overview.
#[derive(Debug, Clone, Deserialize)]
pub struct ReportLine {
    pub measure_id: Uuid,
    pub strategy_slug: String,
    pub strategy_title: LocalText,
    pub code: String,
    pub title: LocalText,
    pub lead: Option<PartyRef>,
    /// Who writes it in the lead's place.
    pub delegate: Option<Called>,
    /// Whether the reader writes it.
    pub mine: bool,
    #[serde(default)]
    pub id: Option<Uuid>,
    #[serde(default)]
    pub state: ReportState,
    pub status: Option<Status>,
    #[serde(default)]
    pub late: bool,
}

/// Somebody who works for the organisation, as they are called there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Called {
    pub id: Uuid,
    #[serde(default)]
    pub name: Option<LocalText>,
    pub email: String,
}

/// What a report says.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Told {
    #[serde(default)]
    pub id: Option<Uuid>,
    #[serde(default)]
    pub state: ReportState,
    pub phase: Option<Phase>,
    pub status: Option<Status>,
    #[serde(default)]
    pub status_reason: LocalText,
    pub suggested: Option<Status>,
    pub progress: Option<i16>,
    #[serde(default)]
    pub happened: LocalText,
    #[serde(default)]
    pub next: LocalText,
    #[serde(default)]
    pub comment: LocalText,
    #[serde(default)]
    pub late: bool,
    pub submitted_at: Option<Timestamp>,
    #[serde(default)]
    pub version: i32,
}

/// Everything that the page of one report shows.
#[derive(Debug, Clone, Deserialize)]
pub struct Sheet {
    pub measure_id: Uuid,
    pub strategy_slug: String,
    #[serde(flatten)]
    pub line: MeasureLine,
    pub target_state: LocalText,
    pub steps: Vec<Step>,
    pub delegate: Option<Called>,
    pub writer: Option<Called>,
    pub mine: bool,
    #[serde(default)]
    pub report: Option<Told>,
    /// The report of the last round before this one that has any, and its quarter.
    #[serde(default)]
    pub last: Option<Told>,
    #[serde(default)]
    pub last_quarter: Option<Quarter>,
    /// Those who may be asked to write it.
    #[serde(default)]
    pub people: Vec<Called>,
}

/// A concrete action, as the report's page reminds of it.
#[derive(Debug, Clone, Deserialize)]
pub struct Step {
    pub title: LocalText,
    pub due_on: Option<Date>,
    pub done_on: Option<Date>,
}

impl Sheet {
    pub fn state(&self) -> ReportState {
        self.report.as_ref().map(|report| report.state).unwrap_or_default()
    }

    /// The status that the facts suggest for the phase that is reported.
    pub fn suggestion(&self, today: Date, phase: Option<Phase>) -> Suggestion {
        let mut line = self.line.clone();
        line.phase = phase.unwrap_or(line.phase);
        // A measure that is being reported on is followed.
        line.readings += 1;
        line.suggestion(today)
    }
}

/// What a report lacks to be sent in: the field and the key of the sentence. A status that is not what the facts
/// suggest, or that a forum must answer, needs its reason; that something happened, or did not, is said in words.
pub fn wanting(told: &Told, suggested: Status) -> Vec<(&'static str, &'static str)> {
    let mut wanting = Vec::new();
    match told.status {
        None => wanting.push(("status", "wrong-required")),
        Some(status) if (status.is_deviation() || status != suggested) && told.status_reason.is_empty() => {
            wanting.push(("status_reason", "wrong-reason"));
        }
        Some(_) => {}
    }
    if told.happened.is_empty() {
        wanting.push(("happened", "wrong-required"));
    }
    wanting
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::words::Language;

    /// What each hand meets, in the order of [`Act::ALL`], in a state: the state it becomes, or why not.
    fn row(round: RoundState, report: ReportState, hand: Hand) -> Vec<&'static str> {
        let met = Act::ALL.iter().map(|act| may(round, report, *act, hand));
        met.map(|met| met.map_or_else(|refused| refused.0, ReportState::word)).collect()
    }

    #[test]
    fn every_state_meets_every_act_of_every_hand_and_is_moved_or_refused_in_words() {
        const W: &str = "not-the-writer";
        const E: &str = "editors-alone";
        const N: &str = "not-submitted";
        const S: &str = "submitted-already";
        const A: &str = "accepted-already";
        for round in RoundState::ALL {
            for report in ReportState::ALL {
                for hand in [Hand::Reader, Hand::Other] {
                    assert_eq!(row(round, report, hand), [W, W, W, E, E, W], "{round:?} {report:?} {hand:?}");
                }
                let open: [&str; 6] = match report {
                    ReportState::Awaited => ["draft", "submitted", N, N, N, "awaited"],
                    ReportState::Draft => ["draft", "submitted", N, N, N, "draft"],
                    ReportState::Returned => ["returned", "submitted", N, N, N, "returned"],
                    ReportState::Submitted => [S, S, "draft", "accepted", "returned", S],
                    ReportState::Accepted => [A, A, A, A, "returned", A],
                };
                let expected = match round {
                    RoundState::Planned => ["not-open"; 6],
                    RoundState::Closed => ["closed"; 6],
                    RoundState::Collecting | RoundState::InForums => open,
                };
                assert_eq!(row(round, report, Hand::Editor), expected, "{round:?} {report:?}");
                let mut writer = expected;
                (writer[3], writer[4]) = (E, E);
                assert_eq!(row(round, report, Hand::Writer), writer, "{round:?} {report:?}");
            }
        }
    }

    #[test]
    fn a_deviation_and_a_judgement_of_ones_own_need_a_reason() {
        let text = |text: &str| LocalText::new(Language::Fi, text);
        let told = |status, reason: &str| Told {
            status,
            status_reason: if reason.is_empty() { LocalText::default() } else { text(reason) },
            happened: text("Työ etenee."),
            ..Told::default()
        };
        let wanting = |status, reason, suggested| wanting(&told(status, reason), suggested);
        assert_eq!(wanting(Some(Status::OnTrack), "", Status::OnTrack), []);
        assert_eq!(wanting(Some(Status::OnTrack), "", Status::Late), [("status_reason", "wrong-reason")]);
        assert_eq!(wanting(Some(Status::Late), "", Status::Late), [("status_reason", "wrong-reason")]);
        assert_eq!(wanting(Some(Status::Late), "Viivästyi.", Status::OnTrack), []);
        assert_eq!(wanting(None, "", Status::OnTrack), [("status", "wrong-required")]);
        assert_eq!(super::wanting(&Told::default(), Status::OnTrack).len(), 2);
    }
}
